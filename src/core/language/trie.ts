/** Thai words as a tree of letters in two flat arrays: small, quick to build, and quick to walk. */
export interface Trie {
  /** The node behind `node` by the letter with this code, 0 = none. */
  readonly step: (node: number, code: number) => number;
  /** Whether a word ends at a node, and how well known it is: 0 = none, 1 = a word, 2 = a word of these papers. */
  readonly rank: (node: number) => number;
  /** The codes of the letters that go on from a node, in their order. */
  readonly lettersAfter: (node: number) => readonly number[];
}

/** A tree as three tables of numbers, which can be kept in a file and used as they are. */
export interface TrieTables {
  /** Of a table whose length is a power of two: a node and a letter, 0 = free. */
  readonly keys: Int32Array;
  /** The node behind each key. */
  readonly targets: Int32Array;
  /** How well known the word is that ends at each node. */
  readonly ranks: Uint8Array;
}

/** Where every word begins. */
export const rootNode = 1;

const thai = 0xe00;
const letterBits = 7;

const letterOf = (code: number): number => (code > thai && code < thai + (1 << letterBits) ? code - thai : 0);

/** The place of a key in a table of 2 ** bits: where it stands, or the free one where it would. */
function slotIn(keys: Int32Array, bits: number, key: number): number {
  const mask = (1 << bits) - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** How well a word is known. */
export const ranks = { word: 1, field: 2 } as const;

/**
 * Builds a tree of words, each with its rank; of a word given twice the higher rank counts. Letters that are not Thai
 * end no word and begin none: words with one are left out.
 */
export function trieTablesOf(
  lists: readonly { readonly words: Iterable<string>; readonly rank: number }[],
): TrieTables {
  let bits = 12;
  let keys = new Int32Array(1 << bits);
  let targets = new Int32Array(1 << bits);
  let nodes = rootNode;
  let ranksOf = new Uint8Array(1 << bits);

  const slotOf = (key: number): number => slotIn(keys, bits, key);
  const grow = (): void => {
    const [oldKeys, oldTargets, oldRanks] = [keys, targets, ranksOf];
    bits++;
    keys = new Int32Array(1 << bits);
    targets = new Int32Array(1 << bits);
    ranksOf = new Uint8Array(1 << bits);
    ranksOf.set(oldRanks);
    oldKeys.forEach((key, old) => {
      if (key === 0) return;
      const slot = slotOf(key);
      keys[slot] = key;
      targets[slot] = oldTargets[old] ?? 0;
    });
  };
  const add = (word: string, rank: number): void => {
    let node: number = rootNode;
    for (let at = 0; at < word.length; at++) {
      const letter = letterOf(word.charCodeAt(at));
      if (letter === 0) return;
      const key = (node << letterBits) | letter;
      let slot = slotOf(key);
      if (keys[slot] === 0) {
        if (nodes * 2 > keys.length) {
          grow();
          slot = slotOf(key);
        }
        keys[slot] = key;
        targets[slot] = ++nodes;
      }
      node = targets[slot] ?? 0;
    }
    if (node !== rootNode) ranksOf[node] = Math.max(ranksOf[node] ?? 0, rank);
  };
  for (const { words, rank } of lists) for (const word of words) add(word, rank);

  return { keys, targets, ranks: ranksOf };
}

/** For each node the first key that goes on from it, and for each key the next one: places in the table plus 1, 0 = none. */
interface Branches {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Every key hung under its node. */
function branchesOf({ keys, ranks: ranksOf }: TrieTables): Branches {
  const first = new Int32Array(ranksOf.length);
  const next = new Int32Array(keys.length);
  for (let slot = 0; slot < keys.length; slot++) {
    const node = (keys[slot] ?? 0) >> letterBits;
    if (node === 0) continue;
    next[slot] = first[node] ?? 0;
    first[node] = slot + 1;
  }
  return { first, next };
}

/** The tree that tables hold. */
export function trieIn(tables: TrieTables): Trie {
  const { keys, targets, ranks: ranksOf } = tables;
  const bits = 31 - Math.clz32(keys.length);
  let branches: Branches | null = null;
  const lettersAfter = (node: number): readonly number[] => {
    branches ??= branchesOf(tables);
    const { first, next } = branches;
    const codes: number[] = [];
    for (let slot = first[node] ?? 0; slot !== 0; slot = next[slot - 1] ?? 0) {
      codes.push(thai + ((keys[slot - 1] ?? 0) & ((1 << letterBits) - 1)));
    }
    return codes.length < 2 ? codes : codes.sort((a, b) => a - b);
  };
  return {
    lettersAfter,
    step: (node, code) => {
      const letter = letterOf(code);
      return letter === 0 ? 0 : (targets[slotIn(keys, bits, (node << letterBits) | letter)] ?? 0);
    },
    rank: (node) => ranksOf[node] ?? 0,
  };
}
