import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { notedArabic } from "../common/noted";
import { atHits, type Hit } from "../common/marks";
import { amount, amountOf, proseWithDigits, units } from "../common/prose";
import type { Rule } from "../types";

export const figureSum = defineProblem({
  code: "figure.sum",
  severity: "warning",
  message: "ส่วนย่อยรวมได้ {sum} แต่เขียนว่า {total}: {words}",
  expected: "ส่วนย่อยที่รวมกันได้ {total}",
  fix: `ตรวจตัวเลขทุกส่วน ${acceptIfRight}`,
  why: "ผู้ตรวจบวกตามได้ทันที ตัวเลขที่ไม่ลงกันทำให้ผลทั้งฉบับขาดความน่าเชื่อถือ",
});

export const figureSeparators = defineProblem({
  code: "figure.separators",
  severity: "warning",
  message: "เครื่องหมายจุลภาคคั่นหลักพันไม่ถูกที่: {words}",
  expected: "จุลภาคทุกสามหลักนับจากท้าย",
  example: "12,500 บาท",
  fix: "พิมพ์จำนวนใหม่",
  why: "จำนวนเงินที่คั่นผิดอ่านเป็นอีกจำนวนหนึ่งได้",
});

export const figureUnitTwice = defineProblem({
  code: "figure.unit-twice",
  severity: "warning",
  message: "หน่วยซ้ำ: {words}",
  expected: "หน่วยเดียว",
  fix: "ลบหน่วยที่เกิน",
  why: "หน่วยซ้ำแสดงว่าไม่ได้ทานก่อนเสนอ",
});

const total = new RegExp(
  `(${amount})\\s*(${units})\\s*(?:\\(|แบ่งเป็น|แยกเป็น|จำแนกเป็น|ประกอบด้วย|แบ่งออกเป็น|ได้แก่|โดยเป็น|เป็น(?=ชาย)|(?=ชาย))\\s*([^\\n()]{0,160})`,
  "g",
);

/** Words of a number that is no part of the one before: what it was, a limit, who took part. */
const noPart = /เดิม|สูงสุด|ต่ำสุด|ไม่เกิน|อย่างน้อย|ลงมติ|เฉลี่ย/;

/** The parts of a list that all count the same thing, up to where the list ends; [] where it counts anything else. */
function partsOf(list: string, unit: string): { readonly values: readonly number[]; readonly end: number } {
  const part = new RegExp(
    `^[\\s,]*(?:และ|กับ)?\\s*[^\\d\\s,]{1,30}\\s?[^\\d\\s,]{0,20}\\s*(?:จำนวน)?\\s*(${amount})\\s*(${units})`,
  );
  const values: number[] = [];
  let at = 0;
  for (let match = part.exec(list); match; match = part.exec(list.slice(at))) {
    // "รวม 54 คน" closes the list.
    if (match[2] !== unit || match[0].includes("รวม")) break;
    if (noPart.test(match[0])) return { values: [], end: 0 };
    values.push(amountOf(match[1] ?? ""));
    at += match[0].length;
  }
  // A part whose words are too long to read may be the one that is missing.
  const goesOn = new RegExp(`^[^\\n]{0,60}?${amount}\\s*${unit}`).test(list.slice(at));
  return goesOn ? { values: [], end: 0 } : { values, end: at };
}

const behind = new RegExp(
  `((?:[^\\d,()\\n]{1,24}(?:ที่\\s?\\d{1,2}\\s*[^\\d,()\\n]{0,12})?\\s?${amount}\\s*(?:${units})[\\s,]*(?:และ|กับ)?){2,})\\s*รวม(?:ทั้งสิ้น|ทั้งหมด|เป็น|จำนวน|\\s)*(${amount})\\s*(${units})`,
  "g",
);

interface WrongSum extends Hit {
  readonly sum: number;
  readonly total: number;
}

/** Amounts of which parts need not make the whole: they overlap, or are averages. */
const isUnsummed = (unit: string): boolean => /คะแนน|นาที|วัน|เดือน|ปี|ชั่วโมง/.test(unit);

const counts = new RegExp(`(${amount})\\s*(${units})`, "g");

const sumOf = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

