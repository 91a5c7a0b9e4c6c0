/*
 * Slips of the keyboard, of fonts and of copying that break Thai script itself, as patterns.
 *
 * In Thai script a vowel or tone mark sits on the consonant before it, at most one of each, the vowel first; เ แ โ ใ ไ
 * stand before a consonant; ื and ั never end a syllable. What breaks these rules is no word in any dictionary.
 */

import { entriesOf, forms, lazy, ListFault, listLines, type ListEntry } from "./list-text";
import list from "./lists/lost-marks.txt";
import { patternSource } from "./pattern";
import { rightsOf, type Mend } from "./slip-rights";
import { wordIndex, type WordIndex } from "./word-index";

export interface Slip {
  /** What is wrong, in Thai, for the message. */
  readonly name: string;
  /** Source of a regular expression for the flags "gu". */
  readonly pattern: string;
  /** Replacement ($1 ...) that gives the right form, or "" where only the writer knows it. */
  readonly right: string;
  /** What may be right as well, where `right` gives no words: a letter typed twice looks like another slip. */
  readonly or?: string;
  /** The right form looks as what was typed, so that nobody can have meant another word. */
  readonly looksAlike?: true;
  /** For a slip of single words: words one of which begins whatever the pattern finds. */
  readonly near?: readonly string[];
  readonly sure: boolean;
}

const scriptSlips: readonly Slip[] = [
  { name: "พิมพ์สระเอสองตัวแทนสระแอ", pattern: "เเ", right: "แ", or: "เ", sure: true },
  { name: "พิมพ์นิคหิตกับสระอาแทนสระอำ", pattern: "ํ([่-๋]?)า", right: "$1ำ", looksAlike: true, sure: true },
  { name: "พิมพ์นิคหิตกับสระอาแทนสระอำ", pattern: "([่-๋])ํา", right: "$1ำ", looksAlike: true, sure: true },
  // Where it belongs on the letter before it: น้ำ ซ้ำ ต่ำ; in คำ้รอง it belongs to the next one.
  { name: "วรรณยุกต์อยู่หลังสระอำ", pattern: "(?<=[นซ])ำ(้)|(?<=[ตค])ำ(่)", right: "$1$2ำ", sure: true },
  { name: "วรรณยุกต์อยู่หลังสระอำ", pattern: "ำ[่-๋]", right: "", sure: true },
  { name: "สระอำแตกเป็นช่องว่างกับสระอา (คัดลอกจาก PDF)", pattern: "([ก-ฮ][่-๋]?) +า(?=[ก-ฮเ-ไ])", right: "$1ำ", sure: true },
  { name: "นิคหิตกับสระอาห่างกัน (คัดลอกจาก PDF)", pattern: "ํ([่-๋]?) +([่-๋]?)า", right: "$1$2ำ", sure: true },
  { name: "วรรณยุกต์หรือเครื่องหมายซ้อนกัน", pattern: "([่-์])\\1+", right: "$1", sure: true },
  { name: "วรรณยุกต์สองรูปบนพยัญชนะเดียว", pattern: "([่-๋])(?!\\1)[่-๋]", right: "", sure: true },
  { name: "สระกับวรรณยุกต์ซ้ำ", pattern: "([ัิ-ู][่-๋])\\1+", right: "$1", sure: true },
  { name: "อักษรละตินอยู่กลางคำไทย", pattern: "(?<=[ก-๎])[a-z](?=[ก-๎])", right: "", sure: true },
  { name: "อักษรซีริลลิกซึ่งดูเหมือนอักษรอื่น", pattern: "[A-Za-z]*[Ѐ-ӿ]+[A-Za-zЀ-ӿ]*", right: "", sure: true },
  { name: "สระซ้อนกัน", pattern: "([ัิ-ฺ็])\\1+", right: "$1", sure: true },
  { name: "สระสองรูปบนพยัญชนะเดียว", pattern: "([ัิ-ู็])(?!\\1)[ัิ-ู็]", right: "", sure: true },
  { name: "วรรณยุกต์อยู่ก่อนสระ", pattern: "([่-๋])([ัิ-ู])(?![่-๋])", right: "$2$1", sure: true },
  { name: "ทัณฑฆาตอยู่ก่อนสระ", pattern: "์([ิ-ู])", right: "$1์", sure: true },
  { name: "วรรณยุกต์กับทัณฑฆาตหรือไม้ไต่คู้อยู่ด้วยกัน", pattern: "[่-๋][็์]|[็์][่-๋]|็์|์็", right: "", sure: true },
  { name: "สระซ้ำ", pattern: "([ะาำ])\\1+", right: "$1", sure: true },
  { name: "สระหน้าซ้ำ", pattern: "([แโใไ])\\1+", right: "$1", sure: true },
  { name: "วรรณยุกต์หรือสระบนล่างไม่มีพยัญชนะรองรับ", pattern: "(?:^|[^ก-ฮ็ัิ-ฺ่-๎◌])[ัิ-ฺ็-์ํ]", right: "", sure: true },
  { name: "ไม้หันอากาศหรือสระอือไม่มีตัวสะกดหรือ อ ตามหลัง", pattern: "[ัื](?![ก-ฮ่-๋์ัิ-ู])", right: "", sure: true },
  { name: "ไม้หันอากาศหรือสระอือไม่มีตัวสะกดหรือ อ ตามหลัง", pattern: "[ัื][่-๋](?![ก-ฮ่-๋์ัิ-ู])", right: "", sure: true },
  { name: "ลากข้างแทนสระอา", pattern: "([^ฤฦ])ๅ", right: "$1า", looksAlike: true, sure: true },
  { name: "สระหน้าไม่มีพยัญชนะตามหลัง", pattern: "[เ-ไ](?![ก-ฮเ-ไ])", right: "", sure: false },
  { name: "ไม้ม้วนใช้กับยี่สิบคำเท่านั้น", pattern: "ใ(?!กล้|คร|จ|ช่|ช้|ด|ต้|น|บ|ฝ่|ภ้|ย|ส|ห้|หม่|หญ่|หล)", right: "", sure: false },
  {
    name: "ไม้ตรีบนอักษรต่ำ",
    pattern: "(?<![กจฎฏดตบปอ])([คฅฆงชซฌญฑฒณทธนพฟภมยรลวฬฮ][ิ-ู็ั]?)๊",
    right: "$1้",
    sure: false,
  },
  { name: "ไม้ยมกติดกัน", pattern: "ๆ{2,}", right: "ๆ", sure: false },
];

