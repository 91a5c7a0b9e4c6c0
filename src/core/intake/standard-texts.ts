import { preface } from "../papers/analysis/preface";
import type { PaperKind } from "../papers/kinds";
import type { RowDraft } from "./draft";
import type { PartDraft } from "./part-draft";

const ofYear = "ประจำปีงบประมาณพ\\.ศ\\.[0-9๐-๙]{4}";
const measuresReport = "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส";

/** The paragraphs of a template as what they print: anything may stand where a tag does. */
const printed = (texts: readonly string[]): string =>
  texts
    .map((text) => text.replace(/\s/g, "").replace(/[.*+?^$()|[\]\\]/g, "\\$&"))
    .join("")
    .replace(/\{[^{}]+\}/g, ".{1,160}?");

/**
 * What a kind prints in a section where the office gives no text, without its spaces: it may break anywhere. It names a
 * round or a year, which move on.
 */
const standardTexts: Readonly<Partial<Record<PaperKind, Readonly<Record<string, string>>>>> = {
  progress: { ชื่อเรื่อง: `${measuresReport}ภายในหน่วยงาน\\(รอบ[0-9๐-๙]{1,2}เดือน\\)${ofYear}` },
  annual: { ชื่อเรื่อง: `(?:${measuresReport}(?:ของ[ก-๙.]+)?(?:${ofYear})?)+` },
  analysis: {
    ชื่อเรื่อง: `มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานและการวิเคราะห์ผลการประเมินITA${ofYear}`,
    คำนำ: printed(preface),
    // The year goes with the title of the cover where both say it.
    หัวเรื่องเนื้อหา: `การวิเคราะห์ผลการประเมินและมาตรการส่งเสริมคุณธรรมและความโปร่งใส(?:${ofYear})?`,
    "หัวข้อส่วนที่ ๑": `ส่วนที่๑ผลการประเมินITA${ofYear}`,
    "หัวข้อส่วนที่ ๒": "ส่วนที่๒การวิเคราะห์ผลการประเมินรายประเด็น",
    "หัวข้อส่วนที่ ๓": "ส่วนที่๓มาตรการที่กำหนดจากผลการวิเคราะห์",
    "หัวข้อส่วนที่ ๔": "ส่วนที่๔ข้อจำกัดในการประเมิน",
  },
  "risk-plan": { ชื่อเรื่อง: `แผนและผลการจัดการความเสี่ยงการทุจริต${ofYear}` },
  summary: { ชื่อเรื่อง: `สรุปสำหรับผู้บริหารการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส${ofYear}` },
};

/** The subject that a letter prints where the office gives none. */
const standardSubjects: Readonly<Partial<Record<PaperKind, string>>> = {
  memo: `${measuresReport}${ofYear}(?:\\(รอบ[0-9๐-๙]{1,2}เดือน\\))?`,
  announcement: `กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน(?:${ofYear})?`,
};

const isPrinted = (standard: string, text: string): boolean =>
  new RegExp(`^${standard}$`).test(text.replace(/\s/g, ""));

/** Whether a letter of this kind has this subject without anyone typing it. */
export function isStandardSubject(kind: PaperKind, subject: string): boolean {
  const standard = standardSubjects[kind];
  return standard !== undefined && isPrinted(standard, subject);
}

export const whyStandard = "ถ้อยคำมาตรฐาน โปรแกรมพิมพ์ให้ตามรอบและปีของเอกสาร";

function leave(draft: PartDraft, isOf: (row: RowDraft) => boolean): void {
  const rows = draft.listed("texts").filter(isOf);
  draft.remove("texts", isOf);
  for (const row of rows) {
    const cell = row.cells.get("text");
    if (cell !== undefined) draft.unread.push({ ...cell, why: whyStandard });
  }
}

const inSection =
  (section: string) =>
  (row: RowDraft): boolean =>
    row.text("section") === section;

/** The contents that the program makes by itself: its front pages by their letters, then the headings of the parts. */
function isOwnContents(rows: readonly RowDraft[], headings: readonly RowDraft[]): boolean {
  const fronts = ["คำนำ\tก", "สารบัญ\tข", "บทสรุปผู้บริหาร\tค"];
  const bare = (row: RowDraft): string =>
    row
      .text("text")
      .replace(/\t[0-9๐-๙]*$/, "")
      .replace(/\s/g, "");
  return (
    headings.length > 0 &&
    rows.length === fronts.length + headings.length &&
    fronts.every((front, at) => rows[at]?.text("text") === front) &&
    headings.every((heading, at) => bare(heading) === bare(rows[fronts.length + at] ?? heading))
  );
}

/** What the program prints by itself is no text of the office: it is told, and left out of the texts that were read. */
export function leaveStandardTexts(draft: PartDraft): void {
  const texts = draft.listed("texts");
  const contents = texts.filter(inSection("สารบัญ"));
  const headings = texts.filter((row) => row.text("section").startsWith("หัวข้อส่วนที่"));
  if (isOwnContents(contents, headings)) leave(draft, inSection("สารบัญ"));
  for (const [section, standard] of Object.entries(standardTexts[draft.kind] ?? {})) {
    const isOf = inSection(section);
    const said = draft.listed("texts").filter(isOf);
    if (isPrinted(standard, said.map((row) => row.text("text")).join(""))) leave(draft, isOf);
  }
}
