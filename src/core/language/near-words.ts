/*
 * Words of these papers (lists/near-words.txt) that are long enough for a slip in them to be known without a list: one mark wrong, one letter
 * left out, typed twice, turned round or mistaken for one that sounds or looks alike. Right forms of `misspellings` are
 * looked for in the same way. What is found is for a person to judge.
 */

import { standsInside } from "./inside";
import { isAlike, isBeside, isMark } from "./letters";
import { lazy, listLines, wordsOf } from "./list-text";
import list from "./lists/near-words.txt";
import { misspellings } from "./misspellings";

const file = "near-words.txt";
const lines = lazy(() => listLines(file, list));
/** Frequent words with seven letters and marks or more; words that differ in one letter from another right word are no use here. */
export const nearWords = lazy((): readonly string[] => wordsOf(file, lines(), "คำยาว"));
/** Right phrases that look like a slip of another word. */
const rightPhrases = lazy((): readonly string[] => wordsOf(file, lines(), "วลีที่ถูก"));
/** Right forms that a right phrase is one letter from: "ข้อเสนอและ", "สัมพันธ์กิจการ", "ปรากฏระเบียบ". */
const unfit = lazy((): readonly string[] => wordsOf(file, lines(), "ไม่ใช้เทียบ"));

const shortest = 7;
/** In a word of fewer letters a neighbour on the keyboard makes another word too often. */
const longEnough = 9;

/** Whether a piece of a word is the right one with one slip, not in the word's first letter. */
function isSlipOf(typed: string, right: string, isHead: boolean, isLong: boolean): boolean {
  let from = 0;
  while (from < typed.length && typed[from] === right[from]) from++;
  const rest = (text: string, skip: number): string => text.slice(from + skip);
  const [a = "", b = ""] = [typed[from], right[from]];
  const isLast = !isHead && from >= right.length - 1;
  // Another first letter makes another word.
  if (isHead && from === 0) return false;
  if (typed.length === right.length) {
    if (rest(typed, 1) === rest(right, 1)) return isAlike(b, a) || (isLong && isBeside(b, a));
    return !isLast && typed[from + 1] === b && right[from + 1] === a && rest(typed, 2) === rest(right, 2);
  }
  if (typed.length < right.length) return typed.length > 2 && !isLast && rest(typed, 0) === rest(right, 1);
  // One letter too many: a mark, or a letter typed twice.
  return !isLast && rest(typed, 1) === rest(right, 0) && from < right.length && (isMark(a) || a === typed[from - 1]);
}

interface Half {
  readonly word: string;
  readonly half: string;
  /** The other half, and whether this one is the first. */
  readonly other: string;
  readonly isHead: boolean;
}

interface Start {
  /** Whole words that begin so, longest first. */
  readonly words: string[];
  readonly halves: Half[];
}

const startLength = 4;

/** The last four letters as one number of 28 bits, a further letter pushed in; what is not Thai counts 0. */
function push(key: number, text: string, at: number): number {
  const code = text.charCodeAt(at) - 0xe00;
  return ((key << 7) & 0xfffffff) | (code > 0 && code < 128 ? code : 0);
}

const keyOf = (text: string): number => push(push(push(push(0, text, 0), text, 1), text, 2), text, 3);

const slotBits = 14;
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);

let known: { readonly starts: ReadonlyMap<number, Start>; readonly taken: Uint8Array } | undefined;

function allStarts() {
  if (known) return known;
  const starts = new Map<number, Start>();
  const startOf = (text: string): Start => {
    const key = keyOf(text);
    const start = starts.get(key) ?? { words: [], halves: [] };
    starts.set(key, start);
    return start;
  };
  const words = new Set([...nearWords(), ...misspellings().map(({ right }) => right)]);
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (word.length < shortest || unfit().includes(word) || /[^\u0e01-\u0e4e]/.test(word)) continue;
    let cut = word.length >> 1;
    // A mark stays with its letter.
    while (isMark(word[cut] ?? "") || word[cut] === "ำ" || word[cut] === "า") cut++;
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    startOf(word).words.push(word);
    if (head.length >= startLength) startOf(head).halves.push({ word, half: head, other: tail, isHead: true });
    if (tail.length >= startLength) startOf(tail).halves.push({ word, half: tail, other: head, isHead: false });
  }
  // Small enough to stay at hand: nearly every place of a text is settled by it.
  const taken = new Uint8Array(1 << slotBits);
  for (const key of starts.keys()) taken[slotOf(key)] = 1;
  known = { starts, taken };
  return known;
}

export interface NearHit {
  readonly at: number;
  readonly found: string;
  readonly right: string;
}

/** The slip that a half standing at `at` shows, if any. */
function slipAt(text: string, at: number, { word, half, other, isHead }: Half): NearHit | null {
  const edge = isHead ? at + half.length : at;
  for (const length of [other.length, other.length - 1, other.length + 1]) {
    const from = isHead ? edge : edge - length;
    const typed = from < 0 ? "" : text.slice(from, from + length);
    if (typed === other) return null;
    if (typed.length !== length || !isSlipOf(typed, other, !isHead, word.length >= longEnough)) continue;
    const [start, end] = isHead ? [at, from + length] : [from, at + half.length];
    // A vowel before it takes its first letter: "ใหม่ที่".
    if (/[เ-ไ]/.test(text[start - 1] ?? "")) continue;
    // A mark behind belongs to the last letter and makes another syllable of it.
    if (isMark(text[end] ?? "") || /[ะาำ]/.test(text[end] ?? "")) continue;
    return { at: start, found: text.slice(start, end), right: word };
  }
  return null;
}

/** The slip of a long word that begins or ends with what stands at `at`; a word that is right is given by its length. */
function lookAt(text: string, at: number, { words, halves }: Start): NearHit | number {
  const whole = words.find((word) => text.startsWith(word, at));
  if (whole !== undefined) return whole.length;
  for (const half of halves) {
    const hit = text.startsWith(half.half, at) ? slipAt(text, at, half) : null;
    if (hit !== null && !standsInside(text, hit.at, hit.found, rightPhrases())) return hit;
  }
  return 0;
}

/** Long words of these papers with one slip in them, left to right. */
export function findNearWords(text: string): readonly NearHit[] {
  const { starts, taken } = allStarts();
  const hits: NearHit[] = [];
  // What is spelt right is passed over whole, so that its second half is not taken for a slip's.
  let settled = 0;
  let key = 0;
  for (let end = 0; end < text.length; end++) {
    key = push(key, text, end);
    const at = end - startLength + 1;
    if (at < settled || taken[slotOf(key)] === 0) continue;
    const start = starts.get(key);
    if (start === undefined) continue;
    const seen = lookAt(text, at, start);
    if (typeof seen === "number") settled = seen === 0 ? settled : Math.max(settled, at + seen);
    else if (seen.at >= settled) {
      hits.push(seen);
      settled = seen.at + seen.found.length;
    }
  }
  return hits;
}
