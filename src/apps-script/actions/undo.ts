import {
  cellText,
  computedSheets,
  correctionsLog,
  refName,
  finderOf,
  type RunCell,
  type SheetData,
  undoCells,
  type WorkbookData,
} from "../../core";
import { binUnchanged } from "../drive/upload";
import { runAction } from "../entry";
import { momentText } from "../environment";
import { keepRun, lastReversible, markUndone, planIn, runsIn, traceOf, type Run, type Trace } from "../life/memory";
import { markOfSheet } from "../life/pack";
import { ShellProblem, type Journal } from "../problem";
import { need } from "../scopes";
import { writeCells } from "../spreadsheet/cells";
import { locked } from "../spreadsheet/lock";
import { activeFile, readWorkbook, type OpenWorkbook } from "../spreadsheet/read";
import { readOwnedSheets } from "../spreadsheet/register";
import { replaceSheets } from "../spreadsheet/replace";
import { readAllKept } from "../kept";
import { alert, confirm, listOf, onOneLine } from "../ui";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What taking back a run would do now. */
interface Undo {
  readonly run: Run;
  readonly cells: readonly RunCell[];
  readonly sheets: readonly string[];
  readonly painted: readonly Trace["painted"][number][];
  readonly files: Trace["files"];
  /** What stays, and why, a sentence each. */
  readonly kept: readonly string[];
}

/** Everything that a run may have changed: also the computed sheets and the program's own lists. */
function readAll(file: Spreadsheet): OpenWorkbook {
  const book = readWorkbook(file, () => true, true);
  const lists = [computedSheets.register, correctionsLog].flatMap(
    (list) => readOwnedSheets(file, book.zone, list).data.sheets,
  );
  const own = new Map(lists.map((one) => [one.name, one]));
  const sheets = book.data.sheets.map((one): SheetData => own.get(one.name) ?? one);
  return { ...book, data: { ...book.data, sheets } };
}

const sheetOf = ({ sheets }: WorkbookData, name: string): SheetData | undefined =>
  sheets.find((one) => one.name === name);

/** Whether a sheet still shows what the run put there. */
const isAsLeft = (data: WorkbookData, { name, mark }: { readonly name: string; readonly mark: string }): boolean => {
  const sheet = sheetOf(data, name);
  return sheet !== undefined && markOfSheet(sheet) === mark;
};

/** A sheet as it was before the run wrote into it: cells that still hold what it wrote hold what stood there. */
function without(sheet: SheetData, cells: readonly RunCell[]): SheetData {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { at, before, after } of cells) {
    const row = rows[at.row - 1];
    if (at.sheet === sheet.name && row !== undefined && cellText(row[at.column] ?? null) === after)
      row[at.column] = before;
  }
  return { ...sheet, rows };
}

const changedSince = "มีผู้แก้ไขหลังคำสั่งนั้น จึงคงไว้";

function undoOf(last: Run, trace: Trace, data: WorkbookData): Undo {
  const there = trace.sheets.filter(({ name }) => sheetOf(data, name) !== undefined);
  const before = { ...data, sheets: data.sheets.map((sheet) => without(sheet, trace.cells)) };
  const sheets = there.filter((one) => isAsLeft(before, one)).map(({ name }) => name);
  const inOthers = trace.cells.filter(({ at }) => !sheets.includes(at.sheet));
  const cells = undoCells(inOthers, data, finderOf(inOthers, trace.traces ?? [], data));
  const asLeft = trace.painted.filter((one) => isAsLeft(data, one));
  const painted = asLeft.filter(({ before }) => before !== null);
  const kept = [
    ...there.filter(({ name }) => !sheets.includes(name)).map(({ name }) => `แผ่นงาน ${name}: ${changedSince}`),
    ...cells.kept.map(({ at }) => `${at.sheet} ${refName(at)}: ${changedSince}`),
    ...cells.lost.map(({ at, after }) => `${at.sheet} ${refName(at)} “${onOneLine(after, 60)}”: ไม่พบที่เดิมแน่ชัด จึงไม่คืน`),
    ...trace.painted
      .filter(({ name }) => !asLeft.some((one) => one.name === name))
      .map(({ name }) => `แผ่นงาน ${name}: ${changedSince}`),
    ...asLeft
      .filter(({ before }) => before === null)
      .map(({ name }) => `แผ่นงาน ${name}: ไม่มีฉบับก่อนหน้าเก็บไว้ สั่งคำนวณใหม่ หรือดูที่ ไฟล์ > ประวัติเวอร์ชัน`),
  ];
  // A paper whose row says more by now is somebody's work too.
  const files = cells.kept.length + cells.lost.length > 0 || there.length > sheets.length ? [] : trace.files;
  const rest =
    files.length < trace.files.length ? trace.files.map(({ name }) => `เอกสาร ${name}: ${changedSince}`) : [];
  return { run: last, cells: cells.edits, sheets, painted, files, kept: [...kept, ...rest] };
}

/** The last run and what its undo would do; null where nothing can be taken back. */
function lookAt(book: OpenWorkbook): Undo | null {
  const all = readAllKept();
  const last = lastReversible(runsIn(all));
  const trace = last === null ? null : traceOf(all, last.id);
  return last === null || trace === null ? null : undoOf(last, trace, book.data);
}

