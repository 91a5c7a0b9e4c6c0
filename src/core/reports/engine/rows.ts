/**
 * In points, more than a third of a page. Rows are kept whole on a page, as is the practice, but a taller one splits:
 * pushed to the next page it would leave a hole. A stand-in for the papers' font is up to half as large again, so that
 * a row fills more than twice the room: it still fits on a page then, and LibreOffice cuts off what does not.
 */
const tallest = { landscape: 185, portrait: 285 } as const;

// A section's properties stand at its end.
const sectionEnd = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/g;

const row = /<w:tr[ >][\s\S]*?<\/w:tr>/g;
const keptWhole = /<w:cantSplit(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const header = /<w:tblHeader(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const cell = /<w:tc[ >][\s\S]*?<\/w:tc>/g;
const cellWidth = /<w:tcW\b(?=[^>]*w:type="dxa")[^>]*\bw:w="(\d+)"/;
const paragraph = /<w:p[ >][\s\S]*?<\/w:p>/g;
const textOrBreak = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|cr)\b[^>]*\/>/g;
const runSize = /<w:szCs w:val="(\d+)"/g;
// Vowels and tone marks above and below a consonant take no room on the line.
const raised = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Of the font's size, TH Sarabun: the mean width of a Thai letter with what lines leave over at their ends, and a line. */
const letter = 0.39;
const line = 1.32;

/** How high a paragraph is in a cell, in points. */
function paragraphHeight(xml: string, width: number): number {
  const sizes = [...xml.matchAll(runSize)].map((match) => Number(match[1]) / 2);
  const size = sizes.length > 0 ? Math.max(...sizes) : 16;
  const lines = [0];
  for (const [, text] of xml.matchAll(textOrBreak)) {
    if (text === undefined) lines.push(0);
    else lines[lines.length - 1] = (lines[lines.length - 1] ?? 0) + text.replace(raised, "").length;
  }
  const rows = lines.reduce((sum, letters) => sum + Math.max(1, Math.ceil((letters * letter * size) / width)), 0);
  return rows * size * line;
}

/** About how high a row is, in points; 0 where its cells have no absolute widths. */
function rowHeight(xml: string): number {
  const heights = [...xml.matchAll(cell)].map(([one]) => {
    const width = Number(cellWidth.exec(one)?.[1] ?? 0) / 20 - 7;
    if (width <= 0) return 0;
    return [...one.matchAll(paragraph)].reduce((sum, [text]) => sum + paragraphHeight(text, width), 0);
  });
  return Math.max(0, ...heights);
}

function splitRows(xml: string, limit: number): string {
  return xml.replace(row, (one) =>
    keptWhole.test(one) && !header.test(one) && rowHeight(one) > limit ? one.replace(keptWhole, "") : one,
  );
}

/** Lets those rows of a filled document split that are too tall to be kept whole; header rows stay as they are. */
export function letTallRowsSplit(xml: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const end of xml.matchAll(sectionEnd)) {
    const limit = end[0].includes('w:orient="landscape"') ? tallest.landscape : tallest.portrait;
    pieces.push(splitRows(xml.slice(done, end.index), limit), end[0]);
    done = end.index + end[0].length;
  }
  pieces.push(splitRows(xml.slice(done), tallest.portrait));
  return pieces.join("");
}
