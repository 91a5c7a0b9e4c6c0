import type { WorkbookData } from "../workbook/types";
import { tableOfSheet } from "../workbook/sheet-names";
import { tables, type TableKey } from "../workbook/tables";
import type { Severity } from "./definition";
import type { Problem } from "./types";

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Whether a problem stands on a table's sheet, whatever of its names the sheet bears. */
const isOn = (key: TableKey, { at }: Problem): boolean => at !== null && tableOfSheet(at.sheet) === key;

const subjectHeader = tables.documents.columns.find(({ key }) => key === "subject")?.header;

/** Where a paper is read first: its cover and title, the office, people, dates; the rest as it stands. */
const places: readonly ((problem: Problem) => boolean)[] = [
  ({ code }) => /^(?:sheet|header|setting|file)\./.test(code),
  (one) => isOn("settings", one) || (isOn("documents", one) && one.header === subjectHeader),
  ({ code }) => code.startsWith("place.") || code === "year.title",
  (one) => isOn("signatories", one) || /^(?:name|person|post)\.|^text\.acting$/.test(one.code),
  (one) => isOn("documents", one) || /^(?:date|year|round)\./.test(one.code),
  ({ code }) => /^(?:text|status|score|figure|number|oit|reference|evidence|indicator)\./.test(code),
  ({ code }) => !/^(?:counts|outcome|result|finding|measure|topic|owner|unit|contents)\./.test(code),
];

function weightOf(problem: Problem): number {
  const place = places.findIndex((isIt) => isIt(problem));
  return place < 0 ? places.length : place;
}

/**
 * Problems as a reader meets them: what stops a paper first, then what it weighs (cover, office, names and dates before
 * counts of lists), then by sheet as it stands in the workbook, row and column.
 */
export function sortProblems(problems: readonly Problem[], data: WorkbookData): readonly Problem[] {
  const sheetOrder = new Map(data.sheets.map((sheet, index) => [sheet.name, index]));
  const placed = problems.map((problem) => ({
    problem,
    weight: weightOf(problem),
    sheet: problem.at === null ? -1 : (sheetOrder.get(problem.at.sheet) ?? -1),
  }));
  placed.sort(
    (a, b) =>
      severityOrder[a.problem.severity] - severityOrder[b.problem.severity] ||
      a.weight - b.weight ||
      a.sheet - b.sheet ||
      (a.problem.at?.row ?? 0) - (b.problem.at?.row ?? 0) ||
      (a.problem.at?.column ?? 0) - (b.problem.at?.column ?? 0),
  );
  return placed.map(({ problem }) => problem);
}
