import { toArabicDigits, toThaiDigits } from "../calendar";

/** A text with its years moved, and the years in it that were left because they may mean something else. */
export interface MovedText {
  readonly text: string;
  readonly left: readonly string[];
}

const year = /[0-9๐-๙]{4}/g;
const month =
  "(?:ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.)";
const shortYear = new RegExp(`(${month}\\s*)([0-9๐-๙]{2})(?![0-9๐-๙])`, "g");
// A law, an order or a plan keeps the year of its name.
const named =
  /(?:พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|ข้อบัญญัติ|ข้อบังคับ|คำสั่ง|ประกาศ|กฎกระทรวง|มติ|หนังสือ|คู่มือ|ยุทธศาสตร์|แผนแม่บท|แผนพัฒนา)[^\n]{0,80}$/;

/** Four digits that are part of a longer number, of a sum of money or of the number of a letter: "2569/12". */
function isPartOfNumber(text: string, at: number): boolean {
  return (
    /[0-9๐-๙]$|[0-9๐-๙][,.]$|\/$/.test(text.slice(0, at)) || /^(?:[0-9๐-๙]|[,.][0-9๐-๙]|\/)/.test(text.slice(at + 4))
  );
}

const written = (like: string, value: number): string =>
  /[๐-๙]/.test(like) ? toThaiDigits(String(value)) : String(value);

/**
 * The years of the fiscal year `from` (พ.ศ.) and of the one before it moved by one, in the digits that were typed. A
 * year of an address, a number or the name of a law stays and is answered as left, as is any other near year.
 */
export function moveYears(text: string, from: number): MovedText {
  const left: string[] = [];
  const addresses = [...text.matchAll(/(?:https?:|www\.)\S+/g)].map(({ index, 0: found }) => [
    index,
    index + found.length,
  ]);
  const isInAddress = (at: number): boolean => addresses.some(([start = 0, end = 0]) => at >= start && at < end);
  const moved = text.replace(year, (typed, at: number) => {
    const value = Number(toArabicDigits(typed));
    if (value < from - 5 || value > from + 2 || isPartOfNumber(text, at)) return typed;
    const isOurs = value === from || value === from - 1 || value === from + 1;
    if (isOurs && !isInAddress(at) && !named.test(text.slice(0, at))) return written(typed, value + 1);
    if (!left.includes(typed)) left.push(typed);
    return typed;
  });
  const short = moved.replace(shortYear, (whole, before: string, digits: string) => {
    const value = Number(toArabicDigits(digits));
    return value === from % 100 || value === (from - 1) % 100 ? before + written(digits, (value + 1) % 100) : whole;
  });
  return { text: short, left };
}
