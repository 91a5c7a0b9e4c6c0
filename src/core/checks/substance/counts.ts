import type { Measure } from "../../model/measures";
import type { Problem } from "../../problems/types";
import type { Rule } from "../types";
import { isFollowUp } from "./outcomes";
import { atCell, resultKinds } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const countsDiffer = defineProblem({
  code: "counts.differ",
  severity: "warning",
  orSeverity: "error",
  message: "จำนวนข้อไม่เท่ากัน จึงจับคู่กันไม่ได้: {counts}",
  expected: "จำนวนข้อเท่ากัน เรียงตรงกัน",
  fix: "แยกหรือรวมข้อให้ตรงกับขั้นตอน",
  why: "ขั้นตอน ผล และผลลัพธ์พิมพ์คู่กัน จำนวนไม่เท่ากันทำให้จับคู่ผิด",
});

const columns = [
  { column: "steps", list: "steps" },
  { column: "result", list: "results" },
  { column: "outcome", list: "outcomes" },
] as const;

/**
 * Lists of two items or more pair by position. A single item is a text about all of them. Work that still runs may
 * have fewer results than steps, never more.
 */
function countProblem(measure: Measure): Problem | null {
  const { source, status, results, outcomes } = measure;
  if (status === "notStarted" || status === "cancelled" || results.length + outcomes.length === 0) return null;
  const lists = columns
    .filter(({ column }) => column === "steps" || !isFollowUp(source.text[column], column))
    .map(({ column, list }) => ({ column, count: measure[list].length, header: source.table.headers[column] ?? "" }))
    .filter(({ count }) => count > 1);
  const [first, second, third] = lists;
  if (first === undefined || second === undefined) return null;
  const isOpen = (count: number): boolean => status === "running" && first.column === "steps" && count < first.count;
  const odd =
    second.count !== first.count && !isOpen(second.count)
      ? second
      : third !== undefined && third.count !== second.count && !isOpen(third.count)
        ? third
        : undefined;
  if (odd === undefined) return null;
  // Steps and results that pair leave no doubt which list is out of step.
  const severity = first.count === second.count ? "error" : "warning";
  const counts = lists.map(({ header, count }) => `${header} ${count} ข้อ`).join(", ");
  return atCell(countsDiffer, source, odd.column, { severity, found: counts, args: { counts } });
}

/** Steps, results and outcomes pair by position, so there are as many of each (seed 001: 4, 4 and 5). */
export const countsAgree: Rule = {
  name: "steps, results and outcomes are equally many",
  problems: [countsDiffer],
  papers: resultKinds,
  *check({ book }) {
    for (const measure of book.measures) {
      const found = countProblem(measure);
      if (found) yield found;
    }
  },
};
