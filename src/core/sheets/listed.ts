import { headerSearchRows } from "../workbook/header-rows";
import { cellText, fold } from "../workbook/text";
import type { CellValue, SheetData, WorkbookData } from "../workbook/types";
import { findOwned } from "../workbook/owned";

/** A column of a list that the program keeps: the field that it holds, its header, its width in characters. */
export interface ListColumn<Key extends string> {
  readonly key: Key;
  readonly header: string;
  readonly width: number;
}

/** A row of a kept list: its fields as read, and where it stands. */
export interface ListRow<Key extends string> {
  readonly value: (key: Key) => CellValue;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/** Where headers stand: 0-based row, and columns by header; null where no row has all of them. */
export function headersOf(
  { rows }: SheetData,
  wanted: readonly string[],
): { readonly row: number; readonly places: ReadonlyMap<string, number> } | null {
  const folded = wanted.map(fold);
  for (const [row, values] of rows.slice(0, headerSearchRows).entries()) {
    const typed = values.map((value) => fold(cellText(value)));
    if (!folded.every((header) => typed.includes(header))) continue;
    return { row, places: new Map(wanted.map((header, index) => [header, typed.indexOf(folded[index] ?? "")])) };
  }
  return null;
}

/** The rows of a kept list, in sheet order; none where it is missing, or is a user's own sheet of that name. */
export function readList<Key extends string>(
  data: WorkbookData,
  name: string,
  columns: readonly ListColumn<Key>[],
): readonly ListRow<Key>[] {
  const sheet = findOwned(data, name);
  if (sheet === undefined) return [];
  const headers = headersOf(
    sheet,
    columns.map(({ header }) => header),
  );
  if (headers === null) return [];
  const places = new Map(columns.map(({ key, header }) => [key, headers.places.get(header) ?? -1]));
  return sheet.rows.slice(headers.row + 1).map((values, index) => ({
    value: (key) => values[places.get(key) ?? -1] ?? null,
    sheet: sheet.name,
    row: headers.row + index + 2,
  }));
}
