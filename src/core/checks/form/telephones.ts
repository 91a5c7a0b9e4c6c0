import { noted } from "../common/noted";
import { toArabicDigits } from "../../calendar";
import type { Rule } from "../types";
import { cellsOf, worded, type TextCell } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import { defineProblem } from "../../problems/definition";

export const numberTelephone = defineProblem({
  code: "number.telephone",
  severity: "warning",
  message: "หมายเลขโทรศัพท์ไม่ถูกต้อง ({what}): {words}",
  expected: "หมายเลขบ้าน 9 หลัก หรือมือถือ 10 หลัก",
  example: "0 4299 9999 หรือ 08 1234 5678",
  fix: "ตรวจจำนวนหลักและการเว้นกลุ่มตัวเลข",
  why: "ประชาชนติดต่อหน่วยงานไม่ได้",
});

export const numberDocument = defineProblem({
  code: "number.document",
  severity: "warning",
  message: "เลขที่หนังสือไม่ครบ: {words}",
  expected: "รหัสหน่วยงาน / เลขทะเบียนหนังสือส่ง",
  example: "ธน 73201/125",
  fix: "เติมเลขทะเบียนหนังสือส่งก่อนลงนาม",
  why: "หนังสือที่ไม่มีเลขทะเบียนส่งออกไม่ได้และอ้างอิงไม่ได้",
  source: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526",
});

interface Kind {
  readonly begins: RegExp;
  readonly digits: number;
  /** Sizes of the groups of digits that are in use. */
  readonly groups: readonly string[];
  /** The usual grouping, for a correction. */
  readonly usual: readonly number[];
}

/** Kinds of Thai telephone numbers by how they begin. */
export const telephoneKinds: readonly Kind[] = [
  { begins: /^1[89]00/, digits: 10, groups: ["10", "4-3-3", "4-6", "1-3-3-3", "4-2-4"], usual: [4, 3, 3] },
  {
    begins: /^0[689]/,
    digits: 10,
    groups: ["10", "3-7", "3-3-4", "2-4-4", "2-8", "3-4-3", "1-4-5", "1-9"],
    usual: [2, 4, 4],
  },
  { begins: /^02/, digits: 9, groups: ["9", "1-4-4", "2-3-4", "2-7", "1-8"], usual: [1, 4, 4] },
  { begins: /^0[3457]/, digits: 9, groups: ["9", "1-4-4", "3-6", "3-3-3", "1-8", "1-2-6"], usual: [1, 4, 4] },
];

const label =
  "(?:โทรศัพท์|โทรสาร|แฟกซ์|มือถือ|โทร\\.?) ?(?:เคลื่อนที่|มือถือ|สำนักงาน|ติดต่อ)? ?(?:หมายเลข|เบอร์|/โทรสาร|สายตรง)?[ .:：]*";
/** Words that call a number one to ring up, where it may be a number of anything. */
const ringing =
  "(?:ติดต่อ|สอบถาม|แจ้ง|ร้องเรียน|ร้องทุกข์|เบาะแส|ปรึกษา|โทร)[^\\n0-9๐-๙]{0,50}(?:หมายเลข|เบอร์)(?:โทรศัพท์|ติดต่อ|สายตรง)?[ :：]*(?=[0๐])";
const hotline = /(?:สายด่วน|ฮอตไลน์)[^\n0-9๐-๙]{0,24}([0-9๐-๙](?:[ -]?[0-9๐-๙])*)(?![0-9๐-๙/])/g;

/** A hot line has four digits, or those of a telephone. */
function hotlinesIn(plain: string): readonly NumberFault[] {
  return [...plain.matchAll(hotline)].flatMap((match): NumberFault[] => {
    const typed = match[1] ?? "";
    const digits = toArabicDigits(typed).replace(/\D/g, "");
    const isShort = digits.length === 4 && digits.startsWith("1");
    if (isShort || digits.length === 3 || (/^[01]/.test(digits) && digits.length > 6)) return [];
    return [
      { at: match.index + match[0].length - typed.length, length: typed.length, what: `สายด่วนมี ${digits.length} หลัก` },
    ];
  });
}

const digit = "[0-9๐-๙]";
const number = `${digit}(?:[ \\-–()]{0,3}${digit})*`;

let inText: RegExp | undefined;

interface NumberFault extends Hit {
  readonly what: string;
}

function grouped(digits: string, sizes: readonly number[], separator: string): string {
  let from = 0;
  return sizes
    .map((size) => {
      from += size;
      return digits.slice(from - size, from);
    })
    .join(separator);
}

