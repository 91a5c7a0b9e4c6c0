/** A number rounded to two decimals, halves away from zero; what is a half on paper (84.995) counts as one. */
export function roundTwo(value: number): number {
  // The addend outweighs the error of binary fractions (84.995 is stored a little lower) and no real difference.
  const rounded = Math.round(Math.abs(value) * 100 + 1e-7) / 100;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The share of a part in per cent (0-100), two decimals; 0 of nothing is 0, never NaN. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : roundTwo((part / whole) * 100);
}

/**
 * The shares of all parts of a whole in per cent, two decimals, which add up to 100.00 (0 of nothing are all 0): what
 * rounding down leaves over goes to the largest remainders, of equal ones to the larger part, then to the last.
 */
export function sharesOf(parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return parts.map(() => 0);
  const floors = parts.map((part) => Math.floor((part * 10000) / whole));
  const left = 10000 - floors.reduce((sum, floor) => sum + floor, 0);
  const rest = (index: number): number => ((parts[index] ?? 0) * 10000) % whole;
  const raised = parts
    .map((_, index) => index)
    .sort((a, b) => rest(b) - rest(a) || (parts[b] ?? 0) - (parts[a] ?? 0) || b - a)
    .slice(0, left);
  return floors.map((floor, index) => (floor + (raised.includes(index) ? 1 : 0)) / 100);
}

/** The mean of numbers that are all known; null when one is unknown or there are none. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
