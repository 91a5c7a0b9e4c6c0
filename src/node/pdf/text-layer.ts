import { deflateSync, inflateSync } from "node:zlib";

/** A joiner on a page: a mark that says what the signs behind it stand for, and the blank sign itself. */
const joinerOnPage = /\/Span<<\/ActualText<FEFF200D>>>\s*BDC\s((?:(?!BDC|EMC)[\s\S])*?)EMC\s/g;
/** Only where a sign stands, at a place of its own: what follows has its own place and font. */
const blankSign = /^-?[\d. -]+ Tm\s+\/\w+ [\d.]+ Tf\s*<[0-9A-F]+>\s*Tj\s*$/;
const noBreakSpace = /(<[0-9A-F]{2,4}> <)00A0(>)/gi;

const streamHead = /(?:^|[\r\n])\d+ 0 obj\s*<<((?:(?!endobj|stream)[\s\S])*)>>\s*stream\r?\n/g;
const flate = /\/Filter\s*\/FlateDecode/;

/** Where the length of a stream is written, in the stream itself or in an object of its own. */
function lengthOf(pdf: string, head: string, headAt: number): { at: number; digits: string } | null {
  const own = /\/Length (\d+)(?: (0) R)?/.exec(head);
  if (own === null) return null;
  const [whole, digits = "", reference] = own;
  if (reference === undefined) return { at: headAt + own.index + whole.length - digits.length, digits };
  const found = new RegExp(`(?:[\\r\\n])${digits} 0 obj\\s*(\\d+)`).exec(pdf);
  const length = found?.[1];
  return found === null || length === undefined
    ? null
    : { at: found.index + found[0].length - length.length, digits: length };
}

/**
 * A PDF of LibreOffice in whose text a search finds what it shows: joiners, which only kept lines from turning, are
 * taken out, and no-break spaces read as spaces. Every byte keeps its place, so the table of objects stays true; a
 * stream that would grow stays as it is.
 */
export function searchable(bytes: Uint8Array): Uint8Array {
  const made = Buffer.from(bytes);
  const pdf = made.toString("latin1");
  for (const { 0: whole, 1: head = "", index } of pdf.matchAll(streamHead)) {
    if (!flate.test(head)) continue;
    const length = lengthOf(pdf, head, index + whole.indexOf(head));
    if (length === null) continue;
    const at = index + whole.length;
    const end = at + Number(length.digits);
    const before = inflated(made.subarray(at, end));
    if (before === null) continue;
    const after = before
      .replace(joinerOnPage, (mark: string, signs: string) => (blankSign.test(signs) ? "" : mark))
      .replace(noBreakSpace, before.includes("beginbfchar") ? "$10020$2" : "$&");
    if (after === before) continue;
    const packed = deflateSync(Buffer.from(after, "latin1"), { level: 9 });
    const digits = String(packed.length).padStart(length.digits.length, "0");
    const tail = /^\s*endstream/.exec(pdf.slice(end, end + 20))?.[0];
    if (packed.length > end - at || tail === undefined) continue;
    // White space between the end of the stream and that of the object is none of either.
    made.write(packed.toString("latin1") + "\nendstream".padEnd(end - at - packed.length + tail.length), at, "latin1");
    made.write(digits, length.at, "latin1");
  }
  return made;
}

function inflated(packed: Uint8Array): string | null {
  try {
    return inflateSync(packed).toString("latin1");
  } catch {
    // No stream of zlib: a font or a picture packed otherwise.
    return null;
  }
}
