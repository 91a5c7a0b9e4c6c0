import {
  agreedPapers,
  dataChangedProblem,
  diffFacts,
  factTables,
  readFacts,
  registerContradictions,
  type Examination,
  type PaperKind,
  type Problem,
} from "../core";
import type { Desk } from "./desk";
import { templateProblems } from "./named-templates";

/** Where the register contradicts itself or the workbook's history. */
export async function contradictions(desk: Desk): Promise<readonly Problem[]> {
  const { data, gone } = await desk.open();
  return registerContradictions(data, gone);
}

/** What the register and the papers that it names say against the workbook; only papers at hand can be looked into. */
async function registerProblems(desk: Desk, book: Examination["book"]): Promise<readonly Problem[]> {
  const problems = [...(await contradictions(desk))];
  for (const entry of agreedPapers(book.data)) {
    if (entry.kind === null || entry.year !== book.settings.fiscalYear || entry.file === "") continue;
    const docx = (await desk.parts.store.paper?.(entry.file)) ?? null;
    const facts = docx === null ? null : readFacts(docx);
    if (facts === null) continue;
    const found = dataChangedProblem(book.data, entry, diffFacts(facts.tables, factTables(book, entry.kind)));
    if (found !== null) problems.push(found);
  }
  return problems;
}

/** What is found beside a workbook, where no rule looks: its templates, its history, the papers that its register names. */
export async function problemsBeside(
  desk: Desk,
  book: Examination["book"],
  kinds: readonly PaperKind[],
): Promise<readonly Problem[]> {
  return [...(await templateProblems(desk, book, kinds)), ...(await registerProblems(desk, book))];
}
