import { beOf } from "./date";
import type { FiscalYear } from "./fiscal-year";
import { LONGEST_MONTH, addFault, addItem, isDayNumber, isWord, tokenAt } from "./period-cursor";
import type { Cursor, PeriodRule } from "./period-cursor";
import { looksLikeShortYear, resolveYear } from "./year";
import type { Era } from "./year";

/** October to September of the fiscal year. */
export const WHOLE_YEAR = { kind: "part", fromIndex: 0, toIndex: 11 } as const;

/** Takes "พ.ศ. 2568", "2568", "ปี 68": a CE year, null when out of range, undefined (nothing taken) when none is there. */
export function takeYear(cursor: Cursor, isCertain: boolean): number | null | undefined {
  let next = cursor.at;
  let era: Era = null;
  let certain = isCertain;
  for (;;) {
    const token = cursor.tokens[next];
    if (token?.kind === "word" && (token.word === "be" || token.word === "ce")) era = token.word;
    else if (isWord(token, "year")) certain = true;
    else if (!isWord(token, "blank") && !(token?.kind === "word" && token.word === "filler")) break;
    next += 1;
  }
  const number = cursor.tokens[next];
  const isSure = certain || era !== null;
  if (number?.kind !== "number" || (number.digits !== 4 && number.digits !== 2 && !(isSure && number.digits > 1))) {
    return undefined;
  }
  if (number.digits === 2 && !isSure) {
    if (number.value <= LONGEST_MONTH && isDayNumber(cursor.tokens, next)) return undefined;
    if (!looksLikeShortYear(number.value, cursor.fiscalYear)) return undefined;
    if (isWord(cursor.tokens[next + 1], "dayUnit", "weekUnit", "monthUnit", "times")) return undefined;
  }
  cursor.at = next + 1;
  return resolveYear(number.value, number.digits, era, cursor.fiscalYear);
}

/** Takes a fiscal year (พ.ศ.) if one is there; one that is out of range becomes a fault from token `first` on. */
export function takeFiscalYear(cursor: Cursor, first: number): FiscalYear | null {
  const year = takeYear(cursor, true);
  if (year === null) addFault(cursor, first, "yearOutOfRange");
  return year === null || year === undefined ? null : beOf(year);
}

/** "ปีงบประมาณ 2567 - 2568", "ปี 2568", "สิ้นปีงบประมาณ", "ตลอดปี", "ปีปฏิทิน 2568"; a school year names no months. */
export const yearRule: PeriodRule = (cursor) => {
  const first = cursor.at;
  const lead = tokenAt(cursor);
  const isLed = isWord(lead, "throughout", "end", "begin");
  const word = tokenAt(cursor, isLed ? 1 : 0);
  if (!isWord(word, "fiscalYear", "year", "schoolYear", "calendarYear", "be")) return false;
  cursor.at += (isLed ? 1 : 0) + (isWord(word, "be") ? 0 : 1);
  if (isWord(word, "schoolYear")) {
    while (isWord(tokenAt(cursor), "that", "list", "be") || tokenAt(cursor)?.kind === "number") cursor.at += 1;
    return true;
  }
  if (isWord(word, "calendarYear")) {
    const year = takeYear(cursor, true);
    if (year === null) addFault(cursor, first, "yearOutOfRange");
    if (year !== undefined) addItem(cursor, first, { kind: "year", calendarYear: year }, 1);
    return true;
  }
  const before = cursor.at;
  const fiscalYear = takeFiscalYear(cursor, first);
  if (isWord(lead, "end", "begin")) {
    const index = isWord(lead, "end") ? 11 : 0;
    addItem(cursor, first, { kind: "part", fromIndex: index, toIndex: index }, 3, { fiscalYear });
  } else if (fiscalYear !== null || isWord(word, "fiscalYear") || isWord(lead, "throughout")) {
    addItem(cursor, first, WHOLE_YEAR, 1, { fiscalYear });
    takeMoreYears(cursor, first);
  } else if (cursor.at === before && isWord(word, "be")) cursor.at += 1;
  return true;
};

/** The second year of "ปีงบประมาณ 2567 - 2568". */
function takeMoreYears(cursor: Cursor, first: number): void {
  const joint = tokenAt(cursor);
  const next = tokenAt(cursor, 1);
  if (!isWord(joint, "range", "list") || next?.kind !== "number" || next.digits !== 4) return;
  cursor.link = isWord(joint, "range") ? "range" : "list";
  cursor.at += 1;
  addItem(cursor, first, WHOLE_YEAR, 1, { fiscalYear: takeFiscalYear(cursor, first) });
}
