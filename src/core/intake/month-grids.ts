import { readPeriod, toThaiDigits } from "../calendar";
import { gridSigns } from "../compute";
import { fold } from "../workbook/text";
import { statuses } from "../workbook/words";
import { isNothing, type RowDraft, type Unread } from "./draft";
import { putStatus } from "./measure-cells";
import { markedMonths, readMonths, yearOfGrid } from "./month-grid";
import type { SourceCell } from "./source";

/** Signs that only this program's papers have: in another office's, ● and × are marks of what is planned. */
const ownSigns: ReadonlySet<string> = new Set(
  (["spared", "running", "overdue", "planned"] as const).map((state) => gridSigns[state]),
);

const allSigns: ReadonlySet<string> = new Set(Object.values(gridSigns));

interface Grid {
  /** Month 1-12 -> its cell, of marked months only. */
  readonly cells: Map<number, SourceCell>;
  readonly years: ReadonlyMap<number, string>;
}

/** The period of a row in words; "" where none was read. */
const periodOf = (row: RowDraft): string =>
  row.text("period") || [row.text("start"), row.text("end")].filter((day) => day !== "").join(" - ");

/** Whether two periods are the same months. */
function isSamePeriod(one: string, other: string, fiscalYear: number): boolean {
  const months = (text: string): string => JSON.stringify(readPeriod({ text }, fiscalYear).spans);
  return fold(one) === fold(other) || months(one) === months(other);
}

/** The month grids of a paper while it is read: what goes over several rows has the months of all of them. */
export class MonthGrids {
  readonly #signs = new Set<string>();
  readonly #grids = new Map<RowDraft, Grid>();

  /** `isArabic`: the paper writes its numbers with Arabic digits. */
  constructor(private readonly isArabic: boolean) {}

  /** Adds the months of one row; `years` are those that stand above them. */
  add(row: RowDraft, months: ReadonlyMap<number, SourceCell>, years: ReadonlyMap<number, string>): void {
    if (months.size === 0) return;
    const marked = markedMonths(months);
    const grid = this.#grids.get(row);
    if (grid === undefined) this.#grids.set(row, { cells: new Map(marked), years });
    else for (const [month, cell] of marked) grid.cells.set(month, cell);
    for (const { text } of months.values()) this.#signs.add(text.trim());
  }

  /**
   * Gives each row its period, unless days stand in it, and the state that its signs tell; see `readMonths`. `fiscalYear`
   * (พ.ศ., 0 = unknown) is that of the paper; the year above the months goes before it. What a row tells otherwise than its
   * grid is told.
   */
  put(fiscalYear: number, unread: Unread[]): void {
    const signs = [...this.#signs].filter((sign) => !isNothing(sign) && sign !== "");
    const tellsState = signs.some((sign) => ownSigns.has(sign)) && signs.every((sign) => allSigns.has(sign));
    for (const [row, { cells, years }] of this.#grids) {
      const months = readMonths(cells, years, yearOfGrid(years) || fiscalYear, this.isArabic ? String : toThaiDigits);
      if (months.place === null) continue;
      const typed = periodOf(row);
      if (typed === "") row.set("period", months.period, months.place);
      else if (!isSamePeriod(typed, months.period, fiscalYear)) {
        const why = `ช่องเดือนที่ทำเครื่องหมายไว้ต่างจากระยะเวลาที่อ่านแล้ว (${typed})`;
        unread.push({ text: months.period, place: months.place, why });
      }
      if (tellsState && months.status !== null) putStatus(row, statuses[months.status], months.place);
    }
  }
}
