import { describe, expect, test } from "@jest/globals";
import { accept, acceptedSheet, acceptProblems } from "../../../src/core/commands/accept";
import { check } from "../../../src/core/commands/check";
import { refresh } from "../../../src/core/commands/refresh";
import { removeAccepted, undoAccepted } from "../../../src/core/commands/unaccept";
import { isAcceptable } from "../../../src/core/exceptions/entries";
import { readAccepted } from "../../../src/core/exceptions/sheet";
import type { PaperKind } from "../../../src/core/papers/kinds";
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

function acceptedAt(data: WorkbookData, cell = "มาตรการ!Q2"): WorkbookData {
  const { sheet } = accept(data, { cell, why: "เผยแพร่ร่างก่อนตามมติที่ประชุม", kinds }, environment);
  return sheet === null ? data : painted(data, [sheet]);
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
});

/** The workbook with a sheet's rows changed. */
function changed(
  data: WorkbookData,
  name: string,
  change: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): WorkbookData {
  return { sheets: data.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet)) };
}

const codesAfter = (data: WorkbookData, papers: readonly PaperKind[] = kinds) => {
  const { problems, accepted } = check(data, { kinds: papers }, environment);
  return { open: codesOf(problems), accepted: codesOf(accepted) };
};

const moveColumn = (from: number, to: number) => (rows: readonly (readonly CellValue[])[]) =>
  rows.map((row) => {
    const cells = [...row];
    const [moved = null] = cells.splice(from, 1);
    cells.splice(to, 0, moved);
    return cells;
  });