/** Parts before "รวม": all that count the same thing, the first of which may be the total already. */
const sumsBehind = (plain: string): readonly WrongSum[] =>
  [...plain.matchAll(behind)].flatMap((match): WrongSum[] => {
    const [all, list = "", typed = "", unit = ""] = match;
    if (isUnsummed(unit)) return [];
    const parts = [...list.matchAll(counts)];
    const values = parts.filter(([, , own]) => own === unit).map(([, value = ""]) => amountOf(value));
    // "2 รุ่น รุ่นที่ 1 จำนวน 20 คน": the first counts something else.
    if (values.length < 2 || parts.length - values.length > 1) return [];
    const sum = sumOf(values);
    const total = amountOf(typed);
    return sum === total || sum - (values[0] ?? 0) === total
      ? []
      : [{ at: match.index, length: all.length, sum, total }];
  });

const each = new RegExp(
  `(${amount})\\s*(${units})\\s*(?:ๆ\\s*|\\2)ละ\\s*(${amount})\\s*(${units})\\s*รวม(?:ทั้งสิ้น|ทั้งหมด|เป็น|จำนวน|\\s)*(${amount})\\s*\\4(?![ก-ฮ])`,
  "g",
);

/** "3 รุ่น รุ่นละ 30 คน รวม 80 คน": so many times as many. */
function* wrongProducts(plain: string): Iterable<WrongSum> {
  for (const match of plain.matchAll(each)) {
    const [all, count = "", , share = "", , typed = ""] = match;
    const sum = amountOf(count) * amountOf(share);
    if (sum !== amountOf(typed)) yield { at: match.index, length: all.length, sum, total: amountOf(typed) };
  }
}

const finished =
  "(?:ดำเนินการ|แก้ไข|พิจารณา|ตรวจสอบ|ซ่อม|ตอบ|ส่งมอบ|จ่าย|อนุญาต|ยุติ(?:เรื่อง)?|ส่งต่อ[^\\d\\s]{0,12}|เบิกจ่าย)?(?:แล้ว)?(?:เสร็จ)?(?:สิ้น|เรียบร้อย)?(?:แล้ว)?";
const remaining =
  "(?:อยู่(?:ใน)?ระหว่าง[^\\d\\s]{0,20}|คงเหลือ|ยังเหลือ|เหลืออีก|คงค้าง|ค้าง(?:อยู่)?|ยังไม่(?:แล้วเสร็จ|เสร็จ|ได้ดำเนินการ|ดำเนินการ)|ล่าช้า)";
const received = new RegExp(
  `(?:รับ|มี|ได้รับ|ยื่น)[^\\d\\n]{2,30}?(?:ทั้งสิ้น|ทั้งหมด|จำนวน|รวม|\\s)*(${amount})\\s*(${units})[\\s,]*((?:${finished}\\s*(?:จำนวน)?\\s*${amount}\\s*\\2[\\s,]*(?:และ)?\\s*){1,3})(${remaining}\\s*(?:จำนวน)?\\s*${amount}\\s*\\2)(?!\\s*(?:และ)?\\s*[^\\d\\s]{0,20}\\s?\\d)`,
  "g",
);

/** "รับคำร้อง 58 เรื่อง แก้ไขแล้ว 50 เรื่อง อยู่ระหว่างดำเนินการ 7 เรื่อง": what is done and what remains are all. */
const sumsOfDone = (plain: string): readonly WrongSum[] =>
  [...plain.matchAll(received)].flatMap((match): WrongSum[] => {
    const [all, typed = "", unit = "", list = "", rest = ""] = match;
    const sum = sumOf([...`${list} ${rest}`.matchAll(counts)].map(([, one = ""]) => amountOf(one)));
    const total = amountOf(typed);
    if (isUnsummed(unit) || sum === total) return [];
    return [{ at: match.index, length: all.length, sum, total }];
  });

