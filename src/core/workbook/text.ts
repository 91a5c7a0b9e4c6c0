import type { CellValue } from "./types";
import { formatLong, parseDateCell } from "../calendar";

/** Characters that steer the layout of a filled paper; user text never carries them into one. */
export const markerFirst = 0x10ff00;

// Lone surrogates, control characters save tab and newline, noncharacters, byte order marks.
const unprintable =
  // oxlint-disable-next-line no-control-regex -- exactly these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udbff[\udf00-\udfef]/g;

// Marks that steer the direction and the joining of letters: copied from the web, never seen, meaningless in Thai.
const steering = /[\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;

// A quick look before the thorough one: nearly every cell holds none of these.
const suspicious =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- exactly these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f\u00a0\u00ad\u0e4d\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/;

/** Whether a text holds characters that no paper can carry. */
export function hasUnprintable(text: string): boolean {
  if (!suspicious.test(text)) return false;
  unprintable.lastIndex = 0;
  return unprintable.test(text);
}

/** Text that a document can carry: line breaks as \n, no-break spaces as spaces, unprintable characters gone. */
export function cleanText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\u00a0/g, " ")
    .replace(unprintable, "")
    .replace(steering, "")
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33");
}

// Zero-width spaces part words for line breaking and stay inside a text; at its ends they only spoil comparisons.
const ends = /^[\s\u200b-\u200d]+|[\s\u200b-\u200d]+$/g;

function trimEnds(text: string): string {
  const trimmed = text.trim();
  const isJoiner = (at: number): boolean => trimmed.charCodeAt(at) >= 0x200b && trimmed.charCodeAt(at) <= 0x200d;
  return isJoiner(0) || isJoiner(trimmed.length - 1) ? trimmed.replace(ends, "") : trimmed;
}

/** A cell as clean, trimmed text: dates long with a Buddhist year, numbers as typed, errors and empty cells "". */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return trimEnds(cleanText(value));
  if (typeof value === "number") return String(Math.round(value * 1e10) / 1e10);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if ("error" in value) return "";
  const reading = parseDateCell(value.date);
  return reading.kind === "date" ? formatLong(reading.date) : value.date;
}

/** Codes and numbers, of which nothing but the case is folded. */
const isPlainCode = /^[0-9A-Za-z./_-]*$/;

/**
 * A form in which two spellings of one header or name compare equal: no spaces, marks of emphasis or joiners, and
 * Thai letters that look the same on paper the same (เเ and แ, a sign typed twice, a tone typed before its vowel).
 */
export function fold(text: string): string {
  if (isPlainCode.test(text)) return text.toLowerCase();
  const joined = cleanText(text).replace(/[\s\u200b-\u200d*:]+/g, "");
  return joined
    .normalize("NFC")
    .replace(/\u0e40\u0e40/g, "แ")
    .replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, "$1")
    .replace(/([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39])/g, "$2$1")
    .replace(/\u0e33([\u0e48-\u0e4b])/g, "$1\u0e33")
    .toLowerCase();
}

/** Lines of a cell that hold something, trimmed. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The first `length` characters of a text on one line, with … where it was cut. */
export function shorten(text: string, length = 60): string {
  const line = text.replace(/\s*\n\s*/g, " / ");
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join("")}…`;
}
