import { headerSearchRows } from "../workbook/header-rows";
import { findOwned } from "../sheets/owned";
import { cell, cells, noticeText, SheetRows } from "../sheets/rows";
import type { SheetPlan } from "../sheets/types";
import { cellText, fold } from "../workbook/text";
import type { SheetData, WorkbookData } from "../workbook/types";
import type { Accepted } from "./entries";

/** The sheet that holds what was accepted as right. */
export const exceptionsSheet = "ข้อยกเว้น";

const columns: readonly { readonly key: keyof Accepted; readonly header: string; readonly width: number }[] = [
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

/** Where the headers stand: 0-based row, and columns by header; null where a sheet has none of them. */
export function headersOf(
  { rows }: SheetData,
  wanted: readonly string[],
): { readonly row: number; readonly places: ReadonlyMap<string, number> } | null {
  const folded = wanted.map(fold);
  for (const [row, values] of rows.slice(0, headerSearchRows).entries()) {
    const typed = values.map((value) => fold(cellText(value)));
    if (!folded.every((header) => typed.includes(header))) continue;
    return { row, places: new Map(wanted.map((header, index) => [header, typed.indexOf(folded[index] ?? "")])) };
  }
  return null;
}

/** What was accepted so far, in sheet order; a user's own sheet of that name is not looked at. */
export function readAccepted(data: WorkbookData): readonly AcceptedRow[] {
  const sheet = findOwned(data, exceptionsSheet);
  const headers =
    sheet === undefined
      ? null
      : headersOf(
          sheet,
          columns.map(({ header }) => header),
        );
  if (sheet === undefined || headers === null) return [];
  return sheet.rows.slice(headers.row + 1).flatMap((values, index): AcceptedRow[] => {
    const text = (key: keyof Accepted): string => {
      const header = columns.find((column) => column.key === key)?.header ?? "";
      return cellText(values[headers.places.get(header) ?? -1] ?? null);
    };
    if (text("code") === "" || text("fingerprint") === "") return [];
    const entry = Object.fromEntries(columns.map(({ key }) => [key, text(key)])) as unknown as Accepted;
    return [{ ...entry, at: { sheet: sheet.name, row: headers.row + index + 2 } }];
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
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: page.rows,
    merges: page.merges,
    frozenRows: header + 1,
    frozenColumns: 0,
    landscape: true,
    printTitleRows: header + 1,
    chart: null,
  };
}
