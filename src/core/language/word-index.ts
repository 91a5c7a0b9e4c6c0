/** The words of a list that begin at a place of a text. */
export interface WordIndex {
  /** Calls `visit` for each place where one or more words begin, left to right, with those words, longest first. */
  readonly scan: (text: string, visit: (at: number, words: readonly string[]) => void) => void;
  /** Whether any of the words stands anywhere in the text. */
  readonly touches: (text: string) => boolean;
}

/** A tree of letters in one array: from a node by a letter's number to the next node, 0 = no word goes on so. */
class Tree {
  /** Letters of the words from 1 on, by their code; A-Z as a-z. */
  private readonly letters = new Uint8Array(1 << 16);
  private readonly words: (string | undefined)[] = [];
  private readonly nodes: number[][] = [[]];
  private next = new Uint16Array(0);
  /** 1 for each node where a word ends. */
  private ends = new Uint8Array(0);
  /** From two letters to their node. */
  private pairs = new Uint16Array(0);
  private width = 1;

  constructor(list: Iterable<string>) {
    const all = [...new Set([...list].map((word) => word.toLowerCase()))];
    for (const word of all) {
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        if (this.letters[code] === 0) this.letters[code] = this.width++;
      }
    }
    for (let code = 65; code <= 90; code++) this.letters[code] = this.letters[code + 32] ?? 0;
    for (const word of all) this.add(word);
    this.next = new Uint16Array(this.nodes.length * this.width);
    this.nodes.forEach((row, node) => {
      row.forEach((to, letter) => {
        this.next[node * this.width + letter] = to;
      });
    });
    this.ends = Uint8Array.from(this.nodes, (_, node) => (this.words[node] === undefined ? 0 : 1));
    const { next, width } = this;
    this.pairs = new Uint16Array(width * width);
    for (let first = 1; first < width; first++) {
      const node = next[first] ?? 0;
      if (node !== 0) this.pairs.set(next.subarray(node * width, (node + 1) * width), first * width);
    }
  }

  private add(word: string): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = this.letters[word.charCodeAt(at)] ?? 0;
      const row = this.nodes[node] ?? [];
      const to = row[letter] ?? this.nodes.push([]) - 1;
      row[letter] = to;
      node = to;
    }
    this.words[node] = word;
  }

  /** The first place from `from` on where a word begins, or -1. */
  find(text: string, from: number): number {
    const { letters, pairs, next, ends, width } = this;
    const { length } = text;
    let letter = letters[text.charCodeAt(from)] ?? 0;
    for (let at = from; at + 1 < length; at++) {
      const first = letter;
      letter = letters[text.charCodeAt(at + 1)] ?? 0;
      let node = pairs[first * width + letter] ?? 0;
      for (let to = at + 2; node !== 0; to++) {
        if (ends[node] === 1) return at;
        const further = to < length ? (letters[text.charCodeAt(to)] ?? 0) : 0;
        node = further === 0 ? 0 : (next[node * width + further] ?? 0);
      }
    }
    return -1;
  }

  /** The words that begin at a place, longest first. */
  wordsAt(text: string, from: number): readonly string[] {
    const found: string[] = [];
    let node = 0;
    for (let at = from; at < text.length; at++) {
      const letter = this.letters[text.charCodeAt(at)] ?? 0;
      node = letter === 0 ? 0 : (this.next[node * this.width + letter] ?? 0);
      if (node === 0) break;
      const word = this.words[node];
      if (word !== undefined) found.unshift(word);
    }
    return found;
  }
}

/**
 * Finds many words in one pass over a text, whose cost hardly grows with the list. Latin letters are compared without
 * regard to case; a word has two letters or more. Build it at first use, not at the top of a module.
 */
export function wordIndex(list: Iterable<string>): WordIndex {
  const tree = new Tree(list);
  return {
    scan: (text, visit) => {
      for (let at = tree.find(text, 0); at >= 0; at = tree.find(text, at + 1)) visit(at, tree.wordsAt(text, at));
    },
    touches: (text) => tree.find(text, 0) >= 0,
  };
}
