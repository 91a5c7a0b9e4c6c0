// Made from src/core/papers/kinds.ts by `npm run templates`.
import analysis from "../../templates/analysis.docx";
import announcement from "../../templates/announcement.docx";
import annual from "../../templates/annual.docx";
import memo from "../../templates/memo.docx";
import progress from "../../templates/progress.docx";
import riskPlan from "../../templates/risk-plan.docx";
import summary from "../../templates/summary.docx";
import type { PaperKind } from "../core";

/** The default template of each kind, carried in the program. */
export const defaultTemplates: Readonly<Record<PaperKind, Uint8Array>> = {
  progress,
  annual,
  memo,
  analysis,
  announcement,
  "risk-plan": riskPlan,
  summary,
};
