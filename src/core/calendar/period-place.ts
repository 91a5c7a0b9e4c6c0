import { lastDayOfMonth } from "./date";
import type { FiscalYear } from "./fiscal-year";
import {
  firstMonthFrom,
  fiscalYearOfMonth,
  fiscalYearSpan,
  lastMonthUpTo,
  monthInFiscalYear,
  monthNumber,
  monthOfMonth,
  yearOfMonth,
} from "./months";
import type { MonthNumber } from "./months";
import type { PeriodItem, PlacedItem } from "./period-items";

/** One piece, or the first and the last of a stretch. */
export type Group = readonly [first: PeriodItem, last: PeriodItem];

/** A month with its year, before the days are looked at. */
type Anchor = MonthNumber | null;

/** Gives a bare day ("1" in "1 - 15 ม.ค. 2568") the month and year of the piece after it. */
export function lendMonths(items: readonly PeriodItem[]): readonly PeriodItem[] {
  if (!items.some((item) => item.named.kind === "day")) return items;
  const lent: PeriodItem[] = [];
  for (const item of [...items].reverse()) {
    const next = lent[lent.length - 1];
    const named =
      item.named.kind === "day" && next?.named.kind === "month" ? { ...next.named, day: item.named.day } : item.named;
    lent.push({
      ...item,
      named,
      fiscalYear: item.fiscalYear ?? (named === item.named ? null : (next?.fiscalYear ?? null)),
    });
  }
  return lent.reverse();
}

/** Joins pieces with a dash or ถึง between them; of three in a row the first and the last count. */
export function groupItems(items: readonly PeriodItem[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const last = groups[groups.length - 1];
    if (item.link === "range" && last !== undefined) groups[groups.length - 1] = [last[0], item];
    else groups.push([item, item]);
  }
  return groups;
}

function anchorOf(item: PeriodItem | undefined): Anchor {
  if (item?.named.kind !== "month") return null;
  const { month, year } = item.named;
  if (year !== null) return monthNumber(year, month);
  return item.fiscalYear === null ? null : monthInFiscalYear(item.fiscalYear, month);
}

/** The nearest dated piece after the group at `index`, or else before it; `isAfter` tells which. */
function neighbour(
  groups: readonly Group[],
  index: number,
): { readonly month: MonthNumber; readonly isAfter: boolean } | null {
  for (let i = index + 1; i < groups.length; i += 1) {
    const month = anchorOf(groups[i]?.[0]) ?? anchorOf(groups[i]?.[1]);
    if (month !== null) return { month, isAfter: true };
  }
  for (let i = index - 1; i >= 0; i -= 1) {
    const month = anchorOf(groups[i]?.[1]) ?? anchorOf(groups[i]?.[0]);
    if (month !== null) return { month, isAfter: false };
  }
  return null;
}

/** The month meant by a name without a year, from the dated pieces around it or else from the fiscal year (พ.ศ.). */
function guess(month: number, groups: readonly Group[], index: number, fiscalYear: FiscalYear): MonthNumber {
  const anchor = neighbour(groups, index);
  if (anchor === null || fiscalYearOfMonth(anchor.month) === fiscalYear) return monthInFiscalYear(fiscalYear, month);
  return anchor.isAfter ? lastMonthUpTo(anchor.month, month) : firstMonthFrom(anchor.month, month);
}

function whole(from: MonthNumber, to: MonthNumber): PlacedItem {
  return { from, to, firstDay: null, lastDay: null };
}

function placeOne(item: PeriodItem, fiscalYear: FiscalYear, month: (m: number) => MonthNumber): PlacedItem | null {
  const { named } = item;
  if (named.kind === "day") return null;
  if (named.kind === "month") {
    const at = anchorOf(item) ?? month(named.month);
    return { from: at, to: at, firstDay: named.day, lastDay: named.day };
  }
  if (named.kind === "year") {
    return named.calendarYear === null
      ? null
      : whole(monthNumber(named.calendarYear, 1), monthNumber(named.calendarYear, 12));
  }
  const { from } = fiscalYearSpan(item.fiscalYear ?? fiscalYear);
  return whole(from + named.fromIndex, from + named.toIndex);
}

/** Gives a stretch its years: "ต.ค. - มี.ค. 2568" begins in 2567, "ต.ค. 67 - มี.ค." ends in 2568. */
export function placeGroup(groups: readonly Group[], index: number, fiscalYear: FiscalYear): PlacedItem | null {
  const group = groups[index];
  if (group === undefined) return null;
  const [first, last] = group;
  if (first === last) return placeOne(first, fiscalYear, (m) => guess(m, groups, index, fiscalYear));
  const end = anchorOf(last);
  const start = placeOne(first, fiscalYear, (m) =>
    end === null ? guess(m, groups, index, fiscalYear) : lastMonthUpTo(end, m),
  );
  if (start === null) return null;
  const stop = placeOne(last, fiscalYear, (m) => firstMonthFrom(start.from, m));
  return stop === null ? null : { from: start.from, to: stop.to, firstDay: start.firstDay, lastDay: stop.lastDay };
}

/** Whether the days that a placed piece names exist. */
export function hasRealDays(placed: PlacedItem): boolean {
  const exists = (month: MonthNumber, day: number | null): boolean =>
    day === null || (day >= 1 && day <= lastDayOfMonth(yearOfMonth(month), monthOfMonth(month)));
  return exists(placed.from, placed.firstDay) && exists(placed.to, placed.lastDay);
}

/** Whether a placed piece ends before it begins. */
export function runsBackwards(placed: PlacedItem): boolean {
  if (placed.from !== placed.to) return placed.from > placed.to;
  return placed.firstDay !== null && placed.lastDay !== null && placed.firstDay > placed.lastDay;
}
