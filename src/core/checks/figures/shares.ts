import { notedArabic } from "../common/noted";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { atHits, type Hit } from "../common/marks";
import { amount, amountOf, proseWithDigits, units } from "../common/prose";
import type { Rule } from "../types";

export const figurePercent = defineProblem({
  code: "figure.percent",
  severity: "warning",
  message: "ร้อยละเกิน 100{sum}: {words}",
  expected: "ไม่เกินร้อยละ 100 เว้นแต่เป็นการเพิ่มขึ้นหรือเทียบกับเป้าหมาย",
  fix: `ตรวจตัวเลขกับต้นเรื่อง ${acceptIfRight}`,
  why: "สัดส่วนของทั้งหมดเกินทั้งหมดไม่ได้ ผู้อ่านจะไม่เชื่อตัวเลขอื่นด้วย",
});

export const figureRatio = defineProblem({
  code: "figure.ratio",
  severity: "warning",
  message: "ส่วนมากกว่าทั้งหมด: {words}",
  expected: "ไม่เกิน {whole} {unit}",
  fix: `ตรวจตัวเลขทั้งสอง ${acceptIfRight}`,
  why: "ส่วนหนึ่งมากกว่าทั้งหมดไม่ได้ แสดงว่าพิมพ์สลับหรือพิมพ์ผิด",
});

export const figureShare = defineProblem({
  code: "figure.share",
  severity: "warning",
  message: "ร้อยละไม่ตรงกับจำนวน: {part} จาก {whole} คิดเป็นร้อยละ {right} ไม่ใช่ {typed}",
  expected: "ร้อยละ {right}",
  fix: `คำนวณใหม่ แล้วแก้ร้อยละหรือจำนวน ${acceptIfRight}`,
  why: "ผู้ตรวจคำนวณตามได้ทันที ตัวเลขที่ไม่ลงกันทำให้ผลทั้งฉบับขาดความน่าเชื่อถือ",
});

const percent = new RegExp(`ร้อยละ\\s*(${amount})|(${amount})\\s*(?:%|เปอร์เซ็นต์)`, "g");
const mayExceed = /(?:เพิ่ม|สูง|มาก|โต|ขยาย|ดีขึ้น|กว่า|เป้า|แผน)[^\d\n]{0,24}$/;
const ofATarget =
  /^(?![^\d\n]{0,4}จากเดิม\s*ร้อยละ)[^\d\n]{0,4}(?:ของ|เมื่อเทียบ|เทียบ|จาก)[^\d\n]{0,12}(?:เป้า|แผน|ตัวชี้วัด|ปีก่อน|เดิม|ปี)/;

/** "สูงถึงร้อยละ 108 ของครัวเรือน": a part of those who are counted. */
const ofAWhole = /^\s*ของ(?:จำนวน)?(?:ผู้|ครัวเรือน|ประชาชน|บุคลากร|เจ้าหน้าที่|กลุ่มตัวอย่าง|นักเรียน|สมาชิก|ทั้งหมด)/;

const percentsOver = notedArabic((plain): readonly Hit[] => {
  if (!/ร้อยละ|%|เปอร์เซ็นต์/.test(plain)) return [];
  return [...plain.matchAll(percent)].flatMap((match): Hit[] => {
    const end = match.index + match[0].length;
    if (amountOf(match[1] ?? match[2] ?? "") <= 100) return [];
    const isOfWhole =
      ofAWhole.test(plain.slice(end)) &&
      !/(?:เพิ่ม|ขึ้น|กว่า|เป้า|แผน|โต|ขยาย)/.test(plain.slice(Math.max(0, match.index - 24), match.index));
    if ((mayExceed.test(plain.slice(0, match.index)) && !isOfWhole) || ofATarget.test(plain.slice(end))) return [];
    return [{ at: match.index, length: match[0].length }];
  });
});

/** A share of a whole is no more than the whole. */
export const percentsInRange: Rule = {
  name: "a share is not over 100 per cent",
  problems: [figurePercent],
  *check({ book }) {
    for (const { cell } of proseWithDigits(book)) {
      const hits = percentsOver(cell);
      if (hits.length > 0) yield atHits(figurePercent, cell, hits, { args: { sum: "" } });
      for (const { sum, ...hit } of [...levelsOverAll(cell), ...opposedOverAll(cell)]) {
        yield atHits(figurePercent, cell, [hit], { args: { sum: ` (รวมกันได้ ${Number(sum.toFixed(2))})` } });
      }
    }
  },
};

