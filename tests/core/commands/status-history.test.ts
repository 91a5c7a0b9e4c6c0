import { describe, expect, test } from "@jest/globals";
import {
  historyBeginning,
  rowsWithoutCode,
  statusChanges,
  type EditedCells,
} from "../../../src/core/commands/status-history";
import { workbookOf, type Parts } from "../builders";

/** Row 2 and the 0-based column of สถานะ in มาตรการ. */
const cell: EditedCells = { sheet: "มาตรการ", row: 2, column: 14, rows: 1, columns: 1, before: null };
const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";
const running = "อยู่ระหว่างดำเนินการ";
const changes = (parts: Parts, edit: Partial<EditedCells> = {}) =>
  statusChanges(workbookOf(parts), { ...cell, ...edit });
const measure = { code: "ม1", status: done };
const recorded = (to: string, code = "ม1") => ({ time: "1 มีนาคม 2569", code, from: "", to });

describe("an edit of a status", () => {
  test("is recorded from what the cell held to what it holds", () => {
    expect(changes({ measures: [measure] }, { before: running })).toEqual([{ code: "ม1", from: running, to: done }]);
    expect(changes({ measures: [{ ...measure, status: "" }] }, { before: running })).toEqual([
      { code: "ม1", from: running, to: "" },
    ]);
  });

  test("begins at the last one recorded where the cell's own is not known, as after a paste", () => {
    expect(changes({ measures: [measure], history: [recorded(running), recorded("ยกเลิก", "ม2")] })).toEqual([
      { code: "ม1", from: running, to: done },
    ]);
    expect(changes({ measures: [measure] })).toEqual([{ code: "ม1", from: "", to: done }]);
  });

  test("that leaves it what it was, however typed, is none", () => {
    expect(changes({ measures: [measure] }, { before: "แล้วเสร็จ" })).toEqual([]);
    expect(changes({ measures: [{ ...measure, status: "เกือบ  เสร็จ" }] }, { before: "เกือบเสร็จ" })).toEqual([]);
  });

  test("that is told of twice is recorded once", () => {
    expect(changes({ measures: [measure], history: [recorded(done)] }, { before: running })).toEqual([]);
  });

  test("is recorded of every row that it touched, in risks too, and of no other cell", () => {
    const measures = [measure, { code: "ม2", status: running }, { code: "ม3", status: done }];
    expect(changes({ measures }, { rows: 2 }).map(({ code }) => code)).toEqual(["ม1", "ม2"]);
    expect(changes({ measures }, { row: 3, rows: 5 }).map(({ code }) => code)).toEqual(["ม2", "ม3"]);
    expect(changes({ measures }, { column: 0, columns: 15 }).map(({ code }) => code)).toEqual(["ม1"]);
    expect(changes({ measures }, { column: 0, columns: 14 })).toEqual([]);
    expect(changes({ measures }, { column: 15 })).toEqual([]);
    expect(changes({ measures }, { sheet: "ความเสี่ยง", rows: 3 })).toEqual([]);
    const risks = [{ code: "ร1", status: done }];
    expect(changes({ risks }, { sheet: "ความเสี่ยง", column: 0, columns: 30 })).toEqual([
      { code: "ร1", from: "", to: done },
    ]);
  });
});

describe("a history", () => {
  test("begins with each status that it does not know yet, and with no change", () => {
    const parts = {
      measures: [measure, { code: "ม2", status: running }, { code: "ม3" }],
      history: [recorded(running)],
    };
    expect(historyBeginning(workbookOf(parts))).toEqual([{ code: "ม2", from: running, to: running }]);
  });

  test("asks for a code of every row that has a status, sheet by sheet: its place may change", () => {
    const measures = [measure, { status: running }, { code: "", status: "" }];
    expect(rowsWithoutCode(workbookOf({ measures, risks: [{ status: done }] }))).toEqual([
      { sheet: "มาตรการ", row: 3 },
      { sheet: "ความเสี่ยง", row: 2 },
    ]);
  });
});
