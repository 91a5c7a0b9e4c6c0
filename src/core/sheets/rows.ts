import { refName } from "../workbook/a1";
import { ownedMarker } from "../workbook/tables";
import type { CellRange, CellRef } from "../workbook/types";
import type { StyleName } from "./styles";
import type { CellLink, PlannedCell, SheetPlan } from "./types";

/** What stands in a list that has nothing in it. */
export const nothingListed = "ไม่มีรายการ";

/** The text of A1 of a computed sheet: the marker by which the program knows the sheet as its own, and what it is for. */
export function noticeText(explanation: string): string {
  return `${ownedMarker} และเขียนใหม่ทุกครั้ง: ${explanation}`;
}

/** A cell; "" is an empty one. */
export function cell(typed: string | number | null, style: StyleName = "plain", link?: CellLink | null): PlannedCell {
  const value = typed === "" ? null : typed;
  return link ? { value, style, link } : { value, style };
}

/** A row of cells in one style. */
export function cells(values: readonly (string | number | null)[], style: StyleName): readonly PlannedCell[] {
  return values.map((value) => cell(value, style));
}

export function cellLink(ref: CellRef): CellLink {
  return { to: "cell", sheet: ref.sheet, cell: refName(ref) };
}

/** A link to a web address; null for any other text. */
export function urlLink(text: string): CellLink | null {
  return /^https?:\/\/\S+$/.test(text) ? { to: "url", url: text } : null;
}

/** The rows of a sheet as they are put together: every row gets the sheet's width. */
export class SheetRows {
  readonly rows: (readonly PlannedCell[])[] = [];
  readonly merges: CellRange[] = [];

  constructor(private readonly width: number) {}

  /** Adds a row, its missing cells empty in the filler's style; gives its 0-based index. */
  add(row: readonly PlannedCell[] = [], filler: StyleName = "plain"): number {
    const missing = Math.max(0, this.width - row.length);
    return this.rows.push([...row, ...Array<PlannedCell>(missing).fill(cell(null, filler))]) - 1;
  }

  /** Merges cells; 0-based, sizes in cells. */
  merge(row: number, column: number, rows: number, columns: number): void {
    this.merges.push({ row, column, rows, columns });
  }

  /** The rows as a list in landscape, its 0-based header row frozen and repeated on each page. */
  list(name: string, widths: readonly number[], header: number): SheetPlan {
    return {
      name,
      widths,
      rows: this.rows,
      merges: this.merges,
      frozenRows: header + 1,
      frozenColumns: 0,
      landscape: true,
      printTitleRows: header + 1,
      chart: null,
    };
  }
}
