import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { sameName, sheetNamed } from "./sheet-names";
import { ownedMarker } from "./tables";
import type { SheetData, WorkbookData } from "./types";
import { defineProblem } from "../problems/definition";

export const sheetNameTaken = defineProblem({
  code: "sheet.name-taken",
  severity: "warning",
  message: "แผ่นงาน “{sheet}” เป็นของผู้ใช้ โปรแกรมไม่เขียนทับ จึงเขียนผลลงแผ่นงาน “{other}” แทน",
  expected: "ชื่อแผ่นงาน {sheet} ที่โปรแกรมสร้างเอง",
  fix: "เปลี่ยนชื่อแผ่นงานของท่าน แล้วคำนวณใหม่",
  why: "โปรแกรมไม่เขียนทับงานของท่าน ผลจึงอยู่อีกแผ่นหนึ่งซึ่งอาจมองไม่เห็น",
});

/** Whether a sheet is one that the program computed: its A1 begins with the marker. */
export function isOwned(sheet: SheetData): boolean {
  const first = sheet.rows[0]?.[0];
  return typeof first === "string" && first.trimStart().startsWith(ownedMarker);
}

function otherName(name: string, attempt: number): string {
  if (attempt === 0) return name;
  return attempt === 1 ? `${name} (ITA)` : `${name} (ITA ${attempt})`;
}

/**
 * The name to write a computed sheet to, so that a user's sheet is never overwritten: the name itself where no sheet
 * has it or the program owns the one that has, else "name (ITA)", "name (ITA 2)" ... with a `sheet.name-taken` problem.
 */
export function ownedSheetName(
  data: WorkbookData,
  name: string,
): { readonly name: string; readonly problems: readonly Problem[] } {
  for (let attempt = 0; ; attempt++) {
    const other = otherName(name, attempt);
    const sheet = sheetNamed(data, other);
    if (sheet !== undefined && !isOwned(sheet)) continue;
    if ((data.otherTabs ?? []).some((tab) => sameName(tab, other))) continue;
    if (attempt === 0) return { name: sheet?.name ?? name, problems: [] };
    const at = { sheet: name, row: 1, column: 0 };
    return { name: other, problems: [problem(sheetNameTaken, { at, args: { sheet: name, other } })] };
  }
}

/** The sheet that the program last wrote under a name, or under the one it took instead; undefined where none. */
export function findOwned(data: WorkbookData, name: string): SheetData | undefined {
  return sheetNamed(data, ownedSheetName(data, name).name);
}

/** Name of the hidden sheet for lists that are too long to stand in a dropdown itself. */
export const listSheetName = "รายการตัวเลือก";

/** Whether a sheet is one of those: a further one has a number behind its name. */
export const isListSheet = (name: string): boolean => new RegExp(`^${listSheetName}(?: \\d+)?$`).test(name);
