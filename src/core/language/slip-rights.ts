/*
 * Whether what a slip is mended to is Thai: the word that comes of it has to be a known one, and what stands beside it
 * as well. A letter typed twice or turned round with the next looks like another slip ("เเวลา" is no "แวลา", "เวลกาาร"
 * no "เวลการ"); the correction of the wrong one would hide the mistake.
 */
import { dictionary, hasDictionary } from "./dictionary";
import { breaksOf, cutOf } from "./split";

/** A place of a text and what may have to stand there, the likeliest first. */
export interface Mend {
  readonly at: number;
  readonly length: number;
  readonly rights: readonly string[];
}

const isThai = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= "\u0e01" && letter <= "\u0e4e" && !/[\u0e2f\u0e3f\u0e46]/.test(letter);

/** What the run of Thai letters around a place costs where the words at the place and beside it are known, else Infinity. */
function costAround(text: string, at: number, end: number): number {
  let from = at;
  while (isThai(text[from - 1])) from--;
  let to = end;
  while (isThai(text[to])) to++;
  const run = text.slice(from, to);
  const { before, pieces } = cutOf(run, breaksOf(run), dictionary());
  const inside = pieces.flatMap((piece, index) => (piece.from < end - from && piece.to > at - from ? [index] : []));
  const [first = 0] = inside;
  const last = inside[inside.length - 1] ?? 0;
  const isKnown = pieces.slice(Math.max(0, first - 1), last + 2).every(({ rank }) => rank !== 0);
  return isKnown ? (before[run.length] ?? Infinity) : Infinity;
}

/**
 * What each mend of a text has to be: the right form that gives known words where no other form gives words as likely,
 * "" where there is none. All are put in place together, as one word may hold several. Without a dictionary the
 * likeliest is taken, but where it would stand before ็ and another one would as well ("เเห็น").
 */
export function rightsOf(text: string, mends: readonly Mend[]): readonly string[] {
  if (!hasDictionary()) {
    const isOpen = ({ at, length, rights }: Mend): boolean =>
      rights.length > 1 && /^[ก-ฮ]็/.test(text.slice(at + length));
    return mends.map((mend) => (isOpen(mend) ? "" : (mend.rights[0] ?? "")));
  }
  return mends.map((mend) => {
    const costs = mend.rights.map((right) => {
      let mended = "";
      let from = 0;
      let at = 0;
      for (const other of mends) {
        mended += text.slice(from, other.at);
        if (other === mend) at = mended.length;
        mended += other === mend ? right : (other.rights[0] ?? "");
        from = other.at + other.length;
      }
      return costAround(mended + text.slice(from), at, at + right.length);
    });
    const least = Math.min(...costs);
    const best = costs.indexOf(least);
    return least === Infinity || costs.indexOf(least, best + 1) >= 0 ? "" : (mend.rights[best] ?? "");
  });
}
