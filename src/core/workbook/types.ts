/** A cell that a shell read: the cached value of a formula, rich text as plain text. */
export type CellValue = null | string | number | boolean | DateCell | ErrorCell;

/** A real date cell. `date` is ISO text with the year as the sheet stores it: 2563-04-01 may mean พ.ศ. */
export interface DateCell {
  readonly date: string;
}

/** A cell whose value is a spreadsheet error such as #N/A; "" for a formula whose result nobody has calculated. */
export interface ErrorCell {
  readonly error: string;
}

/** One sheet as plain data. `rows[0]` is sheet row 1; rows may differ in length. */
export interface SheetData {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
}

/** A whole workbook as plain data, sheets in tab order. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
}

/** A rectangle of cells, 0-based, inclusive of its first cell; sizes are at least 1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a fact stands in the workbook. `row` is the sheet's own 1-based row, `column` 0-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
