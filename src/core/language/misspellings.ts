/*
 * Common misspellings of official Thai papers in this field: lists/misspellings.txt.
 *
 * A text is searched for the wrong form as it stands, without cutting it into words: Thai writes words together, so a
 * wrong form must not arise where two right words meet either ("เอกสารวจนานุกรม", "ราคาสั่งซื้อ"). A form that does is
 * left out, has the longer right forms behind it, or is doubtful.
 */

import { standsInside } from "./inside";
import { entriesOf, formsWithout, lazy, listLines } from "./list-text";
import text from "./lists/misspellings.txt";
import { wordIndex, type WordIndex } from "./word-index";

export interface Misspelling {
  readonly wrong: string;
  readonly right: string;
  /** The authority for the right form, in Thai. */
  readonly source: string;
  /** True: certainly a mistake. False: names, old spellings or rare phrases may hold it; a person decides. */
  readonly sure: boolean;
  /** Right phrases that hold the wrong form; an occurrence inside one of them is no mistake. */
  readonly unless: readonly string[];
}

const file = "misspellings.txt";

/** Every entry; read when first asked for. */
export const misspellings = lazy((): readonly Misspelling[] =>
  entriesOf(file, listLines(file, text), []).flatMap(({ left, right, number, source }) =>
    formsWithout(file, number, right).map(({ form, sure, unless }) => {
      return { wrong: form, right: left, source, sure, unless };
    }),
  ),
);

export interface SpellingHit {
  readonly at: number;
  /** As it stands in the text; Latin letters are compared without regard to case. */
  readonly found: string;
  readonly entry: Misspelling;
}

let byWord: { readonly entries: ReadonlyMap<string, Misspelling>; readonly index: WordIndex } | undefined;

function index() {
  if (byWord) return byWord;
  const entries = new Map(misspellings().map((entry) => [lower(entry.wrong), entry]));
  byWord = { entries, index: wordIndex(entries.keys()) };
  return byWord;
}

/** Keeps every position: only A-Z change. */
function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The misspellings in a text, left to right. Where two begin at one place the longer one is given. */
export function findMisspellings(typed: string): readonly SpellingHit[] {
  const { entries, index: words } = index();
  const hits: SpellingHit[] = [];
  let from = 0;
  words.scan(typed, (at, found) => {
    if (at < from) return;
    for (const word of found) {
      const entry = entries.get(word);
      if (!entry || standsInside(lower(typed), at, entry.wrong, entry.unless)) continue;
      hits.push({ at, found: typed.slice(at, at + word.length), entry });
      from = at + word.length;
      return;
    }
  });
  return hits;
}
