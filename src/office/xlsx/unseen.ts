import type { SheetAsides } from "../../core";
import type { Deflater } from "../ports";
import type { Relationship } from "./package";
import { addressOf, placeOf } from "./references";
import { readStruck, struckLooks, type StruckLooks } from "./struck";
import { Workbook, type SheetEntry } from "./workbook";
import { XmlCursor, decodeCellText, decodeXml } from "./xml";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type Found = Mutable<SheetAsides>;

/** The text that stands in the elements of a name up to the end of the current element. */
function textWithin(cursor: XmlCursor, textName: string): string {
  const { name } = cursor;
  let text = "";
  for (let depth = cursor.closes ? 0 : 1; depth > 0 && cursor.next();) {
    if (cursor.name === name && cursor.opens !== cursor.closes) depth += cursor.opens ? 1 : -1;
    if (cursor.name !== textName || !cursor.opens || cursor.closes) continue;
    const start = cursor.end;
    if (cursor.toClose()) text += decodeCellText(cursor.xml.slice(start, cursor.start));
  }
  return text.trim();
}

/** Who writes the notes of our own headers. */
const ownAuthor = "ITA";

/** The notes of a part: old ones, which hold their text in runs, or a thread of remarks. */
function notesOf(xml: string): Found["notes"] {
  const found: Found["notes"] = [];
  const authors: string[] = [];
  const cursor = new XmlCursor(xml);
  while (cursor.next()) {
    if (!cursor.opens) continue;
    if (cursor.name === "author" && !cursor.closes) {
      const start = cursor.end;
      if (cursor.toClose()) authors.push(decodeXml(cursor.xml.slice(start, cursor.start)));
    }
    if (cursor.name !== "comment" && cursor.name !== "threadedComment") continue;
    const attributes = cursor.attributes();
    const isOwn = authors[Number(attributes.get("authorId") ?? -1)] === ownAuthor;
    const isOld = cursor.name === "comment";
    const text = textWithin(cursor, isOld ? "t" : "text");
    if (!isOwn && text !== "") found.push({ ...placeOf(attributes.get("ref") ?? ""), text });
  }
  return found;
}

/** Pictures, charts and the texts of boxes that lie over the cells. */
function readDrawing(xml: string, found: Found): void {
  const cursor = new XmlCursor(xml);
  while (cursor.next()) {
    if (!cursor.opens) continue;
    if (cursor.name === "pic") found.pictures += 1;
    if (cursor.name === "chart") found.charts += 1;
    if (cursor.name !== "txBody") continue;
    const text = textWithin(cursor, "t");
    if (text !== "") found.boxes.push(text);
  }
}

/** A line of the head or the foot without its codes: `&L&"font"&14text&P`. */
const plainMargin = (text: string): string =>
  text
    .replace(/&"[^"]*"|&K[0-9A-F]{6}|&[0-9]+|&&|&[A-Z]/gi, (code) => (code === "&&" ? "&" : " "))
    .replace(/\s+/g, " ")
    .trim();

const margins: ReadonlySet<string> = new Set([
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
]);

/** What the part of a sheet itself says beside its cells. */
function readSheetPart(xml: string, links: ReadonlyMap<string, Relationship>, found: Found): void {
  const cursor = new XmlCursor(xml);
  let cell = "";
  while (cursor.next()) {
    if (!cursor.opens) continue;
    if (cursor.name === "c") cell = cursor.attributes().get("r") ?? "";
    else if (cursor.name === "f" && !cursor.closes) {
      const start = cursor.end;
      const formula = cursor.toClose() ? decodeXml(xml.slice(start, cursor.start)) : "";
      const address = addressOf(formula);
      if (address !== "") found.links.push({ ...placeOf(cell), address });
    } else if (cursor.name === "hyperlink") {
      const attributes = cursor.attributes();
      const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      const address = links.get(id)?.external === true ? (links.get(id)?.target ?? "") : "";
      if (address !== "") found.links.push({ ...placeOf(attributes.get("ref") ?? ""), address });
    } else if (margins.has(cursor.name) && !cursor.closes) {
      const start = cursor.end;
      const text = cursor.toClose() ? plainMargin(decodeXml(xml.slice(start, cursor.start))) : "";
      if (text !== "") found.margins.push(text);
    }
  }
}

function readAsides(book: Workbook, { part }: SheetEntry, looks: StruckLooks): SheetAsides {
  const found: Found = {
    notes: [],
    links: [],
    pictures: 0,
    charts: 0,
    boxes: [],
    margins: [],
    struck: [],
  };
  const relations = book.package.relationships(part);
  const xml = book.package.required(part);
  found.struck.push(...readStruck(xml, looks));
  readSheetPart(xml, new Map(relations.map((one) => [one.id, one])), found);
  const textsOf = (type: string): readonly string[] =>
    relations
      .filter((one) => one.type.endsWith(type) && !one.external)
      .flatMap((one) => book.package.text(one.target) ?? []);
  const threads = textsOf("/threadedComment").flatMap(notesOf);
  // A thread stands a second time as an old note, for programs that know no threads.
  const isThread = (row: number, column: number): boolean =>
    threads.some((one) => one.row === row && one.column === column);
  const old = textsOf("/comments").flatMap(notesOf);
  found.notes.push(...threads, ...old.filter(({ row, column }) => !isThread(row, column)));
  for (const drawing of textsOf("/drawing")) readDrawing(drawing, found);
  return found;
}

/** What each sheet of a workbook hides, or shows beside its cells, by its name. Throws `FileProblem`. */
export function readUnseen(bytes: Uint8Array, deflater: Deflater): Readonly<Record<string, SheetAsides>> {
  const book = new Workbook(bytes, deflater);
  const looks = struckLooks(book);
  return Object.fromEntries(book.worksheets().map((sheet) => [sheet.name, readAsides(book, sheet, looks)]));
}
