import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { findMixedNumbers, parseNumber, printDigits, toArabicDigits, toThaiDigits } from "../../../src/core/calendar";
import type { DigitStyle } from "../../../src/core/calendar";
import { mixedText } from "./arbitraries";

const STYLES: readonly DigitStyle[] = ["thai", "arabic", "asTyped"];
const withoutDigits = (s: string): string => s.replace(/[0-9๐-๙]/g, "#");

describe("printing Thai digits", () => {
  test.each([
    ["ปี 2568", "ปี ๒๕๖๘"],
    ["ร้อยละ 85.50 จาก 1,234", "ร้อยละ ๘๕.๕๐ จาก ๑,๒๓๔"],
    ["ข้อ1)2)", "ข้อ๑)๒)"],
    ["2567-2568", "๒๕๖๗-๒๕๖๘"],
    ["๐-4262-๐744", "๐-๔๒๖๒-๐744"],
    ["i10", "i๑๐"],
    ["i10-i12", "i๑๐-i๑๒"],
    ["e4 O13 o13", "e๔ O๑๓ o๑๓"],
    ["O13,O14", "O๑๓,O๑๔"],
    ["1.ITA 2.การ", "๑.ITA ๒.การ"],
    ["1 2 3", "๑ ๒ ๓"],
  ])("%j becomes %j", (typed, printed) => {
    expect(toThaiDigits(typed)).toBe(printed);
  });

  test.each([
    "COVID-19",
    "ISO9001",
    "MP3",
    "4G",
    "ITA2568",
    "https://www.nonrang.go.th/2568/o13?id=5",
    "www.obt.go.th/123",
    "nonrang123.go.th/file/2568",
    "123.go.th",
    "saraban_06331205@dla.go.th",
    "0633@dla.go.th",
    "a@b.com1,234",
    "รายงาน https://a.th/1 และ b2@c.com",
    "plan2568.pdf",
    "2568.pdf",
    "๒๕๖5",
    "1๒",
    "๑,23๔",
    "๘๕.5",
    "",
    "ไม่มีตัวเลข",
  ])("%j stays as it was typed", (typed) => {
    expect(toThaiDigits(typed)).toBe(typed);
  });

  test("a number beside an address or a mixed number is still converted", () => {
    expect(toThaiDigits("ข้อ 1 https://a.th/2 ข้อ 3 ๒๕๖5 ปี 4")).toBe("ข้อ ๑ https://a.th/2 ข้อ ๓ ๒๕๖5 ปี ๔");
  });
});

describe("printing Arabic digits", () => {
  test.each([
    ["ปี ๒๕๖๘", "ปี 2568"],
    ["i๑๐-i๑๒", "i10-i12"],
    ["๑,๒๓๔.๕", "1,234.5"],
    ["COVID-๑๙", "COVID-19"],
    ["๒๕๖5 ๑", "๒๕๖5 1"],
    ["https://a.go.th/๒", "https://a.go.th/๒"],
  ])("%j becomes %j", (typed, printed) => {
    expect(printDigits(typed, "arabic")).toBe(printed);
  });
});

describe("every digit style", () => {
  test.each(STYLES)("%s: twice is the same as once, and only digits change", (style) => {
    fc.assert(
      fc.property(mixedText, (s) => {
        const once = printDigits(s, style);
        expect(printDigits(once, style)).toBe(once);
        expect(withoutDigits(once)).toBe(withoutDigits(s));
        expect(toArabicDigits(once)).toBe(toArabicDigits(s));
      }),
      { numRuns: 500 },
    );
  });

  test("the style as typed changes nothing", () => {
    fc.assert(
      fc.property(mixedText, (s) => {
        expect(printDigits(s, "asTyped")).toBe(s);
      }),
    );
  });

  test.each(STYLES)("%s keeps every mixed number as it was typed", (style) => {
    fc.assert(
      fc.property(mixedText, (s) => {
        expect(findMixedNumbers(printDigits(s, style))).toEqual(findMixedNumbers(s));
      }),
    );
  });

  test("a number that runs on from a mail address stays with it whole", () => {
    expect(printDigits("a@b.com1,234.0", "thai")).toBe("a@b.com1,234.0");
    expect(printDigits("a@b.com1,234.๒", "arabic")).toBe("a@b.com1,234.๒");
  });

  test("a long text without spaces is printed at once", () => {
    const long = `${"1.a-".repeat(20_000)}${"9".repeat(50_000)}${"a.".repeat(20_000)}`;
    expect(printDigits(long, "thai")).toHaveLength(long.length);
  });
});

describe("finding mixed numbers", () => {
  test.each([
    ["ณ ๓๑ มีนาคม ๒๕๖5", [{ index: 12, text: "๒๕๖5" }]],
    [
      "1๒ และ ๓4",
      [
        { index: 0, text: "1๒" },
        { index: 7, text: "๓4" },
      ],
    ],
    ["๑/4/๒๕๖๓", []],
    ["๑, 2", []],
    ["๘๕.5", [{ index: 0, text: "๘๕.5" }]],
    ["๑๒ 34", []],
  ])("in %j", (text, found) => {
    expect(findMixedNumbers(text)).toEqual(found);
  });
});

describe("reading numbers", () => {
  test.each([
    ["๘๕.๕๐", 85.5],
    [" 1,234 ", 1234],
    ["๑,๒๓๔,๕๖๗.๘", 1234567.8],
    ["-5", -5],
    ["๒๕๖5", 2565],
    ["0", 0],
  ])("%j is %d", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each(["", " ", "85%", "1,23", "1 2", "abc", "5.", ".5", "๑๒ก", "1e5", "0x10", "Infinity"])(
    "%j is no number",
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  test("a printed number is read back in every digit style", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.constantFrom(...STYLES), (n, style) => {
        expect(parseNumber(printDigits(String(n), style))).toBe(n);
      }),
    );
  });
});
