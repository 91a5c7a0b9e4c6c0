import type { Book } from "../../model/book";
import { remembered, rememberedOf } from "../../language/remembered";
import { findDoubled } from "../../language/doubled";
import { arisesBetween, fitting, standsAcross } from "../../language/fit";
import { standsInside } from "../../language/inside";
import { findMisspellings } from "../../language/misspellings";
import { findNearWords } from "../../language/near-words";
import { findSlips } from "../../language/slips";
import { rankStarts } from "../../language/variants";
import { signsOf, wordAround } from "../../language/sign-names";
import { findUnknownWords } from "../../language/unknown-words";
import { wordIndex, type WordIndex } from "../../language/word-index";
import { wrongPhrases } from "../../language/wrong-phrases";
import type { Rule } from "../types";
import { blankWords } from "../common/addresses";
import { cellsOf, worded, type TextCell } from "../common/cells";
import { apart, atHits, excerpt, type Hit } from "../common/marks";
import { namesToBlank } from "../places/own-places";
import { ownWords } from "./own-words";
import { cellsWith } from "../common/signs";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";

export const textMisspelt = defineProblem({
  code: "text.misspelt",
  severity: "warning",
  message: "สะกดผิด: {words}",
  expected: "คำที่ถูกตาม{source}",
  fix: `แก้ตามค่าที่เสนอ ${acceptIfRight}`,
  why: "คำผิดในเอกสารราชการทำให้ผู้บังคับบัญชาส่งกลับมาแก้",
  source: "พจนานุกรมฉบับราชบัณฑิตยสถาน",
});

export const textWording = defineProblem({
  code: "text.wording",
  severity: "warning",
  message: "ใช้คำผิดหรือคำตกหล่น: {words}",
  expected: "ถ้อยคำที่ถูกต้อง",
  fix: `แก้ตามค่าที่เสนอ ${acceptIfRight}`,
  why: "ถ้อยคำที่ผิดทำให้ความหมายคลาดหรืออ้างระเบียบผิด",
});

export const textDoubled = defineProblem({
  code: "text.doubled",
  severity: "warning",
  message: "พิมพ์คำซ้ำ: {words}",
  expected: "คำเดียว ไม่ซ้ำ",
  fix: `ลบคำที่ซ้ำออก ${acceptIfRight}`,
  why: "คำซ้ำแสดงว่าไม่ได้ทานก่อนเสนอ",
});

export const textSlip = defineProblem({
  code: "text.slip",
  severity: "warning",
  message: "พิมพ์ผิด ({what}): {words}",
  expected: "คำที่พิมพ์ถูกหลักตัวสะกด",
  fix: "พิมพ์คำนี้ใหม่ หรือใช้ค่าที่เสนอ",
  why: "คำที่พิมพ์ผิดอ่านไม่ออกหรืออ่านเป็นคำอื่น",
});

export const textUnknown = defineProblem({
  code: "text.unknown",
  severity: "warning",
  message: "ไม่พบคำนี้ในพจนานุกรม: {words}{others}",
  expected: "{expected}",
  why: "คำที่สะกดผิดทำให้เอกสารขาดความน่าเชื่อถือ และค้นหาไม่พบ",
  fix: "แก้ถ้าสะกดผิด ถ้าถูกต้องอยู่แล้ว ให้เพิ่มคำนี้ใน คำที่ถูกต้อง ของแผ่นงาน ตั้งค่า",
});

export const textDoubtful = defineProblem({
  code: "text.doubtful",
  severity: "warning",
  message: "โปรดตรวจถ้อยคำ: {words}",
  expected: "{expected}",
  fix: `แก้ถ้าผิดจริง ${acceptIfRight}`,
  why: "คำที่มีอยู่จริงแต่ผิดที่ โปรแกรมแก้ให้ไม่ได้ คนต้องดู",
});

type Finder = typeof textMisspelt | typeof textWording | typeof textDoubled | typeof textSlip | typeof textUnknown;

export interface SpeltWord extends Hit {
  readonly finder: Finder;
  readonly sure: boolean;
  /** The authority or the kind of slip. */
  readonly why: string;
  /** Its finder has looked already whether the right form makes known words. */
  readonly isSettled?: true;
}

let phraseIndex: WordIndex | undefined;

