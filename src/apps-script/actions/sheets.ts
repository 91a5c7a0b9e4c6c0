import {
  countsLine,
  assignedCodes,
  formatLong,
  formProblems,
  type CivilDate,
  refresh,
  setBackLines,
  type RefreshPlan,
  hasErrors,
  missingInputSheets,
} from "../../core";
import { runAction } from "../entry";
import { momentOf } from "../environment";
import { hasDates, localeNote } from "../locale";
import { keepRun } from "../life/memory";
import type { Journal } from "../problem";
import { problemsText } from "../problem-text";
import { writeCells } from "../spreadsheet/cells";
import { createInputSheets } from "../spreadsheet/create";
import { locked } from "../spreadsheet/lock";
import { activeFile, readWorkbook, type OpenWorkbook } from "../spreadsheet/read";
import { readRegisterData, showRegister } from "../spreadsheet/register";
import { type PageAfter, replaceSheets } from "../spreadsheet/replace";
import { alert, confirm, showProgress } from "../ui";
import { showSidebar } from "./guide";
import { noticeTemplate } from "./paper-file";

export interface CreatedSheets {
  readonly names: readonly string[];
  /** How many are still missing. */
  readonly left: number;
  /** What is to be known of the spreadsheet besides, "" as a rule. */
  readonly note: string;
}

/** Adds the input sheets that are missing; what exists is never touched. */
export function addInputSheets(journal: Journal): CreatedSheets {
  const file = activeFile();
  return locked(() => {
    const book = readWorkbook(file);
    const plans = missingInputSheets(book.data, momentOf(book.zone, "").today);
    if (plans.length > 0) showProgress(file, `กำลังสร้าง ${plans.length} แผ่นงาน`);
    journal.runs("สร้างแผ่นงาน");
    const names = plans.length === 0 ? [] : createInputSheets(book, plans, journal);
    if (names.length > 0) keepRun(journal);
    const form = problemsText(formProblems(book.data));
    const note = `${localeNote(file, book.zone)}${journal.noticeText()}${form === "" ? "" : `\n\n${form}`}`;
    return { names, left: plans.length - names.length, note };
  });
}

/** Adds the input sheets, and offers the page that leads on. */
export function createSheets(): void {
  const title = "สร้างแผ่นงาน";
  runAction(title, (journal) => {
    const { names, left, note } = addInputSheets(journal);
    const next = "ขั้นต่อไป: กรอกแผ่นงาน ตั้งค่า (ชื่อหน่วยงาน อำเภอ จังหวัด ปีงบประมาณ) แล้วกรอก มาตรการ";
    const rest = left === 0 ? "" : `\n\nหมดเวลาของรอบนี้ ยังเหลือ ${left} แผ่นงาน โปรดสั่งอีกครั้ง`;
    const done =
      names.length === 0 && left === 0
        ? "ไม่มีแผ่นงานที่ต้องเพิ่ม ไม่มีอะไรเปลี่ยนแปลง"
        : `สร้างแล้ว ${names.length} แผ่นงาน: ${names.join(", ")}${rest}\n\n${next}`;
    const offer = "เปิดแถบด้านข้างที่นำทางทีละขั้นหรือไม่ (เปิดภายหลังได้ที่ ITA > แถบด้านข้าง)";
    if (confirm(title, `${done}${note}\n\n${offer}`)) showSidebar();
  });
}

const indexes = { summary: 1, problems: 2 } as const;

/** What a run that writes the computed sheets is called in the history. */
const refreshing = "คำนวณแผนรายเดือนและสรุปสถานะ";

/** Writes the codes that the program gave rows into the blank cells that wait for them. */
function writeCodes(book: OpenWorkbook, journal: Journal): void {
  const codes = assignedCodes(book.data);
  if (codes.length === 0) return;
  journal.doing("เติมรหัสให้แถวที่ยังไม่มีรหัส");
  const cells = codes.map(({ at, after }) => ({ at, before: "", after }));
  const written = writeCells(book, cells, journal);
  if (written.length > 0) journal.notice(`เติมรหัสให้ ${written.length} แถวที่ยังไม่มีรหัส`);
}

export interface WrittenSheets extends RefreshPlan {
  /** What is to be known of the spreadsheet besides, "" as a rule. */
  readonly note: string;
  readonly written: readonly GoogleAppsScript.Spreadsheet.Sheet[];
}

/**
 * Computes the owned sheets and writes them in one turn under the lock: the problems alone, or all of them and the codes
 * that rows lack.
 */
export function writeComputed(
  journal: Journal,
  options: { readonly statusDate?: CivilDate },
  extent: "problems" | "all",
  after: PageAfter,
): WrittenSheets {
  const file = activeFile();
  return locked(() => {
    journal.doing("อ่านสมุดงาน");
    const book = readWorkbook(file, () => true, true);
    journal.doing("ตรวจสอบและคำนวณ");
    const plan = refresh(book.data, options, momentOf(book.zone, ""));
    journal.requireTime("ยังไม่ได้เขียนแผ่นงานใหม่ โปรดสั่งอีกครั้ง");
    journal.runs(extent === "all" ? refreshing : "");
    if (extent === "all") writeCodes(book, journal);
    for (const { kind, template } of plan.book.papers) if (template !== "") noticeTemplate(kind, template, journal);
    if (extent === "problems") for (const line of setBackLines(readRegisterData(file, book.zone))) journal.notice(line);
    const wanted = extent === "all" ? plan.sheets : plan.sheets.slice(indexes.problems);
    const written = replaceSheets(book, wanted, journal, after);
    keepRun(journal);
    const locale = hasDates(book.data) ? localeNote(file, book.zone) : "";
    return { ...plan, written, note: `${locale}${journal.noticeText()}` };
  });
}

/** Checks the data and writes only the sheet of problems. */
export function checkData(): void {
  const title = "ตรวจสอบข้อมูล";
  runAction(title, (journal) => {
    const plan = writeComputed(journal, {}, "problems", "callers-own");
    plan.written[0]?.activate();
    const list = plan.problems.length === 0 ? "ไม่พบข้อผิดพลาด" : problemsText(plan.problems);
    const date = `ณ วันที่ ${formatLong(plan.statusDate)}`;
    alert(
      title,
      `${countsLine(plan.problems)} (${date})\n\n${list}\n\nดูทั้งหมดพร้อมลิงก์ไปยังเซลล์ในแผ่นงาน “${plan.sheets[indexes.problems]?.name ?? ""}”${plan.note}`,
    );
  });
}

/** Writes the month grid, the summary and the problems. */
export function refreshSheets(): void {
  const title = refreshing;
  runAction(title, (journal) => {
    const plan = writeComputed(journal, {}, "all", "callers-own");
    plan.written[indexes.summary]?.activate();
    const taken = plan.problems.filter((one) => one.code === "sheet.name-taken");
    const parts = [
      `เขียนแล้ว: ${plan.sheets.map((sheet) => sheet.name).join(", ")} (สถานะ ณ วันที่ ${formatLong(plan.statusDate)})`,
      `${countsLine(plan.problems)}${hasErrors(plan.problems) ? " — ดูแผ่นงาน ผลตรวจสอบ" : ""}`,
      problemsText(taken),
      plan.note.trim(),
    ];
    alert(title, parts.filter((part) => part !== "").join("\n\n"));
  });
}

/** Shows the register, after making it where there is none. */
export function openRegister(): void {
  runAction("ทะเบียนรายงาน", showRegister);
}
