import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerSearchRows } from "./header-rows";
import { namesOf } from "./find-columns";
import { isListSheet, isOwned } from "./owned";
import { sheetLookAlike } from "./problems";
import { sheetNamesOf, tableOfSheet } from "./sheet-names";
import { nearest } from "./similar";
import { tableKeys, tables, type TableDef, type TableKey } from "./tables";
import { fold } from "./text";
import type { SheetData, WorkbookData } from "./types";

/** Which tables have a column of a header, folded. */
const tablesByHeader: ReadonlyMap<string, readonly TableKey[]> = (() => {
  const found = new Map<string, TableKey[]>();
  for (const key of tableKeys)
    for (const column of tables[key].columns)
      for (const name of namesOf(column)) found.set(name, [...(found.get(name) ?? []), key]);
  return found;
})();

/** How many headers of each table stand in the one of a sheet's first rows that has most of them. */
function headersOf(sheet: SheetData): ReadonlyMap<TableKey, ReadonlySet<string>> {
  const best = new Map<TableKey, ReadonlySet<string>>();
  for (const row of sheet.rows.slice(0, headerSearchRows)) {
    const here = new Map<TableKey, Set<string>>();
    for (const cell of row) {
      const header = typeof cell === "string" ? fold(cell) : "";
      for (const key of tablesByHeader.get(header) ?? []) here.set(key, (here.get(key) ?? new Set()).add(header));
    }
    for (const [key, headers] of here) if (headers.size > (best.get(key)?.size ?? 0)) best.set(key, headers);
  }
  return best;
}

/** Whether a sheet's name holds a table's, as those of copies and exports do, or nearly is it. */
function isNamedAlike(name: string, def: TableDef): boolean {
  const folded = fold(name);
  return sheetNamesOf(def).some((own) => folded.includes(own)) || nearest(def.sheet, [name]) !== null;
}

/** Headers by which a sheet is known whose name says nothing. */
const tellingHeaders = 3;

/** What is asked of the headers of a sheet before it is taken for a table's. */
type Strictness = "some" | "required" | "telling";

function hasHeaders(found: ReadonlySet<string>, def: TableDef, strictness: Strictness): boolean {
  if (found.size < 2) return false;
  if (strictness === "some") return true;
  const required = def.columns.filter((column) => column.required === true);
  if (!required.every((column) => namesOf(column).some((name) => found.has(name)))) return false;
  if (strictness === "required") return true;
  // Few headers that must be there are words of anybody's list.
  return required.length >= tellingHeaders || (found.size >= tellingHeaders && found.size * 2 >= def.columns.length);
}

/** Whether a sheet is neither an input sheet by its name nor one of the program's own. */
function isStranger(sheet: SheetData): boolean {
  return tableOfSheet(sheet.name) === undefined && !isOwned(sheet) && !isListSheet(sheet.name);
}

/** The table that a sheet of another name looks like: by its name and headers, or by its headers alone. */
function looksLike(sheet: SheetData, isThere: (key: TableKey) => boolean): TableKey | undefined {
  const headers = headersOf(sheet);
  const found = (key: TableKey): ReadonlySet<string> => headers.get(key) ?? new Set();
  const alike = tableKeys.filter((key) => {
    const isNamed = isNamedAlike(sheet.name, tables[key]);
    // Beside a table's own sheet a person may well keep lists of it.
    const strictness = isThere(key) ? "required" : isNamed ? "some" : "telling";
    return (isNamed || !isThere(key)) && hasHeaders(found(key), tables[key], strictness);
  });
  return alike.sort((a, b) => found(b).size - found(a).size)[0];
}

const isOf =
  (key: TableKey) =>
  ({ name }: SheetData): boolean =>
    tableOfSheet(name) === key;

/**
 * The sheets that look like a table's and bear another name, so that nothing of them is read: copies, exports, last
 * year's. One whose name says nothing is meant only where the table has no sheet of its own.
 */
export function lookAlikes({ sheets }: WorkbookData, key: TableKey): readonly SheetData[] {
  const isThere = (one: TableKey): boolean => sheets.some(isOf(one));
  return sheets.filter((sheet) => isStranger(sheet) && looksLike(sheet, isThere) === key);
}

/** What is told of the sheets that look like a table's: an error where there is no other to read. */
export function lookAlikeProblems(data: WorkbookData, key: TableKey): readonly Problem[] {
  const def: TableDef = tables[key];
  const severity = def.essential === true && !data.sheets.some(isOf(key)) ? "error" : "warning";
  return lookAlikes(data, key).map(({ name }) => {
    const at = { sheet: name, row: 1, column: 0 };
    return problem(sheetLookAlike, { severity, at, found: name, args: { sheet: def.sheet } });
  });
}
