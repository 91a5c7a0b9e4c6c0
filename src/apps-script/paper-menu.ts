// Made from src/core/papers/kinds.ts by `npm run templates`.
import type * as Actions from "./actions";
import type { PaperKind } from "../core";

declare function require(id: string): unknown;

const make = (kind: PaperKind): void => {
  (require("./actions") as typeof Actions).makeOnePaper(kind);
};

/** A kind, what the menu says and the function that it calls. */
export const paperItems: readonly (readonly [kind: PaperKind, title: string, target: string])[] = [
  ["progress", "รายงานผลการดำเนินการตามมาตรการ", "menuPaperProgress"],
  ["annual", "รายงานผลการดำเนินการ ประจำปี", "menuPaperAnnual"],
  ["memo", "บันทึกข้อความรายงานผล", "menuPaperMemo"],
  ["analysis", "มาตรการและการวิเคราะห์ผลการประเมิน", "menuPaperAnalysis"],
  ["announcement", "ประกาศกำหนดมาตรการ", "menuPaperAnnouncement"],
  ["risk-plan", "แผน/ผลการจัดการความเสี่ยงการทุจริต", "menuPaperRiskPlan"],
  ["summary", "สรุปสำหรับผู้บริหาร", "menuPaperSummary"],
];

export function menuPaperProgress(): void {
  make("progress");
}

export function menuPaperAnnual(): void {
  make("annual");
}

export function menuPaperMemo(): void {
  make("memo");
}

export function menuPaperAnalysis(): void {
  make("analysis");
}

export function menuPaperAnnouncement(): void {
  make("announcement");
}

export function menuPaperRiskPlan(): void {
  make("risk-plan");
}

export function menuPaperSummary(): void {
  make("summary");
}
