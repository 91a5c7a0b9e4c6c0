import type { TagData } from "../docx/fill";
import type { TagDef } from "../docx/tag-types";
import { analysisData } from "./analysis/data";
import { analysisTags } from "./analysis/tags";
import { announcementData } from "./announcement/data";
import { announcementTags } from "./announcement/tags";
import { annualData } from "./annual/data";
import { annualTags } from "./annual/tags";
import type { PaperContext } from "./common/context";
import { joinMeasures } from "./common/join-rows";
import { commonLists, commonTags } from "./common/shared-tags";
import type { PaperKind } from "./kinds";
import { memoData } from "./memo/data";
import { memoTags } from "./memo/tags";
import { progressData } from "./progress/data";
import { progressTags } from "./progress/tags";
import { riskPlanData } from "./risk-plan/data";
import { riskPlanTags } from "./risk-plan/tags";
import { summaryData } from "./summary/data";
import { summaryTags } from "./summary/tags";

/** What fills the template of a kind: its own tags, and the data that answers them. */
interface PaperContent {
  readonly tags: readonly TagDef[];
  readonly data: (context: PaperContext) => TagData;
}

/** A line a kind; `kinds.ts` has the other. */
const contents: Readonly<Record<PaperKind, PaperContent>> = {
  progress: { tags: progressTags, data: progressData },
  annual: { tags: annualTags, data: annualData },
  memo: { tags: memoTags, data: memoData },
  analysis: { tags: analysisTags, data: analysisData },
  announcement: { tags: announcementTags, data: announcementData },
  "risk-plan": { tags: riskPlanTags, data: riskPlanData },
  summary: { tags: summaryTags, data: summaryData },
};

/** The tags that only a kind has. */
export function ownTagsOf(kind: PaperKind): readonly TagDef[] {
  return contents[kind].tags;
}

/** Every tag that a template of a kind may use. */
export function tagsOf(kind: PaperKind): readonly TagDef[] {
  return [...commonTags, ...commonLists, ...ownTagsOf(kind)];
}

/** The data of a paper, by its kind. */
export function dataOf(context: PaperContext): TagData {
  const book = { ...context.book, measures: joinMeasures(context.book.measures) };
  return contents[context.kind].data({ ...context, book });
}
