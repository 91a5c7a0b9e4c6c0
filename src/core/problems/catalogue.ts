import { factProblems } from "./content-facts";
import { textProblems } from "./content-text";
import { makingProblems } from "./making";
import { structuralProblems } from "./structural";
import { templateProblems } from "./template";

/** Every problem the program can report: code -> severity and Thai wording. Codes are stable. */
export const catalogue = {
  ...structuralProblems,
  ...templateProblems,
  ...textProblems,
  ...factProblems,
  ...makingProblems,
};

export type ProblemCode = keyof typeof catalogue;
