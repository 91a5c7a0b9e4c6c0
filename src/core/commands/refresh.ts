import { judge } from "../exceptions/judge";
import { scheduleOf } from "../compute/schedule";
import { summaryOf } from "../compute/summary";
import { gridPlan } from "../sheets/grid";
import { ownedSheetName } from "../sheets/owned";
import { problemsPlan } from "../sheets/problems";
import { summaryPlan } from "../sheets/summary";
import type { SheetPlan } from "../sheets/types";
import { computedSheets } from "../workbook/tables";
import type { WorkbookData } from "../workbook/types";
import { acceptedSheet, typedAcceptances } from "./accept";
import { check, sortProblems, type CheckOptions, type Checked } from "./check";
import type { Environment } from "./environment";

export interface RefreshPlan extends Checked {
  /** The month grid, the summary and the problems, ready to be painted; then ข้อยกเว้น, where reasons were typed. */
  readonly sheets: readonly SheetPlan[];
}

/**
 * Computes the month grid, the status summary and the findings of a workbook. A finding beside which a reason was typed
 * in ผลตรวจสอบ becomes an accepted one. A user's sheet of one of their names is left alone.
 */
export function refresh(data: WorkbookData, options: CheckOptions, environment: Environment): RefreshPlan {
  const checked = check(data, options, environment);
  const { book, statusDate } = checked;
  const grid = ownedSheetName(data, computedSheets.grid);
  const summary = ownedSheetName(data, computedSheets.summary);
  const findings = ownedSheetName(data, computedSheets.problems);
  const taken = [grid, summary, findings].flatMap((name) => name.problems);
  const typed = typedAcceptances(data, checked.problems, environment);
  const { open, accepted } = judge(data, checked.problems, typed.entries);
  const problems = sortProblems([...taken, ...typed.problems, ...open], data);
  const exceptions = acceptedSheet(data, typed.entries);
  const allAccepted = [...checked.accepted, ...accepted];
  const sheets = [
    gridPlan(book, scheduleOf(book, statusDate), grid.name),
    summaryPlan(book, summaryOf(book, statusDate), summary.name),
    problemsPlan(problems, findings.name, allAccepted.length),
    ...(exceptions === null ? [] : [exceptions]),
  ];
  return { ...checked, problems, accepted: allAccepted, sheets };
}
