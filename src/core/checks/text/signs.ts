import type { Book } from "../../model/book";
import { doublings, mayRepeat } from "../data/doubled";
import { misspellings } from "../data/misspellings";
import { isWordSlip, mayHoldSlip, slips, type Slip } from "../data/slips";
import { variants } from "../data/variants";
import { wordIndex, type WordIndex } from "../data/word-index";
import { actingWordings, leftoverWords, wrongPhrases } from "../data/wording";
import { textCells, worded, type TextCell } from "./cells";

/** What a text may hold, as seen at one look; the finders look closer. */
export interface Signs {
  readonly spelling: boolean;
  readonly acting: boolean;
  readonly variant: boolean;
  readonly leftover: boolean;
}

const bits = { spelling: 1, acting: 2, variant: 4, leftover: 8, slip: 16 } as const;

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
    ...wrongPhrases.map(({ wrong }) => wrong),
    ...doublings(),
  ]);
  add(
    bits.slip,
    (slips as readonly Slip[]).flatMap(({ near = [] }) => near),
  );
  add(
    bits.acting,
    actingWordings.map(({ wrong }) => wrong),
  );
  add(
    bits.variant,
    variants.flatMap(({ forms }) => forms),
  );
  add(bits.leftover, leftoverWords);
  lists = { bitsOf, index: wordIndex(bitsOf.keys()) };
  return lists;
}

// Dotted lines, placeholders, and a stroke or a bracket before what a form's alternatives and blanks begin with.
const blanks = /\.\.|[…«xX]|__|\/ ?[สอเทนกไร0-9๐-๙]|[([<] ?(?:โปรด|ให้|ระบุ|ชื่อ|ตำแหน่ง|วัน|หมายเลข)/;

function look({ plain }: TextCell): Signs {
  const { index, bitsOf } = allWords();
  let found = 0;
  index.scan(plain, (at, words) => {
    for (const word of words) {
      const bit = bitsOf.get(word) ?? 0;
      if ((bit & bits.slip) === 0 || isWordSlip(plain, at, word)) found |= bit;
    }
  });
  return {
    spelling: (found & (bits.spelling | bits.slip)) !== 0 || mayRepeat(plain) || mayHoldSlip(plain),
    acting: (found & bits.acting) !== 0,
    variant: (found & bits.variant) !== 0,
    leftover: (found & bits.leftover) !== 0 || blanks.test(plain),
  };
}

interface Sorted {
  readonly [sign: string]: readonly TextCell[];
}

const known = new WeakMap<Book, Sorted>();

/** The worded cells (and names of people, for what is left of a form) that show a sign. */
export function cellsWith(book: Book, sign: keyof Signs): readonly TextCell[] {
  let sorted = known.get(book);
  if (sorted === undefined) {
    const cells: Record<keyof Signs, TextCell[]> = { spelling: [], acting: [], variant: [], leftover: [] };
    const looks = new Map<string, Signs>();
    for (const cell of textCells(book)) {
      if (cell.use !== "person" && !worded.includes(cell.use)) continue;
      const signs = looks.get(cell.plain) ?? look(cell);
      looks.set(cell.plain, signs);
      for (const one of Object.keys(cells) as (keyof Signs)[]) {
        if (signs[one] && (cell.use !== "person" || one === "leftover")) cells[one].push(cell);
      }
    }
    sorted = cells;
    known.set(book, sorted);
  }
  return sorted[sign] ?? [];
}
