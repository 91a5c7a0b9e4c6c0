import { settingDefs, type SettingKey } from "../../model/settings";
import { tableKeys, tables, type ColumnKey, type TableDef, type TableKey } from "../../workbook/tables";
import type { CellValue, SheetData, WorkbookData } from "../../workbook/types";

/** A row of a table by column keys; columns left out are blank. */
export type RowOf<K extends TableKey> = Partial<Record<ColumnKey<K>, CellValue>>;

/** What a workbook of a case says; a table that is left out has its headers and no rows, `null` leaves the sheet out. */
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
