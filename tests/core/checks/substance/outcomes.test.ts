import { describe, expect, test } from "@jest/globals";
import { codesOf } from "../helpers";

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
