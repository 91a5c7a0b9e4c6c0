import type { CellRange } from "../../../src/core/workbook/types";

/** What a cell can hold: a formula's text begins with "=", a date is the ISO day in the file's time zone. */
export type Held =
  string | number | boolean | { readonly date: string } | { readonly formula: string; readonly shown?: string };

/** A cell as text, for looking at; "" where there is none. */
export function asText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

export const properties = [
  "background",
  "color",
  "size",
  "weight",
  "line",
  "align",
  "valign",
  "wrap",
  "family",
  "format",
  "note",
  "link",
  "rule",
  "border",
] as const;
export type Property = (typeof properties)[number];

/** The grid of a sheet: values and one sparse layer for each property. */
export class Cells {
  values: Held[][] = [];
  layers: Partial<Record<Property, unknown[][]>> = {};
  merges: CellRange[] = [];

  constructor(
    public rows: number,
    public columns: number,
  ) {}

  copy(): Cells {
    const twin = new Cells(this.rows, this.columns);
    const rowsOf = <T>(grid: readonly (readonly T[])[]): T[][] => grid.map((row) => row.slice());
    twin.values = rowsOf(this.values);
    for (const property of properties) {
      const layer = this.layers[property];
      if (layer !== undefined) twin.layers[property] = rowsOf(layer);
    }
    twin.merges = [...this.merges];
    return twin;
  }

  valueAt(row: number, column: number): Held {
    return this.values[row]?.[column] ?? "";
  }

  put(row: number, column: number, value: Held): void {
    (this.values[row] ??= [])[column] = value;
  }

  at(property: Property, row: number, column: number): unknown {
    return this.layers[property]?.[row]?.[column];
  }

  mark(property: Property, row: number, column: number, value: unknown): void {
    const layer = (this.layers[property] ??= []);
    (layer[row] ??= [])[column] = value;
  }

  /** Marks the cells of a row from a column on. */
  markLine(property: Property, row: number, column: number, values: readonly unknown[]): void {
    const line = ((this.layers[property] ??= [])[row] ??= []);
    for (let i = 0; i < values.length; i++) line[column + i] = values[i];
  }

