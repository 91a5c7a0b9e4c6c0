import { cellMarks, type CellMark } from "./markers";

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
];

function elementOf(mark: CellMark): { name: string; xml: string } {
  if ("merge" in mark) return { name: "w:vMerge", xml: `<w:vMerge w:val="${mark.merge}"/>` };
  return { name: "w:shd", xml: `<w:shd w:val="clear" w:color="auto" w:fill="${mark.fill}"/>` };
}

const child = /<(w:[A-Za-z]+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;

/** The properties of a cell with one more, in the schema's order; an earlier one of the same name gives way. */
export function withCellProperty(tcPr: string, mark: CellMark): string {
  const added = elementOf(mark);
  const inner = /^<w:tcPr>([\s\S]*)<\/w:tcPr>$/.exec(tcPr)?.[1] ?? "";
  const children = [...inner.matchAll(child)]
    .map((match) => ({ name: match[1] ?? "", xml: match[0] }))
    .filter((one) => one.name !== added.name);
  const all = [...children, added].sort((a, b) => tcPrOrder.indexOf(a.name) - tcPrOrder.indexOf(b.name));
  return `<w:tcPr>${all.map((one) => one.xml).join("")}</w:tcPr>`;
}

const cellOpen = /^<w:tc(?: [^>]*)?>/;
const properties = /^(?:<w:tcPr\/>|<w:tcPr>[\s\S]*?<\/w:tcPr>)/;

function cellStart(xml: string, before: number): number {
  let at = before;
  do {
    at = xml.lastIndexOf("<w:tc", at - 1);
  } while (at >= 0 && !cellOpen.test(xml.slice(at, at + 200)));
  return at;
}

/**
 * Carries out the marks of a filled document: each is taken out of the text, and its cell gets the shading or
 * merge. A mark outside any table is only taken out. Cost grows with the marks, not with their square.
 */
export function applyCellMarks(xml: string): string {
  const pieces: string[] = [];
  const cache = new Map<string, string>();
  let done = 0;
  for (let at = xml.indexOf("\udbff"); at >= 0; at = xml.indexOf("\udbff", at + 2)) {
    const mark = cellMarks.get(xml.slice(at, at + 2));
    if (mark === undefined) continue;
    const start = cellStart(xml, at);
    if (start >= done) {
      const open = start + (cellOpen.exec(xml.slice(start, start + 200))?.[0].length ?? 0);
      const close = xml.indexOf("</w:tcPr>", open);
      const own = properties.exec(xml.slice(open, close < 0 ? open + 10 : close + 9))?.[0] ?? "";
      const key = JSON.stringify(mark) + own;
      const tcPr = cache.get(key) ?? withCellProperty(own, mark);
      cache.set(key, tcPr);
      pieces.push(xml.slice(done, open), tcPr, xml.slice(open + own.length, at));
    } else {
      pieces.push(xml.slice(done, at));
    }
    done = at + 2;
  }
  pieces.push(xml.slice(done));
  return pieces.join("");
}
