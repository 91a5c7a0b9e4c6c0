import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  dateExamples,
  formatFormal,
  formatLong,
  formatMonthYear,
  formatShort,
  fiscalYearOf,
  fromIso,
  parseDateCell,
  parseThaiDate,
  printDigits,
  toIso,
  weekday,
} from "../../../src/core/calendar";
import type { CivilDate, DateReading, DigitStyle } from "../../../src/core/calendar";
import { anyDate, periodLike } from "./arbitraries";

const isoOf = (reading: DateReading): string => (reading.kind === "date" ? toIso(reading.date) : reading.kind);

describe("printing dates", () => {
  const date: CivilDate = { year: 2026, month: 8, day: 3 };

  test("in the three forms of official papers", () => {
    expect(formatLong(date)).toBe("3 สิงหาคม 2569");
    expect(formatShort(date)).toBe("3 ส.ค. 69");
    expect(formatFormal(date)).toBe("3 เดือน สิงหาคม พ.ศ. 2569");
    expect(formatMonthYear(2026, 8)).toBe("สิงหาคม 2569");
  });

  test("a short year keeps its zero", () => {
    expect(formatShort({ year: 2057, month: 1, day: 1 })).toBe("1 ม.ค. 00");
  });

  test.each([
    ["long", formatLong],
    ["short", formatShort],
    ["formal", formatFormal],
    ["formal after วันที่", (d: CivilDate) => `วันที่ ${formatFormal(d)}`],
    ["ISO", toIso],
    ["with slashes", (d: CivilDate) => `${d.day}/${d.month}/${d.year + 543}`],
  ])("%s dates are read back in every digit style", (_, format) => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom<DigitStyle>("thai", "arabic", "asTyped"), (d, style) => {
        const text = printDigits(format(d), style);
        expect(parseThaiDate(text, { fiscalYear: fiscalYearOf(d) })).toEqual({ kind: "date", date: d });
      }),
    );
  });

  test("a month with its year is read back", () => {
    fc.assert(
      fc.property(anyDate, ({ year, month }) => {
        expect(parseThaiDate(formatMonthYear(year, month))).toEqual({ kind: "month", year, month });
      }),
    );
  });
});

