/** What a column's cells hold; decides dropdowns, formats and how a cell is read. */
export type ColumnKind = "text" | "list" | "date" | "number" | "year" | "code";

/** One column of an input sheet. It is found by `header` or an alias, in any order. */
export interface ColumnDef {
  readonly key: string;
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly kind: ColumnKind;
  /** Width in characters of the default font. */
  readonly width: number;
  /** A bold column of the design: the sheet is not usable without it. */
  readonly required?: true;
  /** Shown as the header's note: what goes in, with an example. */
  readonly note: string;
  /** A dropdown: fixed words, or the filled cells of another sheet's column. `strict` refuses other words. */
  readonly choices?: { readonly words?: readonly string[]; readonly from?: ColumnSource; readonly strict?: true };
}

export interface ColumnSource {
  readonly table: string;
  readonly column: string;
}

/** One input sheet: its name, its columns, and what one row of it is. */
export interface TableDef {
  readonly key: string;
  readonly sheet: string;
  readonly aliases?: readonly string[];
  /** Thai: what one row is, shown in the notes and in help. */
  readonly rowIs: string;
  /** Without this sheet nothing can be computed; a missing other sheet is a warning. */
  readonly essential?: true;
  readonly columns: readonly ColumnDef[];
}
