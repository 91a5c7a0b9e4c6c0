import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { meanOf, roundTwo, shareOf } from "../../../src/core/compute/numbers";
import { levelOf, riskLevelOf, scoreChange, scoresOfYear, weakestIndicators } from "../../../src/core/compute/scores";
import { bookOf, type RowOf } from "../builders";

const rowsOf = (year: number, scores: Readonly<Record<string, number>>, level = ""): RowOf<"scores">[] =>
  Object.entries(scores).map(([indicator, score]) => ({
    year: String(year),
    indicator,
    score,
    level: indicator === "รวม" ? level : "",
  }));

/** Published figures of seed 003; the IIT score printed there is wrong, that of EIT is not printed. */
const printed = {
  ...{ 1: 96.67, 2: 97.89, 3: 98.6, 4: 94.56, 5: 95.09 },
  ...{ 6: 91.47, 7: 84.37, 8: 71.04, 9: 85, 10: 100 },
  ...{ "EIT ส่วนที่ 1": 88.13, "EIT ส่วนที่ 2": 76.44 },
  ...{ IIT: 88.4, OIT: 92.5, รวม: 90.65 },
};

describe("the scores of a year", () => {
  test("agree with the figures of the paper, save for its wrong tool score", () => {
    const scores = scoresOfYear(bookOf({ scores: rowsOf(2567, printed, "ผ่าน") }), 2567);
    expect(scores.tools.IIT.published).toBe(88.4);
    expect(scores.tools.IIT.computed).toBeCloseTo(96.562, 10);
    expect(scores.tools.EIT.computed).toBeCloseTo((88.13 + 76.44) / 2, 10);
    expect(scores.tools.OIT.computed).toBe(92.5);
    expect(scores.total.published).toBe(90.65);
    expect(scores.total.computed).toBeCloseTo(90.654, 3);
    expect(scores.level).toEqual({ published: "ผ่าน", computed: "ผ่าน" });
    expect(scores.indicators[7]).toBe(71.04);
  });

  test("EIT is the mean of the indicators 6-8 where its parts are not both given", () => {
    const only = rowsOf(2565, { 6: 80, 7: 85, 8: 90.5, "EIT ส่วนที่ 1": 99 });
    expect(scoresOfYear(bookOf({ scores: only }), 2565).tools.EIT.computed).toBeCloseTo(85.1666, 3);
  });

  test("a mean with an unknown member is unknown, and so is what hangs on it", () => {
    const scores = scoresOfYear(bookOf({ scores: rowsOf(2568, { 1: 90, 2: 90, 9: 80, 10: 90 }) }), 2568);
    expect(scores.tools.IIT).toEqual({ published: null, computed: null });
    expect(scores.tools.OIT.computed).toBe(85);
    expect(scores.total).toEqual({ published: null, computed: null });
    expect(scores.level).toEqual({ published: null, computed: null });
  });

  test("a total is computed out of published tools where nothing finer is known", () => {
    const scores = scoresOfYear(bookOf({ scores: rowsOf(2568, { IIT: 90, EIT: 80, OIT: 100 }) }), 2568);
    expect(scores.total.computed).toBeCloseTo(91, 10);
    expect(scores.level.computed).toBe("ผ่าน");
  });

  test("weights are those of the workbook for the year, whatever they sum to", () => {
    const set = "น้ำหนัก ITA 2568-";
    const bands = [
      { set, minimum: 1, level: "IIT" },
      { set, minimum: 1, level: "EIT" },
      { set, minimum: 2, level: "OIT" },
    ];
    const book = bookOf({
      bands,
      scores: rowsOf(2568, { IIT: 80, EIT: 90, OIT: 100 }),
    });
    expect(scoresOfYear(book, 2568).total.computed).toBe(92.5);
  });

  test("a level goes by the published total where it differs from the computed one by rounding only", () => {
    const scores = { IIT: 85, EIT: 85, OIT: 84.99, รวม: 85 };
    const book = bookOf({ scores: rowsOf(2568, scores) });
    expect(scoresOfYear(book, 2568).total.computed).toBeCloseTo(84.996, 3);
    expect(scoresOfYear(book, 2568).level.computed).toBe("ผ่าน");
  });
});

describe("a published total", () => {
  test.each([
    ["up to a hundredth above the computed one is right", 84.99, 85, "A"],
    ["by more than that is wrong, and the computed one counts", 84.98, 85, "B"],
    ["up to a hundredth below it is right", 85, 84.99, "B"],
    ["by more than that below it is wrong", 85, 84.98, "A"],
  ])("%s", (_, tool, total, level) => {
    const book = bookOf({
      scores: rowsOf(2565, { IIT: tool, EIT: tool, OIT: tool, รวม: total }),
    });
    expect(scoresOfYear(book, 2565).level.computed).toBe(level);
  });

  test("is not computed where the workbook has no weight of a tool", () => {
    const set = "น้ำหนัก ITA 2568-";
    const bands = [
      { set, minimum: 1, level: "IIT" },
      { set, minimum: 1, level: "EIT" },
    ];
    const book = bookOf({
      bands,
      scores: rowsOf(2568, { IIT: 80, EIT: 90, OIT: 100 }),
    });
    expect(scoresOfYear(book, 2568).total.computed).toBeNull();
  });
});

