import { DICTIONARY } from "./words";
import type { Entry, Meaning, Word } from "./words";

/** Where a token stands in the text: 0-based, `to` exclusive. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** A run of digits; `digits` is how many were written. */
export interface NumberToken extends Place {
  readonly kind: "number";
  readonly value: number;
  readonly digits: number;
}

/** Three numbers with one kind of separator, as written: 3/8/2569 or 2026-08-03 (year first). */
export interface NumericDateToken extends Place {
  readonly kind: "date";
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly yearDigits: number;
}

/** A piece of a text; white space makes no token, text that no rule knows is `other`. */
export type Token =
  | NumberToken
  | NumericDateToken
  | (Place & { readonly kind: "word"; readonly word: Word })
  | (Place & { readonly kind: "month"; readonly month: number })
  | (Place & { readonly kind: "weekday"; readonly weekday: number })
  | (Place & { readonly kind: "other" });

const SAME_LENGTH_CHANGES = /[๐-๙\u2010-\u2015\u2212~\t-\r\u00a0\u2000-\u200f\u2028\u2029\u2060\u3000\ufeff]/g;
/** A vowel or tone sign typed twice looks like one. */
const DOUBLED_SIGN = /(?<=([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]))\1/g;
const NUMBER = /\d+(?:\.\d+)*/y;
const NUMERIC_DATE =
  /(\d{1,4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?![\d/])(?! ?เดือน)(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?/y;

const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212~";
const ARABIC_DIGITS = "0123456789";
const THAI_ZERO = 0x0e50;
const SPACE = 0x20;
const [ZERO, NINE] = [0x30, 0x39];

function simpleCharacter(c: string): string {
  const digit = c.charCodeAt(0) - THAI_ZERO;
  if (digit >= 0 && digit <= 9) return ARABIC_DIGITS.charAt(digit);
  return DASHES.includes(c) ? "-" : " ";
}

/** Arabic digits, one kind of dash, one kind of space; every character keeps its place. */
export function simplify(text: string): string {
  return text.replace(DOUBLED_SIGN, " ").replace(SAME_LENGTH_CHANGES, simpleCharacter);
}

const isThaiLetter = (c: string): boolean => c >= "ก" && c <= "๎" && c !== "฿";

/** The end of `word` at `at`, spaces inside it allowed because papers break lines inside words; -1 where it is not. */
function endOfWord(text: string, at: number, word: string): number {
  let place = at;
  for (let i = 0; i < word.length; i += 1) {
    if (i > 0) while (text.charCodeAt(place) === SPACE) place += 1;
    if (text.charCodeAt(place) !== word.charCodeAt(i)) return -1;
    place += 1;
  }
  return place;
}

/** Whether nothing unknown touches the left side: `known` says that a known token ends here. */
function isFreeBefore(text: string, at: number, known: boolean): boolean {
  const before = text.charAt(at - 1);
  return known || at === 0 || !(isThaiLetter(before) || before === ".");
}

function isFreeAfter(text: string, at: number): boolean {
  if (!isThaiLetter(text.charAt(at))) return true;
  const next = DICTIONARY.get(text.charCodeAt(at)) ?? [];
  return next.some((entry) => entry.text.length > 1 && endOfWord(text, at, entry.text) >= 0);
}

/** A dotted month that goes on as a longer abbreviation (ก.พ.ร., ก.ค.ศ.) is no month. */
function goesOnAsAbbreviation(text: string, at: number): boolean {
  return text.charAt(at + 1) === "." && isThaiLetter(text.charAt(at)) && !isFreeAfter(text, at);
}

function entryFits(text: string, at: number, end: number, entry: Entry, known: boolean): boolean {
  if (entry.alone === "no") return true;
  if (!isFreeBefore(text, at, known)) return false;
  if (entry.alone === "before" || entry.text.endsWith(".")) return !goesOnAsAbbreviation(text, end);
  return text.charAt(end) !== "." && isFreeAfter(text, end);
}

function tokenOf(meaning: Meaning, from: number, to: number): Token {
  if (meaning.kind === "word") return { kind: "word", word: meaning.word, from, to };
  if (meaning.kind === "month") return { kind: "month", month: meaning.month, from, to };
  return { kind: "weekday", weekday: meaning.weekday, from, to };
}

function wordAt(text: string, at: number, known: boolean): Token | null {
  for (const entry of DICTIONARY.get(text.charCodeAt(at)) ?? []) {
    const to = endOfWord(text, at, entry.text);
    if (to >= 0 && entryFits(text, at, to, entry, known)) return tokenOf(entry.meaning, at, to);
  }
  return null;
}

function dateAt(text: string, at: number): Token | null {
  NUMERIC_DATE.lastIndex = at;
  const match = NUMERIC_DATE.exec(text);
  if (match === null) return null;
  const [written, first = "", , middle = "", last = ""] = match;
  const yearFirst = first.length === 4 && last.length <= 2;
  if (!(yearFirst || (first.length <= 2 && last.length >= 2))) return null;
  const [day, year] = yearFirst ? [last, first] : [first, last];
  const numbers = { day: Number(day), month: Number(middle), year: Number(year), yearDigits: year.length };
  return { kind: "date", ...numbers, from: at, to: at + written.length };
}

function numberAt(text: string, at: number): Token {
  NUMBER.lastIndex = at;
  const written = NUMBER.exec(text)?.[0] ?? text.charAt(at);
  const place = { from: at, to: at + written.length };
  if (written.includes(".")) return { kind: "other", ...place };
  return { kind: "number", value: Number(written), digits: written.length, ...place };
}

/** Whether a month may follow without a space: not after unknown letters, nor after their dot (อ.ก.พ. is no month). */
function isKnown(token: Token, previous: Token | undefined): boolean {
  const isDotOfUnknown = token.kind === "word" && token.word === "blank" && previous?.kind === "other";
  return token.kind !== "other" && !(isDotOfUnknown && previous.to === token.from);
}

/** Cuts a text into tokens, left to right; `text` must come from `simplify`. Never fails; time grows with the length. */
export function scan(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (c === SPACE) {
      at += 1;
      continue;
    }
    const last = tokens[tokens.length - 1];
    const known = last?.to === at && isKnown(last, tokens[tokens.length - 2]);
    const isDigit = c >= ZERO && c <= NINE;
    const token = isDigit ? (dateAt(text, at) ?? numberAt(text, at)) : wordAt(text, at, known);
    if (token !== null) tokens.push(token);
    else if (last?.kind === "other" && last.to === at)
      tokens[tokens.length - 1] = { kind: "other", from: last.from, to: at + 1 };
    else tokens.push({ kind: "other", from: at, to: at + 1 });
    at = token?.to ?? at + 1;
  }
  return tokens;
}
