import { toIso, type CivilDate } from "../calendar";
import { reviewersOf } from "../commands/drafts";
import { addressesOf } from "../model/addresses";
import { isAcceptable } from "../exceptions/entries";
import type { Book } from "../model/book";
import { signsKind } from "../model/people";
import { groupProblems, othersText } from "../problems/group";
import type { Problem } from "../problems/types";
import { defaultRound } from "../papers/common/context";
import { paperKindList, paperKinds, type PaperKind, type PaperKindDef } from "../papers/kinds";
import { countsOf, type Counts } from "../problems/severity-words";
import { refName } from "../workbook/a1";
import type { CellEdit } from "../commands/correct";
import type { CellFix, PageProblem, PageState, PeopleAnswer } from "./api";

/** The papers with the rounds that are due on a date. */
function kindsOn(fiscalYear: number, statusDate: CivilDate): PageState["kinds"] {
  return paperKindList.map((kind) => {
    const { name, rounds }: PaperKindDef = paperKinds[kind];
    return { kind, name, rounds: [...rounds], round: defaultRound(rounds, fiscalYear, statusDate) };
  });
}

/** What the page begins with, of a workbook that was read. */
export function stateAnswer(book: Book, statusDate: CivilDate): PageState {
  const { office, fiscalYear } = book.settings;
  return { office, fiscalYear, statusDate: toIso(statusDate), kinds: kindsOn(fiscalYear, statusDate) };
}

/** Where a problem is, as people say it: sheet, cell, header; ทั้งไฟล์ where it is no cell's. */
export function placeText({ at, header }: Pick<Problem, "at" | "header">): string {
  if (at === null) return "ทั้งไฟล์";
  return `${at.sheet} ${refName(at)}${header === "" ? "" : ` (${header})`}`;
}

/** A problem as the page takes it. */
export function pageProblem(problem: Problem): PageProblem {
  const { code, severity, message, at, header, found, expected, example, fix } = problem;
  const cell = at === null ? { sheet: "", cell: "" } : { sheet: at.sheet, cell: refName(at) };
  return {
    code,
    severity,
    message,
    place: placeText(problem),
    others: othersText(problem),
    ...cell,
    header,
    found,
    expected,
    example,
    fix,
    isAcceptable: isAcceptable(problem),
  };
}

/** Problems with their counts, those of one cause as one with its cells. */
export function problemsAnswer(problems: readonly Problem[]): Counts & { readonly problems: readonly PageProblem[] } {
  return { problems: groupProblems(problems).map(pageProblem), ...countsOf(problems) };
}

/** The supervisors of a paper who have an address, and the names of those who have none. */
export function peopleAnswer(book: Pick<Book, "signatories">, kind: PaperKind): PeopleAnswer {
  const withoutAddress = book.signatories
    .filter((one) => one.role !== "preparer" && signsKind(one, kind) && addressesOf(one.email).length === 0)
    .map(({ name }) => name)
    .filter((name, index, all) => name !== "" && all.indexOf(name) === index);
  return { people: reviewersOf(book, kind).map((one) => ({ ...one })), withoutAddress };
}

/** A correction as the page takes it. */
export function cellFix({ at, before, after, codes }: CellEdit): CellFix {
  return { sheet: at.sheet, cell: refName(at), before, after, code: codes[0] ?? "" };
}
