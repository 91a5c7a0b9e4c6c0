import type { CellRange } from "../../core";

/** The rectangles that together cover exactly the cells that are wanted: runs in a row, joined downwards. */
export function rectangles(
  rows: number,
  columns: number,
  isWanted: (row: number, column: number) => boolean,
): CellRange[] {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  let above = new Map<string, (typeof found)[number]>();
  for (let row = 0; row < rows; row++) {
    const open: typeof above = new Map();
    for (let column = 0; column < columns; column++) {
      if (!isWanted(row, column)) continue;
      const start = column;
      while (column + 1 < columns && isWanted(row, column + 1)) column++;
      const width = column + 1 - start;
      const key = `${start} ${width}`;
      const longer = above.get(key);
      if (longer === undefined) {
        const one = { row, column: start, rows: 1, columns: width };
        found.push(one);
        open.set(key, one);
      } else {
        longer.rows++;
        open.set(key, longer);
      }
    }
    above = open;
  }
  return found;
}

const isBelow = (block: MergeBlock, merge: CellRange, how: MergeBlock["how"]): boolean =>
  how === "across" &&
  block.how === "across" &&
  block.column === merge.column &&
  block.columns === merge.columns &&
  block.row + block.rows === merge.row;

const isBeside = (block: MergeBlock, merge: CellRange, how: MergeBlock["how"]): boolean =>
  how === "down" &&
  block.how === "down" &&
  block.row === merge.row &&
  block.rows === merge.rows &&
  block.column + block.columns === merge.column;

export interface MergeBlock extends CellRange {
  /** across: each row of the block becomes one cell; down: each column; whole: the block is one cell. */
  readonly how: "across" | "down" | "whole";
}

/**
 * Merges that can be carried out together: neighbours of one row under each other, or of one column side by side, are
 * one call each, so that a list of a thousand rows takes as many calls as one of ten.
 */
export function mergeBlocks(merges: readonly CellRange[]): readonly MergeBlock[] {
  const blocks: { row: number; column: number; rows: number; columns: number; how: MergeBlock["how"] }[] = [];
  const sorted = [...merges].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const merge of sorted) {
    const how = merge.rows === 1 ? "across" : merge.columns === 1 ? "down" : "whole";
    const last = blocks[blocks.length - 1];
    if (last !== undefined && isBelow(last, merge, how)) last.rows++;
    else if (last !== undefined && isBeside(last, merge, how)) last.columns++;
    else blocks.push({ ...merge, how });
  }
  return blocks;
}

/** Runs of equal neighbours: for setting the same width to several columns in one call. */
export function runsOf<T>(
  values: readonly T[],
): readonly { readonly start: number; readonly count: number; readonly value: T }[] {
  const runs: { start: number; count: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last?.value === value) last.count++;
    else runs.push({ start: index, count: 1, value });
  });
  return runs;
}
