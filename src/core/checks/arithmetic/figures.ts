import { toArabicDigits } from "../../calendar";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { apart, atHits, type Hit } from "../common/marks";
import type { Rule } from "../types";

export const figureWrong = defineProblem({
  code: "figure.wrong",
  severity: "warning",
  message: "ตัวเลขในข้อความไม่สอดคล้องกัน ({what}): {words}",
  expected: "{expected}",
  fix: `คำนวณแล้วแก้ตัวเลขหรือถ้อยคำ ${acceptIfRight}`,
  why: "ผู้อ่านคำนวณตามได้ทันที ตัวเลขที่ขัดกันทำให้ผลที่รายงานไม่น่าเชื่อถือ",
});

interface Fault extends Hit {
  readonly what: string;
  readonly expected: string;
}

const number = "([0-9][0-9,]*(?:\\.[0-9]+)?)";
const unit =
  "(รายการ|คน|ราย|ครั้ง|เรื่อง|โครงการ|หมู่บ้าน|แห่ง|ข้อ|ครัวเรือน|ฉบับ|กิจกรรม|มาตรการ|ตัวชี้วัด|หน่วยงาน|ส่วนราชการ|กระบวนงาน|คัน|เล่ม|ชุด|เครื่อง|บาท|นาที|ชั่วโมง|วัน|เดือน|สัปดาห์|ร้อยละ|คะแนน|ขั้นตอน)";
const value = (typed: string | undefined): number => Number((typed ?? "").replace(/,/g, ""));

/** A share may be rounded or cut off at its last digit. */
function isShare(typed: string, part: number, whole: number): boolean {
  const digits = typed.split(".")[1]?.length ?? 0;
  return Math.abs(value(typed) - (100 * part) / whole) < 10 ** -digits;
}

interface Figure {
  readonly expression: RegExp;
  readonly what: string;
  /** What should stand there, or null where nothing is wrong. */
  readonly judge: (match: RegExpExecArray, before: string, after: string) => string | null;
}

/** Before a figure: it grew, so it may be more than the whole. */
const growth = /เพิ่ม|เติบโต|สูงขึ้น|สูงกว่า|มากกว่า|เกิน|ขยาย|ลด|เปลี่ยน|อัตรา/;

const figures: readonly Figure[] = [
  {
    what: "ร้อยละเกิน 100",
    expression: new RegExp(`ร้อยละ ?${number}|${number} ?(?:%|เปอร์เซ็นต์)`, "g"),
    judge: ([, first, second], before, after) =>
      value(first ?? second) <= 100 || growth.test(before) || /^ ?ของ(?:เป้า|แผน|ปี|เดือน)/.test(after)
        ? null
        : "ร้อยละไม่เกิน 100",
  },
  {
    what: "ส่วนมากกว่าทั้งหมด",
    expression: new RegExp(`${number} ?${unit}? ?(?:จาก|ใน)(?:ทั้งหมด|จำนวน(?:ทั้งหมด)?)? ?${number} ?${unit}`, "g"),
    judge: ([, part, one, whole, other], before) =>
      value(part) <= value(whole) || (one !== undefined && one !== other) || growth.test(before)
        ? null
        : `ไม่เกิน ${whole ?? ""} ${other ?? ""}`,
  },
  {
    what: "ร้อยละไม่ตรงกับจำนวน",
    expression: new RegExp(
      `${number} ?${unit}? ?(?:จาก|ใน)(?:ทั้งหมด|จำนวน(?:ทั้งหมด)?)? ?${number} ?${unit} ?\\(?(?:คิดเป็น|หรือ)? ?ร้อยละ ?${number}`,
      "g",
    ),
    judge: ([, part, one, whole, other, share = ""]) =>
      value(part) > value(whole) ||
      value(whole) === 0 ||
      (one !== undefined && one !== other) ||
      isShare(share, value(part), value(whole))
        ? null
        : `ร้อยละ ${((100 * value(part)) / value(whole)).toFixed(2)}`,
  },
  {
    what: "ลดลงแต่ตัวเลขเพิ่มขึ้น",
    expression: new RegExp(
      `ลด(?:ลง)?[ก-๎ ]{0,12}จาก[ก-๎ ]{0,12}?${number} ?${unit}? ?(?:คง)?(?:เหลือ|เป็น)[ก-๎ ]{0,12}?${number} ?${unit}?`,
      "g",
    ),
    judge: ([, from, one, to, other]) =>
      value(to) <= value(from) || (one !== other && one !== undefined && other !== undefined)
        ? null
        : `น้อยกว่า ${from ?? ""}`,
  },
  {
    what: "เพิ่มขึ้นแต่ตัวเลขลดลง",
    expression: new RegExp(
      `(?:เพิ่ม|สูง)(?:ขึ้น)?[ก-๎ ]{0,12}จาก[ก-๎ ]{0,12}?${number} ?${unit}? ?(?:มา)?เป็น[ก-๎ ]{0,12}?${number} ?${unit}?`,
      "g",
    ),
    judge: ([, from, one, to, other]) =>
      value(to) >= value(from) || (one !== other && one !== undefined && other !== undefined)
        ? null
        : `มากกว่า ${from ?? ""}`,
  },
  {
    what: "หน่วยนับซ้ำ",
    expression: new RegExp(`${number} ?${unit} ?\\2(?![ก-๎])`, "g"),
    judge: ([, amount, one]) => `${amount ?? ""} ${one ?? ""}`,
  },
  {
    what: "เครื่องหมายจุลภาคคั่นหลักไม่ถูกที่",
    expression: /(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})*,(?:[0-9]{1,2}|[0-9]{4,})(?:,[0-9]{1,3})*(?:\.[0-9]+)?(?= ?บาท)/g,
    judge: ([found]) => Number(found.replace(/,/g, "")).toLocaleString("en-US"),
  },
];

function faultsOf(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { expression, what, judge } of figures) {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const end = match.index + match[0].length;
      const expected = judge(match, text.slice(Math.max(0, match.index - 30), match.index), text.slice(end, end + 12));
      if (expected !== null) faults.push({ at: match.index, length: match[0].length, what, expected });
    }
  }
  return apart(faults);
}

/** Figures of one sentence agree: shares and their numbers, parts and wholes, what rose and what fell. */
export const figuresAgree: Rule = {
  name: "figures of a sentence agree with one another",
  problems: [figureWrong],
  *check({ book }) {
    for (const cell of cellsOf(book, ["prose", "title"])) {
      if (!/[0-9๐-๙]/.test(cell.plain)) continue;
      for (const { at, length, what, expected } of faultsOf(toArabicDigits(cell.plain))) {
        yield atHits(figureWrong, cell, [{ at, length }], { args: { what, expected } });
      }
    }
  },
};
