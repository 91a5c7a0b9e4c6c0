import { beOf, CENTURY_BE, FIRST_BE, isRealDate } from "./date";
import type { CivilDate } from "./date";
import { findMixedNumbers } from "./digits";
import type { FiscalYear } from "./fiscal-year";
import { longMonth, shortMonth } from "./month-names";
import { monthInFiscalYear, yearOfMonth } from "./months";
import { scan, simplify } from "./scan";
import type { NumberToken, Token } from "./scan";
import { resolveYear } from "./year";
import type { Era } from "./year";

/** Why a written date cannot be: `yearOutOfRange` is neither พ.ศ. 2400-2699 nor ค.ศ. 1900-2099. */
export type DateReason = "noSuchDay" | "noSuchMonth" | "yearOutOfRange";

/** Remarks on a date that could be read: digits mixed, year taken from the fiscal year, a cell that held พ.ศ. as CE. */
export interface DateFlags {
  readonly mixedDigits?: true;
  readonly yearAssumed?: true;
  readonly buddhistCell?: true;
}

/** What a text says as a date; years are CE; `weekday` (0 = อาทิตย์) is as written and may be wrong for the date. */
export type DateReading =
  | ({ readonly kind: "date"; readonly date: CivilDate; readonly weekday?: number } & DateFlags)
  | ({ readonly kind: "month"; readonly year: number; readonly month: number; readonly weekday?: number } & DateFlags)
  | { readonly kind: "empty" }
  | { readonly kind: "impossible"; readonly reason: DateReason; readonly found: string }
  | { readonly kind: "unreadable"; readonly found: string };

/** What is known around a date: the fiscal year (พ.ศ.) decides the century of 69 and the year of "3 สิงหาคม". */
export interface DateContext {
  readonly fiscalYear?: FiscalYear;
}

/** "3 สิงหาคม 2569": พ.ศ., Arabic digits. */
export function formatLong(d: CivilDate): string {
  return `${d.day} ${longMonth(d.month)} ${beOf(d.year)}`;
}

/** "3 ส.ค. 69": พ.ศ. in two digits, Arabic. */
export function formatShort(d: CivilDate): string {
  return `${d.day} ${shortMonth(d.month)} ${String(beOf(d.year) % 100).padStart(2, "0")}`;
}

/** "3 เดือน สิงหาคม พ.ศ. 2569", as after "ประกาศ ณ วันที่" (seed 004). */
export function formatFormal(d: CivilDate): string {
  return `${d.day} เดือน ${longMonth(d.month)} พ.ศ. ${beOf(d.year)}`;
}

/** "สิงหาคม 2569": CE year in, พ.ศ. out. */
export function formatMonthYear(year: number, month: number): string {
  return `${longMonth(month)} ${beOf(year)}`;
}

interface Fields {
  day?: NumberToken;
  month?: number;
  year?: NumberToken;
  era: Era;
  weekday?: number;
  saysSomething: boolean;
}

const IGNORED: ReadonlySet<string> = new Set(["day", "dayUnit", "monthUnit", "year", "that", "at", "blank"]);
const SEPARATORS: ReadonlySet<string> = new Set(["-", "/", ","]);

/** Puts a number where it belongs (day, month after the word เดือน, year); false when there is no place for it. */
function takeNumber(fields: Fields, token: NumberToken, previous: Token | undefined): boolean {
  const afterMonthWord = previous?.kind === "word" && previous.word === "monthUnit";
  if (fields.month === undefined && afterMonthWord) fields.month = token.value;
  else if (fields.month === undefined && fields.day === undefined) fields.day = token;
  else if (fields.month !== undefined && fields.year === undefined) fields.year = token;
  else return false;
  return true;
}

function takeToken(fields: Fields, token: Token, previous: Token | undefined, text: string): boolean {
  if (token.kind === "word") {
    if (token.word === "be" || token.word === "ce") fields.era = token.word;
    else return IGNORED.has(token.word) || SEPARATORS.has(text.charAt(token.from));
    return true;
  }
  fields.saysSomething = true;
  if (token.kind === "number") return takeNumber(fields, token, previous);
  if (token.kind === "weekday" && fields.weekday === undefined) fields.weekday = token.weekday;
  else if (token.kind === "month" && fields.month === undefined) fields.month = token.month;
  else if (token.kind === "date" && fields.month === undefined && fields.day === undefined) {
    fields.day = { kind: "number", value: token.day, digits: 2, from: token.from, to: token.to };
    fields.month = token.month;
    fields.year = { kind: "number", value: token.year, digits: token.yearDigits, from: token.from, to: token.to };
  } else return false;
  return true;
}

