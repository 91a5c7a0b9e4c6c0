import { readList, type ListColumn } from "../sheets/listed";
import { cell, cells, noticeText, SheetRows } from "../sheets/rows";
import type { SheetPlan } from "../sheets/types";
import { cellText } from "../workbook/text";
import type { CellValue, WorkbookData } from "../workbook/types";

/** The sheet that remembers corrections, so that they can be taken back. */
export const correctionsLog = "ประวัติการแก้คำ";

const states = { done: "แก้แล้ว", undone: "คืนค่าเดิมแล้ว", changed: "ไม่คืน เซลล์ถูกแก้ภายหลัง" } as const;
type LogState = keyof typeof states;

/** One corrected cell of one run. */
export interface LogRow {
  /** From 1. */
  readonly run: number;
  readonly when: string;
  readonly by: string;
  readonly sheet: string;
  readonly cell: string;
  /** What its row is called, behind the cell in the sheet; "" in logs of earlier versions. */
  readonly row: string;
  readonly before: string;
  readonly after: string;
  readonly codes: string;
  readonly state: LogState;
}

const columns: readonly ListColumn<Exclude<keyof LogRow, "row">>[] = [
  { key: "run", header: "ครั้งที่", width: 9 },
  { key: "when", header: "เมื่อ", width: 20 },
  { key: "by", header: "ผู้สั่ง", width: 20 },
  { key: "sheet", header: "แผ่นงาน", width: 16 },
  { key: "cell", header: "เซลล์", width: 9 },
  { key: "before", header: "เดิม", width: 50 },
  { key: "after", header: "แก้เป็น", width: 50 },
  { key: "codes", header: "รหัสปัญหา", width: 24 },
  { key: "state", header: "สถานะการแก้", width: 20 },
];

/** Texts that are put back have to come back whole: only the ends of lines may differ. */
function whole(value: CellValue): string {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : cellText(value);
}

/** The corrections so far, oldest first. */
export function readLog(data: WorkbookData): readonly LogRow[] {
  return readList(data, correctionsLog, columns).flatMap(({ value }): LogRow[] => {
    const text = (key: (typeof columns)[number]["key"]): string => whole(value(key));
    const run = Number(text("run"));
    const state = (Object.keys(states) as LogState[]).find((one) => states[one] === text("state"));
    if (!Number.isInteger(run) || run < 1 || state === undefined) return [];
    const [when, by, at, cellName, before, after, codes] = (
      ["when", "by", "sheet", "cell", "before", "after", "codes"] as const
    ).map(text) as [string, string, string, string, string, string, string];
    const [cell = "", ...row] = cellName.split(" ");
    return [{ run, when, by, sheet: at, cell, row: row.join(" "), before, after, codes, state }];
  });
}

/** The sheet of these corrections. */
export function logPlan(rows: readonly LogRow[], name: string = correctionsLog): SheetPlan {
  const page = new SheetRows(columns.length);
  page.add([cell(noticeText("ใช้คืนค่าเดิมด้วยคำสั่ง correct --undo"), "notice")]);
  page.add([cell("ประวัติการแก้คำที่ยืนยันแล้ว", "title")]);
  const header = page.add(
    cells(
      columns.map((column) => column.header),
      "header",
    ),
  );
  for (const row of rows) {
    page.add(
      columns.map(({ key }) => {
        const text = key === "cell" ? `${row.cell} ${row.row}`.trim() : row[key];
        return cell(key === "state" ? states[row.state] : text, key === "run" ? "number" : "text");
      }),
    );
  }
  return page.list(
    name,
    columns.map(({ width }) => width),
    header,
  );
}
