const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** How an array of bytes stands in JSON: as base64 under this one name. */
const mark = "$bytes";

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const four = [18, 12, 6, 0].map((shift) => letters.charAt((three >> shift) & 63)).join("");
    const left = bytes.length - at;
    pieces.push(left > 2 ? four : left === 2 ? `${four.slice(0, 3)}=` : `${four.slice(0, 2)}==`);
  }
  return pieces.join("");
}

/** null for a text that is no base64. */
function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const values = new Uint8Array(128);
  for (let index = 0; index < letters.length; index++) values[letters.charCodeAt(index)] = index;
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const value = (offset: number): number => values[text.charCodeAt(at + offset)] ?? 0;
    const three = (value(0) << 18) | (value(1) << 12) | (value(2) << 6) | value(3);
    bytes[to] = three >> 16;
    bytes[to + 1] = three >> 8;
    bytes[to + 2] = three;
  }
  return bytes;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [mark]: toBase64(value) };
  if (Array.isArray(value)) return value.map(packed);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, packed(one)]));
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (!isPlain(value)) return value;
  const text = value[mark];
  const bytes = typeof text === "string" ? fromBase64(text) : null;
  if (bytes !== null) return bytes;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unpacked(one)]));
}

/** Plain data with byte arrays in it as JSON. */
export function toWire(value: unknown): string {
  return JSON.stringify(packed(value));
}

/** What `toWire` wrote; throws a SyntaxError for a text that is no JSON. */
export function fromWire(text: string): unknown {
  return unpacked(JSON.parse(text));
}
