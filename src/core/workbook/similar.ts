import { fold } from "./text";

/**
 * Edit distance of two texts by single characters, two neighbours that changed places counting as one (Damerau, without
 * edits between them); stops early and returns limit + 1 beyond the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeThat: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) value = Math.min(value, (beforeThat[j - 2] ?? 0) + 1);
      current.push(value);
      best = Math.min(best, value);
    }
    // A swap reaches over a row, so that one row beyond the limit does not end it.
    if (best > limit + 1) return limit + 1;
    beforeThat = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** The known word nearest to what was typed, or null where none is near (a third of its length at most). */
export function nearest(typed: string, known: readonly string[]): string | null {
  const wanted = fold(typed);
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const word of known) {
    const folded = fold(word);
    const limit = Math.max(1, Math.floor(Math.max(folded.length, wanted.length) / 3));
    const distance = folded.startsWith(wanted) && wanted.length >= 3 ? 1 : editDistance(wanted, folded, limit);
    if (distance <= limit && distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}
