/** Check sums as PNG and zlib have them, and the smallest PNG: black and white, its rows stored as they are. */

const polynomial = 0xedb88320;

function crcTable(): readonly number[] {
  return Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value >>> 0;
  });
}

let table: readonly number[] | null = null;

/** The check sum of PNG and zip over bytes. */
export function crc32(bytes: Iterable<number>): number {
  table ??= crcTable();
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function adler32(bytes: readonly number[]): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}

const big = (value: number): number[] => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...ascii(type), ...data];
  return [...big(data.length), ...body, ...big(crc32(body))];
}

const mostStored = 0xffff;

/** Bytes in the frame of zlib, not made smaller: the package that the picture stands in packs them. */
function stored(bytes: readonly number[]): number[] {
  const blocks: number[] = [0x78, 0x01];
  for (let at = 0; at < bytes.length || at === 0; at += mostStored) {
    const block = bytes.slice(at, at + mostStored);
    const isLast = at + mostStored >= bytes.length;
    const { length } = block;
    blocks.push(isLast ? 1 : 0, length & 0xff, length >>> 8, ~length & 0xff, (~length >>> 8) & 0xff);
    for (const byte of block) blocks.push(byte);
  }
  return [...blocks, ...big(adler32(bytes))];
}

function packedRow(side: number, isDark: (column: number) => boolean): number[] {
  // No filter.
  const row = [0];
  for (let column = 0; column < side; column += 8) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit++) {
      const isLight = column + bit >= side || !isDark(column + bit);
      byte = (byte << 1) | (isLight ? 1 : 0);
    }
    row.push(byte);
  }
  return row;
}

/** A square of `side` pixels as a PNG of one bit a pixel, dark where `isDark` says so; `same` rows at a time are alike. */
export function squarePng(side: number, isDark: (row: number, column: number) => boolean, same = 1): Uint8Array {
  const rows: number[] = [];
  for (let row = 0; row < side; row += same) {
    const packed = packedRow(side, (column) => isDark(row, column));
    for (let copy = row; copy < Math.min(side, row + same); copy++) for (const byte of packed) rows.push(byte);
  }
  const header = [...big(side), ...big(side), 1, 0, 0, 0, 0];
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", header),
    ...chunk("IDAT", stored(rows)),
    ...chunk("IEND", []),
  ]);
}
