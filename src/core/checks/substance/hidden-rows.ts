import { defineProblem } from "../../problems/definition";
import { problem } from "../../problems/problem";
import { tableKeys } from "../../workbook/tables";
import type { Rule } from "../types";

export const rowHidden = defineProblem({
  code: "row.hidden",
  severity: "info",
  message: "แผ่นงาน “{sheet}” มีแถวที่ซ่อนหรือถูกกรองไว้ {count} แถว ({rows}) โปรแกรมอ่านและพิมพ์แถวเหล่านี้ด้วย",
  expected: "แถวที่ใช้แสดงอยู่ทุกแถว",
  fix: "ยกเลิกการซ่อนหรือตัวกรองเพื่อตรวจ แถวที่ไม่ใช้ให้ลบออก",
  why: "แถวที่มองไม่เห็นติดไปในเอกสารราชการโดยผู้ตรวจไม่รู้",
});

/** So many rows are named. */
const mostNamed = 10;

/** Rows that nobody sees and that count all the same are told: they are read and printed as any other. */
export const rowsAreSeen: Rule = {
  name: "every row that counts is seen",
  problems: [rowHidden],
  *check({ book }) {
    for (const key of tableKeys) {
      const table = book.tables[key];
      const hidden = new Set(book.data.sheets.find(({ name }) => name === table.sheet)?.hiddenRows);
      const rows = hidden.size === 0 ? [] : table.rows.map(({ row }) => row).filter((row) => hidden.has(row));
      const [first] = rows;
      if (first === undefined) continue;
      const more = rows.length > mostNamed ? " ..." : "";
      const args = { sheet: table.sheet, count: rows.length, rows: rows.slice(0, mostNamed).join(", ") + more };
      yield problem(rowHidden, { at: { sheet: table.sheet, row: first, column: 0 }, args });
    }
  },
};
