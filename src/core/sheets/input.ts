import { settingDefs, type SettingDef } from "../model/settings";
import { findColumns } from "../workbook/find-columns";
import { sheetNamesOf } from "../workbook/sheet-names";
import { tableKeys, tables, type ColumnDef, type ColumnKind, type TableDef, type TableKey } from "../workbook/tables";
import { fold } from "../workbook/text";
import type { SheetData, WorkbookData } from "../workbook/types";
import { placeData, rowsOfTable, type InputRow } from "./input-rows";
import { starterRows, type Starter } from "./starter";
import type { DropdownPlan, InputColumnPlan, InputSheetPlan } from "./types";

export interface InputOptions {
  /** Names of the sheets that the workbook already has: none of them is planned. */
  readonly existing: readonly string[];
  /** Data by sheet name or alias; the first row of each holds the headers. */
  readonly data?: Readonly<Record<string, readonly InputRow[]>>;
  /** A workbook that is begun: the rows that the program knows are written where the data has none. */
  readonly starter?: Starter;
  /** The workbook, where there is one: dropdowns can then point into sheets that exist. */
  readonly workbook?: WorkbookData;
}

// Years are text: a spreadsheet would print 2,568, and staff type Thai digits.
const formats: Readonly<Record<ColumnKind, InputColumnPlan["format"]>> = {
  text: "text",
  list: "text",
  code: "text",
  year: "text",
  number: "number",
  date: "date",
};
const wrapped: readonly ColumnKind[] = ["text", "list"];
const extraWidth = 24;

/** The name among `names` that a table's sheet goes by, its own before an alias; undefined where none. */
function nameOf(def: TableDef, names: readonly string[]): string | undefined {
  return sheetNamesOf(def).flatMap((wanted) => names.filter((name) => fold(name) === wanted))[0];
}

/** Where the cells of another sheet's column will stand; null where its place in an existing sheet is not known. */
function sourceOf(table: string, column: string, options: InputOptions): DropdownPlan["source"] | null {
  const key = tableKeys.find((one) => one === table);
  if (key === undefined) return null;
  const def: TableDef = tables[key];
  const existing = nameOf(def, options.existing);
  if (existing === undefined) {
    return { sheet: def.sheet, column: def.columns.findIndex((one) => one.key === column) };
  }
  const sheet = options.workbook?.sheets.find((one) => one.name === existing);
  const place = sheet === undefined ? undefined : findColumns(sheet, def).columns.get(column);
  return place === undefined ? null : { sheet: existing, column: place };
}

function dropdownOf({ choices }: ColumnDef, options: InputOptions): DropdownPlan | null {
  const strict = choices?.strict === true;
  if (choices?.words !== undefined) return { source: { words: choices.words }, strict };
  if (choices?.from === undefined) return null;
  const source = sourceOf(choices.from.table, choices.from.column, options);
  return source === null ? null : { source, strict };
}

function designColumn(column: ColumnDef, def: TableDef, options: InputOptions): InputColumnPlan {
  const { header, note, width, kind } = column;
  const isFirst = def.columns[0] === column;
  return {
    header,
    note: isFirst ? `หนึ่งแถวคือ ${def.rowIs}\n${note}` : note,
    width,
    required: column.required === true,
    format: formats[kind],
    wrap: wrapped.includes(kind),
    fold: column.fold ?? "",
    dropdown: dropdownOf(column, options),
  };
}

function ownColumn(header: string): InputColumnPlan {
  return { header, note: "", width: extraWidth, required: false, format: "text", wrap: true, fold: "", dropdown: null };
}

/** The words of a setting stand beside its own row. */
function settingDropdowns(rows: readonly InputRow[]): InputSheetPlan["cellDropdowns"] {
  return settingDefs.flatMap(({ name, choices = [] }: SettingDef) => {
    const row = rows.findIndex(([given]) => given === name);
    return choices.length === 0 || row < 0
      ? []
      : [{ row, column: 1, dropdown: { source: { words: choices }, strict: false } }];
  });
}

function tablePlan(key: TableKey, options: InputOptions, data: readonly InputRow[]): InputSheetPlan {
  const def: TableDef = tables[key];
  const headers = def.columns.map(({ header }) => header);
  const known = options.starter === undefined ? undefined : starterRows(options.starter)[key];
  const placed = placeData(def, data.length === 0 && known !== undefined ? [headers, ...known] : data);
  const frozen = def.columns.findIndex((column) => column.key === def.frozen);
  const rows = rowsOfTable(key, placed);
  return {
    name: def.sheet,
    frozenColumns: frozen < 0 ? null : frozen + 1,
    cellDropdowns: key === "settings" ? settingDropdowns(rows) : [],
    columns: [
      ...def.columns.map((column) => designColumn(column, def, options)),
      ...placed.extraHeaders.map(ownColumn),
    ],
    rows,
  };
}

/** A sheet that the design does not know: its headers and its rows as they came. */
function ownPlan(name: string, data: readonly InputRow[]): InputSheetPlan {
  const { extraHeaders, rows } = placeData({ key: name, sheet: name, rowIs: "", columns: [] }, data);
  return { name, frozenColumns: null, cellDropdowns: [], columns: extraHeaders.map(ownColumn), rows };
}

/**
 * The input sheets to create, in tab order, then the data's own sheets: never one that exists, by its name or an alias.
 * ตั้งค่า lists every setting; เกณฑ์ and รายการ OIT get what the program knows where the data has none. Values stay as
 * given: a score typed as 92.00 is text with both its decimals.
 */
export function inputSheetPlans(options: InputOptions): readonly InputSheetPlan[] {
  const { existing, data = {} } = options;
  const names = Object.keys(data);
  const taken = new Set<string>();
  const planned = tableKeys.flatMap((key) => {
    const name = nameOf(tables[key], names);
    if (name !== undefined) taken.add(name);
    if (nameOf(tables[key], existing) !== undefined) return [];
    return [tablePlan(key, options, name === undefined ? [] : (data[name] ?? []))];
  });
  const exists = new Set(existing.map(fold));
  const own = names
    .filter((name) => !taken.has(name) && !exists.has(fold(name)))
    .map((name) => ownPlan(name, data[name] ?? []));
  return [...planned, ...own];
}

/** An input sheet as it reads once it is made: its headers, then its rows. */
export function plannedSheet({ name, columns, rows }: InputSheetPlan): SheetData {
  return { name, rows: [columns.map(({ header }) => header), ...rows], merges: [] };
}