describe("levels", () => {
  const { bands } = bookOf();
  const all = (score: number) => ({ IIT: score, EIT: score, OIT: score });

  test.each([
    [2567, 95, all(95), "ผ่านดีเยี่ยม"],
    [2567, 96, { ...all(97), EIT: 94.99 }, "ผ่านดี"],
    [2567, 94.995, all(95), "ผ่านดีเยี่ยม"],
    [2567, 94.994, all(95), "ผ่านดี"],
    [2567, 85, all(85), "ผ่านดี"],
    [2567, 85, { ...all(90), EIT: 84.99 }, "ผ่าน"],
    [2567, 84.99, all(99), "ต้องปรับปรุง"],
    [2567, 70, all(70), "ต้องปรับปรุง"],
    [2567, 69.99, all(70), "ต้องปรับปรุงโดยด่วน"],
    [2565, 95, all(0), "AA"],
    [2564, 84.99, all(0), "B"],
    [2563, 49.99, all(0), "F"],
    [2560, 99, all(99), null],
  ])("in %i a total of %f is %j -> %s", (year, total, tools, level) => {
    expect(levelOf(bands, year, total, tools)).toBe(level);
  });

  test("are unknown where they hang on a tool that is unknown, and known where they do not", () => {
    const none = { IIT: null, EIT: null, OIT: null };
    expect(levelOf(bands, 2567, 96, none)).toBeNull();
    expect(levelOf(bands, 2567, 96, { ...none, EIT: 80 })).toBe("ผ่าน");
    expect(levelOf(bands, 2567, 80, none)).toBe("ต้องปรับปรุง");
  });

  test("go by what a band asks and not by the order of its row, of two with one minimum by what it asks of the tools", () => {
    const backwards = [...bands].reverse();
    expect(levelOf(backwards, 2567, 85, all(85))).toBe("ผ่านดี");
    expect(levelOf(backwards, 2567, 85, { ...all(90), EIT: 84.99 })).toBe("ผ่าน");
    expect(levelOf(backwards, 2567, 96, all(96))).toBe("ผ่านดีเยี่ยม");
  });
});

describe("what changes and what is weak", () => {
  const scores = [
    ...rowsOf(2567, { รวม: 90.65, 3: 70 }),
    ...rowsOf(2568, { รวม: 88.1, 8: 71.04, 2: 84.99, 1: 85, 5: 60 }),
  ];
  const book = bookOf({ scores });

  test("the change is from the year before, and unknown without it", () => {
    expect(scoreChange(book, 2568)).toBe(-2.55);
    expect(scoreChange(book, 2567)).toBeNull();
    expect(scoreChange(book, 2569)).toBeNull();
  });

  test("weak indicators of the year stand with the weakest first", () => {
    expect(weakestIndicators(book, 2568, 85).map(({ number, value }) => [number, value])).toEqual([
      [5, 60],
      [8, 71.04],
      [2, 84.99],
    ]);
  });
});

describe("risk levels", () => {
  test.each([
    [5, 5, 25, "สูงมาก", "แดง"],
    [3, 5, 15, "สูงมาก", "แดง"],
    [2, 5, 10, "สูง", "ส้ม"],
    [3, 3, 9, "ปานกลาง", "เหลือง"],
    [3, 4, 12, "สูง", "ส้ม"],
    [1, 5, 5, "ปานกลาง", "เหลือง"],
    [1, 4, 4, "ต่ำ", "เขียว"],
    [1, 1, 1, "ต่ำ", "เขียว"],
  ])("%i x %i = %i is %s", (likelihood, impact, product, level, color) => {
    expect(riskLevelOf(bookOf(), likelihood, impact)).toEqual({
      product,
      level,
      color,
    });
  });

  test("go by the workbook's own bands", () => {
    const set = "ระดับความเสี่ยง";
    const bands = [
      { set, minimum: "9", level: "สูง", color: "ส้ม" },
      { set, minimum: "4", level: "กลาง", color: "เหลือง" },
    ];
    expect(riskLevelOf(bookOf({ bands }), 3, 3)).toEqual({
      product: 9,
      level: "สูง",
      color: "ส้ม",
    });
    expect(riskLevelOf(bookOf({ bands }), 1, 3)).toEqual({
      product: 3,
      level: "",
      color: "",
    });
    // In whatever order they stand.
    expect(riskLevelOf(bookOf({ bands: [...bands].reverse() }), 3, 3)?.level).toBe("สูง");
  });

  test("are unknown without likelihood or impact", () => {
    expect(riskLevelOf(bookOf(), null, 3)).toBeNull();
    expect(riskLevelOf(bookOf(), 3, null)).toBeNull();
  });
});

describe("rounding", () => {
  test.each([
    [84.995, 85],
    [1.005, 1.01],
    [84.9949, 84.99],
    [-1.005, -1.01],
    [-0.001, 0],
    [0, 0],
  ])("%f is %f", (value, expected) => {
    expect(roundTwo(value)).toBe(expected);
  });

  test("a number of two decimals stays what it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10000, max: 10000 }), (hundredths) => {
        expect(roundTwo(hundredths / 100)).toBe(hundredths / 100 + 0);
      }),
    );
  });

  test.each([
    [0, 0, 0],
    [0, 7, 0],
    [7, 7, 100],
    [1, 3, 33.33],
    [2, 3, 66.67],
    [1, 800, 0.13],
  ])("the share of %i of %i is %f per cent", (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });

  test.each([
    [[80, 85, 90.5], 85.16666666666667],
    [[80, null], null],
    [[], null],
  ])("the mean of %j is %j: with an unknown member it is unknown", (values, mean) => {
    expect(meanOf(values)).toBe(mean);
  });
});
