import { fnv1a64 } from "../compute/fingerprint";
import { headerSearchRows } from "../workbook/header-rows";
import { cellText } from "../workbook/text";
import type { CellRef, CellValue, SheetData } from "../workbook/types";

/** What a cell says, an error by its own word. */
export const textOf = (value: CellValue | undefined): string =>
  typeof value === "object" && value !== null && "error" in value ? value.error : cellText(value ?? null);

/** Marks of the cells of a row, "" for a blank one. */
type Line = readonly string[];

/** The rows of a sheet in which a run wrote and those around them, as it left them: by this they are found again. */
export interface SheetTrace {
  readonly sheet: string;
  /** 1-based: the row that names the columns. */
  readonly head: number;
  /** By 1-based row. */
  readonly lines: Readonly<Record<string, Line>>;
}

/** Where the cells of a run are now; null where their row or column is not to be found with certainty. */
export type Finder = (at: CellRef) => CellRef | null;

/** A short mark of what a cell says. */
export const markOf = (text: string): string => (text.length < 9 ? text : fnv1a64(text).slice(8));
const filled = (line: Line): number => line.filter((mark) => mark !== "").length;
const lineOf = (row: readonly CellValue[] = []): Line => row.map((value) => markOf(textOf(value)));

/** The traces of cells in a sheet that holds them by now, or is to hold what they say. */
export function traceOf(
  sheet: SheetData,
  cells: readonly { readonly at: CellRef; readonly after: string }[],
): SheetTrace {
  const lines = sheet.rows.map((row) => [...lineOf(row)]);
  for (const { at, after } of cells) {
    const line = (lines[at.row - 1] ??= []);
    while (line.length < at.column) line.push("");
    line[at.column] = markOf(after);
  }
  const counts = lines.slice(0, headerSearchRows).map((line) => filled(line));
  const head = counts.indexOf(Math.max(0, ...counts)) + 1;
  const rows = new Set([head, ...cells.flatMap(({ at }) => [at.row - 1, at.row, at.row + 1])]);
  const kept = [...rows].filter((row) => row > 0).map((row) => [row, lines[row - 1] ?? []] as const);
  return { sheet: sheet.name, head, lines: Object.fromEntries(kept) };
}

/** Where each column of a trace stands now; -1 where it does not. A header that was only renamed keeps its place. */
function columnsNow({ head, lines }: SheetTrace, now: readonly Line[]): (column: number) => number {
  const heads = lines[head] ?? [];
  const hits = (line: Line = []): number => line.filter((mark) => mark !== "" && heads.includes(mark)).length;
  const best = now
    .slice(0, headerSearchRows)
    .reduce((a, line) => (hits(line) > hits(a) ? line : a), now[head - 1] ?? []);
  return (column) => {
    const [was, is] = [heads[column] ?? "", best[column] ?? ""];
    if (was === is) return column;
    const moved = was === "" ? -1 : best.findIndex((mark, index) => mark === was && heads[index] !== was);
    return moved >= 0 || heads.includes(is) ? moved : column;
  };
}

/**
 * Finds the cells of a run in a sheet in which rows or columns may have been put in, taken out, moved or sorted since: a
 * row by what stands in it, rare words for more than common ones, and where that leaves a doubt only at its old
 * place between its old neighbours.
 */
export function finderIn(trace: SheetTrace, sheet: SheetData): Finder {
  const now = sheet.rows.map((row) => lineOf(row));
  const columnNow = columnsNow(trace, now);
  const holders = new Map<string, number[]>();
  now.forEach((line, row) => {
    line.forEach((mark, column) => {
      if (mark === "") return;
      const key = `${column} ${mark}`;
      const rows = holders.get(key);
      if (rows === undefined) holders.set(key, [row]);
      else rows.push(row);
    });
  });

  const isSame = (row: number, line: Line, column: number): boolean => now[row]?.[columnNow(column)] === line[column];
  const isFirst = (row: number, line: Line): boolean =>
    isSame(
      row,
      line,
      line.findIndex((mark) => mark !== ""),
    );

  /** Whether a row reads as a line of the trace does, in its first word and in half of all. */
  const isAlike = (row: number, line: Line | undefined): boolean => {
    if (line === undefined) return true;
    if (filled(line) === 0) return filled(now[row] ?? []) === 0;
    const same = line.filter((mark, column) => mark !== "" && isSame(row, line, column));
    return isFirst(row, line) && same.length * 2 >= filled(line);
  };

  const rowNow = (row: number): number | null => {
    const line = trace.lines[row] ?? [];
    const old = row - 1;
    const isAround = isAlike(old - 1, trace.lines[row - 1]) && isAlike(old + 1, trace.lines[row + 1]);
    if (filled(line) === 0) {
      const above = row === 1 || trace.lines[row - 1] === undefined ? row - 2 : found(row - 1);
      return above !== null && filled(now[above + 1] ?? []) === 0 ? above + 1 : null;
    }
    const weights = new Map<number, number>();
    const counts = new Map<number, number>();
    line.forEach((mark, column) => {
      const rows = mark === "" ? [] : (holders.get(`${columnNow(column)} ${mark}`) ?? []);
      for (const one of rows) {
        weights.set(one, (weights.get(one) ?? 0) + 1 / rows.length);
        counts.set(one, (counts.get(one) ?? 0) + 1);
      }
    });
    // Without its first word a row has to say nearly all else.
    const isEnough = (one: number): boolean => {
      const share = (counts.get(one) ?? 0) / filled(line);
      return share >= (isFirst(one, line) ? 1 / 2 : 3 / 4);
    };
    const enough = [...weights].filter(([one]) => isEnough(one));
    const most = Math.max(...enough.map(([, weight]) => weight));
    // Twins differ by less than one word of their own.
    const likely = enough.filter(([, weight]) => weight >= most - 1).map(([one]) => one);
    if (likely.length === 1) return likely[0] ?? null;
    return isFirst(old, line) && (likely.length === 0 || likely.includes(old)) && isAround ? old : null;
  };
  const memory = new Map<number, number | null>();
  const found = (row: number): number | null => {
    if (!memory.has(row)) memory.set(row, rowNow(row));
    return memory.get(row) ?? null;
  };
  return (at) => {
    const [row, column] = [found(at.row), columnNow(at.column)];
    return row === null || column < 0 ? null : { sheet: sheet.name, row: row + 1, column };
  };
}
