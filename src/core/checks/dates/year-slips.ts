import { beOf, longMonthSource, toArabicDigits } from "../../calendar";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { atHits, type Hit } from "../common/marks";
import { noted, notedArabic } from "../common/noted";
import { proseWithDigits } from "../common/prose";
import type { Rule } from "../types";
import { datesIn } from "./text-dates";

export const yearDigits = defineProblem({
  code: "year.digits",
  severity: "warning",
  message: "พิมพ์ปี พ.ศ. ผิด (ไม่ครบหรือเกินสี่หลัก หรือไกลเกินไป): {words}",
  expected: "ปีสี่หลัก เช่น 2569",
  fix: "แก้ปีให้ถูก",
  why: "ปีที่พิมพ์ขาดหรือเกินทำให้เอกสารอ้างปีที่ไม่มีจริง",
});

export const yearSpan = defineProblem({
  code: "year.span",
  severity: "warning",
  message: "ระยะ {typed} ปี แต่ {first} ถึง {last} นับได้ {right} ปี",
  expected: "{right} ปี",
  fix: `แก้จำนวนปี หรือปีแรกและปีสุดท้าย ${acceptIfRight}`,
  why: "จำนวนปีที่ไม่ตรงกับช่วงปีทำให้อ้างแผนผิดฉบับ",
});

export const dateNumbered = defineProblem({
  code: "date.numbered",
  severity: "warning",
  message: "เลขที่หรือครั้งที่เป็น {numbered} แต่วันที่เป็น {date}",
  expected: "วันที่ในปี {year}",
  fix: `แก้เลขที่หรือวันที่ ${acceptIfRight}`,
  why: "เลขที่กับวันที่ที่ไม่ตรงปีกันทำให้ค้นเรื่องที่อ้างไม่พบ",
});

const buddhist = "(?:พ\\.\\s?ศ\\.|พุทธศักราช)";
const oddYear = new RegExp(
  `(?:${buddhist}\\s*|ปีงบประมาณ\\s*(?:${buddhist}\\s*)?)(25\\d{3}|2\\d{4}|25\\d)(?![\\d.,/]|\\s*(?:บาท|คน|ราย|แห่ง|ครั้ง|โครงการ))`,
  "g",
);

/** "8 พฤศจิกายน 3105": no year of either era that a paper can mean. */
const farYear = new RegExp(
  `(?:${longMonthSource})\\s*(?:${buddhist}\\s*)?((?!2[45]\\d\\d|26[0-4]\\d|19\\d\\d|20\\d\\d)\\d{4})(?![\\d.,])`,
  "g",
);

const oddYears = notedArabic((plain): readonly Hit[] =>
  !/ศ\.|พุทธศักราช|ปีงบประมาณ|คม|ยน|พันธ์/.test(plain)
    ? []
    : [...plain.matchAll(oddYear), ...plain.matchAll(farYear)].map(({ 0: all, 1: year = "", index }) => ({
        at: index + all.length - year.length,
        length: year.length,
      })),
);

const spanText = new RegExp(
  `(?<![\\d.,]|อายุ\\s?|ที่\\s?)(\\d{1,2})\\s*ปี\\s*[\\s(]*(?:ระหว่าง|ตั้งแต่|คือ)?\\s*(?:ปี)?\\s*(?:งบประมาณ)?\\s*(?:${buddhist})?\\s*(2[45]\\d\\d)\\s*(?:[-–—]|จน?ถึง|ถึง)\\s*(?:ปี)?\\s*(?:งบประมาณ)?\\s*(?:${buddhist})?\\s*(2[45]\\d\\d)(?!\\d)`,
  "g",
);

interface Span extends Hit {
  readonly typed: number;
  readonly first: number;
  readonly last: number;
}

const wrongSpans = notedArabic((plain): readonly Span[] =>
  !/\d\s*ปี/.test(plain)
    ? []
    : [...plain.matchAll(spanText)].flatMap(({ 0: all, 1: years, 2: from, 3: to, index }): Span[] => {
        const [typed, first, last] = [Number(years), Number(from), Number(to)];
        return last < first || last - first + 1 === typed
          ? []
          : [{ at: index, length: all.length, typed, first, last }];
      }),
);

const numberedBy =
  /(?:ครั้ง|เลข|คำสั่ง[^\n\d๐-๙]{0,60}|ประกาศ[^\n\d๐-๙]{0,60})ที่\s*([0-9๐-๙]{1,3}\s*\/\s*([0-9๐-๙]{4}))(?![0-9๐-๙])[^\n0-9๐-๙]{0,40}$/;
/** A fiscal year begins in October: meetings from then on may be numbered by the year to come. */
const firstOfFiscal = 10;

interface Numbered extends Hit {
  readonly numbered: string;
  readonly date: string;
  readonly year: number;
}

const wronglyNumbered = noted((plain): readonly Numbered[] =>
  !/ที่\s*[0-9๐-๙]+\s*\//.test(plain)
    ? []
    : datesIn(plain).flatMap(({ at, text, date }): Numbered[] => {
        const before = numberedBy.exec(plain.slice(0, at));
        if (date === null || before === null) return [];
        const year = Number(toArabicDigits(before[2] ?? ""));
        const isAhead = year === beOf(date.year) + 1 && date.month >= firstOfFiscal;
        if (year === beOf(date.year) || isAhead || Math.abs(year - beOf(date.year)) > 2) return [];
        return [{ at, length: text.length, numbered: before[1] ?? "", date: text, year }];
      }),
);

/** Years in texts have four digits, span what is said of them, and are those of the numbers that stand with them. */
export const yearsAreWhole: Rule = {
  name: "years in texts are whole and agree with what stands beside them",
  problems: [yearDigits, yearSpan, dateNumbered],
  *check({ book }) {
    for (const { cell } of proseWithDigits(book)) {
      const odd = oddYears(cell);
      if (odd.length > 0) yield atHits(yearDigits, cell, odd);
      for (const span of wrongSpans(cell)) {
        const { typed, first, last } = span;
        yield atHits(yearSpan, cell, [span], { args: { typed, first, last, right: last - first + 1 } });
      }
      for (const one of wronglyNumbered(cell)) {
        const { numbered, date, year } = one;
        yield atHits(dateNumbered, cell, [one], { args: { numbered, date, year } });
      }
    }
  },
};
