import type { Book } from "../model/book";
import { tableKeys, tables, type TableDef } from "../workbook/tables";

// The offset basis and the prime 2^40 + 0x1b3 of 64-bit FNV-1a, in limbs of 16 bits, the lowest first:
// the core's library has no BigInt.
const offsetBasis = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const;
const primeLow = 0x1b3;

/** A running 64-bit FNV-1a hash over UTF-8 bytes. */
class Fnv {
  private a: number = offsetBasis[0];
  private b: number = offsetBasis[1];
  private c: number = offsetBasis[2];
  private d: number = offsetBasis[3];

  private byte(byte: number): void {
    const a = this.a ^ byte;
    const low = a * primeLow;
    const second = this.b * primeLow + (low >>> 16);
    const third = this.c * primeLow + (a << 8) + (second >>> 16);
    const fourth = this.d * primeLow + (this.b << 8) + (third >>> 16);
    this.a = low & 0xffff;
    this.b = second & 0xffff;
    this.c = third & 0xffff;
    this.d = fourth & 0xffff;
  }

  add(text: string): void {
    for (let index = 0; index < text.length; index++) {
      const unit = text.codePointAt(index) ?? 0;
      if (unit > 0xffff) index++;
      if (unit < 0x80) this.byte(unit);
      else if (unit < 0x800) {
        this.byte(0xc0 | (unit >> 6));
        this.byte(0x80 | (unit & 0x3f));
      } else {
        if (unit < 0x10000) this.byte(0xe0 | (unit >> 12));
        else {
          this.byte(0xf0 | (unit >> 18));
          this.byte(0x80 | ((unit >> 12) & 0x3f));
        }
        this.byte(0x80 | ((unit >> 6) & 0x3f));
        this.byte(0x80 | (unit & 0x3f));
      }
    }
  }

  hex(): string {
    return [this.d, this.c, this.b, this.a].map((limb) => limb.toString(16).padStart(4, "0")).join("");
  }
}

/** 64-bit FNV-1a of a text's UTF-8 bytes, 16 hex digits. Not secret: it tells versions apart, it proves nothing. */
export function fnv1a64(text: string): string {
  const hash = new Fnv();
  hash.add(text);
  return hash.hex();
}

/**
 * A short hash of the input sheets' data, to bind a paper to what it was made from. It stays the same when columns or
 * sheets change places, when blank rows or columns come and go, in the user's own columns and sheets, and in the
 * computed ones; it changes with any filled cell of a known column and with the order of rows.
 */
export function fingerprint(book: Pick<Book, "tables">): string {
  const hash = new Fnv();
  for (const key of tableKeys) {
    const { columns }: TableDef = tables[key];
    for (const { text } of book.tables[key].rows) {
      const cells: Readonly<Record<string, string>> = text;
      // Cleaned cell text holds no control characters, so these cannot occur inside a value.
      hash.add(`\u001d${key}`);
      for (const { key: column } of columns) {
        const value = cells[column];
        if (value !== undefined && value !== "") hash.add(`\u001e${column}\u001f${value}`);
      }
    }
  }
  return hash.hex();
}
