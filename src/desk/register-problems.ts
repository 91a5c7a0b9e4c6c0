import { dataChangedProblem, registerContradictions, type Examination, type PaperKind, type Problem } from "../core";
import { agreedPapersAstray } from "./agreed";
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
  for (const { entry, changes } of await agreedPapersAstray(desk, book)) {
    const found = dataChangedProblem(book.data, entry, changes);
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
