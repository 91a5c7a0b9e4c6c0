import { describe, expect, test } from "@jest/globals";
import {
  compareYears,
  totalName,
  type MeasureChange,
  type YearComparison,
} from "../../../src/core/compute/compare-years";
import { comparisonSentences, fateCounts } from "../../../src/core/compute/year-sentences";
import { toThaiDigits } from "../../../src/core/calendar";
import { bookOf } from "../builders";

const nothing: YearComparison = {
  before: 2568,
  after: 2569,
  measures: [],
  scoreYears: { before: 0, after: 0 },
  scores: [],
  risks: [],
};
const measure = (fate: MeasureChange["fate"], before: string, after: string): MeasureChange => ({
  fate,
  code: "",
  isCodeReused: false,
  before,
  after,
  status: "",
});
const score = (
  name: string,
  before: number | null,
  after: number | null,
  levels: readonly [string, string] = ["", ""],
) => ({
  name,
  before,
  after,
  difference: before === null || after === null ? null : after - before,
  levelBefore: levels[0],
  levelAfter: levels[1],
});
const risk = (name: string, levels: readonly [string, string], rose = true) => ({
  risk: name,
  before: 4,
  after: 9,
  levelBefore: levels[0],
  levelAfter: levels[1],
  rose,
  isCodeReused: false,
});
const said = (facts: Partial<YearComparison>) => comparisonSentences({ ...nothing, ...facts }).slice(1);

describe("two years in sentences", () => {
  test("say so where there is nothing to compare", () => {
    expect(comparisonSentences(nothing)).toEqual(["ไม่มีมาตรการหรือคะแนนที่เทียบกับปีงบประมาณ พ.ศ. 2568 ได้"]);
  });

  test("tell the measures of each fate with their count, and number them where they are several", () => {
    const measures = [
      measure("new", "", "เปิดจุดบริการ"),
      measure("repeated", "จัดทำคู่มือ", "จัดทำคู่มือ"),
      measure("unfinished", "อบรม", "อบรม\nเจ้าหน้าที่"),
      measure("unfinished", "ทบทวน", "ทบทวน"),
      measure("changed", "ประชุม", "ประชุมทุกเดือน"),
      measure("dropped", "ติดป้าย", ""),
    ];
    expect(comparisonSentences({ ...nothing, measures })).toEqual([
      "การเปรียบเทียบกับปีงบประมาณ พ.ศ. 2568 มีรายละเอียด ดังนี้",
      "มาตรการที่ใช้ถ้อยคำเดิมทุกคำ 1 มาตรการ ได้แก่ จัดทำคู่มือ",
      "มาตรการที่ยกมาเพราะยังไม่แล้วเสร็จ 2 มาตรการ ได้แก่ (1) อบรม เจ้าหน้าที่ (2) ทบทวน",
      "มาตรการที่ปรับถ้อยคำจากปีก่อน 1 มาตรการ ได้แก่ ประชุมทุกเดือน",
      "มาตรการของปีก่อนที่ไม่ดำเนินการต่อ 1 มาตรการ ได้แก่ ติดป้าย",
      "มาตรการใหม่ 1 มาตรการ ได้แก่ เปิดจุดบริการ",
    ]);
  });

  test("run on over the lines of a name, also where it is the only one", () => {
    expect(said({ measures: [measure("new", "", "อบรม\n  เจ้าหน้าที่")] })).toEqual([
      "มาตรการใหม่ 1 มาตรการ ได้แก่ อบรม เจ้าหน้าที่",
    ]);
  });

  test.each([
    [
      score(totalName, 88.11, 91.5, ["ผ่าน", "ผ่านดี"]),
      "คะแนนรวมเปลี่ยนจาก 88.11 คะแนน (ระดับผ่าน) เป็น 91.50 คะแนน (ระดับผ่านดี) เพิ่มขึ้น 3.39 คะแนน",
    ],
    [score(totalName, 90, 85.5), "คะแนนรวมเปลี่ยนจาก 90.00 คะแนน เป็น 85.50 คะแนน ลดลง 4.50 คะแนน"],
    [score(totalName, 90, 90), "คะแนนรวมเปลี่ยนจาก 90.00 คะแนน เป็น 90.00 คะแนน"],
    [{ ...score(totalName, 90, 90), difference: null }, "คะแนนรวมเปลี่ยนจาก 90.00 คะแนน เป็น 90.00 คะแนน"],
  ])("say how the total went: %j", (total, sentence) => {
    expect(said({ scores: [total] })).toEqual([sentence]);
  });

  test("say which years' results the totals are: those assessed, not the fiscal years", () => {
    expect(said({ scores: [score(totalName, 90, 90)], scoreYears: { before: 2567, after: 2568 } })).toEqual([
      "คะแนนรวมของปีที่ประเมิน 2567 และ 2568 เปลี่ยนจาก 90.00 คะแนน เป็น 90.00 คะแนน",
    ]);
  });

  test("say nothing of a total that one of the years does not know", () => {
    expect(said({ scores: [score(totalName, null, 90), score(totalName, 90, null)] })).toEqual([]);
    expect(said({ scores: [score(totalName, 90, null)] })).toEqual([]);
  });

  test("name the scores that fell, but not the total again, nor those that rose or stayed", () => {
    const scores = [score("IIT", 90, 88.5), score("EIT", 80, 80), score("OIT", 70, 90), score(totalName, 90, 85)];
    expect(said({ scores })).toEqual([
      "คะแนนรวมเปลี่ยนจาก 90.00 คะแนน เป็น 85.00 คะแนน ลดลง 5.00 คะแนน",
      "คะแนนที่ลดลง ได้แก่ IIT (ลดลง 1.50)",
    ]);
  });

  test("name the risks that rose, with their levels where these changed", () => {
    const risks = [
      risk("เรียกรับ", ["ปานกลาง", "สูง"]),
      risk("ทุจริต", ["สูง", "สูง"]),
      risk("ลา", ["", "ต่ำ"]),
      risk("ยืม", ["ต่ำ", "สูง"], false),
    ];
    expect(said({ risks })).toEqual(["ความเสี่ยงที่ระดับสูงขึ้น ได้แก่ (1) เรียกรับ (จากระดับปานกลาง เป็นระดับสูง) (2) ทุจริต (3) ลา"]);
  });

  test("print what was counted in the figures of the paper, and what was typed as typed", () => {
    const measures = [measure("new", "", "อบรม 12 คน"), measure("new", "", "ประชุม")];
    expect(comparisonSentences({ ...nothing, measures, scores: [score(totalName, 90, 91)] }, toThaiDigits)).toEqual([
      "การเปรียบเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๘ มีรายละเอียด ดังนี้",
      "มาตรการใหม่ ๒ มาตรการ ได้แก่ (๑) อบรม 12 คน (๒) ประชุม",
      "คะแนนรวมเปลี่ยนจาก ๙๐.๐๐ คะแนน เป็น ๙๑.๐๐ คะแนน เพิ่มขึ้น ๑.๐๐ คะแนน",
    ]);
  });
});

test("the fates of a comparison are counted in one order, those of no measure left out", () => {
  const before = bookOf({ measures: [{ measure: "ก" }, { measure: "ข" }] });
  const after = bookOf({ measures: [{ code: "ม8", measure: "ค" }, { measure: "ก" }] });
  expect(fateCounts(compareYears(before, after))).toBe("ทำซ้ำถ้อยคำเดิม 1 ไม่ทำต่อ 1 ใหม่ 1");
  expect(fateCounts({ measures: [] })).toBe("");
});