/** The sums of a text that its parts do not give. */
const wrongSums = notedArabic((plain): readonly WrongSum[] => {
  const wrong: WrongSum[] = [];
  if (plain.includes("รวม")) wrong.push(...sumsBehind(plain), ...wrongProducts(plain));
  if (/ระหว่าง|เหลือ|ค้าง|ยังไม่|ล่าช้า/.test(plain)) wrong.push(...sumsOfDone(plain));
  if (!/แบ่ง|แยก|จำแนก|ประกอบ|ได้แก่|โดยเป็น|ชาย|\(/.test(plain)) return wrong;
  for (const match of plain.matchAll(total)) {
    const [all, typed = "", unit = "", list = ""] = match;
    const { values, end } = partsOf(list, unit);
    const sum = sumOf(values);
    if (values.length < 2 || isUnsummed(unit) || sum === amountOf(typed)) continue;
    wrong.push({ at: match.index, length: all.length - list.length + end, sum, total: amountOf(typed) });
  }
  return wrong;
});

/** Parts that are listed before or behind a number add up to it. */
export const partsAddUp: Rule = {
  name: "parts that are listed add up to their total",
  problems: [figureSum],
  *check({ book }) {
    for (const { cell } of proseWithDigits(book)) {
      for (const { sum, total: whole, ...hit } of wrongSums(cell)) {
        yield atHits(figureSum, cell, [hit], { args: { sum, total: whole } });
      }
    }
  },
};

/** "1.250.000 บาท", "250, 000 บาท", "1.250 คน": of what is counted whole three decimals are thousands. */
const strange =
  /(?<![\d.,])(?:\d{1,3}\.\d{3}(?=\s*(?:คน|ราย|ครัวเรือน|ฉบับ|ครั้ง|เรื่อง|ใบ|เล่ม|แผ่น|ชุด|บาท)(?!\/))|(?:\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+\.\d{2}|\d{1,3},\s\d{3}(?!\d|\s*[,\d]))(?=\s*(?:บาท|คน|ราย|กิโลเมตร|ตารางเมตร|ลิตร)))/g;

const grouped = new RegExp(`(?<![\\d.,/])\\d+(?:,\\d+)+(?:\\.\\d+)?(?![\\d,])(?=\\s*(?:${units}))`, "g");

const strangeCommas = notedArabic((plain): readonly Hit[] => {
  if (!/\d,\s?\d|\d\.\d{3}/.test(plain)) return [];
  const commas = [...plain.matchAll(grouped)]
    .filter(([typed]) => !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed))
    // "ข้อ 1,2 และ 3": a list of items.
    .filter(({ index }) => !/(?:ข้อ|ที่|หมู่|มาตรา|หน้า)\s*$/.test(plain.slice(0, index)));
  return [...commas, ...plain.matchAll(strange)].map(({ 0: typed, index }) => ({ at: index, length: typed.length }));
});

/** Thousands are told apart by commas where they stand. */
export const thousandsApart: Rule = {
  name: "commas stand between thousands",
  problems: [figureSeparators],
  *check({ book }) {
    for (const { cell } of proseWithDigits(book)) {
      const hits = strangeCommas(cell);
      if (hits.length > 0) yield atHits(figureSeparators, cell, hits);
    }
  },
};

const twice = new RegExp(
  `${amount}\\s*(${units})\\s*\\1(?![ก-๙])|ร้อยละ\\s*${amount}\\s*(?:%|เปอร์เซ็นต์)|จำนวน\\s*(?:ทั้งสิ้น|ทั้งหมด|รวม)?\\s*จำนวน(?=\\s*\\d)|บาท\\s+บาท(?:ถ้วน)?|(?:วันที่\\s*){2,}(?=\\d)|(?:พ\\.ศ\\.\\s*){2,}(?=\\d)|\\d[.:]\\d\\d\\s*น\\.\\s*น\\.`,
  "g",
);

const unitsTwice = notedArabic((plain): readonly Hit[] =>
  [...plain.matchAll(twice)].map((match): Hit => ({ at: match.index, length: match[0].length })),
);

/** A number has its unit once. */
export const unitsOnce: Rule = {
  name: "a number has its unit once",
  problems: [figureUnitTwice],
  *check({ book }) {
    for (const { cell } of proseWithDigits(book)) {
      const hits = unitsTwice(cell);
      if (hits.length > 0) yield atHits(figureUnitTwice, cell, hits);
    }
  },
};
