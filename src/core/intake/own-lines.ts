import type { PaperKind } from "../papers/kinds";
import { fold } from "../workbook/text";

const number = "[0-9๐-๙]{1,4}";
const onDay = "ณ\\s*วันที่\\s*[0-9๐-๙]{1,2}\\s*[ก-๙.]+\\s*[0-9๐-๙]{4}";

/**
 * Lines that a paper works out each time it is made: its day, its counts, the captions of its charts. As texts of the
 * office they would stand in the next paper a second time, with the counts of an old day.
 */
const workedOut: readonly RegExp[] = [
  new RegExp(`^ข้อมูล\\s*${onDay}$`),
  new RegExp(`^ผลการดำเนินการตามมาตรการ\\s*${onDay}$`),
  new RegExp(`^สถานะของ(?:มาตรการ|ความเสี่ยง)\\s*${onDay}$`),
  new RegExp(`^(?:สรุป|ผลการดำเนินการ)?\\s*${onDay}\\s*(?:จาก|มี)(?:มาตรการ|ความเสี่ยง)ทั้งสิ้น\\s*${number}\\s`),
  /^ตารางความเสี่ยง\s*\(ลำดับและรหัสของความเสี่ยงตามโอกาสและผลกระทบ\)$/,
  new RegExp(`^คะแนนรายตัวชี้วัดเทียบเกณฑ์ผ่าน\\s*ปีงบประมาณ\\s*พ\\.ศ\\.\\s*${number}$`),
  /^คะแนนรวมรายปี$/,
];

/** Whether a paragraph is one that the program works out anew for each paper. */
export function isWorkedOut(text: string): boolean {
  return workedOut.some((one) => one.test(text.trim()));
}

const standardRequests: readonly RegExp[] = [
  new RegExp(`^โปรดทราบผลการดำเนินการ\\s*${onDay}$`),
  new RegExp(`^โปรดสั่งการให้ผู้รับผิดชอบเร่งดำเนินการตามมาตรการที่เกินกำหนด\\s*${number}\\s*มาตรการ`),
  new RegExp(`^โปรดกำชับการจัดการความเสี่ยงระดับสูงขึ้นไปที่ยังไม่แล้วเสร็จ\\s*${number}\\s*เรื่อง`),
];

/** Whether a line is a request that a summary makes by itself out of the counts of its day. */
export function isStandardRequest(text: string): boolean {
  const bare = text.trim().replace(/^[-–•]\s*/, "");
  return standardRequests.some((one) => one.test(bare));
}

const otherPaper = new RegExp(`${onDay}|รอบ\\s*[0-9๐-๙]{1,2}\\s*เดือน`);

/** Whether a text of the office names the day or the round of the paper that it stood in: the next paper has another. */
export function namesItsPaper(text: string): boolean {
  return otherPaper.test(text);
}

/** The day that "ข้อมูล ณ วันที่ ..." names, as typed; "" for any other text. */
export function statusDayIn(text: string): string {
  return /^ข้อมูล\s*ณ\s*วันที่\s*([0-9๐-๙]{1,2}\s*[ก-๙.]+\s*[0-9๐-๙]{4})$/.exec(text.trim())?.[1] ?? "";
}

const year = "[0-9๐-๙]{4}";
const ofYear = `ประจำปีงบประมาณพ\\.ศ\\.${year}`;
const measuresReport = "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส";

/** What a kind prints in a section where the office gives no text; it names a round or a year, which move on. */
const standardTexts: Readonly<Partial<Record<PaperKind, Readonly<Record<string, string>>>>> = {
  progress: { ชื่อเรื่อง: `${measuresReport}ภายในหน่วยงาน\\(รอบ[0-9๐-๙]{1,2}เดือน\\)${ofYear}` },
  annual: { ชื่อเรื่อง: `(?:${measuresReport}(?:ของ[ก-๙.]+)?(?:${ofYear})?)+` },
  analysis: {
    ชื่อเรื่อง: `มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน(?:และการวิเคราะห์ผลการประเมินITA)?${ofYear}`,
    หัวเรื่องเนื้อหา: `การวิเคราะห์ผลการประเมินและมาตรการส่งเสริมคุณธรรมและความโปร่งใส${ofYear}`,
    "หัวข้อส่วนที่ ๑": `ส่วนที่๑ผลการประเมินITA${ofYear}`,
    "หัวข้อส่วนที่ ๒": "ส่วนที่๒การวิเคราะห์ผลการประเมินรายประเด็น",
    "หัวข้อส่วนที่ ๓": "ส่วนที่๓มาตรการที่กำหนดจากผลการวิเคราะห์",
    "หัวข้อส่วนที่ ๔": "ส่วนที่๔ข้อจำกัดในการประเมิน",
  },
  "risk-plan": { ชื่อเรื่อง: `แผนและผลการจัดการความเสี่ยงการทุจริต${ofYear}` },
  summary: { ชื่อเรื่อง: `สรุปสำหรับผู้บริหารการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส${ofYear}` },
};

/** Whether the lines of a section are those that the kind prints by itself, wherever they break: no text has to hold them. */
export function isStandardText(kind: PaperKind, section: string, lines: readonly string[]): boolean {
  const standard = standardTexts[kind]?.[section];
  return standard !== undefined && new RegExp(`^${standard}$`).test(lines.join("").replace(/\s/g, ""));
}

/** The sections of a kind whose standard words are known. */
export function standardSections(kind: PaperKind): readonly string[] {
  return Object.keys(standardTexts[kind] ?? {});
}

/** Whether a line says the subject of a paper again, "เรื่อง ... ประจำปีงบประมาณ พ.ศ. ๒๕๖๙". */
export function isSubjectLine(text: string, subject: string): boolean {
  const line = /^เรื่อง\s*([\s\S]+)$/.exec(text.trim())?.[1] ?? "";
  const bare = line.replace(/\s*ประจำปีงบประมาณ\s*(?:พ\.ศ\.)?\s*[0-9๐-๙]{4}$/, "");
  return subject !== "" && [line, bare].some((one) => fold(one) === fold(subject));
}
