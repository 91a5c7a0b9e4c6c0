import analysis from "../../templates/analysis.docx";
import announcement from "../../templates/announcement.docx";
import annual from "../../templates/annual.docx";
import memo from "../../templates/memo.docx";
import progress from "../../templates/progress.docx";
import riskPlan from "../../templates/risk-plan.docx";
import type { ReportKind } from "../core/reports/kinds";

/** The standard templates, carried in the script as base64. */
const templates: Readonly<Record<ReportKind, string>> = {
  progress,
  annual,
  memo,
  analysis,
  announcement,
  "risk-plan": riskPlan,
};

/** The standard template of a kind as bytes. The service decodes: the language here has no atob. */
export function defaultTemplate(kind: ReportKind): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(templates[kind]));
}
