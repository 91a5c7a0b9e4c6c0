import { expect, test } from "@jest/globals";
import { check } from "../../../../src/core/commands/check";
import type { PaperKind } from "../../../../src/core/papers/kinds";
import type { WorkbookData } from "../../../../src/core/workbook/types";
import { day, workbookOf } from "../../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const codesOf = (data: WorkbookData, kinds: readonly PaperKind[], code: string): number =>
  check(data, { kinds }, environment).problems.filter((one) => one.code === code).length;

test("a month for the date of all papers is told once, however many papers carry it", () => {
  const data = workbookOf({ settings: { reportDate: "มีนาคม 2569" } });
  expect(codesOf(data, ["memo", "announcement", "summary"], "date.no-day")).toBe(
    codesOf(data, ["memo"], "date.no-day"),
  );
  expect(codesOf(data, ["memo"], "date.no-day")).toBeGreaterThan(0);
});

test("where there are no risks, nobody is told that their plan by months is empty", () => {
  expect(codesOf(workbookOf({ risks: [] }), ["risk-plan"], "grid.empty")).toBe(0);
  expect(codesOf(workbookOf({ risks: [{ risk: "รับสินบน" }] }), ["risk-plan"], "grid.empty")).toBe(1);
});
