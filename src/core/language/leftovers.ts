/*
 * A form's alternatives and blanks that nobody chose or filled in: lists/leftovers.txt, and the blanks that are signs
 * rather than words, which stand here.
 */
import { entriesOf, forms, lazy, listLines } from "./list-text";
import text from "./lists/leftovers.txt";
import { patternSource } from "./pattern";

export interface Leftover {
  /** What was left in, in Thai, for the message. */
  readonly name: string;
  /** Source of a regular expression for the flags "gu". */
  readonly pattern: string;
  readonly sure: boolean;
  /**
   * "own": anywhere but in a remark on the work, where what is waited for may stand. "paper": a mistake only in what a
   * paper says of itself (title, cover, preface, closing); in a column such as การกำกับติดตาม or in a sentence about
   * other offices it may be meant. "any": wherever it stands.
   */
  readonly scope: "paper" | "own" | "any";
  /** One of these, small letters, is in whatever the pattern finds; none: every text is tried. */
  readonly words: readonly string[];
}

const digit = "[0-9๐-๙]";

/** What a number stands before in these papers. */
const counted = "บาท|คน|ครั้ง|แห่ง|เรื่อง|ราย|รายการ|วัน|โครงการ|มาตรการ|คะแนน|ครัวเรือน|หมู่บ้าน|ฉบับ|ข้อ|จุด|รุ่น";

/** The year of a draft law is dotted until it is passed: "ร่างข้อบัญญัติ ... พ.ศ. ....". */
const draftYear = "ร่าง[^\\n]{1,120}พ\\.ศ\\. ?";

const blanks: readonly Leftover[] = [
  { name: "ยังไม่ได้เลือกสำนักหรือกอง", pattern: "สำนัก/กอง\\.{2,}|กอง/สำนัก\\.{2,}", sure: true },
  {
    name: "จุดไข่ปลาสำหรับกรอกข้อความ",
    pattern: `(?<!\\.)\\.{4,}(?<!${draftYear}\\.{4,6}|ลงชื่อ\\)? ?\\.{4,})|…{2,}|_{2,}`,
    sure: true,
  },
  {
    name: "จุดไข่ปลาสำหรับกรอกข้อความ",
    pattern: `(?:ตำบล|อำเภอ|จังหวัด|เทศบาล|กอง|สำนัก|ชื่อ|นาย|นาง|นางสาว|ตำแหน่ง|เลขที่|วันที่|เดือน|พ\\.ศ\\.(?<!${draftYear})) ?(?:\\.{2,3}|…)`,
    sure: true,
  },
  { name: "จุดไข่ปลา", pattern: "(?<!…)…(?!…)|(?<=[ก-๎] ?)\\.{3}(?= ?[ก-๎])", sure: false },
  { name: "ข้อความบอกให้ระบุ", pattern: "(?:โปรด)?ระบุ ?(?:\\.{2,}|…|_{2,})", sure: true },
  { name: "ตัว x แทนข้อมูล", pattern: "(?<![A-Za-z0-9/])(?<![A-Za-z0-9]\\.)x{3,}(?![A-Za-z])", sure: true },
  {
    name: "ตัว x แทนข้อมูล",
    pattern: `(?<=${digit}[/-])[xX]{2,}(?![A-Za-z])|(?<![A-Za-z0-9])[xX]{1,3},[xX]{3}(?![A-Za-z])`,
    sure: true,
  },
  { name: "ตัว x แทนข้อมูล", pattern: `(?<![A-Za-z0-9])[xX]{2,5}(?= ?(?:${counted})(?![ก-๎]))`, sure: true },
  { name: "ตัว x แทนข้อมูล", pattern: `(?<=[ก-๎] )[xXN] (?=(?:${counted})(?![ก-๎]))`, sure: true },
  {
    name: "ตัว X แทนชื่อ",
    pattern: "(?<=(?:ตำบล|อำเภอ|จังหวัด|เทศบาล|เมือง|นคร|กอง|สำนัก|หมู่ที่|นาย|นาง|นางสาว|โครงการ) ?)[xX]{2,5}(?![A-Za-z0-9])",
    sure: true,
  },
  { name: "เครื่องหมายคำถามแทนข้อมูล", pattern: "\\?{2,}", sure: true },
  {
    name: "แบบวันที่ที่ยังไม่ได้กรอก",
    pattern: "(?<![A-Za-z])(?:dd|DD)[/-](?:mm|MM)[/-](?:yy|YY){1,2}|วว ?/ ?ดด ?/ ?ปป(?:ปป)?",
    sure: true,
  },
  { name: "ค่าผิดพลาดของสูตร", pattern: "#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)", sure: true },
  { name: "ตัว x แทนข้อมูล", pattern: "(?<=[ก-๎] ?)(?:xx|XX)(?= ?[ก-๎]|$)", sure: true },
  {
    name: "วันที่ที่ยังไม่ได้กรอก",
    pattern: "วันที่ *เดือน *(?:พ\\.ศ\\.|ปี +พ\\.ศ\\.|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)",
    sure: true,
  },
  {
    name: "วันที่ที่ยังไม่ได้กรอก",
    pattern:
      "วันที่ +(?=(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม) *(?:พ\\.ศ\\. *)?[0-9๐-๙]{4})",
    sure: true,
  },
  { name: "เลขที่ที่ยังไม่ได้กรอก", pattern: `(?:คำสั่งที่|ครั้งที่|เลขที่|ประกาศที่|หนังสือที่) */ *(?=${digit}{4})`, sure: true },
  { name: "เลขที่ที่ยังไม่ได้กรอก", pattern: `(?<=[ก-ฮ]{2}) {3,}/ *(?=${digit}{4})`, sure: true },
  { name: "ตัว x แทนข้อมูล", pattern: `(?<=(?:เดือน|วันที่) ?)[xX]{1,4}(?= )`, sure: true },
  { name: "ช่องว่างที่ยังไม่ได้กรอก", pattern: `(?<=[ก-๎]) {3,}(?=(?:${counted})(?![ก-๎]))`, sure: true },
  { name: "ช่องว่างที่ยังไม่ได้กรอก", pattern: "(?:วันที่|เดือน|พ\\.ศ\\.|เลขที่|จำนวน|ร้อยละ) {3,}(?=[ก-๎])", sure: true },
  { name: "ตัว X แทนข้อมูล", pattern: "(?<![A-Za-z0-9./])X{4,}(?![A-Za-z])", sure: true },
  { name: "ตัว X แทนข้อมูล", pattern: `(?<=[ก-๎] ?)[xX]{3}(?= ?(?:${counted}))`, sure: true },
  { name: "เลขที่ที่ยังไม่ได้กรอก", pattern: "(?<=(?:หมู่ที่|ครั้งที่|เลขที่|วันที่|จำนวน|ร้อยละ) ?)\\?", sure: true },
  {
    name: "ปีที่ยังไม่ได้กรอก",
    pattern: `(?<!${digit})(?:25|๒๕)(?:${digit}[xX]|[xX]{2})(?![A-Za-z0-9๐-๙])`,
    sure: true,
  },
  { name: "ปีที่ยังไม่ได้กรอก", pattern: `(?<!${digit})(?:25|๒๕)${digit}?(?:\\.{2,}|…|_{2,})`, sure: true },
  {
    name: "เลขที่ที่ยังไม่ได้กรอก",
    pattern: `(?:คำสั่งที่|เลขที่|ครั้งที่|หนังสือที่|ประกาศที่) *(?:\\.{2,}|…+) */ *(?=${digit}{4})`,
    sure: true,
  },
  { name: "ข้อความถึงเพื่อนร่วมงาน", pattern: "(?<![A-Za-z0-9._])@[ก-๎]{2,30}", sure: true },
  { name: "เขตข้อมูลจดหมายเวียน", pattern: "«[^»\\n]{1,60}»", sure: true },
].map((blank) => ({ ...blank, scope: "any", words: [] }));

