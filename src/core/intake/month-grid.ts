import { CENTURY_BE, ceOf, FISCAL_MONTHS, fiscalYearOf, SHORT_MONTHS, toArabicDigits, toThaiDigits } from "../calendar";
import { gridSigns } from "../compute";
import type { Status } from "../workbook/words";
import type { SourceCell, SourcePlace } from "./source";

export interface MonthReading {
  /** "ต.ค. - ธ.ค. ๒๕๖๘ และ เม.ย. ๒๕๖๙"; "" where no month is marked. */
  readonly period: string;
  /** What the signs of this program's own papers say; null where they say nothing. */
  readonly status: Status | null;
  readonly place: SourcePlace | null;
}

/** Whether a month of a grid says something by itself: by a sign, a word or its colour. */
const isMarked = ({ text, fill }: SourceCell): boolean => fill !== "" || !/^[\s\-–—.…_]*$/.test(text);

const begins = /[◄◀←⟵⇐↔⟷⇔<‹«├]/;
const ends = /[►▶→⟶⇒↔⟷⇔>›»┤]/;

/** A line over months that were merged: dashes that are more than the one that says nothing. */
const isLine = (text: string, months: number): boolean =>
  months > 1 && /^[-–—_.…]+$/.test(text) && (text.length > 1 || months < 12);

/** The marked months of a row, month 1-12 -> its cell: also those between the two ends of an arrow, and under a line. */
export function markedMonths(cells: ReadonlyMap<number, SourceCell>): ReadonlyMap<number, SourceCell> {
  const inOrder = FISCAL_MONTHS.map((month) => cells.get(month));
  const spanOf = (cell: SourceCell): number => inOrder.filter((one) => one?.place === cell.place).length;
  const marked = inOrder.map(
    (cell) => cell !== undefined && (isMarked(cell) || isLine(cell.text.trim(), spanOf(cell))),
  );
  const isAlone = (at: number, is: RegExp, isNot: RegExp): boolean => {
    const text = inOrder[at]?.text ?? "";
    return is.test(text) && !isNot.test(text);
  };
  for (const from of marked.keys()) {
    if (!isAlone(from, begins, ends)) continue;
    const to = marked.findIndex((_, at) => at > from && (inOrder[at]?.text ?? "").trim() !== "" && marked[at]);
    if (to > from && isAlone(to, ends, begins)) marked.fill(true, from, to);
  }
  return new Map(
    FISCAL_MONTHS.flatMap((month, at) => {
      const cell = inOrder[at];
      return cell !== undefined && marked[at] === true ? [[month, cell] as const] : [];
    }),
  );
}

/** Runs of neighbouring months, as indexes of the fiscal year. */
function runsOf(marked: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  marked.forEach((is, index) => {
    const last = runs[runs.length - 1];
    if (!is) return;
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

function statusFrom(signs: readonly string[]): Status | null {
  const has = (sign: string): boolean => signs.includes(sign);
  if (signs.length === 0) return null;
  if (has(gridSigns.cancelled)) return "cancelled";
  if (has(gridSigns.running)) return "running";
  if (signs.every((sign) => sign === gridSigns.done || sign === gridSigns.spared)) return "done";
  return signs.every((sign) => sign === gridSigns.planned) ? "notStarted" : null;
}

/**
 * What the marked months of a row say; see `markedMonths`. `years` are those that stand above the months; without them
 * `fiscalYear` (พ.ศ., 0 = unknown) tells which year a month is in, `shown` in the digits of the paper.
 */
export function readMonths(
  cells: ReadonlyMap<number, SourceCell>,
  years: ReadonlyMap<number, string>,
  fiscalYear: number,
  shown: (digits: string) => string = toThaiDigits,
): MonthReading {
  const marked = FISCAL_MONTHS.map((month) => cells.get(month) ?? null);
  const found = marked.filter((cell): cell is SourceCell => cell !== null);
  const yearOf = (index: number): string => {
    const month = FISCAL_MONTHS[index] ?? 1;
    const typed = years.get(month);
    if (typed !== undefined) return typed;
    return fiscalYear === 0 ? "" : shown(String(fiscalYear - (month >= 10 ? 1 : 0)));
  };
  const name = (index: number): string => SHORT_MONTHS[(FISCAL_MONTHS[index] ?? 1) - 1] ?? "";
  const parts = runsOf(marked.map((cell) => cell !== null)).map(([first, last]) => {
    const [from, to] = [yearOf(first), yearOf(last)];
    if (first === last) return `${name(first)} ${from}`.trim();
    return from === to ? `${name(first)} - ${name(last)} ${to}`.trim() : `${name(first)} ${from} - ${name(last)} ${to}`;
  });
  const signs = found.map((cell) => cell.text.trim()).filter((sign) => sign !== "");
  return { period: parts.join(" และ "), status: statusFrom(signs), place: found[0]?.place ?? null };
}

/** The fiscal year (พ.ศ.) that a grid's own header means: that of its last month; 0 where no year stands there. */
export function yearOfGrid(years: ReadonlyMap<number, string>): number {
  const last = years.get(9);
  if (last === undefined) return 0;
  const year = Number(toArabicDigits(last));
  return fiscalYearOf({ year: ceOf(year < 100 ? CENTURY_BE + year : year), month: 9, day: 30 });
}
