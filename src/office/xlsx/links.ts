import type { FileFault } from "../../core";
import type { FaultyLink } from "./package";
import type { SheetEntry, Workbook } from "./workbook";
import { XmlCursor } from "./xml";

/** Links of the book that are told, or mended, where what they lead to is read. */
const ofTabs = new Set(["worksheet", "chartsheet", "dialogsheet", "macrosheet", "styles", "sharedStrings"]);

/** What a sheet names by a relationship after its cells; extensions use the same attribute for other things. */
const naming = new Set([
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "tablePart",
  "picture",
  "pageSetup",
  "hyperlink",
]);

/** Links of the sheets and of what they lead to that other programs do not follow, or that lead to nothing. */
export function linkFaults(book: Workbook): readonly FileFault[] {
  const seen = new Set<string>([book.part]);
  const ofSheets = book.sheets().flatMap((sheet) => {
    if (sheet.kind === "missing") return [];
    const links = [...reached(book, sheet.part, seen), ...(sheet.kind === "cells" ? unrelated(book, sheet) : [])];
    return grouped(sheet.name, links);
  });
  const ofBook = ["", book.part].flatMap((part) => book.package.faultyLinks(part));
  return [
    ...ofSheets,
    ...grouped(
      "",
      ofBook.filter(({ type }) => !ofTabs.has(type)),
    ),
  ];
}

/** The faulty links of a part and of all parts that it leads to, each part once. */
function reached(book: Workbook, from: string, seen: Set<string>): readonly FaultyLink[] {
  const found: FaultyLink[] = [];
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (seen.has(part.toLowerCase())) continue;
    seen.add(part.toLowerCase());
    found.push(...book.package.faultyLinks(part));
    const links = book.package.relationships(part);
    waiting.push(...links.filter(({ external }) => !external).map(({ target }) => target));
  }
  return found;
}

/** What a sheet names by an id that none of its relationships has. */
function unrelated(book: Workbook, { part }: SheetEntry): readonly FaultyLink[] {
  const xml = book.package.required(part);
  const ids = new Set(book.package.relationships(part).map(({ id }) => id));
  const found: FaultyLink[] = [];
  const cursor = new XmlCursor(xml, Math.max(0, xml.lastIndexOf("sheetData>")));
  while (cursor.next()) {
    if (!cursor.opens || !naming.has(cursor.name)) continue;
    const id = [...cursor.attributes()].find(([name]) => /^\w+:id$/.test(name))?.[1];
    if (id !== undefined && !ids.has(id)) found.push({ id, type: cursor.name, target: id, is: "missing" });
  }
  return found;
}

/** One fault for all links of a sheet that have the same type and the same fault. */
function grouped(sheet: string, links: readonly FaultyLink[]): readonly FileFault[] {
  const groups = new Map<string, FaultyLink[]>();
  for (const link of links) {
    const name = `${link.is} ${link.type}`;
    groups.set(name, [...(groups.get(name) ?? []), link]);
  }
  return [...groups.values()].flatMap((group): FileFault[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { is, type, target } = first;
    return [{ kind: "link", sheet, is, type, target, count: group.length }];
  });
}
