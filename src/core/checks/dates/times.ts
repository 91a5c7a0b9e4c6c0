import { defineProblem } from "../../problems/definition";
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

const isTime = (hour: number, minute: number): boolean => minute < 60 && (hour < 24 || (hour === 24 && minute === 0));

/** Times exist, and a span of them goes forward. */
export const timesExist: Rule = {
  name: "times exist, and spans of them go forward",
  problems: [timeImpossible, spanBackwards],
  *check({ book }) {
    for (const { cell, plain } of proseWithDigits(book)) {
      if (!/\d[.:]\d\d/.test(plain)) continue;
      const wrong = new Map<number, Hit>();
      for (const match of [...plain.matchAll(clock), ...plain.matchAll(named)]) {
        if (isTime(Number(match[1]), Number(match[2]))) continue;
        const at = match.index + match[0].search(/\d/);
        wrong.set(at, { at, length: match.index + match[0].length - at });
      }
      if (wrong.size > 0) yield atHits(timeImpossible, cell, [...wrong.values()]);
      const back = [...plain.matchAll(span)].flatMap((match): Hit[] => {
        const [, hour, minute, toHour, toMinute] = match.map(Number);
        const from = (hour ?? 0) * 60 + (minute ?? 0);
        const to = (toHour ?? 0) * 60 + (toMinute ?? 0);
        return from > to && to >= 360 ? [{ at: match.index, length: match[0].length }] : [];
      });
      if (back.length > 0) yield atHits(spanBackwards, cell, back);
    }
  },
};
