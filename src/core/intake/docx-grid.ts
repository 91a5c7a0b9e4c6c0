import type { SourceCell } from "./source";
import { elementAt, elements, type XmlNode } from "./xml-tree";

type Row = readonly (SourceCell | null)[];

/** Twentieths of a point: a column that is narrower is left by rounding where cells of two rows end side by side. */
const hairline = 40;
/** So wide is a column that holds something. */
const wide = 200;

/** The widths of the columns of a table's grid, in twentieths of a point; NaN where one tells none. */
const widthsOf = (table: XmlNode): readonly number[] =>
  elements(elementAt(table, "tblGrid"))
    .filter(({ name }) => name === "gridCol")
    .map(({ attributes }) => Number(attributes["w"] ?? "NaN"));

/**
 * The rows of a table without the hairlines that editors leave in its grid: there a cell would stand in a column of its
 * neighbours too. A column in which any cell stands alone stays.
 */
export function withoutHairlines(rows: readonly Row[], table: XmlNode): readonly Row[] {
  const widths = widthsOf(table);
  const isNarrow = (at: number): boolean => (widths[at] ?? NaN) < hairline;
  if (!widths.some((width) => width >= wide)) return rows;
  const standsAlone = (at: number): boolean =>
    rows.some((row) => {
      const cell = row[at] ?? null;
      return cell !== null && row.every((other, column) => other !== cell || isNarrow(column));
    });
  const dropped = new Set([...widths.keys()].filter((at) => isNarrow(at) && !standsAlone(at)));
  return dropped.size === 0 ? rows : rows.map((row) => row.filter((_, at) => !dropped.has(at)));
}
