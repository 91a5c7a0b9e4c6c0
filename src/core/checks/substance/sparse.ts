import type { Book } from "../../model/book";
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
import { hasBegun, isToldBlank } from "./blanks";

export const columnSparse = defineProblem({
  code: "column.sparse",
  severity: "info",
  message: "“{column}” ว่าง {count} จาก {rows} แถว{when} เอกสาร{paper}พิมพ์คอลัมน์นี้",
  expected: "ข้อมูลใน “{column}” ของทุกแถว",
  fix: "กรอกคอลัมน์นี้ หรือใช้แม่แบบที่ไม่มีคอลัมน์นี้ ถ้าหน่วยงานไม่ใช้",
  why: "คอลัมน์ที่แทบไม่มีข้อมูลทำให้เอกสารดูไม่สมบูรณ์ และกินที่ของคอลัมน์อื่น",
});

interface Shown {
  readonly tag: string;
  /** No table has to have it; a table with such a field shows it as soon as one row fills it. */
  readonly isShownWhenFilled?: true;
}

/** A tag that prints a column, the column, and whether a row leaves it blank in the paper. */
interface Printed<Table extends "measures" | "risks", Row> extends Shown {
  readonly column: ColumnKey<Table>;
  readonly isBlank: (row: Row) => boolean;
  /** Whether the row has to be filled by now; where no blank row has to, only the paper that is made tells it. */
  readonly isDue?: (row: Row) => boolean;
}

const isDone = ({ status }: Measure): boolean => status === "done";

// Remarks, obstacles and suggestions, which are for what is out of the ordinary, are not here.
const ofMeasures: readonly Printed<"measures", Measure>[] = [
  {
    tag: "ข้อค้นพบ",
    column: "finding",
    isBlank: ({ findings, topic }) => findings.length === 0 && (topic?.findings ?? []).length === 0,
  },
  { tag: "แนวทาง", column: "guideline", isBlank: ({ guideline }) => guideline.length === 0 },
  { tag: "ขั้นตอน", column: "steps", isBlank: ({ steps }) => steps.length === 0 },
  { tag: "ตัวชี้วัด", column: "indicator", isBlank: ({ source }) => source.text.indicator === "" },
  { tag: "ระยะเวลา", column: "period", isBlank: ({ period }) => period.kind === "empty" },
  { tag: "ผู้รับผิดชอบ", column: "owner", isBlank: ({ source }) => source.text.owner === "" },
  { tag: "การกำกับติดตาม", column: "followUp", isBlank: ({ source }) => source.text.followUp === "" },
  { tag: "ผลการดำเนินการ", column: "result", isBlank: ({ results }) => results.length === 0, isDue: hasBegun },
  {
    tag: "สรุปผล",
    column: "result",
    isBlank: ({ results, outputs }) => results.length + outputs.length === 0,
    isDue: hasBegun,
  },
  { tag: "ผลผลิต", column: "output", isBlank: ({ outputs }) => outputs.length === 0, isDue: isDone },
  { tag: "ผลลัพธ์", column: "outcome", isBlank: ({ outcomes }) => outcomes.length === 0, isDue: isDone },
  {
    tag: "ความสำเร็จ",
    column: "outcome",
    isBlank: ({ outputs, outcomes }) => outputs.length + outcomes.length === 0,
    isDue: isDone,
  },
];
const ofRisks: readonly Printed<"risks", Risk>[] = [
  { tag: "ด้าน", column: "area", isBlank: ({ area }) => area === "", isShownWhenFilled: true },
  { tag: "ปัจจัยเสี่ยง", column: "factor", isBlank: ({ factors }) => factors.length === 0 },
  { tag: "แนวทาง", column: "response", isBlank: ({ responses }) => responses.length === 0 },
  { tag: "กิจกรรม", column: "activity", isBlank: ({ activities }) => activities.length === 0 },
  {
    tag: "โอกาส",
    column: "likelihood",
    isBlank: ({ likelihood, impact }) => likelihood === null && impact === null,
    isShownWhenFilled: true,
  },
  { tag: "ต.ค.", column: "period", isBlank: ({ period }) => period.kind === "empty" },
  { tag: "ผู้รับผิดชอบ", column: "owner", isBlank: ({ source }) => source.text.owner === "" },
  { tag: "สถานะ", column: "status", isBlank: ({ status }) => status === null },
  { tag: "หมายเหตุ", column: "status", isBlank: ({ status, remark }) => status === null && remark === "" },
];

