import type { CivilDate } from "../calendar";
import { rules } from "../checks/rules";
import type { Rule } from "../checks/types";
import type { Accepted } from "../exceptions/entries";
import { judge, staleEntries } from "../exceptions/judge";
import { readAccepted } from "../exceptions/sheet";
import { readBook, type Book } from "../model/book";
import { kindsThat, paperKindList, type PaperKind } from "../papers/kinds";
import { oncePerPlace } from "../problems/one-place";
import { sortProblems } from "../problems/order";
import type { Problem } from "../problems/types";
import type { WorkbookData } from "../workbook/types";
import type { Environment } from "./environment";

export interface Checked {
  readonly book: Book;
  readonly statusDate: CivilDate;
  readonly kinds: readonly PaperKind[];
  /** What stops a paper first, then by what it weighs, then in the order of the sheets and cells. */
  readonly problems: readonly Problem[];
  /** Problems that a person accepted as right, in the sheet ข้อยกเว้น. */
  readonly accepted: readonly Problem[];
}

/** A workbook read once, to be checked for one paper after the other. */
export interface Examination {
  readonly book: Book;
  readonly statusDate: CivilDate;
  /** The day on which this is done, as the shell knows it. */
  readonly today: CivilDate;
  /** The kinds of paper that the office works on. */
  readonly ownKinds: readonly PaperKind[];
  /** All that is found for papers of these kinds, accepted or not, in no order. */
  readonly found: (kinds: readonly PaperKind[]) => readonly Problem[];
  /**
   * What stands against papers of these kinds. `fresh` are acceptances that the workbook does not hold yet, `more` what
   * a shell found beside the workbook.
   */
  readonly checked: (kinds: readonly PaperKind[], fresh?: readonly Accepted[], more?: readonly Problem[]) => Checked;
}

/** The papers that an office without the sheet เอกสาร works on, seen from what it filled in. */
function kindsOf(book: Book): readonly PaperKind[] {
  const listed = paperKindList.filter((kind) => book.papers.some((paper) => paper.kind === kind));
  if (listed.length > 0) return listed;
  const worded = paperKindList.filter((kind) => book.texts.some((text) => text.kind === kind));
  if (worded.length > 0) return worded;
  const works = book.risks.length > 0 ? ["measures", "risks"] : ["measures"];
  return kindsThat(({ isUsualFor }) => isUsualFor !== undefined && works.includes(isUsualFor));
}

const withPictures = kindsThat(({ hasPictures }) => hasPictures === true);

/** Whether a problem stands on the sheet of pictures and nowhere else: it is none of a paper that prints no pictures. */
function isOfPictures({ tables }: Book, { at, others = [] }: Problem): boolean {
  return [at, ...others].every((place) => place?.sheet === tables.pictures.sheet);
}

/**
 * What each rule finds, for any papers. A rule that did not ask for which papers finds the same for all of them and is
 * run once; so checking for each of six papers is exactly checking for each alone, in little more than the time of one.
 */
function finder(book: Book, statusDate: CivilDate): (kinds: readonly PaperKind[]) => readonly Problem[] {
  const forAll = new Map<Rule, readonly Problem[]>();
  const run = (rule: Rule, kinds: readonly PaperKind[]): readonly Problem[] => {
    const known = forAll.get(rule);
    if (known !== undefined) return known;
    const asked = { forPapers: false };
    const context = {
      book,
      statusDate,
      get kinds() {
        asked.forPapers = true;
        return kinds;
      },
    };
    const found = [...rule.check(context)];
    if (!asked.forPapers) forAll.set(rule, found);
    return found;
  };
  return (kinds) =>
    rules
      .filter(({ papers }) => papers === undefined || papers.some((kind) => kinds.includes(kind)))
      .flatMap((rule) => run(rule, kinds));
}

/** Reads a workbook and makes ready to check it. Never throws for what a user typed: everything found is a problem. */
export function examine(
  data: WorkbookData,
  options: { readonly statusDate?: CivilDate },
  environment: Environment,
): Examination {
  const { book, problems: formProblems } = readBook(data);
  const statusDate = options.statusDate ?? book.settings.statusDate ?? environment.today;
  const ruleProblems = finder(book, statusDate);
  const known = readAccepted(data);
  const found = (kinds: readonly PaperKind[]) => {
    const all = [...formProblems, ...ruleProblems(kinds)];
    return kinds.length === 0 || withPictures.some((kind) => kinds.includes(kind))
      ? all
      : all.filter((one) => !isOfPictures(book, one));
  };
  const checked: Examination["checked"] = (kinds, fresh = [], more = []) => {
    const ofKinds = [...found(kinds), ...more];
    const told = new Set(oncePerPlace(ofKinds));
    const { open, accepted } = judge(data, ofKinds, [...known, ...fresh]);
    // What was accepted for another paper is not gone because this one does not ask for it.
    const stale = known.length === 0 ? [] : staleEntries(data, [...ofKinds, ...found(paperKindList)], known);
    return {
      book,
      statusDate,
      kinds,
      problems: sortProblems([...open.filter((one) => told.has(one)), ...stale], data),
      accepted,
    };
  };
  return { book, statusDate, today: environment.today, ownKinds: kindsOf(book), found, checked };
}
