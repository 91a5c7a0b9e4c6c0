import { compareDates, fiscalYearOf, fiscalYearStart, formatLong, type CivilDate } from "../../calendar";
import { statusAsOf } from "../../compute/status";
import type { Measure } from "../../model/measures";
import type { Problem } from "../../problems/types";
import type { CheckContext, Rule } from "../types";
import { atCell, hasAny, measureKinds } from "./shared";

const isAfter = (a: CivilDate, b: CivilDate): boolean => compareDates(a, b) > 0;

function* doneProblems(measure: Measure, context: CheckContext): Iterable<Problem> {
  const { source, doneDate, period, status, code } = measure;
  if (doneDate === null) return;
  const { book, statusDate } = context;
  const { fiscalYear } = book.settings;
  const done = formatLong(doneDate);
  if (isAfter(doneDate, statusDate) && statusAsOf(book, code, status, statusDate) === "done") {
    yield atCell("date.done-future", source, "doneDate", { args: { done, status: formatLong(statusDate) } });
  }
  if (period.start !== null && isAfter(period.start, doneDate)) {
    // A start that was read out of words such as "ไตรมาส ๒" is a plan, and plans may be overtaken.
    const severity = source.text.start === "" ? "warning" : "error";
    const args = { done, start: formatLong(period.start) };
    yield atCell("date.done-before-start", source, "doneDate", { severity, args });
  } else if (fiscalYear !== 0 && fiscalYearOf(doneDate) !== fiscalYear && !isAfter(doneDate, statusDate)) {
    yield atCell("date.done-outside-year", source, "doneDate", { args: { done, year: fiscalYear } });
  }
}

function* otherProblems({ source, doneDate, published, reportDue, period }: Measure): Iterable<Problem> {
  if (published !== null && doneDate !== null && isAfter(doneDate, published)) {
    const args = { published: formatLong(published), done: formatLong(doneDate) };
    yield atCell("date.published-before-done", source, "published", { args });
  }
  if (reportDue !== null && period.start !== null && isAfter(period.start, reportDue)) {
    const args = { due: formatLong(reportDue), start: formatLong(period.start) };
    yield atCell("date.due-before-start", source, "reportDue", { args });
  }
}

/** The days of a measure come in their order: start, done, published, and none of what is done lies in the future. */
export const workDatesInOrder: Rule = {
  name: "start, done, published and report days come in their order",
  codes: [
    "date.done-future",
    "date.done-before-start",
    "date.done-outside-year",
    "date.published-before-done",
    "date.due-before-start",
  ],
  *check(context) {
    const { book, kinds, statusDate } = context;
    if (!hasAny(kinds, measureKinds)) return;
    const { fiscalYear } = book.settings;
    // Looked at from before the year, every day of it is in the future.
    const isYearBegun = fiscalYear === 0 || compareDates(statusDate, fiscalYearStart(fiscalYear)) >= 0;
    for (const measure of book.measures) {
      if (isYearBegun) yield* doneProblems(measure, context);
      yield* otherProblems(measure);
    }
  },
};
