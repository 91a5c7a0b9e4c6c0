import type { CellRange } from "../../core";
import type { XmlCell } from "./sheet-xml";
import type { CellStyle } from "./style-sheet";

/** Points of a line for each point of letters: Thai has signs above and below. */
const lineHeight = 1.65;

/** Excel's highest row. */
const highest = 409;

/** Letters of the text font are a little wider than digits, and lines break between words. */
const letterWidth = 1.12;

/**
 * Heights in points that show the wrapped text of each row. Spreadsheets fit a row to its text only when it is edited;
 * these heights are stored as fitted ones, so that they still do. `lookOf` tells how a style looks.
 */
export function rowHeights(
  rows: readonly (readonly XmlCell[])[],
  widths: readonly number[],
  merges: readonly CellRange[],
  lookOf: (style: number) => CellStyle | undefined,
): readonly number[] {
  const spans = new Map(merges.map((merge) => [`${merge.row} ${merge.column}`, merge]));
  return rows.map((cells, row) => {
    let height = 0;
    for (const [column, { value, style }] of cells.entries()) {
      if (value === null) continue;
      const look = lookOf(style);
      const merge = spans.get(`${row} ${column}`);
      const columns = widths.slice(column, column + (merge?.columns ?? 1));
      const width = columns.reduce((sum, one) => sum + one, 0);
      const lines = look?.wrap === true && typeof value === "string" ? linesOf(value, width) : 1;
      height = Math.max(height, (lines * (look?.size ?? 14) * lineHeight) / (merge?.rows ?? 1));
    }
    return Math.min(highest, Math.max(Math.round(height * 4) / 4, 15));
  });
}

/** Lines that a text takes in a column; signs above and below take no room. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    const letters = line.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "").length;
    lines += Math.max(1, Math.ceil((letters * letterWidth) / Math.max(1, width)));
  }
  return lines;
}
