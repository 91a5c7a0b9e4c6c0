/**
 * Keeps together at the end of a line what belongs together: numbers with their words, and names that are given. Spaces
 * become no-break spaces; inside of names stands U+200D, Word's own "no-width non break", which LibreOffice and Docs
 * honour too. Texts read the same.
 */
import { lineRoom, textSize, widthOfCell } from "./heights";
import { holdTelephones, phrasesOf, widthOf, type Phrase } from "./phrases";

const nbsp = "\u00a0";
/** No line turns before or after it, and no printer shows it. */
export const joiner = "\u200d";

// A cluster begins with a consonant, or the vowel before it; marks above and below belong to it. The first letters of
// องค์การ stay one word: editors look for the words before a joiner by themselves, and would draw อ to the word before.
const clusterStart = /(?!^)(?<![เ-ไ])(?<!^อ(?=งค์)|^อง(?=ค์))(?=[เ-ไ]?[ก-ฮ])/g;

/** A name in which no line can turn. */
function joined(name: string): string {
  return name.replace(clusterStart, joiner).replace(/ /g, nbsp);
}

/** Letters of a paragraph below which it stands on one line: a signature needs no joiners; a title's are larger. */
const oneLine = 60;

/** Whether a paragraph of so many letters may need more than a line, by the size of its text (60 are for 16 points). */
const isLonger = (letters: number, paragraph: string): boolean => letters * textSize(paragraph) > oneLine * 16;

/** Where an office is: in the middle of a page both of its parts go to the next line together. */
const placeOfOffice = /((?:อำเภอ|เขต)[^\s\u00a0]+) (?=จังหวัด)/g;
const isCentred = (paragraph: string): boolean => /<w:jc\b[^>]*w:val="center"/.test(paragraph);

/** A text whose phrases hold; every character keeps its place. */
function held(text: string, phrases: readonly Phrase[]): string {
  const letters = text.split("");
  for (const { spaces } of phrases) for (const at of spaces) letters[at] = nbsp;
  return holdTelephones(letters.join(""));
}

