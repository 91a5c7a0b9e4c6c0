import type { PaperKindDef } from "../common/kind";

/** บันทึกข้อความรายงานผล. */
export const memoKind = {
  name: "บันทึกข้อความรายงานผล",
  file: "บันทึกข้อความรายงานผล",
  about: "บันทึกข้อความรายงานผล พร้อมความเห็นตามลำดับชั้น",
  aliases: ["บันทึกข้อความ"],
  sections: ["เรื่อง", "บทนำ", "หัวข้อตารางมาตรการ", "ผลการประเมิน", "หัวข้อตารางผล", "คำลงท้าย"],
  topicSections: [],
  hasStatus: true,
  rounds: [3, 6, 9, 12],
  works: ["measures"],
  tables: ["measures"],
  needs: { measures: ["steps", "owner", "status"] },
  tells: ["owner", "followUp"],
  prints: ["reportName"],
  hasResults: true,
  isDated: true,
  isLetter: true,
  isPlan: false,
  mayBeLate: true,
  signers: { roles: ["preparer", "order"], enough: "all" },
  signs: ["ผู้จัดทำ", "ความเห็นและคำสั่ง"],
  isApproved: true,
} as const satisfies PaperKindDef;
