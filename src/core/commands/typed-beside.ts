import { defineProblem } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import type { SheetPlan } from "../sheets/types";
import { sheetNamed } from "../workbook/sheet-names";
import { cellText } from "../workbook/text";
import type { WorkbookData } from "../workbook/types";

export const sheetTypedLost = defineProblem({
  code: "sheet.typed-lost",
  severity: "warning",
  message: "ข้อความที่ผู้ใช้พิมพ์ไว้ข้างตารางในแผ่นงาน “{sheet}” {count} เซลล์ หายไปเมื่อคำนวณใหม่",
  why: "โปรแกรมเขียนแผ่นงานนี้ใหม่ทั้งแผ่น",
  expected: "ข้อความของผู้ใช้ในแผ่นงานอื่น",
  fix: "พิมพ์ใหม่ในแผ่นงานของท่าน หรือคัดลอกจากไฟล์สำรองหรือประวัติเวอร์ชัน",
});

/** What a person typed right of a computed sheet, which goes when that is written again as these plans say. */
export function typedBeside(data: WorkbookData, plans: readonly SheetPlan[]): readonly Problem[] {
  return plans.flatMap(({ name: sheet, widths, rows }) => {
    const width = Math.max(widths.length, ...rows.map(({ length }) => length));
    const typed = (sheetNamed(data, sheet)?.rows ?? []).flatMap((cells, index) =>
      cells
        .map((value, column) => ({ at: { sheet, row: index + 1, column }, found: cellText(value) }))
        .filter(({ at, found }) => at.column >= width && found !== ""),
    );
    const [first, ...others] = typed;
    if (first === undefined) return [];
    return problem(sheetTypedLost, {
      ...first,
      args: { sheet, count: typed.length },
      others: others.map(({ at }) => at),
    });
  });
}
