import type { Measure } from "../../model/measures";
import { problem } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import { kindDef, paperKinds, type PaperKind, type PaperKindDef } from "../../papers/kinds";
import { columnName } from "../../workbook/table";
import { neededBy } from "../papers/required";
import type { CheckContext, Rule } from "../types";
import { atCell } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const measureBlankAll = defineProblem({
  code: "measure.blank-all",
  severity: "warning",
  message: "“{column}” ว่าง {count} จาก {rows} แถว ซึ่งเอกสาร{paper}พิมพ์",
  expected: "ข้อมูลใน “{column}” ของทุกมาตรการ",
  fix: "กรอก (หรือเพิ่ม) คอลัมน์นี้ มาตรการที่ไม่มีผู้รับผิดชอบ กำหนดเวลา หรือการติดตาม ตรวจสอบผลไม่ได้",
  why: "ไม่มีผู้รับผิดชอบ กำหนดเวลา หรือการติดตาม ก็ตรวจสอบมาตรการไม่ได้",
});

export const measureBlank = defineProblem({
  code: "measure.blank",
  severity: "warning",
  message: "ไม่มี “{column}” ซึ่งเอกสาร{paper}พิมพ์",
  expected: "ข้อมูลใน “{column}”",
  fix: "กรอกค่าในเซลล์นี้",
  why: "เอกสารพิมพ์ช่องนี้ ผู้อ่านจะเห็นที่ว่าง",
});

type Column = PaperKindDef["tells"][number];

const isDue = (status: Measure["status"]): boolean => status === "done" || status === "running";

/** Whether the measure lacks what belongs in the column. What has not begun has no results yet. */
const isBlank: Readonly<Record<Column, (measure: Measure, noStatus: boolean) => boolean>> = {
  owner: ({ source }) => source.text.owner === "",
  period: ({ period }) => period.kind === "empty",
  followUp: ({ source, reportDue }) => source.text.followUp === "" && reportDue === null,
  result: ({ results, outputs, outcomes, status }, noStatus) =>
    (isDue(status) || noStatus) && results.length + outputs.length + outcomes.length === 0,
  outcome: ({ outputs, outcomes, results, status }, noStatus) =>
    (status === "done" || noStatus) && results.length > 0 && outputs.length + outcomes.length === 0,
};

/** A paper at the end of the year: what has no status then should be done. */
const isOfTheYear = (kind: PaperKind): boolean => kindDef(kind).rounds.length === 1;

function wantedBy(context: CheckContext, column: Column): readonly PaperKind[] {
  return context.kinds.filter((kind) => {
    const required: readonly string[] = neededBy(kind).measures ?? [];
    return kindDef(kind).tells.includes(column) && !required.includes(column);
  });
}

/** Whether a blank is the rule in a column: in all rows of it, or in most of at least three. */
const isMost = (count: number, rows: number): boolean => rows > 1 && (count === rows || (rows > 2 && count * 2 > rows));

/** One problem for the column where most measures lack it, else one a measure. */
function* blanksOf(context: CheckContext, column: Column): Iterable<Problem> {
  const kinds = wantedBy(context, column);
  const { measures } = context.book;
  const [first] = measures;
  if (kinds.length === 0 || first === undefined) return;
  const noStatus = measures.every(({ status }) => status === null);
  const blank = measures.filter((measure) => isBlank[column](measure, noStatus && kinds.some(isOfTheYear)));
  const args = {
    column: columnName(first.source.table, column),
    paper: kinds.map((kind) => paperKinds[kind].name).join(", "),
  };
  if (isMost(blank.length, measures.length)) {
    const { table } = first.source;
    const at = { sheet: table.sheet, row: table.headerRow, column: table.columns[column] ?? 0 };
    yield problem(measureBlankAll, {
      at,
      header: args.column,
      args: { ...args, count: blank.length, rows: measures.length },
    });
    return;
  }
  for (const measure of blank) yield atCell(measureBlank, measure.source, column, { args });
}

/** A measure says who does it, when, how it is followed up and what came of it, as far as its papers print that. */
export const measuresAreWhole: Rule = {
  name: "a measure has an owner, a period, a follow-up and a result",
  problems: [measureBlank, measureBlankAll],
  *check(context) {
    for (const column of Object.keys(isBlank) as Column[]) yield* blanksOf(context, column);
  },
};
