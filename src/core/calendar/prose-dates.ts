import { beOf } from "./date";
import { inDigitsOf, toArabicDigits } from "./digits";
import { longMonth, LONG_MONTHS, monthSource, SHORT_MONTHS } from "./month-names";
import { resolveYear } from "./year";

const digit = "[0-9๐-๙]";
const names: readonly string[] = [...LONG_MONTHS, ...SHORT_MONTHS];

/** 12 ธ.ค. 2568, and a day whose year stands at the end of its range: 12 ธ.ค. - 3 ม.ค. 2569. */
const worded =
  `(?<!${digit})(?<day>${digit}{1,2})\\s*(?<name>${monthSource})` +
  `(?:\\s*(?:พ\\.ศ\\.\\s*)?(?<year>${digit}{4}|${digit}{2})(?!${digit})|(?=\\s*(?:[-–—]|ถึง)\\s*${digit}))`;

/** 12/12/2568, no piece of an address or of a longer number. */
const numeric =
  `(?<![\\w๐-๙/.=-])(?<numericDay>${digit}{1,2})/(?<numericMonth>${digit}{1,2})/(?<numericYear>${digit}{4})` +
  "(?![\\w๐-๙/]|[.-]\\w)";

const dayPattern = new RegExp(`${worded}|${numeric}`, "g");

/** Two digits below these are no year of this time. */
const firstShortYear = 50;

interface NamedDay {
  readonly at: number;
  readonly typed: string;
  /** As papers write it. */
  readonly long: string;
  /** How it is typed: days of one style have the same mark. */
  readonly style: string;
}

const valueOf = (figures: string): number => Number(toArabicDigits(figures));

/** The days that a sentence names; figures that make no day, or are of both scripts, are none. */
function daysIn(text: string): readonly NamedDay[] {
  return [...text.matchAll(dayPattern)].flatMap((match) => {
    const [typed] = match;
    const { day, name = "", year, numericDay = "", numericMonth = "", numericYear = "" } = match.groups ?? {};
    const dayOfMonth = valueOf(day ?? numericDay);
    const number = name === "" ? valueOf(numericMonth) : (names.indexOf(name) % LONG_MONTHS.length) + 1;
    const written = year ?? numericYear;
    const isBare = written === "";
    const ce = isBare ? null : resolveYear(valueOf(written), written.length, null);
    const isShort = written.length === 2;
    if (dayOfMonth < 1 || dayOfMonth > 31 || longMonth(number) === "" || (/[๐-๙]/.test(typed) && /[0-9]/.test(typed)))
      return [];
    if (!isBare && (ce === null || (isShort && valueOf(written) < firstShortYear))) return [];
    const form = name === "" ? "numeric" : names.indexOf(name) < LONG_MONTHS.length ? "long" : "short";
    const plain = `${dayOfMonth} ${longMonth(number)}${ce === null ? "" : ` ${beOf(ce)}`}`;
    const long = form === "long" && !isShort ? typed : inDigitsOf(typed, plain);
    return [{ at: match.index, typed, long, style: isShort ? `${form}, two digits` : form }];
  });
}

/** How the days that a sentence names are typed: a mark for each, the same for days of one style. */
export function dayStyles(text: string): readonly string[] {
  return daysIn(text).map(({ style }) => style);
}

/** A sentence with the days that it names as papers write them: "เมื่อวันที่ 12 ธันวาคม 2568"; all else stays as typed. */
export function daysInLong(text: string): string {
  let done = 0;
  let long = "";
  for (const found of daysIn(text)) {
    long += text.slice(done, found.at) + found.long;
    done = found.at + found.typed.length;
  }
  return long + text.slice(done);
}
