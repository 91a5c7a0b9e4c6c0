import type { SourceTable } from "./source";

interface Line {
  readonly text: string;
}

/** A table turned round where people sign in its columns, a name a cell: what belongs to one stands below one another. */
export function signTable(table: SourceTable, isName: (text: string) => boolean): SourceTable {
  const names = table.rows.map((row) => [...new Set(row)].filter((cell) => cell !== null && isName(cell.text)).length);
  if (table.rows.length < 2 || Math.max(...names) < 2) return table;
  const width = Math.max(...table.rows.map((row) => row.length));
  const rows = Array.from({ length: width }, (_, at) => table.rows.map((row) => row[at] ?? null));
  return { ...table, rows };
}

const gap = /\t+| {3,}/;
/** Lines above and below the names that belong to their signatures. */
const most = { above: 2, below: 4 };

/** The parts of a line that stand in so many columns, "" where one is blank; null for any other line. */
function columnsOf(text: string, count: number): readonly string[] | null {
  const found = [text.trim(), text.trimEnd()].map((one) => one.split(gap)).find((parts) => parts.length === count);
  return found?.map((part) => part.trim()) ?? null;
}

/**
 * Lines in which people sign side by side, parted by tabs or wide gaps, one person below the other; all other lines as they
 * are. `isName` tells a name in brackets.
 */
export function signColumns<T extends Line>(lines: readonly T[], isName: (text: string) => boolean): readonly T[] {
  const read: T[] = [];
  let at = 0;
  while (at < lines.length) {
    const names = lines.findIndex((line, index) => {
      const parts = line.text.trim().split(gap);
      return index >= at && parts.length > 1 && parts.every(isName);
    });
    if (names < 0) break;
    const count = (lines[names]?.text ?? "").trim().split(gap).length;
    const isBeside = (index: number): boolean => columnsOf(lines[index]?.text ?? "", count) !== null;
    let [from, to] = [names, names + 1];
    while (from > at && names - from < most.above && isBeside(from - 1)) from--;
    while (to < lines.length && to - names <= most.below && isBeside(to)) to++;
    read.push(...lines.slice(at, from));
    const block = lines.slice(from, to);
    for (let column = 0; column < count; column++)
      for (const line of block) read.push({ ...line, text: columnsOf(line.text, count)?.[column] ?? "" });
    at = to;
  }
  return [...read, ...lines.slice(at)];
}
