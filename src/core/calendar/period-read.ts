import { isLinking, isWord, skipLinking, tokenAt } from "./period-cursor";
import type { Cursor, PeriodRule } from "./period-cursor";
import type { Found } from "./period-items";
import { lengthRule, monthRule, numericDateRule, quarterRule, recurringRule } from "./period-rules";
import { yearRule } from "./period-years";
import type { FiscalYear } from "./fiscal-year";
import type { Token } from "./scan";

/** "ครั้งที่ 1 ม.ค. 2568": the number after an ordinal is no day. */
const ordinalRule: PeriodRule = (cursor) => {
  if (!isWord(tokenAt(cursor), "ordinal")) return false;
  cursor.at += tokenAt(cursor, 1)?.kind === "number" ? 2 : 1;
  return true;
};

/** Tried in this order at every token. */
const RULES: readonly PeriodRule[] = [
  ordinalRule,
  monthRule,
  numericDateRule,
  recurringRule,
  quarterRule,
  lengthRule,
  yearRule,
];

/** Whether a token can begin a piece: "เริ่มเวลา" begins none. */
function namesTime(token: Token | undefined): boolean {
  return token?.kind === "month" || token?.kind === "number" || token?.kind === "date" || isWord(token, "quarter");
}

/** A token that names nothing: it only tells how the next piece hangs on the last. */
function connect(cursor: Cursor): void {
  const token = tokenAt(cursor);
  cursor.at += 1;
  if (isWord(token, "since")) cursor.isSince ||= namesTime(cursor.tokens[skipLinking(cursor.tokens, cursor.at)]);
  if (isWord(token, "range")) cursor.link = "range";
  else if (isWord(token, "list")) cursor.link = "list";
  else if (isWord(token, "by")) cursor.deadline = true;
  else if (isWord(token, "end")) cursor.isMonthEnd = true;
  else if (isWord(token, "onward")) cursor.isOpenEnded = cursor.items.length > 0;
  else if (!isLinking(token) && !isWord(token, "begin", "throughout", "year")) cursor.link = "list";
}

/** Whether a text is nothing but years of four digits, as in "2568" or "2567 - 2568". */
function isOnlyYears(tokens: readonly Token[]): boolean {
  return (
    tokens.some((t) => t.kind === "number") &&
    tokens.every((t) => (t.kind === "number" ? t.digits === 4 : isWord(t, "range", "list")))
  );
}

const A_YEAR: Token = { kind: "word", word: "year", from: 0, to: 0 };

/** Reads every piece of a period; never fails. `fiscalYear` (พ.ศ.) decides what two digits after a month mean. */
export function readPeriodItems(tokens: readonly Token[], fiscalYear: FiscalYear): Found {
  const cursor: Cursor = {
    tokens: isOnlyYears(tokens) ? [A_YEAR, ...tokens] : tokens,
    fiscalYear,
    at: 0,
    link: "list",
    deadline: false,
    isMonthEnd: false,
    durations: [],
    isOpenEnded: false,
    isSince: false,
    fault: null,
    items: [],
  };
  while (cursor.at < cursor.tokens.length) {
    if (!RULES.some((rule) => rule(cursor))) connect(cursor);
  }
  const { items, durations, fault } = cursor;
  const isBegun = cursor.isSince && items.filter((item) => item.rank === 3).length === 1;
  return { items, durations, isOpenEnded: cursor.isOpenEnded || isBegun, fault };
}