/** Of fewer rows nobody can say that a column is blank in most of them. */
const fewestRows = 3;

/** What names a row in every table that is made of the rows. */
const names = { measures: "ชื่อมาตรการ", risks: "ความเสี่ยง" };

/**
 * Whether a table of the rows prints the column by the tag; one that goes with its last value counts while a row fills
 * it.
 */
function hasColumn(tags: readonly TagDef[], name: string, printed: Shown, isFilled: boolean): boolean {
  return tags.some(({ prints = [], fields = [] }) => {
    const isOfRows = fields.some(({ tag }) => tag === name);
    const isThere = printed.isShownWhenFilled
      ? isFilled && fields.some(({ tag }) => tag === printed.tag)
      : prints.some(({ tags: [first], when }) => first === printed.tag && (when === undefined || isFilled));
    return (isOfRows && isThere) || hasColumn(fields, name, printed, isFilled);
  });
}

/** The papers in whose tables the column is blank in most rows, and in how many. */
function sparseIn<Table extends "measures" | "risks", Row>(
  key: Table,
  rows: readonly Row[],
  printed: Printed<Table, Row>,
  kinds: readonly PaperKind[],
  isDue: boolean,
): { readonly count: number; readonly kinds: readonly PaperKind[] } {
  const blank = rows.filter(printed.isBlank);
  const count = blank.length;
  if (count * 2 <= rows.length || blank.some(printed.isDue ?? (() => true)) !== isDue) return { count, kinds: [] };
  const printing = kinds.filter(
    (kind) =>
      (paperKinds[kind].works as readonly string[]).includes(key) &&
      hasColumn(tagsOf(kind), names[key], printed, count < rows.length) &&
      !((neededBy(kind)[key] ?? []) as readonly string[]).includes(printed.column),
  );
  return { count, kinds: printing };
}

function* sparseOf<Table extends "measures" | "risks", Row extends { readonly source: TableRow<Table> }>(
  key: Table,
  rows: readonly Row[],
  columns: readonly Printed<Table, Row>[],
  kinds: readonly PaperKind[],
  isDue = true,
): Iterable<Problem> {
  const [first] = rows;
  if (first === undefined || rows.length < fewestRows) return;
  const { table } = first.source;
  const told = new Set<string>();
  for (const printed of columns) {
    const { column } = printed;
    const { count, kinds: printing } = sparseIn(key, rows, printed, kinds, isDue);
    if (printing.length === 0 || told.has(column)) continue;
    told.add(column);
    const header = columnName(table, column);
    const paper = printing.map((kind) => paperKinds[kind].name).join(", ");
    const at = { sheet: table.sheet, row: table.headerRow, column: table.columns[column] ?? 0 };
    const when = isDue ? "" : " ซึ่งยังไม่ถึงเวลากรอก";
    yield problem(columnSparse, { at, header, args: { column: header, count, rows: rows.length, paper, when } });
    // What came of work that is to come is blank in all columns for one reason.
    if (!isDue) return;
  }
}

/** What a paper prints blank in most rows since the work is yet to come: no fault of the workbook, but a reader sees it. */
export function blankForNow({ measures }: Book, kind: PaperKind): readonly Problem[] {
  return [...sparseOf("measures", measures, ofMeasures, [kind], false)];
}

/** A column that a paper prints is filled in most rows. */
export const columnsAreFilled: Rule = {
  name: "a column that a paper prints is filled in most rows",
  problems: [columnSparse],
  *check(context: CheckContext) {
    const { book, kinds } = context;
    const untold = ofMeasures.filter(({ column }) => !isToldBlank(context, column));
    yield* sparseOf("measures", book.measures, untold, kinds);
    yield* sparseOf("risks", book.risks, ofRisks, kinds);
  },
};