/** What is wrong with the numbers of one run of digits, which may hold several numbers; "" where nothing is. */
function faultOf(typed: string): { readonly what: string; readonly right?: string } | null {
  const groups = typed.match(/[0-9๐-๙]+/g) ?? [];
  const plain = groups.map(toArabicDigits);
  let index = 0;
  while (index < plain.length) {
    const rest = plain.slice(index).join("");
    // Hot lines and extensions have few digits; a number abroad is none of ours.
    if (rest.length < 7 || !/^[01]/.test(rest)) return null;
    const kind = telephoneKinds.find(({ begins }) => begins.test(rest));
    if (kind === undefined) return rest.startsWith("1") ? null : { what: "รหัสพื้นที่ไม่มี" };
    const sizes: number[] = [];
    let count = 0;
    while (count < kind.digits && index < plain.length) {
      sizes.push(plain[index]?.length ?? 0);
      count += plain[index]?.length ?? 0;
      index++;
    }
    if (count !== kind.digits) return { what: `มี ${count} หลัก ต้องมี ${kind.digits} หลัก` };
    if (!kind.groups.includes(sizes.join("-"))) {
      const what = "เว้นกลุ่มตัวเลขไม่ถูกต้อง";
      const separator = /[-–]/.exec(typed)?.[0] ?? " ";
      return sizes.length === plain.length
        ? { what, right: grouped(groups.join(""), kind.usual, separator) }
        : { what };
    }
    // "0-4299-9999-9": the last digits of a range of numbers.
    if ((plain[index]?.length ?? 9) <= 2) index++;
  }
  return null;
}

/** A number typed into a cell of numbers: the spreadsheet drops its leading zero. */
const withoutZero = /^(?:[2-57]\d{7}|[689]\d{8})$/;

function lostZero(typed: string): { readonly what: string; readonly right: string } | null {
  if (!withoutZero.test(toArabicDigits(typed))) return null;
  return { what: "ขาดเลข 0 ข้างหน้า", right: `${/[๐-๙]/.test(typed) ? "๐" : "0"}${typed}` };
}

function faultsIn(cell: TextCell): readonly NumberFault[] {
  const pattern =
    cell.use === "phone"
      ? new RegExp(`()(${number})(?: ?(?:ต่อ|กด|ext\\.?|#) ?${digit}+)?`, "g")
      : (inText ??= new RegExp(`(${label}|${ringing})(${number})`, "g"));
  const faults: NumberFault[] = cell.use === "phone" ? [] : [...hotlinesIn(cell.plain)];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(cell.plain); match; match = pattern.exec(cell.plain)) {
    const typed = match[2] ?? "";
    const fault = /\+ ?$/.test(cell.plain.slice(0, match.index)) ? null : faultOf(typed);
    const lost = cell.use === "phone" && typed === cell.plain.trim() ? lostZero(typed) : null;
    const found = fault ?? lost;
    if (found) faults.push({ at: match.index + (match[1] ?? "").length, length: typed.length, ...found });
  }
  return faults;
}

const mayCall = noted((plain) => /โทร|แฟกซ์|มือถือ|เบอร์|หมายเลข|สายด่วน|ฮอตไลน์/.test(plain));

/** A telephone number has the digits and groups of its kind. */
export const telephones: Rule = {
  name: "a telephone number has the digits and the groups of its kind",
  problems: [numberTelephone],
  *check({ book }) {
    for (const cell of cellsOf(book, [...worded, "phone"])) {
      if (cell.use !== "phone" && !mayCall(cell)) continue;
      const faults = faultsIn(cell);
      if (faults.length === 0) continue;
      const what = [...new Set(faults.map((fault) => fault.what))].join(", ");
      yield atHits(numberTelephone, cell, faults, { args: { what } });
    }
  },
};

// A slash after the agency's code, and nothing or a dash behind it.
const openNumber = /(?:[ก-ฮ]{1,3} ?)?[0-9๐-๙]{3,}(?:\.[0-9๐-๙]+)?\/ ?(?:ว ?)?[-–.…_ ]*$/;
const code = "(?<![ก-๎])[ก-ฮ]{2} ?[0-9๐-๙]{4,}(?:\\.[0-9๐-๙]+)?";
const openInText = new RegExp(
  [
    `${code}\\/ ?(?:ว ?)?(?:[-–_…]|\\.{2,})(?![0-9๐-๙])`,
    // Nothing stands behind the slash, or one slash too many, or the register's number is left out with its slash.
    `${code}\\/ ?(?:ว ?)?(?=\\s*(?:ลงวันที่|เรื่อง|ลว\\.|$|\\n))`,
    `${code}\\/{2,}`,
    `(?<=ที่ ?)${code}(?=\\s*ลงวันที่)`,
    // An order is numbered by the year, of four digits or two.
    "(?<=คำสั่ง[^\\n]{0,60}ที่ ?[0-9๐-๙]{1,5})\\/ ?(?:[0-9๐-๙]|[0-9๐-๙]{3}|[0-9๐-๙]{5,})(?![0-9๐-๙/])",
  ].join("|"),
  "g",
);

/** The number of a document is whole. */
export const documentNumbers: Rule = {
  name: "the number of a document is whole",
  problems: [numberDocument],
  *check({ book }) {
    for (const cell of cellsOf(book, ["number", "prose", "title", "evidence"])) {
      if (!cell.plain.includes("/") && !cell.plain.includes("ลงวันที่")) continue;
      const hits: Hit[] = [];
      if (cell.use === "number") {
        const match = openNumber.exec(cell.plain);
        if (match) hits.push({ at: match.index, length: match[0].length });
      } else {
        openInText.lastIndex = 0;
        for (let match = openInText.exec(cell.plain); match; match = openInText.exec(cell.plain)) {
          hits.push({ at: match.index, length: match[0].length });
        }
      }
      if (hits.length > 0) yield atHits(numberDocument, cell, hits);
    }
  },
};
