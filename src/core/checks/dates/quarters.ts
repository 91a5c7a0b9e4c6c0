import { CENTURY_BE } from "../../calendar/date";
import { LONG_MONTHS, SHORT_MONTHS } from "../../calendar/month-names";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { notedArabic } from "../common/noted";
import { atHits, type Hit } from "../common/marks";
import { proseWithDigits } from "../common/prose";
import type { Rule } from "../types";

export const periodMonths = defineProblem({
  code: "date.period-months",
  severity: "warning",
  message: "เดือนไม่ตรงกับ{period}: {words}",
  expected: "{period} คือ {expected}",
  fix: `แก้เดือนหรือแก้ไตรมาส รอบ หรือปี ${acceptIfRight}`,
  why: "ปีงบประมาณเริ่มเดือนตุลาคม ใช้เดือนผิดแล้วผลจะไปอยู่ผิดช่วง",
  source: "พระราชบัญญัติวิธีการงบประมาณ: ปีงบประมาณตั้งแต่ 1 ตุลาคม ถึง 30 กันยายน",
});

// The fiscal year begins in October: October first, as the rounds count.
const octoberFirst = (names: readonly string[]): readonly string[] => [...names.slice(9), ...names.slice(0, 9)];
const monthNames = octoberFirst(LONG_MONTHS);
const shortNames = octoberFirst(SHORT_MONTHS);

const month = [...monthNames, ...shortNames.map((name) => name.replace(/\./g, "\\."))].join("|");
const year = "(?:\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(\\d{2,4}))?";
const months = `(?:เดือน|วันที่|ตั้งแต่|คือ|ระหว่าง|\\s)*(\\d{1,2}\\s*)?(${month})${year}\\s*(?:[-–—]|(?:และ)?(?:ถึง|สิ้นสุด)(?:วันที่|เดือน|ใน|วัน)*)\\s*(?:เดือน|วันที่)?\\s*(\\d{1,2}\\s*)?(${month})${year}`;
const quarter = new RegExp(
  `ไตรมาส(?:ที่)?\\s*([1-4]|แรก|หนึ่ง|สอง|สาม|สี่|สุดท้าย)(?!\\d|\\s*[-–—])[^\\d\\n]{0,14}?[(:]?\\s*${months}`,
  "g",
);
const round = new RegExp(
  `รอบ(?:ที่)?\\s*(3|6|9|12)\\s*เดือน(?:แรก|หลัง)?[^\\d\\n]{0,14}?(?:[(:]|ระหว่าง|ตั้งแต่|หมายถึง|คือ)\\s*${months}`,
  "g",
);
/** Quarters and rounds that no year has. */
const noQuarter = /ไตรมาส(?:ที่)?\s*([05-9]|\d\d)(?!\d)/g;
const noRound = /(?:รายงาน|ติดตาม|กำกับ)[^\d\n]{0,60}รอบ(?:ที่)?\s*(5|7|8|10|11)\s*เดือน/g;
const fiscal = new RegExp(
  `ปีงบประมาณ\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(\\d{4})?\\s*(?:หมายถึง|ซึ่ง|เริ่ม|คือ|ระยะเวลา|ช่วงเวลา|ช่วง|\\(|:|ตั้งแต่|ระหว่าง|\\s)+\\s*${months}`,
  "g",
);

const quarterWords = new Map([
  ["แรก", 1],
  ["หนึ่ง", 1],
  ["สอง", 2],
  ["สาม", 3],
  ["สี่", 4],
  ["สุดท้าย", 4],
]);

/** "ปีงบประมาณ พ.ศ. 2569 สิ้นสุดในวันที่ 30 กันยายน 2569": the day that it begins or ends. */
const edge = new RegExp(
  `ปีงบประมาณ\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(\\d{4})?\\s*(?:จะ)?(สิ้นสุด|เริ่มต้น|เริ่ม)(?:ลง)?(?:ใน|ณ|เมื่อ|ตั้งแต่)?\\s*(?:วันที่)?\\s*(\\d{1,2})\\s*(${month})${year}(?!\\d|\\s*(?:[-–—]|ถึง|และ))`,
  "g",
);

/** "1 ตุลาคม 2567 ถึง 31 มีนาคม 2568 ของปีงบประมาณ พ.ศ. 2569": the year behind what lies in it. */
const behind = new RegExp(
  `(1\\s*)(?:ตุลาคม|ต\\.ค\\.)\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(\\d{4})\\s*(?:[-–—]|ถึง)[^\\n]{4,40}?\\s*(?:ของ|ใน|ประจำ)(?:รอบ)?ปีงบประมาณ\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(\\d{4})`,
  "g",
);

/** 0 = October ... 11 = September. */
function placeOf(name: string): number {
  const long = monthNames.indexOf(name);
  return long >= 0 ? long : shortNames.indexOf(name);
}

const full = (typed: string): number =>
  typed.length === 4 ? Number(typed) : typed.length === 2 ? CENTURY_BE + Number(typed) : 0;

/** Months from the first to the last: within the fiscal year where the years are not told. */
function spanOf(from: string, fromYear: string, to: string, toYear: string): number {
  const calendar = (place: number): number => (place + 9) % 12;
  if (fromYear === "" || toYear === "") return placeOf(to) - placeOf(from);
  return (full(toYear) - full(fromYear)) * 12 + calendar(placeOf(to)) - calendar(placeOf(from));
}

