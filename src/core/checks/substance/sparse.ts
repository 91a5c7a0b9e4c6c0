import type { Measure } from "../../model/measures";
import type { Risk } from "../../model/risks";
import { tagsOf } from "../../papers";
import { paperKinds, type PaperKind } from "../../papers/kinds";
import type { TagDef } from "../../docx/tag-types";
import { defineProblem } from "../../problems/definition";
import { problem } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import { columnName, type TableRow } from "../../workbook/table";
import type { ColumnKey } from "../../workbook/tables";
import { neededBy } from "../papers/required";
import type { CheckContext, Rule } from "../types";

export const columnSparse = defineProblem({
  code: "column.sparse",
  severity: "info",
  message: "“{column}” ว่าง {count} จาก {rows} แถว เอกสาร{paper}พิมพ์คอลัมน์นี้",
  expected: "ข้อมูลใน “{column}” ของทุกแถว",
  fix: "กรอกคอลัมน์นี้ หรือใช้แม่แบบที่ไม่มีคอลัมน์นี้ ถ้าหน่วยงานไม่ใช้",
  why: "คอลัมน์ที่แทบไม่มีข้อมูลทำให้เอกสารดูไม่สมบูรณ์ และกินที่ของคอลัมน์อื่น",
});

/** A tag that prints a column, the column, and whether a row leaves it blank in the paper. */
interface Printed<Table extends "measures" | "risks", Row> {
  readonly tag: string;
  readonly column: ColumnKey<Table>;
  readonly isBlank: (row: Row) => boolean;
}

// What a hole in is told of already (blanks.ts), and remarks, which are for what is out of the ordinary, are not here.
const ofMeasures: readonly Printed<"measures", Measure>[] = [
  {
    tag: "ข้อค้นพบ",
    column: "finding",
    isBlank: ({ findings, topic }) => findings.length === 0 && (topic?.findings ?? []).length === 0,
  },
  { tag: "แนวทาง", column: "guideline", isBlank: ({ guideline }) => guideline.length === 0 },
  { tag: "ขั้นตอน", column: "steps", isBlank: ({ steps }) => steps.length === 0 },
  { tag: "ตัวชี้วัด", column: "indicator", isBlank: ({ source }) => source.text.indicator === "" },
];
const ofRisks: readonly Printed<"risks", Risk>[] = [
  { tag: "ปัจจัยเสี่ยง", column: "factor", isBlank: ({ factors }) => factors.length === 0 },
  { tag: "แนวทาง", column: "response", isBlank: ({ responses }) => responses.length === 0 },
  { tag: "กิจกรรม", column: "activity", isBlank: ({ activities }) => activities.length === 0 },
  { tag: "ผู้รับผิดชอบ", column: "owner", isBlank: ({ source }) => source.text.owner === "" },
];

/** Of fewer rows nobody can say that a column is blank in most of them. */
const fewestRows = 3;

/** Whether a table of the paper has a column for the tag alone; one that is left out where it is blank is not meant. */
function hasColumn(tags: readonly TagDef[], tag: string): boolean {
  return tags.some(
    ({ prints = [], fields = [] }) =>
      prints.some(({ tags: any, when }) => when === undefined && any.length === 1 && any[0] === tag) ||
      hasColumn(fields, tag),
  );
}

function* sparseOf<Table extends "measures" | "risks", Row extends { readonly source: TableRow<Table> }>(
  key: Table,
  rows: readonly Row[],
  columns: readonly Printed<Table, Row>[],
  kinds: readonly PaperKind[],
): Iterable<Problem> {
  const [first] = rows;
  if (first === undefined || rows.length < fewestRows) return;
  const { table } = first.source;
  for (const { tag, column, isBlank } of columns) {
    const printing = kinds.filter(
      (kind) =>
        (paperKinds[kind].works as readonly string[]).includes(key) &&
        hasColumn(tagsOf(kind), tag) &&
        !((neededBy(kind)[key] ?? []) as readonly string[]).includes(column),
    );
    const count = rows.filter(isBlank).length;
    if (printing.length === 0 || count * 2 <= rows.length) continue;
    const header = columnName(table, column);
    const paper = printing.map((kind) => paperKinds[kind].name).join(", ");
    const at = { sheet: table.sheet, row: table.headerRow, column: table.columns[column] ?? 0 };
    yield problem(columnSparse, { at, header, args: { column: header, count, rows: rows.length, paper } });
  }
}

/** A column that a paper prints is filled in most rows. */
export const columnsAreFilled: Rule = {
  name: "a column that a paper prints is filled in most rows",
  problems: [columnSparse],
  *check({ book, kinds }: CheckContext) {
    yield* sparseOf("measures", book.measures, ofMeasures, kinds);
    yield* sparseOf("risks", book.risks, ofRisks, kinds);
  },
};
