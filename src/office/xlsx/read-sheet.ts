import type { CellAddress, CellRange, CellValue } from "../../core";
import { FileProblem } from "../file-problem";
import { percentText, serialDate, type NumberLook } from "./formats";
import { addressOf } from "./references";
import { isTrue } from "./workbook";
import { XmlCursor, decodeCellText, decodeXml } from "./xml";

/** What the cells of a workbook refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** By style number: how a number in it is shown. */
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

/** A formula without a stored result, to be calculated: 0-based. */
export interface OpenFormula extends GridPlace {
  readonly look: NumberLook;
  /** As it stands in the file; "" where it is shared with another cell. */
  readonly formula: string;
}

export interface SheetCells {
  /** Not trimmed; empty cells are null. */
  readonly rows: CellValue[][];
  readonly merges: readonly CellRange[];
  readonly uncalculated: readonly OpenFormula[];
  /** Cells whose text is not in the file: they name a shared text by a number that there is not. */
  readonly lost: readonly GridPlace[];
  /** 1-based. */
  readonly hiddenRows: readonly number[];
  /** 0-based. */
  readonly hiddenColumns: readonly number[];
  /** Of the web; what leads into a file of a machine is none that a reader can open. */
  readonly addresses: readonly CellAddress[];
  /** Whether the part holds a sheet, and all of it. */
  readonly state: "whole" | "cut" | "none";
}

/** A cell's place, 0-based. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** More cells than this, empty ones between filled ones included, would not fit into memory. */
const mostCells = 20_000_000;
const lastRow = 1_048_576;
const lastColumn = 16_384;

interface Cell {
  row: number;
  column: number;
  type: string;
  style: number;
  raw: string | null;
  /** What stands in `is`, which counts for a cell of that type only. */
  inline: string | null;
  isFormula: boolean;
  /** As it stands in the XML. */
  formula: string;
}

