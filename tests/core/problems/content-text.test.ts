import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import type { Problem } from "../../../src/core/problems/types";
import { refName } from "../../../src/core/workbook/a1";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { day } from "../builders";
import { textCases, type TextCase } from "./content-text-cases";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const all = Object.entries(textCases).flatMap(([code, cases]) =>
  cases.map((one, index) => [`${code} ${index + 1}`, code, one] as const),
);

const problemsOf = (data: WorkbookData, { kinds = ["progress"] }: TextCase): readonly Problem[] =>
  check(data, { kinds }, environment).problems;
const hitsOf = (data: WorkbookData, one: TextCase, code: string): readonly Problem[] =>
  problemsOf(data, one).filter((problem) => problem.code === code);
const place = ({ at }: Problem): string => (at === null ? "" : `${at.sheet}!${refName(at)}`);

/** The workbook with a problem's correction in its cell. */
function corrected(data: WorkbookData, { at, correction }: Problem): WorkbookData {
  return {
    sheets: data.sheets.map((sheet) =>
      sheet.name !== at?.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              index === at.row - 1
                ? row.map((cell, column) => (column === at.column ? (correction ?? cell) : cell))
                : row,
            ),
          },
    ),
  };
}

describe("every problem of the texts is found at its cell", () => {
  test.each(all)("%s", (_, code, one) => {
    expect(hitsOf(one.data, one, code).map(place)).toContain(one.cell);
  });
});

describe("what looks like it stays quiet", () => {
  test.each(all)("%s", (_, code, one) => {
    expect(hitsOf(one.quiet, one, code).map(({ message }) => message)).toEqual([]);
  });
});

describe("a correction mends the cell and nothing else", () => {
  const mendable = all.filter(([, , one]) => one.mended !== undefined);
  test.each(mendable)("%s", (_, code, one) => {
    const hit = hitsOf(one.data, one, code).find((problem) => place(problem) === one.cell);
    expect(hit?.correction).toBe(one.mended);
    if (hit === undefined) return;
    expect(hitsOf(corrected(one.data, hit), one, code).filter((problem) => place(problem) === one.cell)).toEqual([]);
  });
});

describe("the wording", () => {
  test.each(all)("%s leaves no place unfilled and marks the place", (_, code, one) => {
    const [hit] = hitsOf(one.data, one, code);
    expect([hit?.message, hit?.expected, hit?.example, hit?.fix].join(" ")).not.toMatch(/\{[a-z]+\}/);
    const hasMark = /\[.+\]/.test(hit?.found ?? "");
    expect(hasMark || ["place.district-of", "person.two-opinions", "evidence.missing"].includes(code)).toBe(true);
  });
});
