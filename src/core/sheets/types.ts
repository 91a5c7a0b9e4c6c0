import type { CellRange } from "../workbook/types";
import type { StyleName } from "./styles";

/** A computed sheet as plain data: the shell paints it in a fixed number of calls. */
export interface SheetPlan {
  readonly name: string;
  /** Widths in characters of the default font, one a column. */
  readonly widths: readonly number[];
  /** Rectangular: every row has `widths.length` cells. Row 0 is sheet row 1. */
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly merges: readonly CellRange[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly landscape: boolean;
  /** Rows repeated on each printed page, counted from the top; 0 for none. */
  readonly printTitleRows: number;
  readonly chart: ChartPlan | null;
}

export interface PlannedCell {
  /** Text stays text even when it looks like a formula or a date. */
  readonly value: string | number | null;
  readonly style: StyleName;
  readonly link?: CellLink;
}

/** A link to a cell of this workbook, or to an address. */
export type CellLink =
  { readonly to: "cell"; readonly sheet: string; readonly cell: string } | { readonly to: "url"; readonly url: string };

/** A chart over cells of its own sheet. Ranges are one column each, 0-based. */
export interface ChartPlan {
  readonly kind: "column" | "pie";
  readonly title: string;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange; readonly color: string }[];
  /** Top left cell of the chart, 0-based. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** An input sheet to be created: never one that exists. */
export interface InputSheetPlan {
  readonly name: string;
  /** Columns that stay in sight when the sheet goes sideways; null: the first one where the sheet is wide. */
  readonly frozenColumns: number | null;
  /** Dropdowns of single cells, by the 0-based place below the header row; they go before that of the column. */
  readonly cellDropdowns: readonly { readonly row: number; readonly column: number; readonly dropdown: DropdownPlan }[];
  readonly columns: readonly InputColumnPlan[];
  /** Rows below the header row, each as long as `columns`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface InputColumnPlan {
  readonly header: string;
  readonly note: string;
  readonly width: number;
  readonly required: boolean;
  /** "text" columns are formatted as text (@), so that a spreadsheet does not reinterpret what is typed. */
  readonly format: "text" | "number" | "date";
  readonly wrap: boolean;
  /** Neighbours of one name are folded away together; "" for a column that always stays. */
  readonly fold: string;
  readonly dropdown: DropdownPlan | null;
}

/** A dropdown over the column's data cells. `strict` refuses other entries, else they only get a warning. */
export interface DropdownPlan {
  readonly source:
    | { readonly words: readonly string[] }
    /** The cells of another input sheet's column, 0-based, below its header. */
    | { readonly sheet: string; readonly column: number };
  readonly strict: boolean;
}
