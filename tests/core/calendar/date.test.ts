import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  addDays,
  beOf,
  ceOf,
  compareDates,
  daysBetween,
  fromIso,
  isRealDate,
  lastDayOfMonth,
  toIso,
  weekday,
} from "../../../src/core/calendar";
import { anyDate } from "./arbitraries";

const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

describe("civil dates", () => {
  test.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
    [2025, 13, 0],
    [2025, 0, 0],
  ])("the last day of %i-%i is %i", (year, month, day) => {
    expect(lastDayOfMonth(year, month)).toBe(day);
  });

  test.each([
    [{ year: 2025, month: 2, day: 29 }, false],
    [{ year: 2024, month: 2, day: 29 }, true],
    [{ year: 2025, month: 1, day: 0 }, false],
    [{ year: 2025, month: 1, day: 1.5 }, false],
    [{ year: 2025, month: 13, day: 1 }, false],
  ])("%j exists: %s", (date, exists) => {
    expect(isRealDate(date)).toBe(exists);
  });

  test.each(["2025-2-1", "2025-02-30", "", "2025-02-01T00:00", "x2025-02-01"])("%j is no ISO date", (text) => {
    expect(fromIso(text)).toBeNull();
  });

  test("a year of พ.ศ. is 543 more than the CE year", () => {
    expect(beOf(2026)).toBe(2569);
    expect(ceOf(2569)).toBe(2026);
  });

  test("ISO text goes there and back", () => {
    fc.assert(
      fc.property(anyDate, (d) => {
        expect(fromIso(toIso(d))).toEqual(d);
      }),
    );
  });

  test("days between two dates agree with the clock of the machine", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(daysBetween(a, b)).toBe((utc(toIso(b)) - utc(toIso(a))) / 86_400_000);
      }),
    );
  });

  test("the last day of four centuries is a day like any other", () => {
    expect(addDays({ year: 2000, month: 2, day: 28 }, 1)).toEqual({ year: 2000, month: 2, day: 29 });
    expect(addDays({ year: 2000, month: 2, day: 29 }, 1)).toEqual({ year: 2000, month: 3, day: 1 });
    expect(addDays({ year: 1900, month: 2, day: 28 }, 1)).toEqual({ year: 1900, month: 3, day: 1 });
  });

  test("adding days and counting them are inverse", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (d, n) => {
        const moved = addDays(d, n);
        expect(isRealDate(moved)).toBe(true);
        expect(daysBetween(d, moved)).toBe(n);
        expect(addDays(moved, -n)).toEqual(d);
        expect(Math.sign(compareDates(d, moved))).toBe(Math.sign(-n) + 0);
      }),
    );
  });

  test("the weekday agrees with the clock of the machine", () => {
    fc.assert(
      fc.property(anyDate, (d) => {
        expect(weekday(d)).toBe(new Date(utc(toIso(d))).getUTCDay());
      }),
    );
  });
});
