import { expect, test } from "@jest/globals";
import { workbookOf } from "../../builders";
import { textProblemsOf } from "../helpers";

const told = (set: string, settings: Readonly<Record<string, string>> = {}): readonly string[] =>
  textProblemsOf(
    workbookOf({
      settings,
      texts: [{ report: "progress", section: "บทนำ", text: "ตอบข้อ O27 และ O30 ของแบบวัด" }],
      bands: ["2568", "2569"].map((year) => ({ set: set.replace("2569", year), minimum: "28", level: "OIT" })),
    }),
  ).map(({ code, message }) => `${code} ${message}`);

test.each(["จำนวนข้อ ITA 2569", "จำนวนข้อ ITA (2569)", "จำนวนข้อ ITA (พ.ศ. 2569)", "จำนวนข้อ ITA ปี 2569"])(
  "the number of items that an office gives for a year holds, however the year is typed: %s",
  (set) => {
    const [problem = "", ...others] = told(set);
    expect(others).toEqual([]);
    expect(problem).toContain("reference.unknown-item");
    expect(problem).toContain("O30");
    expect(problem).not.toContain("O27");
  },
);

test("of years whose number of items nobody knows yet, nothing is told without it", () => {
  expect(told("ชุดอื่น 2569", { fiscalYear: "2572" })).toEqual([]);
});
