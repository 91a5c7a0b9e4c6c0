import { toArabicDigits } from "../calendar";

/** The words by which the sheet of two years is laid out: it is written for people, and read for last year's facts. */
export const comparisonHeads = { measures: "รหัส", scores: "คะแนน ITA", risks: "ความเสี่ยง" } as const;

/** What stands where a year has nothing. */
export const noValue = "-";

const arrow = "→";

/** The title of the sheet; years are พ.ศ. */
export const comparisonTitle = (after: number, before: number): string => `ปีงบประมาณ ${after} เทียบกับปี ${before}`;

/** The year before (พ.ศ.) that a title names; null where it names none. */
export function yearBeforeIn(title: string): number | null {
  const year = /เทียบกับปี\s*([0-9]{4})/.exec(toArabicDigits(title))?.[1];
  return year === undefined ? null : Number(year);
}

/** The header of a column of scores: of the year assessed (พ.ศ., 0 = not known), which is not the fiscal year. */
export const scoreHead = (year: number): string => `คะแนนปีที่ประเมิน ${year === 0 ? noValue : year}`;

/** The year that such a header names; 0 where it names none. */
export function scoreYearIn(header: string): number {
  return Number(/^คะแนนปีที่ประเมิน\s*([0-9]{4})$/.exec(toArabicDigits(header))?.[1] ?? 0);
}

/** Two values in one cell, the year before first. */
export const fromTo = (before: string | number, after: string | number): string =>
  `${before || noValue} ${arrow} ${after || noValue}`;

/** The value of the year before in such a cell; "" where it had none. */
export function beforeIn(cell: string): string {
  const value = cell.split(arrow)[0]?.trim() ?? "";
  return value === noValue ? "" : value;
}
