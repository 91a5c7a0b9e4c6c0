import { analysisKind } from "./analysis/kind";
import { announcementKind } from "./announcement/kind";
import { annualKind } from "./annual/kind";
import { memoKind } from "./memo/kind";
import { progressKind } from "./progress/kind";
import { riskPlanKind } from "./risk-plan/kind";
import { summaryKind } from "./summary/kind";
import type { PaperKindDef } from "./common/kind";

export type { PaperKindDef } from "./common/kind";

/** Every kind of paper, a line a kind, in the order of menus and lists. `index.ts` gives each its tags and its data. */
export const paperKinds = {
  progress: progressKind,
  annual: annualKind,
  memo: memoKind,
  analysis: analysisKind,
  announcement: announcementKind,
  "risk-plan": riskPlanKind,
  summary: summaryKind,
} as const satisfies Record<string, PaperKindDef>;

export type PaperKind = keyof typeof paperKinds;
export const paperKindList = Object.keys(paperKinds) as readonly PaperKind[];

/** What a kind says of itself. */
export function kindDef(kind: PaperKind): PaperKindDef {
  return paperKinds[kind];
}

/** The kinds of which something holds, in their order. */
export function kindsThat(holds: (def: PaperKindDef) => boolean): readonly PaperKind[] {
  return paperKindList.filter((kind) => holds(kindDef(kind)));
}