function readFields(text: string): Fields | null {
  const fields: Fields = { era: null, saysSomething: false };
  const tokens = scan(text);
  return tokens.every((token, i) => takeToken(fields, token, tokens[i - 1], text)) ? fields : null;
}

/** The CE year of the fields: as written, else from the fiscal year; null when it is out of range, undefined when absent. */
function yearOfFields(fields: Fields, month: number, fiscalYear: FiscalYear | undefined): number | null | undefined {
  if (fields.year !== undefined) return resolveYear(fields.year.value, fields.year.digits, fields.era, fiscalYear);
  return fiscalYear === undefined ? undefined : yearOfMonth(monthInFiscalYear(fiscalYear, month));
}

/** Judges numbers that were read as a date: `year` is CE and may be null for out of range. */
export function judgeDate(
  day: number | undefined,
  month: number,
  year: number | null,
  found: string,
): Exclude<DateReading, { kind: "empty" | "unreadable" }> {
  if (month < 1 || month > 12) return { kind: "impossible", reason: "noSuchMonth", found };
  if (year === null) return { kind: "impossible", reason: "yearOutOfRange", found };
  if (day === undefined) return { kind: "month", year, month };
  const date = { year, month, day };
  return isRealDate(date) ? { kind: "date", date } : { kind: "impossible", reason: "noSuchDay", found };
}

// "เวลา 10.30 น.", "10:30": with the word, a colon or น., because 1.10 alone may be a day and a month.
const timeOfDay =
  /\s*(?:เวลา\s*\d{1,2}[.:]\d{2}(?:[.:]\d{2})?|\s\d{1,2}(?::\d{2}){1,2}|\s\d{1,2}\.\d{2}(?=\s*น))\s*(?:น\.?|นาฬิกา)?\s*$/;

/**
 * Reads one date as people write it, in Thai or Arabic digits; a missing day gives a month. Text that holds more than
 * one date, or words that no date has, is `unreadable`; a time of day at its end is passed over; only blanks, dots and the word วันที่ are `empty`.
 */
export function parseThaiDate(text: string, context: DateContext = {}): DateReading {
  const found = text.trim();
  const fields = readFields(simplify(text).replace(timeOfDay, ""));
  if (fields === null) return { kind: "unreadable", found };
  if (!fields.saysSomething) return { kind: "empty" };
  if (fields.month === undefined) return { kind: "unreadable", found };
  const year = yearOfFields(fields, fields.month, context.fiscalYear);
  if (year === undefined) return { kind: "unreadable", found };
  const reading = judgeDate(fields.day?.value, fields.month, year, found);
  if (reading.kind === "impossible") return reading;
  return {
    ...reading,
    ...(fields.weekday === undefined ? {} : { weekday: fields.weekday }),
    ...(fields.year === undefined ? { yearAssumed: true as const } : {}),
    ...(findMixedNumbers(text).length > 0 ? { mixedDigits: true as const } : {}),
  };
}

const CELL_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;

/**
 * The Buddhist year that was typed into a date cell which holds a CE year; null where the cell means what it holds.
 * A spreadsheet takes 1/4/2568 for the year 2568 CE, and 1/4/68 for 1968 or 2068: no plan or report of this field is
 * of 1950-1999 or of 2050-2099.
 */
function typedBuddhistYear(cellYear: number): number | null {
  if (cellYear > FIRST_BE) return cellYear;
  const isShort = (cellYear >= 1950 && cellYear <= 1999) || (cellYear >= 2050 && cellYear <= 2099);
  return isShort ? CENTURY_BE + (cellYear % 100) : null;
}

/**
 * Reads the ISO text of a date cell. Where the spreadsheet took a year of พ.ศ. for one of CE, in four digits or in two,
 * the day of that Buddhist year is meant. 29 February 2568 exists in such a cell, but no such day was meant by anybody:
 * it is impossible.
 */
export function parseDateCell(iso: string): DateReading {
  const found = iso.trim();
  if (found === "") return { kind: "empty" };
  const match = CELL_DATE.exec(found);
  if (match === null) return { kind: "unreadable", found };
  const cellYear = Number(match[1]);
  const typed = typedBuddhistYear(cellYear);
  const year = resolveYear(typed ?? cellYear, 4, typed === null ? "ce" : "be");
  const reading = judgeDate(Number(match[3]), Number(match[2]), year, found);
  return typed !== null && reading.kind === "date" ? { ...reading, buddhistCell: true } : reading;
}
