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

/** The mean of numbers that are all known; null when one is unknown or there are none. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
