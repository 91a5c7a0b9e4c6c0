import { toArabicDigits } from "../calendar";
import { fold } from "../workbook/text";

/** The ten indicators of the assessment and their tools, numbered from 1. */
export const indicators = [
  { number: 1, name: "การปฏิบัติหน้าที่", tool: "IIT" },
  { number: 2, name: "การใช้งบประมาณ", tool: "IIT" },
  { number: 3, name: "การใช้อำนาจ", tool: "IIT" },
  { number: 4, name: "การใช้ทรัพย์สินของราชการ", tool: "IIT" },
  { number: 5, name: "การแก้ไขปัญหาการทุจริต", tool: "IIT" },
  { number: 6, name: "คุณภาพการดำเนินงาน", tool: "EIT" },
  { number: 7, name: "ประสิทธิภาพการสื่อสาร", tool: "EIT" },
  { number: 8, name: "การปรับปรุงระบบการทำงาน", tool: "EIT" },
  { number: 9, name: "การเปิดเผยข้อมูล", tool: "OIT" },
  { number: 10, name: "การป้องกันการทุจริต", tool: "OIT" },
] as const;

/** The year (พ.ศ.) from which on the assessment is as revised: EIT is the mean of two parts, questionnaires are shorter. */
export const revisedFrom = 2567;

/** The names as alternatives of an expression. */
export const indicatorNames = indicators.map(({ name }) => name).join("|");

/** The number of the indicator that is called so, 0 where none is. */
export const numberNamed = (name: string): number => indicators.find((one) => one.name === name)?.number ?? 0;

export const tools = ["IIT", "EIT", "OIT"] as const;
export type Tool = (typeof tools)[number];

/** What a score belongs to: an indicator "1".."10", a tool, a part of EIT, the total, or a question such as "i10". */
export type ScoreKey = string;

const totals = ["รวม", "คะแนนรวม", "คะแนนเฉลี่ย", "ผลคะแนนรวม", "คะแนนเฉลี่ยรวม", "ita", "คะแนนita"];
const questionCode = /^[ieo]\d{1,2}$/;

/** The score that a text names, or null: "9", "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "การเปิดเผยข้อมูล", "EIT ตอนที่ ๑", "รวม", "i10". */
export function scoreKeyOf(text: string): ScoreKey | null {
  const plain = fold(toArabicDigits(text));
  if (plain === "") return null;
  if (totals.includes(plain)) return "total";
  const number = /^(?:ตัวชี้วัด)?(?:ที่)?(\d{1,2})(?!\d)/.exec(plain)?.[1];
  if (number !== undefined && Number(number) >= 1 && Number(number) <= 10) return String(Number(number));
  const part = /eit.*(?:ตอน|ส่วน)(?:ที่)?([12])/.exec(plain)?.[1];
  if (part !== undefined) return `EIT${part}`;
  const tool = tools.find((one) => plain === one.toLowerCase() || plain.includes(`แบบวัด${one.toLowerCase()}`));
  if (tool !== undefined) return tool;
  if (questionCode.test(plain)) return plain;
  const named = indicators.find((one) => plain.includes(fold(one.name)));
  return named === undefined ? null : String(named.number);
}

/** Indicator numbers 1-10 that a cell names, a line or a comma each; what names none is left out. */
export function indicatorNumbers(text: string): readonly number[] {
  const numbers = text
    .split(/[\n,;]/)
    .map((part) => Number(scoreKeyOf(part)))
    .filter((number) => number >= 1 && number <= 10);
  return [...new Set(numbers)];
}

/** "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล" of an indicator number; a number out of range gives "". */
export function indicatorTitle(number: number): string {
  const indicator = indicators[number - 1];
  return indicator === undefined ? "" : `ตัวชี้วัดที่ ${number} ${indicator.name}`;
}
