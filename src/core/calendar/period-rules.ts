import { beOf } from "./date";
import { addFault, addItem, isDayNumber, isWord, skipLinking, takeNumbers, tokenAt } from "./period-cursor";
import type { Cursor, PeriodRule } from "./period-cursor";
import type { Rank } from "./period-items";
import { WHOLE_YEAR, takeFiscalYear, takeYear } from "./period-years";
import { looksLikeShortYear, resolveYear } from "./year";

/** A month by name, with the day before it (at token `first`) and the year or fiscal year after it. */
function takeMonth(cursor: Cursor, first: number, day: number | null, month: number): void {
  cursor.at += 1;
  if (isWord(tokenAt(cursor), "fiscalYear")) {
    cursor.at += 1;
    addItem(cursor, first, { kind: "month", day, month, year: null }, 3, { fiscalYear: takeFiscalYear(cursor, first) });
    return;
  }
  const year = takeYear(cursor, false);
  if (year === null || (year === undefined && takeCutYear(cursor))) addFault(cursor, first, "yearOutOfRange");
  addItem(cursor, first, { kind: "month", day, month, year: year ?? null }, 3);
}

/** Takes the 256 of "1 ตุลาคม 256": a year with a digit too few or too many, where nothing tells what else it counts. */
function takeCutYear(cursor: Cursor): boolean {
  const number = tokenAt(cursor);
  if (number?.kind !== "number" || (number.digits !== 3 && number.digits !== 5)) return false;
  const next = tokenAt(cursor, 1);
  if (next !== undefined && !isWord(next, "range", "list")) return false;
  cursor.at += 1;
  return true;
}

export const monthRule: PeriodRule = (cursor) => {
  const first = cursor.at;
  const token = tokenAt(cursor);
  if (token?.kind === "month") {
    takeMonth(cursor, first, null, token.month);
    return true;
  }
  if (token?.kind !== "number" || !isDayNumber(cursor.tokens, first)) return false;
  const next = skipLinking(cursor.tokens, first + 1);
  const month = cursor.tokens[next];
  if (month?.kind === "month") {
    cursor.at = next;
    takeMonth(cursor, first, token.value, month.month);
  } else {
    cursor.at += 1;
    addItem(cursor, first, { kind: "day", day: token.value }, 3);
  }
  return true;
};

export const numericDateRule: PeriodRule = (cursor) => {
  const token = tokenAt(cursor);
  if (token?.kind !== "date") return false;
  cursor.at += 1;
  const year = resolveYear(token.year, token.yearDigits, null, cursor.fiscalYear);
  if (token.month < 1 || token.month > 12) addFault(cursor, cursor.at - 1, "noSuchMonth");
  else if (year === null) addFault(cursor, cursor.at - 1, "yearOutOfRange");
  addItem(cursor, cursor.at - 1, { kind: "month", day: token.day, month: token.month, year }, 3);
  return true;
};

/** "ไตรมาส ๑ - ๔", "ไตรมาสที่ 1 และ 3", "ไตรมาส 2/2568", "ไตรมาสสุดท้าย". */
export const quarterRule: PeriodRule = (cursor) => {
  if (!isWord(tokenAt(cursor), "quarter")) return false;
  const first = cursor.at;
  cursor.at += 1;
  while (isWord(tokenAt(cursor), "that", "blank")) cursor.at += 1;
  const word = tokenAt(cursor);
  if (isWord(word, "each")) {
    cursor.at += 1;
    addItem(cursor, first, WHOLE_YEAR, 1, { everyMonths: 3 });
    return true;
  }
  if (isWord(word, "first", "last")) {
    cursor.at += 1;
    const fromIndex = isWord(word, "first") ? 0 : 9;
    addItem(cursor, first, { kind: "part", fromIndex, toIndex: fromIndex + 2 }, 3);
    return true;
  }
  const numbers = takeNumbers(cursor, 2);
  if (isWord(tokenAt(cursor), "list") && tokenAt(cursor, 1)?.kind === "number") {
    const year = tokenAt(cursor, 1);
    if (year?.kind === "number" && year.digits === 4) cursor.at += 1;
  }
  if (isWord(tokenAt(cursor), "fiscalYear")) cursor.at += 1;
  const last = numbers[numbers.length - 1];
  const isShortYear =
    numbers.length > 1 && last?.number.digits === 2 && looksLikeShortYear(last.number.value, cursor.fiscalYear);
  const shortYear = isShortYear ? resolveYear(last.number.value, 2, null, cursor.fiscalYear) : null;
  const fiscalYear = shortYear === null ? takeFiscalYear(cursor, first) : beOf(shortYear);
  for (const { number, link } of isShortYear ? numbers.slice(0, -1) : numbers) {
    if (number.value < 1 || number.value > 4) addFault(cursor, first, "noSuchQuarter");
    if (number !== numbers[0]?.number) cursor.link = link;
    const fromIndex = (number.value - 1) * 3;
    addItem(cursor, first, { kind: "part", fromIndex, toIndex: fromIndex + 2 }, 3, { fiscalYear });
  }
  return true;
};

