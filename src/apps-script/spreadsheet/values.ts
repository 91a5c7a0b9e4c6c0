import { fold, namesOf, tableKeys, tables, type CellValue, type TableDef } from "../../core";

/** The ISO day of an instant in a spreadsheet's time zone. */
export type DayOf = (instant: Date) => string;

const bangkokOffset = 7 * 3_600_000;
// Before that day clocks in Thailand went by the sun in Bangkok.
const bangkokSince = Date.UTC(1920, 3, 1);

/** ISO text of an instant by the clock of a time zone, "2026-04-07T14:35", where that takes no call; null elsewhere. */
export function localTime(zone: string, milliseconds: number): string | null {
  if (zone !== "Asia/Bangkok" || milliseconds < bangkokSince) return null;
  return new Date(milliseconds + bangkokOffset).toISOString().slice(0, 16);
}

/**
 * How to turn instants into days of a time zone. Thailand needs no service call; elsewhere each different instant
 * takes one call of `format`, whatever the number of cells that hold it.
 */
export function daysIn(zone: string, format: (instant: Date) => string): DayOf {
  const known = new Map<number, string>();
  return (instant) => {
    const milliseconds = instant.getTime();
    const day = known.get(milliseconds) ?? localTime(zone, milliseconds)?.slice(0, 10) ?? format(instant);
    known.set(milliseconds, day);
    return day;
  };
}

// Values of services come from another realm, so `instanceof` may not know them.
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

// The end of the day that spreadsheets count from, in every time zone.
const firstDay = Date.UTC(1900, 0, 2);

// A time of day is an instant of the day that spreadsheets count from.
const isTimeOfDay = (day: string): boolean => day === "1899-12-30" || day === "1899-12-31";

/**
 * Whether the number format says more than the number: zeros in front (a telephone number) or a per cent sign
 * (95% is the number 0.95).
 */
function isTextByFormat(display: string): boolean {
  return /^[0๐][0-9๐-๙][0-9๐-๙ -]*$/.test(display) || /%\s*$/.test(display);
}

const numericHeaders = new Set(
  tableKeys.flatMap((key) => {
    const { columns }: TableDef = tables[key];
    return columns.filter(({ kind }) => kind === "number" || kind === "year").flatMap(namesOf);
  }),
);

/**
 * Whether what the cells show may say more than what they hold: a time of day, a number that may be a share shown as per
 * cent (0 to 1), or a number in a column that is none of numbers, where zeros may stand in front. Only then is the
 * second request worth while.
 */
export function needsDisplay(values: readonly (readonly unknown[])[]): boolean {
  const numeric = new Set<number>();
  return values.some((row) =>
    row.some((value, column) => {
      if (typeof value === "string" && numericHeaders.has(fold(value))) numeric.add(column);
      if (typeof value === "number") return !numeric.has(column) || (value >= 0 && value <= 1);
      return isDate(value) && value.getTime() < firstDay;
    }),
  );
}

/**
 * Whether some cells may be merged: a merge of several cells leaves all but its first empty, so that an empty cell stands
 * right of or below a filled one. Empty cells at the end of a row count too.
 */
export function mayBeMerged(values: readonly (readonly unknown[])[]): boolean {
  const isEmpty = (row: number, column: number): boolean => (values[row]?.[column] ?? "") === "";
  return values.some((line, row) =>
    line.some(
      (_, column) =>
        isEmpty(row, column) && ((row > 0 && !isEmpty(row - 1, column)) || (column > 0 && !isEmpty(row, column - 1))),
    ),
  );
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

/** Cells without the apostrophe that a plain text cell keeps where a program wrote it as the sign for text. */
export function withoutSign(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return rows.map((row) =>
    row.map((value) => (typeof value === "string" && value.startsWith("'") ? value.slice(1) : value)),
  );
}

const longest = 49_999;

/**
 * A text that stays text when it is written: the apostrophe in front is the sign for it and is not kept. Without it
 * "=A1" would be a formula, "1/2" and "ต.ค. 2568" dates, "2569" and "1e5" numbers, "TRUE" a logical value. Only for cells
 * that are not plain text ("@") yet: those keep and show the apostrophe.
 */
export function guarded(value: string | number | null): string | number {
  if (value === null || value === "") return "";
  if (typeof value === "number") return value;
  return `'${cutToCell(value)}`;
}

/** A text cut visibly where a cell would not hold it. */
export function cutToCell(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
