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
  message: "“{column}” ว่าง {count} จาก {rows} แถว ซึ่งเอกสาร{paper}พิมพ์{due}",
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

/** Whether a measure is done or under way. */
export const hasBegun = ({ status }: Measure): boolean => status === "done" || status === "running";

/** Whether the cell, or what is told in its stead, holds nothing, whether or not it has to. */
const isEmpty: Readonly<Record<Column, (measure: Measure) => boolean>> = {
  owner: ({ source }) => source.text.owner === "",
  period: ({ period }) => period.kind === "empty",
  followUp: ({ source, reportDue }) => source.text.followUp === "" && reportDue === null,
  result: ({ results, outputs, outcomes }) => results.length + outputs.length + outcomes.length === 0,
  outcome: ({ outputs, outcomes }) => outputs.length + outcomes.length === 0,
};

/** Whether the measure is so far that the column should hold something: what has not begun has no results yet. */
const isOpen: Readonly<Record<Column, (measure: Measure, noStatus: boolean) => boolean>> = {
  owner: () => true,
  period: () => true,
  followUp: () => true,
  result: (measure, noStatus) => hasBegun(measure) || noStatus,
  outcome: ({ results, status }, noStatus) => (status === "done" || noStatus) && results.length > 0,
};

/** A paper at the end of the year: what has no status then should be done. */
const isOfTheYear = (kind: PaperKind): boolean => kindDef(kind).rounds.length === 1;

/** The papers that print a column and could do without; none where another has to have it: then its blanks are errors. */
function wantedBy(context: CheckContext, column: Column): readonly PaperKind[] {
  const isRequired = context.kinds.some((kind) =>
    (neededBy(kind).measures ?? ([] as readonly string[])).includes(column),
  );
  return isRequired ? [] : context.kinds.filter((kind) => kindDef(kind).tells.includes(column));
}

/** Whether a blank is the rule in a column: in all rows of it, or in most of at least three. */
const isMost = (count: number, rows: number): boolean => rows > 1 && (count === rows || (rows > 2 && count * 2 > rows));

/** Measures that lack what belongs in the column by now, and all that are blank there; [] where no paper wants it. */
function blanksIn(
  context: CheckContext,
  column: Column,
): { readonly open: readonly Measure[]; readonly all: readonly Measure[] } {
  const kinds = wantedBy(context, column);
  const { measures } = context.book;
  if (kinds.length === 0) return { open: [], all: [] };
  const isLate = measures.every(({ status }) => status === null) && kinds.some(isOfTheYear);
  const all = measures.filter(isEmpty[column]);
  return { open: all.filter((measure) => isOpen[column](measure, isLate)), all };
}

/** Whether a blank column is one warning already, so that a notice would say it twice. */
export function isToldBlank(context: CheckContext, column: string): boolean {
  if (!Object.keys(isEmpty).includes(column)) return false;
  const { open, all } = blanksIn(context, column as Column);
  return open.length > 0 && isMost(all.length, context.book.measures.length);
}

/** Which of the blank rows have to be filled now, where others may wait. */
function dueRows(open: readonly Measure[], all: readonly Measure[]): string {
  return open.length === all.length ? "" : ` ที่ถึงเวลากรอกแล้วคือแถว ${open.map(({ source }) => source.row).join(", ")}`;
}

/** One problem for the column where most measures lack it, else one a measure. */
function* blanksOf(context: CheckContext, column: Column): Iterable<Problem> {
  const { measures } = context.book;
  const { open, all } = blanksIn(context, column);
  const [first] = open;
  if (first === undefined) return;
  const { table } = first.source;
  const paper = wantedBy(context, column)
    .map((kind) => paperKinds[kind].name)
    .join(", ");
  const args = { column: columnName(table, column), paper };
  if (isMost(all.length, measures.length)) {
    const at = { sheet: table.sheet, row: table.headerRow, column: table.columns[column] ?? 0 };
    const counts = { count: all.length, rows: measures.length, due: dueRows(open, all) };
    yield problem(measureBlankAll, { at, header: args.column, args: { ...args, ...counts } });
    return;
  }
  for (const measure of open) yield atCell(measureBlank, measure.source, column, { args });
}

/** A measure says who does it, when, how it is followed up and what came of it, as far as its papers print that. */
export const measuresAreWhole: Rule = {
  name: "a measure has an owner, a period, a follow-up and a result",
  problems: [measureBlank, measureBlankAll],
  *check(context) {
    for (const column of Object.keys(isEmpty) as Column[]) yield* blanksOf(context, column);
  },
};