const took =
  "(?:ได้รับ(?:กลับ)?คืน|ส่งคืน|ตอบกลับ|เข้ารับ|เข้าอบรม|รับการ|อบรม|สมัคร|มารับ|บรรจุ|แก้ไข|ชี้แจง|ยุติ|รับไป|เบิกจ่าย|เบิก|ใช้จ่าย|ใช้ไป|เข้าร่วม|ร่วม|ตอบ|ผ่าน|มา|แล้วเสร็จ|เสร็จ|ดำเนินการ|ส่ง|ได้รับ|ยื่น|พอใจ|พึงพอใจ|เห็น|ลงทะเบียน|ใช้)";
/** "52 จาก 54 คน", "52 คน จากทั้งหมด 54 คน". */
const partOf = new RegExp(
  `(${amount})\\s*(${units})?\\s*(?:จาก|ใน)\\s*(?:จำนวน|ทั้งหมด|ทั้งสิ้น|เป้าหมาย|งบประมาณ|วงเงิน|ที่ได้รับ(?:จัดสรร)?|ผู้[^\\d\\s]{1,20}|บุคลากร)*\\s*(?:จำนวน|ทั้งหมด|ทั้งสิ้น)?\\s*(${amount})\\s*(${units})`,
  "g",
);
/** "จากทั้งหมด 54 คน เข้าร่วม 52 คน", "ผู้มีสิทธิ 54 คน เข้าร่วม 52 คน". */
const outOf = new RegExp(
  `(?:จาก|ทั้งหมด|ทั้งสิ้น|แบบสอบถาม|ผู้มีสิทธิ|เป้าหมาย|บุคลากร|สมาชิก|ข้อเสนอ(?:แนะ)?|คำร้อง|คำขอ|ข้อร้องเรียน|เรื่องร้องเรียน|งบประมาณ|วงเงิน)[^\\d\\n]{0,20}(${amount})\\s*(${units})\\s*(?:มี)?(?:ผู้)?${took}[^\\d\\n]{0,24}?(${amount})\\s*(${units})`,
  "g",
);
/** "14/12 เดือน": done of all; no number of a house or an order, and no date. */
const slashed = new RegExp(`(?<![\\d/.])(?<!(?:เลข)?ที่\\s?)(\\d{1,3})/(\\d{1,3})\\s*(${units})(?![ก-๎])`, "g");
const ofChange = /(?:ลด|เหลือ|เพิ่ม|ขึ้น|ลง|ห่าง|ระยะ|กว่า|ต่าง)[^\d\n]{0,16}$/;
const shareBehind = new RegExp(
  `^[\\s(]*(?:หรือ|คิดเป็น|เท่ากับ|เป็น)*\\s*(?:อัตรา)?(?:ร้อยละ\\s*(${amount})|(${amount})\\s*(?:%|เปอร์เซ็นต์))`,
);
const shareBefore = new RegExp(
  `ร้อยละ\\s*(${amount})\\s*(?:ของ[^\\d\\n()]{1,30})?(?:\\(|หรือ|คือ|ได้แก่)?\\s*(?:จำนวน)?\\s*$`,
);

interface Ratio {
  readonly at: number;
  readonly end: number;
  readonly part: number;
  readonly whole: number;
  readonly unit: string;
}

const mayHoldRatio =
  /จาก|ใน|ทั้งหมด|ทั้งสิ้น|แบบสอบถาม|ผู้มีสิทธิ|เป้าหมาย|บุคลากร|สมาชิก|ข้อเสนอ|คำร้อง|คำขอ|ร้องเรียน|งบประมาณ|วงเงิน|\d\/\d/;

