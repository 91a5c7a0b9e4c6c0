import { namedTemplates, unusableTemplate, type Examination, type PaperKind, type Problem } from "../core";
import { FileProblem } from "../office";
import type { Desk } from "./desk";

/** Templates that the workbook names and that no paper could be made with: they lie beside it, where no rule looks. */
export async function templateProblems(
  { parts: { store, office } }: Desk,
  book: Examination["book"],
  kinds: readonly PaperKind[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const named of namedTemplates(book, kinds)) {
    try {
      const bytes = await store.template(named.template);
      if (bytes === null) problems.push(unusableTemplate(named, "missing"));
      else office.requireDocx(bytes);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      problems.push(unusableTemplate(named, "broken"));
    }
  }
  return problems;
}
