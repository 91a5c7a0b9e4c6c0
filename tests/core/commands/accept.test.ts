import { describe, expect, test } from "@jest/globals";
import { accept } from "../../../src/core/commands/accept";
import { check } from "../../../src/core/commands/check";
import { refresh } from "../../../src/core/commands/refresh";
import { isAcceptable } from "../../../src/core/exceptions/entries";
import { readAccepted } from "../../../src/core/exceptions/sheet";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { painted } from "../builders";
import {
  acceptedAt,
  changed,
  code,
  codesAfter,
  codesOf,
  environment,
  kinds,
  measure,
  workbook,
} from "../exceptions/accepted";

/** The workbook with a reason typed beside the problem of a code in ผลตรวจสอบ. */
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

describe("accepting a problem", () => {
  test("it says who, when, why and of what", () => {
    const { entries } = accept(workbook(), { cell: "มาตรการ!Q2", why: "ร่าง", kinds }, environment);
    expect(entries).toMatchObject([
      { code, sheet: "มาตรการ", row: "ม1", column: "วันที่เผยแพร่", why: "ร่าง", by: "ผู้ทดสอบ", when: environment.now },
    ]);
  });

  test("the problem stays quiet, is counted, and comes back when the cell changes", () => {
    const data = workbook();
    expect(codesOf(check(data, { kinds }, environment).problems)).toContain(code);
    const after = check(acceptedAt(data), { kinds }, environment);
    expect(codesOf(after.problems)).not.toContain(code);
    expect(codesOf(after.accepted)).toEqual([code]);
    const exceptions = acceptedAt(data).sheets.filter(({ name }) => name === "ข้อยกเว้น");
    const changed = { sheets: [...workbook([{ ...measure, published: "11 มกราคม 2569" }]).sheets, ...exceptions] };
    const again = codesOf(check(changed, { kinds }, environment).problems);
    expect(again).toContain(code);
    // The problem speaks for itself: that its acceptance is of another text is no second thing to be told.
    expect(again).not.toContain("accept.stale");
  });

  test("rows may move, and another row's problem of the same kind is not meant", () => {
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

  test("a new acceptance of a changed cell takes the place of the old one", () => {
    const data = acceptedAt(workbook());
    const other = changed(data, "มาตรการ", (rows) =>
      rows.map((cells) => cells.map((cell) => (cell === "10 มกราคม 2569" ? "11 มกราคม 2569" : cell))),
    );
    const again = acceptedAt(other);
    expect(readAccepted(again)).toHaveLength(1);
    expect(codesAfter(again).open).not.toContain("accept.stale");
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

  test("counts also in a sheet of an earlier version, which called the severities otherwise", () => {
    const data = workbook();
    const earlier: Readonly<Record<string, string>> = { ข้อผิดพลาด: "ผิดพลาด", คำเตือน: "ควรตรวจ", ข้อสังเกต: "แจ้งให้ทราบ" };
    const first = changed(painted(data, refresh(data, { kinds }, environment).sheets), "ผลตรวจสอบ", (rows) =>
      rows.map((cells) => cells.map((value) => (typeof value === "string" ? earlier[value] : undefined) ?? value)),
    );
    const row = first.sheets.find(({ name }) => name === "ผลตรวจสอบ")?.rows.find((cells) => cells.includes(code));
    expect(row?.[0]).toBe("ควรตรวจ");
    const plan = refresh(withReason(first, code, "ถูกต้องแล้ว"), { kinds }, environment);
    expect(codesOf(plan.accepted)).toEqual([code]);
  });

  test("that finds no problem any more is told", () => {
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
