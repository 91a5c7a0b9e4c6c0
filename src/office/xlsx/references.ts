import type { LocalName } from "./workbook";
import { XmlCursor, decodeXml } from "./xml";

const formula = /<(?:[\w.-]+:)?f[\s/>]/;

/** Whether a sheet's part holds a formula. */
export function holdsFormula(xml: string): boolean {
  return formula.test(xml);
}

/** The formulas of a sheet's cells. */
export function formulasOf(xml: string): readonly string[] {
  const found: string[] = [];
  if (!holdsFormula(xml)) return found;
  const cursor = new XmlCursor(xml);
  while (cursor.find("f")) {
    if (cursor.closes) continue;
    const start = cursor.end;
    cursor.toClose();
    found.push(decodeXml(xml.slice(start, cursor.start)));
  }
  return found;
}

/** The address that a formula links its cell to; "" where it does not, or works the address out. */
export function addressOf(text: string): string {
  return /^\s*HYPERLINK\(\s*"([^"]+)"/i.exec(text)?.[1] ?? "";
}

/** `Jan:Dec!A1` reads every sheet that stands between the two. */
const manySheets = /[^\s!'(,]:[^\s!'(,]+!|'[^']+:[^']+'!/;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_.\\?]+/gu) ?? [];

/**
 * Tells whether a formula reads a sheet: by the sheet's name, by a range of sheets, or by a defined name that leads to
 * it, itself or through others.
 */
export function reachesSheet(sheet: string, names: readonly LocalName[]): (formula: string) => boolean {
  const wanted = sheet.toLowerCase();
  const quoted = wanted.replaceAll("'", "''");
  const direct = (text: string): boolean => {
    const plain = text.toLowerCase();
    return plain.includes(`${wanted}!`) || plain.includes(`${quoted}'!`) || manySheets.test(plain);
  };
  const leading = new Set(names.filter(({ text }) => direct(text)).map(({ name }) => name.toLowerCase()));
  const leads = (text: string): boolean => direct(text) || wordsOf(text).some((word) => leading.has(word));
  for (let before = -1; before !== leading.size;) {
    before = leading.size;
    for (const { name, text } of names) if (leads(text)) leading.add(name.toLowerCase());
  }
  return leads;
}

/** What a formula reads: a range of a sheet, "" its own; rows and columns from 0. */
export interface ReadRange {
  readonly sheet: string;
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

const reference =
  /(?:('(?:[^']|'')+'|[\p{L}\p{M}\p{N}_.]+)!)?(?<![\p{L}\p{M}\p{N}_.])\$?([A-Z]{1,3})(?:\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?|:\$?([A-Z]{1,3}))(?![\p{L}\p{M}\p{N}_.(])/giu;

/** The 0-based column of its letters; -1 for none. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** 0-based row and column of the first cell of `B2:C3`; -1 where there is none. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})/i.exec(reference) ?? [];
  return { row: Number(digits) - 1, column: columnOf(letters) };
}

/** The cells and ranges that a formula names, whole columns too; names that stand for a range are not followed. */
export function rangesOf(text: string): readonly ReadRange[] {
  return [...text.replace(/"[^"]*"/g, '""').matchAll(reference)].map((found): ReadRange => {
    const [, sheet = "", first = "", top = "1", last = first, bottom = top, wholeTo = ""] = found;
    const to = wholeTo === "" ? last : wholeTo;
    return {
      sheet: sheet.replace(/^'|'$/g, "").replaceAll("''", "'"),
      rows: [Number(top) - 1, wholeTo === "" ? Number(bottom) - 1 : Infinity],
      columns: [columnOf(first), columnOf(to)],
    };
  });
}
