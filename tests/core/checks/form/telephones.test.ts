import { describe, expect, test } from "@jest/globals";
import { workbookOf } from "../../builders";
import { textProblemsOf } from "../helpers";

const told = (phone: string) =>
  textProblemsOf(workbookOf({ settings: { phone } }), ["memo"]).filter(({ code }) => code === "number.telephone");

describe("a telephone number that a spreadsheet took for a number", () => {
  test.each([
    ["42999999", "042999999"],
    ["812345678", "0812345678"],
    ["๔๒๙๙๙๙๙๙", "๐๔๒๙๙๙๙๙๙"],
  ])("%s has lost its zero, and %s is proposed", (typed, right) => {
    const [problem] = told(typed);
    expect(problem?.message).toContain("ขาดเลข 0");
    expect(problem?.correction).toBe(right);
  });

  test.each(["0 4299 9999", "042999999", "08 1234 5678", "1567", "4299 9999 ต่อ 12"])("%s has not", (typed) => {
    expect(told(typed).filter(({ message }) => message.includes("ขาดเลข 0"))).toEqual([]);
  });
});

describe("a telephone number with a wrong count of digits", () => {
  test.each([
    ["0 4299 999", "มี 8 หลัก"],
    ["08 1234 567", "มี 9 หลัก"],
    ["0 4299 99999", "มี 10 หลัก"],
  ])("%s is told with its count, and nobody guesses the digit", (typed, count) => {
    const [problem] = told(typed);
    expect(problem?.message).toContain(count);
    expect(problem?.correction).toBeUndefined();
  });
});
