import type { PaperKindDef } from "../common/kind";

/** รายงานผลการดำเนินการ ประจำปี. */
export const annualKind = {
  name: "รายงานผลการดำเนินการ ประจำปี",
  file: "รายงานผลประจำปี",
  about: "รายงานผลการดำเนินการ ประจำปี",
  aliases: ["รายงานประจำปี", "รายงานผลการดำเนินการประจำปี"],
  sections: ["ปก", "ชื่อเรื่อง", "บทนำ", "สรุป", "คำลงท้าย"],
  topicSections: [],
  hasStatus: true,
  rounds: [12],
  works: ["measures"],
  tables: ["measures"],
  // It has no column of statuses: a blank one is no hole in it.
  needs: { measures: ["steps", "owner"] },
  tells: ["owner", "period", "result", "outcome"],
  prints: ["reportName", "output", "obstacle", "suggestion"],
  elements: ["result", "carriedOut", "ofItsYear"],
  hasResults: true,
  hasPictures: true,
  isDated: false,
  isLetter: false,
  isPlan: false,
  mayBeLate: true,
  signers: { roles: ["preparer"], enough: "all" },
  signs: ["ผู้จัดทำ", "ความเห็นและคำสั่ง"],
  isApproved: true,
} as const satisfies PaperKindDef;
