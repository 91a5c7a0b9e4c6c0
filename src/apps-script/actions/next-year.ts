import {
  type CarriedWork,
  inputSheetPlans,
  type InputSheetPlan,
  newYear,
  type NewYear,
  readBook,
  type WorkbookData,
  type YearNote,
} from "../../core";
import { knownUpload, uploadAsSpreadsheet } from "../drive/upload";
import { workbookFile } from "../drive/workbook-file";
import { run } from "../entry";
import { momentOf } from "../environment";
import { ShellProblem } from "../problem";
import { need } from "../scopes";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { recall, remember } from "../store";
import { alert, choose, confirm, progress, showLink } from "../ui";

const mostShown = 5;
const short = (text: string): string => text.replace(/\s*\n\s*/g, " / ").slice(0, 80);

function notesText(title: string, notes: readonly YearNote[]): string {
  if (notes.length === 0) return "";
  const lines = notes.slice(0, mostShown).map(({ sheet, what, before, after }) => {
    return `- ${sheet} ${what}: ${short(before)} → ${short(after)}`;
  });
  const rest = notes.length > mostShown ? [`- และอีก ${notes.length - mostShown} แห่ง`] : [];
  return [`${title} ${notes.length} แห่ง`, ...lines, ...rest].join("\n");
}

/** A person's own sheets are not read, so that they do not come along. */
const ownSheets = ({ sheets }: WorkbookData, plans: readonly InputSheetPlan[]): readonly string[] =>
  sheets
    .filter(({ name, rows }) => rows.length === 0 && !plans.some((one) => one.name === name))
    .map(({ name }) => name);

function previewText(next: Extract<NewYear, { ok: true }>, plans: readonly InputSheetPlan[]): string {
  const { dropped, moved, left, items } = next;
  const rows = plans.filter(({ rows: { length } }) => length > 0).map(({ name, rows }) => `${name} ${rows.length}`);
  return [
    `จะสร้างสเปรดชีตใหม่ของปีงบประมาณ ${next.fiscalYear} ในโฟลเดอร์ เอกสาร ITA ของไดรฟ์ ไฟล์นี้ไม่เปลี่ยนแปลง`,
    `แถวที่ยกไป: ${rows.join(", ")} (ล้างสถานะ ผล หลักฐาน วันที่ และเลขที่แล้ว)`,
    dropped.length === 0 ? "" : `ไม่ได้ยกไป: ${dropped.join(", ")}`,
    notesText("เลื่อนปีในข้อความ", moved),
    notesText("มีปีที่ไม่ได้เลื่อน โปรดตรวจในไฟล์ใหม่", left),
    items.length === 0 ? "" : `ข้อของปีใหม่ที่ปีก่อนไม่มี: ${items.map(({ item, name }) => `${item} ${name}`).join(", ")}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const choices: [string, CarriedWork][] = [
  ["เฉพาะที่ยังไม่เสร็จ", "unfinished"],
  ["ทั้งหมด", "all"],
  ["ไม่ยกไป", "none"],
];

/** Why a second workbook of a year is not made; "" where there is none yet. */
function madeBefore(key: string): string {
  const id = recall("file", key);
  const file = id === null ? null : knownUpload(id);
  return file === null ? "" : `สร้างสเปรดชีตของปีถัดไปจากไฟล์นี้ไว้แล้ว\n${file.url}\n\nถ้าต้องการสร้างใหม่ ให้ย้ายไฟล์นั้นไปถังขยะก่อน`;
}

/** Makes the spreadsheet of the next fiscal year out of this one, after showing what comes along. */
export function beginNextYear(): void {
  const title = "เริ่มปีงบประมาณใหม่";
  run(title, (journal) => {
    need("drive");
    journal.doing("อ่านสมุดงาน");
    const file = activeFile();
    const { data, zone } = readWorkbook(file);
    const { today } = momentOf(zone, "");
    const possible = newYear(data, { measures: "none", risks: "none" }, today);
    if (!possible.ok) throw new ShellProblem(possible.reason);
    const key = `next-year-${possible.fiscalYear}`;
    const before = madeBefore(key);
    if (before !== "") {
      alert(title, before);
      return;
    }
    const measures = choose(title, "ยกมาตรการไปปีใหม่", choices, 0);
    const risks = choose(title, "ยกความเสี่ยงไปปีใหม่", choices, 0);
    const next = newYear(data, { measures, risks }, today);
    if (!next.ok) throw new ShellProblem(next.reason);
    const known = Object.entries(next.sheets).filter(([, rows]) => rows.length > 0);
    const plans = inputSheetPlans({ existing: [], data: Object.fromEntries(known) });
    const own = ownSheets(data, plans);
    const ownText =
      own.length === 0 ? "" : `\n\nแผ่นงานอื่นไม่ได้ยกไป (${own.join(", ")}) คัดลอกเองได้: คลิกขวาที่แท็บ > คัดลอกไปยัง`;
    if (!confirm(title, `${previewText(next, plans)}${ownText}\n\nสร้างหรือไม่`)) return;
    progress(file, title);
    journal.doing("เขียนสเปรดชีตใหม่");
    const { office } = readBook(data).book.settings;
    const made = uploadAsSpreadsheet(`ITA ${next.fiscalYear} ${office}`.trim(), workbookFile(plans), journal);
    remember("file", key, made.id);
    const bound =
      "ถ้าเมนู ITA ไม่ขึ้นในไฟล์ใหม่ แสดงว่าติดตั้งแบบวางสคริปต์: วางสคริปต์ในไฟล์ใหม่อีกครั้งตามหน้าติดตั้ง แล้วเปิดการแจ้งเตือนและการบันทึกประวัติใหม่";
    showLink(made.name, `สร้างแล้ว ${plans.length} แผ่นงาน\n\n${bound}${journal.noticeText()}`, made.url);
  });
}
