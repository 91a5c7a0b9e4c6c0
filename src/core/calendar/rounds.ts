import { lastDayOfMonth } from "./date";
import { ROUNDS } from "./fiscal-year";
import type { Round } from "./fiscal-year";
import { blankListMarks } from "./list-marks";
import { groupItems } from "./period-place";
import type { PeriodItem } from "./period-items";
import { readPeriodItems } from "./period-read";
import { scan, simplify } from "./scan";

/** The round that ends with a month 1-12. */
const ROUND_OF_LAST_MONTH: ReadonlyMap<number, Round> = new Map([
  [12, 3],
  [3, 6],
  [6, 9],
  [9, 12],
]);

/** Wordings that give rounds without naming months. */
const WORDINGS: readonly (readonly [RegExp, readonly Round[]])[] = [
  [/สิ้น ?ปี|ราย ?ปี|ทุก ?ปี|ปีละ *(?:1 *)?ครั้ง/, [12]],
  [/ปีละ *2 *ครั้ง/, [6, 12]],
  [/ปีละ *4 *ครั้ง/, ROUNDS],
];

/** Two-digit years play no part in rounds; the scanner of periods wants a fiscal year (พ.ศ.) all the same. */
const ANY_FISCAL_YEAR = 2568;

/** "6", "รอบ 6", "3, 6, 9 และ 12": nothing but rounds, without the word เดือน. */
const ONLY_NUMBERS = /^ *(?:รอบ *)?\d{1,2}(?: *(?:[,/&-]|และ) *(?:รอบ *)?\d{1,2})* *$/;

const isRound = (n: number): n is Round => ROUNDS.some((round) => round === n);

/** "ณ ๓๑ มีนาคม", "สิ้นเดือนมีนาคม": the round that ends on that day. */
function roundsOfMonth(item: PeriodItem): readonly Round[] {
  if (item.named.kind !== "month") return [];
  const { day, month } = item.named;
  const round = ROUND_OF_LAST_MONTH.get(month);
  const isLastDay = item.isMonthEnd || day === lastDayOfMonth(1, month);
  return round !== undefined && isLastDay ? [round] : [];
}

/** "ทุก ๓ เดือน": every multiple; "รอบ ๖ เดือน", "ไตรมาส ๒", "๖ เดือนหลัง": the round that ends with the part. */
function roundsOfPart(first: PeriodItem, last: PeriodItem): readonly Round[] {
  const every = first.everyMonths;
  if (every !== null) return every < 3 ? [] : ROUNDS.filter((round) => round % every === 0);
  if (first.rank === 1 || first.named.kind !== "part" || last.named.kind !== "part") return [];
  const [from, to] = [first.named.toIndex + 1, last.named.toIndex + 1];
  return ROUNDS.filter((round) => from <= round && round <= to);
}

/**
 * The follow-up rounds that a text names, sorted, each once; [] when it names none. Reads "-รอบ ๖ เดือน -รอบ ๑๒ เดือน"
 * (seed 000), "ณ ๓๑ มีนาคม ๒๕๖๕" (seed 002), "ทุก ๓ เดือน", "ทุกไตรมาส", "สิ้นปีงบประมาณ", "๖ เดือนหลัง".
 */
export function readRounds(text: string): readonly Round[] {
  const simple = simplify(blankListMarks(text));
  const { items, durations } = readPeriodItems(scan(simple), ANY_FISCAL_YEAR);
  const rounds = [
    ...items.flatMap(roundsOfMonth),
    ...groupItems(items).flatMap(([first, last]) => (first.rank === 2 ? [] : roundsOfPart(first, last))),
    ...items.filter((item) => item.rank === 2).flatMap((item) => roundsOfPart(item, item)),
    ...durations.filter(isRound),
    ...WORDINGS.flatMap(([wording, named]) => (wording.test(simple) ? named : [])),
  ];
  if (rounds.length === 0 && ONLY_NUMBERS.test(simple)) {
    const numbers = (simple.match(/\d+/g) ?? []).map(Number);
    return numbers.every(isRound) ? ROUNDS.filter((round) => numbers.includes(round)) : [];
  }
  return ROUNDS.filter((round) => rounds.includes(round));
}
