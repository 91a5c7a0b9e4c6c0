/** A cell that a shell read: the cached value of a formula, rich text as plain text. */
export type CellValue = null | string | number | boolean | DateCell | ErrorCell;

/** A real date cell. `date` is ISO text with the year as the sheet stores it: 2563-04-01 may mean พ.ศ. */
export interface DateCell {
  readonly date: string;
}

/** A cell whose value is a spreadsheet error such as #N/A; "" for a formula whose result nobody has calculated. */
export interface ErrorCell {
  readonly error: string;
}

/** One sheet as plain data. `rows[0]` is sheet row 1; rows may differ in length. */
export interface SheetData {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** 1-based rows that nobody sees, hidden or filtered away. Default: none, as where a shell cannot tell. */
  readonly hiddenRows?: readonly number[];
  /** 0-based columns that nobody sees, those of a folded group left out. Default: as of the rows. */
  readonly hiddenColumns?: readonly number[];
  /** Whether the tab itself is hidden. Default: it is not. */
  readonly isHidden?: boolean;
  /** Web addresses that lie behind cells, whatever their texts say. Default: none, as where a shell cannot tell. */
  readonly addresses?: readonly CellAddress[];
}

/** A web address behind a cell; row and column are 0-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/** A whole workbook as plain data, sheets in tab order. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  /** Tabs without cells, such as charts: nothing is read of them, but their names are taken. Default: none. */
  readonly otherTabs?: readonly string[];
  /** What a damaged file did not give. Default: nothing. */
  readonly faults?: readonly FileFault[];
}

/**
 * Something that a file names but does not hold: a whole sheet (which then has no rows), a sheet from that 1-based row
 * on, the text of so many cells, the first of which is named, a part that holds none of what is read, or links of a sheet
 * ("" for the book itself) to such parts: `odd` ones, which only some programs follow, or to what is `missing`. A `form`
 * holds all, but does not open elsewhere as it is, or is no longer what it was once it is written. What a person `added` to
 * a computed sheet goes when that is written again.
 */
export type FileFault =
  | { readonly kind: "no-content"; readonly sheet: string }
  | { readonly kind: "cut-off"; readonly sheet: string; readonly row: number }
  | {
      readonly kind: "lost-text";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly count: number;
    }
  | { readonly kind: "part"; readonly part: string }
  | {
      readonly kind: "form";
      /** Named as another kind, tabs of one name, signed, or shared the old way with a log of what was changed. */
      readonly is: "misnamed" | "same-tabs" | "signed" | "shared";
      readonly found: string;
    }
  | { readonly kind: "added"; readonly sheet: string; /** Short names of parts. */ readonly types: readonly string[] }
  | {
      readonly kind: "link";
      readonly sheet: string;
      readonly is: "odd" | "missing";
      /** The short name of its type, e.g. `comments`, and the first target as the file writes it. */
      readonly type: string;
      readonly target: string;
      readonly count: number;
    };

/** A rectangle of cells, 0-based, inclusive of its first cell; sizes are at least 1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a fact stands in the workbook. `row` is the sheet's own 1-based row, `column` 0-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
