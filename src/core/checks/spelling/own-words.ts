import type { Book } from "../../model/book";

export interface OwnWords {
  /** Words that the office uses and that are right, however they look to the lists. */
  readonly allowed: readonly string[];
  /** Words that the office wants mended wherever they stand. */
  readonly wrong: readonly { readonly wrong: string; readonly right: string }[];
}

const known = new WeakMap<Book, OwnWords>();

const parts = (typed: string | undefined): readonly string[] =>
  (typed ?? "")
    .split(/[,،;\n]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);

/** The office's own additions to the word lists, out of ตั้งค่า; a pair that lacks one of its words is left out. */
export function ownWords(book: Book): OwnWords {
  const before = known.get(book);
  if (before) return before;
  const { typed } = book.settings;
  const wrong = parts(typed.wrongWords).flatMap((pair) => {
    const [from = "", to = "", ...more] = pair.split(/\s*(?:=|→|->)\s*/);
    return from.length < 2 || to === "" || from === to || more.length > 0 ? [] : [{ wrong: from, right: to }];
  });
  const own = { allowed: parts(typed.allowedWords), wrong };
  known.set(book, own);
  return own;
}
