import { gridSigns } from "../compute";
import { statuses } from "../workbook/words";
import type { RowDraft } from "./draft";
import { putStatus } from "./measure-cells";
import { isMarked, readMonths, yearOfGrid } from "./month-grid";
import type { SourceCell } from "./source";

/** Signs that only this program's papers have: in another office's, ● and × are marks of what is planned. */
const ownSigns: ReadonlySet<string> = new Set(
  (["spared", "running", "overdue", "planned"] as const).map((state) => gridSigns[state]),
);

/** The month grids of a table while it is read: what goes over several rows has the months of all of them. */
export class MonthGrids {
  readonly #cells = new Map<RowDraft, Map<number, SourceCell>>();

  /** Adds the months of one row. */
  add(row: RowDraft, months: ReadonlyMap<number, SourceCell>): void {
    if (months.size === 0) return;
    const all = this.#cells.get(row) ?? new Map<number, SourceCell>();
    for (const [month, cell] of months) if (isMarked(cell) || !all.has(month)) all.set(month, cell);
    this.#cells.set(row, all);
  }

  /**
   * Gives each row its period, unless days stand in it, and the state that its signs tell; see `readMonths`. `fiscalYear`
   * (พ.ศ., 0 = unknown) is that of the paper; the year above the months goes before it.
   */
  put(years: ReadonlyMap<number, string>, fiscalYear: number): void {
    const year = yearOfGrid(years) || fiscalYear;
    const all = [...this.#cells.values()].flatMap((months) => [...months.values()].map(({ text }) => text.trim()));
    const tellsState = all.some((text) => ownSigns.has(text));
    for (const [row, cells] of this.#cells) {
      const months = readMonths(cells, years, year);
      if (months.place === null) continue;
      if (months.period !== "" && !row.cells.has("start")) row.set("period", months.period, months.place);
      if (tellsState && months.status !== null) putStatus(row, statuses[months.status], months.place);
    }
  }
}
