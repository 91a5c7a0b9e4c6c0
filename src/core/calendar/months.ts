import { beOf, ceOf, lastDayOfMonth } from "./date";
import type { CivilDate } from "./date";
import type { FiscalYear } from "./fiscal-year";

/** A month as one integer: CE year * 12 + (month - 1), so that months can be counted and compared. */
export type MonthNumber = number;

/** A stretch of months, both ends inclusive; `from` <= `to`. */
export interface MonthSpan {
  readonly from: MonthNumber;
  readonly to: MonthNumber;
}

/** The number of a month (CE year, month 1-12). */
export function monthNumber(year: number, month: number): MonthNumber {
  return year * 12 + month - 1;
}

/** The month that a date lies in. */
export function monthNumberOf(d: CivilDate): MonthNumber {
  return monthNumber(d.year, d.month);
}

/** The CE year of a month. */
export function yearOfMonth(n: MonthNumber): number {
  return Math.floor(n / 12);
}

/** The month of the year, 1-12. */
export function monthOfMonth(n: MonthNumber): number {
  return n - yearOfMonth(n) * 12 + 1;
}

/** The first day of a month. */
export function firstDayOf(n: MonthNumber): CivilDate {
  return { year: yearOfMonth(n), month: monthOfMonth(n), day: 1 };
}

/** The last day of a month. */
export function lastDayOf(n: MonthNumber): CivilDate {
  const year = yearOfMonth(n);
  const month = monthOfMonth(n);
  return { year, month, day: lastDayOfMonth(year, month) };
}

/** The twelve months of a fiscal year (พ.ศ.): October to September. */
export function fiscalYearSpan(fy: FiscalYear): MonthSpan {
  const from = monthNumber(ceOf(fy) - 1, 10);
  return { from, to: from + 11 };
}

/** The fiscal year (พ.ศ.) that a month belongs to. */
export function fiscalYearOfMonth(n: MonthNumber): FiscalYear {
  return beOf(yearOfMonth(n)) + (monthOfMonth(n) >= 10 ? 1 : 0);
}

/** The month `month` (1-12) of a fiscal year (พ.ศ.). */
export function monthInFiscalYear(fy: FiscalYear, month: number): MonthNumber {
  return monthNumber(ceOf(fy) - (month >= 10 ? 1 : 0), month);
}

/** The latest month `month` (1-12) at or before `limit`. */
export function lastMonthUpTo(limit: MonthNumber, month: number): MonthNumber {
  const sameYear = monthNumber(yearOfMonth(limit), month);
  return sameYear <= limit ? sameYear : sameYear - 12;
}

/** The earliest month `month` (1-12) at or after `limit`. */
export function firstMonthFrom(limit: MonthNumber, month: number): MonthNumber {
  const sameYear = monthNumber(yearOfMonth(limit), month);
  return sameYear >= limit ? sameYear : sameYear + 12;
}

/** The same months as few, sorted spans: spans that overlap or touch become one; a span that runs backwards is dropped. */
export function normaliseSpans(spans: readonly MonthSpan[]): readonly MonthSpan[] {
  const sorted = spans.filter((s) => s.from <= s.to).sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: MonthSpan[] = [];
  for (const span of sorted) {
    const last = merged[merged.length - 1];
    if (last !== undefined && span.from <= last.to + 1) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else {
      merged.push({ from: span.from, to: span.to });
    }
  }
  return merged;
}
