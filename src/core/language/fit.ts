/*
 * Whether a mended text is Thai: the words at the place and what stands beside them have to be known ones. A list finds
 * a wrong form wherever its letters stand in a row; beside another mistake, or across two right words, its correction
 * would make things worse ("ประกาศะคแนน" is no "ประกาศะคะแนน").
 */
import { dictionary, hasDictionary } from "./dictionary";
import { breaksOf, cutOf, type Piece } from "./split";

const isThai = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= "\u0e01" && letter <= "\u0e4e" && !/[\u0e2f\u0e3f\u0e46]/.test(letter);

/** The rows of Thai letters that a stretch of a text touches. */
function runsAround(text: string, at: number, end: number): readonly { readonly from: number; readonly run: string }[] {
  const runs: { from: number; run: string }[] = [];
  let from = at;
  while (isThai(text[from - 1])) from--;
  while (from <= end && from < text.length) {
    let to = from;
    while (isThai(text[to])) to++;
    if (to > from) runs.push({ from, run: text.slice(from, to) });
    from = to + 1;
  }
  return runs;
}

/**
 * What the rows of Thai letters around a stretch cost where the words in it and beside it are known, else Infinity. Only
 * to be asked where there is a dictionary.
 */
export function costAround(text: string, at: number, end: number): number {
  let cost = 0;
  for (const { from, run } of runsAround(text, at, end)) {
    const { before, pieces } = cutOf(run, breaksOf(run), dictionary());
    const isIn = (piece: Piece): boolean => from + piece.from < end && from + piece.to > at;
    const isBeside = (piece: Piece): boolean => from + piece.from === end || from + piece.to === at;
    const isNear = pieces.some(isIn)
      ? (index: number): boolean => pieces.slice(Math.max(0, index - 1), index + 2).some(isIn)
      : (index: number): boolean => pieces.slice(index, index + 1).some(isBeside);
    if (pieces.some(({ rank }, index) => rank === 0 && isNear(index))) return Infinity;
    cost += before[run.length] ?? Infinity;
  }
  return cost;
}

/** Whether a stretch may begin and end where it does: no vowel or mark reaches over its edges, no silent letter follows. */
function hasEdges(text: string, at: number, end: number): boolean {
  const [from, to] = [Math.max(0, at - 1), Math.min(text.length, end + 4)];
  const breaks = breaksOf(text.slice(from, to));
  const isEdge = (place: number): boolean => place === 0 || place === text.length || breaks[place - from] === 1;
  return isEdge(at) && isEdge(end);
}

/** A stretch of a text and what should stand there; without it the stretch stays as it is. */
export interface Change {
  readonly at: number;
  readonly length: number;
  readonly right?: string;
}

/** The text with all of these changes, which do not overlap, and where each then stands. */
export function changed(text: string, changes: readonly Change[]): { text: string; places: readonly number[] } {
  let result = "";
  let from = 0;
  const places = new Map<Change, number>();
  for (const change of [...changes].sort((a, b) => a.at - b.at)) {
    result += text.slice(from, change.at);
    places.set(change, result.length);
    result += change.right ?? text.slice(change.at, change.at + change.length);
    from = change.at + change.length;
  }
  return { text: result + text.slice(from), places: changes.map((change) => places.get(change) ?? 0) };
}

/**
 * For each change of a text whether its right form stands there among known words once all are made: a correction that
 * does not is none. Without a dictionary only the letters at its edges are looked at.
 */
export function fitting(text: string, changes: readonly Change[]): readonly boolean[] {
  const mended = changed(text, changes);
  return changes.map(({ at, length, right }, index) => {
    if (right === undefined || right === "") return false;
    if (!hasEdges(text, at, at + length)) return false;
    const place = mended.places[index] ?? 0;
    return !hasDictionary() || costAround(mended.text, place, place + right.length) < Infinity;
  });
}

/** Whether words of the cheapest split, all of them known, reach over the edges of a stretch: nothing in it is unknown. */
export function standsAcross(text: string, { at, length }: Change): boolean {
  if (!hasDictionary()) return false;
  const end = at + length;
  const reaches = runsAround(text, at, end).some(({ from, run }) =>
    cutOf(run, breaksOf(run), dictionary()).pieces.some(({ from: a, to: b, rank }) => {
      const [start, stop] = [from + a, from + b];
      return rank !== 0 && ((start < at && stop > at) || (start < end && stop > end));
    }),
  );
  return reaches && costAround(text, at, end) < Infinity;
}

/**
 * Whether a wrong form only arises where right words meet ("เอกสาร" + "วจนานุกรม"): it stands across them, and they are
 * no less likely than with the right form.
 */
export function arisesBetween(text: string, change: Change): boolean {
  if (!standsAcross(text, change)) return false;
  const { at, length, right = "" } = change;
  const mended = text.slice(0, at) + right + text.slice(at + length);
  return costAround(text, at, at + length) <= costAround(mended, at, at + right.length);
}
