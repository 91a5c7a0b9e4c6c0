import { rowKey } from "../intake/row-keys";
import { fold } from "../workbook/text";
import { factKeys, factTableDef, type FactKey, type FactRow, type FactTables } from "./facts";

/** One cell that differs between two versions; "" where a version does not have it. */
export interface FactChange {
  readonly table: FactKey;
  readonly sheet: string;
  /** What the row is called: the name of the measure, of the person, of the setting. */
  readonly row: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** The column that a row is called by, the first that is filled. */
const nameColumns: Readonly<Partial<Record<FactKey, readonly string[]>>> = {
  settings: ["name"],
  documents: ["report"],
  measures: ["measure", "topic", "steps"],
  risks: ["risk", "factor"],
  scores: ["indicator"],
  analysis: ["topic"],
  limitations: ["tool"],
  texts: ["section"],
  oit: ["item"],
  comparison: ["name"],
};

function nameOf(table: FactKey, row: FactRow): string {
  const def = factTableDef(table);
  const columns = nameColumns[table] ?? def.columns.map(({ key }) => key);
  const found = columns.map((column) => row[column] ?? "").find((text) => text !== "") ?? "";
  return found.split("\n")[0] ?? "";
}

interface Pair {
  readonly before: FactRow | null;
  readonly after: FactRow | null;
}

/** Pairs of rows not found yet that say the same in half of their cells or more, the most alike first, from either side alike. */
function alike(
  old: ReadonlyMap<number, FactRow>,
  after: readonly FactRow[],
  found: readonly (FactRow | null)[],
): readonly (readonly [number, number])[] {
  const pairs = [...old].flatMap(([at, was]) =>
    after.flatMap((is, index) => {
      if (found[index] !== null) return [];
      const same = Object.entries(is).filter(([key, text]) => was[key] !== undefined && fold(was[key]) === fold(text));
      const share = same.length / Math.max(Object.keys(is).length, Object.keys(was).length);
      return share >= 0.5 ? [{ at, index, share }] : [];
    }),
  );
  pairs.sort(
    (a, b) =>
      b.share - a.share || Math.abs(a.at - a.index) - Math.abs(b.at - b.index) || a.at + a.index - b.at - b.index,
  );
  return pairs.map(({ at, index }) => [at, index] as const);
}

/** Rows of two versions that tell of one thing: the very same first, then by name, by code, and by most of what they say. */
function pairRows(table: FactKey, before: readonly FactRow[], after: readonly FactRow[]): readonly Pair[] {
  const old = new Map(before.map((row, index) => [index, row]));
  const found = after.map((): FactRow | null => null);
  const take = (key: (row: FactRow) => string): void => {
    const byKey = new Map<string, number[]>();
    for (const [index, row] of old) if (key(row) !== "") byKey.set(key(row), [...(byKey.get(key(row)) ?? []), index]);
    after.forEach((row, index) => {
      const at = found[index] === null ? byKey.get(key(row))?.shift() : undefined;
      if (at === undefined) return;
      found[index] = old.get(at) ?? null;
      old.delete(at);
    });
  };
  take((row) => JSON.stringify(Object.entries(row).sort()));
  take((row) => (table === "comparison" ? fold(row["name"] ?? "") : rowKey(table, row)));
  take((row) => (row["code"] === undefined ? "" : fold(row["code"])));
  // A row with a name of its own under another name is another thing.
  const isNamed = nameColumns[table] !== undefined;
  for (const [at, index] of isNamed ? [] : alike(old, after, found)) {
    if (found[index] !== null || !old.has(at)) continue;
    found[index] = old.get(at) ?? null;
    old.delete(at);
  }
  const kept = after.map((row, index): Pair => ({ before: found[index] ?? null, after: row }));
  return [...kept, ...[...old.values()].map((row): Pair => ({ before: row, after: null }))];
}

/** What differs between two versions of the facts, cell by cell in the order of the sheets; [] for equal ones. */
export function diffFacts(before: FactTables, after: FactTables): readonly FactChange[] {
  return factKeys.flatMap((table) => {
    const def = factTableDef(table);
    const pairs = pairRows(table, before[table] ?? [], after[table] ?? []);
    return pairs.flatMap(({ before: old, after: now }) =>
      def.columns.flatMap(({ key, header }): FactChange[] => {
        const [from, to] = [old?.[key] ?? "", now?.[key] ?? ""];
        if (from === to) return [];
        const name = nameOf(table, now ?? old ?? {});
        return [{ table, sheet: def.sheet, row: name, header, before: from, after: to }];
      }),
    );
  });
}
