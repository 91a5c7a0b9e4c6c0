import type { ReportKind } from "../../workbook/report-kinds";
import type { PaperContext } from "../context";
import type { TagData } from "../engine/fill";
import { joinMeasures } from "../join-rows";
import { analysisData } from "./analysis";
import { announcementData } from "./announcement";
import { annualData } from "./annual";
import { memoData } from "./memo";
import { progressData } from "./progress";
import { riskPlanData } from "./risk-plan";

const builders: Readonly<Record<ReportKind, (context: PaperContext) => TagData>> = {
  progress: progressData,
  analysis: analysisData,
  annual: annualData,
  memo: memoData,
  announcement: announcementData,
  "risk-plan": riskPlanData,
};

/** The data of a paper, by its kind. */
export function dataOf(context: PaperContext): TagData {
  const book = { ...context.book, measures: joinMeasures(context.book.measures) };
  return builders[context.kind]({ ...context, book });
}
