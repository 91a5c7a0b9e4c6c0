import { describe, expect, test } from "@jest/globals";
import { measureData } from "../../../../src/core/papers/common/measure-data";
import { bookOf, day } from "../../builders";

const marks = { guideline: "none", steps: "none", results: "none" } as const;

function findings(finding: string | null, topic: string | null): unknown {
  const book = bookOf({
    analysis: [{ order: "1", topic: "งานบริการ", indicator: "1", findings: "ขั้นตอนไม่ชัดเจน" }],
    measures: [{ finding, topic }],
  });
  const context = { book, kind: "analysis", round: null, statusDate: day(2569, 3, 31), details: null } as const;
  const [measure] = book.measures;
  return measure === undefined ? null : measureData(context, measure, 0, marks)["ข้อค้นพบ"];
}

describe("the findings that a measure answers", () => {
  test("are its own where it has any", () => {
    expect(findings("คู่มือเก่า", "งานบริการ")).toContain("คู่มือเก่า");
    expect(findings("คู่มือเก่า", "งานบริการ")).not.toContain("ขั้นตอนไม่ชัดเจน");
  });

  test("come from its topic where it has none", () => {
    expect(findings(null, "งานบริการ")).toContain("ขั้นตอนไม่ชัดเจน");
    expect(findings(null, "1")).toContain("ขั้นตอนไม่ชัดเจน");
  });

  test("are none where neither has any", () => {
    expect(findings(null, null)).toBe("");
  });
});
