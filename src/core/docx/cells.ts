import { cellMarks, keepRow, type CellMark } from "./markers";

/** Order of the children of w:tcPr (ECMA-376 part 1, 17.4.70): Word repairs nothing that stands out of order. */
const tcPrOrder = [
  "w:cnfStyle",
  "w:tcW",
  "w:gridSpan",
  "w:hMerge",
  "w:vMerge",
  "w:tcBorders",
  "w:shd",
  "w:noWrap",
  "w:tcMar",
  "w:textDirection",
  "w:tcFitText",
  "w:vAlign",
  "w:hideMark",
  "w:headers",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
  "w:tcPrChange",
];
const rankOf = (name: string): number => {
  const rank = tcPrOrder.indexOf(name);
  // What a newer Word adds stands before the record of changes.
  return rank < 0 ? tcPrOrder.length - 1.5 : rank;
};

function elementOf(mark: CellMark): { name: string; xml: string } {
  if ("merge" in mark) return { name: "w:vMerge", xml: `<w:vMerge w:val="${mark.merge}"/>` };
  return { name: "w:shd", xml: `<w:shd w:val="clear" w:color="auto" w:fill="${mark.fill}"/>` };
}

const child = /<(\w+:[A-Za-z]+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;

/** The properties of a cell with one more, in the schema's order; an earlier one of the same name gives way. */
export function withCellProperty(tcPr: string, mark: CellMark): string {
  const added = elementOf(mark);
  const inner = /^<w:tcPr>([\s\S]*)<\/w:tcPr>$/.exec(tcPr)?.[1] ?? "";
  const children = [...inner.matchAll(child)]
    .map((match) => ({ name: match[1] ?? "", xml: match[0] }))
    .filter((one) => one.name !== added.name);
  const all = [...children, added].sort((a, b) => rankOf(a.name) - rankOf(b.name));
  return `<w:tcPr>${all.map((one) => one.xml).join("")}</w:tcPr>`;
}

const propertiesTag = /<w:tcPr(\/?)>|<\/w:tcPr>/g;

/** The properties that a cell's content begins with, those of a tracked change inside them included; "" = none. */
function propertiesAt(xml: string, at: number): string {
  propertiesTag.lastIndex = at;
  let depth = 0;
  for (let tag = propertiesTag.exec(xml); tag !== null; tag = propertiesTag.exec(xml)) {
    if (depth === 0 && tag.index !== at) return "";
    if (tag[0] === "</w:tcPr>") depth--;
    else if (tag[1] === "") depth++;
    if (depth === 0) return xml.slice(at, tag.index + tag[0].length);
  }
  return "";
}

const cellsAndMarks = /<w:tc(?: [^>]*)?>|<\/w:tc>|\udbff[\udc00-\udfff]/g;
const anyMark = /\udbff[\udc00-\udfff]/g;
const texts = /<(?:w|m|a):t(?: [^>]*)?>([^<]*)</g;
const shown = /<w:(?:drawing|pict|object)\b|<m:oMath\b/;

/** Whether a cell shows anything beside its marks: merged with the one above, that would be hidden. */
function showsMore(cell: string): boolean {
  if (shown.test(cell)) return true;
  return [...cell.matchAll(texts)].some(([, text = ""]) => text.replace(anyMark, "").trim() !== "");
}

interface MarkedCell {
  readonly open: number;
  readonly inner: number;
  readonly marks: CellMark[];
}

/** The properties of a cell once its marks are carried out. A merge that would hide something is left out. */
function markedProperties(xml: string, { open, inner, marks }: MarkedCell, end: number, own: string): string {
  let tcPr = own;
  for (const mark of marks) {
    const isHiding = "merge" in mark && mark.merge === "continue" && showsMore(xml.slice(open, end));
    if (!isHiding) tcPr = withCellProperty(tcPr, mark);
  }
  return tcPr === own ? xml.slice(inner, inner + own.length) : tcPr;
}

interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

const keptApart = '<w:keepNext w:val="false"/>';

/** What makes the paragraph around a place keep to the next: editors go by the first one of a row. */
function keptParagraph(xml: string, at: number): readonly Edit[] {
  const start = xml.lastIndexOf("<w:pPr>", at);
  if (start < xml.lastIndexOf("</w:p>", at)) return [];
  if (xml.slice(start, at).includes("<w:keepNext/>")) return [];
  const apart = xml.indexOf(keptApart, start);
  if (apart >= 0 && apart < at) return [{ at: apart, end: apart + keptApart.length, text: "<w:keepNext/>" }];
  const inner = start + "<w:pPr>".length;
  const style = /^<w:pStyle\b[^>]*\/>/.exec(xml.slice(inner, at))?.[0].length ?? 0;
  return [{ at: inner + style, end: inner + style, text: "<w:keepNext/>" }];
}

/**
 * Carries out the marks of a filled document: each is taken out of the text, and its cell gets the shading or
 * merge, or its row is kept to the next. Outside any table a shading or merge is only taken out. One pass over the
 * document, whatever it holds.
 */
export function applyCellMarks(xml: string): string {
  if (!xml.includes("\udbff")) return xml;
  const edits: Edit[] = [];
  const cache = new Map<string, string>();
  const cells: MarkedCell[] = [];
  for (const found of xml.matchAll(cellsAndMarks)) {
    const [tag] = found;
    if (tag.startsWith("<w:tc")) cells.push({ open: found.index, inner: found.index + tag.length, marks: [] });
    else if (tag !== "</w:tc>") {
      const mark = cellMarks.get(tag);
      if (mark === undefined && tag !== keepRow) continue;
      edits.push({ at: found.index, end: found.index + 2, text: "" });
      if (mark === undefined) edits.push(...keptParagraph(xml, found.index));
      else cells[cells.length - 1]?.marks.push(mark);
    } else {
      const cell = cells.pop();
      if (cell === undefined || cell.marks.length === 0) continue;
      const own = propertiesAt(xml, cell.inner);
      const isCached = cell.marks.length === 1 && !cell.marks.some((mark) => "merge" in mark);
      const key = isCached ? JSON.stringify(cell.marks) + own : "";
      const tcPr = cache.get(key) ?? markedProperties(xml, cell, found.index, own);
      if (isCached) cache.set(key, tcPr);
      edits.push({ at: cell.inner, end: cell.inner + own.length, text: tcPr });
    }
  }
  const pieces: string[] = [];
  let done = 0;
  for (const { at, end, text } of edits.sort((a, b) => a.at - b.at)) {
    pieces.push(xml.slice(done, at), text);
    done = end;
  }
  pieces.push(xml.slice(done));
  return pieces.join("");
}
