import { noted } from "../common/noted";
import { toArabicDigits } from "../../calendar";
import { defineProblem } from "../../problems/definition";
import { fold } from "../../workbook/text";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import { atCell } from "../common/shared";
import type { Rule } from "../types";

export const numberTwice = defineProblem({
  code: "number.document-twice",
  severity: "warning",
  message: "เลขที่หนังสือ “{found}” ใช้แล้วที่แถว {other}",
  expected: "เลขที่หนังสือฉบับละเลข",
  fix: `ตรวจทะเบียนหนังสือส่ง ${acceptIfRight}`,
  why: "หนังสือสองฉบับเลขเดียวกันอ้างอิงไม่ได้ว่าหมายถึงฉบับใด",
  source: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526",
});

export const postalCode = defineProblem({
  code: "number.postal",
  severity: "warning",
  message: "รหัสไปรษณีย์ต้องมี 5 หลัก: {words}",
  expected: "รหัสไปรษณีย์ 5 หลัก",
  example: "จังหวัดธารานคร 73120",
  fix: "แก้รหัสไปรษณีย์",
  why: "หนังสือตอบจะส่งไม่ถึง",
});

/** Two papers do not go out under one number. */
export const numbersOnce: Rule = {
  name: "two papers do not go out under one number",
  problems: [numberTwice],
  *check({ book }) {
    const seen = new Map<string, number>();
    for (const row of book.tables.documents.rows) {
      const key = fold(toArabicDigits(row.text.number));
      if (!/\/(?:ว)?\d+$/.test(key)) continue;
      const before = seen.get(key);
      if (before !== undefined) yield atCell(numberTwice, row, "number", { args: { other: before } });
      else seen.set(key, row.row);
    }
  },
};

const behindProvince =
  /(?:จังหวัด|จ\.)\s?[ก-๎]{2,20}\s+(\d{3,7})(?![\d/,.-]|\s*(?:คน|แห่ง|ราย|บาท|ครั้ง|โครงการ|ครัวเรือน|หมู่บ้าน|ตำบล|อำเภอ|หน่วยงาน|เรื่อง|ฉบับ|คะแนน|น\.))/g;
const named = /รหัสไปรษณีย์\s*:?\s*(\d+)(?!\d)/g;

const mayHoldAddress = noted((plain) => /จังหวัด|จ\.|รหัสไปรษณีย์/.test(plain));

/** A postal code has five digits. */
export const postalCodes: Rule = {
  name: "a postal code has five digits",
  problems: [postalCode],
  *check({ book }) {
    for (const cell of cellsOf(book, ["prose", "title"])) {
      if (!mayHoldAddress(cell)) continue;
      const plain = toArabicDigits(cell.plain);
      const hits = [...plain.matchAll(behindProvince), ...plain.matchAll(named)].flatMap((match): Hit[] => {
        const typed = match[1] ?? "";
        const isYear = /^25\d\d$/.test(typed) && !match[0].startsWith("รหัส");
        if (typed.length === 5 || isYear) return [];
        return [{ at: match.index + match[0].length - typed.length, length: typed.length }];
      });
      if (hits.length > 0) yield atHits(postalCode, cell, hits);
    }
  },
};
