import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  ROUNDS,
  addDays,
  compareDates,
  type FiscalYear,
  fiscalMonths,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  lastDayOfMonth,
  readFiscalYear,
  roundEnd,
  roundMonthIndex,
  toIso,
} from "../../../src/core/calendar";
import { anyDate, anyFiscalYear } from "./arbitraries";

describe("the fiscal year", () => {
  test("runs from 1 October of the year before to 30 September", () => {
    expect(toIso(fiscalYearStart(2568))).toBe("2024-10-01");
    expect(toIso(fiscalYearEnd(2568))).toBe("2025-09-30");
    expect(fiscalYearOf({ year: 2024, month: 9, day: 30 })).toBe(2567);
    expect(fiscalYearOf({ year: 2024, month: 10, day: 1 })).toBe(2568);
  });

  test("has its months under two years of พ.ศ., as the grid of seed 000 prints them", () => {
    const months = fiscalMonths(2563);
    expect(months.map((m) => m.short).join(" ")).toBe("ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.");
    expect(months.map((m) => m.beYear)).toEqual([2562, 2562, 2562, ...Array.from({ length: 9 }, () => 2563)]);
    expect(months[0]).toEqual({ year: 2019, month: 10, beYear: 2562, short: "ต.ค.", long: "ตุลาคม" });
  });

  test("every date lies in exactly one month of its fiscal year and in none of the next", () => {
    fc.assert(
      fc.property(anyDate, (d) => {
        const fy = fiscalYearOf(d);
        const held = (year: FiscalYear): number =>
          fiscalMonths(year).filter((one) => one.year === d.year && one.month === d.month).length;
        expect([held(fy - 1), held(fy), held(fy + 1)]).toEqual([0, 1, 0]);
        expect(compareDates(fiscalYearStart(fy), d)).toBeLessThanOrEqual(0);
        expect(compareDates(d, fiscalYearEnd(fy))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("each year begins on the day after the last one ended", () => {
    fc.assert(
      fc.property(anyFiscalYear, (fy) => {
        expect(addDays(fiscalYearEnd(fy), 1)).toEqual(fiscalYearStart(fy + 1));
      }),
    );
  });

  test.each([
    [3, "2024-12-31", 2],
    [6, "2025-03-31", 5],
    [9, "2025-06-30", 8],
    [12, "2025-09-30", 11],
  ] as const)("the round of %i months ends on %s", (round, iso, index) => {
    expect(toIso(roundEnd(2568, round))).toBe(iso);
    expect(roundMonthIndex(round)).toBe(index);
  });

  test("a round ends on the last day of the month with its index", () => {
    fc.assert(
      fc.property(anyFiscalYear, fc.constantFrom(...ROUNDS), (fy, round) => {
        const end = roundEnd(fy, round);
        expect(fiscalMonths(fy)[roundMonthIndex(round)]).toMatchObject({ year: end.year, month: end.month });
        expect(end.day).toBe(lastDayOfMonth(end.year, end.month));
      }),
    );
  });
});

describe("reading a fiscal year", () => {
  test.each([
    [2568, 2568, "be"],
    ["2568", 2568, "be"],
    [" ๒๕๖๘ ", 2568, "be"],
    ["พ.ศ. 2568", 2568, "be"],
    ["พ.ศ.๒๕๖๘", 2568, "be"],
    ["ปีงบประมาณ พ.ศ.๒๕๖๘", 2568, "be"],
    ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", 2568, "be"],
    ["ปี 2568", 2568, "be"],
    ["2568.0", 2568, "be"],
    [2025, 2568, "ce"],
    ["ค.ศ. 2025", 2568, "ce"],
    ["๒๐๒๕", 2568, "ce"],
  ] as const)("%j is %i, written in %s", (input, year, era) => {
    expect(readFiscalYear(input)).toEqual({ ok: true, year, era });
  });

  test("a year in mixed digits is read and marked", () => {
    expect(readFiscalYear("๒๕๖5")).toEqual({ ok: true, year: 2565, era: "be", mixedDigits: true });
  });

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["ปีนี้", "unreadable"],
    ["2568-2569", "unreadable"],
    [2568.5, "unreadable"],
    [Number.NaN, "unreadable"],
    [-2568, "unreadable"],
    ["68", "twoDigits"],
    ["3568", "outOfRange"],
    ["256", "outOfRange"],
    ["ค.ศ. 2568", "outOfRange"],
    ["พ.ศ. 2025", "outOfRange"],
  ] as const)("%j is refused as %s", (input, reason) => {
    expect(readFiscalYear(input)).toEqual({ ok: false, reason });
  });
});
