import { fullOfficeName } from "../model/read-settings";
import { editDistance } from "../workbook/similar";
import { fold } from "../workbook/text";

/** Words that go on with the title of the line above. */
export const runOnTitle = /^(?:ภายใน|โปร่งใส|ความโปร่งใส|และ(?=ความ)|ในการดำเนินงาน)/;

/** What stands below a title and is none: a score, a note, a line that says of what or by whom. */
const belowTitle =
  /คะแนน[^\n]*[0-9๐-๙]\.[0-9๐-๙]|[0-9๐-๙]\.[0-9๐-๙]+\s*คะแนน|อยู่ในระดับ|^(?:หมายเหตุ|คำชี้แจง|คำอธิบาย|หน่วย|แหล่งข้อมูล|ที่มา|(?:ผู้|หน่วยงาน(?:ที่)?)รับผิดชอบ|สถานะ|ระยะเวลา)(?:\s*[:：]|\s|$)/;

/** Whether a line at the head of a paper is no line of its title. */
export const isBelowTitle = (text: string): boolean => belowTitle.test(text);

/** A line that ends in the middle of a word or a phrase. */
const isCut = /(?:ความ|การ|และ|เพื่อ|ตาม|ด้าน|แห่ง|พ\.\s*ศ\.)$/;

/** The lines of a title that was typed with breaks, a row each; a break inside of a phrase parts nothing. */
export function titleRows(text: string): readonly string[] {
  const rows: string[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    const last = rows[rows.length - 1];
    if (line === "") continue;
    if (last !== undefined && (runOnTitle.test(line) || isCut.test(last))) rows[rows.length - 1] = last + line;
    else rows.push(line);
  }
  return rows;
}

/**
 * Whether a line only names the office (`office`, "" = unknown) or where it is. A cover may misspell the office's own
 * name.
 */
export function isOfficeLine(text: string, office: string): boolean {
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  if (/^(?:อำเภอ|เขต)\s*[ก-๙]+\s+จังหวัด\s*[ก-๙]+$/.test(line)) return true;
  const name = fold(fullOfficeName(line.replace(/\s*อำเภอ\s*[ก-๙]+\s+จังหวัด\s*[ก-๙]+$/, "")));
  return office !== "" && editDistance(name, fold(fullOfficeName(office)), 2) <= 2;
}
