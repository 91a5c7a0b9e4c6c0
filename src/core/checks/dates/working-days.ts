import { compareDates, formatLong, parseThaiDate, weekday, type CivilDate } from "../../calendar";
import { defineProblem } from "../../problems/definition";
import { problem } from "../../problems/problem";
import type { Book } from "../../model/book";
import { headerOf, refOf } from "../../workbook/table";
import type { Rule } from "../types";
import { datesOf } from "./paper-dates";

export const dateNonWorking = defineProblem({
  code: "date.non-working",
  severity: "info",
  message: "เอกสารลงวันที่ตรงกับ{what} ({date})",
  expected: "วันทำการ",
  fix: "ตรวจวันที่ของเอกสาร ถ้าลงนามในวันนั้นจริง ไม่ต้องทำอะไร",
  why: "เอกสารที่ลงวันหยุดมักเกิดจากพิมพ์วันที่ผิด หรือเปลี่ยนปีแล้วลืมตรวจวัน",
  source: "วันหยุดราชการที่ตรงวันเดิมทุกปี และวันหยุดเพิ่มเติมในแผ่นงาน ตั้งค่า",
});

export const dateHolidayUnread = defineProblem({
  code: "date.holiday-unread",
  severity: "warning",
  message: "อ่านวันหยุดเพิ่มเติมนี้ไม่ได้: {words} การเตือนวันที่ของเอกสารจะไม่นับวันนี้",
  expected: "วัน เดือน ปี ทีละวัน คั่นด้วยจุลภาค วันที่ไม่หยุดให้พิมพ์ ยกเลิก ข้างหน้า",
  example: "3 มีนาคม 2569, ยกเลิก 4 พฤษภาคม 2569",
  fix: "แก้รายการนี้ให้เป็นวันที่เต็ม ช่วงวันหยุดให้พิมพ์ทีละวัน",
  why: "วันหยุดที่โปรแกรมอ่านไม่ได้จะไม่มีผล เอกสารที่ลงวันนั้นจะไม่ถูกเตือน",
});

/** Holidays of public offices that fall on the same day each year: month, day, name. */
const fixedHolidays: readonly (readonly [month: number, day: number, name: string])[] = [
  [1, 1, "วันขึ้นปีใหม่"],
  [4, 6, "วันจักรี"],
  [4, 13, "วันสงกรานต์"],
  [4, 14, "วันสงกรานต์"],
  [4, 15, "วันสงกรานต์"],
  [5, 4, "วันฉัตรมงคล"],
  [6, 3, "วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี"],
  [7, 28, "วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว"],
  [8, 12, "วันแม่แห่งชาติ"],
  [10, 13, "วันนวมินทรมหาราช"],
  [10, 23, "วันปิยมหาราช"],
  [12, 5, "วันพ่อแห่งชาติ"],
  [12, 10, "วันรัฐธรรมนูญ"],
  [12, 31, "วันสิ้นปี"],
];

interface OwnDays {
  readonly holidays: readonly CivilDate[];
  /** Days of the fixed list that are none this year. */
  readonly struck: readonly CivilDate[];
}

const strikes = /^(?:ยกเลิก|ไม่หยุด|ไม่ใช่วันหยุด|ตัดออก)\s*(?:วันที่\s*)?/;

/** The entries as they were typed, without blanks. */
const entriesOf = (book: Book): readonly string[] =>
  (book.settings.typed.holidays ?? "")
    .split(/[,;\n]/)
    .map((typed) => typed.trim())
    .filter((typed) => typed !== "");

/** The year's own days out of ตั้งค่า: holidays that move with the moon or were added, and fixed ones that are struck out. */
function ownDays(book: Book): OwnDays {
  const all = entriesOf(book);
  return {
    holidays: datesIn(
      book,
      all.filter((typed) => !strikes.test(typed)),
    ),
    struck: datesIn(
      book,
      all.filter((typed) => strikes.test(typed)).map((typed) => typed.replace(strikes, "")),
    ),
  };
}

function datesIn(book: Book, all: readonly string[]): readonly CivilDate[] {
  return all.flatMap((typed) => {
    const reading = parseThaiDate(
      typed,
      book.settings.fiscalYear === 0 ? {} : { fiscalYear: book.settings.fiscalYear },
    );
    return reading.kind === "date" ? [reading.date] : [];
  });
}

const holds = (days: readonly CivilDate[], date: CivilDate): boolean =>
  days.some((one) => compareDates(one, date) === 0);

function whatDay(date: CivilDate, own: OwnDays): string | null {
  const [, , holiday] = fixedHolidays.find(([month, day]) => month === date.month && day === date.day) ?? [];
  if (holiday !== undefined && !holds(own.struck, date)) return holiday;
  if (holds(own.holidays, date)) return "วันหยุดราชการ";
  const day = weekday(date);
  return day === 0 ? "วันอาทิตย์" : day === 6 ? "วันเสาร์" : null;
}

/** A paper is dated on a working day; another day is told as a notice only. */
export const papersOnWorkingDays: Rule = {
  name: "a paper is dated on a working day",
  problems: [dateNonWorking],
  *check({ book, kinds }) {
    const own = ownDays(book);
    for (const { typed, first, last, at, header } of datesOf(book, kinds)) {
      if (compareDates(first, last) !== 0) continue;
      const what = whatDay(first, own);
      if (what === null) continue;
      yield problem(dateNonWorking, { at, header, found: typed, args: { what, date: formatLong(first) } });
    }
  },
};

/** An entry of the office's own holidays that is no single day is told, not passed over. */
export const ownHolidaysAreDays: Rule = {
  name: "the office's own holidays are days",
  problems: [dateHolidayUnread],
  *check({ book }) {
    const unread = entriesOf(book).filter((typed) => datesIn(book, [typed.replace(strikes, "")]).length === 0);
    if (unread.length === 0) return;
    const row = book.tables.settings.rows.find((one) => one.row === book.settings.rows.holidays);
    const place = row === undefined ? {} : { at: refOf(row, "value"), header: headerOf(row, "value") };
    const words = unread.map((typed) => `“${typed}”`).join(", ");
    yield problem(dateHolidayUnread, { ...place, found: unread.join(", "), args: { words } });
  },
};
