import { describe, expect, test } from "@jest/globals";
import { acceptedSheet, acceptProblems } from "../../../src/core/commands/accept";
import { check } from "../../../src/core/commands/check";
import type { CellValue } from "../../../src/core/workbook/types";
import { painted, workbookOf, type RowOf } from "../builders";
import { acceptedAt, changed, code, codesAfter, environment, measure, workbook } from "./accepted";

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
