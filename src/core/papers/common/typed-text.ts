import { LONG_MONTHS, SHORT_MONTHS, toArabicDigits, toThaiDigits } from "../../calendar";
import type { Book } from "../../model/book";
import { inFullOver } from "../../model/people";

const inFull = new WeakMap<Book, (cell: string) => string>();

/** An owner cell as it is printed: short names of ส่วนราชการ in full, all else as typed. */
export function ownerText(book: Book, cell: string): string {
  const known = inFull.get(book) ?? inFullOver(book.divisions);
  inFull.set(book, known);
  return known(cell);
}

const digit = "[0-9๐-๙]";
const long = LONG_MONTHS.join("|");
const short = SHORT_MONTHS.map((name) => name.replace(/\./g, "\\.")).join("|");
const numeric = new RegExp(
  `(?<!${digit})(${digit}{1,2})[/.-](${digit}{1,2})[/.-](${digit}{4}|${digit}{2})(?!${digit})`,
  "g",
);
const iso = new RegExp(`(?<!${digit})(${digit}{4})-(${digit}{1,2})-(${digit}{1,2})(?!${digit})`, "g");
const shortMonth = new RegExp(`\\s*(${short})\\s*`, "g");
const shortYear = new RegExp(`(${long})\\s*(?:พ\\.ศ\\.\\s*)?([5-9๕-๙]${digit})(?!${digit})`, "g");
const eraYear = new RegExp(`(${long})\\s*พ\\.ศ\\.\\s*(?=${digit}{4})`, "g");
const between = new RegExp(`(${digit}|${long})\\s*(?:ถึงวันที่|ถึง|–|—|-)\\s*(?=${digit}|${long})`, "g");
const anyMonth = new RegExp(long);

/** "31", "3", "2569" as "31 มีนาคม 2569", in the digits of the day; null where the month is none. */
function written(day: string, month: string, year: string): string | null {
  const name = LONG_MONTHS[Number(toArabicDigits(month)) - 1];
  if (name === undefined) return null;
  const typed = Number(toArabicDigits(year));
  const be = typed < 100 ? 2500 + typed : typed < 2400 ? typed + 543 : typed;
  const text = `${Number(toArabicDigits(day))} ${name} ${be}`;
  return /[๐-๙]/.test(day) ? toThaiDigits(text) : text;
}

/** A period as typed, its dates written as papers write them: "1 ตุลาคม 2568 - 31 มีนาคม 2569"; other words stay. */
export function inLongDates(text: string): string {
  const dated = text
    .replace(iso, (found, year: string, month: string, day: string) => written(day, month, year) ?? found)
    .replace(numeric, (found, day: string, month: string, year: string) => written(day, month, year) ?? found)
    .replace(
      shortMonth,
      (_, name: (typeof SHORT_MONTHS)[number]) => ` ${LONG_MONTHS[SHORT_MONTHS.indexOf(name)] ?? name} `,
    )
    .replace(/ {2,}/g, " ")
    .trim();
  if (!anyMonth.test(dated)) return text;
  return dated
    .replace(shortYear, (_, month: string, year: string) => `${month} ${/[๐-๙]/.test(year) ? "๒๕" : "25"}${year}`)
    .replace(eraYear, "$1 ")
    .replace(between, "$1 - ");
}

/** Whether periods of the measures would stand beside each other in more than one style of dates. */
function isMixed(book: Book): boolean {
  const styles = new Set(
    book.measures.flatMap(({ source, period }) => {
      const typed = source.text.period;
      // Typed in the columns of dates: printed in the long style.
      if (typed === "") return period.start === null && period.end === null ? [] : ["long"];
      const isDated = anyMonth.test(inLongDates(typed));
      return isDated ? [inLongDates(typed) === typed ? "long" : "other"] : [];
    }),
  );
  return styles.size > 1 || (styles.has("other") && hasManyStyles(book));
}

const styleMarks: readonly RegExp[] = [numeric, iso, shortMonth, shortYear, new RegExp(`(?:${long})`), /ถึง/, /–/];

/** Whether texts that are all not in the long style are written in several others. */
function hasManyStyles(book: Book): boolean {
  const marks = book.measures
    .map(({ source }) => source.text.period)
    .filter((typed) => anyMonth.test(inLongDates(typed)))
    .map((typed) => styleMarks.map((mark) => (typed.search(mark) >= 0 ? "1" : "0")).join(""));
  return new Set(marks).size > 1;
}

const mixed = new WeakMap<Book, boolean>();

/** A typed period as it is printed: where the styles of dates differ in the table, all are written in the long one. */
export function typedPeriod(book: Book, typed: string): string {
  const isMany = mixed.get(book) ?? isMixed(book);
  mixed.set(book, isMany);
  return isMany ? inLongDates(typed) : typed;
}
