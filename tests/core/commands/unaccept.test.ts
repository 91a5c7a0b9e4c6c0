import { describe, expect, test } from "@jest/globals";
import { accept } from "../../../src/core/commands/accept";
import { check } from "../../../src/core/commands/check";
import { removeAccepted, undoAccepted } from "../../../src/core/commands/unaccept";
import { painted } from "../builders";
import { acceptedAt, code, environment, kinds, measure, workbook } from "../exceptions/accepted";

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
});
