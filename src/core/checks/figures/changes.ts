import { notedArabic } from "../common/noted";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { atHits, type Hit } from "../common/marks";
import { amount, amountOf, proseWithDigits, units } from "../common/prose";
import type { Rule } from "../types";

export const figureDirection = defineProblem({
  code: "figure.direction",
  severity: "warning",
  message: "ตัวเลขไม่ไปทางเดียวกับคำ: {words}",
  expected: "ลดลงแล้วน้อยกว่าเดิม เพิ่มขึ้นแล้วมากกว่าเดิม",
  example: "ลดลงจาก 15 รายการ เหลือ 12 รายการ",
  fix: `สลับตัวเลขหรือแก้คำ ${acceptIfRight}`,
  why: "ผลลัพธ์ที่ตัวเลขขัดกับคำใช้เป็นผลสำเร็จไม่ได้",
});

const rise = "(?:เพิ่มขึ้น|เพิ่ม|สูงขึ้น|มากขึ้น|ขยาย|ยกระดับ|ดีขึ้น|ยาวขึ้น|นานขึ้น)";
const fall = "(?:ลดลง|ลด|น้อยลง|สั้นลง|ต่ำลง|หดสั้นลง|เร็วขึ้น|ประหยัด)";
const filler = "(?:(?!ลดลง|น้อยลง|สั้นลง|ต่ำลง|เพิ่มขึ้น|สูงขึ้น|มากขึ้น)[^\\d\\n]){0,24}?";
const span = new RegExp(
  `(?:(?:(${rise})|(${fall}))${filler})?จาก(?:เดิม|ปีก่อน|ปีที่แล้ว|เฉลี่ย|ที่(?:มี|ได้)|จำนวน|ร้อยละ|เดือนละ|วันละ|ปีละ|ประมาณ|\\s)*(${amount})\\s*(${units}|%|เปอร์เซ็นต์)?(?:\\s*(?:ต่อ|/)[ก-๙]+)?\\s*(?:(${rise})|(${fall}))?\\s*(?:ลง|ขึ้น|มา)?(เหลือ|เป็น|มาเป็น|อยู่ที่)(?:เพียง|เฉลี่ย|แค่|ร้อยละ|ประมาณ|ไม่เกิน|เดือนละ|วันละ|ปีละ|\\s)*(${amount})\\s*(${units}|%|เปอร์เซ็นต์)?`,
  "g",
);

/** "ลดลงเหลือ 12 เรื่อง จากเดิม 15 เรื่อง": the other way round. */
const back = new RegExp(
  `(?:(${rise})|(${fall}))(?:ลง|ขึ้น)?\\s*(?:เป็น|เหลือ|อยู่ที่)(?:เพียง|เฉลี่ย|ร้อยละ|ประมาณ|ปีละ|เดือนละ|วันละ|\\s)*(${amount})\\s*(${units}|%)?\\s*จาก(?:เดิม|ปีก่อน|ปีที่แล้ว|ที่(?:มี|ได้))(?:เดิม|ที่(?:มี|ได้)|จำนวน|เฉลี่ย|ร้อยละ|ปีละ|เดือนละ|วันละ|\\s)*(${amount})\\s*(${units}|%)?`,
  "g",
);

function backwards(plain: string): readonly Hit[] {
  return [...plain.matchAll(back)].flatMap((match): Hit[] => {
    const [all, up, , to = "", unit, from = "", other] = match;
    if (unit !== undefined && other !== undefined && unit !== other) return [];
    const change = amountOf(to) - amountOf(from);
    return change * (up === undefined ? -1 : 1) > 0 ? [] : [{ at: match.index, length: all.length }];
  });
}

/** Which way a change goes: -1 down, 1 up, 0 where nothing says so. */
function directionOf(groups: readonly (string | undefined)[]): number {
  const [, up, down, , , upLate, downLate, verb] = groups;
  // "สูงขึ้นจาก 9 เหลือ 5" contradicts itself; "ดีขึ้น" may well mean fewer.
  if (upLate !== undefined || (up !== undefined && up !== "ดีขึ้น" && verb === "เหลือ")) return 1;
  if (downLate !== undefined || verb === "เหลือ") return -1;
  return up !== undefined ? 1 : down !== undefined ? -1 : 0;
}

const wrongChanges = notedArabic((plain): readonly Hit[] => {
  if (!plain.includes("จาก")) return [];
  const hits = [...plain.matchAll(span)].flatMap((match): Hit[] => {
    const [from = "", unit, to = "", other] = [match[3], match[4], match[8], match[9]];
    const direction = directionOf(match);
    const isYear = (typed: string): boolean => /^2[45]\d\d$/.test(typed);
    if (direction === 0 || isYear(from) || isYear(to)) return [];
    if (unit !== undefined && other !== undefined && unit !== other) return [];
    const change = amountOf(to) - amountOf(from);
    return change * direction > 0 ? [] : [{ at: match.index, length: match[0].length }];
  });
  return [...hits, ...backwards(plain)];
});

/** What fell is less than before, what rose is more. */
export const changesGoTheirWay: Rule = {
  name: "what is told to fall falls, and what is told to rise rises",
  problems: [figureDirection],
  *check({ book }) {
    for (const { cell } of proseWithDigits(book)) {
      const hits = wrongChanges(cell);
      if (hits.length > 0) yield atHits(figureDirection, cell, hits);
    }
  },
};
