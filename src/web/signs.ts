import type { CheckAnswer, PageProblem } from "../core";

type Severity = PageProblem["severity"];

/** What each severity is known by where colours are not seen. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: "✕", warning: "▲", info: "●" };

/** The sign before a verdict. */
export function verdictSign({ errors, warnings }: Pick<CheckAnswer, "errors" | "warnings">): string {
  return errors > 0 ? severitySigns.error : warnings > 0 ? severitySigns.warning : "✓";
}
