import { expect } from "@jest/globals";
import { styles } from "../../../src/core/sheets/styles";
import type { PlannedCell, SheetPlan } from "../../../src/core/sheets/types";

/** The values of a row, "" for empty cells. */
export const valuesOf = (row: readonly PlannedCell[] | undefined): (string | number)[] =>
  (row ?? []).map(({ value }) => value ?? "");

/** The first row whose first cells hold the given texts; fails where there is none. */
export function rowWith(plan: SheetPlan, text: string | number): number {
  const index = plan.rows.findIndex((row) => row.some(({ value }) => value === text));
  expect(index).toBeGreaterThanOrEqual(0);
  return index;
}

/** What every plan promises: rectangular, known styles, merges inside the sheet that neither overlap nor hide a value. */
export function expectSound(plan: SheetPlan): void {
  const width = plan.widths.length;
  expect(plan.rows.every((row) => row.length === width)).toBe(true);
  expect(plan.rows.flat().every(({ style }) => style in styles)).toBe(true);
  expect(plan.rows.flat().some(({ value }) => typeof value === "number" && !Number.isFinite(value))).toBe(false);
  expect(plan.frozenRows).toBeLessThanOrEqual(plan.rows.length);
  const covered = new Set<string>();
  for (const merge of plan.merges) {
    expect(merge.column + merge.columns).toBeLessThanOrEqual(width);
    expect(merge.row + merge.rows).toBeLessThanOrEqual(plan.rows.length);
    const splits = (first: number, size: number, edge: number) => first < edge && first + size > edge;
    expect(splits(merge.column, merge.columns, plan.frozenColumns)).toBe(false);
    expect(splits(merge.row, merge.rows, plan.frozenRows)).toBe(false);
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        expect(covered.has(`${row} ${column}`)).toBe(false);
        covered.add(`${row} ${column}`);
        if (row !== merge.row || column !== merge.column) expect(plan.rows[row]?.[column]?.value).toBeNull();
      }
    }
  }
}
