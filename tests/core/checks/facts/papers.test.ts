import { describe, expect, test } from "@jest/globals";
import { check } from "../../../../src/core/commands/check";
import type { PaperKind } from "../../../../src/core/papers/kinds";
import { day, workbookOf, type Parts } from "../../builders";

const codesOf = (kinds: readonly PaperKind[], parts: Parts): readonly string[] =>
  check(workbookOf(parts), { kinds }, { today: day(2569, 3, 31), now: "", user: "" }).problems.map(({ code }) => code);

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

describe("the date of ตั้งค่า", () => {
  const titled = (section: string, text: string, reportDate: string) =>
    codesOf(["memo", "progress"], { settings: { reportDate }, texts: [{ report: "progress", section, text }] });

  test("is not before the end of the round that a title names", () => {
    expect(titled("ชื่อเรื่อง", "รายงานผล รอบ ๖ เดือน", "10 กุมภาพันธ์ 2569")).toContain("date.paper-before-round");
    expect(titled("ชื่อเรื่อง", "รายงานผล รอบ ๖ เดือน", "10 เมษายน 2569")).not.toContain("date.paper-before-round");
  });

  test("fits any round where the title leaves it open", () => {
    expect(titled("ชื่อเรื่อง", "รายงานผล", "10 กุมภาพันธ์ 2569")).not.toContain("date.paper-before-round");
    expect(titled("บทนำ", "รายงานผล รอบ ๖ เดือน", "10 กุมภาพันธ์ 2569")).not.toContain("date.paper-before-round");
  });
});

describe("outcomes that only tell of following up", () => {
  const measure = (texts: Readonly<Record<string, string>>) =>
    codesOf(["progress"], { measures: [{ measure: "ติดป้ายบอกทาง", steps: "ติดป้าย", ...texts }] }).filter((code) =>
      code.startsWith("outcome."),
    );

  test.each([
    "กำกับติดตามโดยปลัด อบต. ทุกไตรมาส",
    "รายงานผลให้ผู้บริหารทราบรอบ 6 เดือน และ 12 เดือน",
    "ติดตามผลการดำเนินงานทุกเดือน",
  ])("%s", (outcome) => {
    expect(measure({ outcome })).toEqual(["outcome.follow-up"]);
  });

  test("a result may be that a report was made", () => {
    expect(measure({ result: "รายงานผลให้ผู้บริหารทราบทุกไตรมาส", outcome: "ผู้บริหารเห็นเรื่องค้างทุกไตรมาส" })).toEqual([]);
  });
});

test("a column that says nothing is not waited for", () => {
  const measures = ["-", "ไม่มี"].map((obstacle) => ({ measure: `ติดป้ายบอกทาง ${obstacle}`, obstacle }));
  expect(codesOf(["progress"], { measures })).not.toContain("column.unprinted");
  expect(codesOf(["progress"], { measures: [{ measure: "ติดป้าย", obstacle: "ฝนตก" }] })).toContain("column.unprinted");
});

test("an element that the paper does not print is not carried, however it is filled in", () => {
  const oit = [{ year: "2569", item: "O26", name: "ผล", report: "", elements: "มีปัญหาและอุปสรรค" }];
  const measures = [{ measure: "ติดป้ายบอกทาง", obstacle: "ฝนตกหนัก" }];
  const told = (report: PaperKind) => codesOf([report], { measures, oit: oit.map((item) => ({ ...item, report })) });
  expect(told("progress")).toContain("oit.element");
  expect(told("annual")).not.toContain("oit.element");
});

describe("a tag in an office's own text", () => {
  const ten = Array.from({ length: 10 }, (_, index) => ({
    year: "2568",
    indicator: String(index + 1),
    score: "90.00",
  }));
  const emptyTags = (scores: NonNullable<Parts["scores"]>) =>
    codesOf(["memo"], {
      scores,
      texts: [{ report: "memo", section: "ผลการประเมิน", text: "ได้ {คะแนนรวม} คะแนน ระดับ {ระดับ}" }],
    }).filter((code) => code.startsWith("tag."));

  test("has a value where the total follows from the indicators", () => {
    expect(emptyTags(ten)).toEqual([]);
  });

  test("has none where an indicator is missing and no total is given", () => {
    expect(emptyTags(ten.slice(1))).toEqual(["tag.no-score", "tag.no-score"]);
  });
});
