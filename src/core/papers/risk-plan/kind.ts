import type { PaperKindDef } from "../common/kind";

/** แผน/ผลการจัดการความเสี่ยงการทุจริต. */
export const riskPlanKind = {
  name: "แผน/ผลการจัดการความเสี่ยงการทุจริต",
  file: "แผนจัดการความเสี่ยง",
  about: "แผน/ผลการจัดการความเสี่ยงการทุจริต ตาราง 12 เดือน",
  aliases: ["แผนจัดการความเสี่ยง", "แผนบริหารความเสี่ยงการทุจริต", "ผลการจัดการความเสี่ยงการทุจริต"],
  sections: ["ปก", "ชื่อเรื่อง", "บทนำ", "สรุป", "คำลงท้าย"],
  topicSections: [],
  hasStatus: true,
  rounds: [],
  works: ["risks"],
  isUsualFor: "risks",
  answers: "risks",
  tables: ["risks"],
  needs: { risks: ["risk"] },
  tells: [],
  prints: [],
  hasResults: false,
  isDated: false,
  isLetter: false,
  isPlan: true,
  mayBeLate: true,
  signers: { roles: ["preparer"], enough: "all" },
  signs: ["ผู้จัดทำ", "ความเห็นและคำสั่ง"],
  isApproved: false,
} as const satisfies PaperKindDef;
