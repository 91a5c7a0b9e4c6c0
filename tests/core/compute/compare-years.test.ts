import { describe, expect, test } from "@jest/globals";
import { comparisonRefusal, compareYears } from "../../../src/core/compute/compare-years";
import { bookOf, type Parts } from "../builders";

const year = (fiscalYear: number, parts: Parts) =>
  bookOf({ ...parts, settings: { fiscalYear: String(fiscalYear), assessedYear: String(fiscalYear - 1) } });
const compare = (before: Parts, after: Parts) => compareYears(year(2568, before), year(2569, after));

describe("what became of a measure", () => {
  const fates = (before: NonNullable<Parts["measures"]>, after: NonNullable<Parts["measures"]>) =>
    compare({ measures: before }, { measures: after }).measures.map(({ fate, code, before: old, after: now, status }) =>
      [fate, code, old, now, status].join("|"),
    );
  const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";

  test.each([
    [
      "the same words, done",
      [{ code: "1", measure: "ก", status: done }],
      [{ code: "1", measure: "ก" }],
      [`repeated|1|ก|ก|${done}`],
    ],
    ["the same words, no status", [{ code: "1", measure: "ก" }], [{ code: "1", measure: "ก" }], ["repeated|1|ก|ก|"]],
    [
      "the same words, called off",
      [{ code: "1", measure: "ก", status: "ยกเลิก" }],
      [{ code: "1", measure: "ก" }],
      ["repeated|1|ก|ก|ยกเลิก"],
    ],
    [
      "not done",
      [{ code: "1", measure: "ก", status: "ยังไม่ดำเนินการ" }],
      [{ code: "1", measure: "ก" }],
      ["unfinished|1|ก|ก|ยังไม่ดำเนินการ"],
    ],
    [
      "other words under its code",
      [{ code: "1", measure: "จัดทำคู่มือการให้บริการ", status: done }],
      [{ code: "1", measure: "ปรับปรุงคู่มือการให้บริการประชาชน" }],
      [`changed|1|จัดทำคู่มือการให้บริการ|ปรับปรุงคู่มือการให้บริการประชาชน|${done}`],
    ],
    [
      "another measure under its code",
      [{ code: "1", measure: "จัดทำคู่มือการให้บริการ", status: done }],
      [{ code: "1", measure: "อบรมกฎหมายป้องกันการทุจริต" }],
      ["new|1||อบรมกฎหมายป้องกันการทุจริต|", `dropped|1|จัดทำคู่มือการให้บริการ||${done}`],
    ],
    [
      "its words further down, though a new one has its code and words like them",
      [{ code: "1", measure: "จัดทำคู่มือการให้บริการ", status: done }],
      [
        { code: "1", measure: "จัดทำคู่มือการให้บริการเล่มใหม่" },
        { code: "2", measure: "จัดทำคู่มือการให้บริการ" },
      ],
      ["new|1||จัดทำคู่มือการให้บริการเล่มใหม่|", `repeated|2|จัดทำคู่มือการให้บริการ|จัดทำคู่มือการให้บริการ|${done}`],
    ],
    [
      "its words under another code",
      [{ code: "1", measure: "ก", status: done }],
      [{ code: "7", measure: "ก" }],
      [`repeated|7|ก|ก|${done}`],
    ],
    [
      "words before code",
      [
        { code: "1", measure: "ก" },
        { code: "2", measure: "ข" },
      ],
      [
        { code: "1", measure: "ข" },
        { code: "2", measure: "ก" },
      ],
      ["repeated|1|ข|ข|", "repeated|2|ก|ก|"],
    ],
    [
      "neither words nor code",
      [{ code: "1", measure: "ก", status: done }],
      [{ code: "2", measure: "ข" }],
      ["new|2||ข|", `dropped|1|ก||${done}`],
    ],
    [
      "new words without a code, further down",
      [
        { code: "0", measure: "ก" },
        { code: "1", measure: "จัดทำคู่มือการให้บริการประชาชน ปี 2568", status: done },
      ],
      [
        { code: "9", measure: "ปรับปรุงคู่มือการให้บริการประชาชน ปี 2569" },
        { code: "8", measure: "ก" },
      ],
      [`changed|9|จัดทำคู่มือการให้บริการประชาชน ปี 2568|ปรับปรุงคู่มือการให้บริการประชาชน ปี 2569|${done}`, "repeated|8|ก|ก|"],
    ],
    [
      "new words that two may be",
      [
        { code: "1", measure: "จัดอบรมการให้บริการประชาชนของกองคลัง" },
        { code: "2", measure: "จัดอบรมการให้บริการประชาชนของกองช่าง" },
      ],
      [{ code: "9", measure: "อบรมการให้บริการประชาชนของทุกกอง" }],
      [
        "new|9||อบรมการให้บริการประชาชนของทุกกอง|",
        "dropped|1|จัดอบรมการให้บริการประชาชนของกองคลัง||",
        "dropped|2|จัดอบรมการให้บริการประชาชนของกองช่าง||",
      ],
    ],
    [
      "alike, but of another count",
      [{ code: "1", measure: "จัดอบรมเจ้าหน้าที่ รุ่นที่ 1" }],
      [{ code: "2", measure: "จัดอบรมเจ้าหน้าที่ รุ่นที่ ๒" }],
      ["new|2||จัดอบรมเจ้าหน้าที่ รุ่นที่ ๒|", "dropped|1|จัดอบรมเจ้าหน้าที่ รุ่นที่ 1||"],
    ],
    [
      "each of last year's once",
      [{ code: "1", measure: "ก" }],
      [
        { code: "1", measure: "ก" },
        { code: "2", measure: "ก" },
      ],
      ["repeated|1|ก|ก|", "new|2||ก|"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(fates(before, after)).toEqual(expected);
  });
});

describe("scores of two years", () => {
  const scores = (rows: readonly (readonly [year: string, indicator: string, score: string, level?: string])[]) => ({
    scores: rows.map(([of, indicator, score, level = ""]) => ({ year: of, indicator, score, level })),
  });

  test("differ by two decimals, and levels are the total's alone", () => {
    const before = scores([["2567", "1", "90.25"], ["2567", "รวม", "88.11", "ผ่าน"]]); // prettier-ignore
    const after = scores([["2568", "1", "80.05"], ["2568", "รวม", "91.5", "ผ่านดี"]]); // prettier-ignore
    expect(compare(before, after).scores).toEqual([
      {
        name: expect.stringContaining("1"),
        before: 90.25,
        after: 80.05,
        difference: -10.2,
        levelBefore: "",
        levelAfter: "",
      },
      { name: "คะแนนรวม", before: 88.11, after: 91.5, difference: 3.39, levelBefore: "ผ่าน", levelAfter: "ผ่านดี" },
    ]);
  });

  test("have the total that is worked out, to two decimals, and its level, where none is published", () => {
    const tools = (of: string, iit: string) =>
      [["IIT", iit], ["EIT", "80"], ["OIT", "85.55"]].map(([tool = "", score = ""]) => [of, tool, score] as const); // prettier-ignore
    const [total] = compare(scores(tools("2567", "90")), scores(tools("2568", "95"))).scores.slice(-1);
    expect(total).toMatchObject({ name: "คะแนนรวม", levelBefore: "ผ่าน", levelAfter: "ผ่าน" });
    expect([total?.before, total?.after, total?.difference].map((value) => value?.toFixed(4))).toEqual([
      "85.2200",
      "86.7200",
      "1.5000",
    ]);
  });

  test("known in one year only have no difference, and no level in the other", () => {
    const known = scores([["2567", "รวม", "88.11", "ผ่าน"]]);
    expect(compare(known, {}).scores).toEqual([
      { name: "คะแนนรวม", before: 88.11, after: null, difference: null, levelBefore: "ผ่าน", levelAfter: "" },
    ]);
    const now = scores([["2568", "รวม", "91.5", "ผ่านดี"]]);
    expect(compare({}, now).scores).toEqual([
      { name: "คะแนนรวม", before: null, after: 91.5, difference: null, levelBefore: "", levelAfter: "ผ่านดี" },
    ]);
  });

  test("of the year before are also found in the later workbook", () => {
    const both = scores([["2567", "รวม", "88.11", "ผ่าน"], ["2568", "รวม", "91.5", "ผ่านดี"]]); // prettier-ignore
    expect(compare({}, both).scores).toMatchObject([{ before: 88.11, after: 91.5, levelBefore: "ผ่าน" }]);
  });
});

describe("risks of two years", () => {
  const risk = (code: string, name: string, likelihood: string, impact: string) => ({
    code,
    risk: name,
    likelihood,
    impact,
  });
  const rose = (before: NonNullable<Parts["risks"]>, after: NonNullable<Parts["risks"]>) =>
    compare({ risks: before }, { risks: after }).risks.map((one) => [one.risk, one.before, one.after, one.rose]);

  test.each([
    ["higher", [risk("1", "ก", "2", "2")], [risk("1", "ก", "3", "2")], [["ก", 4, 6, true]]],
    ["equal", [risk("1", "ก", "2", "3")], [risk("1", "ก", "3", "2")], [["ก", 6, 6, false]]],
    ["lower", [risk("1", "ก", "3", "3")], [risk("1", "ก", "3", "2")], [["ก", 9, 6, false]]],
    ["not rated before", [risk("1", "ก", "", "")], [risk("1", "ก", "3", "2")], [["ก", 0, 6, false]]],
    ["not rated now", [risk("1", "ก", "3", "2")], [risk("1", "ก", "", "")], [["ก", 6, 0, false]]],
    ["new, and gone", [risk("1", "ก", "3", "2")], [risk("2", "ข", "1", "1")], [["ข", 0, 1, false], ["ก", 6, 0, false]]], // prettier-ignore
  ])("%s", (_, before, after, expected) => {
    expect(rose(before, after)).toEqual(expected);
  });

  test("have the level of each year, none where a year does not rate them", () => {
    const levels = compare(
      { risks: [risk("1", "ก", "2", "2"), risk("2", "ข", "", ""), risk("3", "ค", "5", "5")] },
      { risks: [risk("1", "ก", "4", "4"), risk("2", "ข", "3", "3")] },
    ).risks.map(({ levelBefore, levelAfter }) => [levelBefore, levelAfter]);
    expect(levels).toEqual([
      ["ต่ำ", "สูงมาก"],
      ["", "ปานกลาง"],
      ["สูงมาก", ""],
    ]);
  });
});

describe("a code that was given to other work", () => {
  test("is told of measures and risks, and no other is", () => {
    const { measures, risks } = compare(
      {
        measures: [
          { code: "1", measure: "จัดทำคู่มือการให้บริการ" },
          { code: "2", measure: "อบรมกฎหมาย" },
        ],
        risks: [{ code: "R1", risk: "การเรียกรับเงินจากผู้รับบริการ", likelihood: "4", impact: "4" }],
      },
      {
        measures: [
          { code: "1", measure: "เปิดเผยข้อมูลการจัดซื้อบนเว็บไซต์" },
          { code: "2", measure: "อบรมกฎหมาย" },
        ],
        risks: [{ code: "R1", risk: "การใช้รถยนต์ส่วนกลางไปทำธุระส่วนตัว", likelihood: "5", impact: "5" }],
      },
    );
    expect(measures.filter((one) => one.isCodeReused).map(({ code, fate }) => [code, fate])).toEqual([["1", "new"]]);
    expect(risks.map(({ before, after, rose, isCodeReused }) => [before, after, rose, isCodeReused])).toEqual([
      [0, 25, false, true],
      [16, 0, false, false],
    ]);
  });
});

describe("two workbooks that are no year and one before it", () => {
  test.each([
    [2569, 2568, "สลับลำดับ"],
    [2569, 2569, "ทั้งสองเล่มเป็นของปีงบประมาณ 2569"],
    [0, 2569, "เล่มก่อนไม่ได้"],
    [2568, 0, "เล่มหลังไม่ได้"],
  ])("%d and %d are refused with the reason", (before, after, words) => {
    expect(comparisonRefusal(year(before, {}), year(after, {}))).toContain(words);
    expect(comparisonRefusal(year(2568, {}), year(2569, {}))).toBe("");
  });
});
