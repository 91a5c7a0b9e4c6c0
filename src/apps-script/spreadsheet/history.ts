import {
  type StatusEntry,
  readTable,
  headerSearchRows,
  namesOf,
  tableOfSheet,
  tables,
  type ColumnKey,
  type TableDef,
  fold,
} from "../../core";
import { ShellProblem } from "../problem";
import { arrive } from "./arrival";
import { richTexts } from "./links";
import type { OpenWorkbook } from "./read";
import { refusal } from "./refusal";
import { cutToCell } from "./values";

type Column = ColumnKey<"history">;

/** Whether a sheet has statuses that are recorded. */
export const isTracked = (name: string): boolean => ["measures", "risks"].includes(tableOfSheet(name) ?? "");

/** The sheets that recording looks into: those with statuses and the history itself. */
export const isHistorySheet = (name: string): boolean => tableOfSheet(name) === "history" || isTracked(name);

const statusNames = new Set(
  [tables.measures, tables.risks].flatMap(({ columns }: TableDef) =>
    columns.filter(({ key }) => key === "status").flatMap(namesOf),
  ),
);

/**
 * Whether one of some columns (the first counted from 1) may be that of the statuses: what most edits are asked for,
 * so in three calls and without reading the sheet.
 */
export function mayHoldStatus(sheet: GoogleAppsScript.Spreadsheet.Sheet, column: number, columns: number): boolean {
  const rows = Math.min(headerSearchRows, sheet.getMaxRows());
  const top = sheet.getRange(1, column, rows, columns).getValues() as readonly (readonly unknown[])[];
  return top.some((row) => row.some((value) => typeof value === "string" && statusNames.has(fold(value))));
}

/** Whether the workbook has a history to write into. */
export const hasHistory = (book: OpenWorkbook): boolean => readTable(book.data, "history").table.headerRow > 0;

/**
 * Appends entries below everything that the history holds, all in one request. The cells of a person's own columns in
 * these new rows stay empty. Rich text is a text in every cell: the sheet's are plain text ("@"), which would keep and
 * show the apostrophe that makes a value a text elsewhere. To be called while the lock is held.
 */
export function appendHistory(
  book: OpenWorkbook,
  entries: readonly StatusEntry[],
  facts: { readonly time: string; readonly user: string; readonly remark: string },
): void {
  if (entries.length === 0) return;
  const { table } = readTable(book.data, "history");
  const sheet = book.sheets.get(table.sheet);
  if (sheet === undefined || table.headerRow === 0) {
    throw new ShellProblem("ไม่พบแผ่นงาน ประวัติสถานะ โปรดสั่ง เริ่มใช้งาน: สร้างแผ่นงาน");
  }
  const places = Object.entries(table.columns) as [Column, number][];
  const width = Math.max(...places.map(([, column]) => column)) + 1;
  const rows = entries.map(({ code, from, to }) => {
    const texts: Readonly<Record<Column, string>> = { ...facts, code, from, to };
    const row = Array<string>(width).fill("");
    for (const [key, column] of places) row[column] = cutToCell(texts[key]);
    return row.map((text) => ({ value: text, style: "text" as const }));
  });
  const first = Math.max(sheet.getLastRow(), table.headerRow) + 1;
  const maxRows = sheet.getMaxRows();
  const missing = first + rows.length - 1 - maxRows;
  if (missing > 0) sheet.insertRowsAfter(maxRows, missing);
  const range = sheet.getRange(first, 1, rows.length, width);
  const texts = richTexts(rows.flat(), new Map()).flat();
  const grid = rows.map((_, index) => texts.slice(index * width, (index + 1) * width));
  try {
    range.setRichTextValues(grid);
    arrive();
  } catch (thrown) {
    throw refusal(thrown, sheet, table.sheet, range);
  }
}
