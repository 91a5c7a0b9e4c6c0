import { toArabicDigits } from "../../calendar";

/** What finders noted of one text, each at its own place; all cells and checks that hold the text share the notes. */
export type Notes = unknown[];

/** A text with its notes; `plain` is the text with addresses blanked. */
interface NotedText {
  readonly text: string;
  readonly plain: string;
  readonly notes: Notes;
}

type Noted<T> = (cell: NotedText) => T;

let finders = 0;

function notedFrom<T>(find: (text: string) => T, textOf: (cell: NotedText) => string): Noted<T> {
  const place = finders++;
  return (cell) => {
    const { notes } = cell;
    const known = notes[place] as T | undefined;
    if (known !== undefined) return known;
    // Places in between are filled, so that the list stays a plain one.
    while (notes.length < place) notes.push(undefined);
    const found = find(textOf(cell));
    // One list for all the texts in which there is nothing.
    notes[place] = Array.isArray(found) && found.length === 0 ? nothing : found;
    return found;
  };
}

const nothing: readonly never[] = [];

/**
 * A finder over cells of which only the words count, addresses blanked. What it finds is noted with the text, so that
 * a workbook that is checked again after an edit is searched where it changed. It may ask for nothing but its text
 * (no setting, no day, no other cell), and answers anything but undefined. For texts that are no
 * cell's own there is `remembered`.
 */
export function noted<T>(find: (plain: string) => T): Noted<T> {
  return notedFrom(find, ({ plain }) => plain);
}

/** The same over the words in Arabic digits: the same length, place by place. */
export function notedArabic<T>(find: (plain: string) => T): Noted<T> {
  return notedFrom(find, ({ plain }) => toArabicDigits(plain));
}

/** The same over the text as read, with its addresses. */
export function notedText<T>(find: (text: string) => T): Noted<T> {
  return notedFrom(find, ({ text }) => text);
}