describe("an acceptance survives", () => {
  const nameless = { ...measure, code: null, measure: "จัดทำคู่มือ", steps: "สำรวจงาน" };
  const published = 16;

  test.each([
    ["a row with a code", measure],
    ["a row without one", nameless],
  ])("the moves of %s, its columns and those before it", (_what, row) => {
    const data = acceptedAt(workbook([row]));
    expect(codesAfter(data).accepted).toEqual([code]);
    const moves: Readonly<
      Record<string, (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[]>
    > = {
      "its column to the front": moveColumn(published, 0),
      "the first columns to the back": (rows) => moveColumn(0, 20)(moveColumn(0, 20)(moveColumn(0, 20)(rows))),
      "a column of the user's in front": (rows) => rows.map((cells, index) => [`ของฉัน ${index}`, ...cells]),
      "a title above": (rows) => [["มาตรการของปี"], [], ...rows],
      "a row before it": (rows) => [...rows.slice(0, 1), ["ม0", "", "", "อื่น"], ...rows.slice(1)],
      "its header by another of its names": (rows) =>
        rows.map((cells) => cells.map((cell) => (cell === "วันที่เผยแพร่" ? "วันเผยแพร่" : cell))),
    };
    for (const [what, move] of Object.entries(moves)) {
      const { open, accepted } = codesAfter(changed(data, "มาตรการ", move));
      expect([what, accepted, open.includes("accept.stale")]).toEqual([what, [code], false]);
    }
  });

  test("a code that is written for its row, or another one", () => {
    const coded = (to: string) => (rows: readonly (readonly CellValue[])[]) =>
      rows.map((cells, index) => (index === 1 ? [to, ...cells.slice(1)] : cells));
    for (const row of [measure, nameless]) {
      const { open, accepted } = codesAfter(changed(acceptedAt(workbook([row])), "มาตรการ", coded("M-7")));
      expect([accepted, open.includes("accept.stale")]).toEqual([[code], false]);
    }
  });

  test("only as the one problem that can be meant: two that are alike are both told", () => {
    const data = acceptedAt(workbook([measure]));
    const twins = (rows: readonly (readonly CellValue[])[]) => {
      const [headers = [], one = []] = rows;
      return [headers, ["ม8", ...one.slice(1)], ["ม9", ...one.slice(1)]];
    };
    const { open, accepted } = codesAfter(changed(data, "มาตรการ", twins));
    expect(accepted).toEqual([]);
    expect(open.filter((one) => one === code)).toHaveLength(2);
    expect(open).not.toContain("accept.stale");
  });

  test("rows coming under a problem of the whole table, and holds for the paper that it named only", () => {
    const papers = ["memo", "progress"] as const;
    const signing = (rows: readonly RowOf<"signatories">[]) =>
      workbookOf({ signatories: rows, measures: [{ ...measure, code: null }] });
    const first = signing([]);
    const problems = check(first, { kinds: papers }, environment).problems.filter(
      (one) => one.code === "paper.no-signatory",
    );
    expect(problems).toHaveLength(2);
    const { entries } = acceptProblems(first, problems.slice(0, 1), "ลงนามในระบบอื่น", environment);
    const sheet = acceptedSheet(first, problems, entries);
    const later = signing([{ role: "ผู้รับรองหลักฐาน", name: "นายสมชาย ใจงาม", position: "ปลัด" }]);
    const { accepted, open } = codesAfter(painted(later, sheet === null ? [] : [sheet]), papers);
    expect(accepted).toEqual(["paper.no-signatory"]);
    expect(open.filter((one) => one === "paper.no-signatory")).toHaveLength(1);
  });

  test("as an entry that an earlier version wrote, which knew rows and columns by what stood first", () => {
    const data = acceptedAt(workbook([nameless]));
    const earlier = changed(data, "ข้อยกเว้น", (rows) =>
      rows.map((cells) =>
        cells.map((cell) => (typeof cell === "string" && cell.includes(" | ") ? "จัดทำคู่มือ | สำรวจงาน" : cell)),
      ),
    );
    expect(codesAfter(earlier).accepted).toEqual([code]);
  });

  test("a paper that does not ask for it, without being called stale", () => {
    const data = acceptedAt(workbook());
    expect(codesAfter(data, ["risk-plan"]).open).not.toContain("accept.stale");
  });
});

describe("taking an acceptance back", () => {
  const twice = () => {
    const first = acceptedAt(workbook([measure, { ...measure, code: "ม2" }]));
    const { sheet } = accept(first, { cell: "มาตรการ!Q3", why: "อีกเรื่อง", kinds }, environment);
    return painted(first, sheet === null ? [] : [sheet]);
  };

  test("at a cell tells its problem again, and no other", () => {
    const data = twice();
    const { removed, sheet } = removeAccepted(data, { cell: "มาตรการ!$Q$2" }, environment);
    expect(removed.map(({ row }) => row)).toEqual(["ม1"]);
    const after = check(painted(data, sheet === null ? [] : [sheet]), { kinds }, environment);
    expect(after.problems.filter((one) => one.code === code).map(({ at }) => at?.row)).toEqual([2]);
    expect(after.accepted.map(({ at }) => at?.row)).toEqual([3]);
  });

  test("by the row of ข้อยกเว้น reaches also what no problem answers any more", () => {
    const data = twice();
    const row =
      data.sheets.find(({ name }) => name === "ข้อยกเว้น")?.rows.findIndex((cells) => cells.includes("ม2")) ?? -1;
    const { removed } = removeAccepted(data, { cell: `ข้อยกเว้น!A${row + 1}` }, environment);
    expect(removed.map((entry) => entry.row)).toEqual(["ม2"]);
  });

  test("that came last takes one run, and the next time the one before", () => {
    const data = twice();
    const { removed, sheet } = undoAccepted(data);
    expect(removed.map(({ row }) => row)).toEqual(["ม2"]);
    const once = painted(data, sheet === null ? [] : [sheet]);
    expect(undoAccepted(once).removed.map(({ row }) => row)).toEqual(["ม1"]);
    expect(undoAccepted(workbook())).toEqual({ removed: [], sheet: null });
  });

  test("where nothing was accepted, or of another code, changes nothing", () => {
    expect(removeAccepted(twice(), { cell: "มาตรการ!C2" }, environment).sheet).toBeNull();
    expect(removeAccepted(twice(), { cell: "มาตรการ!Q2", code: "text.slip" }, environment).sheet).toBeNull();
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
