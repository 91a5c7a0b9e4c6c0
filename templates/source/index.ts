import type { ISectionOptions } from "docx";
import { analysis } from "./analysis";
import { announcement } from "./announcement";
import { annual } from "./annual";
import { memo } from "./memo";
import { progress } from "./progress";
import { riskPlan } from "./risk-plan";

/** The default templates: kind of paper -> its sections of pages. */
export const templateSources: Readonly<Record<string, readonly ISectionOptions[]>> = {
  progress,
  analysis,
  annual,
  "risk-plan": riskPlan,
  memo,
  announcement,
};
