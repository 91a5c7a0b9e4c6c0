import { describe, expect, test } from "@jest/globals";
import { accept } from "../../../src/core/commands/accept";
import { check } from "../../../src/core/commands/check";
import { refresh } from "../../../src/core/commands/refresh";
import { isAcceptable } from "../../../src/core/exceptions/entries";
import type { Problem } from "../../../src/core/problems/types";
import type { SheetPlan } from "../../../src/core/sheets/types";
import type { CellValue, WorkbookData } from "../../../src/core/workbook/types";
import { day, workbookOf, type RowOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "๓๑ มี.ค. ๖๙ ๑๐:๐๐ น.", user: "ผู้ทดสอบ" };
const kinds = ["progress"] as const;
const code = "date.published-before-done";

const measure: RowOf<"measures"> = {
  code: "ม1",
  doneDate: "20 มกราคม 2569",
  published: "10 มกราคม 2569",
  status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
  start: "1 ตุลาคม 2568",
  end: "31 มกราคม 2569",
};

function workbook(rows: readonly RowOf<"measures">[] = [measure]): WorkbookData {
  return workbookOf({ measures: rows });
}

/** The workbook with computed sheets painted in, as a shell would. */
function painted(data: WorkbookData, plans: readonly SheetPlan[]): WorkbookData {
  const made = plans.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map(({ value }): CellValue => value)),
    merges: [],
  }));
  const names = new Set(made.map(({ name }) => name));
  return { sheets: [...data.sheets.filter(({ name }) => !names.has(name)), ...made] };
}

const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map((one) => one.code);

/** The workbook with a reason typed beside the finding of a code in ผลตรวจสอบ. */
function withReason(data: WorkbookData, wanted: string, why: string): WorkbookData {
  return {
    sheets: data.sheets.map((sheet) => {
      if (sheet.name !== "ผลตรวจสอบ") return sheet;
      const rows = sheet.rows.map((row) =>
        row.includes(wanted) ? row.map((value, index) => (index === 10 ? why : value)) : row,
      );
      return { ...sheet, rows };
    }),
  };
}

function acceptedAt(data: WorkbookData, cell = "มาตรการ!Q2"): WorkbookData {
  const { sheet } = accept(data, { cell, why: "เผยแพร่ร่างก่อนตามมติที่ประชุม", kinds }, environment);
  return sheet === null ? data : painted(data, [sheet]);
}

describe("accepting a finding", () => {
  test("it says who, when, why and of what", () => {
    const { entries } = accept(workbook(), { cell: "มาตรการ!Q2", why: "ร่าง", kinds }, environment);
    expect(entries).toMatchObject([
      { code, sheet: "มาตรการ", row: "ม1", column: "วันที่เผยแพร่", why: "ร่าง", by: "ผู้ทดสอบ", when: environment.now },
    ]);
  });

  test("the finding stays quiet, is counted, and comes back when the cell changes", () => {
    const data = workbook();
    expect(codesOf(check(data, { kinds }, environment).problems)).toContain(code);
    const after = check(acceptedAt(data), { kinds }, environment);
    expect(codesOf(after.problems)).not.toContain(code);
    expect(codesOf(after.accepted)).toEqual([code]);
    const exceptions = acceptedAt(data).sheets.filter(({ name }) => name === "ข้อยกเว้น");
    const changed = { sheets: [...workbook([{ ...measure, published: "11 มกราคม 2569" }]).sheets, ...exceptions] };
    expect(codesOf(check(changed, { kinds }, environment).problems)).toEqual(
      expect.arrayContaining([code, "accept.stale"]),
    );
  });

  test("rows may move, and another row's finding of the same kind is not meant", () => {
    const exceptions = acceptedAt(workbook()).sheets.filter(({ name }) => name === "ข้อยกเว้น");
    const moved = workbook([{ ...measure, code: "ม0" }, measure]);
    const { problems, accepted } = check({ sheets: [...moved.sheets, ...exceptions] }, { kinds }, environment);
    expect(problems.filter((one) => one.code === code).map((one) => one.at?.row)).toEqual([2]);
    expect(accepted.map((one) => one.at?.row)).toEqual([3]);
  });

  test("a mistake that was mended leaves a stale entry, told as info", () => {
    const exceptions = acceptedAt(workbook()).sheets.filter(({ name }) => name === "ข้อยกเว้น");
    const mended = workbook([{ ...measure, published: "25 มกราคม 2569" }]);
    const { problems } = check({ sheets: [...mended.sheets, ...exceptions] }, { kinds }, environment);
    expect(problems.filter((one) => one.code === "accept.stale")).toMatchObject([{ severity: "info" }]);
  });

  test("accepting twice adds nothing", () => {
    const again = accept(acceptedAt(workbook()), { cell: "มาตรการ!Q2", why: "ซ้ำ", kinds }, environment);
    expect(again.entries).toEqual([]);
    expect(again.sheet).toBeNull();
  });

  test("errors of form cannot be accepted, other errors can", () => {
    const data = workbook([{ ...measure, owner: "", doneDate: "เมื่อวาน" }]);
    const { problems } = check(data, { kinds }, environment);
    const byCode = (wanted: string) => problems.find((one) => one.code === wanted);
    const unreadable = byCode("date.unreadable");
    expect(unreadable && isAcceptable(unreadable)).toBe(false);
    const future = check(workbook([{ ...measure, doneDate: "20 เมษายน 2569" }]), { kinds }, environment).problems.find(
      (one) => one.code === "date.done-future",
    );
    expect(future && isAcceptable(future)).toBe(true);
  });
});

describe("a reason typed in ผลตรวจสอบ", () => {
  test("becomes an entry at the next refresh", () => {
    const data = workbook();
    const first = painted(data, refresh(data, { kinds }, environment).sheets);
    const plan = refresh(withReason(first, code, "ถูกต้องแล้ว"), { kinds }, environment);
    expect(codesOf(plan.problems)).not.toContain(code);
    expect(codesOf(plan.accepted)).toEqual([code]);
    expect(plan.sheets.map(({ name }) => name)).toContain("ข้อยกเว้น");
    const next = refresh(painted(first, plan.sheets), { kinds }, environment);
    expect(codesOf(next.accepted)).toEqual([code]);
    expect(next.sheets.map(({ name }) => name)).not.toContain("ข้อยกเว้น");
  });

  test("that finds no finding any more is told", () => {
    const data = workbook();
    const first = painted(data, refresh(data, { kinds }, environment).sheets);
    const typed = withReason(first, code, "ถูกต้องแล้ว");
    const mended = {
      sheets: typed.sheets.map(
        (sheet) => workbook([{ ...measure, published: null }]).sheets.find(({ name }) => name === sheet.name) ?? sheet,
      ),
    };
    const plan = refresh(mended, { kinds }, environment);
    expect(codesOf(plan.problems)).toContain("accept.unmatched");
    expect(plan.accepted).toEqual([]);
  });
});
