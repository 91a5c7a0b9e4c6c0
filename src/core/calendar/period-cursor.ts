import type { FiscalYear } from "./fiscal-year";
import type { PeriodItem, Named, PeriodReason, Rank } from "./period-items";
import type { NumberToken, Token } from "./scan";
import type { Word } from "./words";

/** The state of reading one period from left to right; owned by `readItems`, changed by its rules. */
export interface Cursor {
  readonly tokens: readonly Token[];
  readonly fiscalYear: FiscalYear;
  at: number;
  link: "range" | "list";
  deadline: boolean;
  isMonthEnd: boolean;
  readonly durations: number[];
  isOpenEnded: boolean;
  /** ตั้งแต่ or เริ่ม stands before a piece: without a second one it has no end. */
  isSince: boolean;
  fault: { reason: PeriodReason; from: number; to: number } | null;
  readonly items: PeriodItem[];
}

/** A rule reads tokens at the cursor, moves it and returns true; or leaves it alone and returns false. */
export type PeriodRule = (cursor: Cursor) => boolean;

/** No day of a month is higher, so that "67" in "ต.ค. 67 - 31 มี.ค. 68" is a year. */
export const LONGEST_MONTH = 31;

/** Words that stand between a number and its month, or between a dash and the next date, without changing either. */
const LINKING: ReadonlySet<Word> = new Set<Word>(["day", "monthUnit", "filler", "since", "that", "at", "blank"]);

export function tokenAt(cursor: Cursor, offset = 0): Token | undefined {
  return cursor.tokens[cursor.at + offset];
}

export function isWord(token: Token | undefined, ...words: readonly Word[]): boolean {
  if (token?.kind !== "word") return false;
  for (const word of words) if (word === token.word) return true;
  return false;
}

export function isLinking(token: Token | undefined): boolean {
  return token?.kind === "weekday" || (token?.kind === "word" && LINKING.has(token.word));
}

/** The index of the first token from `index` on that is no linking word. */
export function skipLinking(tokens: readonly Token[], index: number): number {
  let next = index;
  while (isLinking(tokens[next])) next += 1;
  return next;
}

/** Whether the number at `index` is a day: a month follows, or a dash or comma and another day of that month. */
export function isDayNumber(tokens: readonly Token[], index: number): boolean {
  let next = index;
  for (;;) {
    const token = tokens[next];
    if (token?.kind !== "number" || token.digits > 2) return token?.kind === "date" && next > index;
    next = skipLinking(tokens, next + 1);
    if (tokens[next]?.kind === "month") return true;
    if (token.value > LONGEST_MONTH) return false;
    if (!isWord(tokens[next], "range", "list")) return false;
    next = skipLinking(tokens, next + 1);
  }
}

/** The whole numbers at the cursor joined by dashes or commas, of at most `digits`; days of a month stop it unless `mayBeDays`. */
export function takeNumbers(
  cursor: Cursor,
  digits: number,
  mayBeDays = false,
): readonly { readonly number: NumberToken; readonly link: "range" | "list" }[] {
  const numbers: { number: NumberToken; link: "range" | "list" }[] = [];
  let next = cursor.at;
  let link: "range" | "list" = "list";
  for (;;) {
    const token = cursor.tokens[next];
    if (token?.kind !== "number" || token.digits > digits || (!mayBeDays && isDayNumber(cursor.tokens, next))) {
      return numbers;
    }
    numbers.push({ number: token, link });
    cursor.at = next + 1;
    const joint = cursor.tokens[cursor.at];
    if (!isWord(joint, "range", "list")) return numbers;
    link = isWord(joint, "range") ? "range" : "list";
    next = cursor.at + 1;
    while (isWord(cursor.tokens[next], "that")) next += 1;
  }
}

/** Adds a piece that began at token `first` and ends before the cursor. */
export function addItem(
  cursor: Cursor,
  first: number,
  named: Named,
  rank: Rank,
  more: { readonly fiscalYear?: FiscalYear | null; readonly everyMonths?: number; readonly deadline?: boolean } = {},
): void {
  cursor.items.push({
    named,
    rank,
    fiscalYear: more.fiscalYear ?? null,
    link: cursor.link,
    deadline: more.deadline ?? cursor.deadline,
    everyMonths: more.everyMonths ?? null,
    isMonthEnd: cursor.isMonthEnd,
    from: cursor.tokens[first]?.from ?? 0,
    to: cursor.tokens[cursor.at - 1]?.to ?? 0,
  });
  cursor.link = "list";
  cursor.deadline = false;
  cursor.isMonthEnd = false;
}

/** Remembers the first thing that cannot be, from token `first` up to the cursor. */
export function addFault(cursor: Cursor, first: number, reason: PeriodReason): void {
  cursor.fault ??= {
    reason,
    from: cursor.tokens[first]?.from ?? 0,
    to: cursor.tokens[cursor.at - 1]?.to ?? 0,
  };
}