const ratiosIn = notedArabic((plain): readonly Ratio[] => {
  if (!mayHoldRatio.test(plain)) return [];
  const ratios: Ratio[] = [];
  for (const match of plain.matchAll(partOf)) {
    const [all, part = "", own = "", whole = "", unit = ""] = match;
    // "1,024 ตัว จากเป้าหมาย 1,000 ตัว": more than was aimed at.
    if (/เป้าหมาย|แผน/.test(all) && amountOf(part) > amountOf(whole)) continue;
    if ((own !== "" && own !== unit) || ofChange.test(plain.slice(0, match.index))) continue;
    // "ลดจาก 12 วัน เหลือ 3 วัน" changes; it is no part of anything.
    if (/^\s*(?:เหลือ|เป็น|เพิ่ม|ลด)/.test(plain.slice(match.index + all.length))) continue;
    ratios.push({ at: match.index, end: match.index + all.length, part: amountOf(part), whole: amountOf(whole), unit });
  }
  for (const match of plain.matchAll(outOf)) {
    const [all, whole = "", unit = "", part = "", other = ""] = match;
    if (unit !== other) continue;
    ratios.push({ at: match.index, end: match.index + all.length, part: amountOf(part), whole: amountOf(whole), unit });
  }
  for (const match of plain.matchAll(slashed)) {
    const [all, part = "", whole = "", unit = ""] = match;
    ratios.push({ at: match.index, end: match.index + all.length, part: Number(part), whole: Number(whole), unit });
  }
  return ratios;
});

const levelShare = `(มากที่สุด|มาก|ปานกลาง|น้อยที่สุด|น้อย|ควรปรับปรุง|ไม่พึงพอใจ|ไม่พอใจ|พอใช้|ดีมาก|ดี)\\s*(?:คิดเป็น|อยู่ที่)?\\s*ร้อยละ\\s*(${amount})`;
const levelShares = new RegExp(levelShare, "g");
const levels = new RegExp(`(?:[^\\d\\n,;]{0,40}?${levelShare}[\\s,]*(?:และ)?){3,}`, "g");

const opposed = new RegExp(
  `(พึงพอใจ|พอใจ|เห็นด้วย|เข้าใจ|รับรู้|ทราบ|ผ่าน|เคย|มั่นใจ)[^\\d\\n]{0,12}ร้อยละ\\s*(${amount})[\\s,]*(?:และ)?(?:ผู้)?(?:ที่)?(?:ยัง)?ไม่\\1[^\\d\\n]{0,12}ร้อยละ\\s*(${amount})`,
  "g",
);

/** "พึงพอใจร้อยละ 70 ไม่พึงพอใจร้อยละ 40": who does and who does not are no more than all. */
const opposedOverAll = notedArabic((plain): readonly (Hit & { readonly sum: number })[] =>
  !plain.includes("ไม่") || !plain.includes("ร้อยละ")
    ? []
    : [...plain.matchAll(opposed)].flatMap(({ 0: all, 2: one = "", 3: other = "", index }) => {
        const sum = amountOf(one) + amountOf(other);
        return sum <= 101 ? [] : [{ at: index, length: all.length, sum }];
      }),
);

/** "มากร้อยละ 60 ปานกลางร้อยละ 30 และน้อยร้อยละ 20": the answers to one question are no more than all. */
const levelsOverAll = notedArabic((plain): readonly (Hit & { readonly sum: number })[] =>
  [...plain.matchAll(levels)].flatMap(({ 0: all, index }) => {
    const parts = [...all.matchAll(levelShares)];
    const names = parts.map(([, name]) => name);
    const sum = parts.reduce((total, [, , typed = ""]) => total + amountOf(typed), 0);
    // A level told twice begins another question.
    return new Set(names).size < names.length || sum <= 101 ? [] : [{ at: index, length: all.trimEnd().length, sum }];
  }),
);

const decimalsOf = (typed: string): number => (typed.split(".")[1] ?? "").length;

/** A part is no more than its whole, and its share is what the two give. */
export const sharesAddUp: Rule = {
  name: "a part is no more than its whole, and its share follows from both",
  problems: [figureRatio, figureShare],
  *check({ book }) {
    for (const { cell, plain } of proseWithDigits(book)) {
      for (const { at, end, part, whole, unit } of ratiosIn(cell)) {
        if (whole === 0) continue;
        if (part > whole) {
          yield atHits(figureRatio, cell, [{ at, length: end - at }], { args: { whole, unit } });
          continue;
        }
        const share = shareBehind.exec(plain.slice(end));
        const typed = share?.[1] ?? share?.[2] ?? shareBefore.exec(plain.slice(0, at))?.[1];
        if (typed === undefined) continue;
        const exact = (part / whole) * 100;
        // Cut off or rounded, either way.
        if (Math.abs(amountOf(typed) - exact) < 10 ** -decimalsOf(typed) * 1.0001) continue;
        const right = exact.toFixed(Math.max(decimalsOf(typed), 2));
        yield atHits(figureShare, cell, [{ at, length: end - at }], { args: { part, whole, right, typed } });
      }
    }
  },
};
