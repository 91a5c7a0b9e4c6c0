import { describe, expect, test } from "@jest/globals";
import { bytesOf, excelize, ok, partsOf } from "./helpers";
import { office } from "../../../src/node/office";

const { editCells, readWorkbook } = office;

async function workbook(): Promise<Uint8Array> {
  const file = (await excelize()).NewFile();
  ok(file.SetCellValue("Sheet1", "A1", "เดิม"));
  ok(file.SetCellValue("Sheet1", "B1", 88.4));
  ok(file.SetCellValue("Sheet1", "C1", "  มีช่องว่าง "));
  ok(file.SetCellFormula("Sheet1", "D1", "B1*2"));
  ok(file.SetCellValue("Sheet1", "A3", "อีกแถว"));
  return bytesOf(file);
}

const at = (row: number, column: number) => ({ sheet: "Sheet1", row, column });

describe("editing single cells", () => {
  test("changes those cells and no other", async () => {
    const bytes = await workbook();
    const before = await readWorkbook(bytes);
    const edited = editCells(bytes, [
      { at: at(1, 0), after: "ใหม่ <&>\nสองบรรทัด" },
      { at: at(1, 1), after: "96.56" },
    ]);
    const after = await readWorkbook(edited.bytes);
    expect(edited.skipped).toEqual([]);
    expect(after.sheets[0]?.rows[0]?.slice(0, 3)).toEqual(["ใหม่ <&>\nสองบรรทัด", 96.56, "  มีช่องว่าง "]);
    expect(after.sheets[0]?.rows.slice(1)).toEqual(before.sheets[0]?.rows.slice(1));
  });

  test("leaves a formula and a cell that is not there alone, and says so", async () => {
    const bytes = await workbook();
    const edits = [
      { at: at(1, 3), after: "1" },
      { at: at(9, 9), after: "ไม่มี" },
      { at: { sheet: "ไม่มี", row: 1, column: 0 }, after: "ก" },
    ];
    const edited = editCells(bytes, edits);
    expect(new Set(edited.skipped)).toEqual(new Set(edits));
    expect(edited.bytes).toBe(bytes);
  });

  test("writes every other part as it was read", async () => {
    const bytes = await workbook();
    const before = partsOf(bytes);
    const after = partsOf(editCells(bytes, [{ at: at(1, 0), after: "ใหม่" }]).bytes);
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    // The book too: its formulas are to be calculated again.
    expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  });
});
