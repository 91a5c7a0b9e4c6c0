import { fingerprint } from "../compute/fingerprint";
import { againReason, boundVersion, latestOf } from "../history/bound";
import { paperStates } from "../history/states";
import type { Book } from "../model/book";
import { ownedSheetName } from "../workbook/owned";
import { newEntry, readRegister, registerPlan, type RegisterEntry } from "../sheets/register";
import type { SheetPlan } from "../sheets/types";
import { computedSheets } from "../workbook/tables";
import type { Environment } from "./environment";
import type { PaperPlan } from "./report";

/** A paper that was made, and where it is. */
export interface MadePaper extends Pick<PaperPlan, "kind" | "round" | "isDraft"> {
  readonly file: string;
  /** "" where it has no address. */
  readonly link: string;
  /** The same bytes lay there before. */
  readonly isSame?: boolean;
  /** How many cells changed since the version that binds; default: not known. */
  readonly changed?: number | null;
}

/** Which entry stands for a paper that was made again without a change; -1 where it is a new version. */
function sameEntry(entries: readonly RegisterEntry[], { kind, round, isDraft, file, isSame }: MadePaper, year: number) {
  if (isSame !== true) return -1;
  const ofPaper = entries.filter((one) => one.kind === kind && one.round === round && one.year === year);
  const last = latestOf(ofPaper);
  return last?.file === file && last.draft === isDraft ? entries.indexOf(last) : -1;
}

/** How the version after a signed one begins: as a draft, with the reason for it. */
function beginning(
  book: Book,
  { kind, round, changed = null }: MadePaper,
  data: string,
  madeAt: string,
): Partial<Pick<RegisterEntry, "state" | "stateLog">> {
  const bound = boundVersion(book.data, kind, book.settings.fiscalYear, round);
  if (bound === null) return {};
  const why = againReason(bound.fingerprint === data ? 0 : changed);
  const { word } = paperStates.draft;
  return { state: word, stateLog: `${word} เมื่อ ${madeAt} แทนฉบับที่ ${bound.version} เหตุผล: ${why}` };
}

/**
 * The register with papers added: a re-run of the same kind, year and round is a new version, unless the same bytes came
 * out of it. What users typed in it (decision, signed, notes, own columns) stays. The fingerprint binds each paper to
 * the data it was made from.
 */
export function registerPapers(book: Book, papers: readonly MadePaper[], environment: Environment): SheetPlan {
  let entries = readRegister(book.data);
  const { fiscalYear: year } = book.settings;
  const data = fingerprint(book);
  for (const paper of papers) {
    const { kind, round, isDraft, file, link } = paper;
    const same = sameEntry(entries, paper, year);
    if (same >= 0) {
      entries = entries.map((entry, index) => (index === same ? { ...entry, fingerprint: data } : entry));
      continue;
    }
    const { now: madeAt, user: madeBy } = environment;
    const facts = { kind, year, round, madeAt, madeBy, file, link, fingerprint: data, draft: isDraft };
    entries = [...entries, { ...newEntry(entries, facts), ...beginning(book, paper, data, madeAt) }];
  }
  return registerPlan(entries, ownedSheetName(book.data, computedSheets.register).name);
}
