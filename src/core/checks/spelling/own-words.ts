import type { Book } from "../../model/book";
import { rememberedOf } from "../../language/remembered";

export interface OwnWords {
  /** Words that the office uses and that are right, however they look to the lists. */
  readonly allowed: readonly string[];
  /** Words that the office wants mended wherever they stand. */
  readonly wrong: readonly { readonly wrong: string; readonly right: string }[];
}

const parts = (typed: string | undefined): readonly string[] =>
  (typed ?? "")
    .split(/[,،;\n]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);

/** The office's own additions to the word lists, out of ตั้งค่า; a pair that lacks one of its words is left out. */
export const ownWords = rememberedOf((book: Book): OwnWords => {
  const { typed } = book.settings;
  const wrong = parts(typed.wrongWords).flatMap((pair) => {
    const [from = "", to = "", ...more] = pair.split(/\s*(?:=|→|->)\s*/);
    return from.length < 2 || to === "" || from === to || more.length > 0 ? [] : [{ wrong: from, right: to }];
  });
  return { allowed: parts(typed.allowedWords), wrong };
});
