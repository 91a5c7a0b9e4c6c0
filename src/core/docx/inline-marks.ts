import { markerFirst } from "../workbook/text";

/**
 * Marks around a stretch of a value that is printed as something else than letters: a link, a QR code, a picture. The
 * engine fills text only; a pass over the filled document puts these in the place of what stands between the marks.
 */
const mark = (offset: number): string => String.fromCodePoint(markerFirst + offset);

const opens = { link: mark(32), qr: mark(33), picture: mark(34) } as const;
export type InlineKind = keyof typeof opens;
const close = mark(35);

/** The kind of inline that a mark begins; undefined for any other character. */
export const inlineKinds: ReadonlyMap<string, InlineKind> = new Map(
  (Object.keys(opens) as InlineKind[]).map((kind) => [opens[kind], kind]),
);

/** A marked stretch: its mark, and what stands between. */
export const inlineStretch = new RegExp(`(${Object.values(opens).join("|")})((?:(?!${close})[\\s\\S])*)${close}`, "g");

/** A quick look for any of the marks. */
export const hasInlines = (xml: string): boolean => xml.includes(close);

const marked = (kind: InlineKind, inside: string): string => `${opens[kind]}${inside}${close}`;

/** The QR code of a web address. */
export const qrMark = (address: string): string => marked("qr", address);

/** A picture that the shell hands in, by its name, within a box of whole millimetres: it keeps its own shape. */
export const pictureMark = (name: string, width: number, height: number): string =>
  marked("picture", `${width}x${height} ${name}`);

// What a sentence puts behind an address is none of it; a bracket is where the address opened one.
const trailing = /[.,;:!?'"“”‘’\]}]+$/;
const address = /(?:https?:\/\/|www\.|(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:th|com|net|org)\/)[^\s<>"\u200b]+/gi;

const count = (text: string, letter: string): number => text.split(letter).length - 1;

function bare(found: string): string {
  const cut = found.replace(trailing, "");
  return cut.endsWith(")") && count(cut, ")") > count(cut, "(") ? bare(cut.slice(0, -1)) : cut;
}

/** The web addresses of a text, in order, with their places. */
export function addressesIn(text: string): readonly { readonly at: number; readonly text: string }[] {
  return [...text.matchAll(address)].map((found) => ({ at: found.index, text: bare(found[0]) }));
}

/** Letters of an address that any column of papers holds on a line. */
const short = 40;
const piece = 60;
const space = "\u200b";

/** A long address with places to break behind each "/", and behind signs where a piece between two of them is long too. */
export function breakable(text: string): string {
  if (text.length <= short) return text;
  return text
    .split(/(?<=[^/:]\/)(?=[^/])/)
    .map((part) => (part.length <= piece ? part : part.replace(/([-_.,&=?%+#]+)(?=[^-_.,&=?%+#/])/g, `$1${space}`)))
    .join(space);
}

/** A text whose web addresses are links. */
export function linked(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { at, text: found } of addressesIn(text)) {
    pieces.push(text.slice(done, at), marked("link", breakable(found)));
    done = at + found.length;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}

// The host of an address may be in Thai letters; behind it they are written as their bytes.
const parts = /^([a-z]+:\/\/[^/?#]*)?([\s\S]*)$/i;

/** Where a printed address leads: with its scheme, without places to break, letters of other alphabets as bytes. */
export function targetOf(shown: string): string {
  const plain = shown.split(space).join("");
  const whole = /^[a-z]+:\/\//i.test(plain) ? plain : `https://${plain}`;
  const [, host = "", rest = ""] = parts.exec(whole) ?? [];
  return host + rest.replace(/[^\u0021-\u007e]+/g, (letters) => encodeURIComponent(letters));
}
