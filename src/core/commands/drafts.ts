import { addressesOf } from "../model/addresses";
import type { Book } from "../model/book";
import { signsKind } from "../model/people";
import type { PaperKind } from "../papers/kinds";
import type { RegisterEntry } from "../sheets/register";

/** A person who looks at a draft. */
export interface Reviewer {
  readonly name: string;
  readonly email: string;
  readonly position: string;
}

/**
 * The supervisors of a paper: the signatories of its kind who do not prepare it and have an address, in the order of
 * signing, each once. `kind` null stands for a paper of an unknown kind: those who sign every paper.
 */
export function reviewersOf(book: Pick<Book, "signatories">, kind: PaperKind | null): readonly Reviewer[] {
  const found = book.signatories
    .filter((one) => one.role !== "preparer" && signsKind(one, kind))
    .flatMap(({ name, email, position }) => addressesOf(email).map((one) => ({ name, email: one, position })));
  return found.filter(
    ({ email }, index) => found.findIndex((one) => one.email.toLowerCase() === email.toLowerCase()) === index,
  );
}

/** A text with one more line, unless it has that line already. */
export function withLine(text: string, line: string): string {
  const all = text.split("\n").filter((one) => one !== "");
  return all.includes(line) ? text : [...all, line].join("\n");
}

/** The entries with those changed that have a link. Others stay the same objects. */
export function changeEntry(
  entries: readonly RegisterEntry[],
  link: string,
  change: (entry: RegisterEntry) => Partial<RegisterEntry>,
): readonly RegisterEntry[] {
  return entries.map((entry) => (entry.link === link ? { ...entry, ...change(entry) } : entry));
}
