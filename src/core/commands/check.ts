import type { CivilDate } from "../calendar";
import { judge, staleEntries } from "../exceptions/judge";
import { readAccepted } from "../exceptions/sheet";
import { rules } from "../checks/rules";
import { readBook, type Book } from "../model/book";
import type { Severity } from "../problems/definition";
import type { Problem } from "../problems/types";
import type { PaperKind } from "../papers/kinds";
import { paperKindList } from "../papers/kinds";
import type { WorkbookData } from "../workbook/types";
import type { Environment } from "./environment";

export interface CheckOptions {
  /** The papers to check for; default: those of the sheet เอกสาร, else those that the data was filled in for. */
  readonly kinds?: readonly PaperKind[];
  /** Overrides the setting วันที่สถานะ, which overrides today. */
  readonly statusDate?: CivilDate;
}

export interface Checked {
  readonly book: Book;
  readonly statusDate: CivilDate;
  readonly kinds: readonly PaperKind[];
  /** Worst first, then in the order of the sheets and cells. */
  readonly problems: readonly Problem[];
  /** Findings that a person accepted as right, in the sheet ข้อยกเว้น. */
  readonly accepted: readonly Problem[];
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Problems worst first, then by sheet as it stands in the workbook, row and column. */
export function sortProblems(problems: readonly Problem[], data: WorkbookData): readonly Problem[] {
  const sheetOrder = new Map(data.sheets.map((sheet, index) => [sheet.name, index]));
  const place = (problem: Problem) => (problem.at === null ? -1 : (sheetOrder.get(problem.at.sheet) ?? -1));
  return [...problems].sort(
    (a, b) =>
      severityOrder[a.severity] - severityOrder[b.severity] ||
      place(a) - place(b) ||
      (a.at?.row ?? 0) - (b.at?.row ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
}

/** The papers that an office without the sheet เอกสาร works on, seen from what it filled in. */
function kindsOf(book: Book): readonly PaperKind[] {
  const listed = paperKindList.filter((kind) => book.papers.some((paper) => paper.kind === kind));
  if (listed.length > 0) return listed;
  const worded = paperKindList.filter((kind) => book.texts.some((text) => text.kind === kind));
  if (worded.length > 0) return worded;
  return ["progress", ...(book.risks.length > 0 ? (["risk-plan"] as const) : [])];
}

/** Reads and checks a workbook. Never throws for what a user typed: everything found is a problem. */
export function check(data: WorkbookData, options: CheckOptions, environment: Environment): Checked {
  const { book, problems } = readBook(data);
  const statusDate = options.statusDate ?? book.settings.statusDate ?? environment.today;
  const kinds = options.kinds ?? kindsOf(book);
  const context = { book, kinds, statusDate };
  const found = [...problems, ...rules.flatMap((rule) => [...rule.check(context)])];
  const entries = readAccepted(data);
  const { open, accepted } = judge(data, found, entries);
  const stale = staleEntries(data, found, entries);
  return { book, statusDate, kinds, problems: sortProblems([...open, ...stale], data), accepted };
}
