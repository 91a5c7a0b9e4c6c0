/* Right words in the wrong place, no misspelling by themselves: lists/wrong-phrases.txt. */
import { entriesOf, lazy, listLines } from "./list-text";
import text from "./lists/wrong-phrases.txt";

export interface WrongPhrase {
  readonly wrong: string;
  readonly right: string;
  readonly sure: boolean;
}

const file = "wrong-phrases.txt";

/** Every phrase, in the order of the list. */
export const wrongPhrases = lazy((): readonly WrongPhrase[] =>
  entriesOf(file, listLines(file, text), []).map(({ left, right, sure }) => ({ wrong: left, right, sure })),
);