describe("reading dates as people write them", () => {
  test.each([
    "3 สิงหาคม 2569",
    "๓ สิงหาคม ๒๕๖๙",
    "  3  สิงหาคม   2569 ",
    "3สิงหาคม2569",
    "3\nสิงหาคม 2569",
    "3 สิงหาคม พ.ศ. 2569",
    "3 สิงหาคม พ.ศ.2569",
    "3 สิงหาคม พ. ศ. 2569",
    "3 สิงหาคม พศ 2569",
    "วันที่ ๓ เดือน สิงหาคม พ.ศ. ๒๕๖๙",
    "วันที่ ๓ เดือนสิงหาคม ๒๕๖๙",
    "ณ วันที่ 3 สิงหาคม 2569",
    "เมื่อวันที่ 3 สิงหาคม 2569",
    "วันที่ 3 เดือน 8 พ.ศ. 2569",
    "3 ส.ค. 69",
    "3 ส.ค 69",
    "3 สค. 69",
    "๓ สค ๖๙",
    "3ส.ค.69",
    "3 ส. ค. 2569",
    "3 สิงหา 69",
    "3 สิงหาคน 2569",
    "3 สิ งหาคม 2569",
    "3-สิงหาคม-2569",
    "3/ส.ค./69",
    "3/8/2569",
    "3/8/69",
    "3-8-69",
    "3.8.2569",
    "03/08/2026",
    "๓/๘/๒๕๖๙",
    "3 / 8 / 2569",
    "3 สิงหาคม ค.ศ. 2026",
    "3 Aug".replace("Aug", "สิงหาคม 2026"),
    "2026-08-03",
    "2569-08-03",
    "2026-08-03T00:00:00Z",
    "2026-08-03 00:00:00",
  ])("%j is 3 August 2026", (text) => {
    expect(parseThaiDate(text, {})).toEqual({ kind: "date", date: { year: 2026, month: 8, day: 3 } });
  });

  test.each([
    ["๑ เมษายน ๒๕๖๓", "2020-04-01"],
    ["เมื่อวันที่ ๑ เดือนเมษายน ๒๕๖๓", "2020-04-01"],
    ["เมื่อ วันที่ ๑ เดือน เมษายน พ.ศ. ๒๕๖๓", "2020-04-01"],
    ["วันที่ ๖ เดือน มกราคม พ.ศ. ๒๕๖๓", "2020-01-06"],
    ["๒๓ มกราคม ๒๕๖๑", "2018-01-23"],
    ["๓๐ กันยายน ๒๕๖๘", "2025-09-30"],
    ["29 กุมภาพันธ์ 2567", "2024-02-29"],
    ["5 กรกฏาคม 2568", "2025-07-05"],
    ["5 กุมภาพันธ 2568", "2025-02-05"],
    ["5 พฤษจิกายน 2568", "2025-11-05"],
    ["5 ก.พ. 68", "2025-02-05"],
    ["5 มี.ค. 68", "2025-03-05"],
    ["5 มิ.ย. 68", "2025-06-05"],
  ])("%j is %s", (text, iso) => {
    expect(isoOf(parseThaiDate(text, {}))).toBe(iso);
  });

  test.each([
    ["วันจันทร์ที่ 3 สิงหาคม 2569", 1],
    ["จันทร์ที่ ๓ สิงหาคม ๒๕๖๙", 1],
    ["วันจันทร์ 3 สิงหาคม 2569", 1],
    ["วันจันทร์, 3 สิงหาคม 2569", 1],
    ["วันอาทิตย์ที่ 3 สิงหาคม 2569", 0],
    ["วันพฤหัสบดีที่ 3 สิงหาคม 2569", 4],
    ["วันพฤหัสที่ 3 ส.ค. 69", 4],
  ])("%j keeps the weekday as written", (text, written) => {
    const date = { year: 2026, month: 8, day: 3 };
    expect(weekday(date)).toBe(1);
    expect(parseThaiDate(text, {})).toEqual({ kind: "date", date, weekday: written });
  });

  test.each([
    ["วันที่       มกราคม ๒๕๖๔", 2021, 1],
    ["มกราคม ๒๕๖๔", 2021, 1],
    ["วันที่ ...... มกราคม ๒๕๖๔", 2021, 1],
    ["วันที่ ____ เดือน มกราคม พ.ศ. ๒๕๖๔", 2021, 1],
    ["วันที่ - มกราคม 2564", 2021, 1],
    ["เดือนเมษายน ๒๕๖๓", 2020, 4],
    ["เม.ย. 63", 2020, 4],
  ])("%j has no day: a month", (text, year, month) => {
    expect(parseThaiDate(text, {})).toEqual({ kind: "month", year, month });
  });

  test.each(["", "   ", "\n", "วันที่", "วันที่ ........", "วันที่ ____ ", "-"])("%j is empty", (text) => {
    expect(parseThaiDate(text, {})).toEqual({ kind: "empty" });
  });

  test.each([
    ["31 กุมภาพันธ์ 2568", "noSuchDay"],
    ["29 กุมภาพันธ์ 2568", "noSuchDay"],
    ["31 เมษายน 2568", "noSuchDay"],
    ["0 มกราคม 2568", "noSuchDay"],
    ["32 มกราคม 2568", "noSuchDay"],
    ["31/2/2568", "noSuchDay"],
    ["3/13/2568", "noSuchMonth"],
    ["3/0/2568", "noSuchMonth"],
    ["2025-13-01", "noSuchMonth"],
    ["วันที่ 3 เดือน 13 พ.ศ. 2568", "noSuchMonth"],
    ["3 สิงหาคม 3569", "yearOutOfRange"],
    ["3 สิงหาคม 256", "yearOutOfRange"],
    ["3 สิงหาคม 5", "yearOutOfRange"],
    ["3 สิงหาคม 25699", "yearOutOfRange"],
    ["3 สิงหาคม ค.ศ. 2569", "yearOutOfRange"],
    ["3 สิงหาคม พ.ศ. 2026", "yearOutOfRange"],
  ])("%j is impossible: %s", (text, reason) => {
    expect(parseThaiDate(text, { fiscalYear: 2568 })).toEqual({ kind: "impossible", reason, found: text });
  });

  test.each([
    "ยังไม่กำหนด",
    "2564",
    "3",
    "45123",
    "1 - 3 มกราคม 2564",
    "1 มกราคม 2564 - 3 มกราคม 2564",
    "มกราคม กุมภาพันธ์ 2564",
    "3 สิงหาคม",
    "1/2568",
    "เดือนนี้ 2568",
    "3 ตุลาการ 2568",
  ])("%j is unreadable", (text) => {
    expect(parseThaiDate(` ${text} `, {})).toEqual({ kind: "unreadable", found: text });
  });

  test.each(["1 ต.ค. 67 เวลา 10.30 น.", "1 ตุลาคม 2567 10:30", "1/10/2567 08.30 น.", "๑ ต.ค. ๖๗ เวลา ๑๐.๓๐"])(
    "the time of day in %j is passed over",
    (text) => {
      expect(isoOf(parseThaiDate(text, {}))).toBe("2024-10-01");
    },
  );

  test("a sign typed twice, and marks that nobody sees, hinder nothing", () => {
    expect(isoOf(parseThaiDate("1 ตุุลาคม 2567", {}))).toBe("2024-10-01");
    expect(isoOf(parseThaiDate("\u200e1 ตุลาคม\u200b 2567\u2060", {}))).toBe("2024-10-01");
  });

  test("mixed digits are read and marked", () => {
    expect(parseThaiDate("๓๑ มีนาคม ๒๕๖5", {})).toEqual({
      kind: "date",
      date: { year: 2022, month: 3, day: 31 },
      mixedDigits: true,
    });
    expect(parseThaiDate("มีนาคม ๒๕๖5", {})).toMatchObject({ kind: "month", year: 2022, mixedDigits: true });
    expect(parseThaiDate("3 มีนาคม ๒๕๖๕", {})).not.toHaveProperty("mixedDigits");
  });

  test.each([
    ["3 ตุลาคม", "2024-10-03"],
    ["3 กันยายน", "2025-09-03"],
  ])("%j takes its year from the fiscal year, and says so", (text, iso) => {
    expect(parseThaiDate(text, { fiscalYear: 2568 })).toEqual({ kind: "date", date: fromIso(iso), yearAssumed: true });
  });

  test("two digits mean the century nearest to the fiscal year", () => {
    expect(isoOf(parseThaiDate("1 ม.ค. 02", { fiscalYear: 2599 }))).toBe("2059-01-01");
    expect(isoOf(parseThaiDate("1 ม.ค. 98", { fiscalYear: 2568 }))).toBe("2055-01-01");
    expect(isoOf(parseThaiDate("1 ม.ค. 98"))).toBe("2055-01-01");
    expect(isoOf(parseThaiDate("1 ม.ค. ค.ศ. 25"))).toBe("2025-01-01");
  });

  test.each(dateExamples)("the example %j is read", (text) => {
    expect(parseThaiDate(text, {}).kind).toBe("date");
  });

  test("no text makes it fail, and every date it gives is real", () => {
    fc.assert(
      fc.property(fc.oneof(periodLike, fc.string()), (text) => {
        const reading = parseThaiDate(text, { fiscalYear: 2568 });
        if (reading.kind === "date") expect(fromIso(toIso(reading.date))).toEqual(reading.date);
      }),
      { numRuns: 500 },
    );
  });
});

