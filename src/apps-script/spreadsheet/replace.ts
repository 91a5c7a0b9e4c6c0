import type { SheetPlan } from "../../core";
import type { Journal } from "../problem";
import { drawChart } from "./chart";
import { columnPixels } from "./looks";
import { paintCells } from "./paint";
import type { OpenWorkbook } from "./read";
import { runsOf } from "./regions";
import { dropLeftovers, TemporarySheets } from "./temporary";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Prepared {
  readonly plan: SheetPlan;
  readonly draft: Sheet;
  /** The sheet that stands there now; null where there is none. */
  readonly target: Sheet | null;
}

function setWidths(sheet: Sheet, plan: SheetPlan): void {
  for (const { start, count, value } of runsOf(plan.widths)) {
    sheet.setColumnWidths(start + 1, count, columnPixels(value));
  }
}

function setFrozen(sheet: Sheet, plan: SheetPlan): void {
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setFrozenColumns(plan.frozenColumns);
}

/** Paints a plan on a temporary sheet: the whole sheet where there is none yet, else its cells. */
function prepare(
  plan: SheetPlan,
  book: OpenWorkbook,
  made: TemporarySheets,
  ids: ReadonlyMap<string, number>,
): Prepared {
  const target = book.sheets.get(plan.name) ?? null;
  const own = { rows: plan.rows.length, columns: plan.widths.length };
  // As many rows as the old sheet has, so that what it had below the new content goes too.
  const size = target === null ? own : { ...own, rows: Math.max(own.rows, target.getMaxRows()) };
  const draft = made.add();
  paintCells(draft, plan, size, ids);
  if (target === null) {
    setFrozen(draft, plan);
    setWidths(draft, plan);
    drawChart(draft, plan.chart, true);
  }
  return { plan, draft, target };
}

/**
 * Puts a prepared sheet into its place: one call decides. A new sheet gets its name; one that exists keeps its place,
 * number, widths, filters and whatever formulas of other sheets point to it, and gets all its cells at once.
 */
function commit({ plan, draft, target }: Prepared, made: TemporarySheets, journal: Journal): Sheet {
  if (target === null) {
    journal.sending(`ตั้งชื่อแผ่นงาน “${plan.name}”`);
    draft.setName(plan.name);
    made.keep(draft);
    journal.done(`สร้างแผ่นงาน “${plan.name}” แล้ว`);
    return draft;
  }
  journal.doing(`วางแผ่นงาน “${plan.name}”`);
  const columns = plan.widths.length;
  const rows = Math.max(plan.rows.length, draft.getMaxRows());
  const missingRows = rows - target.getMaxRows();
  if (missingRows > 0) target.insertRowsAfter(rows - missingRows, missingRows);
  const missingColumns = columns - target.getMaxColumns();
  if (missingColumns > 0) target.insertColumnsAfter(columns - missingColumns, missingColumns);
  const [from, to] = [draft.getRange(1, 1, rows, columns), target.getRange(1, 1)];
  journal.sending(`วางแผ่นงาน “${plan.name}”`);
  from.copyTo(to);
  journal.done(`เขียนแผ่นงาน “${plan.name}” ใหม่แล้ว`);
  journal.doing(`จัดแถวตรึงและกราฟของแผ่นงาน “${plan.name}” (ข้อมูลในแผ่นงานใหม่ครบแล้ว)`);
  setFrozen(target, plan);
  drawChart(target, plan.chart, false);
  return target;
}

/** Inserting a sheet turned the page over before the person's eyes. */
function showAgain(file: OpenWorkbook["file"], sheet: Sheet): void {
  try {
    file.setActiveSheet(sheet);
  } catch {
    // Which page is open is no reason to call a finished piece of work failed.
  }
}

/**
 * Writes computed sheets: all are painted on temporary sheets first, and only when every one is ready does each take
 * its place. Whatever fails before leaves the workbook as it was. To be called while the lock is held.
 */
export function replaceSheets(book: OpenWorkbook, plans: readonly SheetPlan[], journal: Journal): readonly Sheet[] {
  const { file } = book;
  const ids = new Map([...book.sheets].map(([name, sheet]) => [name, sheet.getSheetId()]));
  const active = file.getActiveSheet();
  const made = new TemporarySheets(file);
  try {
    journal.doing("เตรียมแผ่นงานใหม่");
    dropLeftovers(book);
    const prepared = plans.map((plan) => prepare(plan, book, made, ids));
    // Writes are kept back: only now does the service say whether it takes them.
    SpreadsheetApp.flush();
    return prepared.map((one) => {
      return commit(one, made, journal);
    });
  } finally {
    made.remove(journal);
    showAgain(file, active);
  }
}
