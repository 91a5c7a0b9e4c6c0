/** Cells of a bar: 5 per cent each. */
const cells = 20;

/** The cells of a bar by their tags, from the left. */
export const chartCells: readonly string[] = Array.from({ length: cells }, (_, index) => `แท่ง${index + 1}`);

/** How many cells of a bar a share fills, in per cent: what is there at all fills one, and only the whole fills all. */
export function filledCells(share: number): number {
  if (share <= 0) return 0;
  if (share >= 100) return cells;
  return Math.min(cells - 1, Math.max(1, Math.round((share / 100) * cells)));
}
