import type { Book } from "../../model/book";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { cellsOf, paragraphBehind, type TextCell } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import { noted } from "../common/noted";
import type { Rule } from "../types";

export const textUnfinished = defineProblem({
  code: "text.unfinished",
  severity: "warning",
  message: "ข้อความจบค้างอยู่ที่คำว่า {words}",
  expected: "ข้อความที่จบประโยค",
  fix: `พิมพ์ต่อให้จบ หรือตัดคำท้ายออก ${acceptIfRight}`,
  why: "ข้อความที่ขาดท้ายมักเกิดจากการคัดลอกไม่ครบ และอ่านไม่รู้ว่าหมายถึงอะไร",
});

/** Words that join what follows; as the end of a word of their own they mean something else: กำกับ, บังคับ. */
const joining =
  /(?:และ|หรือ|เพื่อ(?:ให้)?|(?:โดย|ใน|ต่อ|ของ|ด้าน)การ|โดย|ซึ่ง|จึง|เพราะ|เนื่องจาก|ตามที่|รวมถึง|รวมทั้ง|ตลอดจน|อันได้แก่|(?<!กำ|บัง|ประ)กับ|(?:งาน|ราชการ|ประชาชน|ผลประโยชน์|คะแนน|ผล|ข้อมูล|แผน|โครงการ|หน้าที่|ภารกิจ|นโยบาย|ความต้องการ|ความคิดเห็น)ของ|ผ่านทาง|(?:เผยแพร่|ประชาสัมพันธ์|แจ้ง|ร้องเรียน)[^\n]{0,60}ผ่าน)$/;
/** Behind these a list stands in the paper; in a table's cell nothing follows. */
const listing = /(?:ได้แก่|อาทิ|เช่น|ประกอบด้วย)$/;

interface End extends Hit {
  readonly isListing: boolean;
}

const endOf = noted((plain): End | null => {
  const text = plain.trimEnd();
  if (text.length < 12) return null;
  const match = joining.exec(text) ?? listing.exec(text);
  return match === null ? null : { at: match.index, length: match[0].length, isListing: listing.test(text) };
});

const beginsItem = /^[\s]*(?:[-–•*(]|[0-9๐-๙]+[.)]|[ก-ฮ][.)]|ข้อ)/;

/** Whether what a paragraph leaves open goes on in the next one: an item of the same list, or the list itself. */
function goesOn(book: Book, cell: TextCell, { isListing }: End): boolean {
  if (cell.table !== "texts") return false;
  if (isListing) return true;
  const next = paragraphBehind(book, cell);
  return next !== null && beginsItem.test(next);
}

/** A text ends where its sentence does. */
export const sentencesEnd: Rule = {
  name: "a text does not end at a word that joins what follows",
  problems: [textUnfinished],
  *check({ book }) {
    for (const cell of cellsOf(book, ["prose"])) {
      const end = endOf(cell);
      if (end !== null && !goesOn(book, cell, end)) yield atHits(textUnfinished, cell, [end]);
    }
  },
};
