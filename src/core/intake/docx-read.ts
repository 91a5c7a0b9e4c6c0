import { zipLibrary } from "../docx/zip-library";
import { xmlFault } from "../docx/xml";
import { cleanText } from "../workbook/text";
import { withoutHairlines } from "./docx-grid";
import { DocxNumbers } from "./docx-numbers";
import { targetsOf } from "./links";
import {
  daysOf,
  isPrompt,
  type Targets,
  asidesOf,
  below,
  nothingHung,
  textOfRuns,
  skipped,
  type Hung,
} from "./docx-runs";
import { StyleLooks, contentsStyles, headingStyles, isOn, val } from "./docx-styles";
import type { Aside, SourceBlock, SourceCell, SourceLink, Source, SourceParagraph, SourcePlace } from "./source";
import { elementAt, elements, xmlTree, type XmlNode } from "./xml-tree";

interface Read {
  readonly document: string;
  readonly numbers: DocxNumbers;
  readonly headings: ReadonlySet<string>;
  /** Styles of lines of a table of contents. */
  readonly contents: ReadonlySet<string>;
  readonly targets: Targets;
  readonly looks: StyleLooks;
  readonly blocks: SourceBlock[];
  readonly asides: Aside[];
  readonly unseen: Aside[];
  paragraphs: number;
  tables: number;
}

/** What is known of paragraphs by where they stand. */
interface Stand {
  readonly isBoxed?: boolean;
  readonly isContents?: boolean;
}

function isStrong(paragraph: XmlNode, read: Read): boolean {
  if (read.headings.has(val(elementAt(paragraph, "pPr", "pStyle")))) return true;
  const runs = elements(paragraph, "r").filter((run) => textOfRuns(run, nothingHung()).trim() !== "");
  return runs.length > 0 && runs.every((run) => isOn(elementAt(run, "rPr", "b")) || isOn(elementAt(run, "rPr", "bCs")));
}

const hungMark = /^(\([0-9๐-๙]{1,3}\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]?|[-–•])\t/;

