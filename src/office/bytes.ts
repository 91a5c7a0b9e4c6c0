const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });
const encoder = new TextEncoder();

/** Text of bytes in UTF-8; what is none becomes U+FFFD. */
export function fromUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** Text of bytes in UTF-16 with the low byte first. */
export function fromUtf16(bytes: Uint8Array): string {
  return utf16.decode(bytes);
}

export function toUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

export function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = viewOf(bytes);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** Numbers at places of these bytes: the same memory, not a copy. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Text in UTF-8 or, behind a byte order mark, in UTF-16; the mark itself is left out. */
export function fromUnicode(bytes: Uint8Array): string {
  const mark = bytes.length > 1 ? viewOf(bytes).getUint16(0, true) : 0;
  if (mark === 0xfeff) return fromUtf16(bytes.subarray(2));
  if (mark === 0xfffe) return fromUtf16(swapped(bytes.subarray(2)));
  const text = fromUtf8(bytes);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length & ~1);
  for (let at = 0; at < result.length; at += 2) {
    result[at] = bytes[at + 1] ?? 0;
    result[at + 1] = bytes[at] ?? 0;
  }
  return result;
}

export function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);
}

/** Whether the bytes hold this sequence anywhere. */
export function holdsBytes(bytes: Uint8Array, sequence: Uint8Array): boolean {
  const [first = 0] = sequence;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sequence.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** One after the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
