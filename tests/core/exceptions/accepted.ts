import { accept } from "../../../src/core/commands/accept";
import { check } from "../../../src/core/commands/check";
import type { PaperKind } from "../../../src/core/papers/kinds";
import type { Problem } from "../../../src/core/problems/types";
import type { CellValue, WorkbookData } from "../../../src/core/workbook/types";
import { day, painted, workbookOf, type RowOf } from "../builders";

export const environment = { today: day(2569, 3, 31), now: "๓๑ มี.ค. ๖๙ ๑๐:๐๐ น.", user: "ผู้ทดสอบ" };
export const kinds = ["progress"] as const;
/** What is told of `measure`, at มาตรการ!Q2. */
export const code = "date.published-before-done";

export const measure: RowOf<"measures"> = {
  code: "ม1",
  doneDate: "20 มกราคม 2569",
  published: "10 มกราคม 2569",
  status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
  start: "1 ตุลาคม 2568",
  end: "31 มกราคม 2569",
};

export function workbook(rows: readonly RowOf<"measures">[] = [measure]): WorkbookData {
  return workbookOf({ measures: rows });
}

export const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map((one) => one.code);

/** The workbook with the problem at a cell accepted. */
export function acceptedAt(data: WorkbookData, cell = "มาตรการ!Q2"): WorkbookData {
  const { sheet } = accept(data, { cell, why: "เผยแพร่ร่างก่อนตามมติที่ประชุม", kinds }, environment);
  return sheet === null ? data : painted(data, [sheet]);
}

/** The workbook with a sheet's rows changed. */
export function changed(
  data: WorkbookData,
  name: string,
  change: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): WorkbookData {
  return { sheets: data.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet)) };
}

/** The codes that stand and those that are accepted. */
export const codesAfter = (data: WorkbookData, papers: readonly PaperKind[] = kinds) => {
  const { problems, accepted } = check(data, { kinds: papers }, environment);
  return { open: codesOf(problems), accepted: codesOf(accepted) };
};