const address = /(?:https?:\/\/|www\.|(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:th|com|net|org)\/)[^\s<>"]+/gi;

/** An address without the places to break that stand behind its signs: a link with one of them leads nowhere. */
const unbroken = (text: string): string => text.replace(/([-_.,&=?%+#/])\u200b(?=\S)/g, "$1");

/**
 * A text without what only sets its lines: joiners, no-break spaces and hyphens, breaks inside of addresses, the tab
 * behind an item's mark.
 */
function asTyped(text: string): string {
  return text
    .replace(/\u200d/g, "")
    .replace(address, unbroken)
    .replace(/\u00a0/g, " ")
    .replace(/\u2011/g, "-")
    .replace(hungMark, "$1 ");
}

function paragraphText(paragraph: XmlNode, read: Read, hung: Hung): string {
  hung.style = val(elementAt(paragraph, "pPr", "pStyle"));
  const text = asTyped(cleanText(textOfRuns(paragraph, hung)));
  const mark = text.trim() === "" ? "" : read.numbers.next(elementAt(paragraph, "pPr", "numPr"));
  return mark + text;
}

const place = (read: Read, where: string): SourcePlace => ({ source: read.document, where });

const isContentsControl = (control: XmlNode): boolean =>
  val(elementAt(control, "sdtPr", "docPartObj", "docPartGallery")) === "Table of Contents";

const linked = ({ links }: Hung): { readonly links?: readonly SourceLink[] } => (links.length > 0 ? { links } : {});

function readParagraph(paragraph: XmlNode, read: Read, stand: Stand): void {
  const hung = nothingHung(read.targets, read.looks);
  const text = paragraphText(paragraph, read, hung);
  if (text.trim() !== "") {
    read.paragraphs += 1;
    const isContents = stand.isContents === true || read.contents.has(val(elementAt(paragraph, "pPr", "pStyle")));
    read.blocks.push({
      kind: "paragraph",
      text,
      place: place(read, `ย่อหน้าที่ ${read.paragraphs}`),
      isStrong: isStrong(paragraph, read),
      ...(stand.isBoxed === true ? { isBoxed: true } : {}),
      ...(isContents ? { isContents } : {}),
      ...linked(hung),
    });
  }
  const where = text.trim() === "" && read.paragraphs > 0 ? "หลังย่อหน้าที่" : "ย่อหน้าที่";
  read.unseen.push(...daysOf(hung, place(read, `ย่อหน้าที่ ${read.paragraphs}`)));
  read.asides.push(...asidesOf(hung, place(read, `${where} ${Math.max(1, read.paragraphs)}`)));
  for (const box of hung.boxes) readBlocks(box, read, { ...stand, isBoxed: true });
}

/** Word puts another file into its place when it opens the paper. */
function tellOtherPart(read: Read): void {
  const at = place(read, read.paragraphs > 0 ? `หลังย่อหน้าที่ ${read.paragraphs}` : "ต้นไฟล์");
  const why = "ส่วนนี้มาจากไฟล์อื่นที่ฝังไว้ ยังไม่ได้อ่าน โปรดเปิดใน Word บันทึกใหม่ แล้วนำเข้าอีกครั้ง";
  read.asides.push({ text: "ส่วนของเอกสารที่แทรกจากไฟล์อื่น", place: at, why });
}

/** The blocks of a body, a cell or a text box; tables inside of cells follow as tables of their own. */
function readBlocks(parent: XmlNode, read: Read, stand: Stand = {}): void {
  for (const child of elements(parent)) {
    if (child.name === "p") readParagraph(child, read, stand);
    else if (child.name === "tbl") readTable(child, read);
    else if (child.name === "altChunk" || child.name === "subDoc") tellOtherPart(read);
    else if (!skipped.has(child.name) && !isPrompt(child))
      readBlocks(child, read, isContentsControl(child) ? { ...stand, isContents: true } : stand);
  }
}

/** A table inside of a cell of a table of data, a line a row. */
function innerLines(table: XmlNode, read: Read, hung: Hung): readonly string[] {
  return descend(table, "tr").map((row) =>
    descend(row, "tc")
      .map((cell) => cellText(cell, read, hung, null).replace(/\s*\n\s*/g, " "))
      .filter((text) => text !== "")
      .join(" "),
  );
}

/** The text of a cell. A table inside is set aside in `inner`, or where that is null read as lines of the cell. */
function cellText(cell: XmlNode, read: Read, hung: Hung, inner: XmlNode[] | null): string {
  const lines: string[] = [];
  const walk = (parent: XmlNode): void => {
    for (const child of elements(parent)) {
      if (child.name === "p") lines.push(paragraphText(child, read, hung));
      else if (child.name === "tbl" && inner === null) lines.push(...innerLines(child, read, hung));
      else if (child.name === "tbl") inner?.push(child);
      else if (!skipped.has(child.name) && child.name !== "tcPr" && !isPrompt(child)) walk(child);
    }
  };
  walk(cell);
  return lines
    .map((line) => line.replace(/[ \t]+$/, ""))
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

const noFill = new Set(["", "auto", "FFFFFF", "ffffff"]);

function fillOf(properties: XmlNode | undefined): string {
  const shading = elementAt(properties, "shd");
  const fill = shading?.attributes["fill"] ?? "";
  if (!noFill.has(fill)) return fill;
  // A pattern without a colour shades too: grey by its percentage.
  return /^pct|solid|Stripe|Cross/.test(val(shading)) ? val(shading) : "";
}

/** Rows of a table; a content control or a tracked change may stand around them. */
function descend(parent: XmlNode, name: string): readonly XmlNode[] {
  return elements(parent).flatMap((child): readonly XmlNode[] => {
    if (child.name === name) return [child];
    return skipped.has(child.name) || child.name === "tbl" || child.name === "tc" ? [] : descend(child, name);
  });
}

const tableName: ReadonlySet<string> = new Set(["tbl"]);

/** From so many columns on a table is one of data, and no frame around what stands in its cells. */
const dataColumns = 3;

const isDeleted = (row: XmlNode): boolean => elementAt(row, "trPr", "del") !== undefined;

/** Sets aside the rows that were struck out while changes were tracked. */
function tellDeleted(rows: readonly XmlNode[], at: SourcePlace, read: Read): void {
  for (const row of rows) {
    const hung = nothingHung();
    for (const cell of descend(row, "tc")) hung.struck.push(cellText(cell, read, hung, null));
    read.asides.push(...asidesOf(hung, at));
  }
}

function readTable(table: XmlNode, read: Read): void {
  read.tables += 1;
  const number = read.tables;
  const rows: (SourceCell | null)[][] = [];
  const inner: XmlNode[] = [];
  const all = descend(table, "tr");
  const wanted = all.filter((row) => !isDeleted(row));
  const isData = wanted.some((row) => descend(row, "tc").length >= dataColumns);
  const pictures: string[] = [];
  tellDeleted(all.filter(isDeleted), place(read, `ตารางที่ ${number} แถวที่ตัดออก`), read);
  for (const [index, row] of wanted.entries()) {
    const cells: (SourceCell | null)[] = [];
    for (let gap = Number(val(elementAt(row, "trPr", "gridBefore")) || "0"); gap > 0; gap--) cells.push(null);
    for (const [position, cell] of descend(row, "tc").entries()) {
      const properties = elementAt(cell, "tcPr");
      const span = Math.min(64, Math.max(1, Number(val(elementAt(properties, "gridSpan")) || "1")));
      const merge = elementAt(properties, "vMerge");
      const above = rows[rows.length - 1]?.[cells.length];
      const goesOn = merge !== undefined && val(merge) !== "restart" && above !== undefined && above !== null;
      const where = `ตารางที่ ${number} แถวที่ ${index + 1} ช่องที่ ${position + 1}`;
      const hung = nothingHung(read.targets, read.looks);
      const text = cellText(cell, read, hung, isData ? null : inner);
      const own = { text, fill: fillOf(properties), place: place(read, where), ...linked(hung) };
      read.unseen.push(...daysOf(hung, own.place));
      pictures.push(...hung.pictures);
      // A table of pictures is told as one, not cell by cell.
      read.asides.push(...asidesOf(isData ? hung : { ...hung, pictures: [] }, own.place, isData));
      if (isData && below(cell, tableName).length > 0)
        read.asides.push({ text, place: own.place, why: "ในช่องมีตารางซ้อน อ่านเป็นบรรทัดของช่องนี้ โปรดตรวจ" });
      for (const box of hung.boxes) inner.push(box);
      const before = cells[cells.length - 1];
      const isBeside = val(elementAt(properties, "hMerge")) === "continue" && before !== undefined && before !== null;
      const filled = goesOn ? above : isBeside ? before : own;
      for (let column = 0; column < span; column++) cells.push(filled);
    }
    rows.push(cells);
  }
  const at = place(read, `ตารางที่ ${number}`);
  if (!isData) read.asides.push(...asidesOf({ ...nothingHung(), pictures }, at));
  read.blocks.push({
    kind: "table",
    number,
    rows: withoutHairlines(rows, table),
    place: at,
    title: "",
    ...(pictures.length > 0 ? { pictures: pictures.length } : {}),
  });
  for (const one of inner)
    if (one.name === "tbl") readTable(one, read);
    else readBlocks(one, read, { isBoxed: true });
}

type Parts = (part: string) => XmlNode | null;

interface OpenParts {
  readonly xml: Parts;
  /** Folder and name of the document's main part: Word Online calls it document2.xml. */
  readonly main: string;
  readonly names: readonly string[];
}

/** The parts of a zip as trees; null where it is no zip, or its main part no XML: half of it would be taken for all. */
function openParts(bytes: Uint8Array): OpenParts | null {
  const { PizZip } = zipLibrary();
  try {
    const zip = new PizZip(bytes);
    const xml: Parts = (part) => {
      const text = zip.file(part)?.asText();
      return text === undefined ? null : xmlTree(text);
    };
    const relations = elements(elementAt(xml("_rels/.rels") ?? undefined, "Relationships"), "Relationship");
    const office = relations.find((one) => /\/officeDocument$/.test(one.attributes["Type"] ?? ""));
    const main = (office?.attributes["Target"] ?? "word/document.xml").replace(/^\//, "");
    if (xmlFault(zip.file(main)?.asText() ?? "") !== null) return null;
    return { xml, main, names: Object.keys(zip.files) };
  } catch {
    return null;
  }
}

/** The part that holds the relationships of another. */
const relationsOf = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** Parts beside the text, by their file's name, and what a person calls them. */
const besideParts: readonly (readonly [RegExp, string])[] = [
  [/^header[0-9]*\.xml$/, "หัวกระดาษ"],
  [/^footer[0-9]*\.xml$/, "ท้ายกระดาษ"],
  [/^footnotes\.xml$/, "เชิงอรรถ"],
  [/^endnotes\.xml$/, "หมายเหตุท้ายเรื่อง"],
  [/^comments\.xml$/, "ความเห็นที่ขอบกระดาษ"],
];

const textOfBlock = (block: SourceBlock): string =>
  block.kind === "paragraph" ? block.text : [...new Set(block.rows.flat())].map((cell) => cell?.text ?? "").join("\n");

function readBesides(parts: OpenParts, folder: string, read: Read): readonly SourceParagraph[] {
  const found = new Map<string, SourceParagraph>();
  for (const name of [...parts.names].sort()) {
    const where = besideParts.find(([shape]) => name.startsWith(folder) && shape.test(name.slice(folder.length)))?.[1];
    if (where === undefined) continue;
    const targets = targetsOf(parts.xml(relationsOf(name)));
    const own: Read = { ...read, targets, blocks: [], asides: [], unseen: [], paragraphs: 0, tables: 0 };
    for (const root of elements(parts.xml(name) ?? undefined)) readBlocks(root, own);
    for (const text of own.blocks.flatMap((block) => textOfBlock(block).split("\n"))) {
      const paragraph = { kind: "paragraph" as const, text: text.trim(), place: place(read, where), isStrong: false };
      if (paragraph.text !== "" && !found.has(paragraph.text)) found.set(paragraph.text, paragraph);
    }
  }
  return [...found.values()];
}

/**
 * Reads a .docx as blocks, from Word, LibreOffice or Google Docs; null where it is none, or a damaged one. Automatic
 * numbers are written in front of their paragraphs; what stands beside the text, pictures and what was struck out are
 * set aside.
 */
export function readDocx(bytes: Uint8Array, name: string): Source | null {
  const parts = openParts(bytes);
  const body = elementAt(parts?.xml(parts.main) ?? undefined, "document", "body");
  if (parts === null || body === undefined) return null;
  const folder = parts.main.replace(/[^/]*$/, "");
  const styles = elements(elementAt(parts.xml(`${folder}styles.xml`) ?? undefined, "styles"), "style");
  const read: Read = {
    document: name,
    numbers: new DocxNumbers(parts.xml(`${folder}numbering.xml`)),
    headings: headingStyles(styles),
    contents: contentsStyles(styles),
    looks: new StyleLooks(styles),
    targets: targetsOf(parts.xml(relationsOf(parts.main))),
    blocks: [],
    asides: [],
    unseen: [],
    paragraphs: 0,
    tables: 0,
  };
  readBlocks(body, read);
  const besides = readBesides(parts, folder, read);
  const { blocks, asides, unseen } = read;
  return {
    name,
    blocks,
    ...(besides.length > 0 ? { besides } : {}),
    ...(asides.length > 0 ? { asides } : {}),
    ...(unseen.length > 0 ? { unseen } : {}),
  };
}
