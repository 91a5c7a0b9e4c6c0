import { sheetNamed } from "../workbook/sheet-names";
import { cellText } from "../workbook/text";
import type { CellRef, CellValue, SheetData, WorkbookData } from "../workbook/types";

/** A cell that a run changed. */
export interface RunCell {
  readonly at: CellRef;
  readonly before: string;
  readonly after: string;
}

/** What takes back a run on a workbook that someone went on with. */
export interface UndoPlan {
  /** Cells that go back: `after` is what they held before the run. */
  readonly edits: readonly RunCell[];
  /** Cells that a person changed since: they stay. `after` is what stands there now. */
  readonly kept: readonly RunCell[];
}

/** What a cell says, an error by its own word. */
export const textOf = (value: CellValue | undefined): string =>
  typeof value === "object" && value !== null && "error" in value ? value.error : cellText(value ?? null);

function textAt(sheet: SheetData | undefined, row: number, column: number): string {
  return textOf(sheet?.rows[row]?.[column]);
}

/** The cells of a sheet that differ from those of an earlier state, undefined where there was none. */
export function cellsBetween(old: SheetData | undefined, sheet: SheetData): readonly RunCell[] {
  const rows = Math.max(old?.rows.length ?? 0, sheet.rows.length);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const width = Math.max(old?.rows[row]?.length ?? 0, sheet.rows[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column): RunCell => {
      const at = { sheet: sheet.name, row: row + 1, column };
      return { at, before: textAt(old, row, column), after: textAt(sheet, row, column) };
    }).filter((cell) => cell.before !== cell.after);
  });
}

/**
 * What takes back the cells of a run: those that still hold what the run wrote go back to what they held before, those
 * that a person changed since stay and are named.
 */
export function undoCells(cells: readonly RunCell[], now: WorkbookData): UndoPlan {
  const edits: RunCell[] = [];
  const kept: RunCell[] = [];
  for (const { at, before, after } of cells) {
    const is = textAt(sheetNamed(now, at.sheet), at.row - 1, at.column);
    if (is === after) edits.push({ at, before: after, after: before });
    else if (is !== before) kept.push({ at, before: after, after: is });
  }
  return { edits, kept };
}