/** "รอบ ๖ เดือน", "๖ เดือนแรก", "๖ เดือนหลัง", "ครึ่งปีแรก", "12 เดือน", "30 วัน": parts of the year, or a duration. */
export const lengthRule: PeriodRule = (cursor) => {
  const first = cursor.at;
  const saysRound = isWord(tokenAt(cursor), "round");
  const goesOn = isWord(tokenAt(cursor, -1), "list", "range") && cursor.items[cursor.items.length - 1]?.rank === 2;
  const hasRound = saysRound || goesOn;
  if (saysRound) cursor.at += 1;
  if (isWord(tokenAt(cursor), "half") && isWord(tokenAt(cursor, 1), "year")) {
    cursor.at += 2;
    const isLast = isWord(tokenAt(cursor), "last");
    if (isLast || isWord(tokenAt(cursor), "first")) cursor.at += 1;
    addItem(cursor, first, { kind: "part", fromIndex: isLast ? 6 : 0, toIndex: isLast ? 11 : 5 }, 3);
    return true;
  }
  const numbers = takeNumbers(cursor, 3, hasRound);
  const unit = tokenAt(cursor);
  if (numbers.length === 0 || !isWord(unit, "monthUnit", "dayUnit", "weekUnit", "year")) {
    cursor.at = first;
    return false;
  }
  cursor.at += 1;
  const end = tokenAt(cursor);
  const isPart = isWord(end, "first", "last");
  if (isPart) cursor.at += 1;
  const months = numbers.map(({ number }) => (isWord(unit, "monthUnit") ? number.value : 0));
  for (const count of months) {
    const rank: Rank | null = isPart ? 3 : hasRound ? 2 : count === 12 && !cursor.deadline ? 1 : null;
    if (rank === null || rank === 1) cursor.durations.push(cursor.deadline ? 0 : count);
    if (rank === null || count < 1 || count > 12) continue;
    if (isWord(end, "last")) addItem(cursor, first, { kind: "part", fromIndex: 12 - count, toIndex: 11 }, rank);
    else addItem(cursor, first, { kind: "part", fromIndex: 0, toIndex: count - 1 }, rank);
  }
  return true;
};

/** "ทุกเดือน", "ทุกวันที่ ๑ - ๕", "ทุก ๓ เดือน", "รายไตรมาส", "เดือนละ": the whole year, again and again. */
export const recurringRule: PeriodRule = (cursor) => {
  const first = cursor.at;
  if (isWord(tokenAt(cursor), "monthUnit", "weekUnit", "dayUnit") && isWord(tokenAt(cursor, 1), "each")) {
    const everyMonths = isWord(tokenAt(cursor), "monthUnit") ? 1 : 0;
    cursor.at += 2;
    addItem(cursor, first, WHOLE_YEAR, 1, { everyMonths });
    return true;
  }
  if (!isWord(tokenAt(cursor), "every", "per")) return false;
  cursor.at += 1;
  while (isWord(tokenAt(cursor), "end", "begin", "half", "filler")) cursor.at += 1;
  const [count] = takeNumbers(cursor, 2);
  const unit = tokenAt(cursor);
  if (!isWord(unit, "day", "dayUnit", "weekUnit", "monthUnit", "quarter")) return true;
  cursor.at += 1;
  if (isWord(unit, "day")) takeNumbers(cursor, 2);
  cursor.deadline = false;
  const months = isWord(unit, "quarter") ? 3 : isWord(unit, "monthUnit") ? 1 : 0;
  addItem(cursor, first, WHOLE_YEAR, 1, { everyMonths: months * (count?.number.value ?? 1) });
  return true;
};
