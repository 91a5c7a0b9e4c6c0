import { dateStyle, inLongDates } from "../../calendar";
import type { Book } from "../../model/book";
import { inFullOver } from "../../model/people";

const inFull = new WeakMap<Book, (cell: string) => string>();

/** An owner cell as it is printed: short names of ส่วนราชการ in full, all else as typed. */
export function ownerText(book: Book, cell: string): string {
  const known = inFull.get(book) ?? inFullOver(book.divisions);
  inFull.set(book, known);
  return known(cell);
}

/** The style of a text that the long one writes as it stands. */
const asPrinted = "as printed";

/** Whether periods of the measures would stand beside each other in more than one style of dates. */
function isMixed(book: Book): boolean {
  const styles = book.measures.flatMap(({ source, period }) => {
    const typed = source.text.period;
    // Typed in the columns of dates: printed in the long style.
    if (typed === "") return period.start === null && period.end === null ? [] : [asPrinted];
    const style = dateStyle(typed);
    if (style === "") return [];
    return [inLongDates(typed) === typed ? asPrinted : style];
  });
  return new Set(styles).size > 1;
}

const mixed = new WeakMap<Book, boolean>();

/** A typed period as it is printed: where the styles of dates differ in the table, all are written in the long one. */
export function typedPeriod(book: Book, typed: string): string {
  const isMany = mixed.get(book) ?? isMixed(book);
  mixed.set(book, isMany);
  return isMany ? inLongDates(typed) : typed;
}
