import type { Book } from "../model/book";
import { yearBeforeOn } from "./year-before";
import { tableKeys, tables, type TableDef } from "../workbook/tables";

// The offset basis and the prime 2^40 + 0x1b3 of 64-bit FNV-1a, in limbs of 16 bits, the lowest first:
// the core's library has no BigInt.
const offsetBasis: [number, number, number, number] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
const primeLow = 0x1b3;

/** Writes a text's UTF-8 bytes; gives how many. `bytes` has room for three a UTF-16 unit. */
function encode(text: string, bytes: Uint8Array): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) ?? 0;
    if (point < 0x80) {
      bytes[length++] = point;
      continue;
    }
    if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12);
      else {
        index++;
        bytes[length++] = 0xf0 | (point >> 18);
        bytes[length++] = 0x80 | ((point >> 12) & 0x3f);
      }
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[length++] = 0x80 | (point & 0x3f);
  }
  return length;
}

/** 64-bit FNV-1a of a text's UTF-8 bytes, 16 hex digits. Not secret: it tells versions apart, it proves nothing. */
export function fnv1a64(text: string): string {
  const bytes = new Uint8Array(text.length * 3);
  const length = encode(text, bytes);
  let [a, b, c, d]: [number, number, number, number] = offsetBasis;
  for (let index = 0; index < length; index++) {
    a ^= bytes[index] ?? 0;
    const low = a * primeLow;
    const second = b * primeLow + (low >>> 16);
    const third = c * primeLow + (a << 8) + (second >>> 16);
    d = (d * primeLow + (b << 8) + (third >>> 16)) & 0xffff;
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, "0")).join("");
}

/** What the codes begin with that the program gives to rows without one; the row's number follows. */
const codePrefix: Readonly<Partial<Record<string, string>>> = { measures: "M", risks: "R" };

/**
 * A short hash of the input sheets' data, to bind a paper to what it was made from. It stays the same when columns or
 * sheets change places, when blank rows or columns come and go, in the user's own columns and sheets, and in the
 * computed ones, and when a setting is listed without a value; it changes with any filled cell of a known column and with the order of rows.
 */
export function fingerprint(book: Pick<Book, "tables" | "data">): string {
  const parts: string[] = [];
  for (const key of tableKeys) {
    const { columns }: TableDef = tables[key];
    for (const [index, { text }] of book.tables[key].rows.entries()) {
      const cells: Readonly<Record<string, string>> = text;
      // A setting without a value says nothing; a newer version lists more of them.
      if (key === "settings" && cells.value === "") continue;
      // Cleaned cell text holds no control characters, so these cannot occur inside a value.
      parts.push("\u001d", key);
      for (const { key: column } of columns) {
        const value = cells[column];
        // A code that the program gave says no more than the blank cell before it.
        if (column === "code" && value === `${codePrefix[key] ?? ""}${index + 1}`) continue;
        if (value !== undefined && value !== "") parts.push("\u001e", column, "\u001f", value);
      }
    }
  }
  const before = yearBeforeOn(book.data);
  if (before !== null) parts.push("\u001d", "comparison", JSON.stringify({ ...before, scores: [...before.scores] }));
  return fnv1a64(parts.join(""));
}
