import {
  compareDates,
  fiscalYearStart,
  formatLong,
  isPlausibleBe,
  LONG_MONTHS,
  longMonthSource,
  monthSource,
  parseThaiDate,
  shortMonthSource,
  toArabicDigits,
  weekday,
  type CivilDate,
} from "../../calendar";
import { ceOf, lastDayOfMonth } from "../../calendar/date";
import type { Book } from "../../model/book";
import type { Measure } from "../../model/measures";
import type { Problem } from "../../problems/types";
import { textCells, type TextCell } from "../common/cells";
import { noted, notedText } from "../common/noted";
import { remembered } from "../../language/remembered";
import { markedAt } from "../common/marks";
import type { Rule } from "../types";
import { problem } from "../../problems/problem";
import { atCell, resultKinds } from "../common/shared";
import { defineProblem } from "../../problems/definition";
import type { ColumnKey, TableKey } from "../../workbook/tables";

export const dateWeekday = defineProblem({
  code: "date.weekday",
  severity: "error",
  message: "วันในสัปดาห์ไม่ตรงกับวันที่: “{text}” ตามปฏิทินตรงกับวัน{day}",
  expected: "{date} เป็นวัน{day}",
  fix: "แก้ชื่อวันหรือแก้วันที่ให้ตรงกัน",
  why: "วันกับวันที่ที่ไม่ตรงกันแสดงว่าข้อมูลใดข้อมูลหนึ่งผิด",
});

export const dateTextImpossible = defineProblem({
  code: "date.text-impossible",
  severity: "error",
  message: "ไม่มีวันที่นี้ในปฏิทิน: “{text}”",
  expected: "วันที่ 1 ถึง {last} ของเดือนนั้น",
  fix: "แก้วันที่ในข้อความ",
  why: "วันที่ที่ไม่มีจริงทำให้ผู้ตรวจสงสัยว่าทำจริงหรือไม่",
});

export const dateTextOutsideYear = defineProblem({
  code: "date.text-outside-year",
  severity: "warning",
  message: "ผลการดำเนินการอ้างวันที่ “{date}” ซึ่งอยู่{why}",
  expected: "วันที่ตั้งแต่ {start} ถึงวันที่สถานะ {status}",
  fix: "ตรวจวันที่และปี ผลที่รายงานต้องเกิดในปีงบประมาณนี้",
  why: "แบบวัดรับเฉพาะผลที่เกิดในปีงบประมาณปัจจุบัน",
  source: "แบบวัด OIT: ผลการดำเนินการในปีงบประมาณปัจจุบัน",
});

const days = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"] as const;
const year = "(?:พ\\.?\\s?ศ\\.?\\s*)?[0-9๐-๙]{4}";
const dateText = `(?:(?:เดือน\\s*)?(?:${monthSource})\\s*${year}|(?:${shortMonthSource})\\s*[0-9๐-๙]{2}(?![0-9๐-๙.,]))`;
const fullDate = new RegExp(
  `(?:(?:วัน\\s?)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)\\s*ที่\\s*)?(?<![0-9๐-๙/.,])([0-9๐-๙]{1,2})\\s*${dateText}(?![0-9๐-๙])`,
  "g",
);
// Nearly every text has neither a year nor the end of a month's name.
const mayHold = /[0-9๐-๙]{4}|\.\s*[0-9๐-๙]{2}/;
const monthEnd = /คม|ยน|พันธ์|\.[คยพ]\./;

/** A full date inside a text: its place, the day meant, and the weekday written before it. */
interface TextDate {
  readonly at: number;
  readonly text: string;
  readonly date: CivilDate | null;
  readonly weekday: number | null;
}

/** Full dates with a month's name and a year, left to right; `date` is null for a day that the month does not have. */
export const datesIn = remembered((text: string): readonly TextDate[] => {
  if (!mayHold.test(text) || !monthEnd.test(text)) return [];
  return [...text.matchAll(fullDate)].flatMap((match): TextDate[] => {
    const reading = parseThaiDate(match[0].replace(/^วัน\s?/, ""));
    const facts = { at: match.index, text: match[0] };
    if (reading.kind === "date") return [{ ...facts, date: reading.date, weekday: reading.weekday ?? null }];
    const isDay = Number(toArabicDigits(match[1] ?? "")) > 0;
    return reading.kind === "impossible" && reading.reason === "noSuchDay" && isDay
      ? [{ ...facts, date: null, weekday: null }]
      : [];
  });
});

/** The same of a cell. */
const datesOf = notedText(datesIn);

/** No year has a 30 February, and one has a 29. */
const aLeapYear = 2000;
const dayOfMonth = new RegExp(
  `วันที่\\s*([0-9๐-๙]{1,2})\\s*(?:เดือน\\s*)?(${longMonthSource})(?!\\s*(?:พ\\.?\\s?ศ\\.?\\s*)?[0-9๐-๙]{4})`,
  "g",
);
const dayZero = new RegExp(`วันที่\\s*[0๐]{1,2}\\s*(?:เดือน\\s*)?(?:${longMonthSource})`, "g");
const inFigures = /(?<![0-9๐-๙/.])([0-9๐-๙]{1,2})\/([0-9๐-๙]{1,2})\/([0-9๐-๙]{4})(?![0-9๐-๙/])/g;

