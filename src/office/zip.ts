import { fromUtf8, viewOf } from "./bytes";
import { FileProblem } from "./file-problem";
import type { Deflater } from "./ports";

/** One file of a zip, as its central directory declares it: not to be trusted before it is inflated. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the file: an old one may be in any encoding. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** Date and time as MS-DOS keeps them. */
  readonly time: number;
  readonly attributes: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** What a zip may cost: far above any workbook or paper of an office, far below what hurts a machine. */
export const zipLimits = {
  entries: 10_000,
  entryBytes: 300_000_000,
  totalBytes: 500_000_000,
  ratio: 250,
  ratioFrom: 20_000_000,
};

/** Ways to pack that office files use. */
export const stored = 0;
export const deflated = 8;

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const end64LocatorMark = 0x07064b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;

const broken = (found: string): FileProblem => new FileProblem("file.broken", found);

/** The files of a zip without inflating any; throws `file.broken` or `file.bomb`. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const data = viewOf(bytes);
  const { count, offset, size } = findDirectory(data);
  if (count > zipLimits.entries) throw new FileProblem("file.bomb", `${count} ไฟล์ย่อย`);
  if (offset + size > bytes.length) throw broken("สารบัญของไฟล์ไม่ครบ");
  const entries: ZipEntry[] = [];
  let at = offset;
  while (entries.length < count) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== directoryMark) throw broken("สารบัญของไฟล์ไม่ครบ");
    const nameSize = data.getUint16(at + 28, true);
    const extraSize = data.getUint16(at + 30, true);
    const rawName = bytes.subarray(at + 46, at + 46 + nameSize);
    const extra = viewOf(bytes.subarray(at + 46 + nameSize, at + 46 + nameSize + extraSize));
    const sizes = widen(
      extra,
      data.getUint32(at + 24, true),
      data.getUint32(at + 20, true),
      data.getUint32(at + 42, true),
    );
    entries.push({
      name: fromUtf8(rawName),
      rawName,
      flags: data.getUint16(at + 8, true),
      time: data.getUint32(at + 12, true),
      attributes: data.getUint32(at + 38, true),
      method: data.getUint16(at + 10, true),
      encrypted: (data.getUint16(at + 8, true) & 1) === 1,
      checksum: data.getUint32(at + 16, true),
      ...sizes,
    });
    at += 46 + nameSize + extraSize + data.getUint16(at + 32, true);
  }
  refuseBomb(entries, bytes.length);
  return entries;
}

/**
 * The bytes of one entry. However large it really is, no more than it declares and than the limit is inflated. Writers
 * that do not know a size beforehand may leave it at 0: then what is there counts.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, deflater: Deflater): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.encrypted || (entry.method !== stored && entry.method !== deflated)) throw broken(entry.name);
  const isUnsized = entry.size === 0 && packed.length > 0;
  const most = isUnsized ? zipLimits.ratioFrom : Math.min(entry.size, zipLimits.entryBytes);
  const content = entry.method === stored ? packed : packed.length === 0 ? packed : deflater.inflate(packed, most);
  if (content === "too-large") throw new FileProblem("file.bomb", entry.name);
  if (content === "broken") throw broken(entry.name);
  const isWhole = isUnsized || content.length === entry.size;
  const isUnsummed = isUnsized && entry.checksum === 0;
  if (!isWhole || !(isUnsummed || deflater.crc32(content) === entry.checksum)) throw broken(entry.name);
  return content;
}

/** The bytes of one entry as they stand in the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = viewOf(bytes);
  const at = entry.headerOffset;
  if (at + 30 > bytes.length || data.getUint32(at, true) !== localMark) throw broken(entry.name);
  const start = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw broken(entry.name);
  return packed;
}

/** The directory's place, from the record at the end of the file (a comment may follow it). */
function findDirectory(data: DataView): { count: number; offset: number; size: number } {
  for (let at = data.byteLength - 22; at >= Math.max(0, data.byteLength - 22 - 0xffff); at -= 1) {
    if (data.getUint32(at, true) !== endMark) continue;
    const narrow = {
      count: data.getUint16(at + 10, true),
      size: data.getUint32(at + 12, true),
      offset: data.getUint32(at + 16, true),
    };
    if (narrow.count !== 0xffff && narrow.size !== 0xffffffff && narrow.offset !== 0xffffffff) return narrow;
    if (at < 20 || data.getUint32(at - 20, true) !== end64LocatorMark) return narrow;
    const wide = Number(data.getBigUint64(at - 12, true));
    if (wide + 56 > data.byteLength || data.getUint32(wide, true) !== end64Mark) throw broken("สารบัญของไฟล์ไม่ครบ");
    return {
      count: Number(data.getBigUint64(wide + 32, true)),
      size: Number(data.getBigUint64(wide + 40, true)),
      offset: Number(data.getBigUint64(wide + 48, true)),
    };
  }
  throw broken("ส่วนท้ายของไฟล์หายไป");
}

/** Sizes over 4 GB stand in the extra field, in the order size, packed size, offset. */
function widen(
  extra: DataView,
  size: number,
  packedSize: number,
  headerOffset: number,
): Pick<ZipEntry, "size" | "packedSize" | "headerOffset"> {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > extra.byteLength) return value;
      next += 8;
      return Number(extra.getBigUint64(next - 8, true));
    };
    return { size: take(size), packedSize: take(packedSize), headerOffset: take(headerOffset) };
  }
  return { size, packedSize, headerOffset };
}

function refuseBomb(entries: readonly ZipEntry[], fileSize: number): void {
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    total += entry.size;
    packed += entry.packedSize;
    const ratio = entry.size / Math.max(1, entry.packedSize);
    const swells = entry.size > zipLimits.ratioFrom && ratio > zipLimits.ratio;
    if (entry.size > zipLimits.entryBytes || swells)
      throw new FileProblem("file.bomb", `${entry.name} ${megabytes(entry.size)}`);
  }
  if (total > zipLimits.totalBytes) throw new FileProblem("file.bomb", megabytes(total));
  // Entries that share their packed bytes declare more than the file holds.
  if (packed > fileSize) throw new FileProblem("file.bomb", "ไฟล์ย่อยซ้อนทับกัน");
}

/** A size as people read it. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`;
}
