import { inflateRaw } from "./libraries/deflate";

/** What the build packs, in the digits of libraries/base91.mjs: see src/build/add-in-archive.mjs. */
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

/** The text of bytes that libraries/thai-bytes.mjs made. */
export function fromThaiBytes(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  bytes.forEach((byte, at) => {
    units[at] = byte < 0x80 ? byte : byte + 0x0d80;
  });
  const parts: string[] = [];
  // Longer lists of arguments than this are refused by some engines.
  for (let at = 0; at < units.length; at += 8192) parts.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  return parts.join("").replace(/\x7f(.{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

let opened: Uint8Array | null = null;

/** An entry of the archive as bytes; none where it has no such entry. */
export function archiveBytes(name: string): Uint8Array {
  const [from, to] = ENTRIES[name] ?? [0, 0];
  if (to === 0) return new Uint8Array();
  opened ??= fromBase91(ARCHIVE);
  return inflateRaw(opened.subarray(from, to));
}

/** An entry of the archive as text. */
export function packedText(name: string): string {
  return fromThaiBytes(archiveBytes(name));
}

let data: Readonly<Record<string, unknown>> | null = null;

/** The exports of a module that the build packed, by its path. */
export function packedData(path: string): unknown {
  data ??= JSON.parse(packedText("data.json")) as Readonly<Record<string, unknown>>;
  return data[path];
}

let lists: Readonly<Record<string, string>> | null = null;

/** The text of a word list, by the name of its file. */
export function packedList(name: string): string {
  lists ??= JSON.parse(packedText("lists.json")) as Readonly<Record<string, string>>;
  return lists[name] ?? "";
}
