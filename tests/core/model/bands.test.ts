import { describe, expect, test } from "@jest/globals";
import { levelOf, riskLevelOf } from "../../../src/core/compute/scores";
import { bookOf } from "../builders";

const { bands } = bookOf();
const all = (score: number | null) => ({ IIT: score, EIT: score, OIT: score });

describe("the bands that hold where the sheet names none", () => {
  // Levels of the assessment: letters until 2565, words since, where the two highest ask for every tool.
  test.each([
    [2565, 95, "AA"],
    [2565, 94.99, "A"],
    [2565, 85, "A"],
    [2565, 84.99, "B"],
    [2565, 75, "B"],
    [2565, 74.99, "C"],
    [2565, 65, "C"],
    [2565, 64.99, "D"],
    [2565, 55, "D"],
    [2565, 54.99, "E"],
    [2565, 50, "E"],
    [2565, 49.99, "F"],
    [2563, 95, "AA"],
    [2562, 95, null],
    [2566, 95, "ผ่านดีเยี่ยม"],
    [2566, 94.99, "ผ่านดี"],
    [2569, 85, "ผ่านดี"],
    [2569, 84.99, "ต้องปรับปรุง"],
    [2569, 70, "ต้องปรับปรุง"],
    [2569, 69.99, "ต้องปรับปรุงโดยด่วน"],
    [2569, 0, "ต้องปรับปรุงโดยด่วน"],
  ])("in %d a total of %d with tools alike is %s", (year, score, level) => {
    expect(levelOf(bands, year, score, all(score))).toBe(level);
  });

  test("one tool below the mark takes the level that asks for every tool", () => {
    expect(levelOf(bands, 2569, 96, { ...all(99), EIT: 94.99 })).toBe("ผ่านดี");
    expect(levelOf(bands, 2569, 96, { ...all(99), EIT: 84.99 })).toBe("ผ่าน");
    expect(levelOf(bands, 2569, 96, { ...all(99), EIT: null })).toBeNull();
  });

  test.each([
    [5, 3, "สูงมาก", "แดง"],
    [4, 4, "สูงมาก", "แดง"],
    [2, 5, "สูง", "ส้ม"],
    [3, 3, "ปานกลาง", "เหลือง"],
    [1, 5, "ปานกลาง", "เหลือง"],
    [2, 2, "ต่ำ", "เขียว"],
    [1, 1, "ต่ำ", "เขียว"],
  ])("a risk of likelihood %d and impact %d is %s (%s)", (likelihood, impact, level, color) => {
    expect(riskLevelOf(bookOf(), likelihood, impact)).toMatchObject({ level, color });
  });

  test("the tools weigh 30, 30 and 40", () => {
    const weights = bands.filter(({ set }) => set === "น้ำหนัก ITA").map(({ level, minimum }) => [level, minimum]);
    expect(weights).toEqual([
      ["IIT", 30],
      ["EIT", 30],
      ["OIT", 40],
    ]);
  });
});

describe("the years of a set", () => {
  test.each([
    ["ระดับผลประเมิน 2566", 2566, 2566],
    ["ระดับผลประเมิน ๒๕๖๖", 2566, 2566],
    ["ระดับผลประเมิน ปี 2566", 2566, 2566],
    ["ระดับผลประเมิน (พ.ศ. 2566)", 2566, 2566],
    ["ระดับผลประเมิน (ปี พ.ศ. 2563 - 2565)", 2563, 2565],
    ["ระดับผลประเมิน 2563–2565", 2563, 2565],
    ["ระดับผลประเมิน 2566-", 2566, Infinity],
    ["ระดับผลประเมิน", 0, Infinity],
  ])("%s are %d to %d", (set, fromYear, toYear) => {
    const [own] = bookOf({ bands: [{ set, minimum: "80", level: "ดี" }] }).bands;
    expect(own).toMatchObject({ set: "ระดับผลประเมิน", fromYear, toYear, minimum: 80, toolMinimum: 0, level: "ดี" });
  });
});
