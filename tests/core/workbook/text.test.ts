import { describe, expect, test } from "@jest/globals";
import { cellText, fold } from "../../../src/core/workbook/text";

describe("the text of a cell", () => {
  test.each([
    ["\u200bM1.1\u200b", "M1.1", "zero-width spaces at the ends"],
    ["มาตรการ\u200bของเรา", "มาตรการ\u200bของเรา", "a zero-width space between words stays: it parts lines"],
    ["\u200e85.25\u200f", "85.25", "marks of direction"],
    ["น\u0e4d\u0e49\u0e32", "น้ำ", "สระอำ in two pieces around its tone"],
    ["น\u0e49\u0e4d\u0e32", "น้ำ", "สระอำ in two pieces after its tone"],
    ["ก\u00a0ข", "ก ข", "a no-break space"],
  ])("%j is %j: %s", (typed, clean) => {
    expect(cellText(typed)).toBe(clean);
  });
});

describe("spellings that look the same", () => {
  test.each([
    ["อยู่\u200bระหว่าง\u00a0ดำเนินการ\u200e", "อยู่ระหว่างดำเนินการ"],
    ["เเล้วเสร็จ", "แล้วเสร็จ"],
    ["ดําเนินการ", "ดำเนินการ"],
    ["ที่่ดิน", "ที่ดิน"],
    ["ท\u0e48\u0e35", "ที่"],
    ["น\u0e33\u0e49", "น้ำ"],
    ["วันเริ่ม ต้น *", "วันเริ่มต้น"],
  ])("%j compares equal to %j", (typed, meant) => {
    expect(fold(typed)).toBe(fold(meant));
  });

  test("another tone or vowel is another word", () => {
    expect(fold("เก่า")).not.toBe(fold("เก้า"));
    expect(fold("กอง")).not.toBe(fold("ก้อง"));
  });
});
