import { dateStyle, daysInLong, dayStyles, inLongDates } from "../../calendar";
import type { Book } from "../../model/book";
import { inFullOver } from "../../model/people";
import { rememberedOf } from "../../language/remembered";

const inFull = rememberedOf(({ divisions }: Book) => inFullOver(divisions));

/** An owner cell as it is printed: short names of ส่วนราชการ in full, all else as typed. */
export const ownerText = (book: Book, cell: string): string => inFull(book)(cell);

/** The style of a text that the long one writes as it stands. */
const asPrinted = "as printed";

/** Whether periods of the measures would stand beside each other in more than one style of dates. */
const isMixed = rememberedOf((book: Book): boolean => {
  const styles = book.measures.flatMap(({ source, period }) => {
    const typed = source.text.period;
    // Typed in the columns of dates: printed in the long style.
    if (typed === "") return period.start === null && period.end === null ? [] : [asPrinted];
    const style = dateStyle(typed);
    if (style === "") return [];
    return [inLongDates(typed) === typed ? asPrinted : style];
  });
  return new Set(styles).size > 1;
});

/** A typed period as it is printed: where the styles of dates differ in the table, all are written in the long one. */
export const typedPeriod = (book: Book, typed: string): string => (isMixed(book) ? inLongDates(typed) : typed);

/** The sentences of the tables: what is found, done and reached, line by line. */
const proseOf = ({ measures, risks }: Book): readonly string[] =>
  [
    ...measures.flatMap((one) => [one.findings, one.guideline, one.steps, one.results, one.outputs, one.outcomes]),
    ...risks.flatMap((one) => [one.factors, one.responses, one.activities, one.results]),
  ].flatMap((items) => items.flatMap(({ text, subs }) => [text, ...subs]));

/** Whether the sentences of the tables name days in more than one style, those of the columns of dates being long. */
const isMixedProse = rememberedOf((book: Book): boolean => {
  const isDated = [...book.measures, ...book.risks].some(({ period }) => period.start !== null && period.end !== null);
  const styles = new Set(proseOf(book).flatMap(dayStyles));
  return new Set([...styles, ...(isDated ? ["long"] : [])]).size > 1;
});

/** A sentence of a table as it is printed: where the styles of dates differ in the table, its days are written in the long one. */
export const typedProse = (book: Book, typed: string): string => (isMixedProse(book) ? daysInLong(typed) : typed);
