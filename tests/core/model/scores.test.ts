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
    ["91,25", null],
    ["ผ่าน", null],
    ["", null],
  ])("%j is %j", (text, score) => {
    expect(parseScore(text)).toBe(score);
  });

  test("the target may be a percentage; a word is not read as a number out of range", () => {
    const targetOf = (target: string) => readBook(workbookOf({ settings: { target } }));
    expect(targetOf("90%").book.settings.target).toBe(90);
    expect(targetOf("สูง").problems.map(({ code }) => code)).toContain("number.unreadable");
    expect(targetOf("101").problems.map(({ code }) => code)).toContain("number.range");
  });
});
