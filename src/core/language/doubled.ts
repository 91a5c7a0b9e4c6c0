/*
 * Words whose doubling is a slip, and doublings that are right: lists/doubled.txt, with what was decided.
 *
 * Thai has no space between words, so "ที่ที่" is a slip, or "หน้าที่" + "ที่", or "the place where".
 */

import { standsInside } from "./inside";
import { entriesOf, forms, lazy, listLines, partOf, wordsOf } from "./list-text";
import list from "./lists/doubled.txt";
import { wordIndex, type WordIndex } from "./word-index";

export interface DoubledWord {
  readonly word: string;
  /** True: a mistake wherever it is found. False: a person decides. */
  readonly sure: boolean;
  /** Whether "word word" with one space between is the same slip. */
  readonly spaced: boolean;
  /** Right phrases that hold the doubling; an occurrence inside one of them is no mistake. */
  readonly unless: readonly string[];
}

const file = "doubled.txt";
const lines = lazy(() => listLines(file, list));

/** Words looked for, small ones first: these are looked for with a space between, too. */
export const doubleWords = lazy((): readonly DoubledWord[] =>
  entriesOf(file, partOf(file, lines(), "คำ"), ["แม้เว้นวรรค", "เว้น"]).map(({ left, sure, more }) => {
    return { word: left, sure, spaced: "แม้เว้นวรรค" in more, unless: forms(more["เว้น"]) };
  }),
);

export interface DoubledPhrase {
  readonly wrong: string;
  readonly right: string;
  readonly sure: boolean;
}

/** Doublings that are a slip only in this company. They go before `doubleWords`. */
export const doublePhrases = lazy((): readonly DoubledPhrase[] =>
  entriesOf(file, partOf(file, lines(), "วลี"), []).map(({ left, right, sure }) => ({ wrong: left, right, sure })),
);

/** Doublings that are right Thai wherever they stand; nouns to which การ belongs: "มาตรการการเงิน" is no "มาตรการเงิน". */
export const doubleRight = lazy((): readonly string[] => [
  ...["มาตรการ", "ปฏิบัติการ", "วิธีการ", "กระบวนการ"].flatMap((before) =>
    wordsOf(file, lines(), "คำที่ขึ้นต้นด้วยการ").map((noun) => before + noun),
  ),
  ...wordsOf(file, lines(), "ซ้ำแล้วถูก"),
]);

/** Any run of five letters or more that comes twice, or a word between spaces: a slip as a rule, but a person decides. */
export const anyDoubled = "([ก-๎]{5,60})\\1|(?<![ก-๎])([ก-๎]{5,40}) \\2(?![ก-๎])";

export interface DoubledHit {
  readonly at: number;
  readonly found: string;
  readonly right: string;
  readonly sure: boolean;
}

let known: WordIndex | undefined;

/** Every doubling that the lists name, as it stands in a text. */
export function doublings(): readonly string[] {
  return [
    ...doublePhrases().map(({ wrong }) => wrong),
    ...doubleWords().flatMap(({ word, spaced }) => (spaced ? [word + word, `${word} ${word}`] : [word + word])),
  ];
}

const gram = 5;
const span = 60;
const slotBits = 14;
let lastSeen: Int32Array | undefined;
let base = 0;

/**
 * Whether five letters come again within 60 as `anyDoubled` needs: a cheap look that saves a dear one. Letters that
 * come three times in so short a piece may hide one; then the pattern is not tried.
 */
export function mayRepeat(text: string): boolean {
  if (!lastSeen || base > 1e9) {
    lastSeen = new Int32Array(1 << slotBits);
    base = 0;
  }
  // Places go on counting from text to text, more than a span apart, so that the table need not be cleared.
  base += span + 1;
  const start = base;
  const last = text.length - gram;
  base += Math.max(0, last + 1);
  let sum = 0;
  for (let at = 1 - gram; at <= last; at++) {
    // What is five letters back is multiplied out of a sum of 32 bits by 2 ** 35.
    sum = (Math.imul(sum, 128) + text.charCodeAt(at + gram - 1)) | 0;
    if (at < 0) continue;
    const slot = Math.imul(sum, 0x9e3779b1) >>> (32 - slotBits);
    const period = start + at - (lastSeen[slot] ?? 0);
    lastSeen[slot] = start + at;
    if (period >= gram && period <= span && repeatsFor(text, at, period) >= period - 1) return true;
  }
  return false;
}

/** How many letters around `at` are the same as those a period before: the run may have begun before `at`. */
function repeatsFor(text: string, at: number, period: number): number {
  const same = (place: number): boolean => text.charCodeAt(place) === text.charCodeAt(place - period);
  let from = at;
  while (from > period && at - from < period && same(from - 1)) from--;
  let to = at;
  while (to < text.length && to - from < period && same(to)) to++;
  return to - from;
}

/** The doubled words of a text, left to right, each place once. */
export function findDoubled(text: string): readonly DoubledHit[] {
  const repeats = mayRepeat(text);
  known ??= wordIndex(doublings());
  if (!repeats && !known.touches(text)) return [];
  const hits: DoubledHit[] = [];
  const settled: { readonly at: number; readonly found: string }[] = [];
  const report = (at: number, found: string, right: string, sure: boolean): void => {
    const overlaps = settled.some((one) => at < one.at + one.found.length && one.at < at + found.length);
    if (overlaps || standsInside(text, at, found, doubleRight())) return;
    settled.push({ at, found });
    hits.push({ at, found, right, sure });
  };
  for (const { wrong, right, sure } of doublePhrases()) {
    for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
      if (!goesOn(text, at + wrong.length)) report(at, wrong, right, sure);
    }
  }
  for (const { word, sure, spaced, unless } of doubleWords()) {
    for (const found of spaced ? [word + word, `${word} ${word}`] : [word + word]) {
      for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + 1)) {
        if (goesOn(text, at + found.length) || standsInside(text, at, found, unless)) settled.push({ at, found });
        else report(at, found, word, sure);
      }
    }
  }
  const any = new RegExp(anyDoubled, "gu");
  for (let match = repeats ? any.exec(text) : null; match; match = any.exec(text)) {
    if (!goesOn(text, match.index + match[0].length)) report(match.index, match[0], match[1] ?? match[2] ?? "", false);
  }
  return hits.sort((a, b) => a.at - b.at);
}

/**
 * Whether what stands at `at` makes another word of the one before it: a vowel or a mark ("ตามตามา..."), or ละ, which
 * makes "each" of it ("ทุกอำเภออำเภอละ ๑ แห่ง").
 */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const mark = (code >= 0xe30 && code <= 0xe3a) || code === 0xe45 || (code >= 0xe47 && code <= 0xe4e);
  return mark || text.startsWith("ละ", at);
}
