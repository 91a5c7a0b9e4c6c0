import type { Book } from "../../model/book";
import { doublings, mayRepeat } from "../../language/doubled";
import { misspellings } from "../../language/misspellings";
import { findNearWords } from "../../language/near-words";
import { isWordSlip, mayHoldSlip, slips } from "../../language/slips";
import { placeStarts } from "../../language/place-words";
import { variants } from "../../language/variants";
import { findUnknownWords } from "../../language/unknown-words";
import { wordIndex, type WordIndex } from "../../language/word-index";
import { actingWordings } from "../../language/acting";
import { leftoverWords, unfilled } from "../../language/leftovers";
import { wrongPhrases } from "../../language/wrong-phrases";
import { noted } from "./noted";
import { textCells, worded, type TextCell } from "./cells";
import { rememberedOf } from "../../language/remembered";

/** What a text may hold, as seen at one look; the finders look closer. */
const bits = { spelling: 1, acting: 2, variant: 4, leftover: 8, place: 16, slip: 32 } as const;

export type Sign = "spelling" | "acting" | "variant" | "leftover" | "place";
const signs: readonly Sign[] = ["spelling", "acting", "variant", "leftover", "place"];

let lists: { readonly index: WordIndex; readonly bitsOf: ReadonlyMap<string, number> } | undefined;

/** The words of every list in one index: a text is gone through once for all of them. */
function allWords() {
  if (lists) return lists;
  const bitsOf = new Map<string, number>();
  const add = (bit: number, words: readonly string[]): void => {
    for (const word of words) bitsOf.set(word.toLowerCase(), (bitsOf.get(word.toLowerCase()) ?? 0) | bit);
  };
  add(bits.spelling, [
    ...misspellings().map(({ wrong }) => wrong),
    ...wrongPhrases().map(({ wrong }) => wrong),
    ...doublings(),
  ]);
  add(
    bits.slip,
    slips().flatMap(({ near = [] }) => near),
  );
  add(
    bits.acting,
    actingWordings().map(({ wrong }) => wrong),
  );
  add(
    bits.variant,
    variants().flatMap(({ forms }) => forms),
  );
  add(bits.leftover, leftoverWords());
  add(bits.place, placeStarts());
  lists = { bitsOf, index: wordIndex(bitsOf.keys()) };
  return lists;
}

/** The bits of the signs that a text shows. */
const look = noted((plain): number => {
  const { index, bitsOf } = allWords();
  let found = 0;
  index.scan(plain, (at, words) => {
    for (const word of words) {
      const bit = bitsOf.get(word) ?? 0;
      found |= (bit & bits.slip) === 0 || isWordSlip(plain, at, word) ? bit : bit & ~bits.slip;
    }
  });
  if ((found & bits.slip) !== 0 || mayRepeat(plain) || mayHoldSlip(plain)) found |= bits.spelling;
  if ((found & bits.spelling) === 0 && (findNearWords(plain).length > 0 || findUnknownWords(plain).length > 0)) {
    found |= bits.spelling;
  }
  return unfilled().test(plain) ? found | bits.leftover : found;
});

type Sorted = Readonly<Record<Sign, readonly TextCell[]>>;

function sortCells(book: Book): Sorted {
  const cells: Record<Sign, TextCell[]> = { spelling: [], acting: [], variant: [], leftover: [], place: [] };
  for (const cell of textCells(book)) {
    const isPerson = cell.use === "person";
    if (!isPerson && !worded.includes(cell.use)) continue;
    const found = look(cell);
    if (found === 0) continue;
    for (const sign of signs) {
      if ((found & bits[sign]) !== 0 && (!isPerson || sign === "leftover")) cells[sign].push(cell);
    }
  }
  return cells;
}

const sortedCells = rememberedOf(sortCells);

/** The worded cells (and names of people, for what is left of a form) that show a sign. */
export const cellsWith = (book: Book, sign: Sign): readonly TextCell[] => sortedCells(book)[sign];
