import type { CivilDate } from "../../src/core/calendar";
import { readBook, type Book } from "../../src/core/model/book";
import { settingDefs, type SettingKey } from "../../src/core/model/settings";
import { tableKeys, tables, type ColumnKey, type TableDef, type TableKey } from "../../src/core/workbook/tables";
import type { CellValue, SheetData, WorkbookData } from "../../src/core/workbook/types";

/** A row of a table by column keys; columns left out are blank. */
export type RowOf<K extends TableKey> = Partial<Record<ColumnKey<K>, CellValue>>;

/** What a test's workbook says; a table that is left out has its headers and no rows, `null` leaves the sheet out. */
export type Parts = { [K in Exclude<TableKey, "settings">]?: readonly RowOf<K>[] | null } & {
  settings?: Partial<Record<SettingKey, string>> | null;
};

const office: Partial<Record<SettingKey, string>> = {
  office: "องค์การบริหารส่วนตำบลบ้านริมธาร",
  district: "ธารทอง",
  province: "ธารานคร",
  fiscalYear: "2569",
  statusDate: "31 มีนาคม 2569",
};

/** A measure or risk without a name is given one, so that the row counts. */
const names: Partial<Record<TableKey, Record<string, (index: number) => string>>> = {
  measures: { measure: (index) => `มาตรการที่ ${index + 1}`, steps: () => "ขั้นตอน" },
  risks: { risk: (index) => `ความเสี่ยงที่ ${index + 1}` },
};

export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetData {
  return { name, rows, merges: [] };
}

function settingsSheet(given: Partial<Record<SettingKey, string>>): SheetData {
  const all: Partial<Record<SettingKey, string>> = { ...office, ...given };
  const rows = settingDefs.flatMap(({ key, name }) => (all[key] === undefined ? [] : [[name, all[key]]]));
  return sheetOf(tables.settings.sheet, [["รายการ", "ค่า"], ...rows]);
}

function tableSheet(
  key: Exclude<TableKey, "settings">,
  rows: readonly Readonly<Record<string, CellValue>>[],
): SheetData {
  const { sheet, columns }: TableDef = tables[key];
  const body = rows.map((row, index) =>
    columns.map((column) => row[column.key] ?? names[key]?.[column.key]?.(index) ?? null),
  );
  return sheetOf(sheet, [columns.map(({ header }) => header), ...body]);
}

/** A workbook in the design's layout that says only what `parts` say, in the office of the examples, year 2569. */
export function workbookOf(parts: Parts = {}): WorkbookData {
  const sheets = tableKeys.flatMap((key) => {
    if (parts[key] === null) return [];
    if (key === "settings") return [settingsSheet(parts.settings ?? {})];
    return [tableSheet(key, parts[key] ?? [])];
  });
  return { sheets };
}

/** The same workbook read; its problems are dropped. */
export function bookOf(parts: Parts = {}): Book {
  return readBook(workbookOf(parts)).book;
}

/** A date by its year of พ.ศ. */
export function day(beYear: number, month: number, ofMonth: number): CivilDate {
  return { year: beYear - 543, month, day: ofMonth };
}

/** A workbook out of example data: `{"sheets": {"name": [[headers], [cells], ...]}}`. */
export function workbookOfData(data: { readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> }) {
  return { sheets: Object.entries(data.sheets).map(([name, rows]) => sheetOf(name, rows)) };
}
