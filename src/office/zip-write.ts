import { joinBytes, toUtf8, viewOf } from "./bytes";
import type { Deflater } from "./ports";
import { deflated, inflateEntry, packedBytes, stored } from "./zip";
import type { ZipEntry } from "./zip";

/** A file to be written into a zip. */
export interface PackedEntry extends Pick<
  ZipEntry,
  "rawName" | "flags" | "method" | "time" | "checksum" | "size" | "attributes"
> {
  readonly packed: Uint8Array;
}

/** 1 January 1980, 0:00: a time for all that is written, so that the same input gives the same bytes. Excel writes it too. */
const epoch = 0x0021_0000;

const nameInUtf8 = 0x0800;
const sizesFollow = 0x0008;

/** A new file of a zip, compressed. */
export function freshEntry(name: string, content: Uint8Array, deflater: Deflater): PackedEntry {
  const rawName = toUtf8(name);
  return {
    rawName,
    flags: rawName.length === name.length ? 0 : nameInUtf8,
    method: content.length === 0 ? stored : deflated,
    time: epoch,
    checksum: deflater.crc32(content),
    size: content.length,
    attributes: 0,
    packed: content.length === 0 ? content : deflater.deflate(content),
  };
}

/** A file of another zip as it stands there: its bytes are copied, not inflated. */
export function keptEntry(bytes: Uint8Array, entry: ZipEntry, deflater: Deflater): PackedEntry {
  const packed = packedBytes(bytes, entry);
  // The sizes are written in front, where the directory of the other zip had them from.
  const kept = { ...entry, flags: entry.flags & ~sizesFollow, packed };
  if (entry.size !== 0 || packed.length === 0) return kept;
  // Programs that believe a size of 0 would lose what is there.
  const content = inflateEntry(bytes, entry, deflater);
  return { ...kept, size: content.length, checksum: deflater.crc32(content) };
}

/** The zip of these files, in their order. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const common = commonHeader(entry);
    const record = joinBytes([mark(0x0403_4b50), common, entry.rawName, entry.packed]);
    const tail = new Uint8Array(14);
    viewOf(tail).setUint32(6, entry.attributes, true);
    viewOf(tail).setUint32(10, offset, true);
    directory.push(joinBytes([mark(0x0201_4b50), Uint8Array.of(20, 0), common, tail, entry.rawName]));
    files.push(record);
    offset += record.length;
  }
  const end = new Uint8Array(18);
  const view = viewOf(end);
  view.setUint16(4, entries.length, true);
  view.setUint16(6, entries.length, true);
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  view.setUint32(8, size, true);
  view.setUint32(12, offset, true);
  return joinBytes([...files, ...directory, mark(0x0605_4b50), end]);
}

/** What stands before a file and in the directory alike. No extra fields: what they say no longer holds, or nobody needs. */
function commonHeader({ flags, method, time, checksum, size, packed, rawName }: PackedEntry): Uint8Array {
  const header = new Uint8Array(26);
  const view = viewOf(header);
  view.setUint16(0, 10, true);
  view.setUint16(2, flags, true);
  view.setUint16(4, method, true);
  view.setUint32(6, time, true);
  view.setUint32(10, checksum, true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, size, true);
  view.setUint16(22, rawName.length, true);
  return header;
}

function mark(signature: number): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, signature, true);
  return bytes;
}

/** A zip of these files, compressed, in their order. */
export function zipOf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  deflater: Deflater,
): Uint8Array {
  return writeZip(files.map(({ name, bytes }) => freshEntry(name, bytes, deflater)));
}
