import type { ISectionOptions } from "docx";
import { progress } from "./progress";

/** The default templates: kind of paper -> its sections of pages. */
export const templateSources: Readonly<Record<string, readonly ISectionOptions[]>> = {
  progress,
};
