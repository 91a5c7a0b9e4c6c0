import type { PaperKindDef } from "../common/kind";

/** ประกาศกำหนดมาตรการ. */
export const announcementKind = {
  name: "ประกาศกำหนดมาตรการ",
  file: "ประกาศกำหนดมาตรการ",
  about: "ประกาศกำหนดมาตรการ พร้อมเอกสารแนบท้าย",
  aliases: ["ประกาศ"],
  sections: ["เรื่อง", "เนื้อความ", "คำลงท้าย", "บทนำเอกสารแนบท้าย"],
  topicSections: [],
  hasStatus: false,
  rounds: [],
  works: ["measures"],
  tables: ["measures"],
  // An announcement needs no status, a report does.
  needs: {},
  isPlaceless: true,
  tells: ["owner", "period", "followUp"],
  prints: [],
  elements: ["measure", "steps"],
  hasResults: false,
  isDated: true,
  isLetter: false,
  isPlan: true,
  mayBeLate: false,
  signers: { roles: ["announcer", "order"], enough: "any" },
  signs: ["ผู้ประกาศ"],
  isApproved: false,
} as const satisfies PaperKindDef;
