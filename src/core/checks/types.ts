import type { CivilDate } from "../calendar";
import type { Book } from "../model/book";
import type { ProblemDef } from "../problems/definition";
import type { Problem } from "../problems/types";
import type { PaperKind } from "../papers/kinds";

/** What a rule may look at: the book, the papers in question, and the day. */
export interface CheckContext {
  readonly book: Book;
  /** The kinds of paper that the data is checked for. */
  readonly kinds: readonly PaperKind[];
  readonly statusDate: CivilDate;
}

/** One rule, named after what it requires. It reports; it never changes anything and never throws. */
export interface Rule {
  readonly name: string;
  /** The definitions of what it reports. */
  readonly problems: readonly ProblemDef[];
  /** The papers that it matters to; with none of them in question it is not asked. Default: any. */
  readonly papers?: readonly PaperKind[];
  readonly check: (context: CheckContext) => Iterable<Problem>;
}