function phrases(text: string): readonly SpeltWord[] {
  phraseIndex ??= wordIndex(wrongPhrases().map(({ wrong }) => wrong));
  const words: SpeltWord[] = [];
  phraseIndex.scan(text, (at, found) => {
    const phrase = wrongPhrases().find(({ wrong }) => wrong === found[0]);
    // A mark behind the last letter makes another syllable of it: บริหาร + หารือ.
    if (phrase === undefined || /[\u0e30-\u0e3a\u0e47-\u0e4e]/.test(text[at + phrase.wrong.length] ?? "")) return;
    const { wrong, right, sure } = phrase;
    const word: SpeltWord = { at, length: wrong.length, right, finder: textWording, sure, why: "" };
    // Half a word before a space belongs to what stands before it: "อุตสาหกรรม การค้า".
    if (wrong.includes(" ") && arisesBetween(text, word)) return;
    words.push(word);
  });
  return words;
}

/** Every word of a text that is wrong or doubtful; where finders overlap, the one that knows most has it. */
const wordsOf = remembered((text: string): readonly SpeltWord[] => {
  const spelling = findMisspellings(text).map(({ at, found, entry: { right, sure, source } }): SpeltWord => {
    return { at, length: found.length, right, finder: textMisspelt, sure, why: source };
  });
  const doubled = findDoubled(text).map(({ at, found, right, sure }): SpeltWord => {
    return { at, length: found.length, right, finder: textDoubled, sure, why: "" };
  });
  const slips = findSlips(text).map(({ at, found, right, slip }): SpeltWord => {
    const hit = { at, length: found.length, finder: textSlip, sure: slip.sure, why: slip.name } as const;
    if (right === "") return hit;
    return slip.near === undefined ? { ...hit, right, isSettled: true } : { ...hit, right };
  });
  const near = findNearWords(text).map(({ at, found, right }): SpeltWord => {
    return { at, length: found.length, right, finder: textMisspelt, sure: false, why: "" };
  });
  const unknown = findUnknownWords(text).map(({ at, found, right }): SpeltWord => {
    return { at, length: found.length, right, finder: textUnknown, sure: false, why: "" };
  });
  const listed = spelling.filter((word) => !arisesBetween(text, word));
  const nearby = near.filter((word) => !standsAcross(text, word));
  const all = [...phrases(text), ...listed, ...doubled, ...slips, ...nearby, ...unknown];
  return all.length === 0 ? all : besideNone(whereTheyFit(text, apart(all)));
});

/** The words whose right forms make known words where they stand keep them; slips of script have been asked already. */
function whereTheyFit(text: string, words: readonly SpeltWord[]): readonly SpeltWord[] {
  if (words.every(({ right, sure }) => right === undefined || !sure)) return words;
  const fits = fitting(text, words);
  return words.map((word, index) => {
    return word.right === undefined || !word.sure || word.isSettled === true || fits[index] === true
      ? word
      : withoutRight(word);
  });
}

const withoutRight = ({ at, length, finder, sure, why }: SpeltWord): SpeltWord => ({ at, length, finder, sure, why });

/** A word that touches a slip which only the writer can mend is none to be mended by itself. */
function besideNone(words: readonly SpeltWord[]): readonly SpeltWord[] {
  const open = words.filter(({ finder, right }) => finder === textSlip && right === undefined);
  if (open.length === 0) return words;
  return words.map((word) => {
    const isBeside = open.some(
      (one) => one !== word && one.at <= word.at + word.length && word.at <= one.at + one.length,
    );
    if (!isBeside) return word;
    return withoutRight(word);
  });
}

export interface Worded {
  readonly cell: TextCell;
  readonly words: readonly SpeltWord[];
}

/** A rank or title typed before a name is spelt as everywhere; the name itself is its owner's. */
function rankBefore(cell: TextCell): Worded {
  const words = findMisspellings(cell.plain)
    .filter(({ at, entry }) => at === 0 && rankStarts.test(entry.right))
    .map(({ at, found, entry: { right, sure, source } }): SpeltWord => {
      return { at, length: found.length, right, finder: textMisspelt, sure, why: source };
    });
  return { cell, words };
}