/** Days that no year has, where no year is named, and days in figures that no calendar has. */
const daysThatAreNone = noted((text): readonly (Pick<TextDate, "at" | "text"> & { readonly last: number })[] => {
  // Nearly every text has digits, and neither "วันที่" nor a slash behind one.
  if (!/วันที่\s*[0-9๐-๙]|[0-9๐-๙]\//.test(text)) return [];
  const none = [...text.matchAll(dayOfMonth)].flatMap((match) => {
    const last = lastDayOfMonth(aLeapYear, LONG_MONTHS.findIndex((name) => name === match[2]) + 1);
    const day = Number(toArabicDigits(match[1] ?? ""));
    return day >= 1 && day <= last ? [] : [{ at: match.index, text: match[0], last }];
  });
  const zeros = [...text.matchAll(dayZero)]
    .filter(({ index }) => !none.some(({ at }) => at === index))
    .map((match) => ({ at: match.index, text: match[0], last: 31 }));
  const figures = [...text.matchAll(inFigures)].flatMap((match) => {
    const [day = 0, month = 0, year = 0] = match.slice(1).map((typed) => Number(toArabicDigits(typed)));
    if (year < 1900 || year > 2700) return [];
    const last = month >= 1 && month <= 12 ? lastDayOfMonth(isPlausibleBe(year) ? ceOf(year) : year, month) : 31;
    return month >= 1 && month <= 12 && day >= 1 && day <= last ? [] : [{ at: match.index, text: match[0], last }];
  });
  return [...none, ...zeros, ...figures];
});

const weekdayName = /อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์/;
// Cells that are dates themselves are read, and found fault with, where they are read; but for the weekday.
const dateColumns = new Set<ColumnKey<TableKey>>([
  "value",
  "date",
  "start",
  "end",
  "period",
  "doneDate",
  "published",
  "reportDue",
  "time",
]);

function* proseDates(book: Book): Iterable<{ readonly cell: TextCell; readonly found: TextDate }> {
  for (const cell of textCells(book)) {
    const isDate = dateColumns.has(cell.column);
    if (isDate && !weekdayName.test(cell.text)) continue;
    for (const found of datesOf(cell)) if (!isDate || found.date !== null) yield { cell, found };
  }
}

function dateProblem(def: typeof dateWeekday | typeof dateTextImpossible, cell: TextCell, found: TextDate): Problem {
  const { date } = found;
  const month = parseThaiDate(found.text.replace(/^[^0-9๐-๙]*[0-9๐-๙]{1,2}\s*/, ""));
  const last = month.kind === "month" ? lastDayOfMonth(month.year, month.month) : 31;
  const args = {
    text: found.text,
    day: date === null ? "" : (days[weekday(date)] ?? ""),
    date: date === null ? "" : formatLong(date),
    last,
  };
  return problem(def, {
    at: cell.at,
    header: cell.header,
    ...markedAt(cell, { at: found.at, length: found.text.length }),
    args,
  });
}

function* impossibleDays(book: Book): Iterable<Problem> {
  for (const cell of textCells(book)) {
    if (cell.use !== "prose" && cell.use !== "title") continue;
    for (const { at, text, last } of daysThatAreNone(cell)) {
      yield problem(dateTextImpossible, {
        at: cell.at,
        header: cell.header,
        ...markedAt(cell, { at, length: text.length }),
        args: { text, last },
      });
    }
  }
}

/** A weekday agrees with its date, and the date exists, wherever in a text they stand. */
export const datesInTexts: Rule = {
  name: "dates in texts exist and fall on the weekday written with them",
  problems: [dateWeekday, dateTextImpossible],
  *check({ book }) {
    for (const { cell, found } of proseDates(book)) {
      if (found.date === null) yield dateProblem(dateTextImpossible, cell, found);
      else if (found.weekday !== null && found.weekday !== weekday(found.date)) {
        yield dateProblem(dateWeekday, cell, found);
      }
    }
    yield* impossibleDays(book);
  },
};

const resultColumns = ["result", "output", "outcome"] as const;
// A law, an order or a letter may be older than the year; what was done on a day may not.
const quoted =
  /(?:ตาม|มติ|หนังสือ|ระเบียบ|พระราช|กฎ|คำสั่ง|ข้อบัญญัติ|เทศบัญญัติ|ประกาศใช้|ลงวันที่|ลงนาม|จากเดิม|เดิม|ปีก่อน|ตั้งแต่)[^\n]{0,40}$/;
const past = /(?:จะ|กำหนด|ภายใน|ก่อน|ถึง|จนถึง|คาดว่า|ครบ|เลื่อน)[^\n]{0,24}$/;

function* outsideDates(measure: Measure, statusDate: CivilDate, start: CivilDate): Iterable<Problem> {
  for (const column of resultColumns) {
    const text = measure.source.text[column];
    for (const { at, text: found, date } of datesIn(text)) {
      if (date === null) continue;
      const before = text.slice(0, at);
      const isOld = compareDates(date, start) < 0 && !quoted.test(before);
      const isFuture = compareDates(date, statusDate) > 0 && !past.test(before) && measure.status === "done";
      if (!isOld && !isFuture) continue;
      const why = isOld ? "ก่อนปีงบประมาณเริ่ม" : "หลังวันที่สถานะ";
      const args = { date: found, why, start: formatLong(start), status: formatLong(statusDate) };
      const cell = { raw: measure.source.raw[column] ?? null, text };
      const place = markedAt(cell, { at, length: found.length });
      yield atCell(dateTextOutsideYear, measure.source, column, { ...place, args });
      break;
    }
  }
}

/** What a result tells of was done in the fiscal year and not after the status date (OIT: "done in the current year"). */
export const resultDatesFitYear: Rule = {
  name: "dates in results lie in the fiscal year and not in the future",
  problems: [dateTextOutsideYear],
  papers: resultKinds,
  *check({ book, statusDate }) {
    const { fiscalYear } = book.settings;
    if (fiscalYear === 0) return;
    const start = fiscalYearStart(fiscalYear);
    for (const measure of book.measures) yield* outsideDates(measure, statusDate, start);
  },
};
