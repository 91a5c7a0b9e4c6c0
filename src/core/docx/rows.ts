/**
 * In points, more than a third of a page. Rows are kept whole on a page, as is the practice, but a taller one splits:
 * pushed to the next page it would leave a hole. A stand-in for the papers' font is up to half as large again, so that
 * a row fills more than twice the room: it still fits on a page then, and LibreOffice cuts off what does not.
 */
const tallest = { landscape: 185, portrait: 285 } as const;

// A section's properties stand at its end.
const sectionEnd = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/g;

const row = /<w:tr[ >][\s\S]*?<\/w:tr>/g;
const cell = /<w:tc[ >][\s\S]*?<\/w:tc>/g;
const paragraph = /<w:p[ >][\s\S]*?<\/w:p>/g;
const keptWhole = /<w:cantSplit(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const header = /<w:tblHeader(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const cellWidth = /<w:tcW\b(?=[^>]*w:type="dxa")[^>]*\bw:w="(\d+)"/;
const sizeTextOrBreak = /<w:szCs w:val="(\d+)"|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|cr)\b[^>]*\/>/g;

/** Of the font's size, TH Sarabun: the mean width of a Thai letter with what lines leave over at their ends, and a line. */
const letter = 0.39;
const line = 1.32;

/** The letters of a text that take room on the line: not the vowels and tone marks above and below a consonant. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isRaised = code === 0xe31 || (code >= 0xe34 && code <= 0xe3a) || (code >= 0xe47 && code <= 0xe4e);
    if (!isRaised) letters++;
  }
  return letters;
}

/** How high a paragraph is in a cell, in points. */
function paragraphHeight(xml: string, width: number): number {
  let size = 0;
  const lines = [0];
  for (const [, points, text] of xml.matchAll(sizeTextOrBreak)) {
    if (points !== undefined) size = Math.max(size, Number(points) / 2);
    else if (text === undefined) lines.push(0);
    else lines[lines.length - 1] = (lines[lines.length - 1] ?? 0) + lettersOf(text);
  }
  if (size === 0) size = 16;
  const rows = lines.reduce((sum, letters) => sum + Math.max(1, Math.ceil((letters * letter * size) / width)), 0);
  return rows * size * line;
}

/** About how high a cell is, in points; 0 where it has no absolute width. */
function cellHeight(xml: string): number {
  const width = Number(cellWidth.exec(xml)?.[1] ?? 0) / 20 - 7;
  if (width <= 0) return 0;
  return [...xml.matchAll(paragraph)].reduce((sum, [text]) => sum + paragraphHeight(text, width), 0);
}

function splitRows(xml: string, limit: number): string {
  return xml.replace(row, (whole) => {
    const properties = whole.slice(0, whole.indexOf("<w:tc"));
    if (!keptWhole.test(properties) || header.test(properties)) return whole;
    const isTall = [...whole.matchAll(cell)].some(([one]) => cellHeight(one) > limit);
    return isTall ? whole.replace(keptWhole, "") : whole;
  });
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
