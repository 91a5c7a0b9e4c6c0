import type { CellRef } from "../../core";
import type { Journal } from "../problem";
import type { OpenWorkbook } from "./read";
import { refusal } from "./refusal";
import { rectangles } from "./regions";
import { fitting, guarded } from "./values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell and the text that it is to hold. */
export interface CellText {
  readonly at: CellRef;
  readonly text: string;
}

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** A text as a cell of some format takes it: a number where it is one and the cell is none of text. */
function valueOf(text: string, format: string): string | number {
  if (text === "") return "";
  if (format === "@") return fitting(text);
  return plainNumber.test(text) ? Number(text) : guarded(text);
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/**
 * Writes texts into cells of a person's sheets and touches nothing else of them, block by block: neighbours are one
 * request. A formula stays: its text comes from elsewhere. Answers the cells that were written, by sheet whole or not at
 * all. To be called while the lock is held.
 */
export function writeCells(book: OpenWorkbook, cells: readonly CellText[], journal: Journal): readonly CellText[] {
  const names = [...new Set(cells.map(({ at }) => at.sheet))];
  return names.flatMap((name) => {
    const sheet = book.sheets.get(name);
    if (sheet === undefined) return [];
    const wanted = cells.filter(({ at }) => at.sheet === name);
    const rows = Math.max(...wanted.map(({ at }) => at.row));
    const columns = Math.max(...wanted.map(({ at }) => at.column)) + 1;
    makeRoom(sheet, rows, columns);
    const all = sheet.getRange(1, 1, rows, columns);
    const [formats, formulas] = [all.getNumberFormats(), all.getFormulas()];
    const own = wanted.filter(({ at }) => (formulas[at.row - 1]?.[at.column] ?? "") === "");
    if (own.length === 0) return [];
    const texts = new Map(own.map(({ at, text }) => [`${at.row - 1} ${at.column}`, text]));
    journal.sending(`เขียน ${own.length} เซลล์ในแผ่นงาน “${name}”`);
    for (const block of rectangles(rows, columns, (row, column) => texts.has(`${row} ${column}`))) {
      const range = sheet.getRange(block.row + 1, block.column + 1, block.rows, block.columns);
      const lines = formats.slice(block.row, block.row + block.rows);
      try {
        range.setValues(
          lines.map((line, row) =>
            line
              .slice(block.column, block.column + block.columns)
              .map((format, column) => valueOf(texts.get(`${block.row + row} ${block.column + column}`) ?? "", format)),
          ),
        );
      } catch (thrown) {
        throw refusal(thrown, sheet, name, range);
      }
    }
    // Writes are kept back: only now does the service say whether it takes them.
    SpreadsheetApp.flush();
    journal.done(`เขียน ${own.length} เซลล์ในแผ่นงาน “${name}” แล้ว`);
    return own;
  });
}
