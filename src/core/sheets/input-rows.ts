import { defaultBandRows } from "../model/bands";
import { settingDefs, type SettingDef } from "../model/settings";
import { findColumns } from "../workbook/find-columns";
import { tables, type TableDef, type TableKey } from "../workbook/tables";
import { cellText, fold } from "../workbook/text";
import { defaultOitRows } from "./oit-items";

export type InputValue = string | number | null;
export type InputRow = readonly InputValue[];

/** Data put under the columns of a table: the design's columns first, then the data's own by their headers. */
export interface PlacedData {
  readonly extraHeaders: readonly string[];
  /** As long as the design's columns and the extra ones together. */
  readonly rows: readonly InputRow[];
}

const isBlank = (value: InputValue | undefined): boolean => value === undefined || value === null || value === "";

/** Puts data (its first row holds headers, in any order) under a table's columns; blank rows fall away. */
export function placeData(def: TableDef, data: readonly InputRow[]): PlacedData {
  const [headers = [], ...body] = data;
  // The reader's own matching, so that what is written is what will be read.
  const { columns } = findColumns({ name: def.sheet, rows: [headers], merges: [] }, def);
  const places = def.columns.map((column) => columns.get(column.key));
  const width = Math.max(headers.length, ...body.map((row) => row.length));
  const used = new Set(places);
  const extra = Array.from({ length: width }, (_, index) => index).filter(
    (index) => !used.has(index) && [headers[index], ...body.map((row) => row[index])].some((value) => !isBlank(value)),
  );
  const order = [...places, ...extra];
  return {
    extraHeaders: extra.map((index) => cellText(headers[index] ?? null)),
    rows: body
      .filter((row) => row.some((value) => !isBlank(value)))
      .map((row) => order.map((index) => (index === undefined ? null : (row[index] ?? null)))),
  };
}

const settingNames = settingDefs.map((def: SettingDef) => new Set([def.name, ...(def.aliases ?? [])].map(fold)));

/** What stands beside a setting on its sheet unless the office wrote something else. */
export const standardDescription = ({ required, description }: SettingDef): string =>
  required === true ? `ต้องกรอก: ${description}` : description;

/**
 * The rows of ตั้งค่า: every setting in its order, with the value and the description given for it (the standard
 * description where none is); names that are no setting, and second values of one, follow at the end.
 */
function settingRows(given: readonly InputRow[], width: number): readonly InputRow[] {
  const left = [...given];
  const known = settingDefs.map((def, index): InputRow => {
    const at = left.findIndex(([name]) => settingNames[index]?.has(fold(String(name ?? ""))) === true);
    const [, value = null, description, ...own] = at < 0 ? [] : (left.splice(at, 1)[0] ?? []);
    const row = [def.name, value, isBlank(description) ? standardDescription(def) : (description ?? null), ...own];
    return [...row, ...Array<null>(Math.max(0, width - row.length)).fill(null)];
  });
  return [...known, ...left];
}

const defaultRows: Readonly<Partial<Record<TableKey, readonly InputRow[]>>> = {
  bands: defaultBandRows,
  oit: defaultOitRows,
};

/** The rows of a new input sheet: the given ones, or what the program knows by itself where none are given. */
export function rowsOfTable(key: TableKey, placed: PlacedData): readonly InputRow[] {
  const width = tables[key].columns.length + placed.extraHeaders.length;
  if (key === "settings") return settingRows(placed.rows, width);
  if (placed.rows.length > 0) return placed.rows;
  return (defaultRows[key] ?? []).map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}
