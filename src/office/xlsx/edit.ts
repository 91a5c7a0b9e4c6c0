import { cellName, readCellName, type CellRef } from "../../core";
import type { Deflater } from "../ports";
import { setPart } from "./parts";
import { holdsFormula } from "./references";
import { Workbook } from "./workbook";
import { XmlCursor, encodeCellText } from "./xml";

/** A new text for one cell. */
export interface TextEdit {
  readonly at: CellRef;
  readonly after: string;
}

/**
 * Sets the text of single cells; nothing else in the file changes, styles of the cells stay. A cell with a formula is
 * never touched: `skipped` names those, and cells whose sheet is not there; a cell that the file does not hold yet is put
 * in its place. Throws `FileProblem`.
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
    if (sheet?.kind !== "cells") {
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

function hasFormulas(book: Workbook): boolean {
  return book.worksheets().some(({ part }) => holdsFormula(book.package.required(part)));
}

/** Edits of one sheet that wait for their place: by 1-based row, then by 0-based column. */
class Waiting<E extends TextEdit> {
  readonly #rows = new Map<number, Map<number, E>>();

  constructor(edits: readonly E[]) {
    for (const edit of edits) {
      const row = this.#rows.get(edit.at.row) ?? new Map<number, E>();
      this.#rows.set(edit.at.row, row.set(edit.at.column, edit));
    }
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /** The edit of a cell, which from now on waits no more. */
  take(row: number, column: number): E | undefined {
    const edits = this.#rows.get(row);
    const edit = edits?.get(column);
    edits?.delete(column);
    if (edits?.size === 0) this.#rows.delete(row);
    return edit;
  }

  at(row: number, column: number): E | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** Columns of a row below a column that still wait, from left to right. */
  columns(row: number, below: number): readonly number[] {
    return [...(this.#rows.get(row)?.keys() ?? [])].filter((column) => column < below).sort((a, b) => a - b);
  }

  /** Rows below a row that still wait, from the top. */
  rows(below: number): readonly number[] {
    return [...this.#rows.keys()].filter((row) => row < below).sort((a, b) => a - b);
  }

  get left(): readonly E[] {
    return [...this.#rows.values()].flatMap((row) => [...row.values()]);
  }
}

/** A sheet's part with cells changed, or put in their place among the others where there was none. */
function editSheet<E extends TextEdit>(xml: string, edits: readonly E[]): { xml: string; left: readonly E[] } {
  const waiting = new Waiting(edits);
  const formulas = new Set<E>();
  const cursor = new XmlCursor(xml);
  /** The style of each column in the rows above: a new cell looks like the one over it. */
  const styles = new Map<number, string>();
  let out = "";
  let from = 0;
  let row = 0;
  let column = -1;
  const flush = (at: number): void => {
    out += xml.slice(from, at);
    from = at;
  };
  const freshCells = (of: number, below: number, prefix: string): string =>
    waiting
      .columns(of, below)
      .map((place) => {
        const style = styles.get(place);
        const known = new Map(style === undefined ? [] : [["s", style]]);
        const after = waiting.take(of, place)?.after ?? "";
        return after === "" ? "" : cellXml(cellName(of, place), prefix, known, after);
      })
      .join("");
  const freshRows = (below: number, prefix: string): string =>
    waiting
      .rows(below)
      .map((of) => {
        const cells = freshCells(of, Infinity, prefix);
        return cells === "" ? "" : `<${prefix}row r="${of}">${cells}</${prefix}row>`;
      })
      .join("");
  /** Puts what is new before the tag that closes an element; one that is empty is opened for it. */
  const beforeClose = (fresh: string): void => {
    if (fresh === "") return;
    const { start, end, prefix, name, opens } = cursor;
    flush(start);
    if (opens) out += `${xml.slice(start, end).replace(/\s*\/>$/, ">")}${fresh}</${prefix}${name}>`;
    else out += fresh + xml.slice(start, end);
    from = end;
  };
  while (!waiting.isEmpty && cursor.next()) {
    const { name, prefix, start } = cursor;
    if (name === "sheetData" && cursor.closes) {
      beforeClose(freshRows(Infinity, prefix));
      break;
    }
    if (name === "row" && cursor.opens) {
      const typed = cursor.attributes().get("r");
      row = typed === undefined ? row + 1 : Number(typed);
      column = -1;
      const above = freshRows(row, prefix);
      flush(start);
      out += above;
    }
    if (name === "row" && cursor.closes) beforeClose(freshCells(row, Infinity, prefix));
    if (name !== "c" || !cursor.opens) continue;
    const attributes = cursor.attributes();
    // A writer may leave the names of rows and cells out; then they follow each other.
    const typed = attributes.get("r");
    column = (typed === undefined ? undefined : readCellName(typed)?.column) ?? column + 1;
    const fresh = freshCells(row, column, prefix);
    if (fresh !== "") {
      flush(start);
      out += fresh;
    }
    styles.set(column, attributes.get("s") ?? "0");
    const edit = waiting.at(row, column);
    if (edit === undefined) continue;
    cursor.toClose();
    waiting.take(row, column);
    if (holdsFormula(xml.slice(start, cursor.end))) {
      formulas.add(edit);
      continue;
    }
    flush(start);
    out += cellXml(typed ?? cellName(row, column), prefix, attributes, edit.after);
    from = cursor.end;
  }
  return { xml: out + xml.slice(from), left: [...waiting.left, ...formulas] };
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
