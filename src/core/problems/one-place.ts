import { cellKey } from "../workbook/a1";
import type { Problem, Span } from "./types";

/**
 * What keeps silent where one of the others tells of the same letters: the mistake is one, and who told of it knows more.
 * A word cut in two by a strange letter is no unknown word; a sign typed twice is no doubtful word and no missing space.
 */
const silentBeside: Readonly<Record<string, readonly string[]>> = {
  "text.unknown": ["text.slip", "text.misspelt", "text.wording", "text.doubled", "text.doubtful", "text.punctuation"],
  "text.doubtful": ["text.slip", "text.misspelt", "text.wording", "text.doubled", "text.punctuation"],
  "text.maiyamok": ["text.punctuation", "text.slip"],
  "name.two-spellings": ["place.misspelt"],
  "score.claim": ["score.cited", "score.cited-total", "score.cited-change", "indicator.name", "indicator.number"],
};

/** Whether two stretches share a letter, or stand side by side. */
const touch = (a: Span, b: Span): boolean => a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;

const placeOf = ({ at }: Problem): string => (at === null ? "" : cellKey(at));

/**
 * The problems without those that say again, of the same letters of the same cell, what a weightier one says. One that
 * stands at further cells, or tells of further places in its own, stays.
 */
export function oncePerPlace(problems: readonly Problem[]): readonly Problem[] {
  const quiet = new Set(problems.filter(({ code }) => code in silentBeside).map(placeOf));
  if (quiet.size === 0) return problems;
  const byCell = new Map<string, Problem[]>();
  for (const one of problems) {
    const place = placeOf(one);
    if (!quiet.has(place) || one.spans === undefined) continue;
    const cell = byCell.get(place) ?? [];
    byCell.set(place, cell);
    cell.push(one);
  }
  return problems.filter((one) => {
    const weightier = silentBeside[one.code];
    if (weightier === undefined || one.spans === undefined || (one.others ?? []).length > 0) return true;
    const others = (byCell.get(placeOf(one)) ?? []).filter(({ code }) => weightier.includes(code));
    const told = others.flatMap(({ spans = [] }) => spans);
    return !one.spans.every((span) => told.some((other) => touch(span, other)));
  });
}
