import { beOf, ceOf, inDigitsOf, monthSource, toArabicDigits } from "../../calendar";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { noted } from "../common/noted";
import { atHits, type Hit } from "../common/marks";
import { proseWithDigits } from "../common/prose";
import type { Rule } from "../types";

export const yearEra = defineProblem({
  code: "year.era",
  severity: "warning",
  message: "ปีกับศักราชไม่ตรงกัน: {words}",
  expected: "ปี พ.ศ. เช่น 2569 (ปี ค.ศ. ต้องเขียน ค.ศ. นำหน้า)",
  fix: `แก้ปีให้เป็น พ.ศ. ${acceptIfRight}`,
  why: "เอกสารราชการใช้ พ.ศ. ปี ค.ศ. ที่ปนมาทำให้วันที่คลาดไป 543 ปี",
});

const buddhist = "(?:พ\\.?\\s?ศ\\.?|พุทธศักราช)";
/** A Christian year where only a Buddhist one can stand. */
const christian = new RegExp(
  `(?:(?:${monthSource})\\s*(?:ปี\\s*)?(?:${buddhist}\\s*)?|${buddhist}\\s*|(?:ปีงบประมาณ|ประจำปี|ปีการศึกษา|รอบปี)\\s*(?:${buddhist}\\s*)?)((?:19|20)\\d\\d)(?!\\d|\\s*(?:บาท|คน|ราย|แห่ง|ครั้ง|ครัวเรือน))`,
  "g",
);
/** A Buddhist year that is called a Christian one. */
const called = /(?:ค\.?\s?ศ\.?|คริสต์ศักราช)\s*(2[45]\d\d)(?!\d)/g;
/** "12/12/2025" and "12-12-2025" beside words of an office that writes Buddhist years. */
const slashed = /(?<![\d/.-])\d{1,2}[/-]\d{1,2}[/-]((?:19|20)\d\d)(?![\d/-])/g;

/** Years of the other era, each with the right one in the digits that it is typed in. */
const strangeYears = noted((typed): readonly Hit[] => {
  const plain = toArabicDigits(typed);
  if (!/(?:19|20|2[45])\d\d/.test(plain)) return [];
  const find = (expression: RegExp, meant: (year: number) => number): readonly Hit[] =>
    [...plain.matchAll(expression)].map((match) => {
      const year = match[1] ?? "";
      const at = match.index + match[0].length - year.length;
      const right = String(meant(Number(year)));
      return { at, length: year.length, right: inDigitsOf(typed.slice(at, at + year.length), right) };
    });
  return [...find(christian, beOf), ...find(slashed, beOf), ...find(called, ceOf)];
});

/** A year is of the era that it is written as. */
export const yearsOfTheirEra: Rule = {
  name: "a year is of the era that it is written as",
  problems: [yearEra],
  *check({ book }) {
    for (const { cell } of proseWithDigits(book)) {
      const hits = strangeYears(cell);
      if (hits.length > 0) yield atHits(yearEra, cell, hits);
    }
  },
};
