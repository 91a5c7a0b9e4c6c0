import {
  formatLong,
  type CivilDate,
  refresh,
  type RefreshPlan,
  hasErrors,
  inputSheetPlans,
  findOwned,
  type SheetPlan,
  computedSheets,
} from "../../core";
import { run } from "../entry";
import { momentOf } from "../environment";
import type { Journal } from "../problem";
import { countsText, problemsText } from "../problem-text";
import { createInputSheets } from "../spreadsheet/create";
import { locked } from "../spreadsheet/lock";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { changeRegister } from "../spreadsheet/register";
import { replaceSheets } from "../spreadsheet/replace";
import { alert, progress } from "../ui";

/** Adds the input sheets that are missing; what exists is never touched. */
export function createSheets(): void {
  const title = "สร้างแผ่นงาน";
  run(title, (journal) => {
    const names = locked(() => {
      const book = readWorkbook(activeFile());
      const existing = book.data.sheets.map((sheet) => sheet.name);
      const plans = inputSheetPlans({ existing, workbook: book.data });
      if (plans.length > 0) {
        progress(`กำลังสร้าง ${plans.length} แผ่นงาน`);
        createInputSheets(book, plans, journal);
      }
      return plans.map((plan) => plan.name);
    });
    const next = "ขั้นต่อไป: กรอกแผ่นงาน ตั้งค่า (ชื่อหน่วยงาน อำเภอ จังหวัด ปีงบประมาณ) แล้วกรอก มาตรการ";
    if (names.length === 0) alert(title, "มีแผ่นงานครบแล้ว ไม่มีอะไรเปลี่ยนแปลง");
    else alert(title, `สร้างแล้ว ${names.length} แผ่นงาน: ${names.join(", ")}\n\n${next}`);
  });
}

export interface WrittenSheets extends RefreshPlan {
  readonly written: readonly GoogleAppsScript.Spreadsheet.Sheet[];
}

/** Computes the owned sheets and writes those that are wanted, in one turn under the lock. */
export function writeComputed(
  journal: Journal,
  options: { readonly statusDate?: CivilDate },
  isWanted: (plan: SheetPlan, index: number) => boolean,
): WrittenSheets {
  return locked(() => {
    journal.doing("อ่านสมุดงาน");
    const book = readWorkbook(activeFile());
    journal.doing("ตรวจสอบและคำนวณ");
    const plan = refresh(book.data, options, momentOf(book.zone, ""));
    return { ...plan, written: replaceSheets(book, plan.sheets.filter(isWanted), journal) };
  });
}

const indexes = { summary: 1, problems: 2 } as const;

/** Checks the data and writes only the sheet of findings. */
export function checkData(): void {
  const title = "ตรวจสอบข้อมูล";
  run(title, (journal) => {
    progress("กำลังตรวจสอบข้อมูล");
    const plan = writeComputed(journal, {}, (_, index) => index >= indexes.problems);
    plan.written[0]?.activate();
    const list = plan.problems.length === 0 ? "ไม่พบข้อผิดพลาด" : problemsText(plan.problems);
    const date = `ณ วันที่ ${formatLong(plan.statusDate)}`;
    alert(
      title,
      `${countsText(plan.problems)} (${date})\n\n${list}\n\nดูทั้งหมดพร้อมลิงก์ไปยังเซลล์ในแผ่นงาน “${plan.sheets[indexes.problems]?.name ?? ""}”`,
    );
  });
}

/** Writes the month grid, the summary and the findings. */
export function refreshSheets(): void {
  const title = "คำนวณแผนรายเดือนและสรุปสถานะ";
  run(title, (journal) => {
    progress("กำลังคำนวณ");
    const plan = writeComputed(journal, {}, () => true);
    plan.written[indexes.summary]?.activate();
    const taken = plan.problems.filter((one) => one.code === "sheet.name-taken");
    const parts = [
      `เขียนแล้ว: ${plan.sheets.map((sheet) => sheet.name).join(", ")} (สถานะ ณ วันที่ ${formatLong(plan.statusDate)})`,
      `${countsText(plan.problems)}${hasErrors(plan.problems) ? " — ดูแผ่นงาน ผลตรวจสอบ" : ""}`,
      problemsText(taken),
    ];
    alert(title, parts.filter((part) => part !== "").join("\n\n"));
  });
}

/** Shows the register, after making it where there is none. */
export function openRegister(): void {
  run("ทะเบียนรายงาน", (journal) => {
    const book = readWorkbook(activeFile());
    const owned = findOwned(book.data, computedSheets.register);
    const sheet = owned === undefined ? undefined : book.sheets.get(owned.name);
    (sheet ?? changeRegister(journal, (entries) => entries)).activate();
  });
}
