import * as fc from "fast-check";
import { lastDayOfMonth } from "../../../src/core/calendar";
import type { CivilDate } from "../../../src/core/calendar";

/** Any real date of the years 1900-2099 CE. */
export const anyDate: fc.Arbitrary<CivilDate> = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), at: fc.nat(30) })
  .map(({ year, month, at }) => ({ year, month, day: (at % lastDayOfMonth(year, month)) + 1 }));

/** Any fiscal year (พ.ศ.) near those of the field. */
export const anyFiscalYear = fc.integer({ min: 2540, max: 2590 });

const PIECES = [
  ...["ต.ค.", "ตุลาคม", "ม.ค.", "มีนาคม", "กพ", "ธค.", "ไตรมาส", "รอบ", "เดือน", "ปีงบประมาณ", "ปี", "ทุก", "ตลอด"],
  ...["ภายใน", "วันที่", "ถึง", "และ", "สิ้น", "แรก", "หลัง", "ละ", "ครั้งที่", "เป็นต้นไป", "พ.ศ.", "ค.ศ.", "ครึ่ง"],
  ...["1", "๕", "31", "๖๗", "2568", "๒๕๖5", "2025", "99999", "1/2568", "3/8/2569", "31/2/68", "2026-13-01", "0"],
  ...[" ", "-", " – ", ",", ".", "/", "\n", "(", ")", "ก", "กกก", "x", "ปีการศึกษา", "ปีปฏิทิน", "จันทร์"],
];

/** Text that looks like periods and dates, sense or nonsense. */
export const periodLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));

/** Text with Thai, Latin, digits of both kinds and the marks of addresses. */
export const mixedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "ก",
        "ปี",
        " ",
        "i",
        "O",
        "e",
        "COVID-",
        "https://a.go.th/",
        "a@b.com",
        "www.",
        ".",
        ",",
        "-",
        "/",
      ),
      fc.constantFrom("0", "1", "25", "๒", "๕๖", "๒๕๖5", "1,234", ".pdf", "_", "MP", "\n", "obt.go.th"),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(""));
