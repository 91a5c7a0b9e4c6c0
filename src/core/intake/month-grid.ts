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

/** Whether a month of a grid says something: by a sign, a word or its colour. */
export const isMarked = ({ text, fill }: SourceCell): boolean => fill !== "" || !/^[\s\-–—]*$/.test(text);

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
 * What a row of a month grid says, by marks or by shading. `years` are those that stand above the months; without them
 * `fiscalYear` (พ.ศ., 0 = unknown) tells which year a month is in.
 */
export function readMonths(
  cells: ReadonlyMap<number, SourceCell>,
  years: ReadonlyMap<number, string>,
  fiscalYear: number,
): MonthReading {
  const marked = FISCAL_MONTHS.map((month) => {
    const cell = cells.get(month);
    return cell !== undefined && isMarked(cell) ? cell : null;
  });
  const found = marked.filter((cell): cell is SourceCell => cell !== null);
  const yearOf = (index: number): string => {
    const month = FISCAL_MONTHS[index] ?? 1;
    const typed = years.get(month);
    if (typed !== undefined) return typed;
    return fiscalYear === 0 ? "" : toThaiDigits(String(fiscalYear - (month >= 10 ? 1 : 0)));
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
