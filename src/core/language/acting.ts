/* Wordings of acting for somebody that are wrong, or right in some posts only: lists/acting.txt. */
import { entriesOf, forms, lazy, listLines } from "./list-text";
import text from "./lists/acting.txt";

export interface ActingWording {
  readonly wrong: string;
  /** Empty: right in some posts, so a person decides what is meant. */
  readonly right: string;
  readonly sure: boolean;
  /** Right phrases that hold the wrong one. */
  readonly unless: readonly string[];
  /** Why, in Thai. */
  readonly because: string;
}

const file = "acting.txt";

/** Every wording; a part of the list is called by its reason. */
export const actingWordings = lazy((): readonly ActingWording[] =>
  entriesOf(file, listLines(file, text), ["เว้น"]).map(({ left, right, sure, part, more }) => {
    return { wrong: left, right, sure, unless: forms(more["เว้น"]), because: part };
  }),
);
