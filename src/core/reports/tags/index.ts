import type { ReportKind } from "../../workbook/report-kinds";
import { analysisTags } from "./analysis";
import { announcementTags } from "./announcement";
import { memoTags } from "./memo";
import { annualTags } from "./annual";
import { progressTags } from "./progress";
import { riskPlanTags } from "./risk-plan";
import { commonLists, commonTags } from "./shared";
import type { TagDef } from "./types";

export { commonTags } from "./shared";
export type { TagDef } from "./types";

const own: Readonly<Record<ReportKind, readonly TagDef[]>> = {
  progress: progressTags,
  analysis: analysisTags,
  annual: annualTags,
  "risk-plan": riskPlanTags,
  memo: memoTags,
  announcement: announcementTags,
};

/** The tags that only a kind has. */
export function ownTagsOf(kind: ReportKind): readonly TagDef[] {
  return own[kind];
}

/** Every tag that a template of a kind may use. */
export function tagsOf(kind: ReportKind): readonly TagDef[] {
  return [...commonTags, ...commonLists, ...own[kind]];
}
