import { tableKeys, tables, type TableDef, type TableKey } from "./tables";
import { fold } from "./text";
import type { SheetData, WorkbookData } from "./types";

/** Whether two sheets have one name: spreadsheets tell no upper from lower case. */
export const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The sheet of a name; undefined where the workbook has none. */
export const sheetNamed = (data: WorkbookData, name: string): SheetData | undefined =>
  data.sheets.find((sheet) => sameName(sheet.name, name));

/** How a table's sheet may be called, folded: its own name first. */
export const sheetNamesOf = ({ sheet, aliases = [] }: TableDef): readonly string[] => [sheet, ...aliases].map(fold);

const keysByName: ReadonlyMap<string, TableKey> = new Map(
  // Of a name that two tables had, the first would be meant.
  [...tableKeys].reverse().flatMap((key) => sheetNamesOf(tables[key]).map((name) => [name, key] as const)),
);

/** The table whose sheet a name means, by its own name or an alias; undefined for any other sheet. */
export const tableOfSheet = (name: string): TableKey | undefined => keysByName.get(fold(name));
