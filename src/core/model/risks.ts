import { parseNumber, type CivilDate, type Period } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import { joinContinued } from "./continued-rows";
import { readItems, unnumberedLines, type Item } from "./items";
import { parseTotalRows } from "./total-rows";
import { assignCodes, unknownOwners, unnamedRows, type WorkContext } from "./measures";
import type { Owners } from "./people";
import { readDay, readStatus, readWorkPeriod } from "./work";
import type { Status } from "../workbook/words";
import { numberUnreadable, numberRange } from "./problems";

export interface Risk {
  readonly source: TableRow<"risks">;
  readonly code: string;
  readonly area: string;
  readonly risk: string;
  readonly factors: readonly Item[];
  readonly responses: readonly Item[];
  readonly activities: readonly Item[];
  /** 1-5, or null when blank or unreadable. */
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** What came of it, and the two after that. */
  readonly results: readonly Item[];
  readonly likelihoodAfter: number | null;
  readonly impactAfter: number | null;
  readonly owners: Owners;
  readonly period: Period;
  readonly status: Status | null;
  readonly doneDate: CivilDate | null;
  readonly evidence: readonly string[];
  readonly remark: string;
}

/** Reads the fraud risks in sheet order; a row counts when it names a risk, a factor or a response; one called "(ต่อ)" goes on with the risk above. */
export function readRisks(
  table: Table<"risks">,
  context: WorkContext,
  divisions: readonly string[],
): { list: readonly Risk[]; problems: readonly Problem[] } {
  const naming = ["risk", "factor", "response"] as const;
  const { work, totals, problems: totalProblems } = parseTotalRows(table.rows, ["code", ...naming]);
  const named = work.filter((row) => naming.some((column) => row.text[column] !== ""));
  const { rows, problems: continuedProblems } = joinContinued(named, ["risk"]);
  const { codes, problems: codeProblems } = assignCodes(rows, "R");
  const problems: Problem[] = [
    ...codeProblems,
    ...continuedProblems,
    ...unnamedRows(table, [...named, ...totals], naming),
    ...totalProblems,
  ];
  const list = rows.map((row, index): Risk => {
    const { text } = row;
    const scale = (column: "likelihood" | "impact" | "likelihoodAfter" | "impactAfter"): number | null => {
      if (text[column] === "") return null;
      const value = parseNumber(text[column]);
      const facts = {
        at: refOf(row, column),
        header: headerOf(row, column),
        found: text[column],
        args: { expected: "จำนวนเต็ม 1-5", example: "3" },
      };
      if (value === null) problems.push(problem(numberUnreadable, facts));
      else if (value < 1 || value > 5 || !Number.isInteger(value)) problems.push(problem(numberRange, facts));
      else return value;
      return null;
    };
    const status = readStatus(row);
    const { period, problems: periodProblems } = readWorkPeriod(row, context.readers);
    const owners = context.ownersOf(text.owner);
    const done = readDay(row, "doneDate", context.readers);
    problems.push(...status.problems, ...periodProblems, ...done.problems, ...unknownOwners(row, owners, divisions));
    return {
      source: row,
      code: codes[index] ?? "",
      area: text.area,
      risk: text.risk,
      factors: readItems(text.factor),
      responses: readItems(text.response),
      activities: readItems(text.activity),
      likelihood: scale("likelihood"),
      impact: scale("impact"),
      results: readItems(text.result),
      likelihoodAfter: scale("likelihoodAfter"),
      impactAfter: scale("impactAfter"),
      owners,
      period,
      status: status.status,
      doneDate: done.date,
      evidence: unnumberedLines(text.evidence),
      remark: text.remark,
    };
  });
  return { list, problems };
}
