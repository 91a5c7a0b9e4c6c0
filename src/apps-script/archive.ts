import { strFromU8 } from "fflate";
import { inflateRaw } from "./libraries/deflate";

/** What the build packs, in the digits of src/build/base91.mjs: see src/build/add-in-archive.mjs. */
declare const ARCHIVE: string;

/** Where each entry begins and ends in it, in bytes. */
declare const ENTRIES: Readonly<Record<string, readonly [from: number, to: number]>>;

/** Bytes of a text whose digits are "#" to "~" without the backslash; two of them hold 13 or 14 bits. */
export function fromBase91(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8));
  let length = 0;
  let low = -1;
  let queue = 0;
  let bits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const value = code - (code > 92 ? 36 : 35);
    if (low < 0) {
      low = value;
      continue;
    }
    const pair = low + value * 91;
    low = -1;
    queue |= pair << bits;
    for (bits += (pair & 8191) > 88 ? 13 : 14; bits > 7; bits -= 8) {
      bytes[length++] = queue;
      queue >>>= 8;
    }
  }
  if (low >= 0) bytes[length++] = queue | (low << bits);
  return bytes.subarray(0, length);
}

const digit = (value: number): string => String.fromCharCode(value + 35 + (value > 56 ? 1 : 0));

/** The text that `fromBase91` reads: see src/build/base91.mjs. */
export function toBase91(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let queue = 0;
  let bits = 0;
  for (const byte of Array.from(bytes)) {
    queue |= byte << bits;
    bits += 8;
    if (bits <= 13) continue;
    const is13 = (queue & 8191) > 88;
    const value = queue & (is13 ? 8191 : 16383);
    queue >>= is13 ? 13 : 14;
    bits -= is13 ? 13 : 14;
    pieces.push(digit(value % 91), digit(Math.floor(value / 91)));
  }
  if (bits > 0) pieces.push(digit(queue % 91));
  if (bits > 7 || queue > 90) pieces.push(digit(Math.floor(queue / 91)));
  return pieces.join("");
}

let opened: Uint8Array | null = null;

/** An entry of the archive as bytes; none where it has no such entry. */
export function packedBytes(name: string): Uint8Array {
  const [from, to] = ENTRIES[name] ?? [0, 0];
  if (to === 0) return new Uint8Array();
  opened ??= fromBase91(ARCHIVE);
  return inflateRaw(opened.subarray(from, to));
}

/** An entry of the archive as text. */
export function packedText(name: string): string {
  return strFromU8(packedBytes(name));
}

let data: Readonly<Record<string, unknown>> | null = null;

/** The exports of a module that the build packed, by its path. */
export function packedData(path: string): unknown {
  data ??= JSON.parse(packedText("data.json")) as Readonly<Record<string, unknown>>;
  return data[path];
}
