import { noted } from "../common/noted";
import { monthSource } from "../../calendar/month-names";
import { findMixedNumbers, toArabicDigits, toThaiDigits, type DigitStyle } from "../../calendar";
import type { Rule } from "../types";
import { textCells, type TextCell } from "../common/cells";
import { apart, atHits, type Hit } from "../common/marks";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";

export const numberMixedDigits = defineProblem({
  code: "number.mixed-digits",
  severity: "warning",
  message: "มีเลขไทยปนเลขอารบิกในจำนวนหรือวันที่เดียวกัน: {words}",
  expected: "เลขไทยทั้งหมด หรือเลขอารบิกทั้งหมด",
  example: "๒๕๖๙ หรือ 2569",
  fix: "พิมพ์ตัวเลขใหม่ทั้งหมด หรือใช้ค่าที่เสนอ",
  why: "เลขสองแบบในจำนวนเดียวอ่านผิดง่าย และค้นหาด้วยคอมพิวเตอร์ไม่พบ",
});

export const numberLetterO = defineProblem({
  code: "number.letter-o",
  severity: "warning",
  message: "พิมพ์เลขศูนย์กับตัวอักษร O สลับกัน: {words}",
  expected: "ตัวอักษร O หน้าเลขข้อของแบบวัด OIT และเลขศูนย์ในจำนวน",
  example: "O43",
  fix: `แก้ตามค่าที่เสนอ ${acceptIfRight}`,
  why: "เลขข้อที่พิมพ์ศูนย์แทนตัวอักษร O ค้นหาไม่พบและอ้างอิงผิด",
});

/** A mixed number in one script: that of the setting; as typed, the script of most digits, Thai where they are even. */
function mend(text: string, style: DigitStyle): string {
  const arabic = toArabicDigits(text);
  const isArabic =
    style === "arabic" ||
    (style === "asTyped" && text.replace(/[^0-9]/g, "").length * 2 > text.replace(/[^0-9๐-๙]/g, "").length);
  return isArabic ? arabic : toThaiDigits(arabic);
}

// A date of the day and the year: each may be of one script, and the two of different ones.
const dayAndYear = new RegExp(`[0-9๐-๙]{1,2} ?(?:${monthSource}) ?(?:พ\\.ศ\\. ?)?[0-9๐-๙]{4}(?![0-9๐-๙])`, "g");
const hasBoth = (text: string): boolean => /[0-9]/.test(text) && /[๐-๙]/.test(text);

/** Dates whose day and year are of different scripts: "๒ กันยายน 2569". */
const mixedDates = noted((plain): readonly { readonly index: number; readonly text: string }[] =>
  hasBoth(plain)
    ? [...plain.matchAll(dayAndYear)].flatMap(({ 0: text, index }) => (hasBoth(text) ? [{ index, text }] : []))
    : [],
);

/** Every number is written in one script; a correction follows the setting รูปแบบตัวเลข. */
export const oneDigitScript: Rule = {
  name: "the digits of a number are all Thai or all Arabic",
  problems: [numberMixedDigits],
  *check({ book }) {
    for (const cell of textCells(book)) {
      const hits = apart(
        [...mixedDates(cell), ...findMixedNumbers(cell.plain)].map(({ index, text }): Hit => ({
          at: index,
          length: text.length,
          right: mend(text, book.settings.digits),
        })),
      );
      if (hits.length > 0) yield atHits(numberMixedDigits, cell, hits);
    }
  },
};

// An item of OIT whose O was typed as a zero: ๐๔๓, 043, ๐๓. No time, date, telephone or document number.
const zeroItem =
  /(?<![0-9๐-๙A-Za-z.,:/-])[๐0]([1-9๑-๙][0-9๐-๙]?)(?![0-9๐-๙]|[.,:/-] ?[0-9๐-๙]|[/:]| ?(?:น\.|นาฬิกา|บาท|คน|วัน))/g;
// A zero whose place a letter took: ๘O, 1OO, ๒๕๖O.
const letterInNumber = /(?<![A-Za-z])(?<=[0-9๐-๙])[Oo]+(?![A-Za-z])|(?<![A-Za-z0-9๐-๙])[Oo](?=[.,][0-9๐-๙])/g;
const mayBeWrong = noted((plain) => /[๐0][1-9๑-๙]|[0-9๐-๙][Oo]|[Oo][.,][0-9๐-๙]/.test(plain));
/** Before such a number: what says that it is an item; one digit behind the zero may be an item of a regulation. */
const namesItem = /(?:ข้อ|รายการ|ตัวชี้วัดย่อย|องค์ประกอบ)(?:ที่)? ?(?:ข้อ ?)?$/;
const namesTool = /(?:OIT|โอไอที)[^\n]{0,30}$/;
const ofLaw = /(?:ระเบียบ|กฎ|ข้อบังคับ|ประกาศ|พระราช|หนังสือ|คำสั่ง|สัญญา)[^\n]{0,60}$/;
/** Between the items of a list or a range. */
const joins = /^ ?(?:[-–—,]|ถึง|และ|หรือ) ?(?:ข้อ ?)?$/;
const realItem = /[Oo]\s?[0-9๐-๙]{1,2}$/;

function itemZeros(cell: TextCell): readonly Hit[] {
  const hits: Hit[] = [];
  const text = cell.plain;
  zeroItem.lastIndex = 0;
  for (let match = zeroItem.exec(text); match; match = zeroItem.exec(text)) {
    const at = match.index;
    const before = text.slice(Math.max(0, at - 80), at);
    const last = hits[hits.length - 1];
    const follows = last !== undefined && joins.test(text.slice(last.at + last.length, at));
    const afterItem = /^(.*?)( ?(?:[-–—,]|ถึง|และ) ?)$/.exec(before)?.[1];
    const isItem =
      cell.use === "item" ||
      (namesItem.test(before) && (namesTool.test(before) || (match[0].length === 3 && !ofLaw.test(before)))) ||
      /OIT ?$/.test(before) ||
      follows ||
      (afterItem !== undefined && realItem.test(afterItem)) ||
      // A title that begins with its item: three places, as items have.
      (cell.use === "title" && match[0].length === 3 && /(?:^|\n)$/.test(before));
    if (isItem) hits.push({ at, length: match[0].length, right: `O${match[1] ?? ""}` });
  }
  return hits;
}

function letterZeros(cell: TextCell): readonly Hit[] {
  const hits: Hit[] = [];
  letterInNumber.lastIndex = 0;
  for (let match = letterInNumber.exec(cell.plain); match; match = letterInNumber.exec(cell.plain)) {
    const isThai = /[๐-๙]/.test(cell.plain.slice(Math.max(0, match.index - 1), match.index + match[0].length + 2));
    hits.push({ at: match.index, length: match[0].length, right: (isThai ? "๐" : "0").repeat(match[0].length) });
  }
  return hits;
}

/** Items of OIT begin with the letter O, numbers hold none. */
export const lettersAndZeros: Rule = {
  name: "items of OIT begin with the letter O and numbers hold the digit zero",
  problems: [numberLetterO],
  *check({ book }) {
    for (const cell of textCells(book)) {
      if (cell.use === "phone" || cell.use === "number" || !mayBeWrong(cell)) continue;
      const hits = apart([...itemZeros(cell), ...(cell.use === "value" ? [] : letterZeros(cell))]);
      if (hits.length > 0) yield atHits(numberLetterO, cell, hits);
    }
  },
};
