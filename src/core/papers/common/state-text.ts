import { summaryOf, type WorkSummary } from "../../compute/summary";
import { stateWords, type WorkState } from "../../compute/status";
import { computed, type PaperContext } from "./context";

/** "a", "a และb", "a b และc": parts of a sentence. */
export function joinThai(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(" ")} และ${last}`;
}

/**
 * How many pieces of work are in which state on the status date, as part of a sentence whose numbers add up to all:
 * "เสร็จ ๕ มาตรการ และเกินกำหนด ๑ มาตรการ". "" where no row has a status, since a count would claim what nobody typed.
 */
export function stateCounts(context: PaperContext, table: "measures" | "risks", unit: string): string {
  const { states, total, withoutStatus }: WorkSummary = summaryOf(context.book, context.statusDate)[table];
  if (withoutStatus.length === total) return "";
  return joinThai(
    states.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${computed(context, count)} ${unit}`),
  );
}

/** The word of a state in a cell; "" where there is no status to tell. */
export function stateWord(state: WorkState): string {
  return state === "unknown" ? "" : stateWords[state];
}