const mostShown = 12;

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}\n${listOf(lines, mostShown, (left) => `- และอีก ${left} แห่ง`)}`;
}

function undoText({ cells, sheets, painted, files, kept }: Undo, done: boolean): string {
  const back = cells.map(
    ({ at, before, after }) => `${at.sheet} ${refName(at)}: ${onOneLine(before, 60)} → ${onOneLine(after, 60)}`,
  );
  const word = done ? "แล้ว" : "";
  return [
    listed(`ลบแผ่นงานที่สร้าง${word}`, sheets),
    listed(
      `คืนแผ่นงานเป็นฉบับก่อนหน้า${word}`,
      painted.map(({ name }) => name),
    ),
    listed(`คืนค่าเซลล์${word} ${cells.length} แห่ง`, back),
    listed(
      `ย้ายไปถังขยะของไดรฟ์${word}`,
      files.map(({ name }) => name),
    ),
    listed("คงไว้", kept),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Which run it is, in words: "คำนวณใหม่ · 7 เม.ย. 2569 14.35 น. · officer@example.go.th". */
export function runLine({ command, time, user, undone }: Run, zone: string): string {
  const parts = [command, momentText(time, zone), user, undone ? "ย้อนแล้ว" : ""];
  return parts.filter((part) => part !== "").join(" · ");
}

function deleteSheets(book: OpenWorkbook, names: readonly string[], journal: Journal): readonly string[] {
  return names.filter((name) => {
    const sheet = book.sheets.get(name);
    if (sheet === undefined) return false;
    journal.sending(`ลบแผ่นงาน “${name}”`);
    book.file.deleteSheet(sheet);
    journal.done(`ลบแผ่นงาน “${name}” แล้ว`);
    return true;
  });
}

/** Takes the sheets away last: a workbook keeps one, and what a list of words points to is there until then. */
function carryOut(undo: Undo, book: OpenWorkbook, journal: Journal): Undo {
  const files = undo.files.filter(({ id, name, modified }) => {
    journal.sending(`ย้าย “${name}” ไปถังขยะ`);
    const isGone = binUnchanged(id, modified);
    if (isGone) journal.done(`ย้าย “${name}” ไปถังขยะของไดรฟ์แล้ว`);
    return isGone;
  });
  const left = undo.files.filter((file) => !files.includes(file));
  const cells = writeCells(book, undo.cells, journal);
  journal.requireTime("ส่วนที่เหลือยังไม่ได้ย้อน โปรดสั่งย้อนอีกครั้ง");
  const plans = undo.painted.map(({ before }) => planIn(before ?? ""));
  if (plans.length > 0) replaceSheets(book, plans, journal);
  const isAll = book.tabs !== null && undo.sheets.length >= book.tabs;
  const sheets = deleteSheets(book, isAll ? undo.sheets.slice(1) : undo.sheets, journal);
  const kept = [
    ...undo.kept,
    ...undo.cells.filter((one) => !cells.includes(one)).map(({ at }) => `${at.sheet} ${refName(at)}: เป็นสูตร จึงคงไว้`),
    ...left.map(({ name }) => `เอกสาร ${name}: ถูกแก้ไขแล้ว หรือบัญชีนี้เปิดไม่ได้ จึงคงไว้`),
    ...undo.sheets
      .filter((name) => !sheets.includes(name))
      .map((name) => `แผ่นงาน ${name}: สเปรดชีตต้องมีอย่างน้อยหนึ่งแผ่นงาน`),
  ];
  return { ...undo, cells, files, sheets, kept };
}

const nothing = "ไม่มีคำสั่งที่ย้อนได้ (ย้อนได้สี่คำสั่งล่าสุดที่เขียนสมุดงาน ก่อนหน้านั้นดูที่ ไฟล์ > ประวัติเวอร์ชัน)";

/** The last run in words and what its undo would do; a null `id` where there is none. */
export function describeUndo(file: Spreadsheet): { readonly id: number | null; readonly text: string } {
  const book = readAll(file);
  const undo = lookAt(book);
  if (undo === null) return { id: null, text: nothing };
  return { id: undo.run.id, text: `${runLine(undo.run, book.zone)}\n\n${undoText(undo, false)}` };
}

/** Takes back the run that was shown, as far as nobody went on with it. Answers what was done. */
export function takeBack(file: Spreadsheet, id: number, journal: Journal): string {
  need("drive");
  return locked(() => {
    const book = readAll(file);
    const undo = lookAt(book);
    if (undo?.run.id !== id) throw new ShellProblem("มีคำสั่งอื่นทำไปหลังจากนั้น โปรดดูรายการใหม่แล้วสั่งอีกครั้ง");
    const done = carryOut(undo, book, journal);
    journal.doing("จดว่าย้อนแล้ว");
    markUndone(id);
    journal.runs(`ย้อนคำสั่ง: ${undo.run.command}`);
    journal.changes.irreversible();
    keepRun(journal);
    return `${runLine(undo.run, book.zone)}\n\n${undoText(done, true)}${journal.noticeText()}`;
  });
}

/** Takes back the last run, after showing what goes and what stays. */
export function undoLastRun(): void {
  const title = "ย้อนคำสั่งล่าสุด";
  runAction(title, (journal) => {
    const file = activeFile();
    const { id, text } = describeUndo(file);
    if (id === null) alert(title, text);
    else if (confirm(title, `${text}\n\nย้อนคำสั่งนี้หรือไม่`)) alert(title, `ย้อนแล้ว\n${takeBack(file, id, journal)}`);
  });
}

const mostRuns = 25;

/** The runs of this file as lines, the latest first. */
export function historyLines(file: Spreadsheet): readonly string[] {
  const zone = file.getSpreadsheetTimeZone();
  return [...runsIn(readAllKept())].reverse().map((one) => runLine(one, zone));
}

/** Shows what was done to this file, when and by whom. */
export function showRuns(): void {
  const title = "ประวัติคำสั่ง";
  runAction(title, () => {
    const lines = historyLines(activeFile());
    const text = listOf(lines, mostRuns, (left) => `… และอีก ${left} คำสั่ง`);
    alert(title, lines.length === 0 ? "ยังไม่มีคำสั่งที่จดไว้" : text);
  });
}
