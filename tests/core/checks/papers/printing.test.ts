import { describe, expect, test } from "@jest/globals";
import type { PaperKind } from "../../../../src/core/papers/kinds";
import type { Parts } from "../../builders";
import { codesOf } from "../helpers";

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
