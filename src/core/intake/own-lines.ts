import { fold } from "../workbook/text";

const number = "[0-9๐-๙]{1,4}";
const day = "[0-9๐-๙]{1,2}\\s*[ก-๙.]+\\s*[0-9๐-๙]{4}";
const onDay = `ณ\\s*วันที่\\s*${day}`;
const statusDay = new RegExp(`^ข้อมูล\\s*ณ\\s*วันที่\\s*(${day})$`);

/**
 * Lines that a paper works out each time it is made: its day, its counts, the captions of its charts. As texts of the
 * office they would stand in the next paper a second time, with the counts of an old day.
 */
const workedOut: readonly RegExp[] = [
  statusDay,
  new RegExp(`^ผลการดำเนินการตามมาตรการ\\s*${onDay}$`),
  new RegExp(`^สถานะของ(?:มาตรการ|ความเสี่ยง)\\s*${onDay}$`),
  new RegExp(`^(?:สรุป|ผลการดำเนินการ)?\\s*${onDay}\\s*(?:จาก|มี)(?:มาตรการ|ความเสี่ยง)ทั้งสิ้น\\s*${number}\\s`),
  /^ตารางความเสี่ยง\s*\((?:ลำดับและรหัสของความเสี่ยงตามโอกาสและผลกระทบ|ตัวเลขในวงเล็บคือลำดับของความเสี่ยง)\)$/,
  new RegExp(`^คะแนนรายตัวชี้วัดเทียบเกณฑ์ผ่าน\\s*ปีงบประมาณ\\s*พ\\.ศ\\.\\s*${number}$`),
  /^คะแนนรวมรายปี$/,
  /^ร้อยละปรับเศษให้รวมกันได้\s*[0-9๐-๙.]+$/,
];

/** Whether a paragraph is one that the program works out anew for each paper. */
export function isWorkedOut(text: string): boolean {
  return workedOut.some((one) => one.test(text.trim()));
}

/** The number of a letter, "ที่ กข ๑๒๓๔.๕/ว ๖๗". */
const letterNumber = "(?:^|\\s)ที่\\s+[ก-ฮ]{2}\\s*[0-9๐-๙]{2,6}(?:\\.[0-9๐-๙]{1,3})?\\s*/";
const otherPaper = new RegExp(`${onDay}|ลงวันที่\\s*[0-9๐-๙]|รอบ\\s*(?:ที่\\s*)?[0-9๐-๙]{1,2}|${letterNumber}`);

/** Whether a text of the office names the day or the round of the paper that it stood in: the next paper has another. */
export function namesItsPaper(text: string): boolean {
  return otherPaper.test(text);
}

/** The day that "ข้อมูล ณ วันที่ ..." names, as typed; "" for any other text. */
export function statusDayIn(text: string): string {
  return statusDay.exec(text.trim())?.[1] ?? "";
}

/** Whether a line says the subject of a paper again, "เรื่อง ... ประจำปีงบประมาณ พ.ศ. ๒๕๖๙". */
export function isSubjectLine(text: string, subject: string): boolean {
  const line = /^เรื่อง\s*([\s\S]+)$/.exec(text.trim())?.[1] ?? "";
  const bare = line.replace(/\s*ประจำปีงบประมาณ\s*(?:พ\.ศ\.)?\s*[0-9๐-๙]{4}$/, "");
  return subject !== "" && [line, bare].some((one) => fold(one) === fold(subject));
}
