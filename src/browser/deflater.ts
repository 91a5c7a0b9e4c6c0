import { deflateRaw, Inflate } from "pako";
import type { Deflater } from "../office";

/** CRC-32 of every byte, for the reflected polynomial of zip. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(content: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of content) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Inflates piece by piece, so that a small file that swells is left at the limit and not in memory. */
function inflate(packed: Uint8Array, max: number): Uint8Array | "too-large" | "broken" {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ raw: true });
  stream.onData = (data) => {
    const piece = data as Uint8Array;
    size += piece.length;
    if (size > max) throw new RangeError("too large");
    pieces.push(piece);
  };
  try {
    stream.push(packed, true);
  } catch (error) {
    if (error instanceof RangeError) return "too-large";
    throw error;
  }
  // The types know neither the end of the stream nor that an error is a number.
  const { err, ended } = stream as unknown as { readonly err: number; readonly ended: boolean };
  if (err !== 0 || !ended) return "broken";
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Deflate in plain JavaScript, at the level that programs write office files with. */
export const deflater: Deflater = { inflate, deflate: (content) => deflateRaw(content, { level: 6 }), crc32 };
