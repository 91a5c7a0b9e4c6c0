import type { ReportKind } from "../kinds";
import { memoTags } from "./memo";
import { progressTags } from "./progress";
import { commonLists, commonTags } from "./shared";
import type { TagDef } from "./types";

export { commonTags } from "./shared";
export type { TagDef } from "./types";

const own: Readonly<Partial<Record<ReportKind, readonly TagDef[]>>> = {
  progress: progressTags,
  memo: memoTags,
};

/** Every tag that a template of a kind may use. */
export function tagsOf(kind: ReportKind): readonly TagDef[] {
  return [...commonTags, ...commonLists, ...(own[kind] ?? [])];
}
