/** The items of a list in a cell as paragraphs of their own that hang behind their marks, as they would in a typed list. */

import { twipsPerPoint } from "./units";

const cell = /<w:tc[ >][\s\S]*?<\/w:tc>/g;
const paragraph = /<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g;
const lineBreak = /<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:br\/><\/w:r>/g;
const properties = /^<w:p(?: [^>]*)?>(<w:pPr>[\s\S]*?<\/w:pPr>)?/;
const firstText = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/;
const mark = /^(\([0-9๐-๙]{1,3}\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+\.?|[0-9๐-๙]{1,3}[.)]|[-–•])[ \u00a0]+(?=\S)/;
/** Paragraphs that stand apart, in the middle or in a list of an editor's own are as somebody wants them. */
const ownShape = /<w:jc w:val="(?:center|right|end)"|<w:ind\b|<w:numPr>|<w:tabs>|<w:sectPr/;
const apart = /<w:spacing\b(?=[^>]*w:(?:before|after)="(?!0")\d)/;
const noSpacing = /<w:spacing\b(?=[^>]*w:before="0")(?=[^>]*w:after="0")/;

/** Widths of the signs of a mark in TH Sarabun, as shares of the font's size, and the room behind a mark. */
const widths: Readonly<Record<string, number>> = { ".": 0.2, "(": 0.26, ")": 0.26, "-": 0.27, "–": 0.4, "•": 0.3 };
const figure = 0.42;
const room = 0.16;

function markWidth(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (widths[sign] ?? figure), room);
}

/** What a paragraph may hold around its runs: it is not cut in two there. */
const notPlain = /<w:(?:drawing|pict|object|fldChar|sdt|hyperlink|ins|del|moveFrom|moveTo|smartTag|customXml)\b/;

interface Line {
  readonly xml: string;
  readonly mark: string;
}

const isDash = (text: string): boolean => /^[-–•]$/.test(text);

/** A line as a paragraph: behind its mark a tab leads to where its text begins on every row. */
function hung(
  line: Line,
  pPr: string,
  levels: { readonly numbers: number; readonly dashes: number },
  size: number,
): string {
  if (line.mark === "") return `<w:p>${pPr}${line.xml}</w:p>`;
  const isSub = isDash(line.mark) && levels.numbers > 0;
  const hanging = Math.round((isDash(line.mark) ? levels.dashes : levels.numbers) * size * twipsPerPoint);
  const left = hanging + (isSub ? Math.round(levels.numbers * size * twipsPerPoint) : 0);
  const indent = `<w:ind w:left="${left}" w:hanging="${hanging}"/>`;
  // The schema's order: spacing, ind, contextualSpacing ... jc.
  const own = pPr.replace(/<w:spacing\b[^>]*\/>/, (spacing) => spacing + indent);
  const content = line.xml.replace(firstText, (whole, text: string) => {
    const open = whole.slice(0, whole.indexOf(">") + 1);
    const rest = text.replace(mark, "");
    return `<w:t xml:space="preserve">${line.mark}</w:t><w:tab/>${open}${rest}</w:t>`;
  });
  return `<w:p>${own}${content}</w:p>`;
}

/** The lines of a paragraph that stands close to its neighbours, with its properties; null for any other. */
function typedLines(whole: string): { readonly pPr: string; readonly lines: readonly string[] } | null {
  const [start = "", pPr = ""] = properties.exec(whole) ?? [];
  if (!noSpacing.test(pPr) || apart.test(pPr) || ownShape.test(pPr)) return null;
  return { pPr, lines: whole.slice(start.length, -"</w:p>".length).split(lineBreak) };
}

/** A paragraph as one a line, where nothing but runs is in it: it looks the same, and a page may turn between them. */
export function lineParagraphs(whole: string): readonly string[] {
  const typed = notPlain.test(whole) ? null : typedLines(whole);
  return typed === null ? [whole] : typed.lines.map((xml) => `<w:p>${typed.pPr}${xml}</w:p>`);
}

function withItems(whole: string): string {
  const typed = typedLines(whole);
  if (typed === null) return whole;
  const { pPr } = typed;
  const lines = typed.lines.map((xml): Line => ({ xml, mark: mark.exec(firstText.exec(xml)?.[1] ?? "")?.[1] ?? "" }));
  if (lines.every((line) => line.mark === "")) return whole;
  const size = Number(/<w:szCs w:val="(\d+)"/.exec(whole)?.[1] ?? 32) / 2;
  const widest = (some: readonly string[]): number => Math.max(0, ...some.map(markWidth));
  const marks = lines.map((line) => line.mark).filter((one) => one !== "");
  const levels = { numbers: widest(marks.filter((one) => !isDash(one))), dashes: widest(marks.filter(isDash)) };
  return lines.map((line) => hung(line, pPr, levels, size)).join("");
}

/** A filled document in whose cells the items of lists hang; paragraphs with drawings, fields or tables inside stay as they are. */
export function hangItems(xml: string): string {
  return xml.replace(cell, (whole) => {
    if (whole.includes("<w:tbl>") || notPlain.test(whole)) return whole;
    return whole.replace(paragraph, withItems);
  });
}
