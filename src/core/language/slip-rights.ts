/*
 * Whether what a slip is mended to is Thai: the word that comes of it has to be a known one, and what stands beside it
 * as well. A letter typed twice or turned round with the next looks like another slip ("เเวลา" is no "แวลา", "เวลกาาร"
 * no "เวลการ"), and so does a letter lost between two alike ("ภาา" may be ภาษา); the correction of the wrong one would
 * hide the mistake.
 */
import { hasDictionary } from "./dictionary";
import { changed, costAround } from "./fit";

/** A place of a text and what may have to stand there, the likeliest first. */
export interface Mend {
  readonly at: number;
  readonly length: number;
  readonly rights: readonly string[];
}

const consonants = Array.from({ length: 46 }, (_, index) => String.fromCharCode(0xe01 + index));

/** What stood there if one letter was lost between two alike: "าา" may have been "าษา". */
function lostBetween(typed: string): readonly string[] {
  return /^([าะ])\1$/.test(typed) ? consonants.map((letter) => (typed[0] ?? "") + letter + (typed[1] ?? "")) : [];
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
  return mends.map((mend, own) => {
    const others = lostBetween(text.slice(mend.at, mend.at + mend.length));
    const costs = [...mend.rights, ...others].map((right) => {
      const result = changed(
        text,
        mends.map((other) => ({ ...other, right: other === mend ? right : (other.rights[0] ?? "") })),
      );
      const place = result.places[own] ?? 0;
      return costAround(result.text, place, place + right.length);
    });
    const least = Math.min(...costs);
    const best = costs.indexOf(least);
    return least === Infinity || costs.indexOf(least, best + 1) >= 0 ? "" : (mend.rights[best] ?? "");
  });
}
