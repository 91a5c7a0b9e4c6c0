/** What a column's cells hold; decides dropdowns, formats and how a cell is read. */
export type ColumnKind = "text" | "list" | "date" | "number" | "year" | "code";

/**
 * What the workbook of the next year begins with. move: the text, the years that it names moved on by one. keep: what
 * stands there, as of a row that names its own year. clear: blank, as of what tells of the year that is over; a sheet
 * of such columns alone begins without rows.
 */
export type NextYear = "move" | "keep" | "clear";

/** One column of an input sheet. It is found by `header` or an alias, in any order. */
export interface ColumnDef {
  /** Never renamed: it stands in the facts inside of papers and in fingerprints. */
  readonly key: string;
  readonly nextYear: NextYear;
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly kind: ColumnKind;
  /** Width in characters of the default font. */
  readonly width: number;
  /** A bold column of the design: the sheet is not usable without it. */
  readonly required?: true;
  /** Shown as the header's note: what goes in, with an example. */
  readonly note: string;
  /** The group of columns that it is folded away with. */
  readonly fold?: string;
  /** A dropdown: fixed words, or the filled cells of another sheet's column. `strict` refuses other words. */
  readonly choices?: { readonly words?: readonly string[]; readonly from?: ColumnSource; readonly strict?: true };
}

export interface ColumnSource {
  readonly table: string;
  readonly column: string;
}

/**
 * How the cells of rows that tell of one piece of work become one cell. list: lines below one another. once: each text
 * once, below one another. same: the rows agree; rows that differ are not one piece of work, and under "(ต่อ)" it is told.
 */
export type Join = "list" | "once" | "same";

/** A column of a sheet whose rows may go on below: the types refuse one that does not say how. */
export interface JoiningColumnDef extends ColumnDef {
  readonly join: Join;
  /** Text of a measure that papers print as it is typed, and that nothing else is made of: its tag, and an example. */
  readonly paper?: { readonly tag: string; readonly example: string };
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
  /** Key of the last column that stays in sight when the sheet goes sideways. Default: the first, on a wide sheet. */
  readonly frozen?: string;
  readonly columns: readonly ColumnDef[];
}

/** A sheet in which several rows may tell of one piece of work: repeated below, or called "(ต่อ)". */
export interface JoiningTableDef extends TableDef {
  readonly columns: readonly JoiningColumnDef[];
}
