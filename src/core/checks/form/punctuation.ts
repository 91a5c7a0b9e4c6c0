import { longMonthSource } from "../../calendar/month-names";
import { defineProblem } from "../../problems/definition";
import { refName } from "../../workbook/a1";
import { acceptIfRight } from "../common/advice";
import { cellsOf, type TextCell } from "../common/cells";
import { noted } from "../common/noted";
import { apart, atHits, type Hit } from "../common/marks";
import type { Rule } from "../types";

export const textPunctuation = defineProblem({
  code: "text.punctuation",
  severity: "warning",
  message: "ใช้เครื่องหมายวรรคตอนผิด ({what}): {words}",
  expected: "{expected}",
  fix: `แก้เครื่องหมาย ${acceptIfRight}`,
  why: "เครื่องหมายที่ผิดหรือซ้ำแสดงว่าไม่ได้ทานก่อนเสนอ",
  source: "หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา",
});

export const textMaiyamok = defineProblem({
  code: "text.maiyamok",
  severity: "info",
  message: "ในสมุดงานนี้เว้นวรรคหน้าไม้ยมกบ้าง ไม่เว้นบ้าง ไม่เว้น {number} แห่ง: {words}{others}",
  expected: "เว้นวรรคหน้าและหลังไม้ยมกให้เหมือนกันทุกแห่ง",
  example: "ช่องทางต่าง ๆ ของหน่วยงาน",
  fix: `เติมวรรคหน้าไม้ยมก ${acceptIfRight}`,
  why: "เอกสารฉบับเดียวกันควรเขียนแบบเดียวกัน",
  source: "หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสภา: ไม้ยมกเว้นวรรคทั้งหน้าและหลัง",
});

interface Wrong {
  readonly what: string;
  readonly pattern: RegExp;
  /** Replacement, with $1 to $4 of the pattern, that is right wherever it finds something; none: the writer has to say. */
  readonly right?: string;
  readonly expected: string;
}

const months = "ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค";

