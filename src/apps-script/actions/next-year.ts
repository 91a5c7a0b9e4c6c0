import {
  type CarriedWork,
  compareYears,
  comparisonPlan,
  type Examination,
  inputSheetPlans,
  type InputSheetPlan,
  newYear,
  type NewYear,
  plannedSheet,
  readBook,
  type WorkbookData,
  type YearNote,
} from "../../core";
import { knownUpload, uploadAsSpreadsheet } from "../drive/upload";
import { workbookFile } from "../drive/workbook-file";
import { runAction } from "../entry";
import { momentOf } from "../environment";
import { keepRun } from "../life/memory";
import { ShellProblem, type Journal } from "../problem";
import { need } from "../scopes";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { readKept, keep } from "../kept";
import { alert, choose, confirm, listOf, showProgress, showLink } from "../ui";

const mostShown = 5;
const short = (text: string): string => text.replace(/\s*\n\s*/g, " / ").slice(0, 80);

function notesText(title: string, notes: readonly YearNote[]): string {
  if (notes.length === 0) return "";
  const lines = notes.map(({ sheet, what, before, after }) => `${sheet} ${what}: ${short(before)} → ${short(after)}`);
  return `${title} ${notes.length} แห่ง\n${listOf(lines, mostShown, (left) => `- และอีก ${left} แห่ง`)}`;
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
  const id = readKept("file", key);
  const file = id === null ? null : knownUpload(id);
  return file === null ? "" : `สร้างสเปรดชีตของปีถัดไปจากไฟล์นี้ไว้แล้ว\n${file.url}\n\nถ้าต้องการสร้างใหม่ ให้ย้ายไฟล์นั้นไปถังขยะก่อน`;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface YearWish {
  readonly measures: CarriedWork;
  readonly risks: CarriedWork;
}

/** What would go on into the next year, in words; `next` null with the reason where no next year can be begun. */
interface YearSight {
  readonly reason: string;
  readonly text: string;
  readonly next: {
    readonly key: string;
    readonly name: string;
    readonly plans: readonly InputSheetPlan[];
    /** This year, to hold the new one against. */
    readonly before: Examination["book"];
  } | null;
}

const impossible = (reason: string): YearSight => ({ reason, text: "", next: null });

/** What goes on into the spreadsheet of the next fiscal year. Nothing is made. */
export function lookAtYear(file: Spreadsheet, wish: YearWish): YearSight {
  const { data, zone } = readWorkbook(file);
  const next = newYear(data, wish, momentOf(zone, "").today);
  if (!next.ok) return impossible(next.reason);
  const key = `next-year-${next.fiscalYear}`;
  const before = madeBefore(key);
  if (before !== "") return impossible(before);
  const known = Object.entries(next.sheets).filter(([, rows]) => rows.length > 0);
  const plans = inputSheetPlans({ existing: [], data: Object.fromEntries(known) });
  const own = ownSheets(data, plans);
  const ownText = own.length === 0 ? "" : `\n\nแผ่นงานอื่นไม่ได้ยกไป (${own.join(", ")}) คัดลอกเองได้: คลิกขวาที่แท็บ > คัดลอกไปยัง`;
  const { book } = readBook(data);
  const name = `ITA ${next.fiscalYear} ${book.settings.office}`.trim();
  return { reason: "", text: `${previewText(next, plans)}${ownText}`, next: { key, name, plans, before: book } };
}

/** Makes the spreadsheet that was looked at, and keeps its place, so that no second one is made. */
export function makeYear({ next }: YearSight, journal: Journal) {
  if (next === null) throw new Error("no next year");
  const after = readBook({ sheets: next.plans.map(plannedSheet) }).book;
  const comparison = comparisonPlan(compareYears(next.before, after));
  journal.runs(`เริ่มปีงบประมาณใหม่: ${next.name}`);
  journal.changes.irreversible();
  journal.doing("เขียนสเปรดชีตใหม่");
  const made = uploadAsSpreadsheet(next.name, workbookFile(next.plans, comparison), journal);
  keep("file", next.key, made.id);
  keepRun(journal);
  const bound =
    "ถ้าเมนู ITA ไม่ขึ้นในไฟล์ใหม่ แสดงว่าติดตั้งแบบวางสคริปต์: วางสคริปต์ในไฟล์ใหม่อีกครั้งตามหน้าติดตั้ง แล้วเปิดการแจ้งเตือนและการบันทึกประวัติใหม่";
  const text = `สร้างแล้ว ${next.plans.length + 1} แผ่นงาน รวมแผ่น ${comparison.name}\n\n${bound}${journal.noticeText()}`;
  return { name: made.name, url: made.url, text };
}

/** Makes the spreadsheet of the next fiscal year out of this one, after showing what comes along. */
export function beginNextYear(): void {
  const title = "เริ่มปีงบประมาณใหม่";
  runAction(title, (journal) => {
    need("drive");
    journal.doing("อ่านสมุดงาน");
    const file = activeFile();
    const possible = lookAtYear(file, { measures: "none", risks: "none" });
    if (possible.next === null) {
      alert(title, possible.reason);
      return;
    }
    const measures = choose(title, "ยกมาตรการไปปีใหม่", choices, 0);
    const risks = choose(title, "ยกความเสี่ยงไปปีใหม่", choices, 0);
    const sight = lookAtYear(file, { measures, risks });
    if (sight.next === null) throw new ShellProblem(sight.reason);
    if (!confirm(title, `${sight.text}\n\nสร้างหรือไม่`)) return;
    showProgress(file, title);
    const made = makeYear(sight, journal);
    showLink(made.name, made.text, made.url);
  });
}
