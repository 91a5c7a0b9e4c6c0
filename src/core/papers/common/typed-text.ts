import { dateStyle, daysInLong, dayStyles, inLongDates } from "../../calendar";
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

/** The sentences of the tables: what is found, done and reached, line by line. */
const proseOf = ({ measures, risks }: Book): readonly string[] =>
  [
    ...measures.flatMap((one) => [one.findings, one.guideline, one.steps, one.results, one.outputs, one.outcomes]),
    ...risks.flatMap((one) => [one.factors, one.responses, one.activities, one.results]),
  ].flatMap((items) => items.flatMap(({ text, subs }) => [text, ...subs]));

/** Whether the sentences of the tables name days in more than one style, those of the columns of dates being long. */
function isMixedProse(book: Book): boolean {
  const isDated = [...book.measures, ...book.risks].some(({ period }) => period.start !== null && period.end !== null);
  const styles = new Set(proseOf(book).flatMap(dayStyles));
  return new Set([...styles, ...(isDated ? ["long"] : [])]).size > 1;
}

const mixedProse = new WeakMap<Book, boolean>();

/** A sentence of a table as it is printed: where the styles of dates differ in the table, its days are written in the long one. */
export function typedProse(book: Book, typed: string): string {
  const isMany = mixedProse.get(book) ?? isMixedProse(book);
  mixedProse.set(book, isMany);
  return isMany ? daysInLong(typed) : typed;
}
