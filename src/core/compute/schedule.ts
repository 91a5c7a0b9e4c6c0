import {
  beOf,
  fiscalMonths,
  fiscalYearOf,
  fiscalYearSpan,
  monthNumberOf,
  monthOfMonth,
  roundMonthIndex,
  shortMonth,
  yearOfMonth,
  type CivilDate,
  type FiscalMonth,
  type FiscalYear,
  type MonthNumber,
  type MonthSpan,
  type Period,
  type Round,
} from "../calendar";
import type { Book } from "../model/book";
import type { WorkTable } from "../model/work";
import type { CellRef } from "../workbook/types";
import type { Status } from "../workbook/words";
import { stateWords, type WorkState } from "./status";
import { workItems, type WorkItem } from "./work";

/** What a month of the grid shows. */
export type MonthState = "done" | "spared" | "running" | "overdue" | "planned" | "cancelled";

/** The sign of each state, in sheets and papers alike: papers are printed in black and white. */
export const gridSigns: Readonly<Record<MonthState, string>> = {
  done: "●",
  spared: "◇",
  running: "►",
  overdue: "▲",
  planned: "○",
  cancelled: "×",
};

/** What the signs mean, in the order in which a legend lists them. `short` fits two month columns. */
export const gridLegend: readonly { readonly state: MonthState; readonly text: string; readonly short: string }[] = [
  { state: "done", text: stateWords.done, short: "เสร็จแล้ว" },
  { state: "spared", text: "อยู่ในแผน แต่เสร็จก่อนถึงเดือนนั้น", short: "เสร็จก่อน" },
  { state: "running", text: stateWords.running, short: "กำลังทำ" },
  { state: "overdue", text: stateWords.overdue, short: "เกินกำหนด" },
  { state: "planned", text: "ตามแผน ยังไม่ดำเนินการ", short: "ตามแผน" },
  { state: "cancelled", text: stateWords.cancelled, short: "ยกเลิก" },
];

export interface MonthCell {
  /** null: no work in this month. */
  readonly state: MonthState | null;
  /** The round that is reported at the end of this month, whether or not there is work in it. */
  readonly round: Round | null;
}

export interface ScheduleRow {
  readonly table: WorkTable;
  readonly code: string;
  /** The cell of the input sheet that names the row. */
  readonly at: CellRef;
  readonly title: string;
  /** A line a unit, as typed. */
  readonly owner: string;
  /** The topic of a measure, the area of a risk. */
  readonly topic: string;
  /** As of the status date. */
  readonly status: Status | null;
  readonly state: WorkState;
  /** Why months are missing from the grid, "" when none are: a text that names no month, months of other years. */
  readonly note: string;
  /** หมายเหตุ as typed. */
  readonly remark: string;
  /** Twelve cells, October first. */
  readonly months: readonly MonthCell[];
  /** The months of the period before and after the fiscal year. */
  readonly outside: readonly MonthSpan[];
}

export interface Schedule {
  /** พ.ศ.; the status date's where the settings name none. */
  readonly fiscalYear: FiscalYear;
  readonly statusDate: CivilDate;
  readonly months: readonly FiscalMonth[];
  /** Measures, then risks, in sheet order. */
  readonly rows: readonly ScheduleRow[];
}

/** By state: what a month shows, seen from the last month in which anything was done. */
const monthStates: Readonly<Record<WorkState, (month: MonthNumber, lastMonth: MonthNumber) => MonthState>> = {
  done: (month, lastMonth) => (month <= lastMonth ? "done" : "spared"),
  cancelled: () => "cancelled",
  overdue: () => "overdue",
  running: (month, lastMonth) => (month <= lastMonth ? "running" : "planned"),
  notStarted: () => "planned",
  unknown: () => "planned",
};

const monthText = (month: MonthNumber): string => `${shortMonth(monthOfMonth(month))} ${beOf(yearOfMonth(month))}`;

function spanText({ from, to }: MonthSpan): string {
  return from === to ? monthText(from) : `${monthText(from)} - ${monthText(to)}`;
}

function outsideOf(spans: readonly MonthSpan[], year: MonthSpan): readonly MonthSpan[] {
  return spans
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, year.from - 1) },
      { from: Math.max(from, year.to + 1), to },
    ])
    .filter(({ from, to }) => from <= to);
}

function noteOf(period: Period, outside: readonly MonthSpan[]): string {
  switch (period.kind) {
    case "empty":
      return "ไม่ระบุระยะเวลา";
    case "unscheduled":
      return period.text;
    case "impossible":
      return `ระยะเวลาเป็นไปไม่ได้: ${period.found || period.text}`;
    case "scheduled":
      return outside.length === 0 ? "" : `นอกปีงบประมาณ: ${outside.map(spanText).join(", ")}`;
  }
}

function monthCells(item: WorkItem, year: MonthSpan, statusMonth: MonthNumber): readonly MonthCell[] {
  const lastMonth = item.doneDate === null ? statusMonth : Math.min(statusMonth, monthNumberOf(item.doneDate));
  const states = Array<MonthState | null>(12).fill(null);
  const stateOf = monthStates[item.state];
  for (const { from, to } of item.period.spans) {
    for (let month = Math.max(from, year.from); month <= Math.min(to, year.to); month++) {
      states[month - year.from] = stateOf(month, lastMonth);
    }
  }
  const rounds = Array<Round | null>(12).fill(null);
  for (const round of item.rounds) rounds[roundMonthIndex(round)] = round;
  return states.map((state, index) => ({ state, round: rounds[index] ?? null }));
}

/**
 * The month grid of a fiscal year as of a date. Every month of a period inside the year is marked and no other: cancelled
 * and overdue work in all of them, running work up to the month of the date and as planned after it; done work as done up
 * to the month in which it was done, or of the date where that day is not known, and as spared after it.
 * Costs grow with the number of rows only.
 */
export function scheduleOf(book: Book, statusDate: CivilDate): Schedule {
  const fiscalYear = book.settings.fiscalYear || fiscalYearOf(statusDate);
  const year = fiscalYearSpan(fiscalYear);
  const statusMonth = monthNumberOf(statusDate);
  const rows = workItems(book, statusDate).map((item): ScheduleRow => {
    const { table, code, at, title, topic, status, state, remark, period } = item;
    const outside = outsideOf(period.spans, year);
    return {
      table,
      code,
      at,
      title,
      owner: item.owners.lines.join("\n"),
      topic,
      status,
      state,
      note: noteOf(period, outside),
      remark,
      months: monthCells(item, year, statusMonth),
      outside,
    };
  });
  return { fiscalYear, statusDate, months: fiscalMonths(fiscalYear), rows };
}
