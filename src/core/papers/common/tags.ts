import type { PaperKind } from "../kinds";
import { analysisTags } from "../analysis/tags";
import { announcementTags } from "../announcement/tags";
import { memoTags } from "../memo/tags";
import { annualTags } from "../annual/tags";
import { progressTags } from "../progress/tags";
import { riskPlanTags } from "../risk-plan/tags";
import { commonLists, commonTags } from "./shared-tags";
import type { TagDef } from "../../docx/tag-types";

export { commonTags } from "./shared-tags";

const own: Readonly<Record<PaperKind, readonly TagDef[]>> = {
  progress: progressTags,
  analysis: analysisTags,
  annual: annualTags,
  "risk-plan": riskPlanTags,
  memo: memoTags,
  announcement: announcementTags,
};

/** The tags that only a kind has. */
export function ownTagsOf(kind: PaperKind): readonly TagDef[] {
  return own[kind];
}

/** Every tag that a template of a kind may use. */
export function tagsOf(kind: PaperKind): readonly TagDef[] {
  return [...commonTags, ...commonLists, ...own[kind]];
}
