/** How a paper prints digits: all Thai, all Arabic, or each as it was typed. */
export type DigitStyle = "thai" | "arabic" | "asTyped";

/** A number whose digits are partly Thai and partly Arabic, with its 0-based place in the text. */
export interface MixedNumber {
  readonly index: number;
  readonly text: string;
}

const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";
const THAI_ZERO = 0x0e50;

const WEB_ADDRESS = String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]+`;
const MAIL_ADDRESS = String.raw`[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]+(?:[.,][0-9]+)*`;
const BARE_SITE = String.raw`(?:[A-Za-z0-9-]{1,63}\.){1,5}(?:th|com|net|org|info|asia)(?![A-Za-z0-9])(?:\/[^\s<>"]*)?`;
const FILE_NAME = String.raw`[A-Za-z0-9_-]{1,64}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|csv)(?![A-Za-z0-9])`;
const TOKEN = String.raw`[A-Za-z0-9]+(?:(?:[-_]|\.(?=[0-9])|,(?=[0-9]{3}(?![0-9])))[A-Za-z0-9]+)*`;

/**
 * Group 1 is a token whose digits may be converted; an address or file name matches without it. Matched on the text
 * in Arabic digits: where a piece ends must not depend on the kind of its digits, or printing twice would differ.
 */
const PIECES = new RegExp(`${WEB_ADDRESS}|${MAIL_ADDRESS}|${BARE_SITE}|${FILE_NAME}|(${TOKEN})`, "g");
const NUMBER = /[0-9๐-๙]+(?:(?:\.|,(?=[0-9๐-๙]{3}(?![0-9๐-๙])))[0-9๐-๙]+)*/g;
/** A question or an item of the field, or several: i10, e4, O13, i10-i12 (source: seeds 002 and 003). */
const FIELD_REFERENCE = /^[ieo][0-9๐-๙]+(?:[-.,][ieo]?[0-9๐-๙]+)*$/i;

const hasThai = (s: string): boolean => /[๐-๙]/.test(s);
const hasArabic = (s: string): boolean => /[0-9]/.test(s);
const hasLatin = (s: string): boolean => /[A-Za-z]/.test(s);
const arabicDigit = (c: string): string => String(c.charCodeAt(0) - THAI_ZERO);
const thaiDigit = (c: string): string => THAI_DIGITS.charAt(Number(c));

/** Every Thai digit as the Arabic one, mixed numbers too: for reading numbers, never for printing. */
export function toArabicDigits(s: string): string {
  return hasThai(s) ? s.replace(/[๐-๙]/g, arabicDigit) : s;
}

/** The text with each token that may be converted replaced; addresses and file names stay as they are. */
function convertTokens(s: string, convert: (token: string) => string): string {
  return toArabicDigits(s).replace(PIECES, (piece: string, token: string | undefined, at: number) => {
    const typed = s.slice(at, at + piece.length);
    return token === undefined ? typed : convert(typed);
  });
}

/**
 * Arabic digits as Thai ones, for printing. Left as typed: web and mail addresses, file names, tokens in which digits
 * touch Latin letters (COVID-19, 4G) unless they name a question or an item (i10, O13), and numbers that already mix
 * both kinds of digit: printing never heals.
 */
export function toThaiDigits(s: string): string {
  if (!hasArabic(s)) return s;
  return convertTokens(s, (token) =>
    hasLatin(token) && !FIELD_REFERENCE.test(token)
      ? token
      : token.replace(NUMBER, (n) => (hasThai(n) ? n : n.replace(/[0-9]/g, thaiDigit))),
  );
}

function toArabicForPrint(s: string): string {
  if (!hasThai(s)) return s;
  return convertTokens(s, (token) =>
    token.replace(NUMBER, (n) => (hasArabic(n) ? n : n.replace(/[๐-๙]/g, arabicDigit))),
  );
}

const PRINTERS: Readonly<Record<DigitStyle, (s: string) => string>> = {
  thai: toThaiDigits,
  arabic: toArabicForPrint,
  asTyped: (s) => s,
};

/** The text in a digit style; changes digits only, leaves mixed numbers alone, and twice is the same as once. */
export function printDigits(s: string, style: DigitStyle): string {
  return PRINTERS[style](s);
}

/** Numbers such as ๒๕๖5, left to right; a decimal point and a thousands comma are inside a number (seed 002). */
export function findMixedNumbers(s: string): readonly MixedNumber[] {
  if (!hasThai(s) || !hasArabic(s)) return [];
  const found: MixedNumber[] = [];
  s.replace(NUMBER, (text: string, index: number) => {
    if (hasThai(text) && hasArabic(text)) found.push({ index, text });
    return text;
  });
  return found;
}

/** A plain number or text, its Arabic digits as Thai ones where what was typed has Thai ones. */
export function inDigitsOf(typed: string, text: string): string {
  return hasThai(typed) ? toThaiDigits(text) : text;
}

const PLAIN_NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** A number in Thai or Arabic digits, with thousands commas, a sign and spaces around; null for anything else, % too. */
export function parseNumber(s: string): number | null {
  const text = toArabicDigits(s).trim();
  return PLAIN_NUMBER.test(text) ? Number(text.replace(/,/g, "")) : null;
}
