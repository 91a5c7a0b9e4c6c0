import type { PaperKind } from "../papers/kinds";
import type { RowDraft } from "./draft";
import type { PartDraft } from "./part-draft";

const ofYear = "ประจำปีงบประมาณพ\\.ศ\\.[0-9๐-๙]{4}";
const measuresReport = "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส";

/**
 * What a kind prints in a section where the office gives no text, without its spaces: it may break anywhere. It names a
 * round or a year, which move on.
 */
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

/** What the program prints by itself is no text of the office: it is told, and left out of the texts that were read. */
export function leaveStandardTexts(draft: PartDraft): void {
  for (const [section, standard] of Object.entries(standardTexts[draft.kind] ?? {})) {
    const isOf = (row: RowDraft): boolean => row.text("section") === section;
    const rows = draft.listed("texts").filter(isOf);
    const said = rows.map((row) => row.text("text")).join("");
    if (!new RegExp(`^${standard}$`).test(said.replace(/\s/g, ""))) continue;
    draft.remove("texts", isOf);
    for (const row of rows) {
      const cell = row.cells.get("text");
      if (cell !== undefined) draft.unread.push({ ...cell, why: "ชื่อเรื่องมาตรฐาน โปรแกรมพิมพ์ให้ตามรอบและปีของเอกสาร" });
    }
  }
}
