import { defineProblem, type SeverityOf } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { tableOfSheet } from "./sheet-names";
import type { FileFault, WorkbookData } from "./types";

const restore = "เปิดไฟล์ด้วย Excel ให้ซ่อมแซมแล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง (.backup)";

export const sheetNoContent = defineProblem({
  code: "sheet.no-content",
  severity: "error",
  message: "ไฟล์เสีย: แผ่นงาน {sheet} ไม่มีเนื้อหา มีแต่ชื่อแผ่นงาน",
  why: "ข้อมูลที่เคยอยู่ในแผ่นงานนี้ไม่ถูกอ่าน เอกสารจะขาดข้อมูลส่วนนั้น",
  expected: "ไฟล์ที่มีเนื้อหาของแผ่นงาน {sheet}",
  fix: restore,
});

export const sheetCutOff = defineProblem({
  code: "sheet.cut-off",
  severity: "error",
  message: "ไฟล์เสีย: แผ่นงาน {sheet} ขาดตอนท้าย อ่านได้ถึงแถว {row}",
  why: "แถวที่ขาดไปไม่ถูกนับและไม่ถูกพิมพ์",
  expected: "ไฟล์ที่มีแผ่นงาน {sheet} ครบทุกแถว",
  fix: restore,
});

export const cellLostText = defineProblem({
  code: "cell.lost-text",
  severity: "error",
  message: "ไฟล์เสีย: ข้อความของเซลล์ในแผ่นงาน {sheet} ไม่มีในไฟล์ รวม {count} เซลล์ เริ่มที่เซลล์นี้ โปรแกรมอ่านเป็นช่องว่าง",
  why: "ข้อความที่หายไปไม่ถูกพิมพ์ในเอกสาร",
  expected: "ข้อความที่พิมพ์ไว้ในเซลล์",
  fix: `${restore} หรือพิมพ์ข้อความใหม่`,
});

export const filePartDamaged = defineProblem({
  code: "file.part-damaged",
  severity: "warning",
  message: "ไฟล์เสีย: ส่วน {part} ({what}) ไม่ตรงกับที่บันทึกไว้ ข้อมูลในแผ่นงานยังอ่านได้ แต่โปรแกรมจะไม่เขียนลงไฟล์นี้",
  why: "Excel อาจเปิดไฟล์ไม่ได้หรือตัดส่วนนี้ทิ้ง และการเขียนทับจะเก็บส่วนที่เสียไว้ในไฟล์ใหม่",
  expected: "ไฟล์ที่อ่านได้ครบทุกส่วน",
  fix: restore,
});

export const sheetNoCells = defineProblem({
  code: "sheet.no-cells",
  severity: "error",
  orSeverity: "warning",
  message: "แผ่นงาน “{sheet}” เป็นแผ่นแผนภูมิหรือกล่องโต้ตอบ ไม่มีเซลล์ให้กรอกข้อมูล",
  why: "โปรแกรมอ่านข้อมูลจากแผ่นแผนภูมิไม่ได้ และเพิ่มแผ่นงานชื่อซ้ำไม่ได้",
  expected: "แผ่นงานชื่อ {sheet} ที่เป็นตาราง",
  fix: "เปลี่ยนชื่อแผ่นแผนภูมินี้ แล้วใช้คำสั่งสร้างแผ่นงาน",
});

export const fileFaultProblems = [sheetNoContent, sheetCutOff, cellLostText, filePartDamaged, sheetNoCells];

/** What a part of the file holds, in words of the person who looks at it in a spreadsheet. */
const contents: readonly (readonly [RegExp, string])[] = [
  [/^xl\/media\//i, "รูปภาพ"],
  [/vmlDrawing|comments/i, "บันทึกของเซลล์"],
  [/^xl\/(?:charts|chartsheets)\//i, "แผนภูมิ"],
  [/^xl\/drawings\//i, "รูปภาพและแผนภูมิ"],
  [/^xl\/pivot/i, "ตารางสรุป (Pivot)"],
  [/^xl\/vba/i, "แมโคร"],
  [/^xl\/theme\//i, "ชุดรูปแบบ"],
  [/^xl\/printerSettings\//i, "การตั้งค่าเครื่องพิมพ์"],
  [/^docProps\//i, "คุณสมบัติของไฟล์"],
];

const contentOf = (part: string): string =>
  contents.find(([pattern]) => pattern.test(part))?.[1] ?? "ส่วนที่โปรแกรมไม่ได้ใช้";

/** What is wrong with the tabs that stand where a table's sheet should: what was not read of them, and those without cells. */
export function formProblems(data: WorkbookData): readonly Problem[] {
  const charts = (data.otherTabs ?? []).filter((tab) => tableOfSheet(tab) !== undefined);
  return [...faultProblems(data), ...charts.map((sheet) => noCellsProblem(sheet, "error"))];
}

/** A tab without cells that bears the name of a table's sheet. */
export function noCellsProblem(sheet: string, severity: SeverityOf<typeof sheetNoCells>): Problem {
  return problem(sheetNoCells, { severity, found: sheet, args: { sheet } });
}

type SheetFault = Exclude<FileFault, { readonly kind: "part" }>;

/** What a damaged file did not give, as problems; a sheet that no paper is made from is only to be looked at. */
export function faultProblems({ faults = [] }: WorkbookData): readonly Problem[] {
  return faults.map((fault) => {
    if (fault.kind === "part") {
      const { part } = fault;
      return problem(filePartDamaged, { found: part, args: { part, what: contentOf(part) } });
    }
    const severity = tableOfSheet(fault.sheet) !== undefined ? "error" : "warning";
    return { ...problemOf(fault), severity };
  });
}

function problemOf(fault: SheetFault): Problem {
  const { sheet } = fault;
  switch (fault.kind) {
    case "no-content":
      return problem(sheetNoContent, { at: { sheet, row: 1, column: 0 }, args: { sheet } });
    case "cut-off":
      return problem(sheetCutOff, {
        at: { sheet, row: Math.max(1, fault.row), column: 0 },
        args: { sheet, row: fault.row },
      });
    case "lost-text": {
      const { row, column, count } = fault;
      return problem(cellLostText, { at: { sheet, row, column }, args: { sheet, count } });
    }
  }
}

/** Whether a sheet stands empty because its file is damaged: then nothing more is to be said of it. */
export function isEmptied({ faults = [] }: WorkbookData, sheet: string): boolean {
  return faults.some((fault) => fault.kind !== "part" && fault.kind !== "lost-text" && fault.sheet === sheet);
}
