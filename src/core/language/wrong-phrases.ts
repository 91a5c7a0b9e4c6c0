/* Right words in the wrong place, no misspelling by themselves: lists/wrong-phrases.txt; words that a space cuts: lists/syllables.txt. */
import { entriesOf, lazy, listLines, wordsOf } from "./list-text";
import more from "./lists/more-phrases.txt";
import syllables from "./lists/syllables.txt";
import text from "./lists/wrong-phrases.txt";

export interface WrongPhrase {
  readonly wrong: string;
  readonly right: string;
  readonly sure: boolean;
}

const file = "wrong-phrases.txt";
const moreFile = "more-phrases.txt";
const cutFile = "syllables.txt";

/** Words of lists/syllables.txt as they are cut by a space, or their last syllable typed twice. */
export const cutWords = lazy((): readonly WrongPhrase[] => [...cutsAndDoubles()]);

const phrasesOf = (name: string, list: typeof text): readonly WrongPhrase[] =>
  entriesOf(name, listLines(name, list), []).map(({ left, right, sure }) => ({ wrong: left, right, sure }));

/** What comes seldom; none where the build has no room for it. */
export const morePhrases = lazy((): readonly WrongPhrase[] => phrasesOf(moreFile, more));

/** Every phrase, in the order of the lists. */
export const wrongPhrases = lazy((): readonly WrongPhrase[] => [
  ...phrasesOf(file, text),
  ...morePhrases(),
  ...cutWords(),
]);

/** Words cut by a space ("ประ สิทธิภาพ"), and words whose last syllable is typed twice ("คู่มือมือ"). */
function* cutsAndDoubles(): Iterable<WrongPhrase> {
  const lines = listLines(cutFile, syllables);
  const startsAnother = wordsOf(cutFile, lines, "พยางค์ที่ขึ้นต้นคำอื่น");
  for (const word of wordsOf(cutFile, lines, "คำ")) {
    const parts = word.split("-");
    const right = parts.join("");
    for (let at = 1; at < parts.length; at++) {
      yield { wrong: `${parts.slice(0, at).join("")} ${parts.slice(at).join("")}`, right, sure: false };
    }
    const last = parts[parts.length - 1] ?? "";
    if (last.length > 2 && !startsAnother.includes(last)) yield { wrong: right + last, right, sure: false };
  }
}
