import { sheetNamed } from "../workbook/sheet-names";
import type { CellRef, SheetData, WorkbookData } from "../workbook/types";
import { finderIn, textOf, traceOf, type Finder, type SheetTrace } from "./row-trace";

/** A cell that a run changed. */
export interface RunCell {
  readonly at: CellRef;
  readonly before: string;
  readonly after: string;
}

/** What takes back a run on a workbook that someone went on with. */
export interface UndoPlan {
  /** Cells that go back, at the place where they are now: `after` is what they held before the run. */
  readonly edits: readonly RunCell[];
  /** Cells that a person changed since: they stay. `after` is what stands there now. */
  readonly kept: readonly RunCell[];
  /** Cells whose row, column or sheet is not there any more, or not to be told from another: nothing goes back. */
  readonly lost: readonly RunCell[];
}

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

const cellsOf = (cells: readonly RunCell[], name: string): readonly RunCell[] =>
  cells.filter(({ at }) => at.sheet === name);

/** The traces of all cells of a run, from the sheets as it left them or found them. */
export function tracesOf(cells: readonly RunCell[], sheets: readonly SheetData[]): readonly SheetTrace[] {
  return sheets.flatMap((sheet) => {
    const own = cellsOf(cells, sheet.name);
    return own.length === 0 ? [] : [traceOf(sheet, own)];
  });
}

/** Finds the cells of a run in the workbook as it is now; a run of which no trace is kept is looked for at its old place. */
export function finderOf(cells: readonly RunCell[], traces: readonly SheetTrace[], now: WorkbookData): Finder {
  const bySheet = new Map<string, Finder>();
  for (const name of new Set(cells.map(({ at }) => at.sheet))) {
    const [sheet, trace] = [sheetNamed(now, name), traces.find((one) => one.sheet === name)];
    if (sheet !== undefined) bySheet.set(name, trace === undefined ? (at) => at : finderIn(trace, sheet));
  }
  return (at) => bySheet.get(at.sheet)?.(at) ?? null;
}

/**
 * What takes back the cells of a run: those that still hold what the run wrote go back to what they held before, those
 * that a person changed since stay and are named, and so are those that are not to be found.
 */
export function undoCells(cells: readonly RunCell[], now: WorkbookData, find: Finder): UndoPlan {
  const edits: RunCell[] = [];
  const kept: RunCell[] = [];
  const lost: RunCell[] = [];
  for (const cell of cells) {
    const { before, after } = cell;
    const at = find(cell.at);
    if (at === null) {
      lost.push(cell);
      continue;
    }
    const is = textAt(sheetNamed(now, at.sheet), at.row - 1, at.column);
    if (is === after) edits.push({ at, before: after, after: before });
    else if (is !== before) kept.push({ at, before: after, after: is });
  }
  return { edits, kept, lost };
}
