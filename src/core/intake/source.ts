/** Where something stands in a paper, in words a person can follow: "ตารางที่ 2 แถวที่ 3 ช่องที่ 1". */
export interface SourcePlace {
  /** The file's name. */
  readonly source: string;
  readonly where: string;
}

/** A web address that stands behind a word: a reader sees the word alone. */
export interface SourceLink {
  readonly word: string;
  readonly address: string;
}

/** A paragraph as it reads: automatic numbers in front, line breaks as \n, tabs as \t. */
export interface SourceParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly place: SourcePlace;
  /** Every letter is bold, or it has a heading's style. */
  readonly isStrong: boolean;
  /** It stands in a text box, whose place in the reading order nobody can tell. */
  readonly isBoxed?: boolean;
  /** It is a line of a table of contents that the editor made. */
  readonly isContents?: boolean;
  /** Default: none. */
  readonly links?: readonly SourceLink[];
}

/** A cell of a table. One that spans columns or rows stands in every place of the grid that it covers. */
export interface SourceCell {
  /** Paragraphs and line breaks as \n. */
  readonly text: string;
  /** Shading in hexadecimal letters, "" where there is none. */
  readonly fill: string;
  readonly place: SourcePlace;
  /** Default: none. */
  readonly links?: readonly SourceLink[];
}

/** A table as a grid: `rows[r][c]` is the cell that covers the place, null where no cell does. */
export interface SourceTable {
  readonly kind: "table";
  /** From 1, in the order of the paper. */
  readonly number: number;
  readonly rows: readonly (readonly (SourceCell | null)[])[];
  readonly place: SourcePlace;
  /** The sheet's name where the table stands in a spreadsheet, else "". */
  readonly title: string;
  /** Pictures in its cells; default: none. */
  readonly pictures?: number;
}

export type SourceBlock = SourceParagraph | SourceTable;

/** Something in a paper that is no text of it: a picture, what was struck out. `why` tells in Thai what became of it. */
export interface Aside {
  readonly text: string;
  readonly place: SourcePlace;
  readonly why: string;
}

/** A cell of a sheet that is filled with a colour, by its place from 0. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly fill: string;
}

/** What a sheet of a spreadsheet shows beside its cells. Rows and columns from 0. */
export interface SheetAsides {
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly links: readonly { readonly row: number; readonly column: number; readonly address: string }[];
  readonly pictures: number;
  readonly charts: number;
  /** Texts of boxes that lie over the cells. */
  readonly boxes: readonly string[];
  /** Heads and feet of its pages. */
  readonly margins: readonly string[];
  /** What a cell has struck out, "" where that is all it shows, and what of its text stays. */
  readonly struck: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly rest: string;
  }[];
}

/** A paper or spreadsheet as blocks, in reading order. */
export interface Source {
  readonly name: string;
  readonly blocks: readonly SourceBlock[];
  /** What stands beside the text: heads and feet of pages, notes, remarks in the margin. Default: nothing. */
  readonly besides?: readonly SourceParagraph[];
  /** Pictures, objects and text that was struck out or hidden. Default: none. */
  readonly asides?: readonly Aside[];
  /** What is read though nobody sees it in the file, or though it does not stay. Default: nothing. */
  readonly unseen?: readonly Aside[];
}
