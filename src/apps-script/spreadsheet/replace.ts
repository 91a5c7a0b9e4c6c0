import type { SheetData, SheetPlan } from "../../core";
import { markOfPlan } from "../life/pack";
import type { Journal } from "../problem";
import { arrive } from "./arrival";
import { drawChart } from "./chart";
import { columnPixels } from "./looks";
import { linkBlocks } from "./links";
import { layOver, isSimple } from "./overlay";
import { paintCells, resize, type PaintedPart } from "./paint";
import { linkedIds, noteWritten, paddedRows, targetRange, settle, type PlacedSheet } from "./place";
import type { OpenWorkbook } from "./read";
import { refusal } from "./refusal";
import { runsOf } from "./regions";
import { TemporarySheets } from "./temporary";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows that a sheet fills, as it was read; all that it has where it was not. */
function filledRows(target: Sheet, old: SheetData | undefined): number {
  const known = old?.rows.length ?? 0;
  return known > 0 ? known : target.getMaxRows();
}

function placed(plans: readonly SheetPlan[], book: OpenWorkbook): readonly PlacedSheet[] {
  let from = 0;
  return plans.map((plan) => {
    const target = book.sheets.get(plan.name) ?? null;
    const old = book.data.sheets.find(({ name }) => name === plan.name);
    const rows = Math.max(plan.rows.length, target === null ? 0 : filledRows(target, old));
    const place = { plan, target, from, rows, old };
    from += rows;
    return place;
  });
}

/** All plans under each other, so that each look is one request for all of them. */
function canvasOf(places: readonly PlacedSheet[]): PaintedPart {
  const columns = Math.max(...places.map(({ plan }) => plan.widths.length));
  return {
    widths: Array<number>(columns).fill(0),
    rows: places.flatMap((place) => paddedRows(place, columns)),
    merges: places.flatMap(({ plan, from }) => plan.merges.map((merge) => ({ ...merge, row: merge.row + from }))),
    links: places.flatMap(({ plan, from }) => linkBlocks(plan).map((block) => ({ ...block, row: block.row + from }))),
  };
}

function setWidths(sheet: Sheet, plan: SheetPlan): void {
  for (const { start, count, value } of runsOf(plan.widths)) {
    sheet.setColumnWidths(start + 1, count, columnPixels(value));
  }
}

/** Freezes what a plan freezes. */
function setFrozen(sheet: Sheet, plan: SheetPlan): void {
  sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
}

/** Finishes a sheet of its own for a plan that has none yet; it has its cells already. */
function furnish(sheet: Sheet, plan: SheetPlan): void {
  setFrozen(sheet, plan);
  setWidths(sheet, plan);
  drawChart(sheet, plan.chart, true);
}

/**
 * One call puts all cells into a sheet. Where a person froze other rows, merges that cross the edge are refused: the
 * plan's own edge is set then and the call made again.
 */
function paste(from: Range, to: Range, target: Sheet, plan: SheetPlan): void {
  try {
    from.copyTo(to);
  } catch (thrown) {
    try {
      target.setFrozenRows(0);
      target.setFrozenColumns(0);
      from.copyTo(to);
      setFrozen(target, plan);
    } catch {
      throw refusal(thrown, target, plan.name, null);
    }
  }
}

/**
 * Puts a painted plan over the sheet that stands there: it keeps its place, number, widths, filters and whatever formulas
 * of other sheets point to it, and gets all its cells at once.
 */
function overwrite(
  place: PlacedSheet,
  target: Sheet,
  sourceOf: (place: PlacedSheet) => Range,
  journal: Journal,
): Sheet {
  const { plan } = place;
  journal.doing(`วางแผ่นงาน “${plan.name}”`);
  const to = targetRange(place, target);
  const source = sourceOf(place);
  journal.sending(`วางแผ่นงาน “${plan.name}”`);
  paste(source, to, target, plan);
  noteWritten(place, target, journal);
  return settle(place, target, journal);
}

/** Gives a sheet that was made whole under another name its own. */
function name(sheet: Sheet, plan: SheetPlan, made: TemporarySheets, journal: Journal): Sheet {
  journal.sending(`ตั้งชื่อแผ่นงาน “${plan.name}”`);
  sheet.setName(plan.name);
  made.keep(sheet);
  journal.done(`สร้างแผ่นงาน “${plan.name}” แล้ว`);
  journal.changes.sheets.push({ name: plan.name, mark: markOfPlan(plan) });
  journal.changes.drawn.push(plan);
  return sheet;
}

/** A sheet of its own for a plan that has none: the canvas where that holds nothing else, else a copy of its part. */
function ownSheet({ plan, from, rows }: PlacedSheet, canvas: Sheet, isAlone: boolean, made: TemporarySheets): Sheet {
  if (isAlone) {
    furnish(canvas, plan);
    return canvas;
  }
  const sheet = made.add();
  const columns = plan.widths.length;
  resize(sheet, { rows, columns });
  canvas.getRange(from + 1, 1, rows, columns).copyTo(sheet.getRange(1, 1, rows, columns));
  furnish(sheet, plan);
  return sheet;
}

/** Inserting a sheet turned the page over before the person's eyes. */
function showAgain(file: OpenWorkbook["file"], sheet: Sheet): void {
  try {
    file.setActiveSheet(sheet);
  } catch {
    // Which page is open is no reason to call a finished piece of work failed.
  }
}

/** What the person sees when sheets are written: the page that was open before, or what the caller shows next. */
export type PageAfter = "page-before" | "callers-own";

/**
 * Writes computed sheets: all are painted on one temporary sheet first, and only when every one is ready does each take
 * its place. Whatever fails before leaves the workbook as it was. To be called while the lock is held.
 */
export function replaceSheets(
  book: OpenWorkbook,
  plans: readonly SheetPlan[],
  journal: Journal,
  after: PageAfter = "page-before",
): readonly Sheet[] {
  const { file } = book;
  const made = new TemporarySheets(book);
  journal.doing("เตรียมแผ่นงานใหม่");
  made.dropLeftovers(book);
  const places = placed(plans, book);
  const [first] = places;
  if (places.length === 1 && first !== undefined && first.target !== null && isSimple(first)) {
    return [layOver(first, first.target, book, journal)];
  }
  const active = after === "page-before" ? file.getActiveSheet() : null;
  try {
    const canvas = made.add();
    const picture = canvasOf(places);
    const isAlone = places.length === 1 && places[0]?.target === null;
    const painted = paintCells(canvas, picture, linkedIds(book, plans), isAlone);
    const sourceOf = ({ plan, from, rows }: PlacedSheet): Range =>
      places.length === 1 ? painted : canvas.getRange(from + 1, 1, rows, plan.widths.length);
    journal.requireTime("ยังไม่ได้เขียนแผ่นงานใหม่ โปรดสั่งอีกครั้ง");
    const own = places.map((place) => (place.target === null ? ownSheet(place, canvas, isAlone, made) : null));
    arrive();
    const written = places.map((place, index) => {
      const sheet = own[index] ?? null;
      if (sheet !== null) return name(sheet, place.plan, made, journal);
      if (place.target === null) throw new Error("A sheet has no place");
      return overwrite(place, place.target, sourceOf, journal);
    });
    return written;
  } finally {
    made.remove(journal);
    if (active !== null) showAgain(file, active);
  }
}