/** A blank of next to no width, in any font. */
const thin = '<w:w w:val="10"/>';
// What stands behind w:w among the properties of a run (ECMA-376 part 1, 17.3.2.28).
const behindThin =
  /<w:(?:kern|position|sz|szCs|highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b/;

/** A run with a thin blank in the looks of another; "" where those hold a width of their own or a tracked change. */
function thinRun(rPr: string): string {
  if (/<w:w\b|Change/.test(rPr)) return "";
  const inner = rPr.replace(/^<w:rPr>|<\/w:rPr>$/g, "");
  const at = inner.search(behindThin);
  const place = at < 0 ? inner.length : at;
  const looks = inner.slice(0, place) + thin + inner.slice(place);
  return `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve"> </w:t></w:r>`;
}

const token = /<w:tbl[ >]|<\/w:tbl>|<w:tcW\b[^>]*>|<w:p[ >][\s\S]*?<\/w:p>/g;
const piece =
  /(<w:r(?: [^>]*)?>)(<w:rPr>[\s\S]*?<\/w:rPr>)?|(<w:t(?: [^>]*)?>)([^<]*)<\/w:t>|<w:(?:tab|br|cr)\b[^>]*\/>/g;

/** Whether LibreOffice needs a blank to turn before a phrase: it parts one that has no space before it on its line. */
function needsBlank(text: string, { from, to, isFree }: Phrase, room: number): boolean {
  if (!isFree || from === 0 || /[\s\u00a0(]/.test(text.charAt(from - 1))) return false;
  const lineStart = Math.max(text.lastIndexOf(" ", from), text.lastIndexOf("\n", from)) + 1;
  return widthOf(text.slice(lineStart, to)) > room * 0.75;
}

/** Whether a line may turn inside of a phrase: not where all from the start to its end has room on one. */
function mayTurn(text: string, { to }: Phrase, room: number): boolean {
  return widthOf(text.slice(text.lastIndexOf("\n", to - 1) + 1, to)) > room * 0.9;
}

/** A stretch of a text with joiners in the places given. */
function sewn(text: string, from: number, to: number, seams: ReadonlySet<number>): string {
  let whole = "";
  for (let at = from; at < to; at++) whole += (seams.has(at) ? joiner : "") + text.charAt(at);
  return whole;
}

/** A paragraph whose phrases hold, also where one begins in a run and ends in another. */
function keepPhrases(paragraph: string, room: number): string {
  const text = [...paragraph.matchAll(piece)]
    .map(([, run, , , words]) => words ?? (run === undefined ? "\n" : ""))
    .join("");
  if (!/[0-9๐-๙]/.test(text) || !text.includes(" ")) return paragraph;
  const phrases = phrasesOf(text, room);
  const kept = held(text, phrases);
  const line = Math.min(room, widestLine);
  const blanks = phrases.filter((phrase) => needsBlank(text, phrase, line)).map(({ from }) => from);
  if (kept === text && blanks.length === 0) return paragraph;
  const seams = new Set(phrases.filter((phrase) => mayTurn(text, phrase, line)).flatMap((phrase) => phrase.seams));
  let at = 0;
  let looks = "";
  return paragraph.replace(piece, (found: string, run?: string, rPr?: string, open?: string, words?: string) => {
    if (open === undefined || words === undefined) {
      if (run === undefined) at++;
      else looks = rPr ?? "";
      return found;
    }
    const from = at;
    at += words.length;
    const blank = thinRun(looks);
    const cuts = blank === "" ? [] : blanks.filter((cut) => cut > from && cut < at);
    const parts = [from, ...cuts].map((start, index) => sewn(kept, start, cuts[index] ?? at, seams));
    const glue = `</w:t></w:r>${blank}<w:r>${looks}<w:t xml:space="preserve">`;
    const keeps = cuts.length > 0 ? '<w:t xml:space="preserve">' : open;
    return `${keeps}${parts.join(glue)}</w:t>`;
  });
}

/** A line of a page of A4 in the size of running text, in sizes of its font: 16 cm of 16 points. */
const widestLine = 28;

const words = /(<w:t(?: [^>]*)?>)([^<]*)(?=<\/w:t>)/g;

/** A filled document whose lines turn nowhere inside of numbers with their words, nor inside of the names given. */
export function keepWhole(xml: string, names: readonly string[]): string {
  const own = names.filter((name) => name.length > 3).map((name) => [name, joined(name)] as const);
  /** The widths of the cells that the place is in, in points; 0 = not known. */
  const widths: number[] = [];
  return xml.replace(token, (found) => {
    if (found === "</w:tbl>") widths.pop();
    else if (found.startsWith("<w:tbl")) widths.push(0);
    else if (found.startsWith("<w:tcW")) widths[widths.length - 1] = widthOfCell(found);
    else return keptParagraph(found, widths, own);
    return found;
  });
}

/** What is kept of a phrase in a cell whose width is not known, in sizes of the font: "๒๘ กุมภาพันธ์". */
const unknownCell = 6;

/** The room of a paragraph's lines in a cell of a width in points, 0 = not known, in sizes of its font. */
const roomIn = (width: number, paragraph: string): number =>
  width > 0 ? lineRoom(width, paragraph) / textSize(paragraph) : unknownCell;

/** The bracket before a Thai number in running text, "(๙)": LibreOffice turns the line behind it. */
const numberedBracket = /\((?=[๐-๙]{1,2}\))/g;

function keptParagraph(
  paragraph: string,
  widths: readonly number[],
  own: readonly (readonly [string, string])[],
): string {
  const width = widths[widths.length - 1];
  const room = width === undefined ? Infinity : roomIn(width, paragraph);
  const kept = keepPhrases(paragraph, room);
  if (width !== undefined) return kept;
  const letters = [...kept.matchAll(words)].reduce((sum, [, , text = ""]) => sum + text.length, 0);
  if (!isLonger(letters, kept)) return kept;
  const isTitle = isCentred(kept);
  return kept.replace(words, (_, open: string, text: string) => {
    let whole = (isTitle ? text.replace(placeOfOffice, `$1${nbsp}`) : text).replace(numberedBracket, `(${joiner}`);
    for (const [name, by] of own) if (whole.includes(name)) whole = whole.split(name).join(by);
    return open + whole;
  });
}
