/* Laws and regulations that these papers cite, with the years of their names: lists/laws.txt. */
import { entriesOf, forms, lazy, listLines, ListFault } from "./list-text";
import text from "./lists/laws.txt";

export interface Law {
  /** How the name begins that the year stands behind. */
  readonly name: string;
  /** พ.ศ. of the law, of each where several have had the name. */
  readonly years: readonly number[];
}

const file = "laws.txt";

/** Every law of the list. */
export const laws = lazy((): readonly Law[] =>
  entriesOf(file, listLines(file, text), []).map(({ number, left, right }) => {
    const years = forms(right).map(Number);
    if (years.length === 0 || years.some((year) => !(year > 2400 && year < 2700))) {
      throw new ListFault(file, number, "a line is written: name = year, year");
    }
    return { name: left, years };
  }),
);
