import type { FactTables, RunCell, SheetData, SheetPlan } from "../../core";

/** A sheet that a run made, with the mark of what it put there. */
export interface MadeSheet {
  readonly name: string;
  readonly mark: string;
}

/** A file that a run put into Drive. */
export interface RunFile {
  readonly id: string;
  readonly name: string;
  /** ISO text: an edit since then is known by another. */
  readonly modified: string;
}

/** A sheet that a run painted over. */
export interface PaintedSheet {
  readonly plan: SheetPlan;
  /** The mark of what stood there before. */
  readonly before: string;
}

/** What a run changed: from this it is told afterwards, and taken back. */
export class RunChanges {
  /** What the run was, as the menu calls it; "" for one that is not kept. */
  command = "";
  user = "";
  readonly cells: RunCell[] = [];
  /** The sheets of those cells as they were read before the first was written. */
  readonly read = new Map<string, SheetData>();
  readonly sheets: MadeSheet[] = [];
  readonly painted: PaintedSheet[] = [];
  /** Plans that became sheets of their own: kept for the run that paints over them. */
  readonly drawn: SheetPlan[] = [];
  readonly files: RunFile[] = [];
  /** Short texts to be kept with the run: which papers it put where. */
  readonly kept: Record<string, string> = {};
  /** What the papers of the run were made from, by its fingerprint. */
  facts: { readonly fingerprint: string; readonly tables: FactTables } | null = null;
  isKept = false;

  /** Cells that were written into a sheet that reads like this. */
  wrote(sheet: SheetData | undefined, cells: readonly RunCell[]): void {
    this.cells.push(...cells);
    if (sheet !== undefined && !this.read.has(sheet.name)) this.read.set(sheet.name, sheet);
  }

  /** Whether the run can be taken back: an undo cannot, nor what left the spreadsheet for other people. */
  isReversible = true;

  irreversible(): void {
    this.isReversible = false;
  }

  get isEmpty(): boolean {
    return [this.cells, this.sheets, this.painted, this.files].every((list) => list.length === 0);
  }
}