describe("reading date cells", () => {
  test("a year of พ.ศ. that the spreadsheet took for CE comes back to CE", () => {
    expect(parseDateCell("2563-04-01")).toEqual({
      kind: "date",
      date: { year: 2020, month: 4, day: 1 },
      buddhistCell: true,
    });
  });

  test.each([
    ["1967-10-01", "2024-10-01"],
    ["2067-10-01", "2024-10-01"],
    ["1968-02-28", "2025-02-28"],
    ["1950-10-01", "2007-10-01"],
    ["1999-10-01", "2056-10-01"],
    ["2050-10-01", "2007-10-01"],
    ["2099-10-01", "2056-10-01"],
  ])("1/10/67 that the spreadsheet took for %s is the year 2567", (cell, meant) => {
    expect(isoOf(parseDateCell(cell))).toBe(meant);
  });

  test.each(["1949-10-01", "2000-10-01", "2049-10-01"])("%s is the year that it holds", (cell) => {
    expect(isoOf(parseDateCell(cell))).toBe(cell);
  });

  test("29 February of a short Buddhist year that has none is impossible", () => {
    expect(parseDateCell("1968-02-29")).toEqual({ kind: "impossible", reason: "noSuchDay", found: "1968-02-29" });
  });

  test("a CE date stays", () => {
    expect(parseDateCell("2026-08-03")).toEqual({ kind: "date", date: { year: 2026, month: 8, day: 3 } });
    expect(parseDateCell("2026-08-03T00:00:00.000Z")).toEqual({
      kind: "date",
      date: { year: 2026, month: 8, day: 3 },
    });
  });

  test.each([
    ["2568-02-29", "noSuchDay"],
    ["2025-02-29", "noSuchDay"],
    ["2025-13-01", "noSuchMonth"],
    ["1899-12-30", "yearOutOfRange"],
    ["2300-01-01", "yearOutOfRange"],
    ["2400-01-01", "yearOutOfRange"],
    ["3106-01-01", "yearOutOfRange"],
  ])("%s is impossible: %s", (iso, reason) => {
    expect(parseDateCell(iso)).toEqual({ kind: "impossible", reason, found: iso });
  });

  test("other text is empty or unreadable", () => {
    expect(parseDateCell(" ")).toEqual({ kind: "empty" });
    expect(parseDateCell("3 สิงหาคม 2569")).toEqual({ kind: "unreadable", found: "3 สิงหาคม 2569" });
  });

  test("every date survives a spreadsheet that takes พ.ศ. for CE, unless the day is not in its calendar", () => {
    fc.assert(
      fc.property(anyDate, (d) => {
        if (d.year >= 2000 && d.year < 2050) expect(parseDateCell(toIso(d))).toEqual({ kind: "date", date: d });
        expect(parseDateCell(toIso({ ...d, year: d.year + 543 }))).toEqual({
          kind: "date",
          date: d,
          buddhistCell: true,
        });
      }),
    );
  });
});
