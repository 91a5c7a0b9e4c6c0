import { cellHeight, cellElements } from "./heights";

/**
 * The height up to which a row is kept whole, as is the practice, in points: what a page holds below a header. Where a row
 * stands is not known, and a cut in the middle of a page, with words that it goes on, reads as a mistake where a hole at
 * its end does not. A row that outgrows a page in a wider font is split by every editor.
 */
const tallest = { landscape: 440, portrait: 700 } as const;

/** Source of an expression for a paragraph, and for a table in which no other stands. */
export const oneParagraph = String.raw`<w:p(?: [^>]*)?>(?:(?!<\/w:p>)[\s\S])*<\/w:p>`;
export const innerTable = String.raw`<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>`;

/** Letters of closing words that are about four lines: so few, and one row of signatures, take what is before them along. */
export const fewWords = 300;

// A section's properties stand at its end.
const sectionEnd = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/g;

/** A document changed section by section; `limit` is the height from which on a row of its pages is tall, in points. */
export function bySection(xml: string, change: (part: string, limit: number) => string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const end of xml.matchAll(sectionEnd)) {
    const limit = end[0].includes('w:orient="landscape"') ? tallest.landscape : tallest.portrait;
    pieces.push(change(xml.slice(done, end.index), limit), end[0]);
    done = end.index + end[0].length;
  }
  pieces.push(change(xml.slice(done), tallest.portrait));
  return pieces.join("");
}

export const rows = /<w:tr[ >][\s\S]*?<\/w:tr>/g;
const keptWhole = /<w:cantSplit(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const header = /<w:tblHeader(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/** What stands before the cells of a row. */
export const rowStart = (row: string): string => row.slice(0, Math.max(0, row.search(/<w:tc[ >]/)));

/** Whether a row is kept whole on its page and no header. */
export function isKeptWhole(row: string): boolean {
  const properties = rowStart(row);
  return keptWhole.test(properties) && !header.test(properties);
}

/** Whether a row repeats on every page. */
export const isHeader = (row: string): boolean => header.test(rowStart(row));

/** Signatures: every paragraph keeps to the next, so that nobody's order stands alone. */
function isOneBlock(row: string): boolean {
  const all = row.match(/<w:p[ >]/g)?.length ?? 0;
  return (row.match(/<w:keepNext\/>/g)?.length ?? 0) >= all;
}

/** The rows of a table of those who sign; [] where it is another. */
export function signingRows(table: string): readonly string[] {
  const all = table.match(rows) ?? [];
  return all.every(isOneBlock) ? all : [];
}

function splitRows(xml: string, limit: number): string {
  return xml.replace(rows, (whole) => {
    if (!isKeptWhole(whole) || isOneBlock(whole)) return whole;
    const isTall = [...whole.matchAll(cellElements)].some(([one]) => cellHeight(one) > limit * 1.1);
    return isTall ? whole.replace(keptWhole, "") : whole;
  });
}

/**
 * Lets those rows of a filled document split that are too tall to be kept whole and could not be cut; header rows stay
 * as they are.
 */
export function letTallRowsSplit(xml: string): string {
  return bySection(xml, splitRows);
}