const file = "leftovers.txt";

/** Every leftover, the list's first. */
export const leftovers = lazy((): readonly Leftover[] => [
  ...entriesOf(file, listLines(file, text), ["เฉพาะเอกสาร", "เว้นหมายเหตุ", "มีคำ"]).map(
    ({ left, part, sure, more }): Leftover => {
      const scope = "เฉพาะเอกสาร" in more ? "paper" : "เว้นหมายเหตุ" in more ? "own" : "any";
      return { name: part, pattern: patternSource(left), sure, scope, words: forms(more["มีคำ"]) };
    },
  ),
  ...blanks,
]);

const signs = lazy((): readonly string[] => [...new Set(leftovers().flatMap(({ words }) => words))]);

/** The words of the list one of which is in whatever it finds; signs of one letter are looked for by `unfilled`. */
export const leftoverWords = lazy((): readonly string[] => signs().filter((word) => word.length > 1));

/** Finds dotted lines, placeholders and the list's signs of one letter; every text, where a line names no sign. */
export const unfilled = lazy((): RegExp => {
  const letters = signs().filter((word) => word.length === 1);
  const isOpen = leftovers().some(({ words }) => words.length === 0 && !blanks.some((blank) => blank.words === words));
  return new RegExp(
    isOpen
      ? ""
      : `\\.\\.|[…«xXN#${letters.map((letter) => `\\${letter}`).join("")}]|__|@[ก-๎]|\\?\\?|[่้นละ] ?\\?|วันที่ |ที่ */|[dD][dD][/-]|วว|[ก-๎.] {3}`,
  );
});
