import { defineProblem } from "../../problems/definition";
import { problem } from "../../problems/problem";
import type { Table } from "../../workbook/table";
import { tableKeys, type TableKey } from "../../workbook/tables";
import type { Rule } from "../types";

export const rowHidden = defineProblem({
  code: "row.hidden",
  severity: "info",
  message: "แผ่นงาน “{sheet}” มีแถวที่ซ่อนหรือถูกกรองไว้ {count} แถว ({rows}) โปรแกรมอ่านและพิมพ์แถวเหล่านี้ด้วย",
  expected: "แถวที่ใช้แสดงอยู่ทุกแถว",
  fix: "ยกเลิกการซ่อนหรือตัวกรองเพื่อตรวจ แถวที่ไม่ใช้ให้ลบออก",
  why: "แถวที่มองไม่เห็นติดไปในเอกสารราชการโดยผู้ตรวจไม่รู้",
});

export const columnHidden = defineProblem({
  code: "column.hidden",
  severity: "info",
  message: "แผ่นงาน “{sheet}” ซ่อนคอลัมน์ที่มีข้อมูล: {columns} โปรแกรมอ่านและพิมพ์คอลัมน์เหล่านี้ด้วย",
  expected: "คอลัมน์ที่ใช้แสดงอยู่ทุกคอลัมน์",
  fix: "ยกเลิกการซ่อนเพื่อตรวจ ข้อมูลที่ไม่ใช้ให้ลบออก",
  why: "ข้อมูลที่มองไม่เห็นติดไปในเอกสารราชการโดยผู้ตรวจไม่รู้",
});

export const sheetHidden = defineProblem({
  code: "sheet.hidden",
  severity: "info",
  message: "แผ่นงาน “{sheet}” ถูกซ่อนไว้ โปรแกรมอ่านและพิมพ์ข้อมูลในแผ่นนี้ด้วย",
  expected: "แผ่นงานที่ใช้แสดงอยู่ทุกแผ่น",
  fix: "ยกเลิกการซ่อนแผ่นงานเพื่อตรวจ",
  why: "ข้อมูลที่มองไม่เห็นติดไปในเอกสารราชการโดยผู้ตรวจไม่รู้",
});

/** So many rows are named. */
const mostNamed = 10;

/** A table of any kind, as far as it matters here. */
interface AnyTable {
  readonly columns: Readonly<Record<string, number>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly rows: readonly { readonly row: number; readonly text: Readonly<Record<string, string>> }[];
}

/** Hidden rows of a table that count. */
function hiddenRowsOf({ rows }: AnyTable, hiddenRows: readonly number[]): readonly number[] {
  const hidden = new Set(hiddenRows);
  return rows.map(({ row }) => row).filter((row) => hidden.has(row));
}

/** Headers of hidden columns in which something stands, by their columns. */
function hiddenHeadersOf({ rows, columns, headers }: AnyTable, hiddenColumns: readonly number[]) {
  const hidden = new Set(hiddenColumns);
  return Object.entries(columns).flatMap(([key, column]) => {
    const isFilled = hidden.has(column) && rows.some(({ text }) => (text[key] ?? "") !== "");
    return isFilled ? [{ column, header: headers[key] ?? "" }] : [];
  });
}

/** What nobody sees and counts all the same is told: it is read and printed as any other. */
export const allIsSeen: Rule = {
  name: "every sheet, row and column that counts is seen",
  problems: [rowHidden, columnHidden, sheetHidden],
  *check({ book }) {
    for (const key of tableKeys) {
      const table = book.tables[key] as Table<TableKey> & AnyTable;
      const { sheet } = table;
      const data = book.data.sheets.find(({ name }) => name === sheet);
      if (data === undefined || table.rows.length === 0) continue;
      if (data.isHidden === true) yield problem(sheetHidden, { at: { sheet, row: 1, column: 0 }, args: { sheet } });
      const rows = hiddenRowsOf(table, data.hiddenRows ?? []);
      const [first] = rows;
      if (first !== undefined) {
        const more = rows.length > mostNamed ? " ..." : "";
        const args = { sheet, count: rows.length, rows: rows.slice(0, mostNamed).join(", ") + more };
        yield problem(rowHidden, { at: { sheet, row: first, column: 0 }, args });
      }
      const [column, ...others] = hiddenHeadersOf(table, data.hiddenColumns ?? []);
      if (column === undefined) continue;
      const columns = [column, ...others].map(({ header }) => header).join(", ");
      yield problem(columnHidden, { at: { sheet, row: 1, column: column.column }, args: { sheet, columns } });
    }
  },
};
