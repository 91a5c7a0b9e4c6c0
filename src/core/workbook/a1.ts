import type { CellRef } from "./types";

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
