import type { CivilDate, Round } from "../calendar";
import type { Problem } from "../problems/types";
import { eachOnce } from "../problems/problem";
import type { SheetPlan } from "../sheets/types";
import type { WorkbookData } from "../workbook/types";
import type { Environment } from "./environment";
import { examine, type Examination } from "./examine";
import { sortProblems } from "../problems/order";
import type { PictureShelf } from "./pictures";
import { registerPapers } from "./register";
import {
  makePaper,
  wantedPapers,
  type DraftWish,
  type PaperChoice,
  type PaperTemplate,
  type PaperPlan,
  type WantedPaper,
} from "./report";

export interface PapersOrder {
  readonly papers: PaperChoice;
  readonly round?: Round;
  readonly statusDate?: CivilDate;
}

/** Papers that are wanted of a workbook, which is read and checked once for all of them. */
export interface PapersJob {
  readonly examination: Examination;
  /** [] where the sheet เอกสาร lists none. */
  readonly wanted: readonly WantedPaper[];
}

/** Where a paper that was made lies. */
export interface PaperFile {
  readonly file: string;
  /** "" where it has no address. */
  readonly link: string;
  /** The same bytes lay there before: no new version. */
  readonly isSame?: boolean;
  /** How many cells changed since the version that binds; default: not known. */
  readonly changed?: number | null;
}

export interface PapersPlan {
  readonly plans: readonly PaperPlan[];
  /** What stands against any of them, each thing once. */
  readonly problems: readonly Problem[];
  /** Whether every paper was made. */
  readonly isWhole: boolean;
}

/** Reads a workbook for papers that are to be made of it. The shell then fetches the templates that are named. */
export function papersJob(data: WorkbookData, order: PapersOrder, environment: Environment): PapersJob {
  const examination = examine(data, order, environment);
  return { examination, wanted: wantedPapers(examination, order.papers, order.round) };
}

/** Makes the papers of a job. Each is stopped by its own errors only; `templateOf` answers null for one that is not at hand. */
export function makePapers(
  { examination, wanted }: PapersJob,
  draft: DraftWish,
  templateOf: (wanted: WantedPaper) => PaperTemplate | null,
  shelf: PictureShelf = new Map(),
): PapersPlan {
  const plans = wanted.map((one) => makePaper(examination, one, templateOf(one), draft, shelf));
  const all = plans.flatMap(({ problems }) => problems);
  const problems = sortProblems(eachOnce(all), examination.book.data);
  return { plans, problems, isWhole: plans.every(({ paper }) => paper !== null) };
}

/** The register with the papers of a plan that were made and put somewhere; `places` are theirs in the plan's order. */
export function registerPlans(
  plans: readonly PaperPlan[],
  places: readonly PaperFile[],
  environment: Environment,
): SheetPlan | null {
  const made = plans.filter(({ paper }) => paper !== null);
  const [first] = made;
  if (first === undefined) return null;
  const papers = made.flatMap((plan, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ ...plan, ...place }];
  });
  return registerPapers(first.book, papers, environment);
}