interface Found extends Hit {
  readonly period: string;
  readonly expected: string;
}

function* misplaced(plain: string): Iterable<Found> {
  const check = function* (
    expression: RegExp,
    what: (typed: string) => readonly [name: string, from: number, to: number],
  ) {
    for (const match of plain.matchAll(expression)) {
      const [all, typed = "", , fromName = "", fromYear = "", , toName = "", toYear = ""] = match;
      const [period, from, to] = what(typed);
      // "ปีงบประมาณ 2569 (ตุลาคม 2568 - มีนาคม 2569)" tells of a part of the year; ten months and more mean all of it.
      // "รอบ 12 เดือน (เมษายน - กันยายน)" is the half of the year that it tells of.
      const isPart =
        from === 0 &&
        to === 11 &&
        (period.startsWith("รอบ")
          ? placeOf(toName) === to && placeOf(fromName) > 0
          : !/หมายถึง|คือ/.test(all) && spanOf(fromName, fromYear, toName, toYear) < 9);
      const own = (name: string): number => Number(typed) - (placeOf(name) < 3 ? 1 : 0);
      const isOtherYear =
        typed.length === 4 &&
        fromYear.length === 4 &&
        toYear.length === 4 &&
        Number(fromYear) - own(fromName) === Number(toYear) - own(toName) &&
        Number(fromYear) !== own(fromName);
      if (isPart && !isOtherYear) continue;
      const isRight = placeOf(fromName) === from && placeOf(toName) === to;
      const isFiscal = from === 0 && to === 11 && typed.length === 4;
      const start = full(fromYear);
      const end = full(toYear);
      const yearsFit =
        !isFiscal || ((start === 0 || start === Number(typed) - 1) && (end === 0 || end === Number(typed)));
      if (isRight && yearsFit) continue;
      const expected = isFiscal
        ? `1 ตุลาคม ${Number(typed) - 1} ถึง 30 กันยายน ${typed}`
        : `${monthNames[from] ?? ""} ถึง ${monthNames[to] ?? ""}`;
      yield { at: match.index, length: all.length, period, expected };
    }
  };
  for (const match of plain.matchAll(noQuarter)) {
    yield { at: match.index, length: match[0].length, period: "ไตรมาสของปี", expected: "ไตรมาสที่ 1 ถึง 4" };
  }
  for (const match of plain.matchAll(noRound)) {
    const at = match.index + match[0].lastIndexOf("รอบ");
    const length = match.index + match[0].length - at;
    yield { at, length, period: "รอบการรายงาน", expected: "รอบ 3, 6, 9 หรือ 12 เดือน" };
  }
  for (const match of plain.matchAll(behind)) {
    const [all, , from = "", typed = ""] = match;
    if (Number(typed) === Number(from) + 1) continue;
    const expected = `1 ตุลาคม ${Number(typed) - 1} ถึง 30 กันยายน ${typed}`;
    yield { at: match.index, length: all.length, period: `ปีงบประมาณ ${typed}`, expected };
  }
  for (const match of plain.matchAll(edge)) {
    const [all, own = "", verb = "", day = "", name = "", typed = ""] = match;
    const isEnd = verb.startsWith("สิ้น");
    const rightDay = isEnd ? "30" : "1";
    const rightYear = isEnd ? Number(own) : Number(own) - 1;
    const isRight = placeOf(name) === (isEnd ? 11 : 0) && (day === "" || day === rightDay);
    if (isRight && (own === "" || typed === "" || full(typed) === rightYear)) continue;
    const expected = isEnd ? "ปีงบประมาณสิ้นสุด 30 กันยายน" : "ปีงบประมาณเริ่ม 1 ตุลาคม";
    yield { at: match.index, length: all.length, period: `ปีงบประมาณ ${own}`.trim(), expected };
  }
  yield* check(quarter, (typed) => {
    const number = quarterWords.get(typed) ?? Number(typed);
    return [`ไตรมาสที่ ${number}`, (number - 1) * 3, number * 3 - 1];
  });
  yield* check(round, (typed) => [`รอบ ${typed} เดือน`, 0, Number(typed) - 1]);
  yield* check(fiscal, (typed) => [`ปีงบประมาณ ${typed}`.trim(), 0, 11]);
}

const misplacedIn = notedArabic((plain): readonly Found[] => {
  if (!/ไตรมาส|รอบ|ปีงบประมาณ/.test(plain)) return [];
  // "รอบ 6 เดือนหลัง": the second half of the year.
  return [...misplaced(plain)].filter(({ at, length }) => !/เดือนหลัง/.test(plain.slice(at, at + length)));
});

/** Quarters, rounds and the fiscal year are told with their own months. */
export const periodsHaveTheirMonths: Rule = {
  name: "a quarter, a round and the fiscal year are told with their own months",
  problems: [periodMonths],
  *check({ book }) {
    const periods = cellsOf(book, ["value"]).filter(
      ({ column, plain }) => column === "period" && plain.includes("ไตรมาส"),
    );
    for (const { cell } of [...proseWithDigits(book), ...periods.map((cell) => ({ cell }))]) {
      for (const { period, expected, ...hit } of misplacedIn(cell)) {
        yield atHits(periodMonths, cell, [hit], { args: { period, expected } });
      }
    }
  },
};
