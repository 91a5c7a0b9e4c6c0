import { readList, type ListColumn } from "../sheets/listed";
import { cell, cells, noticeText, SheetRows } from "../sheets/rows";
import type { SheetPlan } from "../sheets/types";
import { cellText } from "../workbook/text";
import type { WorkbookData } from "../workbook/types";
import type { Accepted } from "./entries";

/** The sheet that holds what was accepted as right. */
export const exceptionsSheet = "ข้อยกเว้น";

const columns: readonly ListColumn<keyof Accepted>[] = [
  { key: "code", header: "รหัสปัญหา", width: 22 },
  { key: "sheet", header: "แผ่นงาน", width: 16 },
  { key: "row", header: "แถว", width: 24 },
  { key: "column", header: "คอลัมน์", width: 18 },
  { key: "text", header: "ข้อความที่ยอมรับ", width: 48 },
  { key: "why", header: "เหตุผล", width: 40 },
  { key: "by", header: "ผู้ยอมรับ", width: 24 },
  { key: "when", header: "เมื่อ", width: 20 },
  { key: "fingerprint", header: "ลายพิมพ์ข้อความ", width: 20 },
];

/** An entry and the 1-based row of its sheet. */
export interface AcceptedRow extends Accepted {
  readonly at: { readonly sheet: string; readonly row: number };
}

/** What was accepted so far, in sheet order; a user's own sheet of that name is not looked at. */
export function readAccepted(data: WorkbookData): readonly AcceptedRow[] {
  return readList(data, exceptionsSheet, columns).flatMap(({ value, sheet, row }): AcceptedRow[] => {
    const entry = Object.fromEntries(columns.map(({ key }) => [key, cellText(value(key))])) as unknown as Accepted;
    return entry.code === "" || entry.fingerprint === "" ? [] : [{ ...entry, at: { sheet, row } }];
  });
}

/** The sheet ข้อยกเว้น with these entries. */
export function exceptionsPlan(entries: readonly Accepted[], name: string = exceptionsSheet): SheetPlan {
  const page = new SheetRows(columns.length);
  page.add([cell(noticeText("ลบแถวเพื่อให้ตรวจเรื่องนั้นอีกครั้ง อย่าแก้ลายพิมพ์ข้อความ"), "notice")]);
  page.add([cell("ข้อยกเว้น: สิ่งที่ตรวจพบและมีผู้ยืนยันว่าถูกต้อง", "title")]);
  const header = page.add(
    cells(
      columns.map((column) => column.header),
      "header",
    ),
  );
  for (const entry of entries)
    page.add(
      cells(
        columns.map(({ key }) => entry[key]),
        "text",
      ),
    );
  return page.list(
    name,
    columns.map(({ width }) => width),
    header,
  );
}
