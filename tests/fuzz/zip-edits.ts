import type { Random } from "./random";

const marks = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };

/** Fields of the records of a zip: where they stand in the record, and how many bytes they have. */
const fields: Readonly<Record<keyof typeof marks, readonly (readonly [number, number])[]>> = {
  local: [[4, 2], [6, 2], [8, 2], [14, 4], [18, 4], [22, 4], [26, 2], [28, 2]],
  entry: [[8, 2], [10, 2], [16, 4], [20, 4], [24, 4], [28, 2], [30, 2], [32, 2], [42, 4]],
  end: [[4, 2], [8, 2], [10, 2], [12, 4], [16, 4], [20, 2]],
}; // prettier-ignore

const values = [0, 1, 8, 9, 12, 0xff, 0xffff, 0x7fffffff, 0xffffffff];

function placesOf(view: DataView, mark: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 22 <= view.byteLength; at += 1) if (view.getUint32(at, true) === mark) found.push(at);
  return found;
}

/** One field of one record written otherwise: sizes, sums, methods, lengths of names, places. */
function withField(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const sort = random.pick(["local", "entry", "end"] as const);
  const places = placesOf(view, marks[sort]);
  if (places.length === 0) return copy;
  const at = random.pick(places);
  const [offset, size] = random.pick(fields[sort]);
  if (at + offset + size > copy.length) return copy;
  const old = size === 2 ? view.getUint16(at + offset, true) : view.getUint32(at + offset, true);
  const value = random.below(2) === 0 ? random.pick(values) : old + random.pick([-1, 1, 7]);
  if (size === 2) view.setUint16(at + offset, value & 0xffff, true);
  else view.setUint32(at + offset, value >>> 0, true);
  return copy;
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Some bytes of the file written over; half of the blows go to the directory at the end, which decides about everything. */
function withBlows(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const from = random.below(2) === 0 ? Math.max(0, copy.length - 3000) : 0;
  for (let left = 1 + random.below(6); left > 0 && copy.length > 0; left -= 1) {
    copy[from + random.below(copy.length - from)] = random.below(256);
  }
  return copy;
}

/** Damage to the file itself, whatever it holds. */
export const zipEdits: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  withField,
  withField,
  withField,
  withBlows,
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => joined(bytes, new Uint8Array(random.below(400))),
  (bytes, random) => joined(new Uint8Array(random.below(400)), bytes),
  (bytes) => joined(bytes, bytes),
  (bytes, random) => {
    const at = random.below(bytes.length);
    return joined(bytes.slice(0, at), bytes.slice(at + 1 + random.below(300)));
  },
];
