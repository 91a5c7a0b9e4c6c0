import { toArabicDigits } from "../../calendar";
import type { Book } from "../../model/book";
import { noted } from "./noted";
import { cellsOf, type TextCell } from "./cells";
import { rememberedOf } from "../../language/remembered";

/** A cell that somebody worded, and its text in Arabic digits: the same length, place by place. */
export interface Prose {
  readonly cell: TextCell;
  readonly plain: string;
}

/** The text in Arabic digits; empty where it holds no digit. */
const withDigits = noted((plain) => (/[0-9๐-๙]/.test(plain) ? toArabicDigits(plain) : ""));

/** Titles and prose of all input sheets that hold a digit, gathered once for each book. */
export const proseWithDigits = rememberedOf((book: Book): readonly Prose[] =>
  cellsOf(book, ["title", "prose"])
    .map((cell): Prose => ({ cell, plain: withDigits(cell) }))
    .filter(({ plain }) => plain !== ""),
);

/** A number as typed with thousands separators: "1,250.50" -> 1250.5. */
export const amountOf = (typed: string): number => Number(typed.replace(/,/g, ""));

/** Source of a regular expression for a number with or without thousands separators and decimals. */
export const amount = String.raw`(?<![\d.,])\d[\d,]*(?:\.\d+)?`;

/** Whether numbers of a unit say how long or how well, not how many things there are. */
export const isMeasured = (unit: string): boolean => /คะแนน|นาที|วัน|เดือน|ปี|ชั่วโมง|บาท/.test(unit);

/** What is counted in these papers, longest first: "ราย" must not cut "รายการ". */
export const units =
  "กระบวนงาน|ขั้นตอน|ส่วนราชการ|ครัวเรือน|ตารางเมตร|กิโลกรัม|กิโลเมตร|โรงเรียน|หมู่บ้าน|กิจกรรม|มาตรการ|ตัวอย่าง|ช่องทาง|โครงการ|รายการ|ประเด็น|คำร้อง|คำขอ|ชั่วโมง|เดือน|นาที|วินาที|คะแนน|สัญญา|ชุมชน|เครื่อง|เรื่อง|ครั้ง|ฉบับ|หน่วย|กลุ่ม|บาท|ราย|แห่ง|เล่ม|เมตร|แผ่น|หลัง|ป้าย|ลิตร|รุ่น|ชุด|คัน|คน|ข้อ|วัน|จุด|ตัน|ไร่|ใบ|ด้าน|ตัว|กอง|ปี";
