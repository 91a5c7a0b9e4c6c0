import type { PaperContext } from "../context";
import type { TagData } from "../engine/fill";
import type { ReportKind } from "../kinds";
import { progressData } from "./progress";

const builders: Partial<Readonly<Record<ReportKind, (context: PaperContext) => TagData>>> = {
  progress: progressData,
};

/** The data of a paper, by its kind. */
export function dataOf(context: PaperContext): TagData {
  return builders[context.kind]?.(context) ?? {};
}