/** The words that the office itself wants mended, wherever they stand but in the right ones. */
function ownWrongs(book: Book): readonly Worded[] {
  const { wrong: pairs } = ownWords(book);
  if (pairs.length === 0) return [];
  return cellsOf(book, worded).map((cell): Worded => {
    const words = pairs.flatMap(({ wrong, right }) => {
      const found: SpeltWord[] = [];
      for (let at = cell.plain.indexOf(wrong); at >= 0; at = cell.plain.indexOf(wrong, at + wrong.length)) {
        if (standsInside(cell.plain, at, wrong, [right])) continue;
        found.push({ at, length: wrong.length, right, finder: textWording, sure: true, why: "" });
      }
      return found;
    });
    return { cell, words: apart(words) };
  });
}

/** The cells with such words; names are spelt as their owners spell them. */
export const wordedCells = rememberedOf((book: Book): readonly Worded[] => {
  const names = namesToBlank(book);
  return [
    ...cellsWith(book, "spelling").map((cell): Worded => ({ cell, words: wordsOf(blankWords(cell.plain, names)) })),
    ...cellsOf(book, ["person"]).map(rankBefore),
    ...ownWrongs(book),
  ].filter(({ words }) => words.length > 0);
});

const wholeWord = (cell: TextCell, [first]: readonly SpeltWord[]): Hit =>
  first === undefined ? { at: 0, length: 0 } : wordAround(cell.text, first.at, first.length);

const mostNamed = 5;

/** Slips with the whole word that each is in, and its signs by name: two marks alone look like a right one. */
function wholeWords(cell: TextCell, hits: readonly SpeltWord[]): string {
  const words = hits.map(({ at, length, right }) => {
    const whole = wordAround(cell.text, at, length);
    const typed = cell.text.slice(at, at + length);
    const word = cell.text.slice(whole.at, whole.at + whole.length);
    const mend = cell.text.slice(whole.at, at) + (right ?? "") + cell.text.slice(at + length, whole.at + whole.length);
    return `“${word}”${right === undefined ? "" : ` → “${mend}”`} (พิมพ์เป็น ${signsOf(typed)})`;
  });
  const different = [...new Set(words)];
  const more = different.length > mostNamed ? ` และอีก ${different.length - mostNamed} คำ` : "";
  return different.slice(0, mostNamed).join(", ") + more;
}

/** A rule for the certain words of one finder; those without a known right form are reported apart. */
function certain(name: string, finder: Exclude<Finder, typeof textUnknown>): Rule {
  return {
    name,
    problems: [finder],
    *check({ book }) {
      for (const { cell, words } of wordedCells(book)) {
        const sure = words.filter((word) => word.sure && word.finder === finder);
        for (const hits of [
          sure.filter(({ right }) => right !== undefined),
          sure.filter(({ right }) => right === undefined),
        ]) {
          if (hits.length === 0) continue;
          const why = [...new Set(hits.map((hit) => hit.why))].join(", ");
          const args = { source: why, what: why };
          yield finder === textSlip
            ? atHits(finder, cell, hits, {
                found: excerpt(cell.text, wholeWord(cell, hits)),
                args: { ...args, words: wholeWords(cell, hits) },
              })
            : atHits(finder, cell, hits, { args });
        }
      }
    },
  };
}

/** Words that are wrong as a rule, and for a person to judge: no correction is proposed. */
const doubtfulWords: Rule = {
  name: "words that are wrong as a rule are looked at by a person",
  problems: [textDoubtful],
  *check({ book }) {
    for (const { cell, words } of wordedCells(book)) {
      const hits = words.filter((word) => !word.sure && word.finder !== textUnknown);
      if (hits.length === 0) continue;
      const expected = [...new Set(hits.map(({ right }) => right))].filter((right) => right !== undefined).join(", ");
      const bare = hits.map(({ at, length }): Hit => ({ at, length }));
      yield atHits(textDoubtful, cell, bare, { args: { expected: expected === "" ? "คำที่สะกดถูก" : expected } });
    }
  },
};

export const spellingRules: readonly Rule[] = [
  certain("words are spelt as the dictionary and the regulations spell them", textMisspelt),
  certain("words stand in the phrase they belong to", textWording),
  certain("no word is typed twice", textDoubled),
  certain("vowels and tone marks stand where Thai script has them", textSlip),
  doubtfulWords,
];
