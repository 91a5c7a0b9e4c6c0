import type { CellRange, CellRef } from "./types";

/** Letters of a 0-based column: 0 -> A, 25 -> Z, 26 -> AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** A1 name of a cell, without its sheet: row 1-based, column 0-based. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** A1 name of a reference, without its sheet. */
export function refName(ref: CellRef): string {
  return cellName(ref.row, ref.column);
}

/** The name of a rectangle: A1 for one cell, else A1:B2. */
export function rangeName({ row, column, rows, columns }: CellRange): string {
  const first = cellName(row + 1, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows, column + columns - 1)}`;
}

/** A key by which the same cell of the same sheet is known again. */
export const cellKey = ({ sheet, row, column }: CellRef): string => `${sheet}\u001f${row}\u001f${column}`;

/** The cell that an A1 name without a sheet means, row 1-based and column 0-based; null for any other text. */
export function readCellName(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === "") return null;
  let column = 0;
  for (const letter of letters.toUpperCase().split("")) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: column - 1 };
}