/** Signs that are wrong wherever they stand; the first that finds a place has it. */
const wrongs: readonly Wrong[] = [
  {
    what: "จุดเกินหลังคำย่อ",
    pattern: new RegExp(`(?<![ก-ฮ.])(พ\\.ศ|ค\\.ศ|${months}|น|โทร|จ|อ|ต)\\.\\.(?!\\.)`, "g"),
    right: "$1.",
    expected: "จุดเดียวหลังคำย่อ",
  },
  {
    what: "จุดสองจุด",
    pattern:
      /(?<=[ก-๙)”"A-Za-z])(?<!(?:ตำบล|อำเภอ|จังหวัด|เทศบาล|กอง|สำนัก|ชื่อ|นาย|นาง|นางสาว|ตำแหน่ง|เลขที่|ฉบับที่|วันที่|เดือน|ระบุ)) ?\.\.(?![./])/g,
    expected: "วรรคหรือจุดเดียว",
  },
  { what: "จุลภาคซ้ำ", pattern: /,\s*,+/g, expected: "จุลภาคเดียว หรือไม่มี" },
  {
    what: "จุดกับจุลภาคติดกัน",
    pattern: /(?<=[ก-๙A-Za-z] )\.\s?,|(?<=[ก-๙A-Za-z)])\s?,\s?\.(?![\d๐-๙.])/g,
    expected: "เครื่องหมายเดียว หรือไม่มี",
  },
  { what: "จุลภาคกับอัฒภาคติดกัน", pattern: /,\s?;|;\s?,/g, expected: "เครื่องหมายเดียว หรือไม่มี" },
  { what: "อัฒภาคซ้ำ", pattern: /;\s*;+/g, expected: "อัฒภาคเดียว หรือไม่มี" },
  { what: "ทวิภาคซ้ำ", pattern: /:\s*:+/g, expected: "ทวิภาคเดียว หรือไม่มี" },
  { what: "อัศเจรีย์ซ้ำ", pattern: /!{2,}/g, expected: "ไม่ใช้อัศเจรีย์ในเอกสารราชการ" },
  { what: "ไม้ยมกซ้ำ", pattern: /ๆ(?:\s*ๆ)+/g, right: "ๆ", expected: "ไม้ยมกตัวเดียว" },
  { what: "ไม้ยมกไม่ตามหลังคำ", pattern: /(?<![ก-๎๐-๙0-9)”"A-Za-z] ?)(?<!ๆ\s*)ๆ/g, expected: "ไม้ยมกหลังคำที่ซ้ำ" },
  {
    what: "ไปยาลน้อยแทนไม้ยมก",
    pattern: /(?<=(?:ต่าง|อื่น|ทั่ว|จริง|ใกล้|เรื่อย|บ่อย)\s?)ฯ(?!\s?ล)/g,
    right: "ๆ",
    expected: "ไม้ยมก (ๆ) หลังคำที่อ่านซ้ำ",
  },
  { what: "ไปยาลใหญ่ผิดรูป", pattern: /ฯ\s+ล\s*ฯ|ฯ\s*ล\s+ฯ|ฯลๆ|ๆลๆ|ๆลฯ|ฯล(?![ฯก-๎])/g, right: "ฯลฯ", expected: "ฯลฯ" },
  { what: "ไปยาลน้อยซ้ำ", pattern: /ฯ{2,}/g, right: "ฯ", expected: "ไปยาลน้อย (ฯ) ตัวเดียว" },
  { what: "ฯลฯ กับ เป็นต้น ใช้อย่างเดียว", pattern: /ฯลฯ\s*เป็นต้น/g, expected: "ฯลฯ หรือ เป็นต้น อย่างใดอย่างหนึ่ง" },
  {
    what: "ฯลฯ กับ เป็นต้น หรือ อื่น ๆ ใช้อย่างเดียว",
    pattern: /(?:เป็นต้น|อื่น\s?ๆ)\s*ฯลฯ/g,
    expected: "ฯลฯ เป็นต้น หรือ อื่น ๆ อย่างใดอย่างหนึ่ง",
  },
  {
    what: "ฯลฯ อ่านว่า และอื่น ๆ อยู่แล้ว",
    pattern: /(?:และ|หรือ)\s*ฯลฯ/g,
    right: "ฯลฯ",
    expected: "ฯลฯ โดยไม่มีคำว่า และ นำหน้า",
  },
  {
    what: "ไม่ใช้ไม้ยมกกับ ที่ ซึ่งเป็นคำต่างหน้าที่กัน",
    pattern: /(?<=ที่) ?ๆ(?! ?ละ)/g,
    expected: "ที่ที่",
  },
  {
    what: "ได้แก่ ต้องบอกครบ ไม่ใช้กับ ฯลฯ",
    pattern: /ได้แก่(?:(?!เช่น|ได้แก่|\n)[^ฯ]){1,160}ฯลฯ/g,
    expected: "เช่น ... เป็นต้น หรือบอกให้ครบ",
  },
  { what: "ไม่เว้นวรรคหน้า ฯลฯ", pattern: /(?<=[ก-๎])ฯลฯ/g, right: " ฯลฯ", expected: "เว้นวรรคหน้า ฯลฯ" },
  {
    what: "ไม่มีจุดหลัง น.",
    pattern: /((?<![\d๐-๙.,:])[\d๐-๙]{1,2}[.:][\d๐-๙]{2} ?น)(?![.ก-๙])/g,
    right: "$1.",
    expected: "09.30 น.",
  },
  {
    what: "ไม่เว้นวรรคหน้า น.",
    pattern: /(?<![\d๐-๙.,:])([\d๐-๙]{1,2}[.:][\d๐-๙]{2})น\./g,
    right: "$1 น.",
    expected: "09.30 น.",
  },
  {
    what: "ไม่เว้นวรรคในวันที่",
    pattern: new RegExp(
      `(?<![\\d๐-๙/.,-])(วันที่ ?)?([\\d๐-๙]{1,2}) ?(${longMonthSource})(?: ?([\\d๐-๙]{4})(?![\\d๐-๙]))?`,
      "g",
    ),
    right: "$1 $2 $3 $4",
    expected: "วันที่ 1 ตุลาคม 2569",
  },
  {
    what: "ไม่เว้นวรรคหน้าตัวเลข",
    pattern: /(วันที่(?=[\d๐-๙]{1,2}(?![\d๐-๙.,/]))|(?:หมู่ที่|หมู่|ครั้งที่|พุทธศักราช)(?=[\d๐-๙]))/g,
    right: "$1 ",
    expected: "วันที่ 1 หมู่ที่ 3 ครั้งที่ 2",
  },
  {
    what: "ไปยาลน้อยหลังคำที่ไม่ได้ย่อ",
    pattern: /(ดังกล่าว|ดังนี้|ต่อไป|ทั้งนี้|เป็นต้น)ฯ(?!ล)/g,
    right: "$1",
    expected: "ไปยาลน้อยหลังชื่อที่ย่อ เช่น กรุงเทพฯ",
  },
];
const mayHold = /\.\.|\.\s?,|,\s?\.|[,;:!]\s*[,;:!]|ๆ|ฯ|[\d๐-๙] ?น|[\d๐-๙][กตธพมส]|[ก-๎][\d๐-๙]/;

interface Found extends Hit {
  readonly wrong: Wrong;
}

const findIn = noted((text): readonly Found[] => {
  if (!mayHold.test(text)) return [];
  return apart(
    wrongs.flatMap((wrong) =>
      [...text.matchAll(wrong.pattern)].flatMap((match): readonly Found[] => {
        const [typed] = match;
        const place = { at: match.index, length: typed.length, wrong };
        if (wrong.right === undefined) return [place];
        const right = wrong.right.replace(/\$(\d)/g, (_, group: string) => match[+group] ?? "").replace(/ {2,}/g, " ");
        // A date that has its spaces is found too.
        const mended = wrong.right.startsWith("$1 $2") ? right.trim() : right;
        return mended === typed ? [] : [{ ...place, right: mended }];
      }),
    ),
  );
});

/** Full stops, commas and the signs of Thai writing stand once and where they belong. */
export const punctuationIsRight: Rule = {
  name: "punctuation stands once and where it belongs",
  problems: [textPunctuation],
  *check({ book }) {
    for (const cell of cellsOf(book, ["title", "prose", "position"])) {
      const hits = findIn(cell);
      if (hits.length === 0) continue;
      const all = (of: (wrong: Wrong) => string): string => [...new Set(hits.map(({ wrong }) => of(wrong)))].join(", ");
      yield atHits(textPunctuation, cell, hits, {
        args: { what: all((one) => one.what), expected: all((one) => one.expected) },
      });
    }
  },
};

const tight = /(?<=[ก-๎])ๆ/g;
const mostNamed = 8;

/** Where a workbook has a space before some ๆ and none before others, the ones without are told, once. */
export const maiyamokIsAlike: Rule = {
  name: "the sign of repetition is written in one way",
  problems: [textMaiyamok],
  *check({ book }) {
    const cells = cellsOf(book, ["title", "prose"]).filter(({ plain }) => plain.includes("ๆ"));
    if (!cells.some(({ plain }) => /[ก-๎] ๆ/.test(plain))) return;
    const found = cells.flatMap((cell): { cell: TextCell; hits: readonly Hit[] }[] => {
      const hits = [...cell.plain.matchAll(tight)].map(({ index }): Hit => ({ at: index, length: 1, right: " ๆ" }));
      return hits.length === 0 ? [] : [{ cell, hits }];
    });
    const [first, ...rest] = found;
    if (first === undefined) return;
    const names = rest.map(({ cell: { at } }) => `${at.sheet}!${refName(at)}`);
    const more = names.length > mostNamed ? ` และที่อื่นอีก ${names.length - mostNamed} ช่อง` : "";
    const others =
      names.length === 0 ? "" : ` พบอีก ${names.length} ช่อง: ${names.slice(0, mostNamed).join(", ")}${more}`;
    const number = found.reduce((sum, { hits }) => sum + hits.length, 0);
    yield atHits(textMaiyamok, first.cell, first.hits, {
      args: { number, others },
      others: rest.map(({ cell: { at } }) => at),
    });
  },
};
