import type { PaperKindDef } from "../common/kind";

/** สรุปสำหรับผู้บริหาร: the state of the year on one page. */
export const summaryKind = {
  name: "สรุปสำหรับผู้บริหาร",
  file: "สรุปสำหรับผู้บริหาร",
  about: "สรุปสำหรับผู้บริหาร หน้าเดียว: สถานะ คะแนน งานที่เกินกำหนด ความเสี่ยงสูง และเรื่องที่ขอให้พิจารณา",
  aliases: ["สรุปผู้บริหาร", "บทสรุปผู้บริหารหน้าเดียว"],
  sections: ["ชื่อเรื่อง", "บทนำ", "เรื่องที่ขอให้พิจารณา"],
  topicSections: [],
  hasStatus: true,
  rounds: [],
  works: ["measures", "risks"],
  tables: ["measures"],
  needs: { measures: ["owner", "status"] },
  tells: ["owner", "period"],
  prints: [],
  elements: [],
  hasResults: false,
  isDated: false,
  isLetter: false,
  isPlan: false,
  mayBeLate: true,
  signers: { roles: ["preparer"], enough: "all" },
  signs: ["ผู้จัดทำ"],
  isApproved: false,
} as const satisfies PaperKindDef;
