import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { refresh } from "../../../src/core/commands/refresh";
import { catalogue } from "../../../src/core/commands/catalogue";
import type { Problem } from "../../../src/core/problems/types";
import { refName } from "../../../src/core/workbook/a1";
import { day, workbookOf } from "../builders";
import { caseOf, structuralCases } from "./structural-cases";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

function problemsOf(code: string): readonly Problem[] {
  const one = caseOf(code);
  if (code === "sheet.name-taken") return refresh(one.data, {}, environment).problems;
  return check(one.data, one.kinds ? { kinds: one.kinds } : {}, environment).problems;
}

const place = (problem: Problem): string => (problem.at === null ? "" : `${problem.at.sheet}!${refName(problem.at)}`);

describe("every problem of form is found at its cell", () => {
  test.each(Object.keys(structuralCases))("%s", (code) => {
    const one = caseOf(code);
    const hits = problemsOf(code).filter((problem) => problem.code === code);
    expect(hits.map(place)).toContain(one.cell);
    if (one.found !== undefined) expect(hits.map((hit) => hit.found)).toContain(one.found);
  });

  test("a sheet whose name is nearly right is proposed, another table's or a computed one never", () => {
    const { sheets } = workbookOf({ measures: null });
    const hintIn = (name: string) =>
      check({ sheets: [...sheets, { name, rows: [], merges: [] }] }, {}, environment).problems.find(
        ({ code }) => code === "sheet.missing",
      )?.message;
    expect(hintIn("มาตราการ")).toContain("หมายถึง “มาตราการ” หรือไม่");
    expect(hintIn("รูปภาพ")).not.toContain("หมายถึง");
  });

  test("a setting that is missing is described, and its example is no more than an example", () => {
    const { problems } = check(workbookOf({ settings: { district: "" } }), {}, environment);
    const missing = problems.find(({ code }) => code === "setting.missing");
    expect(missing).toMatchObject({ expected: "ชื่ออำเภอ ไม่ต้องมีคำว่าอำเภอ", example: "ธารทอง" });
  });

  test("a workbook without these mistakes has none of them", () => {
    const codes = check(workbookOf(), { kinds: [] }, environment).problems.map((problem) => problem.code);
    expect(codes).toEqual([]);
  });
});

describe("the catalogue", () => {
  test.each([...catalogue.keys()])("%s says what is wrong, what was expected and what to do", (code) => {
    const def = catalogue.get(code);
    expect(def?.message).toMatch(/[ก-๙]/);
    expect(def?.fix).toMatch(/[ก-๙]/);
    expect(def?.expected).not.toBe("");
  });

  test.each(Object.keys(structuralCases))("no place of the wording of %s is left unfilled", (code) => {
    const hit = problemsOf(code).find((problem) => problem.code === code);
    expect([hit?.message, hit?.expected, hit?.example, hit?.fix].join(" ")).not.toMatch(/\{[a-z]+\}/);
  });
});
