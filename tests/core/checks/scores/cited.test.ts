import { describe, expect, test } from "@jest/globals";
import { codesOf } from "../helpers";

describe("the total that a text cites", () => {
  const scores = [
    { year: "2568", indicator: "รวม", score: "88.25", level: "ผ่านดี" },
    { year: "2567", indicator: "รวม", score: "84.00" },
  ];
  const cited = (text: string) =>
    codesOf(["memo"], { scores, texts: [{ report: "memo", section: "ผลการประเมิน", text }] }).filter((code) =>
      code.startsWith("score."),
    );

  test.each([
    "ผลคะแนนการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 เท่ากับ 88.25 คะแนน อยู่ในระดับ “ผ่านดี”",
    "มีผลคะแนน ปี ๒๕๖๗ เท่ากับ ๘๔.๐๐ และปี ๒๕๖๘ เท่ากับ ๘๘.๒๕",
    "เมื่อเทียบกับผลคะแนน ปี 2563 เท่ากับ 79.10 คะแนน",
  ])("is right with its year between: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });

  test("is wrong with its year between", () => {
    expect(cited("ผลคะแนนการประเมิน ITA ปี พ.ศ. 2568 เท่ากับ 82.85 คะแนน")).toEqual(["score.cited-total"]);
    expect(cited("ผลคะแนน ปี ๒๕๖๗ เท่ากับ ๘๘.๒๕ คะแนน ปี ๒๕๖๘")).toEqual([]);
    expect(cited("ผลคะแนน ITA ปี 2568 เท่ากับ 88.25 คะแนน อยู่ในระดับ “ผ่าน”")).toEqual(["score.cited-level"]);
  });
});
