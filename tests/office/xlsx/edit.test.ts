import { describe, expect, test } from "@jest/globals";
import { bytesOf, excelize, ok, partsOf } from "./helpers";
import { cellName } from "../../../src/core/workbook/a1";
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

  test.each([
    ["between two cells' columns of its row", at(3, 2)],
    ["in a row between two rows", at(2, 1)],
    ["in a row below all", at(9, 9)],
    ["behind the last cell of the first row", at(1, 30)],
  ])("puts a cell that the file does not hold in its place: %s", async (_place, place) => {
    const bytes = await workbook();
    const before = await readWorkbook(bytes);
    const edited = editCells(bytes, [{ at: place, after: "ข้อความใหม่" }]);
    expect(edited.skipped).toEqual([]);
    const { rows = [] } = (await readWorkbook(edited.bytes)).sheets[0] ?? {};
    expect(rows[place.row - 1]?.[place.column]).toBe("ข้อความใหม่");
    for (const [index, row] of (before.sheets[0]?.rows ?? []).entries()) {
      row.forEach((value, column) => {
        expect(rows[index]?.[column] ?? null).toEqual(value);
      });
    }
    const other = await excelize();
    const file = other.OpenReader(edited.bytes);
    expect(file.GetCellValue("Sheet1", cellName(place.row, place.column)).value).toBe("ข้อความใหม่");
  });

  test("fills an empty sheet, a self-closed row and many cells at once", async () => {
    const file = (await excelize()).NewFile();
    ok(file.SetRowHeight("Sheet1", 4, 30));
    const edits = [at(4, 1), at(1, 0), at(4, 0), at(7, 2), at(2, 2)].map((place, index) => ({
      at: place,
      after: `ค่า ${index}`,
    }));
    const { rows = [] } = (await readWorkbook(editCells(bytesOf(file), edits).bytes)).sheets[0] ?? {};
    for (const { at: place, after } of edits) expect(rows[place.row - 1]?.[place.column]).toBe(after);
  });

  test("emptying a cell that is not there changes nothing", async () => {
    const bytes = await workbook();
    expect(editCells(bytes, [{ at: at(9, 9), after: "" }])).toEqual({ bytes, skipped: [] });
  });

  test("leaves a formula alone, and says so", async () => {
    const bytes = await workbook();
    const edits = [
      { at: at(1, 3), after: "1" },
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
