import { zipLibrary } from "../docx/zip-library";
import { cleanText } from "../workbook/text";
import { DocxNumbers } from "./docx-numbers";
import type { SourceBlock, SourceCell, SourceDocument, SourceParagraph, SourcePlace } from "./source";
import { elementAt, elements, parseXml, type XmlElement } from "./xml-tree";

const val = (element: XmlElement | undefined): string => element?.attributes["val"] ?? "";
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !["0", "false", "off", "none"].includes(val(element));

// What was struck out while changes are tracked is not in the paper; of a drawing given twice the first is read.
const skipped = new Set(["del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr"]);

interface Read {
  readonly document: string;
  readonly numbers: DocxNumbers;
  readonly headings: ReadonlySet<string>;
  readonly blocks: SourceBlock[];
  paragraphs: number;
  tables: number;
}

/** A letter of a symbol font, such as the tick of Wingdings. */
function symbolText(symbol: XmlElement): string {
  const code = parseInt(symbol.attributes["char"] ?? "", 16);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : "";
}

/** A box of an old form, which shows no letter of its own. */
function checkBoxText(box: XmlElement | undefined): string {
  if (box === undefined) return "";
  return isOn(elementAt(box, "checked") ?? elementAt(box, "default")) ? "☒" : "☐";
}

/** The text of runs, with the text boxes that hang on them set aside. */
function runText(element: XmlElement, boxes: XmlElement[]): string {
  return elements(element)
    .map((child): string => {
      if (skipped.has(child.name)) return "";
      switch (child.name) {
        case "t":
          return child.children.filter((text): text is string => typeof text === "string").join("");
        case "tab":
        case "ptab":
          return "\t";
        case "br":
          return child.attributes["type"] === "page" ? "" : "\n";
        case "cr":
          return "\n";
        case "noBreakHyphen":
          return "-";
        case "txbxContent":
          boxes.push(child);
          return "";
        case "sym":
          return symbolText(child);
        case "fldChar":
          return checkBoxText(elementAt(child, "ffData", "checkBox"));
        default:
          return runText(child, boxes);
      }
    })
    .join("");
}

function isStrong(paragraph: XmlElement, read: Read): boolean {
  if (read.headings.has(val(elementAt(paragraph, "pPr", "pStyle")))) return true;
  const runs = elements(paragraph, "r").filter((run) => runText(run, []).trim() !== "");
  return runs.length > 0 && runs.every((run) => isOn(elementAt(run, "rPr", "b")) || isOn(elementAt(run, "rPr", "bCs")));
}

const hungMark = /^(\([0-9๐-๙]{1,3}\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]?|[-–•])\t/;

/** A text without what only keeps its lines together: joiners, no-break spaces and hyphens, the tab behind an item's mark. */
function asTyped(text: string): string {
  return text
    .replace(/\u200d/g, "")
    .replace(/\u00a0/g, " ")
    .replace(/\u2011/g, "-")
    .replace(hungMark, "$1 ");
}

function paragraphText(paragraph: XmlElement, read: Read, boxes: XmlElement[]): string {
  const text = asTyped(cleanText(runText(paragraph, boxes)));
  const mark = text.trim() === "" ? "" : read.numbers.next(elementAt(paragraph, "pPr", "numPr"));
  return mark + text;
}

const place = (read: Read, where: string): SourcePlace => ({ document: read.document, where });

/** The blocks of a body, a cell or a text box; tables inside of cells follow as tables of their own. */
function readBlocks(parent: XmlElement, read: Read): void {
  for (const child of elements(parent)) {
    if (child.name === "p") {
      const boxes: XmlElement[] = [];
      const text = paragraphText(child, read, boxes);
      if (text.trim() !== "") {
        read.paragraphs += 1;
        const where = `ย่อหน้าที่ ${read.paragraphs}`;
        read.blocks.push({ kind: "paragraph", text, place: place(read, where), isStrong: isStrong(child, read) });
      }
      for (const box of boxes) readBlocks(box, read);
    } else if (child.name === "tbl") readTable(child, read);
    else if (!skipped.has(child.name)) readBlocks(child, read);
  }
}

function cellText(cell: XmlElement, read: Read, inner: XmlElement[]): string {
  const lines: string[] = [];
  const walk = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      if (child.name === "p") lines.push(paragraphText(child, read, inner));
      else if (child.name === "tbl") inner.push(child);
      else if (!skipped.has(child.name) && child.name !== "tcPr") walk(child);
    }
  };
  walk(cell);
  return lines
    .map((line) => line.replace(/[ \t]+$/, ""))
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

const noFill = new Set(["", "auto", "FFFFFF", "ffffff"]);

