import { twipsPerPoint } from "./units";

const textOrBreak = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|cr)\b[^>]*\/>/g;
const cellWidth = /<w:tcW\b(?=[^>]*w:type="dxa")[^>]*\bw:w="(\d+)"/;
const indent = /<w:ind\b[^>]*\bw:left="(\d+)"/;
export const paragraphElements = /<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g;
export const cellElements = /<w:tc[ >][\s\S]*?<\/w:tc>/g;

/** Of the font's size, TH Sarabun: the mean width of a Thai letter with what lines leave over at their ends, and a line. */
const letter = 0.39;
const line = 1.32;

/** Whether a letter takes no room on the line: a vowel or a tone mark above or below a consonant. */
export const isRaised = (code: number): boolean =>
  code === 0xe31 || (code >= 0xe34 && code <= 0xe3a) || (code >= 0xe47 && code <= 0xe4e);

/** The letters of a text that take room on the line. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) if (!isRaised(text.charCodeAt(at))) letters++;
  return letters;
}

/** The size of a paragraph's largest text, in points. */
export function textSize(xml: string): number {
  let size = 0;
  for (const [, points] of xml.matchAll(/<w:szCs w:val="(\d+)"/g)) size = Math.max(size, Number(points) / 2);
  return size > 0 ? size : 16;
}

/** The width that a cell says it has, in points; 0 where it says none. */
export const widthOfCell = (xml: string): number => Number(cellWidth.exec(xml)?.[1] ?? 0) / twipsPerPoint;

/** What the margins of a cell take of its width, in points. */
const cellMargins = 7;

/** The room of a paragraph's lines where there is so much for text, both in points. */
const besideIndent = (room: number, paragraph: string): number =>
  Math.max(1, room - Number(indent.exec(paragraph)?.[1] ?? 0) / twipsPerPoint);

/** The room of a paragraph's lines in a cell of a width, in points. */
export const lineRoom = (width: number, paragraph: string): number => besideIndent(width - cellMargins, paragraph);

/** How high a paragraph is in a cell with so much room for text, both in points. */
export function paragraphHeight(xml: string, room: number): number {
  const width = besideIndent(room, xml);
  const size = textSize(xml);
  const lines = [0];
  for (const [, text] of xml.matchAll(textOrBreak)) {
    if (text === undefined) lines.push(0);
    else lines[lines.length - 1] = (lines[lines.length - 1] ?? 0) + lettersOf(text);
  }
  const rows = lines.reduce((sum, letters) => sum + Math.max(1, Math.ceil((letters * letter * size) / width)), 0);
  return rows * size * line;
}

/** The room for text in a cell, in points; 0 where it has no absolute width. */
export function cellTextWidth(xml: string): number {
  return Math.max(0, widthOfCell(xml) - cellMargins);
}

/** About how high a cell is, in points; 0 where it has no absolute width. */
export function cellHeight(xml: string): number {
  const width = cellTextWidth(xml);
  if (width <= 0) return 0;
  return [...xml.matchAll(paragraphElements)].reduce((sum, [text]) => sum + paragraphHeight(text, width), 0);
}
