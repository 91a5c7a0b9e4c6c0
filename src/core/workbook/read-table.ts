import { hintOf, problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { cellName } from "./a1";
import { faultProblems, isEmptied } from "./file-faults";
import { findColumns } from "./find-columns";
import { noCellsProblem } from "./form";
import { lookAlikeProblems } from "./look-alikes";
import { sheetNamesOf, tableOfSheet } from "./sheet-names";
import { nearest } from "./similar";
import type { Table, TableRow } from "./table";
import { computedSheets, tables, type ColumnKey, type TableDef, type TableKey } from "./tables";
import { cellText, fold, hasUnprintable } from "./text";
import type { CellRange, CellValue, SheetData, WorkbookData } from "./types";
import {
  sheetMissing,
  sheetMissingOptional,
  sheetDuplicate,
  cellMerged,
  cellUncalculated,
  cellError,
  cellUnprintable,
} from "./problems";

export interface ReadTable<K extends TableKey> {
  readonly table: Table<K>;
  readonly problems: readonly Problem[];
}

function emptyTable<K extends TableKey>(key: K, sheet: string, exists: boolean): Table<K> {
  const none = {} as Table<K>["columns"] & Table<K>["headers"];
  return { key, sheet, exists, headerRow: 0, columns: none, headers: none, rows: [] };
}

/** The sheets that a table may be: by its name first, then by alias. */
function candidates(data: WorkbookData, def: TableDef): SheetData[] {
  const own = data.sheets.filter((sheet) => fold(sheet.name) === fold(def.sheet));
  if (own.length > 0) return own;
  const names = sheetNamesOf(def);
  return data.sheets.filter((sheet) => names.includes(fold(sheet.name)));
}

/** The sheet that nearly has a table's name and is no other table's, nor the program's own; null where none is. */
function misspeltSheet(data: WorkbookData, { sheet }: TableDef): string | null {
  const computed = Object.values(computedSheets).map(fold);
  const isTaken = (name: string): boolean => tableOfSheet(name) !== undefined || computed.includes(fold(name));
  const strangers = data.sheets.map(({ name }) => name).filter((name) => !isTaken(name));
  return nearest(sheet, strangers);
}

/** Rows with merged values repeated downwards, and the merges that touch known columns below the headers. */
function unmerge(sheet: SheetData, headerIndex: number, columns: ReadonlySet<number>) {
  const touching = sheet.merges.filter(
    (merge) =>
      merge.row > headerIndex &&
      [...columns].some((column) => column >= merge.column && column < merge.column + merge.columns),
  );
  if (touching.length === 0) return { rows: sheet.rows, touching };
  const rows = sheet.rows.map((row) => [...row]);
  for (const merge of touching) fillMerge(rows, merge);
  return { rows, touching };
}

/** What the reader makes of a merge, for the person who made it. */
function meaningOf({ rows, columns }: CellRange): string {
  const below = rows > 1 ? "โปรแกรมใช้ค่าเดียวกันกับทุกแถวที่ผสาน" : "";
  const beside = columns > 1 ? "คอลัมน์อื่นที่ถูกผสานอ่านเป็นช่องว่าง" : "";
  return [below, beside].filter((text) => text !== "").join(" ");
}

function fillMerge(rows: CellValue[][], merge: CellRange): void {
  const value = rows[merge.row]?.[merge.column] ?? null;
  for (let row = merge.row; row < Math.min(rows.length, merge.row + merge.rows); row++) {
    const cells = rows[row];
    if (cells) cells[merge.column] = value;
  }
}

/**
 * Reads one input table out of a workbook: finds its sheet and columns, cleans the texts, skips blank rows,
 * repeats merged values, and reports what is missing, doubled, merged, an error value or unprintable.
 * A missing sheet gives a table with `exists: false` and a problem, never silence.
 */
export function readTable<K extends TableKey>(data: WorkbookData, key: K): ReadTable<K> {
  const def: TableDef = tables[key];
  const [sheet, ...others] = candidates(data, def);
  if (sheet === undefined) {
    const severity = def.essential ? "error" : "warning";
    const chart = (data.otherTabs ?? []).find((name) => fold(name) === fold(def.sheet));
    if (chart !== undefined) {
      return { table: emptyTable(key, chart, false), problems: [noCellsProblem(chart, severity)] };
    }
    const alike = lookAlikeProblems(data, key);
    if (alike.length > 0) return { table: emptyTable(key, def.sheet, false), problems: alike };
    const code = def.essential ? sheetMissing : sheetMissingOptional;
    const near = misspeltSheet(data, def);
    const facts = { found: near ?? "", args: { sheet: def.sheet, hint: hintOf(near) } };
    return { table: emptyTable(key, def.sheet, false), problems: [problem(code, facts)] };
  }
  const problems: Problem[] = [...lookAlikeProblems(data, key)];
  if (others.length > 0) {
    const found = [sheet, ...others].map((one) => one.name).join(", ");
    problems.push(problem(sheetDuplicate, { found, args: { sheet: def.sheet } }));
  }
  const place = findColumns(sheet, def);
  if (place.headerIndex >= 0 || !isEmptied(data, sheet.name)) problems.push(...place.problems);
  if (place.headerIndex < 0) return { table: emptyTable(key, sheet.name, true), problems };

  const { rows, touching } = unmerge(sheet, place.headerIndex, new Set(place.columns.values()));
  for (const merge of touching) {
    const at = { sheet: sheet.name, row: merge.row + 1, column: merge.column };
    const end = cellName(merge.row + merge.rows, merge.column + merge.columns - 1);
    const found = `${cellName(merge.row + 1, merge.column)}:${end}`;
    problems.push(problem(cellMerged, { at, found, args: { meaning: meaningOf(merge) } }));
  }

  const read: TableRow<K>[] = [];
  const table: Table<K> = {
    key,
    sheet: sheet.name,
    exists: true,
    headerRow: place.headerIndex + 1,
    columns: Object.fromEntries(place.columns) as Table<K>["columns"],
    headers: Object.fromEntries(place.headers) as Table<K>["headers"],
    rows: read,
  };
  const behind = addressesBehind(sheet, place.columns.get("evidence"));
  const blank = Object.fromEntries(def.columns.map((column) => [column.key, ""]));
  for (let index = place.headerIndex + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const text: Record<string, string> = { ...blank };
    const raw: Record<string, CellValue> = {};
    let filled = false;
    for (const [column, at] of place.columns) {
      const value = cells[at] ?? null;
      if (value === null || value === "") continue;
      raw[column] = value;
      const clean = cellText(value);
      text[column] = clean;
      if (clean !== "") filled = true;
      const ref = { sheet: sheet.name, row: index + 1, column: at };
      const header = place.headers.get(column) ?? "";
      if (typeof value === "object" && "error" in value) {
        filled = true;
        const code = value.error === "" ? cellUncalculated : cellError;
        problems.push(problem(code, { at: ref, header, found: value.error }));
      } else if (typeof value === "string" && clean !== value && hasUnprintable(value)) {
        problems.push(problem(cellUnprintable, { at: ref, header, found: clean }));
      }
    }
    const address = behind.get(index);
    if (address !== undefined) text["evidence"] = withAddress(text["evidence"] ?? "", address);
    if (filled) {
      read.push({
        table,
        row: index + 1,
        text: text as Record<ColumnKey<K>, string>,
        raw: raw as Partial<Record<ColumnKey<K>, CellValue>>,
      });
    }
  }
  return { table, problems };
}

/** The addresses that lie behind the cells of a column, by 0-based row. */
function addressesBehind({ addresses = [] }: SheetData, column: number | undefined): ReadonlyMap<number, string> {
  return new Map(addresses.filter((one) => one.column === column).map(({ row, address }) => [row, address]));
}

/** Evidence that only names a page, with the address that its words lead to: on paper nobody can click on them. */
function withAddress(text: string, address: string): string {
  return text === "" || /https?:|www\./i.test(text) ? text : `${text} ${address}`;
}

/** Reads every input table. */
export function readTables(data: WorkbookData): {
  tables: { readonly [K in TableKey]: Table<K> };
  problems: readonly Problem[];
} {
  const problems: Problem[] = [...faultProblems(data)];
  const entries = (Object.keys(tables) as TableKey[]).map((key) => {
    const read = readTable(data, key);
    problems.push(...read.problems);
    return [key, read.table] as const;
  });
  return { tables: Object.fromEntries(entries) as { readonly [K in TableKey]: Table<K> }, problems };
}
