import { scheduleOf } from "../compute/schedule";
import { summaryOf } from "../compute/summary";
import { gridPlan } from "../sheets/grid";
import { ownedSheetName } from "../workbook/owned";
import { problemsPlan } from "../sheets/problems";
import { summaryPlan } from "../sheets/summary";
import type { SheetPlan } from "../sheets/types";
import { computedSheets } from "../workbook/tables";
import type { WorkbookData } from "../workbook/types";
import { acceptedSheet, typedAcceptances } from "./accept";
import type { CheckOptions } from "./check";
import type { Environment } from "./environment";
import { examine, type Checked } from "./examine";
import { sortProblems } from "../problems/order";
import { typedBeside } from "./typed-beside";

export interface RefreshPlan extends Checked {
  /** The month grid, the summary and the problems, ready to be painted; then ข้อยกเว้น, where reasons were typed. */
  readonly sheets: readonly SheetPlan[];
}

/**
 * Computes the month grid, the status summary and the problems of a workbook. A problem beside which a reason was typed
 * in ผลตรวจสอบ becomes an accepted one. A user's sheet of one of their names is left alone.
 */
export function refresh(data: WorkbookData, options: CheckOptions, environment: Environment): RefreshPlan {
  const { book, statusDate, ownKinds, found, checked } = examine(data, options, environment);
  const kinds = options.kinds ?? ownKinds;
  const grid = ownedSheetName(data, computedSheets.grid);
  const summary = ownedSheetName(data, computedSheets.summary);
  const problemSheet = ownedSheetName(data, computedSheets.problems);
  const taken = [grid, summary, problemSheet].flatMap((name) => name.problems);
  const all = found(kinds);
  const plans = [
    gridPlan(book, scheduleOf(book, statusDate), grid.name),
    summaryPlan(book, summaryOf(book, statusDate), summary.name),
  ];
  const typed = typedAcceptances(data, all, environment);
  const judged = checked(kinds, typed.entries);
  const problems = sortProblems([...taken, ...typedBeside(data, plans), ...typed.problems, ...judged.problems], data);
  const exceptions = acceptedSheet(data, all, typed.entries);
  const sheets = [
    ...plans,
    problemsPlan(problems, problemSheet.name, judged.accepted.length),
    ...(exceptions === null ? [] : [exceptions]),
  ];
  return { ...judged, problems, sheets };
}
