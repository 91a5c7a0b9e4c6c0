import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  firstDayOf,
  firstMonthFrom,
  fiscalYearOf,
  fiscalYearOfMonth,
  lastDayOf,
  lastMonthUpTo,
  monthInFiscalYear,
  monthNumberOf,
  monthOfMonth,
  type MonthSpan,
  normaliseSpans,
  yearOfMonth,
} from "../../../src/core/calendar";
import { anyDate, anyFiscalYear } from "./arbitraries";

const covers = (spans: readonly MonthSpan[], n: number): boolean => spans.some(({ from, to }) => from <= n && n <= to);

const anySpans = fc.array(
  fc
    .record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: -2, max: 8 }) })
    .map(({ from, length }) => ({
      from,
      to: from + length,
    })),
);

describe("month numbers", () => {
  test("go there and back", () => {
    fc.assert(
      fc.property(anyDate, (d) => {
        const n = monthNumberOf(d);
        expect([yearOfMonth(n), monthOfMonth(n)]).toEqual([d.year, d.month]);
        expect(firstDayOf(n)).toEqual({ ...d, day: 1 });
        expect(monthNumberOf(lastDayOf(n))).toBe(n);
        expect(fiscalYearOfMonth(n)).toBe(fiscalYearOf(d));
      }),
    );
  });

  test("a month of a fiscal year lies in that year", () => {
    fc.assert(
      fc.property(anyFiscalYear, fc.integer({ min: 1, max: 12 }), (fy, month) => {
        const n = monthInFiscalYear(fy, month);
        expect(fiscalYearOfMonth(n)).toBe(fy);
        expect(monthOfMonth(n)).toBe(month);
      }),
    );
  });

  test("the nearest month before and after a limit is less than a year away", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 30_000 }), fc.integer({ min: 1, max: 12 }), (limit, month) => {
        const [before, after] = [lastMonthUpTo(limit, month), firstMonthFrom(limit, month)];
        expect([monthOfMonth(before), monthOfMonth(after)]).toEqual([month, month]);
        expect(limit - before).toBeGreaterThanOrEqual(0);
        expect(limit - before).toBeLessThan(12);
        expect(after - limit).toBeGreaterThanOrEqual(0);
        expect(after - limit).toBeLessThan(12);
      }),
    );
  });
});

describe("spans of months", () => {
  test("are sorted, apart and cover the same months; twice is the same as once", () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const tidy = normaliseSpans(spans);
        expect(normaliseSpans(tidy)).toEqual(tidy);
        for (let n = -3; n < 60; n += 1) expect(covers(tidy, n)).toBe(covers(spans, n));
        tidy.forEach((span, i) => {
          expect(span.from).toBeLessThanOrEqual(span.to);
          const next = tidy[i + 1];
          if (next !== undefined) expect(next.from).toBeGreaterThan(span.to + 1);
        });
      }),
    );
  });

  test("spans that touch become one", () => {
    expect(
      normaliseSpans([
        { from: 4, to: 5 },
        { from: 1, to: 3 },
      ]),
    ).toEqual([{ from: 1, to: 5 }]);
  });
});
