import { beOf, ceOf, FIRST_BE, lastDayOfMonth } from "./date";
import type { CivilDate } from "./date";
import { toArabicDigits } from "./digits";
import { longMonth, shortMonth } from "./month-names";

/** A Thai fiscal year, named in พ.ศ.: year N runs from 1 October N-1 to 30 September N (seed 000). */
export type FiscalYear = number;

/** A reporting round: the months from October that it covers. */
export type Round = 3 | 6 | 9 | 12;

/** All rounds, in order (seed 000 has all four). */
export const ROUNDS: readonly Round[] = [3, 6, 9, 12];

/** A month of a fiscal year: `year` is CE, `beYear` พ.ศ., `month` 1-12. */
export interface FiscalMonth {
  readonly year: number;
  readonly month: number;
  readonly beYear: number;
  readonly short: string;
  readonly long: string;
}

/** Why a text is no fiscal year; `outOfRange`: neither พ.ศ. 2400-2699 nor ค.ศ. 1900-2099. */
export type FiscalYearReason = "empty" | "unreadable" | "twoDigits" | "outOfRange";

/** `year` is พ.ศ. whatever `era` was written; `mixedDigits` tells of a number such as ๒๕๖5. */
export type FiscalYearReading =
  | { readonly ok: true; readonly year: FiscalYear; readonly era: "be" | "ce"; readonly mixedDigits?: true }
  | { readonly ok: false; readonly reason: FiscalYearReason };

const FIRST_MONTH = 10;

/** The months 1-12 in the order of a fiscal year, October first. */
export const FISCAL_MONTHS: readonly number[] = Array.from(
  { length: 12 },
  (_, at) => ((FIRST_MONTH - 1 + at) % 12) + 1,
);

/** The fiscal year (พ.ศ.) that a date belongs to. */
export function fiscalYearOf(d: CivilDate): FiscalYear {
  return beOf(d.year) + (d.month >= FIRST_MONTH ? 1 : 0);
}

/** 1 October, the first day of a fiscal year (พ.ศ.). */
export function fiscalYearStart(fy: FiscalYear): CivilDate {
  return { year: ceOf(fy) - 1, month: FIRST_MONTH, day: 1 };
}

/** 30 September, the last day of a fiscal year (พ.ศ.). */
export function fiscalYearEnd(fy: FiscalYear): CivilDate {
  return { year: ceOf(fy), month: FIRST_MONTH - 1, day: 30 };
}

/** The twelve months of a fiscal year (พ.ศ.), October first. */
export function fiscalMonths(fy: FiscalYear): readonly FiscalMonth[] {
  return FISCAL_MONTHS.map((month) => {
    const year = ceOf(fy) - (month >= FIRST_MONTH ? 1 : 0);
    return { year, month, beYear: beOf(year), short: shortMonth(month), long: longMonth(month) };
  });
}

/** The 0-based index of the last month of a round: 2, 5, 8 or 11. */
export function roundMonthIndex(round: Round): number {
  return round - 1;
}

/** The last day of a round: 31 December, 31 March, 30 June or 30 September. */
export function roundEnd(fy: FiscalYear, round: Round): CivilDate {
  const month = ((FIRST_MONTH - 1 + roundMonthIndex(round)) % 12) + 1;
  const year = ceOf(fy) - (month >= FIRST_MONTH ? 1 : 0);
  return { year, month, day: lastDayOfMonth(year, month) };
}

/** Whether a year of พ.ศ. or of ค.ศ. is one that papers of this field can mean. */
export const isPlausibleBe = (year: number): boolean => year >= FIRST_BE && year <= 2699;
export const isPlausibleCe = (year: number): boolean => year >= 1900 && year <= 2099;

const WRITTEN_YEAR = /^(?:ประจำ)?(?:ปี)?(?:งบประมาณ|งบ)?(?:ปี)?(พ\.?ศ\.?|ค\.?ศ\.?)?(\d+)(?:\.0+)?$/;

/**
 * Reads a fiscal year: 2568, "๒๕๖๘", "ปีงบประมาณ พ.ศ.๒๕๖๘"; a plausible CE year (2025, "ค.ศ. 2025") becomes พ.ศ. and
 * is marked `era: "ce"`. Two digits are refused, because a setting has to be certain.
 */
export function readFiscalYear(input: string | number): FiscalYearReading {
  const typed = String(input).replace(/\s+/g, "");
  if (typed === "") return { ok: false, reason: "empty" };
  const match = WRITTEN_YEAR.exec(toArabicDigits(typed));
  const [, era, digits] = match ?? [];
  if (digits === undefined) return { ok: false, reason: "unreadable" };
  if (digits.length <= 2) return { ok: false, reason: "twoDigits" };
  const value = Number(digits);
  const mixed = /[๐-๙]/.test(typed) && /[0-9]/.test(typed) ? { mixedDigits: true as const } : {};
  const saysBe = era?.startsWith("พ");
  if (isPlausibleBe(value) && saysBe !== false) return { ok: true, year: value, era: "be", ...mixed };
  if (isPlausibleCe(value) && saysBe !== true) return { ok: true, year: beOf(value), era: "ce", ...mixed };
  return { ok: false, reason: "outOfRange" };
}
