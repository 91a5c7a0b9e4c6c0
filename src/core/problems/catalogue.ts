import { structuralProblems } from "./structural";
import { templateProblems } from "./template";

/** Every problem the program can report: code -> severity and Thai wording. Codes are stable. */
export const catalogue = { ...structuralProblems, ...templateProblems };

export type ProblemCode = keyof typeof catalogue;
