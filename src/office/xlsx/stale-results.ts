import { readCellName } from "../../core";
import { reachesSheet, wordsOf } from "./references";
import type { SheetEntry, Workbook } from "./workbook";
import { XmlCursor, decodeXml } from "./xml";

/** A formula with a stored result, in its sheet's part. */
interface StoredFormula {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** In lower case; a further cell of a shared formula has that of its first. */
  readonly text: string;
  /** The places that go with the result: the cell's type, and the result itself. */
  readonly cuts: readonly (readonly [from: number, to: number])[];
}

/** A rectangle of cells, 0-based and inclusive. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const typeOfResult = /\st\s*=\s*(?:"[^"]*"|'[^']*')/;

/** The formulas of a sheet's part that have a stored result. */
function storedFormulas(xml: string): readonly StoredFormula[] {
  const found: StoredFormula[] = [];
  const shared = new Map<string, string>();
  const cursor = new XmlCursor(xml);
  let cuts: (readonly [number, number])[] = [];
  let place = { row: -1, column: -1 };
  let text: string | null = null;
  let hasResult = false;
  while (cursor.next()) {
    const { name, start, end } = cursor;
    if (name === "c" && cursor.opens) {
      const cell = readCellName(cursor.attributes().get("r") ?? "");
      place = cell === null ? { row: -1, column: -1 } : { row: cell.row - 1, column: cell.column };
      const type = typeOfResult.exec(xml.slice(start, end));
      cuts = type === null ? [] : [[start + type.index, start + type.index + type[0].length]];
      [text, hasResult] = [null, false];
    } else if (name === "f" && cursor.opens) {
      const group = cursor.attributes().get("si");
      if (!cursor.closes) cursor.toClose();
      const own = decodeXml(xml.slice(end, Math.max(end, cursor.start))).toLowerCase();
      text = own === "" && group !== undefined ? (shared.get(group) ?? "") : own;
      if (group !== undefined && own !== "") shared.set(group, own);
    } else if (name === "v" && cursor.opens && text !== null) {
      if (!cursor.closes) cursor.toClose();
      cuts.push([start, cursor.end]);
      hasResult = true;
    } else if (name === "c" && text !== null && hasResult && place.row >= 0) {
      found.push({ ...place, text, cuts });
    }
  }
  return found;
}

/** Another book's cells: nothing here could work the result out again. */
const otherBook = /\[\d+\]/;

const reference =
  /(?:('(?:[^']|'')+'|[\p{L}\p{M}\p{N}_.]+)!)?\$?([a-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([a-z]{1,3})\$?([1-9]\d{0,6}))?(?![\p{L}\p{N}(!])/gu;

const columnOf = (letters: string): number => readCellName(`${letters.toUpperCase()}1`)?.column ?? 0;

/** Whether a formula of a sheet names cells inside of the boxes of some sheets. Both are in lower case. */
function readsBoxes(text: string, own: string, boxes: ReadonlyMap<string, Box>): boolean {
  return [...text.matchAll(reference)].some(([, sheet, left = "", top = "", right = left, bottom = top]) => {
    const name = sheet === undefined ? own : sheet.replace(/^'|'$/g, "").replaceAll("''", "'");
    const box = boxes.get(name);
    if (box === undefined) return false;
    const [first, last] = [columnOf(left), columnOf(right)];
    return Number(top) - 1 <= box.bottom && Number(bottom) - 1 >= box.top && first <= box.right && last >= box.left;
  });
}

const wholeColumns = /\$?[a-z]{1,3}:\$?[a-z]{1,3}(?![\p{L}\p{N}(])|\$?\d+:\$?\d+/u;

/** A column of a table by its name: which sheet that is on, the formula does not say. */
const ofTable = /[\p{L}\p{N}_]\[/u;

function grown(box: Box | undefined, { row, column }: StoredFormula): Box {
  return {
    top: Math.min(box?.top ?? row, row),
    left: Math.min(box?.left ?? column, column),
    bottom: Math.max(box?.bottom ?? row, row),
    right: Math.max(box?.right ?? column, column),
  };
}

/** So often formulas are followed to those that read them; a longer chain that runs upwards keeps the rest. */
const mostRounds = 50;

/**
 * Takes the stored results off formulas that read a sheet which is written anew, themselves, by a name, or by way of
 * other formulas. LibreOffice shows what is stored, whatever the book asks for.
 */
export function dropStaleResults(book: Workbook, sheet: SheetEntry): void {
  const names = book.definedNames();
  const reaches = reachesSheet(sheet.name, names, "named");
  const meanings = new Map(names.map(({ name, text }) => [name.toLowerCase(), text.toLowerCase()]));
  const spelt = (text: string): string => [text, ...wordsOf(text).map((word) => meanings.get(word) ?? "")].join(" ");
  const sheets = book
    .worksheets()
    .filter(({ index }) => index !== sheet.index)
    .map(({ name, part }) => {
      const xml = book.package.required(part);
      const formulas = storedFormulas(xml).filter(({ text }) => !otherBook.test(text));
      return {
        name: name.toLowerCase(),
        part,
        xml,
        formulas,
        stale: new Set(formulas.filter(({ text }) => reaches(text))),
      };
    });
  const boxes = new Map<string, Box>();
  const mark = (name: string, formula: StoredFormula): void => {
    boxes.set(name, grown(boxes.get(name), formula));
  };
  for (const { name, stale } of sheets) for (const formula of stale) mark(name, formula);
  let isGrowing = boxes.size > 0;
  for (let round = 0; isGrowing && round < mostRounds; round += 1) {
    isGrowing = false;
    for (const { name, formulas, stale } of sheets) {
      for (const formula of formulas) {
        if (stale.has(formula)) continue;
        const text = spelt(formula.text);
        const isWide = wholeColumns.test(text) && [...boxes.keys()].some((one) => one === name || text.includes(one));
        if (!isWide && !ofTable.test(text) && !readsBoxes(text, name, boxes)) continue;
        stale.add(formula);
        mark(name, formula);
        isGrowing = true;
      }
    }
  }
  for (const { part, xml, stale } of sheets) {
    if (stale.size === 0) continue;
    let [kept, from] = ["", 0];
    for (const [start, end] of [...stale].flatMap(({ cuts }) => cuts).sort(([a], [b]) => a - b)) {
      kept += xml.slice(from, start);
      from = end;
    }
    book.package.set(part, kept + xml.slice(from));
  }
}
