import { cellName, columnLetters, readCellName, type CellRef } from "../../core";
import type { Deflater } from "../ports";
import { setPart } from "./parts";
import { Workbook } from "./workbook";
import { XmlCursor, encodeCellText } from "./xml";

/** A new text for one cell. */
export interface TextEdit {
  readonly at: CellRef;
  readonly after: string;
}

/**
 * Sets the text of single cells; nothing else in the file changes, styles of the cells stay. A cell with a formula is
 * never touched: `skipped` names those, and cells whose sheet or row is not there. Throws `FileProblem`.
 */
export function editCells<E extends TextEdit>(
  bytes: Uint8Array,
  edits: readonly E[],
  deflater: Deflater,
): { readonly bytes: Uint8Array; readonly skipped: readonly E[] } {
  const book = new Workbook(bytes, deflater);
  const skipped: E[] = [];
  let isEdited = false;
  const bySheet = new Map<string, E[]>();
  for (const edit of edits) bySheet.set(edit.at.sheet, [...(bySheet.get(edit.at.sheet) ?? []), edit]);
  for (const [name, own] of bySheet) {
    const sheet = book.sheet(name);
    if (sheet?.hasCells !== true) {
      skipped.push(...own);
      continue;
    }
    const before = book.package.required(sheet.part);
    const { xml, left } = editSheet(before, own);
    skipped.push(...left);
    if (xml === before) continue;
    setPart(book, sheet.part, xml);
    isEdited = true;
  }
  if (isEdited && hasFormulas(book)) book.recalculateOnOpen();
  return { bytes: isEdited ? book.package.toBytes() : bytes, skipped };
}

const formula = /<(?:[\w.-]+:)?f[\s/>]/;

function hasFormulas(book: Workbook): boolean {
  return book.sheets().some(({ hasCells, part }) => hasCells && formula.test(book.package.required(part)));
}

function editSheet<E extends TextEdit>(xml: string, edits: readonly E[]): { xml: string; left: readonly E[] } {
  const wanted = new Map(edits.map((edit) => [cellName(edit.at.row, edit.at.column), edit]));
  const cursor = new XmlCursor(xml);
  let out = "";
  let from = 0;
  let row = 0;
  let column = -1;
  while (wanted.size > 0 && cursor.next() && !(cursor.name === "sheetData" && !cursor.opens)) {
    if (cursor.name === "row" && cursor.opens) {
      const typed = cursor.attributes().get("r");
      row = typed === undefined ? row + 1 : Number(typed);
      column = -1;
    }
    if (cursor.name !== "c" || !cursor.opens) continue;
    const attributes = cursor.attributes();
    // A writer may leave the names of rows and cells out; then they follow each other.
    const name = attributes.get("r") ?? `${columnLetters(column + 1)}${row}`;
    column = readCellName(name)?.column ?? column + 1;
    const edit = wanted.get(name);
    if (edit === undefined) continue;
    const { start, prefix } = cursor;
    cursor.toClose();
    const old = xml.slice(start, cursor.end);
    if (formula.test(old)) continue;
    wanted.delete(name);
    out += xml.slice(from, start) + cellXml(name, prefix, attributes, edit.after);
    from = cursor.end;
  }
  return { xml: out + xml.slice(from), left: [...wanted.values()] };
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The cell with its style; a number stays a number where one stood. */
function cellXml(name: string, prefix: string, attributes: ReadonlyMap<string, string>, text: string): string {
  const style = attributes.get("s");
  const head = `<${prefix}c r="${name}"${style === undefined ? "" : ` s="${style}"`}`;
  const type = attributes.get("t") ?? "n";
  if (type === "n" && plainNumber.test(text)) return `${head}><${prefix}v>${text}</${prefix}v></${prefix}c>`;
  if (text === "") return `${head}/>`;
  const inner = `<${prefix}is><${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t></${prefix}is>`;
  return `${head} t="inlineStr">${inner}</${prefix}c>`;
}