  /** The number of the last row and column that hold anything. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value === "") return;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      });
    });
    return { rows, columns };
  }

  /** Merges a rectangle. One that cuts through another is refused, as is one across the edge of the frozen part. */
  merge(range: CellRange, frozen: { rows: number; columns: number }): void {
    const inside = (a: CellRange, b: CellRange): boolean =>
      a.row >= b.row &&
      a.column >= b.column &&
      a.row + a.rows <= b.row + b.rows &&
      a.column + a.columns <= b.column + b.columns;
    const overlapping = this.merges.filter((one) => overlaps(one, range));
    if (overlapping.some((one) => !inside(one, range))) throw new Error("You must select all cells in a merged range");
    if (crosses(range, frozen)) throw new Error("You can't merge frozen and non-frozen cells");
    this.merges = [...this.merges.filter((one) => !overlapping.includes(one)), range];
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        if (row !== range.row || column !== range.column) this.put(row, column, "");
      }
    }
  }

  /** Takes merges apart: what their first cell holds stays there. One that lies partly outside is refused. */
  breakApart(range: CellRange): void {
    const cut = this.merges.filter((one) => overlaps(one, range));
    const isInside = ({ row, column, rows, columns }: CellRange): boolean =>
      row >= range.row &&
      column >= range.column &&
      row + rows <= range.row + range.rows &&
      column + columns <= range.column + range.columns;
    if (!cut.every(isInside)) throw new Error("You must select all cells in a merged range to merge or unmerge them.");
    this.merges = this.merges.filter((one) => !cut.includes(one));
  }

  /** Copies some properties of a rectangle's cells, and nothing else, to a place of the same sheet. */
  copyProperties(
    range: CellRange,
    at: { row: number; column: number },
    isWanted: (property: Property) => boolean,
  ): void {
    for (let row = 0; row < range.rows; row++) {
      for (let column = 0; column < range.columns; column++) {
        for (const property of properties.filter(isWanted)) {
          const value = this.at(property, range.row + row, range.column + column);
          this.mark(property, at.row + row, at.column + column, value);
        }
      }
    }
  }

  /**
   * Copies everything of a rectangle into another sheet's cells, in one step. Merges may not come to lie across the
   * target's frozen edge: "can't paste merges that cross the boundary of a frozen region" is Sheets' own message, recorded
   * in notes of users; no page of Google's documents it (an assumption, see docs/google-checklist.md).
   */
  copyTo(
    range: CellRange,
    target: Cells,
    at: { row: number; column: number },
    frozen: { rows: number; columns: number } = { rows: 0, columns: 0 },
  ): void {
    const place = { ...range, row: at.row, column: at.column };
    if (place.row + place.rows > target.rows || place.column + place.columns > target.columns) {
      throw new Error("The coordinates of the target range are outside the dimensions of the sheet");
    }
    const cut = target.merges.filter((one) => overlaps(one, place));
    const isInside = (one: CellRange): boolean =>
      one.row >= place.row &&
      one.column >= place.column &&
      one.row + one.rows <= place.row + place.rows &&
      one.column + one.columns <= place.column + place.columns;
    if (!cut.every(isInside)) throw new Error("You can't paste over part of a merged cell");
    const moved = this.merges
      .filter((one) => overlaps(one, range))
      .map((one) => ({ ...one, row: one.row - range.row + at.row, column: one.column - range.column + at.column }));
    if (moved.some((one) => crosses(one, frozen))) throw new Error("วางเซลล์ที่ผสานซึ่งคร่อมขอบของส่วนที่ตรึงไว้ไม่ได้");
    for (let row = 0; row < range.rows; row++) {
      for (let column = 0; column < range.columns; column++) {
        target.put(at.row + row, at.column + column, this.valueAt(range.row + row, range.column + column));
        for (const property of properties) {
          const value = this.at(property, range.row + row, range.column + column);
          if (value !== undefined || target.at(property, at.row + row, at.column + column) !== undefined) {
            target.mark(property, at.row + row, at.column + column, value);
          }
        }
      }
    }
    target.merges = [...target.merges.filter((one) => !cut.includes(one)), ...moved];
  }
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether a merge lies on both sides of a frozen edge. */
export function crosses(range: CellRange, frozen: { rows: number; columns: number }): boolean {
  const cuts = (start: number, length: number, edge: number): boolean => edge > start && edge < start + length;
  return cuts(range.row, range.rows, frozen.rows) || cuts(range.column, range.columns, frozen.columns);
}

const number = /^[+-]?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?%?$/i;
const date = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/;

/** The day that a typed text is in a locale: d/m/y in Thailand, m/d/y in the United States (https://support.google.com/docs/answer/58515). */
function dayOf(first: string, second: string, year: string | undefined, locale: string): string {
  const [day, month] = locale === "en_US" ? [second, first] : [first, second];
  return `${(year ?? "2026").padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/**
 * What the service makes of a value: a text is read as if it was typed, in the locale of the file, unless an apostrophe
 * says that it is text. A cell that is plain text already keeps the text as it is, apostrophe included: users saw the sign
 * stand in such cells (https://github.com/vlucas/sheetquery/issues/20, https://github.com/getodk/collect/issues/3703).
 */
export function taken(value: unknown, format: unknown, locale = "th_TH"): Held {
  if (Object.prototype.toString.call(value) === "[object Date]")
    return { date: (value as Date).toISOString().slice(0, 10) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") throw new Error(`The parameters do not match: a cell cannot hold ${String(value)}`);
  if (value.length > 50_000)
    throw new Error("Your input contains more than the maximum of 50000 characters in a single cell.");
  if (format === "@" || value === "") return value;
  if (value.startsWith("'")) return value.slice(1);
  if (/^[=+]/.test(value) && value.length > 1) return { formula: value };
  if (/^(?:TRUE|FALSE)$/i.test(value)) return value.toUpperCase() === "TRUE";
  if (number.test(value)) return value.endsWith("%") ? parseFloat(value) / 100 : Number(value.replace(/,/g, ""));
  const typed = date.exec(value);
  return typed === null ? value : { date: dayOf(typed[1] ?? "", typed[2] ?? "", typed[3], locale) };
}
