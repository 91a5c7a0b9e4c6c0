import { roundLongOver, roundNotOver } from "../checks/dates/round-status";
import { rules } from "../checks/rules";
import { templateDefs } from "../docx/problems";
import { acceptStale } from "../exceptions/judge";
import { registerProblemDefs } from "../history/register-problems";
import { modelProblems } from "../model/problems";
import type { ProblemDef } from "../problems/definition";
import { sheetNameTaken } from "../workbook/owned";
import { fileFaultProblems } from "../workbook/file-faults";
import { sheetNoCells } from "../workbook/form";
import { workbookProblems } from "../workbook/problems";
import { acceptUnmatched } from "./accept";
import { paperMixedFigures } from "./mixed-figures";
import { pictureProblems } from "./pictures";
import { oitUnanswered } from "./asked-elements";
import { templateNotFound } from "./report";
import { sheetTypedLost } from "./typed-beside";

const all: readonly ProblemDef[] = [
  ...fileFaultProblems,
  sheetNoCells,
  ...workbookProblems,
  ...modelProblems,
  sheetNameTaken,
  sheetTypedLost,
  ...rules.flatMap(({ problems }) => problems),
  roundNotOver,
  roundLongOver,
  acceptStale,
  acceptUnmatched,
  ...registerProblemDefs,
  templateNotFound,
  oitUnanswered,
  paperMixedFigures,
  ...pictureProblems,
  ...templateDefs,
];

/** Every problem that the program can report, by its code, each once. Codes are stable. */
export const catalogue: ReadonlyMap<string, ProblemDef> = new Map(all.map((def) => [def.code, def]));
