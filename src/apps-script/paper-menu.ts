// Made from src/core/papers/kinds.ts by `npm run templates`.
import type * as Actions from "./actions";
import type { PaperKind } from "../core";

declare function require(id: string): unknown;

const make = (kind: PaperKind): void => {
  (require("./actions") as typeof Actions).makePaper(kind);
};

/** A kind, what the menu says and the function that it calls. */
export const paperItems: readonly (readonly [kind: PaperKind, title: string, target: string])[] = [
  ["progress", "รายงานผลการดำเนินการตามมาตรการ", "menuReportProgress"],
  ["annual", "รายงานผลการดำเนินการ ประจำปี", "menuReportAnnual"],
  ["memo", "บันทึกข้อความรายงานผล", "menuReportMemo"],
  ["analysis", "มาตรการและการวิเคราะห์ผลการประเมิน", "menuReportAnalysis"],
  ["announcement", "ประกาศกำหนดมาตรการ", "menuReportAnnouncement"],
  ["risk-plan", "แผน/ผลการจัดการความเสี่ยงการทุจริต", "menuReportRiskPlan"],
  ["summary", "สรุปสำหรับผู้บริหาร", "menuReportSummary"],
];

export function menuReportProgress(): void {
  make("progress");
}

export function menuReportAnnual(): void {
  make("annual");
}

export function menuReportMemo(): void {
  make("memo");
}

export function menuReportAnalysis(): void {
  make("analysis");
}

export function menuReportAnnouncement(): void {
  make("announcement");
}

export function menuReportRiskPlan(): void {
  make("risk-plan");
}

export function menuReportSummary(): void {
  make("summary");
}
