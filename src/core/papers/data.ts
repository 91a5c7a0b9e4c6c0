import type { PaperKind } from "./kinds";
import type { PaperContext } from "./common/context";
import type { TagData } from "../docx/fill";
import { joinMeasures } from "./common/join-rows";
import { analysisData } from "./analysis/data";
import { announcementData } from "./announcement/data";
import { annualData } from "./annual/data";
import { memoData } from "./memo/data";
import { progressData } from "./progress/data";
import { riskPlanData } from "./risk-plan/data";

const builders: Readonly<Record<PaperKind, (context: PaperContext) => TagData>> = {
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
