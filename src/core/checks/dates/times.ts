import { CENTURY_BE, LONG_MONTHS, monthSource, SHORT_MONTHS } from "../../calendar";
import { cellsOf } from "../common/cells";
import { defineProblem } from "../../problems/definition";
import { notedArabic } from "../common/noted";
import { atHits, type Hit } from "../common/marks";
import { proseWithDigits } from "../common/prose";
import type { Rule } from "../types";

export const timeImpossible = defineProblem({
  code: "date.time-impossible",
  severity: "warning",
  message: "ไม่มีเวลานี้: {words}",
  expected: "00.00 น. ถึง 24.00 น. นาทีไม่เกิน 59",
  example: "13.30 น.",
  fix: "แก้เวลาให้ถูกต้อง",
  why: "เวลาที่ไม่มีจริงทำให้สงสัยว่าประชุมหรืออบรมจริงหรือไม่",
});

export const spanBackwards = defineProblem({
  code: "date.span-backwards",
  severity: "warning",
  message: "ช่วงเวลาเริ่มหลังสิ้นสุด: {words}",
  expected: "วันหรือเวลาเริ่มที่ไม่หลังวันหรือเวลาสิ้นสุด",
  fix: "สลับหรือแก้วันหรือเวลา",
  why: "ช่วงเวลาที่ย้อนกลับเป็นไปไม่ได้",
});

const clock = /(?<![\d.,:])(\d{1,2})[.:](\d{2})\s*(?:น\.|น(?![ก-๙])|นาฬิกา)/g;
const span =
  /(?<![\d.,:])(\d{1,2})[.:](\d{2})\s*(?:น\.|นาฬิกา)?\s*(?:[-–—]|ถึง)\s*(?:เวลา\s*)?(\d{1,2})[.:](\d{2})\s*(?:น\.|นาฬิกา)/g;
/** Inside a text the first of two times has no "น." behind it: "เวลา 09.00 - 13.75 น.". */
const named = /เวลา\s*(\d{1,2})[.:](\d{2})(?!\d)/g;

const era = "(?:พ\\.?\\s?ศ\\.?\\s*)?";
const until = "\\s*(?:[-–—]|ถึง(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?ที่|เดือน)?|จนถึง(?:วันที่|เดือน)?)\\s*";
/** Both ends with their years: "15 มีนาคม 2569 ถึงวันที่ 1 กุมภาพันธ์ 2569", "ก.ย. 69 - ต.ค. 68". */
const dateSpan = new RegExp(
  `(?<!\\d)(\\d{1,2})?\\s*(${monthSource})\\s*${era}(\\d{4}|\\d{2})(?!\\d)${until}(\\d{1,2})?\\s*(${monthSource})\\s*${era}(\\d{4}|\\d{2})(?!\\d)`,
  "g",
);
const daySpan = new RegExp(`วันที่\\s*(\\d{1,2})\\s*(?:[-–—]|ถึง(?:วันที่)?)\\s*(\\d{1,2})\\s*(?:${monthSource})`, "g");
const yearSpan = /(?:พ\.\s?ศ\.|ปี(?:งบประมาณ)?|\()\s*(25\d\d)\s*(?:[-–—]|ถึง)\s*(?:พ\.\s?ศ\.\s*|ปี\s*)?(25\d\d)(?!\d)/g;

const monthNames: readonly string[] = [...LONG_MONTHS, ...SHORT_MONTHS];

/** 0-based in the year. */
const placeOfMonth = (name: string): number => monthNames.indexOf(name) % LONG_MONTHS.length;
const fullYear = (typed: string): number => (typed.length === 2 ? CENTURY_BE + Number(typed) : Number(typed));

/** Spans of days, months and years that end before they begin. */
function backSpans(plain: string): readonly Hit[] {
  const hits: Hit[] = [];
  const add = (match: RegExpMatchArray, isBack: boolean): void => {
    if (isBack) hits.push({ at: match.index ?? 0, length: match[0].trimEnd().length });
  };
  for (const match of plain.matchAll(dateSpan)) {
    const [, day, from = "", fromYear = "", toDay, to = "", toYear = ""] = match;
    const [first, last] = [fullYear(fromYear) * 12 + placeOfMonth(from), fullYear(toYear) * 12 + placeOfMonth(to)];
    const isSame = first === last && day !== undefined && toDay !== undefined;
    add(match, first > last || (isSame && Number(day) > Number(toDay)));
  }
  for (const match of plain.matchAll(daySpan)) add(match, Number(match[1]) > Number(match[2]));
  for (const match of plain.matchAll(yearSpan)) add(match, Number(match[1]) > Number(match[2]));
  return hits;
}

/** Words beside a span of times that ends on the next day. */
const overnight = /เวร|ยาม|กลางคืน|ข้ามคืน|ตลอดคืน|24 ชั่วโมง|(?:วัน|เช้า)(?:ถัดไป|รุ่งขึ้น|ใหม่|ต่อมา)/;

const isTime = (hour: number, minute: number): boolean => minute < 60 && (hour < 24 || (hour === 24 && minute === 0));

/** Times that no clock shows, each once. */
function wrongTimes(plain: string): readonly Hit[] {
  const wrong = new Map<number, Hit>();
  for (const match of [...plain.matchAll(clock), ...plain.matchAll(named)]) {
    if (isTime(Number(match[1]), Number(match[2]))) continue;
    const at = match.index + match[0].search(/\d/);
    wrong.set(at, { at, length: match.index + match[0].length - at });
  }
  return [...wrong.values()];
}

function backTimes(plain: string): readonly Hit[] {
  return [...plain.matchAll(span)].flatMap((match): Hit[] => {
    const [, hour, minute, toHour, toMinute] = match.map(Number);
    const from = (hour ?? 0) * 60 + (minute ?? 0);
    const to = (toHour ?? 0) * 60 + (toMinute ?? 0);
    const isOvernight = overnight.test(plain.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30));
    return from > to && to >= 360 && !isOvernight ? [{ at: match.index, length: match[0].length }] : [];
  });
}

const backSpansIn = notedArabic((plain): readonly Hit[] => (/[-–—]|ถึง/.test(plain) ? backSpans(plain) : []));

const clockIn = notedArabic((plain) => {
  const mayHold = /\d[.:]\d\d/.test(plain);
  return { wrong: mayHold ? wrongTimes(plain) : [], back: mayHold ? backTimes(plain) : [] };
});

/** Times exist, and a span of them goes forward. */
export const timesExist: Rule = {
  name: "times exist, and spans of them go forward",
  problems: [timeImpossible, spanBackwards],
  *check({ book }) {
    // The column of periods is typed as texts are: "ก.ย. 2569 - ต.ค. 2568".
    const periods = cellsOf(book, ["value"]).filter(({ column }) => column === "period");
    for (const cell of periods) {
      const back = backSpansIn(cell);
      if (back.length > 0) yield atHits(spanBackwards, cell, back);
    }
    for (const { cell } of proseWithDigits(book)) {
      const spans = backSpansIn(cell);
      if (spans.length > 0) yield atHits(spanBackwards, cell, spans);
      const { wrong, back } = clockIn(cell);
      if (wrong.length > 0) yield atHits(timeImpossible, cell, wrong);
      if (back.length > 0) yield atHits(spanBackwards, cell, back);
    }
  },
};
