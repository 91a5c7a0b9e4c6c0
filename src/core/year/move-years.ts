import { monthSource, toArabicDigits, toThaiDigits } from "../calendar";

/** A text with its years moved, and the years in it that were left because they may mean something else. */
export interface MovedText {
  readonly text: string;
  readonly left: readonly string[];
}

const year = /[0-9๐-๙]{4}/g;
// Two figures are a year behind a month and behind the word for it, unless they count something.
const shortYear = new RegExp(
  `((?:${monthSource}|ปี(?:งบ(?:ประมาณ)?)?(?:\\s*พ\\.ศ\\.)?|พ\\.ศ\\.)\\s*)([0-9๐-๙]{2})(?![0-9๐-๙]|[,.][0-9๐-๙]|\\s*(?:ปี|เดือน|วัน|คน|ครั้ง|ราย|เรื่อง|%))`,
  "g",
);
// Addresses of the web, and names of files, which may hold spaces.
const address =
  /(?:https?:|www\.)\S+|[\w.-]+\.(?:go|or|ac|co|in)\.th\S*|[^\n,;:"“”()]*\.(?:docx?|dotx|xlsx?|pptx?|pdf|odt|ods|jpe?g|png|gif|zip|csv)(?![A-Za-z])/gi;
// A law, an order or a plan keeps the year of its name.
const named =
  /(?:พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|ข้อบัญญัติ|ข้อบังคับ|คำสั่ง|ประกาศ|กฎกระทรวง|มติ|หนังสือ|คู่มือ|ยุทธศาสตร์|แผนแม่บท|แผนพัฒนา)[^\n]{0,80}$/;

const dash = "\\s*(?:[-‐-―−~]|ถึง(?:ปี)?)\\s*(?:ปี(?:งบประมาณ)?\\s*)?(?:พ\\.\\s*ศ\\.\\s*)?";
/** The year that a range ends with stands behind what it begins with, and the other way round. */
const rangeTo = new RegExp(`^${dash}([0-9๐-๙]{4}|[0-9๐-๙]{2})(?![0-9๐-๙]|[-/.,][0-9๐-๙])`);
const rangeFrom = new RegExp(`(?<![0-9๐-๙]|[0-9๐-๙][-/.,])([0-9๐-๙]{4}|[0-9๐-๙]{2})${dash}$`);
const yearWord = /(?:ปี(?:งบ(?:ประมาณ)?)?|พ\.\s*ศ\.|ค\.\s*ศ\.|FY)\s*$/i;
// What four figures count, and what they are the number of; behind a word for a year they are one all the same.
const counted =
  /^\s*(?:คน(?!ไทย|ใน)|บาท|ล้าน|แสน|หมื่น|ราย(?![กงไจ])|ครั้ง|ครัวเรือน|หลังคาเรือน|หลัง(?!จาก)|แห่ง|ฉบับ|ชุด|เล่ม|ต้น(?!แบบ)|ไร่|ตารางเมตร|ตร\.|เมตร|กิโล|กม\.|ลิตร|ตัน|ชั่วโมง|นาที|คะแนน|แผ่น|คัน|เครื่อง(?!มือ)|ใบ|ชิ้น|ท่าน|รูป(?!แบบ)|%)/;
const numberOf =
  /(?:ห้อง|เลขที่|หมายเลข|เลข|รหัส(?:ไปรษณีย์)?|อาคาร|ทะเบียน|ลำดับ(?:ที่)?|ตู้|ซอย|จำนวน|(?:โทร(?:ศัพท์|สาร)?|สายด่วน|แฟกซ์|\b(?:tel|fax))(?:[^\nก-ฮ]*|[^\n]{0,40}ต่อ))\s*$/i;
// Of the name of a paper: "ฉบับ 2569".
const edition = /ฉบับ\s*$/;

const valueOf = (typed: string): number => Number(toArabicDigits(typed));

/** Whether a year begins or ends a range of years; of two figures only where they go on from its own. */
function isInRange(typed: string, before: string, after: string): boolean {
  const short = (text: string): number => valueOf(text) % 100;
  const [to, from] = [rangeTo.exec(after)?.[1], rangeFrom.exec(before)?.[1]];
  const follows = (first: string, second: string): boolean =>
    short(second) > short(first) &&
    (first.length === 2 || second.length === 2 || valueOf(second) - valueOf(first) < 50);
  return (
    (to !== undefined && follows(typed, to)) ||
    (from !== undefined && from.length >= typed.length && follows(from, typed))
  );
}

/** Four digits that are part of a longer number, of a sum of money, a telephone or of the number of a letter: "2569/12". */
function isPartOfNumber(before: string, after: string): boolean {
  if (/[0-9๐-๙]$|[0-9๐-๙][,.]$|\/$/.test(before) || /^(?:[0-9๐-๙]|[,.][0-9๐-๙]|\/)/.test(after)) return true;
  const isDate =
    /(?<![0-9๐-๙])[0-9๐-๙]{1,2}-[0-9๐-๙]{1,2}-$/.test(before) ||
    /^-[0-9๐-๙]{1,2}-[0-9๐-๙]{1,2}(?![0-9๐-๙])/.test(after);
  return !isDate && (/[0-9๐-๙]-$/.test(before) || /^-[0-9๐-๙]/.test(after));
}

/** Whether four digits count something, or number a thing. */
function isNumber(before: string, after: string): boolean {
  return isPartOfNumber(before, after) || (!yearWord.test(before) && (counted.test(after) || numberOf.test(before)));
}

const written = (like: string, value: number): string =>
  /[๐-๙]/.test(like) ? toThaiDigits(String(value)) : String(value);

/** How many years before and after the fiscal year one is near to it. */
const near = { before: 5, after: 2 } as const;
const christian = 543;

/**
 * The years of the fiscal year `from` (พ.ศ.) and of the ones beside it moved by one, in the digits that were typed. A
 * year of an address, a range or the name of a law stays and is answered as left, as is any other near year, also a
 * Christian one; a number that counts or names something is no year.
 */
export function moveYears(text: string, from: number): MovedText {
  const left: string[] = [];
  const stay = (typed: string): void => void (left.includes(typed) || left.push(typed));
  const isNear = (value: number): boolean => value >= from - near.before && value <= from + near.after;
  const addresses = [...text.matchAll(address)].map(({ index, 0: found }) => [index, index + found.length]);
  const isInAddress = (at: number): boolean => addresses.some(([start = 0, end = 0]) => at >= start && at < end);
  const moves = (value: number, at: number): boolean =>
    Math.abs(value - from) <= 1 &&
    !isInAddress(at) &&
    !named.test(text.slice(0, at)) &&
    !edition.test(text.slice(0, at));
  const moved = text.replace(year, (typed, at: number) => {
    const value = valueOf(typed);
    const [before, after] = [text.slice(0, at), text.slice(at + typed.length)];
    if (!isNear(value) && !isNear(value + christian)) return typed;
    const isRange = isInRange(typed, before, after);
    if (!isRange && isNumber(before, after)) return typed;
    if (!isRange && moves(value, at)) return written(typed, value + 1);
    stay(typed);
    return typed;
  });
  // Moving puts as many figures where there were: places in both texts are the same.
  const short = moved.replace(shortYear, (whole, before: string, digits: string, at: number) => {
    const value = from - (from % 100) + valueOf(digits);
    if (!isNear(value)) return whole;
    const start = at + before.length;
    const isRange = isInRange(digits, text.slice(0, start), text.slice(start + digits.length));
    if (!isRange && moves(value, at)) return before + written(digits, (value + 1) % 100);
    stay(digits);
    return whole;
  });
  return { text: short, left };
}
