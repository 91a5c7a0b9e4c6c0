/** A day of the proleptic Gregorian calendar: `year` is CE, `month` 1-12, `day` 1-31. Not checked: see `isRealDate`. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const BUDDHIST_OFFSET = 543;
/** The first year of พ.ศ. that papers of this field can mean. */
export const FIRST_BE = 2400;
/** Two digits are a year of this century of พ.ศ. */
export const CENTURY_BE = 2500;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The year of พ.ศ. for a CE year. */
export function beOf(ceYear: number): number {
  return ceYear + BUDDHIST_OFFSET;
}

/** The CE year for a year of พ.ศ. */
export function ceOf(beYear: number): number {
  return beYear - BUDDHIST_OFFSET;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days in a month (CE year, month 1-12); 0 for a month that does not exist. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Whether the three numbers are whole and name a day that exists. */
export function isRealDate(d: CivilDate): boolean {
  return (
    Number.isInteger(d.year) &&
    Number.isInteger(d.month) &&
    Number.isInteger(d.day) &&
    d.day >= 1 &&
    d.day <= lastDayOfMonth(d.year, d.month)
  );
}

/** ISO text "YYYY-MM-DD" with a CE year; expects a real date of the years 0-9999. */
export function toIso(d: CivilDate): string {
  return [String(d.year).padStart(4, "0"), String(d.month).padStart(2, "0"), String(d.day).padStart(2, "0")].join("-");
}

/** Reads exactly "YYYY-MM-DD" with a CE year; null for any other text and for a day that does not exist. */
export function fromIso(text: string): CivilDate | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : null;
}

/** Negative when `a` is before `b`, 0 on the same day, positive after: fit for `sort`. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Days since 1 March of the year 0; counting years from March puts the leap day last. */
function dayNumber(d: CivilDate): number {
  const year = d.month > 2 ? d.year : d.year - 1;
  const monthFromMarch = (d.month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + d.day - 1;
}

function dateOfDayNumber(n: number): CivilDate {
  const era = Math.floor(n / 146097);
  const dayOfEra = n - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The date `days` whole days later (earlier when negative). */
export function addDays(d: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumber(d) + days);
}

/** Whole days from `a` to `b`: 0 on the same day, negative when `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** Day of the week: 0 = อาทิตย์ .. 6 = เสาร์. */
export function weekday(d: CivilDate): number {
  return (((dayNumber(d) + 3) % 7) + 7) % 7;
}
