import { toArabicDigits } from "../calendar";
import { fold } from "./text";

/** Three letters each that a text is made of, spaces and case aside. */
export function stretchesOf(text: string): ReadonlySet<string> {
  const folded = fold(text);
  return new Set(Array.from({ length: Math.max(1, folded.length - 2) }, (_, at) => folded.slice(at, at + 3)));
}

/** How many stretches two texts share. */
export const sharedStretches = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((stretch) => b.has(stretch)).length;

/** Numbers of a text but for years: "รุ่นที่ 1" is not "รุ่นที่ 2". */
export const countsOf = (text: string): string =>
  (toArabicDigits(text).match(/\d+/g) ?? []).filter((number) => number.length !== 4).join();

/** Fewer stretches than these tell nothing. */
export const fewestStretches = 6;

/** From where on a pair is one, and how far ahead of any other of both sides it has to be so that nothing is guessed. */
export interface ClearLimits {
  readonly least: number;
  readonly lead: number;
}

/** The clear pairs of a table of likenesses (`table[one][other]`, 0 to 1): for each row its column, -1 where none is clear. */
export function clearPairs(table: readonly (readonly number[])[], { least, lead }: ClearLimits): readonly number[] {
  const leads = (value: number, rest: readonly number[]): boolean => rest.every((one) => value - one >= lead);
  return table.map((row, at) =>
    row.findIndex((value, other) => {
      const beside = row.filter((_, index) => index !== other);
      const below = table.flatMap((one, index) => (index === at ? [] : (one[other] ?? 0)));
      return value >= least && leads(value, beside) && leads(value, below);
    }),
  );
}