const file = "lost-marks.txt";

/** A slip of single words, from lists/lost-marks.txt. */
function wordSlip({ number, left, right, part, sure, more }: ListEntry): Slip {
  const either = (typed: string): string => forms(typed).map(patternSource).join("|");
  const { ไม่ตามด้วย: not, ตามด้วย: only } = more;
  const after = (not === undefined ? "" : `(?!${either(not)})`) + (only === undefined ? "" : `(?=${either(only)})`);
  // What stands before the first sign of the notation begins whatever the pattern finds.
  const near = /^[^[{~]+/.exec(left.replace(/\{เว้น\+?\}/, " "))?.[0] ?? "";
  if (near.length < 2) throw new ListFault(file, number, "a slip begins with two letters that are no signs");
  return { name: part, pattern: patternSource(left) + after, right: right.replace("{เว้น}", " "), near: [near], sure };
}

/** Every slip, those of script first. */
export const slips = lazy((): readonly Slip[] => [
  ...scriptSlips,
  ...entriesOf(file, listLines(file, list), ["ไม่ตามด้วย", "ตามด้วย"]).map(wordSlip),
]);

export interface SlipHit {
  readonly at: number;
  readonly found: string;
  readonly right: string;
  readonly slip: Slip;
}

interface Compiled {
  readonly script: readonly { readonly slip: Slip; readonly expression: RegExp }[];
  readonly words: Compiled["script"];
  readonly index: WordIndex;
  /** 1 for each pair of letters that a slip of script may hold. */
  readonly odd: Uint8Array;
}

let known: Compiled | undefined;

function compiled(): Compiled {
  if (known) return known;
  const all = slips().map((slip) => ({ slip, expression: new RegExp(slip.pattern, "gu") }));
  known = {
    script: all.filter(({ slip }) => slip.near === undefined),
    words: all.filter(({ slip }) => slip.near !== undefined),
    index: wordIndex(all.flatMap(({ slip }) => slip.near ?? [])),
    odd: oddPairs(),
  };
  return known;
}

const letters = Array.from({ length: 128 }, (_, index) => (index === 0 ? " " : String.fromCharCode(0xe00 + index)));
const consonant = /[ก-ฮ]/;
const vowelMark = /[ัิ-ฺ็]/;
const tone = /[่-๋]/;
const anyMark = /[ัิ-ฺ็-๎]/;

/** Whether two letters side by side may be part of a slip of script; a space stands for all that is not Thai. */
function isOdd(a: string, b: string): boolean {
  if (a === "ํ" || b === "ํ" || b === "ๅ") return true;
  if (anyMark.test(b)) {
    if (consonant.test(a)) return b === "๊";
    return !vowelMark.test(a) || a === "็" || b === "๊" || !(tone.test(b) || b === "์");
  }
  if (a === b) return /[เแโใไะาำๆ]/.test(a);
  if (b === "า") return a === " " || /[\u0e31\u0e37เ-ไ]/.test(a);
  if (a === "ั" || a === "ื") return !consonant.test(b);
  return /[เ-ไ]/.test(a) && !/[ก-ฮเ-ไ]/.test(b);
}

function oddPairs(): Uint8Array {
  const odd = new Uint8Array(128 * 128);
  for (let a = 0; a < 128; a++) {
    for (let b = 0; b < 128; b++) odd[a * 128 + b] = isOdd(letters[a] ?? "", letters[b] ?? "") ? 1 : 0;
  }
  return odd;
}

// What the pairs do not show: a tone between ั or ื and what has to follow, and the twenty words with ใ.
const unfinished = /[ก-๎][a-z][ก-๎]|[Ѐ-ӿ]|[ัื][่-๋](?![ก-ฮ])|ใ(?!กล้|คร|จ|ช่|ช้|ด|ต้|น|บ|ฝ่|ภ้|ย|ส|ห้|หม่|หญ่|หล)/;

/** A cheap look at the script of a text: false where no slip of script is in it. Slips of words are not looked for. */
export function mayHoldSlip(text: string): boolean {
  const { odd } = compiled();
  let before = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 0 : text.charCodeAt(at) - 0xe00;
    const letter = code > 0 && code < 128 ? code : 0;
    if (odd[before * 128 + letter] === 1) return true;
    before = letter;
  }
  return unfinished.test(text);
}

let atWord: ReadonlyMap<string, readonly RegExp[]> | undefined;

/** Whether a slip of a word begins at a place where one of the words of `near` stands. */
export function isWordSlip(text: string, at: number, word: string): boolean {
  atWord ??= new Map(
    compiled()
      .words.flatMap(({ slip }) => slip.near ?? [])
      .map((near) => [
        near,
        compiled()
          .words.filter(({ slip }) => slip.near?.includes(near))
          .map(({ slip }) => new RegExp(slip.pattern, "uy")),
      ]),
  );
  return (atWord.get(word) ?? []).some((expression) => {
    expression.lastIndex = at;
    return expression.test(text);
  });
}

/** The slips in a text. Give it normalised text (NFC), or ุ and a tone mark in either order pass as they should. */
export function findSlips(text: string): readonly SlipHit[] {
  const { script, words, index } = compiled();
  const near = new Set<string>();
  index.scan(text, (_, found) => {
    for (const word of found) near.add(word);
  });
  const wanted = mayHoldSlip(text) ? [...script] : [];
  if (near.size > 0) wanted.push(...words.filter(({ slip }) => slip.near?.some((word) => near.has(word))));
  const hits: SlipHit[] = [];
  let covered: [from: number, to: number][] = [];
  for (const { slip, expression } of wanted) {
    const fresh: [number, number][] = [];
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const [found] = match;
      const from = match.index;
      const to = from + found.length;
      if (covered.some(([start, end]) => from < end && start < to)) continue;
      fresh.push([from, to]);
      const groups = match;
      const right = slip.right.replace(/\$([1-9])/g, (_, group: string) => groups[Number(group)] ?? "");
      hits.push({ at: from, found, right, slip });
    }
    covered = [...covered, ...fresh];
  }
  hits.sort((a, b) => a.at - b.at);
  const inDoubt = hits.filter(
    ({ right, slip }) => right !== "" && slip.near === undefined && slip.sure && !slip.looksAlike,
  );
  if (inDoubt.length === 0) return hits;
  const mends = hits.map(({ at, found, right, slip: { or } }): Mend => {
    const rights = or === undefined ? [right === "" ? found : right] : [right, or];
    return { at, length: found.length, rights };
  });
  const rights = rightsOf(text, mends);
  return hits.map((hit, index) => (inDoubt.includes(hit) ? { ...hit, right: rights[index] ?? "" } : hit));
}