/** The cells of a sheet's part in one pass over its text; `links` are addresses by the ids that it names them by. A call per cell to a library takes ten times as long. */
export function readSheet(
  xml: string,
  context: SheetContext,
  links: ReadonlyMap<string, string> = new Map(),
): SheetCells {
  const rows: CellValue[][] = [];
  const merges: CellRange[] = [];
  const uncalculated: OpenFormula[] = [];
  const cursor = new XmlCursor(xml);
  const lost: GridPlace[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const addresses: CellAddress[] = [];
  const cell: Cell = {
    row: -1,
    column: -1,
    type: "n",
    style: 0,
    raw: null,
    inline: null,
    isFormula: false,
    formula: "",
  };
  let inCell = false;
  let inData = false;
  let root = "";
  let size = 0;

  const finish = (): void => {
    inCell = false;
    const stored = cell.type === "inlineStr" ? (cell.inline ?? cell.raw) : cell.raw;
    // Only a text can be empty: openpyxl writes an empty value beside each formula, which nobody has calculated.
    const raw = cell.isFormula && cell.type !== "str" && stored?.trim() === "" ? null : stored;
    if (raw === null && !cell.isFormula) return;
    const { row: at, column } = cell;
    const address = cell.isFormula ? addressOf(decodeXml(cell.formula)) : "";
    if (isOfWeb(address)) addresses.push({ row: at, column, address });
    if (raw === null) {
      const look = context.looks[cell.style] ?? null;
      uncalculated.push({ row: at, column, look, formula: decodeXml(cell.formula) });
    }
    if (isLost(cell.type, raw, context.strings)) lost.push({ row: at, column });
    const value = valueOf(cell, raw, context);
    while (rows.length <= at) rows.push([]);
    const row = rows[at] ?? [];
    size += Math.max(0, column + 1 - row.length);
    if (size > mostCells) throw new FileProblem("file.too-large", `เกิน ${mostCells} เซลล์`);
    while (row.length < column) row.push(null);
    row[column] = value;
  };

  while (cursor.next()) {
    if (root === "") root = cursor.name;
    // Extensions further down have elements of the same names.
    if (!inData && !outside.has(cursor.name)) continue;
    switch (cursor.name) {
      case "col":
        if (cursor.opens) hiddenColumns.push(...hiddenOf(cursor.attributes()));
        break;
      case "sheetData":
        inData = cursor.opens && !cursor.closes;
        break;
      case "row":
        if (!cursor.opens) break;
        cell.row = rowOf(cursor.attributes(), cell.row + 1, hiddenRows);
        cell.column = -1;
        if (!(cell.row >= 0 && cell.row < lastRow)) throw new FileProblem("file.broken", "เลขแถวไม่ถูกต้อง");
        break;
      case "c":
        if (cursor.opens) {
          begin(cell, cursor);
          inCell = true;
        }
        if (cursor.closes) finish();
        break;
      case "f":
        if (!inCell || !cursor.opens) break;
        cell.isFormula = true;
        cell.formula = cursor.closes ? "" : content(cursor);
        break;
      case "v":
        // An empty result is a result: a formula that gave "" is not one that nobody has calculated.
        if (inCell && cursor.opens) cell.raw = cursor.closes ? "" : content(cursor);
        break;
      case "rPh":
        if (cursor.opens) cursor.toClose();
        break;
      case "t":
        if (inCell && cursor.opens && !cursor.closes) cell.inline = (cell.inline ?? "") + content(cursor);
        break;
      case "mergeCell":
        if (cursor.opens) merges.push(...mergeOf(cursor.attributes().get("ref") ?? ""));
        break;
      case "hyperlink":
        if (cursor.opens) addresses.push(...linkedCells(cursor.attributes(), links, rows.length));
        break;
    }
  }
  const isWhole = cursor.closes && cursor.name === root;
  for (const merge of merges) hideCovered(rows, merge);
  return {
    rows,
    merges,
    uncalculated,
    lost,
    hiddenRows,
    hiddenColumns,
    addresses,
    state: root === "" ? "none" : isWhole ? "whole" : "cut",
  };
}

/** What is read of a sheet besides its cells, and where these begin. */
const outside: ReadonlySet<string> = new Set(["col", "sheetData", "mergeCell", "hyperlink"]);

/** No table has more columns; some programs hide all that are not used. */
const mostHidden = 300;

/** The columns that a `col` hides, 0-based; one that its group folds away shows a sign to unfold it. */
function hiddenOf(attributes: ReadonlyMap<string, string>): readonly number[] {
  if (!isTrue(attributes.get("hidden")) || Number(attributes.get("outlineLevel") ?? 0) > 0) return [];
  const first = Number(attributes.get("min") ?? 0);
  const last = Math.min(Number(attributes.get("max") ?? 0), first + mostHidden);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first - 1 + index);
}

/** No table has more columns; a link laid over whole rows says nothing of those behind. */
const mostLinked = 100;

const isOfWeb = (address: string): boolean => /^(?:https?|ftp):\/\//i.test(address);

/** The cells over which an address of the web was laid, down to the last row that there is. */
function linkedCells(
  attributes: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, string>,
  rows: number,
): readonly CellAddress[] {
  const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
  const address = links.get(id) ?? "";
  if (!isOfWeb(address)) return [];
  const reference = (attributes.get("ref") ?? "").replaceAll("$", "");
  const [range = { ...placeOf(reference), rows: 1, columns: 1 }] = mergeOf(reference);
  const height = Math.max(0, Math.min(range.rows, rows - range.row));
  const width = Math.min(range.columns, mostLinked);
  return Array.from({ length: height * width }, (_, index) => ({
    row: range.row + Math.floor(index / width),
    column: range.column + (index % width),
    address,
  }));
}

