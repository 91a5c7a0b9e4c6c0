import { crc32, inflateRawSync } from "node:zlib";
import { FileProblem, systemCode } from "./file-problem";

/** One file of a zip, as its central directory declares it: not to be trusted before it is inflated. */
export interface ZipEntry {
  readonly name: string;
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

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const end64LocatorMark = 0x07064b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;

const broken = (found: string): FileProblem => new FileProblem("file.broken", found);

/** The files of a zip without inflating any; throws `file.broken` or `file.bomb`. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, size } = findDirectory(data);
  if (count > zipLimits.entries) throw new FileProblem("file.bomb", `${count} ไฟล์ย่อย`);
  if (offset + size > data.length) throw broken("สารบัญของไฟล์ไม่ครบ");
  const entries: ZipEntry[] = [];
  let at = offset;
  while (entries.length < count) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== directoryMark) throw broken("สารบัญของไฟล์ไม่ครบ");
    const nameSize = data.readUInt16LE(at + 28);
    const extraSize = data.readUInt16LE(at + 30);
    const extra = data.subarray(at + 46 + nameSize, at + 46 + nameSize + extraSize);
    const sizes = widen(extra, data.readUInt32LE(at + 24), data.readUInt32LE(at + 20), data.readUInt32LE(at + 42));
    entries.push({
      name: data.toString("utf8", at + 46, at + 46 + nameSize),
      method: data.readUInt16LE(at + 10),
      encrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      checksum: data.readUInt32LE(at + 16),
      ...sizes,
    });
    at += 46 + nameSize + extraSize + data.readUInt16LE(at + 32);
  }
  refuseBomb(entries, data.length);
  return entries;
}

/** The bytes of one entry. However large it really is, no more than it declares and than the limit is inflated. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Buffer {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + 30 > data.length || data.readUInt32LE(at) !== localMark) throw broken(entry.name);
  const start = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  const packed = data.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw broken(entry.name);
  if (entry.method === 0) return packed;
  if (entry.method !== 8 || entry.encrypted) throw broken(entry.name);
  if (entry.size === 0) return Buffer.alloc(0);
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.min(entry.size, zipLimits.entryBytes) });
    if (content.length !== entry.size || crc32(content) !== entry.checksum) throw broken(entry.name);
    return content;
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const tooMuch = systemCode(error) === "ERR_BUFFER_TOO_LARGE";
    throw new FileProblem(tooMuch ? "file.bomb" : "file.broken", entry.name, "", { cause: error });
  }
}

/** The directory's place, from the record at the end of the file (a comment may follow it). */
function findDirectory(data: Buffer): { count: number; offset: number; size: number } {
  for (let at = data.length - 22; at >= Math.max(0, data.length - 22 - 0xffff); at -= 1) {
    if (data.readUInt32LE(at) !== endMark) continue;
    const narrow = {
      count: data.readUInt16LE(at + 10),
      size: data.readUInt32LE(at + 12),
      offset: data.readUInt32LE(at + 16),
    };
    if (narrow.count !== 0xffff && narrow.size !== 0xffffffff && narrow.offset !== 0xffffffff) return narrow;
    if (at < 20 || data.readUInt32LE(at - 20) !== end64LocatorMark) return narrow;
    const wide = Number(data.readBigUInt64LE(at - 12));
    if (wide + 56 > data.length || data.readUInt32LE(wide) !== end64Mark) throw broken("สารบัญของไฟล์ไม่ครบ");
    return {
      count: Number(data.readBigUInt64LE(wide + 32)),
      size: Number(data.readBigUInt64LE(wide + 40)),
      offset: Number(data.readBigUInt64LE(wide + 48)),
    };
  }
  throw broken("ส่วนท้ายของไฟล์หายไป");
}

/** Sizes over 4 GB stand in the extra field, in the order size, packed size, offset. */
function widen(
  extra: Buffer,
  size: number,
  packedSize: number,
  headerOffset: number,
): Pick<ZipEntry, "size" | "packedSize" | "headerOffset"> {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > extra.length) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
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
