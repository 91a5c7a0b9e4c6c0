import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import type { Problem } from "../../../src/core/problems/types";
import { refName } from "../../../src/core/workbook/a1";
import { day, workbookOf } from "../builders";
import { factCases } from "./content-facts-cases";
import type { ProblemCase } from "./structural-cases";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const codes = Object.keys(factCases);

function caseOf(code: string): ProblemCase {
  const one = factCases[code];
  if (one === undefined) throw new Error(`no case for ${code}`);
  return one;
}

function problemsOf(code: string): readonly Problem[] {
  const { data, kinds } = caseOf(code);
  return check(data, kinds ? { kinds } : {}, environment).problems.filter((problem) => problem.code === code);
}

const place = (problem: Problem): string => (problem.at === null ? "" : `${problem.at.sheet}!${refName(problem.at)}`);

describe("every problem of facts is found at its cell", () => {
  test.each(codes)("%s", (code) => {
    const { cell, found } = caseOf(code);
    const hits = problemsOf(code);
    expect(hits.map(place)).toContain(cell);
    if (found !== undefined) expect(hits.map((hit) => hit.found)).toContain(found);
  });

  test.each(codes)("no place of the wording of %s is left unfilled", (code) => {
    const [hit] = problemsOf(code);
    expect([hit?.message, hit?.expected, hit?.example, hit?.fix].join(" ")).not.toMatch(/\{[a-z]+\}|undefined/);
  });
});

test("the rules on facts say nothing of an empty workbook", () => {
  const problems = check(workbookOf(), { kinds: [] }, environment).problems;
  expect(problems.filter(({ code }) => code in factCases)).toEqual([]);
});
