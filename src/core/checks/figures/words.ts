import { bahtWords, numberWords, readBahtWords, readNumberWords } from "../../language/number-words";
import { defineProblem } from "../../problems/definition";
import { atHits } from "../common/marks";
import { amount, amountOf, proseWithDigits, units } from "../common/prose";
import type { Rule } from "../types";

export const figureWords = defineProblem({
  code: "figure.words",
  severity: "warning",
  message: "ตัวเลขกับตัวหนังสือไม่ตรงกัน: {words}",
  expected: "{typed} เขียนเป็นตัวหนังสือว่า {right}",
  example: "12,500 บาท (หนึ่งหมื่นสองพันห้าร้อยบาทถ้วน)",
  fix: "ตรวจจำนวนกับต้นเรื่อง แล้วแก้ตัวเลขหรือตัวหนังสือ",
  why: "เมื่อไม่ตรงกัน ราชการถือตามตัวหนังสือ จำนวนเงินจึงเป็นอีกจำนวนหนึ่ง",
});

const money = new RegExp(
  `(${amount})(?:\\.?[-–])?\\s*(?:บาท)?(?:ถ้วน)?\\s*\\(\\s*(?:เป็นเงิน)?\\s*([ก-๎\\s]{3,120}?)\\s*\\)`,
  "g",
);
const before = new RegExp(`([ก-๎]{3,120}?บาท(?:ถ้วน|[ก-๎]+สตางค์)?)\\s*\\(\\s*(${amount})\\s*(?:บาท)?\\s*\\)`, "g");
const counted = new RegExp(`(${amount})\\s*\\(\\s*([ก-๎]{3,40})\\s*\\)\\s*(?:${units}|วัน|งวด|บาท)`, "g");

interface Pair {
  readonly at: number;
  readonly length: number;
  readonly typed: string;
  readonly words: string;
}

function* pairsIn(plain: string): Iterable<Pair> {
  for (const match of plain.matchAll(money)) {
    const [all, typed = "", words = ""] = match;
    yield { at: match.index, length: all.length, typed, words };
  }
  for (const match of plain.matchAll(before)) {
    const [all, words = "", typed = ""] = match;
    yield { at: match.index, length: all.length, typed, words };
  }
  for (const match of plain.matchAll(counted)) {
    const [all, typed = "", words = ""] = match;
    yield { at: match.index, length: all.length, typed, words };
  }
}

/** "หนึ่ง" may stand for "เอ็ด" behind a hundred and above, and be left out before a hundred. */
const plainWords = (words: string): string =>
  words
    .replace(/\s+/g, "")
    .replace(/ถ้วน$/, "")
    .replace(/(ร้อย|พัน|หมื่น|แสน|ล้าน)เอ็ด/g, "$1หนึ่ง")
    .replace(/(^|พัน|หมื่น|แสน|ล้าน)หนึ่ง(?=ร้อย|พัน|หมื่น|แสน|ล้าน)/g, "$1");

/** The words of a run that begin where a number does: "เป็นเงินหนึ่งพันบาท" -> "หนึ่งพันบาท". */
function numberIn(words: string): { readonly value: number; readonly isMoney: boolean; readonly words: string } | null {
  const start = words.search(/ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่|ร้อย|พัน|หมื่น|แสน|ล้าน/);
  if (start < 0) return null;
  const own = words.slice(start);
  const isMoney = own.includes("บาท");
  const value = isMoney ? readBahtWords(own) : readNumberWords(own);
  return value === null ? null : { value, isMoney, words: own };
}

/** An amount that stands in figures and in words is one and the same. */
export const wordsAgree: Rule = {
  name: "figures and words of one amount agree",
  problems: [figureWords],
  *check({ book }) {
    for (const { cell, plain } of proseWithDigits(book)) {
      if (!plain.includes("(")) continue;
      const told = new Set<number>();
      for (const { at, length, typed, words } of pairsIn(plain)) {
        const named = numberIn(words);
        if (named === null || told.has(at)) continue;
        const value = amountOf(typed);
        const right = named.isMoney ? bahtWords(value) : numberWords(Math.floor(value));
        if (Math.abs(named.value - value) < 0.005 && plainWords(named.words) === plainWords(right)) continue;
        told.add(at);
        yield atHits(figureWords, cell, [{ at, length }], { args: { typed, right } });
      }
    }
  },
};
