import { compareDates, lastDayOf, type CivilDate, type Period } from "../calendar";
import type { Book } from "../model/book";
import type { StatusChange } from "../model/reference";
import { statuses, type Status } from "../workbook/words";
import { rememberedOf } from "../language/remembered";

/** The state of a piece of work on a date: its status, or overdue, which is computed and never typed. */
export const workStates = ["done", "running", "overdue", "notStarted", "cancelled", "unknown"] as const;
export type WorkState = (typeof workStates)[number];

/** The states as people read them. */
export const stateWords: Readonly<Record<WorkState, string>> = {
  done: statuses.done,
  running: statuses.running,
  overdue: "เกินกำหนด",
  notStarted: statuses.notStarted,
  cancelled: statuses.cancelled,
  unknown: "ไม่ระบุสถานะ",
};

/** What decides a state: a measure and a risk both have it. */
export interface Dated {
  readonly status: Status | null;
  readonly period: Period;
}

type Changes = readonly StatusChange[];

// Cell texts come cleaned; only spaces and case are left to differ, and `fold` is too dear for every row.
const keyOf = (code: string): string => code.replace(/\s+/g, "").toLowerCase();

// A book is read once and asked for hundreds of codes.
const changesByCode = rememberedOf((history: Changes): ReadonlyMap<string, Changes> => {
  const built = new Map<string, StatusChange[]>();
  // Sorting is stable: of two changes on one day, the one further down the sheet is the later one.
  for (const change of [...history].sort((a, b) => compareDates(a.date, b.date))) {
    const key = keyOf(change.code);
    const list = built.get(key);
    if (list === undefined) built.set(key, [change]);
    else list.push(change);
  }
  return built;
});

const changesOf = (history: Changes, code: string): Changes => changesByCode(history).get(keyOf(code)) ?? [];

/**
 * The status of a code at the end of a day, out of ประวัติสถานะ: what the latest entry on or before the day changed it
 * to; before the first entry, what that one changed it from; `current` where the history does not know the code, and
 * after its last entry: a cell that was edited where nothing records changes is newer than the history.
 */
export function statusAsOf(
  book: Pick<Book, "history">,
  code: string,
  current: Status | null,
  date: CivilDate,
): Status | null {
  const changes = changesOf(book.history, code);
  const first = changes[0];
  if (first === undefined) return current;
  let latest: StatusChange | null = null;
  for (const change of changes) {
    if (compareDates(change.date, date) > 0) break;
    latest = change;
  }
  if (latest === null) return first.from;
  return latest === changes[changes.length - 1] ? (current ?? latest.to) : latest.to;
}

/** The day of the latest change on or before a date, where it is the one to done; else null. */
export function doneSince(book: Pick<Book, "history">, code: string, date: CivilDate): CivilDate | null {
  const known = changesOf(book.history, code).filter((change) => compareDates(change.date, date) <= 0);
  const last = known[known.length - 1];
  return last?.to === "done" ? last.date : null;
}

/** A row whose status cell differs from the last entry of its history: one of the two was not kept up. */
export interface StaleHistory {
  readonly code: string;
  readonly current: Status | null;
  readonly last: StatusChange;
}

/** The measures and risks whose status cell and history disagree, in sheet order. */
export function staleHistories(book: Pick<Book, "history" | "measures" | "risks">): readonly StaleHistory[] {
  return [...book.measures, ...book.risks].flatMap(({ code, status }) => {
    const changes = changesOf(book.history, code);
    const last = changes[changes.length - 1];
    return last === undefined || last.to === status ? [] : [{ code, current: status, last }];
  });
}

/** The last day of the work: the period's end, else the last day of its last month; null where no month is named. */
export function deadlineOf(item: Pick<Dated, "period">): CivilDate | null {
  const { end, spans } = item.period;
  const last = spans[spans.length - 1];
  return end ?? (last === undefined ? null : lastDayOf(last.to));
}

/** The state on a date. Overdue: neither done nor cancelled, and the deadline lies before the date (not on it). */
export function workState(item: Dated, statusDate: CivilDate): WorkState {
  if (item.status === "done" || item.status === "cancelled") return item.status;
  const deadline = deadlineOf(item);
  if (deadline !== null && compareDates(deadline, statusDate) < 0) return "overdue";
  return item.status ?? "unknown";
}
