import { compareDates } from "./date";
import type { CivilDate } from "./date";
import type { FiscalYear } from "./fiscal-year";
import { fiscalYearSpan, firstDayOf, lastDayOf, monthNumber, monthNumberOf, normaliseSpans } from "./months";
import type { MonthNumber, MonthSpan } from "./months";
import type { Found, PeriodItem, PeriodReason, PlacedItem } from "./period-items";
import { groupItems, hasRealDays, lendMonths, placeGroup, runsBackwards } from "./period-place";
import type { Group } from "./period-place";
import { blankListMarks } from "./list-marks";
import { readPeriodItems } from "./period-read";
import { scan, simplify } from "./scan";
import { formatShort } from "./thai-date";
import type { DateReading } from "./thai-date";

export type { PeriodReason } from "./period-items";

/**
 * A remark on a period: `noMonth` names no month (ตามความเหมาะสม), `duration` only a length (30 วัน), `outsideYear`
 * has months outside the fiscal year, `openEnd` was read up to the end of the fiscal year (เป็นต้นไป, ตั้งแต่ with no end), `recurring`
 * comes again and again all year (ทุกเดือน), `oneDateOnly` has one of the two date columns and no text that helps.
 */
export type PeriodNote = "noMonth" | "duration" | "outsideYear" | "openEnd" | "recurring" | "oneDateOnly";

/**
 * A period of work. `spans` are sorted and apart; empty unless `scheduled`. `start` and `end` are its first and last
 * day, also where only months are named; `start` is null for a mere deadline (ภายใน ...). `found` quotes what is
 * impossible, "" otherwise; two date columns are quoted in the short form.
 */
export interface Period {
  readonly text: string;
  readonly kind: "scheduled" | "unscheduled" | "empty" | "impossible";
  readonly spans: readonly MonthSpan[];
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
  readonly note: PeriodNote | null;
  readonly reason: PeriodReason | null;
  readonly found: string;
}

/** The cells of a period: the text and the two date columns; a date that is absent or `empty` does not count. */
export interface PeriodInput {
  readonly text: string;
  readonly start?: DateReading;
  readonly end?: DateReading;
}

const nothing = { spans: [], start: null, end: null, note: null, reason: null, found: "" } as const;

function impossible(text: string, reason: PeriodReason, found: string): Period {
  return { ...nothing, text, kind: "impossible", reason, found };
}

function scheduled(
  text: string,
  spans: readonly MonthSpan[],
  days: { readonly start: CivilDate | null; readonly end: CivilDate },
  note: PeriodNote | null,
  fiscalYear: FiscalYear,
): Period {
  const year = fiscalYearSpan(fiscalYear);
  const isOutside = spans.some((s) => s.from < year.from || s.to > year.to);
  const { start, end } = days;
  const remark = isOutside ? "outsideYear" : note;
  return { text, kind: "scheduled", spans, start, end, note: remark, reason: null, found: "" };
}

function firstDay(placed: PlacedItem): CivilDate {
  const day = firstDayOf(placed.from);
  return placed.firstDay === null ? day : { ...day, day: placed.firstDay };
}

function lastDay(placed: PlacedItem): CivilDate {
  const day = lastDayOf(placed.to);
  return placed.lastDay === null ? day : { ...day, day: placed.lastDay };
}

/** The pieces that decide, with the fiscal year that the hidden ones name. */
function decisive(found: Found): { readonly items: readonly PeriodItem[]; readonly fiscalYear: FiscalYear | null } {
  const { items } = found;
  const rank = items.reduce((highest, item) => Math.max(highest, item.rank), 0);
  if (items.every((item) => item.rank === rank)) return { items, fiscalYear: null };
  const hidden = items.find((item) => item.rank < rank && item.fiscalYear !== null);
  return { items: items.filter((item) => item.rank === rank), fiscalYear: hidden?.fiscalYear ?? null };
}

interface PlacedGroup {
  readonly group: Group;
  readonly placed: PlacedItem;
}

function placeAll(found: Found, fiscalYear: FiscalYear): readonly PlacedGroup[] {
  const { items, fiscalYear: named } = decisive(found);
  const groups = groupItems(lendMonths(items));
  return groups.flatMap((group, index) => {
    const placed = placeGroup(groups, index, named ?? fiscalYear);
    return placed === null ? [] : [{ group, placed }];
  });
}

