import { expect, test } from "@jest/globals";
import { beforeIn, comparisonTitle, fromTo, yearBeforeIn } from "../../../src/core/compute/comparison-layout";

test("a title names the year before, whoever typed it", () => {
  expect(yearBeforeIn(comparisonTitle(2569, 2568))).toBe(2568);
  expect(yearBeforeIn("ปีงบประมาณ ๒๕๖๙ เทียบกับปี  ๒๕๖๘ (แก้ไข)")).toBe(2568);
  expect(yearBeforeIn("ปีงบประมาณ 2569")).toBeNull();
  expect(yearBeforeIn("เทียบกับปี 68")).toBeNull();
});

test("two values in one cell give back the first, and nothing where there was none", () => {
  expect(fromTo("ผ่าน", "ผ่านดี")).toBe("ผ่าน → ผ่านดี");
  expect(fromTo("", 0)).toBe("- → -");
  for (const value of ["ผ่าน", "12"]) expect(beforeIn(fromTo(value, ""))).toBe(value);
  expect(beforeIn(fromTo("", "ผ่าน"))).toBe("");
  expect(beforeIn("")).toBe("");
});
