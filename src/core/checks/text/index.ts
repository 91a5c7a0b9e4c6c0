import type { Rule } from "../types";
import { actingWorded, doneAsDone } from "./acting";
import { lettersAndZeros, oneDigitScript } from "./digits";
import { evidenceRules } from "./evidence";
import { noLeftovers } from "./leftovers";
import { oneForm, oneOpinionEach, oneSpelling } from "./naming";
import { districtOfProvince, ownPlacesOnly } from "./places";
import { knownItems, listedQuestions, referencesLead } from "./references";
import { spellingRules } from "./spelling";
import { documentNumbers, telephones } from "./telephones";

/** The rules on what the texts say: places, forms left unfilled, numbers, language, names and evidence. */
export const textRules: readonly Rule[] = [
  ownPlacesOnly,
  districtOfProvince,
  noLeftovers,
  oneDigitScript,
  lettersAndZeros,
  knownItems,
  listedQuestions,
  referencesLead,
  telephones,
  documentNumbers,
  ...spellingRules,
  actingWorded,
  doneAsDone,
  oneForm,
  oneSpelling,
  oneOpinionEach,
  ...evidenceRules,
];
