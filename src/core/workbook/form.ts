import { defineProblem, type SeverityOf } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { faultProblems } from "./file-faults";
import { lookAlikeProblems } from "./look-alikes";
import { tableOfSheet } from "./sheet-names";
import { tableKeys } from "./tables";
import type { WorkbookData } from "./types";

export const sheetNoCells = defineProblem({
  code: "sheet.no-cells",
  severity: "error",
  orSeverity: "warning",
  message: "แผ่นงาน “{sheet}” เป็นแผ่นแผนภูมิหรือกล่องโต้ตอบ ไม่มีเซลล์ให้กรอกข้อมูล",
  why: "โปรแกรมอ่านข้อมูลจากแผ่นแผนภูมิไม่ได้ และเพิ่มแผ่นงานชื่อซ้ำไม่ได้",
  expected: "แผ่นงานชื่อ {sheet} ที่เป็นตาราง",
  fix: "เปลี่ยนชื่อแผ่นแผนภูมินี้ แล้วใช้คำสั่งสร้างแผ่นงาน",
});

/**
 * What is wrong with the tabs that stand where a table's sheet should: what was not read of them, those without cells,
 * and those that bear another name.
 */
export function formProblems(data: WorkbookData): readonly Problem[] {
  const charts = (data.otherTabs ?? []).filter((tab) => tableOfSheet(tab) !== undefined);
  const alike = tableKeys.flatMap((key) => lookAlikeProblems(data, key));
  return [...faultProblems(data), ...charts.map((sheet) => noCellsProblem(sheet, "error")), ...alike];
}

/** A tab without cells that bears the name of a table's sheet. */
export function noCellsProblem(sheet: string, severity: SeverityOf<typeof sheetNoCells>): Problem {
  return problem(sheetNoCells, { severity, found: sheet, args: { sheet } });
}
