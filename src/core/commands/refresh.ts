import { scheduleOf } from "../compute/schedule";
import { summaryOf } from "../compute/summary";
import { gridPlan } from "../sheets/grid";
import { ownedSheetName } from "../sheets/owned";
import { problemsPlan } from "../sheets/problems";
import { summaryPlan } from "../sheets/summary";
import type { SheetPlan } from "../sheets/types";
import { computedSheets } from "../workbook/tables";
import type { WorkbookData } from "../workbook/types";
import { check, sortProblems, type CheckOptions, type Checked } from "./check";
import type { Environment } from "./environment";

export interface RefreshPlan extends Checked {
  /** The month grid, the summary and the problems, ready to be painted. */
  readonly sheets: readonly SheetPlan[];
}

/** Computes the month grid, the status summary and the findings of a workbook. A user's sheet of one of their names is left alone. */
export function refresh(data: WorkbookData, options: CheckOptions, environment: Environment): RefreshPlan {
  const checked = check(data, options, environment);
  const { book, statusDate } = checked;
  const grid = ownedSheetName(data, computedSheets.grid);
  const summary = ownedSheetName(data, computedSheets.summary);
  const findings = ownedSheetName(data, computedSheets.problems);
  const taken = [grid, summary, findings].flatMap((name) => name.problems);
  const problems = sortProblems([...taken, ...checked.problems], data);
  const sheets = [
    gridPlan(book, scheduleOf(book, statusDate), grid.name),
    summaryPlan(book, summaryOf(book, statusDate), summary.name),
    problemsPlan(problems, findings.name),
  ];
  return { ...checked, problems, sheets };
}
