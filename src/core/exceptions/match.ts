import type { Problem } from "../problems/types";
import { fold } from "../workbook/text";
import type { WorkbookData } from "../workbook/types";
import { bondKey, bondOf, bondsOf, isAcceptable, type Accepted } from "./entries";
import { Places } from "./places";

/** Problems parted by the entries that mean them. */
export interface Matched<E extends Accepted> {
  readonly open: readonly Problem[];
  readonly accepted: readonly { readonly problem: Problem; readonly entry: E }[];
  /** Entries that mean no problem, in their order. */
  readonly unused: readonly E[];
}

const same = (one: string, other: string): boolean => fold(one) === fold(other);

/**
 * Whether an entry means a problem whose row or column has another name by now: the text and what was found in it are
 * the same, one of the two names holds, and nothing has the other any more.
 */
function isRenamed(places: Places, entry: Accepted, problem: Problem): boolean {
  const bond = bondOf(places, problem);
  if (bond === null || bond.code !== entry.code || bond.fingerprint !== entry.fingerprint) return false;
  if (!same(bond.sheet, entry.sheet)) return false;
  const isRow = same(bond.row, entry.row);
  const isColumn = same(bond.column, entry.column);
  if (isRow === isColumn) return isRow;
  return isRow ? !places.hasColumn(entry.sheet, entry.column) : !places.hasRow(entry.sheet, entry.row, entry.column);
}

/**
 * Finds which problems were accepted. An entry holds for the same problem, place and text; where a row or a column was
 * named anew it holds for the only problem that can be meant.
 */
export function matchEntries<E extends Accepted>(
  data: WorkbookData,
  problems: readonly Problem[],
  entries: readonly E[],
): Matched<E> {
  if (entries.length === 0) return { open: problems, accepted: [], unused: [] };
  const places = new Places(data);
  const known = new Map(entries.map((entry) => [bondKey(entry), entry]));
  const meant = new Map<Problem, E>();
  for (const problem of problems) {
    if (!isAcceptable(problem)) continue;
    for (const bond of bondsOf(places, problem)) {
      const entry = known.get(bondKey(bond));
      if (entry !== undefined && !meant.has(problem)) meant.set(problem, entry);
    }
  }
  const used = new Set([...meant.values()].map(bondKey));
  const left = entries.filter((entry) => !used.has(bondKey(entry)));
  const free = left.length === 0 ? [] : problems.filter((one) => isAcceptable(one) && !meant.has(one));
  for (const entry of left) {
    const candidates = free.filter((one) => !meant.has(one) && isRenamed(places, entry, one));
    const [only] = candidates;
    if (only === undefined || candidates.length > 1) continue;
    meant.set(only, entry);
    used.add(bondKey(entry));
  }
  return {
    open: problems.filter((one) => !meant.has(one)),
    accepted: problems.flatMap((problem) => {
      const entry = meant.get(problem);
      return entry === undefined ? [] : [{ problem, entry }];
    }),
    unused: entries.filter((entry) => !used.has(bondKey(entry))),
  };
}

/** Whether a problem that an entry once meant has returned: its text is another now, or it stands elsewhere. */
export function hasReturned(data: WorkbookData, entry: Accepted, open: readonly Problem[]): boolean {
  const places = new Places(data);
  return open.some((problem) => {
    const bond = bondOf(places, problem);
    if (bond === null || bond.code !== entry.code || !same(bond.sheet, entry.sheet)) return false;
    return same(bond.row, entry.row) || bond.fingerprint === entry.fingerprint;
  });
}
