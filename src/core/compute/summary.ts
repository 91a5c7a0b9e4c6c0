import { addDays, compareDates, daysBetween, ROUNDS, type CivilDate, type Round } from "../calendar";
import type { Book } from "../model/book";
import type { WorkTable } from "../model/work";
import type { CellRef } from "../workbook/types";
import { byDivision, byTopic, countStates, groupCount, type GroupCount } from "./groups";
import { shareOf, sharesOf } from "./numbers";
import { stateWords, workStates, type WorkState } from "./status";
import { workItems, type WorkItem } from "./work";

export { noOwner, noTopic, otherOwner, type GroupCount } from "./groups";

/** How many of all are in a state. Shares are per cent of all, two decimals, and add up to 100.00. */
export interface StateCount {
  readonly state: WorkState;
  readonly name: string;
  readonly count: number;
  readonly share: number;
}

/** How many measures report in a round, and how many of these are done; shares are of all measures. */
export interface RoundCount {
  readonly round: Round;
  readonly reporting: number;
  readonly share: number;
  readonly done: number;
  readonly doneShare: number;
}

export interface ListedItem {
  readonly table: WorkTable;
  readonly code: string;
  readonly title: string;
  readonly owner: string;
  readonly at: CellRef;
  readonly state: WorkState;
  /** The day that the list is about: the deadline, or กำหนดรายงาน where that is the nearer one of coming items. */
  readonly date: CivilDate | null;
  readonly isReport: boolean;
  /** From the status date to `date`: negative when it is past, null without a date. */
  readonly days: number | null;
}

/** The counts and lists of one kind of work. Lists by date keep sheet order within a day. */
export interface WorkSummary {
  readonly total: number;
  /** One of each state, in the order of `workStates`. */
  readonly states: readonly StateCount[];
  readonly overdue: readonly ListedItem[];
  readonly dueSoon: readonly ListedItem[];
  readonly withoutEvidence: readonly ListedItem[];
  readonly withoutStatus: readonly ListedItem[];
}

export interface Summary {
  readonly statusDate: CivilDate;
  readonly measures: WorkSummary;
  readonly risks: WorkSummary;
  /** A measure counts in each of its divisions, in all of them where it names everyone, and once in the total. */
  readonly divisions: readonly GroupCount[];
  /** Topics of the analysis first, also those without a measure; every measure counts once. */
  readonly topics: readonly GroupCount[];
  readonly total: GroupCount;
  readonly rounds: readonly RoundCount[];
}

/** Work whose deadline or report is at most so many days away is coming. */
export const soonDays = 30;

function listed(item: WorkItem, statusDate: CivilDate, date = item.deadline, isReport = false): ListedItem {
  const { table, code, title, at, state } = item;
  const days = date === null ? null : daysBetween(statusDate, date);
  return { table, code, title, owner: item.owners.lines.join("\n"), at, state, date, isReport, days };
}

const byDate = (a: ListedItem, b: ListedItem): number =>
  a.date === null || b.date === null ? Number(a.date === null) - Number(b.date === null) : compareDates(a.date, b.date);

function comingItem(item: WorkItem, statusDate: CivilDate): readonly ListedItem[] {
  if (item.state === "done" || item.state === "cancelled") return [];
  const last = addDays(statusDate, soonDays);
  const isSoon = (date: CivilDate | null): boolean =>
    date !== null && compareDates(date, statusDate) >= 0 && compareDates(date, last) <= 0;
  return [listed(item, statusDate), listed(item, statusDate, item.reportDue, true)]
    .filter(({ date }) => isSoon(date))
    .sort(byDate)
    .slice(0, 1);
}

function workSummary(items: readonly WorkItem[], statusDate: CivilDate): WorkSummary {
  const counts = countStates(items);
  const shares = sharesOf(workStates.map((state) => counts[state]));
  const list = (isIn: (item: WorkItem) => boolean) => items.filter(isIn).map((item) => listed(item, statusDate));
  return {
    total: items.length,
    states: workStates.map((state, index) => ({
      state,
      name: stateWords[state],
      count: counts[state],
      share: shares[index] ?? 0,
    })),
    overdue: list((item) => item.state === "overdue").sort(byDate),
    dueSoon: items.flatMap((item) => comingItem(item, statusDate)).sort(byDate),
    withoutEvidence: list((item) => item.state === "done" && item.evidence.length === 0),
    withoutStatus: list((item) => item.status === null),
  };
}

function roundCount(round: Round, measures: readonly WorkItem[]): RoundCount {
  const reporting = measures.filter((item) => item.rounds.includes(round));
  const done = reporting.filter((item) => item.state === "done").length;
  const share = (count: number) => shareOf(count, measures.length);
  return { round, reporting: reporting.length, share: share(reporting.length), done, doneShare: share(done) };
}

/** The summary as of a date. An empty workbook gives zeros and empty lists. */
export function summaryOf(book: Book, statusDate: CivilDate): Summary {
  const items = workItems(book, statusDate);
  const measures = items.filter((item) => item.table === "measures");
  return {
    statusDate,
    measures: workSummary(measures, statusDate),
    risks: workSummary(
      items.filter((item) => item.table === "risks"),
      statusDate,
    ),
    divisions: byDivision(book, measures),
    topics: byTopic(book, measures),
    total: groupCount("รวม", measures, measures.length),
    rounds: ROUNDS.map((round) => roundCount(round, measures)),
  };
}