/** The 0-based row that begins, which is the `next` where it names none. One that is not shown is listed. */
function rowOf(attributes: ReadonlyMap<string, string>, next: number, hidden: number[]): number {
  const row = Number(attributes.get("r") ?? next + 1) - 1;
  if (isTrue(attributes.get("hidden"))) hidden.push(row + 1);
  return row;
}

function begin(cell: Cell, cursor: XmlCursor): void {
  cell.column += 1;
  cell.type = "n";
  cell.style = 0;
  cell.raw = null;
  cell.inline = null;
  cell.isFormula = false;
  cell.formula = "";
  for (const [name, value] of cursor.attributes()) {
    if (name === "t") cell.type = value;
    else if (name === "s") cell.style = Number(value);
    else if (name === "r") {
      const place = placeOf(value);
      cell.column = place.column;
      cell.row = place.row;
    }
  }
}

function content(cursor: XmlCursor): string {
  const start = cursor.end;
  cursor.toClose();
  return cursor.xml.slice(start, cursor.start);
}

/** The shared text of that number; undefined when there is none. No number at all is no text, not the first one. */
function sharedText(raw: string, strings: readonly string[]): string | undefined {
  const index = raw.trim();
  return /^\d+$/.test(index) ? strings[Number(index)] : undefined;
}

function isLost(type: string, raw: string | null, strings: readonly string[]): boolean {
  return type === "s" && raw !== null && raw.trim() !== "" && sharedText(raw, strings) === undefined;
}

/** The text that WPS keeps for a picture in a cell: no words, and nothing that any other program shows. */
const pictureCell = /^\s*=(?:_xlfn\.)?DISPIMG\(/i;

/** As XML Schema writes numbers; other texts that JavaScript takes for a number (0x1F) are none. */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;

function valueOf({ type, style }: Cell, raw: string | null, { strings, looks, from1904 }: SheetContext): CellValue {
  if (raw === null) return null;
  const plain = raw.trim();
  switch (type) {
    case "s":
      return orNull(sharedText(raw, strings) ?? "");
    case "str":
    case "inlineStr":
      return pictureCell.test(raw) ? { error: "DISPIMG" } : orNull(decodeCellText(raw));
    case "b":
      return plain === "" ? null : plain === "1" || plain.toLowerCase() === "true";
    case "e":
      return plain === "" ? null : { error: decodeXml(plain) };
    case "d":
      return /^\d{4}-\d\d-\d\d/.test(plain) ? { date: plain.slice(0, 10) } : orNull(plain);
    default:
      if (plain === "") return null;
      if (!decimal.test(plain)) return orNull(decodeCellText(raw));
      return shownAs(Number(plain), looks[style] ?? null, from1904);
  }
}

/** A number as a person reads it: a date, a percentage, or the number itself. */
export function shownAs(value: number, look: NumberLook, from1904: boolean): CellValue {
  if (look === null) return value;
  if (look !== "date") return percentText(value, look.percentDecimals);
  const date = serialDate(value, from1904);
  return date === null ? value : { date };
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

/** 0-based place of `AB12`. */
function placeOf(reference: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  if (!(row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn)) {
    throw new FileProblem("file.broken", `ตำแหน่งเซลล์ ${reference.slice(0, 20)}`);
  }
  return { row: row - 1, column: column - 1 };
}

function mergeOf(reference: string): readonly CellRange[] {
  const [first, last] = reference.replaceAll("$", "").split(":");
  if (first === undefined || last === undefined) return [];
  const start = placeOf(first);
  const end = placeOf(last);
  return [{ ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 }];
}

/** Cells under a merged one may keep old values that nobody sees. */
function hideCovered(rows: CellValue[][], { row, column, rows: height, columns }: CellRange): void {
  for (let at = row; at < Math.min(row + height, rows.length); at += 1) {
    const cells = rows[at] ?? [];
    for (let cell = column; cell < Math.min(column + columns, cells.length); cell += 1) {
      if (at !== row || cell !== column) cells[cell] = null;
    }
  }
}
