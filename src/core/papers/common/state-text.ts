import { compareDates, formatLong } from "../../calendar";
import { workItems, type WorkItem } from "../../compute/work";
import { stateWords } from "../../compute/status";
import type { Measure } from "../../model/measures";
import type { Risk } from "../../model/risks";
import { statusBefore, statusOf } from "../../model/work";
import { statuses, type Status } from "../../workbook/words";
import { computed, type PaperContext } from "./context";

/** Whether a paper says of a piece of work that it is late: without a status nobody has said so. */
export function isLate({ status, state }: Pick<WorkItem, "status" | "state">): boolean {
  return status !== null && state === "overdue";
}

/** "a", "a และb", "a b และc": parts of a sentence. */
export function joinThai(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(" ")} และ${last}`;
}

const inOrder: readonly (Status | null)[] = ["done", "running", "notStarted", "cancelled", null];

/**
 * How many pieces of work have which status on the status date, as part of a sentence whose numbers add up to all and
 * agree with the ticks of a table; behind a status stands how many of its pieces are overdue: "เสร็จ ๕ มาตรการ และอยู่ระหว่าง
 * ๒ มาตรการ (ในจำนวนนี้เกินกำหนด ๑)". "" where no row has a status, since a count would claim what nobody typed.
 */
export function stateCounts(context: PaperContext, table: "measures" | "risks", unit: string): string {
  const items = workItems(context.book, context.statusDate).filter((item) => item.table === table);
  if (items.every(({ status }) => status === null)) return "";
  return joinThai(
    inOrder.flatMap((status): readonly string[] => {
      const own = items.filter((item) => item.status === status);
      if (own.length === 0) return [];
      const count = `${status === null ? stateWords.unknown : statuses[status]} ${computed(context, own.length)} ${unit}`;
      const overdue = own.filter(isLate).length;
      return [overdue === 0 ? count : `${count} (ในจำนวนนี้${stateWords.overdue} ${computed(context, overdue)})`];
    }),
  );
}

/** The status of a piece of work in a cell, and that it is overdue; "" where there is nothing to tell. */
export function stateWord({ status, state }: Pick<WorkItem, "status" | "state">): string {
  if (status === null) return "";
  return state === "overdue" ? `${statuses[status]} (${stateWords.overdue})` : statuses[status];
}

/** The word of a state above a remark, "" where the remark begins with it or with another word for it: they would stammer. */
export function stateAbove(item: Pick<WorkItem, "status" | "state">, remark: string): string {
  const said = [statusBefore(remark), statusOf(remark.split("\n")[0] ?? "")];
  return item.state !== "overdue" && item.status !== null && said.includes(item.status) ? "" : stateWord(item);
}

/** The state, of finished work with the day that is typed for it and has come, and the remark: a line or more each. */
export function stateAndRemark(
  context: PaperContext,
  item: Pick<WorkItem, "status" | "state"> | undefined,
  { doneDate }: Pick<Measure | Risk, "doneDate">,
  remark: string,
): string {
  const word = item === undefined ? "" : stateAbove(item, remark);
  const isDated =
    word !== "" && item?.state === "done" && doneDate !== null && compareDates(doneDate, context.statusDate) <= 0;
  const day = isDated ? `เมื่อวันที่ ${computed(context, formatLong(doneDate))}` : "";
  return [word, day, remark].filter((part) => part !== "").join("\n");
}
