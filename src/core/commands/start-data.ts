import { isListSheet, isOwned } from "../workbook/owned";
import { findColumns } from "../workbook/find-columns";
import { tableOfSheet } from "../workbook/sheet-names";
import { nearest } from "../workbook/similar";
import { tableKeys, tables, type TableDef } from "../workbook/tables";
import { cellText } from "../workbook/text";
import type { CellValue, SheetData, WorkbookData } from "../workbook/types";
import type { DataFile } from "./data-file";

type Rows = DataFile["sheets"][string];

/** What a new workbook is filled with. */
export interface StartData {
  readonly sheets: DataFile["sheets"];
  /** Thai sentences: what was not taken over as it stood, or is of no known sheet. */
  readonly notes: readonly string[];
}

const sheetNames = tableKeys.map((key) => tables[key].sheet);

/** The table that a sheet's name means; undefined where it is none. */
function tableOf(name: string): TableDef | undefined {
  const key = tableOfSheet(name);
  return key === undefined ? undefined : tables[key];
}

const plain = (value: CellValue): string | number | null =>
  value === null || typeof value === "number" ? value : typeof value === "string" ? value : cellText(value);

/** Merged cells hold their value once; as the reader does, every row that they cover gets it. */
function unmerged({ rows, merges }: SheetData): readonly (readonly CellValue[])[] {
  const all = rows.map((row) => [...row]);
  for (const { row, column, rows: height } of merges) {
    const value = all[row]?.[column] ?? null;
    for (const below of all.slice(row, row + height)) below[column] = value;
  }
  return all;
}

const isFilled = (row: readonly CellValue[]): boolean => row.some((value) => cellText(value) !== "");

interface Taken {
  readonly rows: Rows;
  readonly note: string | null;
}

/** The rows of a sheet from its headers on: those of the table that it is, else its first filled row. */
function fromHeaders(sheet: SheetData): Taken {
  const rows = unmerged(sheet);
  const def = tableOf(sheet.name);
  const found = def === undefined ? -1 : findColumns(sheet, def).headerIndex;
  const header = found >= 0 ? found : rows.findIndex(isFilled);
  const above = found > 0 ? rows.slice(0, found).filter(isFilled).length : 0;
  const note =
    def !== undefined && found < 0
      ? `แผ่นงาน “${sheet.name}” ไม่มีหัวตารางที่รู้จัก (${def.columns.map((column) => column.header).join(", ")}) จึงใส่ทุกคอลัมน์ไว้ตามเดิม`
      : above > 0
        ? `แผ่นงาน “${sheet.name}” มี ${above} แถวเหนือหัวตาราง ไม่ได้นำมาด้วย`
        : null;
  return { rows: rows.slice(Math.max(0, header)).map((row) => row.map(plain)), note };
}

const isSomething = (note: string | null): note is string => note !== null;

/** What a workbook holds for a new one: its sheets by their names; what the program computed is computed anew. */
export function dataOfWorkbook({ sheets }: WorkbookData): StartData {
  const own = sheets.filter((sheet) => !isOwned(sheet) && !isListSheet(sheet.name) && sheet.rows.some(isFilled));
  const taken = own.map((sheet) => [sheet.name, fromHeaders(sheet)] as const);
  return {
    sheets: Object.fromEntries(taken.map(([name, { rows }]) => [name, rows])),
    notes: taken.map(([, { note }]) => note).filter(isSomething),
  };
}

/** The table that most of a row of headers belong to, at least two of them or all that there are. */
function tableOfHeaders(rows: Rows): string | null {
  const best = tableKeys
    .map((key) => {
      const def: TableDef = tables[key];
      return { sheet: def.sheet, hits: findColumns({ name: def.sheet, rows, merges: [] }, def).columns.size };
    })
    .sort((a, b) => b.hits - a.hits)[0];
  return best !== undefined && best.hits >= 2 ? best.sheet : null;
}

/** What a table of text holds for a new workbook: the sheet of the file's name, else the one whose headers it has. */
export function dataOfTable(fileName: string, rows: readonly (readonly string[])[]): StartData {
  const cells: Rows = rows.map((row) => row.map((value) => (value === "" ? null : value)));
  const known = tableOf(fileName)?.sheet ?? tableOfHeaders(cells) ?? fileName;
  const { rows: taken, note } = fromHeaders({ name: known, rows: cells, merges: [] });
  return { sheets: { [known]: taken }, notes: [note].filter(isSomething) };
}

/** A sentence for each sheet that the program does not know: it is kept as the user's own, and nothing reads it. */
export function unknownSheets(sheets: DataFile["sheets"]): readonly string[] {
  return Object.keys(sheets)
    .filter((name) => tableOf(name) === undefined)
    .map((name) => {
      const near = nearest(name, sheetNames);
      const hint = near === null ? "" : ` — หมายถึง “${near}” หรือไม่`;
      return `ไม่รู้จักแผ่นงาน “${name}”${hint} จึงใส่ไว้เป็นแผ่นงานของท่านเอง โปรแกรมไม่ใช้ข้อมูลในแผ่นนี้ แผ่นงานที่รู้จัก: ${sheetNames.join(", ")}`;
    });
}
