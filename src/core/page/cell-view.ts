import { columnLetters } from "../workbook/a1";
import { cellText } from "../workbook/text";
import type { CellRef, SheetData, WorkbookData } from "../workbook/types";
import type { CellView } from "./api";

/** Rows and columns that are shown on each side of the cell. */
const near = 2;

const a1 = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** The place that an A1 name means (row 1-based, column 0-based); null where the text is no such name. */
export function readA1(name: string): Pick<CellRef, "row" | "column"> | null {
  const match = a1.exec(name);
  if (match === null) return null;
  const letters = match[1] ?? "";
  let column = -1;
  for (let index = 0; index < letters.length; index++) column = (column + 1) * 26 + letters.charCodeAt(index) - 65;
  return { row: Number(match[2]), column };
}

/** The first row that holds something, 1-based: as a rule the headers. */
function headerRow(sheet: SheetData): number {
  return sheet.rows.findIndex((row) => row.some((value) => cellText(value) !== "")) + 1;
}

const numbersFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/**
 * A cell with its neighbours, for a page that cannot move a spreadsheet. A cell outside of what is filled is shown
 * empty. null where no sheet has the name or the text names no cell.
 */
export function cellView(data: WorkbookData, sheetName: string, cell: string): CellView | null {
  const sheet = data.sheets.find(({ name }) => name === sheetName);
  const at = readA1(cell);
  if (sheet === undefined || at === null) return null;
  const header = headerRow(sheet);
  const rows = numbersFrom(Math.max(1, at.row - near), at.row + near);
  if (header > 0 && !rows.includes(header)) rows.unshift(header);
  const columns = numbersFrom(Math.max(0, at.column - near), at.column + near);
  const text = (row: number, column: number): string => cellText(sheet.rows[row - 1]?.[column] ?? null);
  return {
    sheet: sheet.name,
    cell,
    text: text(at.row, at.column),
    columns: columns.map(columnLetters),
    rows: rows.sort((a, b) => a - b).map((row) => ({ row, cells: columns.map((column) => text(row, column)) })),
    row: at.row,
    column: columns.indexOf(at.column),
  };
}
