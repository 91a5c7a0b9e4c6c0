import { describe, expect, test } from "@jest/globals";
import { done, good, measures, notBegun } from "../../../../src/core/checks/common/case";
import { check } from "../../../../src/core/commands/check";
import { report } from "../../../../src/core/commands/report";
import type { PaperKind } from "../../../../src/core/papers/kinds";
import { defaultTemplates } from "../../../../src/node/default-templates";
import { day, workbookOf } from "../../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

/** Twelve measures, the first so many of them done, the others yet to come. */
const year = (begun: number) =>
  workbookOf(
    measures(
      ...Array.from({ length: 12 }, (_, index) => ({
        ...good,
        code: `ม${index + 1}`,
        guideline: `จัดทำคู่มือเล่มที่ ${index + 1}`,
        ...(index < begun ? { status: done } : { status: notBegun, result: null, output: null, outcome: null }),
      })),
    ),
  );

const told = (begun: number, kind: PaperKind): readonly string[] =>
  report(
    year(begun),
    { kind, draft: true, template: defaultTemplates[kind], ownTemplate: false },
    environment,
  ).problems.flatMap(({ code, severity, message }) => (code === "column.sparse" ? [`${severity} ${message}`] : []));

describe("results of work that is yet to come", () => {
  test.each([1, 0])("are one notice of the paper that prints them, %i of 12 being there", (begun) => {
    const [first = "", ...others] = told(begun, "progress");
    expect(others).toEqual([]);
    expect(first).toContain(`info “ผลการดำเนินการ” ว่าง ${12 - begun} จาก 12 แถว ซึ่งยังไม่ถึงเวลากรอก`);
  });

  test("are none where most of them are there, nor of a paper that prints none", () => {
    expect(told(6, "progress")).toEqual([]);
    expect(told(1, "announcement").filter((one) => one.includes("ยังไม่ถึงเวลา"))).toEqual([]);
  });

  test("are no finding of the workbook, which is as it should be by now", () => {
    const { problems } = check(year(1), { kinds: ["progress"] }, environment);
    expect(problems.map(({ code }) => code)).not.toContain("column.sparse");
  });
});
