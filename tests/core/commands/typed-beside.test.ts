import { expect, test } from "@jest/globals";
import { refresh } from "../../../src/core/commands/refresh";
import type { CellValue } from "../../../src/core/workbook/types";
import { day, painted, workbookOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const data = workbookOf({ measures: [{ code: "ม1", status: "ยังไม่ดำเนินการ" }] });
const written = painted(data, refresh(data, {}, environment).sheets);

/** What is told once a cell of a computed sheet holds something. */
function told(sheet: string, row: number, column: number, value: CellValue) {
  const sheets = written.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const rows = one.rows.map((cells, index) => {
      if (index !== row - 1) return cells;
      const wide = [...cells, ...Array<CellValue>(Math.max(0, column + 1 - cells.length)).fill(null)];
      return wide.map((before, at) => (at === column ? value : before));
    });
    return { ...one, rows };
  });
  return refresh({ ...written, sheets }, {}, environment).problems.filter(({ code }) => code === "sheet.typed-lost");
}

test("a note beside a computed sheet is told with its cell, since it goes", () => {
  const [problem, ...more] = told("สรุปสถานะ", 3, 30, "ถามกองคลัง");
  expect(more).toEqual([]);
  expect(problem?.severity).toBe("warning");
  expect(problem?.at).toMatchObject({ sheet: "สรุปสถานะ", row: 3, column: 30 });
  expect(problem?.found).toBe("ถามกองคลัง");
});

test("what stands within the sheet, or nothing, is not", () => {
  expect(told("สรุปสถานะ", 3, 30, null)).toEqual([]);
  expect(told("สรุปสถานะ", 3, 0, "อื่น")).toEqual([]);
  expect(told("แผนรายเดือน", 3, 0, "อื่น")).toEqual([]);
});
