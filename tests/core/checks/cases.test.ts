import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import type { Case } from "../../../src/core/checks/common/case";
import { rules } from "../../../src/core/checks/rules";
import { catalogue } from "../../../src/core/commands/catalogue";
import { check } from "../../../src/core/commands/check";
import { refresh } from "../../../src/core/commands/refresh";
import type { Problem } from "../../../src/core/problems/types";
import { refName } from "../../../src/core/workbook/a1";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { day, workbookOf } from "../builders";
import { allCases } from "./all-cases";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const all = [...allCases].flatMap(([code, cases]) =>
  cases.map((one, index) => [`${code} ${index + 1}`, code, one] as const),
);

/** Where a code is held that no workbook alone shows: it needs a template, a round that was chosen, or an acceptance. */
const elsewhere: Readonly<Record<string, string>> = {
  "round.not-over": "tests/core/checks/dates/round-status.test.ts",
  "round.long-over": "tests/core/checks/dates/round-status.test.ts",
  "paper.mixed-figures": "tests/core/commands/mixed-figures.test.ts",
  "oit.unanswered": "tests/core/commands/checklist.test.ts",
  "paper.set-back": "tests/core/history/states.test.ts",
  "paper.row-gone": "tests/core/history/states.test.ts",
  "paper.data-changed": "tests/core/history/states.test.ts",
  "paper.lacks": "tests/core/papers/expected.test.ts",
  "text.no-dictionary": "tests/core/checks/no-dictionary.test.ts",
  "picture.missing": "tests/core/commands/pictures.test.ts",
  "picture.out-of-reach": "tests/core/commands/pictures.test.ts",
  "picture.no-emblem": "tests/core/commands/pictures.test.ts",
  "picture.emblem-unusable": "tests/core/commands/pictures.test.ts",
  "sheet.typed-lost": "tests/core/commands/typed-beside.test.ts",
  "accept.stale": "tests/core/commands/accept.test.ts",
  "accept.unmatched": "tests/core/commands/accept.test.ts",
};

function hitsOf(data: WorkbookData, { kinds }: Case, code: string): readonly Problem[] {
  const problems =
    code === "sheet.name-taken"
      ? refresh(data, {}, environment).problems
      : check(data, kinds === undefined ? {} : { kinds }, environment).problems;
  return problems.filter((problem) => problem.code === code);
}

const place = ({ at }: Problem): string => (at === null ? "" : `${at.sheet}!${refName(at)}`);

/** The workbook with a problem's correction in its cell. */
function corrected(data: WorkbookData, { at, correction }: Problem): WorkbookData {
  const mend = (cells: WorkbookData["sheets"][number]["rows"][number]) =>
    cells.map((cell, column) => (column === at?.column ? (correction ?? cell) : cell));
  return {
    sheets: data.sheets.map((sheet) =>
      sheet.name === at?.sheet
        ? { ...sheet, rows: sheet.rows.map((row, index) => (index === at.row - 1 ? mend(row) : row)) }
        : sheet,
    ),
  };
}

describe("every problem is told at its cell, with its weight, in full", () => {
  test.each(all)("%s", (_, code, one) => {
    const hits = hitsOf(one.data, one, code);
    expect(hits.map((hit) => `${hit.severity} ${place(hit)}`)).toContain(`${one.severity} ${one.cell}`);
    if (one.found !== undefined) expect(hits.map(({ found }) => found)).toContain(one.found);
    for (const { message, expected, example, fix } of hits) {
      expect([message, expected, example, fix].join(" ")).not.toMatch(/\{[a-z]+\}|undefined/);
    }
  });
});

describe("what looks like it stays quiet", () => {
  test.each(all.filter(([, , { quiet }]) => quiet !== undefined))("%s", (_, code, one) => {
    expect(hitsOf(one.quiet ?? one.data, one, code).map(({ message }) => message)).toEqual([]);
  });
});

describe("a correction mends the cell and nothing else", () => {
  test.each(all.filter(([, , one]) => one.mended !== undefined))("%s", (_, code, one) => {
    const hit = hitsOf(one.data, one, code).find((problem) => place(problem) === one.cell);
    expect(hit?.correction).toBe(one.mended);
    if (hit === undefined) return;
    expect(hitsOf(corrected(one.data, hit), one, code).filter((problem) => place(problem) === one.cell)).toEqual([]);
  });
});

describe("the catalogue", () => {
  test("has a case for every code, or names the test that holds it", () => {
    const bare = [...catalogue.keys()].filter((code) => !allCases.has(code) && !(code in elsewhere));
    // Templates have theirs in tests/core/docx, for they are no workbooks.
    expect(bare.filter((code) => !code.startsWith("template."))).toEqual([]);
  });

  test.each(Object.entries(elsewhere))("%s stands in %s", (code, file) => {
    expect(readFileSync(file, "utf8")).toMatch(new RegExp(`\\b${code.replace(/\./g, "\\.")}\\b`));
  });

  test("knows every code that a case is named after", () => {
    expect([...allCases.keys()].filter((code) => !catalogue.has(code))).toEqual([]);
  });

  test.each([...catalogue.values()].map((def) => [def.code, def] as const))(
    "%s says what is wrong, why it matters, what was expected and what to do",
    (_, def) => {
      for (const wording of [def.message, def.fix, def.why]) expect(wording).toMatch(/[ก-๙]/);
      expect(def.expected).not.toBe("");
    },
  );

  test("is what the rules report and no more", () => {
    const named = new Set(rules.flatMap(({ problems }) => problems.map(({ code }) => code)));
    const reported = new Set(
      all.flatMap(([, , { data, kinds }]) =>
        check(data, kinds === undefined ? {} : { kinds }, environment).problems.map(({ code }) => code),
      ),
    );
    expect([...reported].filter((code) => !catalogue.has(code))).toEqual([]);
    expect([...named].filter((code) => !reported.has(code) && !(code in elsewhere))).toEqual([]);
  });

  test("says nothing of a workbook without a mistake", () => {
    expect(check(workbookOf(), { kinds: [] }, environment).problems).toEqual([]);
  });
});
