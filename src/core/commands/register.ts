import { fingerprint } from "../compute/fingerprint";
import type { Book } from "../model/book";
import { ownedSheetName } from "../sheets/owned";
import { newEntry, readRegister, registerPlan } from "../sheets/register";
import type { SheetPlan } from "../sheets/types";
import { computedSheets } from "../workbook/tables";
import type { Environment } from "./environment";
import type { ReportPlan } from "./report";

/** A paper that was made, and where it is. */
export interface MadePaper extends Pick<ReportPlan, "kind" | "round" | "isDraft"> {
  readonly file: string;
  /** "" where it has no address. */
  readonly link: string;
}

/**
 * The register with papers added: a re-run of the same kind, year and round is a new version. What users typed in it
 * (decision, signed, notes, own columns) stays. The fingerprint binds each paper to the data it was made from.
 */
export function registerPapers(book: Book, papers: readonly MadePaper[], environment: Environment): SheetPlan {
  let entries = readRegister(book.data);
  const { fiscalYear: year } = book.settings;
  const data = fingerprint(book);
  for (const { kind, round, isDraft, file, link } of papers) {
    const { now: madeAt, user: madeBy } = environment;
    const facts = { kind, year, round, madeAt, madeBy, file, link, fingerprint: data, draft: isDraft };
    entries = [...entries, newEntry(entries, facts)];
  }
  return registerPlan(entries, ownedSheetName(book.data, computedSheets.register).name);
}
