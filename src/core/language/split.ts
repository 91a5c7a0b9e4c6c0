/*
 * Cuts a run of Thai letters into words where they are all known, or as cheaply as can be. A word begins where Thai
 * script lets one begin: with a consonant or a vowel written before it, and not between such a vowel and its consonant.
 */
import { rootNode, ranks, type Trie } from "./trie";

const isMark = (code: number): boolean =>
  (code >= 0xe30 && code <= 0xe3a && code !== 0xe3f) || (code >= 0xe45 && code <= 0xe4e && code !== 0xe46);
const isFront = (code: number): boolean => code >= 0xe40 && code <= 0xe44;

/** 1 for each place of a text where a word may begin or end; a letter that ์ silences begins none. */
export function breaksOf(run: string): Uint8Array {
  const { length } = run;
  const breaks = new Uint8Array(length + 1);
  breaks[0] = 1;
  breaks[length] = 1;
  for (let at = 1; at < length; at++) {
    if (isMark(run.charCodeAt(at)) || isFront(run.charCodeAt(at - 1))) continue;
    const next = run.charCodeAt(at + 1);
    if (next === 0xe4c || ((next === 0xe34 || next === 0xe38) && run.charCodeAt(at + 2) === 0xe4c)) continue;
    breaks[at] = 1;
  }
  return breaks;
}

/** Whether a run is a row of known words, each of a rank at least: the longest first, shorter ones where that leads nowhere. */
export function isRowOfWords(run: string, breaks: Uint8Array, trie: Trie, least: number = ranks.word): boolean {
  const seen = new Uint8Array(run.length + 1);
  const places = [0];
  for (let from = places.pop(); from !== undefined; from = places.pop()) {
    if (from === run.length) return true;
    if (seen[from] === 1) continue;
    seen[from] = 1;
    let node: number = rootNode;
    for (let at = from; at < run.length; at++) {
      node = trie.step(node, run.charCodeAt(at));
      if (node === 0) break;
      if (breaks[at + 1] === 1 && trie.rank(node) >= least) places.push(at + 1);
    }
  }
  return false;
}

/** What a piece of a cut costs. Fewer and better known words are cheaper; what is unknown is dear, and each letter more. */
export const costs = { word: 10, rare: 3, short: 2, unknown: 30, unknownLetter: 6 } as const;

export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

export interface Cut {
  /** The least cost of what stands before each place; Infinity where no cut ends. */
  readonly before: Float64Array;
  /** The least cost of what stands from each place on. */
  readonly after: Float64Array;
  /** The pieces of the cheapest cut, left to right; rank 0 = unknown. */
  readonly pieces: readonly Piece[];
}

const wordCost = (length: number, rank: number): number =>
  costs.word + (rank === ranks.field ? 0 : costs.rare) + (length < 4 ? costs.short : 0);

/** The cheapest cut of a run. */
export function cutOf(run: string, breaks: Uint8Array, trie: Trie): Cut {
  const { length } = run;
  // Two states a place: behind a word, and behind something unknown, which the next unknown letters go on.
  const known = new Float64Array(length + 1).fill(Infinity);
  const open = new Float64Array(length + 1).fill(Infinity);
  const knownFrom = new Int32Array(length + 1);
  const openFrom = new Int32Array(length + 1);
  known[0] = 0;
  const after = new Float64Array(length + 1).fill(Infinity);
  const edges: (readonly [from: number, to: number, cost: number])[] = [];
  for (let from = 0; from < length; from++) {
    if (breaks[from] !== 1) continue;
    const so = Math.min(known[from] ?? Infinity, open[from] ?? Infinity);
    let node: number = rootNode;
    for (let at = from; at < length; at++) {
      node = trie.step(node, run.charCodeAt(at));
      if (node === 0) break;
      const rank = trie.rank(node);
      if (breaks[at + 1] !== 1 || rank === 0) continue;
      const cost = wordCost(at + 1 - from, rank);
      edges.push([from, at + 1, cost]);
      if (so + cost < (known[at + 1] ?? Infinity)) {
        known[at + 1] = so + cost;
        knownFrom[at + 1] = from;
      }
    }
    let next = from + 1;
    while (breaks[next] !== 1) next++;
    const letters = (next - from) * costs.unknownLetter;
    const begun = (known[from] ?? Infinity) + costs.unknown + letters;
    const goneOn = (open[from] ?? Infinity) + letters;
    if (Math.min(begun, goneOn) < (open[next] ?? Infinity)) {
      open[next] = Math.min(begun, goneOn);
      openFrom[next] = from;
    }
  }
  const before = known.map((cost, at) => Math.min(cost, open[at] ?? Infinity));
  fillAfter(after, edges, breaks);
  return { before, after, pieces: piecesOf(run, trie, known, open, knownFrom, openFrom) };
}

function fillAfter(
  after: Float64Array,
  edges: readonly (readonly [from: number, to: number, cost: number])[],
  breaks: Uint8Array,
): void {
  const length = after.length - 1;
  const open = new Float64Array(length + 1).fill(Infinity);
  after[length] = 0;
  let edge = edges.length - 1;
  for (let from = length - 1; from >= 0; from--) {
    if (breaks[from] !== 1) continue;
    let best = Infinity;
    for (; edge >= 0 && edges[edge]?.[0] === from; edge--) {
      const [, to = length, cost = 0] = edges[edge] ?? [];
      best = Math.min(best, cost + Math.min(after[to] ?? Infinity, (open[to] ?? Infinity) + costs.unknown));
    }
    let next = from + 1;
    while (breaks[next] !== 1) next++;
    // Without what it costs to begin an unknown piece: that is paid where the piece begins.
    open[from] = (next - from) * costs.unknownLetter + Math.min(open[next] ?? Infinity, after[next] ?? Infinity);
    after[from] = best;
  }
  for (let at = 0; at < length; at++)
    after[at] = Math.min(after[at] ?? Infinity, (open[at] ?? Infinity) + costs.unknown);
}

function rankOf(word: string, trie: Trie): number {
  let node: number = rootNode;
  for (let at = 0; at < word.length && node !== 0; at++) node = trie.step(node, word.charCodeAt(at));
  return trie.rank(node);
}

function piecesOf(
  run: string,
  trie: Trie,
  known: Float64Array,
  open: Float64Array,
  knownFrom: Int32Array,
  openFrom: Int32Array,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const { length } = run;
  let isOpen = (open[length] ?? Infinity) < (known[length] ?? Infinity);
  for (let to = length; to > 0;) {
    const from = (isOpen ? openFrom : knownFrom)[to] ?? 0;
    const last = pieces[pieces.length - 1];
    if (!isOpen) {
      pieces.push({ from, to, rank: rankOf(run.slice(from, to), trie) });
      isOpen = (open[from] ?? Infinity) < (known[from] ?? Infinity);
    } else {
      if (last?.from === to && last.rank === 0) pieces[pieces.length - 1] = { ...last, from };
      else pieces.push({ from, to, rank: 0 });
      isOpen = (open[from] ?? Infinity) <= (known[from] ?? Infinity) + costs.unknown;
    }
    to = from;
  }
  return pieces.reverse();
}
