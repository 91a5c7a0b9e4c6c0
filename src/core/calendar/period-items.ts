import type { FiscalYear } from "./fiscal-year";
import type { MonthNumber } from "./months";

/** Why a period cannot be. */
export type PeriodReason =
  "noSuchDay" | "noSuchMonth" | "yearOutOfRange" | "noSuchQuarter" | "endBeforeStart" | "unreadableDate";

/** What a piece of a period names, before missing years are filled in; years are CE, fiscal years พ.ศ. */
export type Named =
  | { readonly kind: "month"; readonly day: number | null; readonly month: number; readonly year: number | null }
  | { readonly kind: "day"; readonly day: number }
  | { readonly kind: "part"; readonly fromIndex: number; readonly toIndex: number }
  | { readonly kind: "year"; readonly calendarYear: number | null };

/**
 * How much a piece decides: named months and quarters (3) hide rounds (2), rounds hide whole years and "every" (1).
 * "รอบ ๖ เดือน ภายใน ๓๑ มีนาคม" is March, "ทุกเดือนเมษายน" is April.
 */
export type Rank = 1 | 2 | 3;

/**
 * A named piece with its place in the text (0-based, `to` exclusive) and the way it hangs on the piece before.
 * `everyMonths`: comes again each so many months, 0 for oftener. `isMonthEnd`: สิ้นเดือน stands before it.
 */
export interface PeriodItem {
  readonly named: Named;
  readonly rank: Rank;
  readonly fiscalYear: FiscalYear | null;
  readonly link: "range" | "list";
  readonly deadline: boolean;
  readonly everyMonths: number | null;
  readonly isMonthEnd: boolean;
  readonly from: number;
  readonly to: number;
}

/** Everything a text says about time, in the order of the text. */
export interface Found {
  readonly items: readonly PeriodItem[];
  /** Lengths that name no months: so many months, 0 for days and weeks. */
  readonly durations: readonly number[];
  readonly isOpenEnded: boolean;
  readonly fault: { readonly reason: PeriodReason; readonly from: number; readonly to: number } | null;
}

/** A piece with its year: whole months, and days where the text names them. */
export interface PlacedItem {
  readonly from: MonthNumber;
  readonly to: MonthNumber;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}
