import { laws } from "../../language/laws";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { notedArabic } from "../common/noted";
import { atHits, type Hit } from "../common/marks";
import { proseWithDigits } from "../common/prose";
import type { Rule } from "../types";

export const yearLaw = defineProblem({
  code: "year.law",
  severity: "warning",
  message: "ปีของกฎหมายไม่ตรงกับชื่อ: {words}",
  expected: "พ.ศ. {right}",
  fix: `แก้ปีหลังชื่อกฎหมาย ${acceptIfRight}`,
  why: "อ้างกฎหมายผิดปีทำให้ฐานอำนาจของเอกสารผิด",
  source: "ชื่อกฎหมายตามที่ประกาศในราชกิจจานุเบกษา",
});

/** What is made under a law carries a year of its own behind the law's name. */
const madeUnder = /(?:กฤษฎีกา|กฎกระทรวง|ประกาศ|ข้อบัญญัติ|ร่าง|ฉบับที่)[^\n]{0,140}$/;

interface Cited extends Hit {
  readonly years: readonly number[];
}

const citedLaws = notedArabic((plain): readonly Cited[] => {
  if (!/พ\.? ?ศ|พุทธศักราช/.test(plain)) return [];
  const hits: Cited[] = [];
  for (const { name, years } of laws()) {
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
      const behind = /^\s*(?:พ\.?\s?ศ\.?|พุทธศักราช)\s*(\d{4})(?!\d)/.exec(plain.slice(at + name.length));
      if (behind === null || years.includes(Number(behind[1])) || madeUnder.test(plain.slice(0, at))) continue;
      hits.push({ at: at + name.length + behind[0].length - 4, length: 4, years });
    }
  }
  return hits;
});

/** A law is cited with the year of its name; the year of an amendment, which says which it is, is not looked at. */
export const lawsOfTheirYear: Rule = {
  name: "a law is cited with the year of its name",
  problems: [yearLaw],
  *check({ book }) {
    for (const { cell } of proseWithDigits(book)) {
      for (const { years, ...hit } of citedLaws(cell)) {
        yield atHits(yearLaw, cell, [hit], { args: { right: years.join(" หรือ ") } });
      }
    }
  },
};
