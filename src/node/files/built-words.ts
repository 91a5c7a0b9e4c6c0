import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dictionaryTables, useBuiltDictionary, type TrieTables } from "../../core";

/*
 * dist/ita-words.bin: the dictionary as the build left it beside the program, so that no command builds it. Two
 * numbers, the size of the program that it belongs to and the length of its tables, then the tables, all little-endian.
 */
const head = 8;

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The tables in a file for a program of `size` bytes; null for any other file. */
export function readBuiltWords(bytes: Uint8Array, size: number): TrieTables | null {
  if (!isLittleEndian || bytes.length < head) return null;
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, head);
  const [of, length] = [numbers.getInt32(0, true), numbers.getInt32(4, true)];
  if (of !== size || bytes.length !== head + length * 9) return null;
  // Numbers of four bytes want a place that four divides, which a Buffer need not begin at; its slice is no copy.
  const own = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const at = own.byteOffset + head;
  return {
    keys: new Int32Array(own.buffer, at, length),
    targets: new Int32Array(own.buffer, at + length * 4, length),
    ranks: new Uint8Array(own.buffer, at + length * 8, length),
  };
}

/** The file of some tables, for a program of `size` bytes. */
export function tablesFile({ keys, targets, ranks }: TrieTables, size: number): Uint8Array {
  const parts = [Int32Array.of(size, keys.length), keys, targets, ranks];
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

const fileOf = (program: string): string => join(program, "..", "ita-words.bin");

/** Takes the dictionary from beside a program, where the build left one for it. */
export function useWordsBeside(program: string): void {
  useBuiltDictionary(() => {
    try {
      return readBuiltWords(readFileSync(fileOf(program)), statSync(program).size);
    } catch {
      return null;
    }
  });
}

/** Leaves the dictionary beside a program. */
export function writeWordsBeside(program: string): void {
  writeFileSync(fileOf(program), tablesFile(dictionaryTables(), statSync(program).size));
}
