import { noted } from "../common/noted";
import { toArabicDigits } from "../../calendar";
import { indicatorNames, indicators, indicatorTitle, numberNamed } from "../../model/indicators";
import { defineProblem } from "../../problems/definition";
import { cellsOf } from "../common/cells";
import { atHits } from "../common/marks";
import type { Rule } from "../types";

export const indicatorNumber = defineProblem({
  code: "indicator.number",
  severity: "warning",
  message: "ไม่มีตัวชี้วัดหรือส่วนนี้: {words}",
  expected: "ตัวชี้วัดที่ 1 ถึง 10 (EIT มีส่วนที่ 1 และ 2)",
  fix: "แก้เลขตัวชี้วัด",
  why: "การประเมินมีสิบตัวชี้วัด เลขที่ไม่มีแสดงว่าพิมพ์ผิด",
  source: "คู่มือการประเมิน ITA",
});

export const indicatorName = defineProblem({
  code: "indicator.name",
  severity: "warning",
  message: "เลขกับชื่อตัวชี้วัดไม่ตรงกัน: {words}",
  expected: "{right}",
  fix: "แก้เลขหรือชื่อให้เป็นตัวชี้วัดเดียวกัน",
  why: "ผู้อ่านไม่รู้ว่าพูดถึงตัวชี้วัดใด",
  source: "คู่มือการประเมิน ITA",
});

/** EIT has two parts, and the assessment ten indicators. */
const noPart =
  /EIT\s*(?:ส่วน|ตอน)ที่\s*(?:[03-9]|\d\d)(?!\d)|EIT[^\d\n]{0,24}(?:แบ่ง|ประกอบด้วย|มี)[^\d\n]{0,16}[3-9]\s*ส่วน(?!ราชการ)|(?:ประเมิน|ประกอบด้วย|ทั้งหมด|ทั้งสิ้น|วิเคราะห์|ครบทั้ง|ตัวชี้วัดทั้ง)[^\d\n]{0,24}?(?:1[1-9]|[2-9]\d|สิบ(?:เอ็ด|สอง|สาม|สี่|ห้า))\s*ตัวชี้วัด/g;

/** What may stand between a number and its name. */
const between = '\\s*(?:คือ|ว่าด้วย|ด้าน|เรื่อง|:|-|\\(|“|")?\\s*';
const numbered = new RegExp(`ตัวชี้วัด(?:ที่)?\\s*(\\d{1,3})(?![\\d.]|\\s*(?:ตัว|ข้อ|ด้าน(?![ก-ฮเ-ไ])))${between}`, "g");
const nameBehind = new RegExp(`^${between}`);

/** The indicator whose name a text begins with; the one of the number where it is that one's, and where it is nobody's. */
function named(number: number, text: string): number {
  const all = indicators.filter(({ name }) => text.startsWith(name)).map((one): number => one.number);
  return all.includes(number) ? number : (all[0] ?? number);
}

/**
 * The indicator that a text means by a number and what follows it: where another's name follows, it is the name that
 * counts, since a digit is mistyped sooner; that the two disagree is told once, as such.
 */
export function meantIndicator(number: number, after: string): number {
  return named(number, after.replace(nameBehind, ""));
}

/** A name before its number: "การใช้อำนาจ (ตัวชี้วัดที่ 3)", "การใช้อำนาจ ซึ่งเป็นตัวชี้วัดที่ 3". */
const nameFirst = new RegExp(
  `(${indicatorNames})\\s*(?:\\(|ซึ่งเป็น|ซึ่งคือ|เป็น|หรือ|คือ)\\s*ตัวชี้วัด(?:ที่)?\\s*(\\d{1,2})(?![\\d.])`,
  "g",
);

const mayHoldIndicator = noted((plain) => /ตัวชี้วัด|EIT/.test(plain));

/** An indicator that a text names by number exists, and has that name. */
export const indicatorsAreNamed: Rule = {
  name: "an indicator that a text names exists, and its number has its name",
  problems: [indicatorNumber, indicatorName],
  *check({ book }) {
    for (const cell of cellsOf(book, ["value"])) {
      if (cell.column !== "indicator" || cell.table === "scores") continue;
      const hits = [...toArabicDigits(cell.plain).matchAll(/(?<![\d.A-Za-z])\d{1,3}(?![\d.])/g)]
        .filter(([typed]) => Number(typed) < 1 || Number(typed) > 10)
        .map((match) => ({ at: match.index, length: match[0].length }));
      if (hits.length > 0) yield atHits(indicatorNumber, cell, hits);
    }
    for (const cell of cellsOf(book, ["prose", "title"])) {
      if (!mayHoldIndicator(cell)) continue;
      const plain = toArabicDigits(cell.plain);
      for (const match of plain.matchAll(noPart))
        yield atHits(indicatorNumber, cell, [{ at: match.index, length: match[0].length }]);
      for (const match of plain.matchAll(nameFirst)) {
        const [all, name = "", typed = ""] = match;
        const right = numberNamed(name);
        if (Number(typed) === right || Number(typed) < 1 || Number(typed) > 10) continue;
        const hit = { at: match.index, length: all.length };
        yield atHits(indicatorName, cell, [hit], { args: { right: indicatorTitle(right) } });
      }
      for (const match of plain.matchAll(numbered)) {
        const number = Number(match[1]);
        const at = match.index;
        if (number < 1 || number > 10) {
          yield atHits(indicatorNumber, cell, [{ at, length: match[0].trimEnd().length }]);
          continue;
        }
        const other = indicators[named(number, plain.slice(at + match[0].length)) - 1];
        if (other === undefined || other.number === number) continue;
        const length = match[0].length + other.name.length;
        yield atHits(indicatorName, cell, [{ at, length }], { args: { right: indicatorTitle(number) } });
      }
    }
  },
};
