import { correctionsLog, logPlan, readLog, type LogRow } from "./corrections-log";
import { ownedSheetName } from "../workbook/owned";
import type { SheetPlan } from "../sheets/types";
import { cellKey, readCellName, refName } from "../workbook/a1";
import { cellText } from "../workbook/text";
import type { CellRef, CellValue, SheetData, WorkbookData } from "../workbook/types";
import { check, type CheckOptions } from "./check";
import type { Environment } from "./environment";

/** A new text for one cell. */
export interface CellEdit {
  readonly at: CellRef;
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** The problems that it mends. */
  readonly codes: readonly string[];
}

export interface CorrectOptions extends CheckOptions {
  /** Only corrections of these problems; default: all. */
  readonly codes?: readonly string[];
}

const mostPasses = 12;

/** The value of a cell as text to be edited; null for what is no text: dates, errors, blank cells. */
function editable(value: CellValue | undefined): string | null {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}

function valueAt(data: WorkbookData, at: CellRef): CellValue | undefined {
  return data.sheets.find((sheet) => sheet.name === at.sheet)?.rows[at.row - 1]?.[at.column];
}

/** The workbook with these cells changed; all else is the same. */
export function withEdits(data: WorkbookData, edits: readonly Pick<CellEdit, "at" | "after">[]): WorkbookData {
  const bySheet = new Map<string, Pick<CellEdit, "at" | "after">[]>();
  for (const edit of edits) bySheet.set(edit.at.sheet, [...(bySheet.get(edit.at.sheet) ?? []), edit]);
  const changed = (sheet: SheetData, own: readonly Pick<CellEdit, "at" | "after">[]): SheetData => {
    const rows: (readonly CellValue[])[] = [...sheet.rows];
    for (const { at, after } of own) {
      const row = [...(rows[at.row - 1] ?? [])];
      row[at.column] = after;
      rows[at.row - 1] = row;
    }
    return { ...sheet, rows };
  };
  return {
    ...data,
    sheets: data.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own === undefined ? sheet : changed(sheet, own);
    }),
  };
}

/**
 * The certain corrections of a workbook, one edit a cell. A cell with several mistakes is mended one after the other:
 * each correction is of the cell as the one before left it. Accepted problems are not corrected.
 */
export function correctionsOf(
  data: WorkbookData,
  options: CorrectOptions,
  environment: Environment,
): readonly CellEdit[] {
  const edits = new Map<string, CellEdit>();
  let current = data;
  for (let pass = 0; pass < mostPasses; pass++) {
    const step = new Map<string, CellEdit>();
    for (const { at, header, code, correction } of check(current, options, environment).problems) {
      if (at === null || correction === undefined || step.has(cellKey(at))) continue;
      if (options.codes !== undefined && !options.codes.includes(code)) continue;
      const before = editable(valueAt(current, at));
      if (before === null || before === correction) continue;
      step.set(cellKey(at), { at, header, before, after: correction, codes: [code] });
    }
    if (step.size === 0) break;
    current = withEdits(current, [...step.values()]);
    for (const [key, edit] of step) {
      const earlier = edits.get(key);
      const codes = [...new Set([...(earlier?.codes ?? []), ...edit.codes])];
      edits.set(key, earlier === undefined ? edit : { ...earlier, after: edit.after, codes });
    }
  }
  return [...edits.values()].filter(({ before, after }) => before !== after);
}

/** What a row is called beside one of its cells: its first two other texts. */
function rowName(row: readonly CellValue[] = [], column: number): string {
  const texts = row.filter((_, index) => index !== column).map((value) => cellText(value).replace(/\s+/g, " "));
  return texts
    .filter((text) => text !== "")
    .slice(0, 2)
    .join(" ")
    .slice(0, 60)
    .trim();
}

/** The log with one run of corrections added, so that it can be taken back. */
export function correctionsSheet(data: WorkbookData, edits: readonly CellEdit[], environment: Environment): SheetPlan {
  const log = readLog(data);
  const { sheets } = withEdits(data, edits);
  const run = Math.max(0, ...log.map((row) => row.run)) + 1;
  const rows = edits.map(({ at, before, after, codes }): LogRow => ({
    run,
    when: environment.now,
    by: environment.user,
    sheet: at.sheet,
    cell: refName(at),
    row: rowName(sheets.find((sheet) => sheet.name === at.sheet)?.rows[at.row - 1], at.column),
    before,
    after,
    codes: codes.join(", "),
    state: "done",
  }));
  return logPlan([...log, ...rows], ownedSheetName(data, correctionsLog).name);
}

export interface CorrectionUndo {
  readonly edits: readonly CellEdit[];
  /** Cells of that run that were changed since, and are left as they are. */
  readonly changed: readonly LogRow[];
  /** The log with the run marked as taken back; null where there is none to take back. */
  readonly sheet: SheetPlan | null;
}

/** Where the cell of a log is now: in its old row while that is still called so, else in the only one that is. */
function refOfLog(data: WorkbookData, { sheet, cell, row }: LogRow): CellRef | null {
  const place = readCellName(cell);
  if (place === null || row === "") return place === null ? null : { sheet, ...place };
  const rows = data.sheets.find((one) => one.name === sheet)?.rows ?? [];
  const found = rows.flatMap((cells, index) => (rowName(cells, place.column) === row ? [index + 1] : []));
  const [only] = found;
  if (found.includes(place.row)) return { sheet, ...place };
  return found.length === 1 && only !== undefined ? { sheet, ...place, row: only } : null;
}

/** Takes the last run of corrections back, in the cells that still hold what it wrote. */
export function undoCorrections(data: WorkbookData): CorrectionUndo {
  const log = readLog(data);
  const open = log.filter(({ state }) => state === "done");
  const run = Math.max(0, ...open.map((row) => row.run));
  if (run === 0) return { edits: [], changed: [], sheet: null };
  const edits: CellEdit[] = [];
  const changed: LogRow[] = [];
  const rows = log.map((row): LogRow => {
    if (row.run !== run || row.state !== "done") return row;
    const at = refOfLog(data, row);
    const now = at === null ? null : editable(valueAt(data, at));
    if (at === null || now === null || !sameText(now, row.after)) {
      changed.push(row);
      return { ...row, state: "changed" };
    }
    edits.push({ at, header: "", before: now, after: row.before, codes: row.codes.split(", ") });
    return { ...row, state: "undone" };
  });
  return { edits, changed, sheet: logPlan(rows, ownedSheetName(data, correctionsLog).name) };
}

/** A number may come back from the sheet without its last zeros. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n").trim();
  return plain(a) === plain(b) || (a !== "" && Number(a) === Number(b));
}
