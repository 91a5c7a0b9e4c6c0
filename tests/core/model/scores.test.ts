import { describe, expect, test } from "@jest/globals";
import { parseScore } from "../../../src/core/model/scores";
import { readBook } from "../../../src/core/model/book";
import { workbookOf } from "../builders";

describe("a score as people write it", () => {
  test.each([
    ["91.25", 91.25],
    ["๙๑.๒๕", 91.25],
    ["91.25%", 91.25],
    ["ร้อยละ ๙๑.๒๕", 91.25],
    ["91.25 คะแนน", 91.25],
    ["ร้อยละ 91.25 %", 91.25],
    ["91.25 ％", 91.25],
    ["91.25 เปอร์เซ็นต์", 91.25],
    ["คะแนน 91.25", 91.25],
    ["ได้ 91.25 คะแนน จาก 100 คะแนน", 91.25],
    ["91.25/100", 91.25],
    ["๙๑.๒๕ เต็ม ๑๐๐", 91.25],
    ["100", 100],
    ["100/100", 100],
    ["คะแนน", null],
    ["91.25 บาท", null],
    ["91,25", null],
    ["ผ่าน", null],
    ["", null],
  ])("%j is %j", (text, score) => {
    expect(parseScore(text)).toBe(score);
  });

  test.each([
    ["83.47 คะแนน", "83.47"],
    ["83.47 คะเเนน", "83.47"],
    ["ร้อยละ 83.47", "83.47"],
    ["87.9%", "87.90"],
    ["๘๗.๙ คะแนน", "๘๗.๙๐"],
    ["88 คะแนน", "88.00"],
    ["83.474 คะแนน", "83.47"],
    // Without a unit it stays as published.
    ["92.5", "92.5"],
    ["92.00", "92.00"],
  ])("%j is printed as %j: the paper has the unit", (score, printed) => {
    const data = workbookOf({ scores: [{ year: "2568", indicator: "1", score }] });
    expect(readBook(data).book.scores.map(({ text }) => text)).toEqual([printed]);
  });

  test("the target may be a percentage; a word is not read as a number out of range", () => {
    const targetOf = (target: string) => readBook(workbookOf({ settings: { target } }));
    expect(targetOf("90%").book.settings.target).toBe(90);
    expect(targetOf("สูง").problems.map(({ code }) => code)).toContain("number.unreadable");
    expect(targetOf("101").problems.map(({ code }) => code)).toContain("number.range");
  });
});