function fillOf(properties: XmlElement | undefined): string {
  const shading = elementAt(properties, "shd");
  const fill = shading?.attributes["fill"] ?? "";
  if (!noFill.has(fill)) return fill;
  // A pattern without a colour shades too: grey by its percentage.
  return /^pct|solid|Stripe|Cross/.test(val(shading)) ? val(shading) : "";
}

/** Rows of a table; a content control or a tracked change may stand around them. */
function descend(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((child): readonly XmlElement[] => {
    if (child.name === name) return [child];
    return skipped.has(child.name) || child.name === "tbl" || child.name === "tc" ? [] : descend(child, name);
  });
}

function readTable(table: XmlElement, read: Read): void {
  read.tables += 1;
  const number = read.tables;
  const rows: (SourceCell | null)[][] = [];
  const inner: XmlElement[] = [];
  const wanted = descend(table, "tr").filter((row) => elementAt(row, "trPr", "del") === undefined);
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
      const own = { text: cellText(cell, read, inner), fill: fillOf(properties), place: place(read, where) };
      const before = cells[cells.length - 1];
      const isBeside = val(elementAt(properties, "hMerge")) === "continue" && before !== undefined && before !== null;
      const filled = goesOn ? above : isBeside ? before : own;
      for (let column = 0; column < span; column++) cells.push(filled);
    }
    rows.push(cells);
  }
  read.blocks.push({ kind: "table", number, rows, place: place(read, `ตารางที่ ${number}`), title: "" });
  for (const one of inner)
    if (one.name === "tbl") readTable(one, read);
    else readBlocks(one, read);
}

/** Styles that make a heading: by outline level or by name, and those based on them. */
function headingStyles(styles: XmlElement | null): ReadonlySet<string> {
  const found = new Set<string>();
  for (const style of elements(elementAt(styles ?? undefined, "styles"), "style")) {
    const isHeading =
      elementAt(style, "pPr", "outlineLvl") !== undefined || /^(?:heading|title)/i.test(val(elementAt(style, "name")));
    const isBold = isOn(elementAt(style, "rPr", "b")) || isOn(elementAt(style, "rPr", "bCs"));
    const base = val(elementAt(style, "basedOn"));
    if (isHeading || isBold || found.has(base)) found.add(style.attributes["styleId"] ?? "");
  }
  return found;
}

type Parts = (part: string) => XmlElement | null;

interface OpenParts {
  readonly xml: Parts;
  /** Folder and name of the document's main part: Word Online calls it document2.xml. */
  readonly main: string;
  readonly names: readonly string[];
}

/** The parts of a zip as trees; null where it is no zip. */
function openParts(bytes: Uint8Array): OpenParts | null {
  const { PizZip } = zipLibrary();
  try {
    const zip = new PizZip(bytes);
    const xml: Parts = (part) => {
      const text = zip.file(part)?.asText();
      return text === undefined ? null : parseXml(text);
    };
    const relations = elements(elementAt(xml("_rels/.rels") ?? undefined, "Relationships"), "Relationship");
    const office = relations.find((one) => /\/officeDocument$/.test(one.attributes["Type"] ?? ""));
    const main = (office?.attributes["Target"] ?? "word/document.xml").replace(/^\//, "");
    return { xml, main, names: Object.keys(zip.files) };
  } catch {
    return null;
  }
}

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
    const own: Read = { ...read, blocks: [], paragraphs: 0, tables: 0 };
    for (const root of elements(parts.xml(name) ?? undefined)) readBlocks(root, own);
    for (const text of own.blocks.flatMap((block) => textOfBlock(block).split("\n"))) {
      const paragraph = { kind: "paragraph" as const, text: text.trim(), place: place(read, where), isStrong: false };
      if (paragraph.text !== "" && !found.has(paragraph.text)) found.set(paragraph.text, paragraph);
    }
  }
  return [...found.values()];
}

/**
 * Reads a .docx as blocks, from Word, LibreOffice or Google Docs; null where it is none. Text that was struck out is
 * left out, automatic numbers are written in front of their paragraphs; what stands beside the text is set aside.
 */
export function readDocx(bytes: Uint8Array, name: string): SourceDocument | null {
  const parts = openParts(bytes);
  const body = elementAt(parts?.xml(parts.main) ?? undefined, "document", "body");
  if (parts === null || body === undefined) return null;
  const folder = parts.main.replace(/[^/]*$/, "");
  const read: Read = {
    document: name,
    numbers: new DocxNumbers(parts.xml(`${folder}numbering.xml`)),
    headings: headingStyles(parts.xml(`${folder}styles.xml`)),
    blocks: [],
    paragraphs: 0,
    tables: 0,
  };
  readBlocks(body, read);
  const besides = readBesides(parts, folder, read);
  return { name, blocks: read.blocks, ...(besides.length > 0 ? { besides } : {}) };
}
