import { remembered } from "../language/remembered";
import {
  fiscalYearOf,
  parseDateCell,
  parseThaiDate,
  readPeriod,
  readRounds,
  type CivilDate,
  type DateReading,
  type Period,
  type PeriodReason,
  type Round,
} from "../calendar";
import { problem, type ProblemPlace } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type TableRow } from "../workbook/table";
import type { ColumnKey } from "../workbook/tables";
import { fold } from "../workbook/text";
import { statusAliases, statuses, type Status } from "../workbook/words";
import {
  statusUnknown,
  dateNoDay,
  dateImpossible,
  dateUnreadable,
  periodReversed,
  periodUnreadable,
  periodUnscheduled,
  periodOutsideYear,
} from "./problems";

/** The tables whose rows are pieces of work with an owner, a period and a status. */
export type WorkTable = "measures" | "risks";

const statusByWord = new Map(
  (Object.keys(statuses) as Status[]).flatMap((status) =>
    [statuses[status], ...statusAliases[status]].map((word) => [fold(word), status] as const),
  ),
);

/** The status that a text names, null where none. */
export const statusOf = remembered((text: string): Status | null => statusByWord.get(fold(text)) ?? null);

const reason = "\\s|ตาม|เพราะ|เนื่อง|โดย|เมื่อ|ด้วย|ก่อน|หลัง|$";
const opened = new RegExp(`^(${Object.values(statuses).join("|")})(?=${reason})`);

/** The status that a remark begins with, "ยกเลิกตามมติที่ประชุม"; null where the word goes on to mean something else. */
export function statusBefore(remark: string): Status | null {
  return statusOf(opened.exec(remark)?.[1] ?? "");
}

/** Reads a status cell; a word that is in no list is a problem, a blank cell is not. */
export function readStatus<K extends WorkTable>(
  row: TableRow<K>,
): { status: Status | null; problems: readonly Problem[] } {
  const cells = row as TableRow<WorkTable>;
  const text = cells.text.status;
  const status = statusOf(text);
  if (status !== null || text === "") return { status, problems: [] };
  const facts = { at: refOf(cells, "status"), header: headerOf(cells, "status"), found: text };
  return { status: null, problems: [problem(statusUnknown, facts)] };
}

/** The readers of a workbook's work cells; each remembers what it has read. */
export interface WorkReaders {
  /** พ.ศ.; 0 where unknown. */
  readonly fiscalYear: number;
  readonly dateOf: (raw: unknown, text: string) => DateReading;
  readonly periodOf: (start: DateReading | undefined, end: DateReading | undefined, text: string) => Period;
  readonly roundsOf: (text: string) => readonly Round[];
}

export function workReaders(fiscalYear: number): WorkReaders {
  const typed = remembered((text) => readDateCell(null, text, fiscalYear));
  const periods = new Map<string, Period>();
  const key = (reading: DateReading | undefined): string => (reading === undefined ? "" : JSON.stringify(reading));
  return {
    fiscalYear,
    dateOf: (raw, text) =>
      typeof raw === "object" && raw !== null ? readDateCell(raw, text, fiscalYear) : typed(text),
    periodOf: (start, end, text) => {
      const place = `${key(start)}|${key(end)}|${text}`;
      const known = periods.get(place);
      if (known) return known;
      const read = readPeriod({ text, ...(start ? { start } : {}), ...(end ? { end } : {}) }, fiscalYear);
      periods.set(place, read);
      return read;
    },
    roundsOf: remembered(readRounds),
  };
}

/** Reads one cell as a date, whether it is a real date or text; a blank cell reads as empty. */
export function readDateCell(raw: unknown, text: string, fiscalYear: number): DateReading {
  if (typeof raw === "object" && raw !== null && "date" in raw && typeof raw.date === "string")
    return parseDateCell(raw.date);
  return parseThaiDate(text, fiscalYear === 0 ? {} : { fiscalYear });
}

/** A date with the problems of reading it; a month without its day, where `needsDay`, is a warning and no date. */
export function checkedDate(
  reading: DateReading,
  facts: Omit<ProblemPlace, "severity">,
): { date: CivilDate | null; problems: readonly Problem[] } {
  switch (reading.kind) {
    case "date":
      return { date: reading.date, problems: [] };
    case "empty":
      return { date: null, problems: [] };
    case "month":
      return { date: null, problems: [problem(dateNoDay, facts)] };
    case "impossible":
      return { date: null, problems: [problem(dateImpossible, facts)] };
    case "unreadable":
      return { date: null, problems: [problem(dateUnreadable, facts)] };
  }
}

/** Reads a column that holds a day. */
export function readDay<K extends WorkTable>(
  row: TableRow<K>,
  column: ColumnKey<K>,
  { dateOf }: WorkReaders,
): ReturnType<typeof checkedDate> {
  const found = row.text[column];
  return checkedDate(dateOf(row.raw[column], found), { at: refOf(row, column), header: headerOf(row, column), found });
}

const periodReasons: Readonly<Record<PeriodReason, string>> = {
  noSuchDay: "ไม่มีวันนี้ในปฏิทิน",
  noSuchMonth: "ไม่มีเดือนนี้",
  yearOutOfRange: "ปีอยู่นอกช่วงที่เป็นไปได้",
  noSuchQuarter: "ไตรมาสมีเพียง 1 ถึง 4",
  endBeforeStart: "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น",
  unreadableDate: "อ่านวันที่ไม่ได้",
};

/** Reads the period of a row out of its start, end and text cells. */
export function readWorkPeriod<K extends WorkTable>(
  row: TableRow<K>,
  { fiscalYear, dateOf, periodOf }: WorkReaders,
): { period: Period; problems: readonly Problem[] } {
  const cells = row as TableRow<WorkTable>;
  const problems: Problem[] = [];
  const readings = (["start", "end"] as const).map((column) => {
    const reading = dateOf(cells.raw[column], cells.text[column]);
    const facts = { at: refOf(cells, column), header: headerOf(cells, column), found: cells.text[column] };
    if (reading.kind === "impossible" || reading.kind === "unreadable")
      problems.push(...checkedDate(reading, facts).problems);
    return reading;
  });
  const [start, end] = readings;
  const usable = (reading: DateReading | undefined) =>
    reading?.kind === "date" || reading?.kind === "month" ? reading : undefined;
  const dates = { start: usable(start), end: usable(end) };
  const period = periodOf(dates.start, dates.end, cells.text.period);
  const column = dates.start || dates.end ? (dates.end ? "end" : "start") : "period";
  const facts = {
    at: refOf(cells, column),
    header: headerOf(cells, column),
    found: period.found || cells.text[column],
  };
  if (period.kind === "impossible") {
    // A date that cannot be read in a column of its own has been reported there.
    const { reason } = period;
    if (reason === "endBeforeStart" && column !== "period") problems.push(problem(periodReversed, facts));
    else if (reason !== null) {
      problems.push(problem(periodUnreadable, { ...facts, args: { reason: periodReasons[reason] } }));
    }
  } else if (period.kind === "unscheduled") {
    problems.push(problem(periodUnscheduled, facts));
  } else if (period.note === "outsideYear") {
    const { start: begins } = period;
    const isStart = dates.start !== undefined && begins !== null && fiscalYearOf(begins) !== fiscalYear;
    const culprit = isStart ? "start" : column;
    const cell = { at: refOf(cells, culprit), header: headerOf(cells, culprit), found: cells.text[culprit] };
    problems.push(problem(periodOutsideYear, { ...cell, args: { year: fiscalYear, before: fiscalYear - 1 } }));
  }
  return { period, problems };
}
