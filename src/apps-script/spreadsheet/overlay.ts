import { cellText, computedSheets, type SheetData, type SheetPlan } from "../../core";
import type { Journal } from "../problem";
import { richTexts } from "./links";
import { dress } from "./paint";
import { linkedIds, noteWritten, paddedRows, targetRange, settle, type PlacedSheet } from "./place";
import type { OpenWorkbook } from "./read";
import { refusal } from "./refusal";
import { rectangles } from "./regions";
import { guarded } from "./values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that are built one by one; more of them take longer than the requests that are saved. */
const mostBuilt = 6000;

/**
 * Whether one request puts all texts and links of a plan into its sheet, so that nothing has to be prepared elsewhere:
 * where nothing is merged or drawn. It makes texts of numbers, which are written again then: only the few counts on top
 * of the problems are worth that.
 */
export function isSimple({ plan, rows }: PlacedSheet): boolean {
  const { name, widths, merges, chart } = plan;
  const hasNumbers = plan.rows.some((row) => row.some(({ value }) => typeof value === "number"));
  return (
    merges.length === 0 &&
    chart === null &&
    (!hasNumbers || name.startsWith(computedSheets.problems)) &&
    rows * widths.length <= mostBuilt
  );
}

/** Whether the lines of the old list lie within those of the new one: its header stands in the same row, and it is no longer. */
function isWithin(old: SheetData | undefined, { rows, frozenRows }: SheetPlan): boolean {
  if (old === undefined || old.rows.length > rows.length) return false;
  const header = (rows[frozenRows - 1] ?? []).map(({ value }) => cellText(value));
  return (
    header.length > 0 && header.every((text, column) => cellText(old.rows[frozenRows - 1]?.[column] ?? null) === text)
  );
}

/**
 * What writes the numbers of a plan, which rich text makes texts, so that formulas of other sheets count on with them.
 * A call that fails is made once more: the new texts stand there by then.
 */
function numbersOf(target: Sheet, { rows, widths }: SheetPlan): () => void {
  const isNumber = (row: number, column: number): boolean => typeof rows[row]?.[column]?.value === "number";
  const writes = rectangles(rows.length, widths.length, isNumber).map((block) => {
    const grid = rows.slice(block.row, block.row + block.rows).map((line) => {
      const cells = line.slice(block.column, block.column + block.columns);
      return cells.map(({ value }) => guarded(value));
    });
    const range = target.getRange(block.row + 1, block.column + 1, block.rows, block.columns);
    return () => range.setValues(grid);
  });
  return () => {
    for (const write of writes) {
      try {
        write();
      } catch {
        write();
      }
    }
  };
}

/** Lays a simple plan over its sheet: one request for all texts and links, then their looks. */
export function layOver(place: PlacedSheet, target: Sheet, book: OpenWorkbook, journal: Journal): Sheet {
  const { plan, old } = place;
  const columns = plan.widths.length;
  const rows = paddedRows(place, columns);
  const ids = linkedIds(book, [plan]);
  journal.doing(`เขียนแผ่นงาน “${plan.name}”`);
  const range = targetRange(place, target);
  const writeNumbers = numbersOf(target, plan);
  const texts = rows.map((row) => richTexts(row, ids).flat());
  journal.sending(`เขียนแผ่นงาน “${plan.name}”`);
  try {
    // Into cells that a person merged a text would go and not be seen.
    range.breakApart();
    range.setRichTextValues(texts);
    writeNumbers();
  } catch (thrown) {
    throw refusal(thrown, target, plan.name, range);
  }
  noteWritten(place, target, journal);
  journal.doing(`จัดรูปแบบแผ่นงาน “${plan.name}” (ข้อมูลในแผ่นงานใหม่ครบแล้ว)`);
  const isClean = isWithin(old, plan);
  dress(target, range, { rows, widths: plan.widths, merges: [] }, isClean);
  return settle(place, target, journal, isClean);
}
