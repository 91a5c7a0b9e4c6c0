import type { CellValue } from "../../core";

/** The ISO day of an instant in a spreadsheet's time zone. */
export type DayOf = (instant: Date) => string;

const bangkokOffset = 7 * 3_600_000;
// Before that day clocks in Thailand went by the sun in Bangkok.
const bangkokSince = Date.UTC(1920, 3, 1);
const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * How to turn instants into days of a time zone. Thailand needs no service call; elsewhere each different instant
 * takes one call of `format`, whatever the number of cells that hold it.
 */
export function daysIn(zone: string, format: (instant: Date) => string): DayOf {
  const known = new Map<number, string>();
  return (instant) => {
    const milliseconds = instant.getTime();
    if (zone === "Asia/Bangkok" && milliseconds >= bangkokSince) return isoDay(milliseconds + bangkokOffset);
    const day = known.get(milliseconds) ?? format(instant);
    known.set(milliseconds, day);
    return day;
  };
}

// Values of services come from another realm, so `instanceof` may not know them.
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

// A time of day is an instant of the day that spreadsheets count from.
const isTimeOfDay = (day: string): boolean => day === "1899-12-30" || day === "1899-12-31";

/**
 * Whether the number format says more than the number: zeros in front (a telephone number) or a per cent sign
 * (95% is the number 0.95).
 */
function isTextByFormat(display: string): boolean {
  return /^[0๐][0-9๐-๙][0-9๐-๙ -]*$/.test(display) || /%\s*$/.test(display);
}

/** A cell as the core takes it, out of what the spreadsheet holds and what it shows. */
export function cellOf(value: unknown, display: string, dayOf: DayOf): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { error: "#NUM!" };
    return isTextByFormat(display) ? display : value;
  }
  if (typeof value === "boolean") return value;
  if (isDate(value)) {
    if (Number.isNaN(value.getTime())) return { error: "#VALUE!" };
    const day = dayOf(value);
    return isTimeOfDay(day) ? display : { date: day };
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return errorText.test(text) ? { error: text } : text;
}

function lengthOf<T>(list: readonly T[], isEmpty: (one: T) => boolean): number {
  let length = list.length;
  while (length > 0 && isEmpty(list[length - 1] as T)) length--;
  return length;
}

/** Rows of cells without the empty ones at the end of each row and of the sheet. */
export function rowsOf(
  values: readonly (readonly unknown[])[],
  displays: readonly (readonly string[])[],
  dayOf: DayOf,
): readonly (readonly CellValue[])[] {
  const rows = values.map((row, index) => {
    const cells = row.map((value, column) => cellOf(value, displays[index]?.[column] ?? "", dayOf));
    return cells.slice(
      0,
      lengthOf(cells, (cell) => cell === null),
    );
  });
  return rows.slice(
    0,
    lengthOf(rows, (row) => row.length === 0),
  );
}

const longest = 49_999;

/**
 * A text that stays text when it is written: the apostrophe in front is the sign for it and is not kept. Without it
 * "=A1" would be a formula, "1/2" and "ต.ค. 2568" dates, "2569" and "1e5" numbers, "TRUE" a logical value.
 */
export function guarded(value: string | number | null): string | number {
  if (value === null || value === "") return "";
  if (typeof value === "number") return value;
  return `'${value.length > longest ? `${value.slice(0, longest - 1)}…` : value}`;
}