/** Stretches the last piece to the end of the fiscal year, for เป็นต้นไป. */
function openUp(placed: PlacedItem, fiscalYear: FiscalYear): PlacedItem {
  const { to } = fiscalYearSpan(fiscalYear);
  return placed.to < to ? { ...placed, to, lastDay: null } : placed;
}

/** "ภายใน ๓๑ มีนาคม", or a date after ถึง with nothing before it: only the end is known. */
function isDeadline([first, last]: Group): boolean {
  return first.deadline || (first === last && first.link === "range");
}

function readText(text: string, fiscalYear: FiscalYear): Period {
  const simple = simplify(blankListMarks(text));
  if (!/[^ .\-_…]/.test(simple)) return { ...nothing, text, kind: "empty" };
  const found = readPeriodItems(scan(simple), fiscalYear);
  if (found.fault !== null) {
    return impossible(text, found.fault.reason, text.slice(found.fault.from, found.fault.to));
  }
  const all = placeAll(found, fiscalYear);
  const last = all[all.length - 1];
  if (last === undefined) {
    return { ...nothing, text, kind: "unscheduled", note: found.durations.length > 0 ? "duration" : "noMonth" };
  }
  for (const { group, placed } of all) {
    const reason = !hasRealDays(placed) ? "noSuchDay" : runsBackwards(placed) ? "endBeforeStart" : null;
    if (reason !== null) return impossible(text, reason, text.slice(group[0].from, group[1].to));
  }
  const spans: PlacedItem[] = [];
  let start: CivilDate | null = null;
  let end = lastDay(last.placed);
  for (const { group, placed } of all) {
    const open = found.isOpenEnded && placed === last.placed ? openUp(placed, fiscalYear) : placed;
    spans.push(open);
    const begins = firstDay(placed);
    if (!isDeadline(group) && (start === null || compareDates(begins, start) < 0)) start = begins;
    if (compareDates(lastDay(open), end) > 0) end = lastDay(open);
  }
  const note = found.isOpenEnded
    ? "openEnd"
    : all.some(({ group }) => group[0].everyMonths !== null)
      ? "recurring"
      : null;
  return scheduled(text, normaliseSpans(spans), { start, end }, note, fiscalYear);
}

/** A date column: the day, a whole month as its first or last day, or why it cannot be used; null when empty. */
function readColumn(
  reading: DateReading | undefined,
  ofMonth: (n: MonthNumber) => CivilDate,
): CivilDate | { readonly reason: PeriodReason; readonly found: string } | null {
  if (reading === undefined || reading.kind === "empty") return null;
  if (reading.kind === "date") return reading.date;
  if (reading.kind === "month") return ofMonth(monthNumber(reading.year, reading.month));
  return { reason: reading.kind === "impossible" ? reading.reason : "unreadableDate", found: reading.found };
}

/**
 * The period of a row. Dates in their own columns win over the text, a single one is completed from the text where that
 * fits; otherwise the text is read, with the fiscal year (พ.ศ.) for years that it leaves out. Never throws.
 */
export function readPeriod(input: PeriodInput, fiscalYear: FiscalYear): Period {
  const { text } = input;
  const start = readColumn(input.start, firstDayOf);
  const end = readColumn(input.end, lastDayOf);
  if (start !== null && "reason" in start) return impossible(text, start.reason, start.found);
  if (end !== null && "reason" in end) return impossible(text, end.reason, end.found);
  const period = readText(text, fiscalYear);
  if (start === null && end === null) return period;
  const from =
    start ?? (end !== null && period.start !== null && compareDates(period.start, end) <= 0 ? period.start : null);
  const to =
    end ?? (start !== null && period.end !== null && compareDates(start, period.end) <= 0 ? period.end : start);
  if (to === null) return period;
  const first = from ?? to;
  if (compareDates(first, to) > 0) {
    return impossible(text, "endBeforeStart", `${formatShort(first)} - ${formatShort(to)}`);
  }
  const span = { from: monthNumberOf(first), to: monthNumberOf(to) };
  const isAlone = (end === null && to === start) || from === null;
  return scheduled(text, [span], { start: from, end: to }, isAlone ? "oneDateOnly" : null, fiscalYear);
}
