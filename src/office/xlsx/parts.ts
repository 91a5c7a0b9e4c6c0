import { xmlHead } from "./package";
import type { Package } from "./package";
import { holdsFormula } from "./references";
import { StyleSheet, fontName, mostCellFormats } from "./style-sheet";
import type { Workbook } from "./workbook";
import { XmlCursor } from "./xml";

/** Transitional namespace -> its name in "Strict Open XML". */
const strictNames: readonly (readonly [string, string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
];

/** Sets a part that this program wrote, in the variant of the format that the book is in. */
export function setPart(book: Workbook, name: string, xml: string): void {
  const variant = book.isStrict ? strictNames.reduce((text, [from, to]) => text.replaceAll(from, to), xml) : xml;
  book.package.set(name, variant);
}

/** Adds a part that a sheet or its drawing owns and answers the id of the owner's relationship to it. */
export function addPart(book: Workbook, owner: string, type: string, name: string, xml: string): string {
  setPart(book, name, xml);
  return book.package.relate(owner, book.type(type), name);
}

/**
 * Removes the book's list of its formulas where a sheet that goes, `xml`, holds some: it would list what is gone, which
 * Excel takes for damage; without it Excel makes a new one.
 */
export function dropFormulaList(book: Workbook, xml: string): void {
  const list = book.related("calcChain");
  if (list === null || !holdsFormula(xml)) return;
  book.package.remove(list);
  book.package.unrelate(book.part, list);
}

/** The styles of a book, to add to; `save` puts them back when something was added. */
export function openStyles(book: Workbook): { readonly styles: StyleSheet; readonly save: () => void } {
  const existing = book.related("styles");
  // A book that names styles which are not there gets them where it looks for them.
  const dangling = book.dangling("styles");
  const part = existing ?? dangling ?? book.package.freeName("xl/styles*.xml");
  const before = existing === null ? null : book.package.required(part);
  const styles = new StyleSheet(before ?? stylesFor(book), () => unusedFormats(book));
  return {
    styles,
    save: () => {
      if (styles.xml === before) return;
      if (existing !== null) {
        book.package.set(part, styles.xml);
        return;
      }
      setPart(book, part, styles.xml);
      if (dangling === null) book.package.relate(book.part, book.type("styles"), part, book.links());
      book.package.declareType(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
    },
  };
}

/** Plain styles, with one for each number that a cell carries already: none of these cells shall take on ours. */
function stylesFor(book: Workbook): string {
  const count = Math.max(0, ...usedFormats(book)) + 1;
  if (count === 1 || count > mostCellFormats) return plainStyles;
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return plainStyles.replace(
    /<cellXfs count="1">.*?<\/cellXfs>/,
    `<cellXfs count="${count}">${plain.repeat(count)}</cellXfs>`,
  );
}

/** The numbers of cell formats that no cell, row or column of the book carries, smaller ones last. */
function unusedFormats(book: Workbook): readonly number[] {
  const used = usedFormats(book);
  const found: number[] = [];
  for (let id = mostCellFormats - 1; id > 0; id -= 1) if (!used.has(id)) found.push(id);
  return found;
}

function usedFormats(book: Workbook): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { part } of book.worksheets()) {
    const cursor = new XmlCursor(book.package.required(part));
    while (cursor.next()) {
      const attribute = styleAttributes[cursor.name];
      if (attribute === undefined || !cursor.opens) continue;
      const id = Number(cursor.attributes().get(attribute) ?? 0);
      if (Number.isInteger(id) && id >= 0) used.add(id);
    }
  }
  return used;
}

/** Where a sheet's elements carry the number of a cell format. */
const styleAttributes: Readonly<Record<string, string | undefined>> = { c: "s", row: "s", col: "style" };

/** The styles of a new workbook: its normal font is that of official papers. */
export const plainStyles = [
  `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
  `<fonts count="1"><font><sz val="14"/><color rgb="FF000000"/><name val="${fontName}"/><family val="2"/><charset val="222"/></font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '<dxfs count="0"/></styleSheet>',
].join("");

/**
 * Removes what only a sheet leads to: its chart, drawing, notes. What another part uses as well (a picture, a pivot
 * cache) stays. The sheet keeps its own part but no relationships.
 */
export function dropOwnedParts(parts: Package, sheet: string): void {
  const targets = (part: string): string[] =>
    parts
      .relationships(part)
      .filter((one) => !one.external && parts.has(one.target))
      .map((one) => one.target);
  const reach = (from: readonly string[], without: string): Set<string> => {
    const seen = new Set<string>();
    const waiting = [...from];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (seen.has(part)) continue;
      seen.add(part);
      if (part !== without) waiting.push(...targets(part));
    }
    return seen;
  };
  const inUse = reach(targets(""), sheet);
  for (const part of reach(targets(sheet), sheet)) if (!inUse.has(part)) parts.remove(part);
  parts.removeRelationships(sheet);
}
