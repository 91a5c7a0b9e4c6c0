import { markerFirst } from "../workbook/text";

/**
 * Marks that a value carries into its table cell. docxtemplater fills text only; a mark at the head of the text
 * tells the pass over the filled document to shade the cell, to merge it with the one above, or to keep its row.
 */
const mark = (offset: number): string => String.fromCodePoint(markerFirst + offset);

/** Merge: the first cell of a group that merges downwards. */
export const mergeStart = mark(0);
/** Merge: a further cell of the group; its text is not shown. */
export const mergeContinue = mark(1);
/** At the head of a row's first cell: the row stays on the page of the next. */
export const keepRow = mark(2);

/** Fills of grids, levels and charts, dark enough to be told apart in black and white beside their signs. */
export const shades = {
  planned: { mark: mark(16), fill: "D9D9D9" },
  done: { mark: mark(17), fill: "A6A6A6" },
  running: { mark: mark(18), fill: "D9D9D9" },
  overdue: { mark: mark(19), fill: "F2F2F2" },
  riskVeryHigh: { mark: mark(20), fill: "D9603B" },
  riskHigh: { mark: mark(21), fill: "F4A460" },
  riskMedium: { mark: mark(22), fill: "FFD966" },
  riskLow: { mark: mark(23), fill: "EAF4E4" },
  /** A cell of a bar chart. */
  bar: { mark: mark(24), fill: "595959" },
} as const;
export type ShadeName = keyof typeof shades;

export type CellMark = { readonly merge: "restart" | "continue" } | { readonly fill: string };

/** The marks by their character. */
export const cellMarks: ReadonlyMap<string, CellMark> = new Map<string, CellMark>([
  [mergeStart, { merge: "restart" }],
  [mergeContinue, { merge: "continue" }],
  ...Object.values(shades).map((shade) => [shade.mark, { fill: shade.fill }] as const),
]);

/** Text of cells in one column, equal neighbours merged downwards; blank cells never merge. */
export function mergeDown(texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    if (text === "") return text;
    if (text === texts[index - 1]) return mergeContinue;
    return text === texts[index + 1] ? mergeStart + text : text;
  });
}
