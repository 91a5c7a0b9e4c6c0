import { acceptProblems } from "./content-accept";
import { dateProblems } from "./content-dates";
import { scoreProblems } from "./content-scores";
import { substanceProblems } from "./content-substance";

/** Problems of what a workbook says: dates, substance, scores and papers. A doubtful reading is a warning and blocks nothing. */
export const factProblems = { ...dateProblems, ...substanceProblems, ...scoreProblems, ...acceptProblems };
