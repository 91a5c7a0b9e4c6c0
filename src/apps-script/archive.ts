import { templateLibrary } from "../core";

/** What the build packs, as base64: see src/build/add-in-archive.mjs. */
declare const ARCHIVE: string;

type Zip = InstanceType<ReturnType<typeof templateLibrary>["PizZip"]>;

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes of a base64 text. The language here has no atob, and the service for it is a call that a run can do without. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  Array.from(digits).forEach((digit, value) => (values[digit.charCodeAt(0)] = value));
  const value = (index: number): number => values[text.charCodeAt(index)] ?? 0;
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, "").length * 3) / 4));
  for (let from = 0, to = 0; to < bytes.length; from += 4, to += 3) {
    const four = (value(from) << 18) | (value(from + 1) << 12) | (value(from + 2) << 6) | value(from + 3);
    // What would stand behind the last byte falls away.
    bytes[to] = four >> 16;
    bytes[to + 1] = four >> 8;
    bytes[to + 2] = four;
  }
  return bytes;
}

let opened: Zip | null = null;

function archive(): Zip {
  const { PizZip } = templateLibrary();
  return (opened ??= new PizZip(fromBase64(ARCHIVE)));
}

/** An entry of the archive as text. */
export function packedText(name: string): string {
  return archive().file(name)?.asText() ?? "";
}

/** An entry of the archive as bytes. */
export function packedBytes(name: string): Uint8Array {
  return archive().file(name)?.asUint8Array() ?? new Uint8Array();
}

let data: Readonly<Record<string, unknown>> | null = null;

/** The exports of a module that the build packed, by its path. */
export function packedData(path: string): unknown {
  data ??= JSON.parse(packedText("data.json")) as Readonly<Record<string, unknown>>;
  return data[path];
}
