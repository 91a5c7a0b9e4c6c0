import type { PaperKindDef } from "../common/kind";

/** รายงานผลการดำเนินการตามมาตรการ (รอบ 3/6/9/12 เดือน). */
export const progressKind = {
  name: "รายงานผลการดำเนินการตามมาตรการ",
  file: "รายงานผลตามมาตรการ",
  about: "รายงานผลการดำเนินการตามมาตรการ (รอบ 3/6/9/12 เดือน)",
  aliases: ["รายงานผลการดำเนินการตามมาตรการ (รอบ 6/12 เดือน)", "รายงานความก้าวหน้า"],
  sections: ["ปก", "ชื่อเรื่อง", "คำนำ", "ผู้ออกคำนำ", "บทนำ", "ผลการดำเนินการ", "สรุป", "คำลงท้าย"],
  topicSections: [],
  hasStatus: true,
  rounds: [3, 6, 9, 12],
  works: ["measures"],
  isUsualFor: "measures",
  answers: "results",
  tables: ["measures"],
  needs: { measures: ["steps", "owner", "status"] },
  tells: ["owner", "period", "followUp", "result", "outcome"],
  prints: ["reportName", "output"],
  hasResults: true,
  hasPictures: true,
  isDated: true,
  isLetter: false,
  isPlan: false,
  mayBeLate: true,
  signers: { roles: ["preparer"], enough: "all" },
  signs: ["ผู้จัดทำ", "ความเห็นและคำสั่ง"],
  isApproved: true,
} as const satisfies PaperKindDef;
