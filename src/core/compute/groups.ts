import type { Book } from "../model/book";
import { fold } from "../workbook/text";
import { shareOf, sharesOf } from "./numbers";
import type { WorkState } from "./status";
import type { WorkItem } from "./work";

/** A row of a table by division or topic; `share` is of all measures, not of the row's. */
export interface GroupCount {
  readonly name: string;
  readonly states: Readonly<Record<WorkState, number>>;
  readonly total: number;
  readonly share: number;
}

export const noOwner = "ไม่ระบุผู้รับผิดชอบ";
export const otherOwner = "หน่วยที่ไม่มีในแผ่นงาน ส่วนราชการ";
export const noTopic = "ไม่ระบุประเด็น";

/** How many items are in each state. */
export function countStates(items: readonly WorkItem[]): Record<WorkState, number> {
  const counts = { done: 0, running: 0, overdue: 0, notStarted: 0, cancelled: 0, unknown: 0 };
  for (const item of items) counts[item.state]++;
  return counts;
}

/** The row of a group; its share is of `all`, two decimals of a per cent. */
export function groupCount(name: string, items: readonly WorkItem[], all: number): GroupCount {
  return { name, states: countStates(items), total: items.length, share: shareOf(items.length, all) };
}

/** Groups by name: the known names first, also empty ones, then the others as they occur, then the last resorts. */
function groupBy(
  items: readonly WorkItem[],
  known: readonly string[],
  last: readonly string[],
  namesOf: (item: WorkItem) => readonly string[],
): readonly GroupCount[] {
  interface Group {
    readonly name: string;
    readonly items: WorkItem[];
  }
  const groups = new Map<string, Group>();
  // Many rows share few names, so each spelling is folded once.
  const spellings = new Map<string, Group>();
  const groupOf = (name: string): Group => {
    const group = spellings.get(name) ?? groups.get(fold(name)) ?? { name, items: [] };
    if (!spellings.has(name)) {
      spellings.set(name, group);
      groups.set(fold(name), group);
    }
    return group;
  };
  for (const name of known) groupOf(name);
  for (const item of items) {
    for (const group of namesOf(item).map(groupOf)) {
      if (group.items[group.items.length - 1] !== item) group.items.push(item);
    }
  }
  const place = (name: string) => last.indexOf(name);
  return [...groups.values()]
    .sort((a, b) => place(a.name) - place(b.name))
    .map((group) => groupCount(group.name, group.items, items.length));
}

function divisionNames(book: Book): (item: WorkItem) => readonly string[] {
  const isListed = book.divisions.length > 0;
  return ({ owners }) => {
    const names = isListed ? owners.divisions : owners.lines;
    const all = isListed && owners.unknown.length > 0 ? [...names, otherOwner] : names;
    return all.length > 0 ? all : [noOwner];
  };
}

/** Names of the divisions that owners are counted under: sections count with the division they belong to. */
function topDivisions(book: Book): readonly string[] {
  const names = new Set(book.divisions.map((division) => fold(division.name)));
  return book.divisions
    .filter(({ name, parent }) => fold(parent) === fold(name) || !names.has(fold(parent)))
    .map((division) => division.name);
}

/** Measures by division: each counts in every one of its divisions; those that name none have a row at the end. */
export function byDivision(book: Book, measures: readonly WorkItem[]): readonly GroupCount[] {
  return groupBy(measures, topDivisions(book), [otherOwner, noOwner], divisionNames(book));
}

/**
 * Measures by topic, each once, so that the shares add up; topics of the analysis come first and also when they have no
 * measure.
 */
export function byTopic(book: Book, measures: readonly WorkItem[]): readonly GroupCount[] {
  const names = book.topics.map((topic) => topic.name);
  const groups = groupBy(measures, names, [noTopic], (item) => [item.topic || noTopic]);
  const shares = sharesOf(groups.map(({ total }) => total));
  return groups.map((group, index) => ({ ...group, share: shares[index] ?? 0 }));
}
