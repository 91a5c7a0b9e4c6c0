import { compareDates, formatLong, weekday, type CivilDate } from "../../calendar";
import { defineProblem } from "../../problems/definition";
import { problem } from "../../problems/problem";
import type { Book } from "../../model/book";
import { readDateCell } from "../../model/work";
import { cellsOf } from "../common/cells";
import { atHits } from "../common/marks";
import { settingPlace } from "../common/shared";
import type { Rule } from "../types";
import { datesOf } from "./paper-dates";
import { datesIn } from "./text-dates";

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

/** One entry of the office's own list in ตั้งค่า. */
interface OwnDay {
  readonly typed: string;
  /** null where the entry is no single day. */
  readonly date: CivilDate | null;
  /** A day of the fixed list that is no holiday this year; else one that moves with the moon or was added. */
  readonly isStruck: boolean;
}

const strikes = /^(?:ยกเลิก|ไม่หยุด|ไม่ใช่วันหยุด|ตัดออก)\s*(?:วันที่\s*)?/;

function ownDays({ settings }: Book): readonly OwnDay[] {
  return (settings.typed.holidays ?? "")
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter((typed) => typed !== "")
    .map((typed) => {
      const reading = readDateCell(null, typed.replace(strikes, ""), settings.fiscalYear);
      return { typed, date: reading.kind === "date" ? reading.date : null, isStruck: strikes.test(typed) };
    });
}

function whatDay(date: CivilDate, own: readonly OwnDay[]): string | null {
  const [, , holiday] = fixedHolidays.find(([month, day]) => month === date.month && day === date.day) ?? [];
  const mine = own.filter((one) => one.date !== null && compareDates(one.date, date) === 0);
  if (holiday !== undefined && !mine.some(({ isStruck }) => isStruck)) return holiday;
  if (mine.some(({ isStruck }) => !isStruck)) return "วันหยุดราชการ";
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

/** What stands before the day on which a paper says that it is made. */
const announced = /(?:ประกาศ|สั่ง|ให้ไว้) ณ\s*(?:วันที่\s*)?$/;

/** The day on which a text says that the paper is announced is a working day, as the paper's own date is. */
export const announcedOnWorkingDays: Rule = {
  name: "a paper is announced on a working day",
  problems: [dateNonWorking],
  *check({ book }) {
    const own = ownDays(book);
    for (const cell of cellsOf(book, ["prose"])) {
      if (!cell.isOfPaper || !cell.plain.includes(" ณ ")) continue;
      for (const { at, text, date } of datesIn(cell.plain)) {
        if (date === null || !announced.test(cell.plain.slice(0, at))) continue;
        const what = whatDay(date, own);
        if (what === null) continue;
        yield atHits(dateNonWorking, cell, [{ at, length: text.length }], { args: { what, date: formatLong(date) } });
      }
    }
  },
};

/** An entry of the office's own holidays that is no single day is told, not passed over. */
export const ownHolidaysAreDays: Rule = {
  name: "the office's own holidays are days",
  problems: [dateHolidayUnread],
  *check({ book }) {
    const unread = ownDays(book).flatMap(({ typed, date }) => (date === null ? [typed] : []));
    if (unread.length === 0) return;
    const words = unread.map((typed) => `“${typed}”`).join(", ");
    yield problem(dateHolidayUnread, { ...settingPlace(book, "holidays"), found: unread.join(", "), args: { words } });
  },
};
