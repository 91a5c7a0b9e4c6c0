import { beOf, CENTURY_BE, ceOf } from "./date";
import { isPlausibleBe, isPlausibleCe } from "./fiscal-year";
import type { FiscalYear } from "./fiscal-year";

/** The era that was written beside a year, or null when none was. */
export type Era = "be" | "ce" | null;

function nearest(candidates: readonly number[], target: number): number {
  return candidates.reduce((best, year) => (Math.abs(year - target) < Math.abs(best - target) ? year : best));
}

/**
 * The CE year meant by a written year, or null when it is neither พ.ศ. 2400-2699 nor ค.ศ. 1900-2099. Two digits are
 * พ.ศ. 25xx, or the พ.ศ. century nearest to `near` (พ.ศ.); with ค.ศ. written they are 20xx or nearest.
 */
export function resolveYear(value: number, digits: number, era: Era, near?: FiscalYear): number | null {
  if (digits === 2) {
    const centuries = era === "ce" ? [2000, 1900] : [CENTURY_BE, CENTURY_BE - 100, CENTURY_BE + 100].map(ceOf);
    const candidates = centuries.map((century) => century + value);
    return near === undefined ? (candidates[0] ?? null) : nearest(candidates, ceOf(near));
  }
  if (digits !== 4) return null;
  if (era !== "ce" && isPlausibleBe(value)) return ceOf(value);
  return era !== "be" && isPlausibleCe(value) ? value : null;
}

/** Whether two digits after a month look like a year: within 15 years of the fiscal year (พ.ศ.). */
export function looksLikeShortYear(value: number, near: FiscalYear): boolean {
  const year = resolveYear(value, 2, null, near);
  return year !== null && Math.abs(beOf(year) - near) <= 15;
}
