import type { CivilDate } from "../../src/core/calendar";
import { sheetOf, workbookOf, type Parts } from "../../src/core/checks/common/case-book";
import { readBook, type Book } from "../../src/core/model/book";
import type { SheetPlan } from "../../src/core/sheets/types";
import type { CellValue, SheetData, WorkbookData } from "../../src/core/workbook/types";

export { sheetOf, workbookOf, type Parts, type RowOf } from "../../src/core/checks/common/case-book";

/** The same workbook read; its problems are dropped. */
export function bookOf(parts: Parts = {}): Book {
  return readBook(workbookOf(parts)).book;
}

/** A date by its year of พ.ศ. */
export function day(beYear: number, month: number, ofMonth: number): CivilDate {
  return { year: beYear - 543, month, day: ofMonth };
}

/** A workbook out of example data: `{"sheets": {"name": [[headers], [cells], ...]}}`. */
export function workbookOfData(data: { readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> }) {
  return { sheets: Object.entries(data.sheets).map(([name, rows]) => sheetOf(name, rows)) };
}

/** A plan as a shell would read it back. */
export function sheetOfPlan({ name, merges, rows }: SheetPlan): SheetData {
  return { name, merges, rows: rows.map((row) => row.map(({ value }) => value)) };
}

/** The workbook with computed sheets painted in, as a shell would. */
export function painted(data: WorkbookData, plans: readonly SheetPlan[]): WorkbookData {
  const names = new Set(plans.map(({ name }) => name));
  return { ...data, sheets: [...data.sheets.filter(({ name }) => !names.has(name)), ...plans.map(sheetOfPlan)] };
}
