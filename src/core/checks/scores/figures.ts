import type { Book } from "../../model/book";
import { tools, type Tool } from "../../model/indicators";

/** A score of this year and of the year before; null where the sheet has none. */
export interface Figures {
  readonly now: number;
  readonly before: number | null;
}

/** The scores of an indicator, part, tool or of the total, by its key; null where this year has none. */
export function figuresOf({ scores, settings }: Book, key: string): Figures | null {
  const value = (year: number): number | null =>
    scores.find((one) => one.year === year && one.key === key)?.value ?? null;
  const now = value(settings.assessedYear);
  return now === null ? null : { now, before: value(settings.assessedYear - 1) };
}

/** Whether two scores are the same as they are printed: rounding may part them by one in the second place. */
export const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.0151;

/** A score as it is printed, without its sign. */
export const two = (value: number): string => Math.abs(value).toFixed(2);

/** A stretch of a text that says what the sheet does not: where, and what the sheet says. */
export interface Claim {
  /** 0-based. */
  readonly at: number;
  readonly length: number;
  readonly right: string;
}

/** A claim of no one indicator, and what it is about. */
export type NamedClaim = Claim & { readonly name: string };

/** A stretch of a text about one indicator, part or tool: from its name to the next one's. */
export interface ScoreStretch {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly text: string;
  /** What follows it on its line. */
  readonly rest: string;
  /** Whether the words before it compare with another year. */
  readonly isCompared: boolean;
}

/** A key and its score of this year. */
interface CitedScore {
  readonly key: string;
  readonly value: number;
}

/** This year's scores of all these keys, in their order; null where one of them is not known. */
export function allNow(book: Book, keys: readonly string[]): readonly CitedScore[] | null {
  const known = keys.flatMap((key): readonly CitedScore[] => {
    const value = figuresOf(book, key)?.now;
    return value === undefined ? [] : [{ key, value }];
  });
  return known.length < keys.length ? null : known;
}

/** The lowest or highest of some scores, the first of equals; undefined of none. */
export function bestOf([first, ...others]: readonly CitedScore[], isLow: boolean): CitedScore | undefined {
  if (first === undefined) return undefined;
  return others.reduce((best, one) => ((isLow ? one.value < best.value : one.value > best.value) ? one : best), first);
}

const span = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** The keys of the ten indicators. */
export const allIndicators = span(1, 10);

/** The keys of the indicators that each tool asks for. */
export const indicatorsOf: Readonly<Record<Tool, readonly string[]>> = {
  IIT: span(1, 5),
  EIT: span(6, 8),
  OIT: span(9, 10),
};

/** The tool that asks for an indicator 1-10. */
export const toolOf = (number: number): Tool =>
  tools.find((tool) => indicatorsOf[tool].includes(String(number))) ?? "OIT";

/** Source of a regular expression for a number of points; the number is a group. */
export const points = "(\\d{1,2}(?:\\.\\d{1,2})?)\\s*(?:คะแนน|จุด|หน่วย)";
