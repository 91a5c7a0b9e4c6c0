import { cases as paperDates } from "../../../src/core/checks/dates/paper-dates.cases";
import { cases as textDates } from "../../../src/core/checks/dates/text-dates.cases";
import { cases as workDates } from "../../../src/core/checks/dates/work-dates.cases";
import { cases as evidence } from "../../../src/core/checks/evidence/evidence.cases";
import { cases as digits } from "../../../src/core/checks/form/digits.cases";
import { cases as leftovers } from "../../../src/core/checks/form/leftovers.cases";
import { cases as telephones } from "../../../src/core/checks/form/telephones.cases";
import { cases as references } from "../../../src/core/checks/oit/references.cases";
import { cases as paper } from "../../../src/core/checks/papers/paper.cases";
import { cases as printing } from "../../../src/core/checks/papers/printing.cases";
import { cases as acting } from "../../../src/core/checks/people/acting.cases";
import { cases as posts } from "../../../src/core/checks/people/posts.cases";
import { cases as naming } from "../../../src/core/checks/people/naming.cases";
import { cases as places } from "../../../src/core/checks/places/places.cases";
import { cases as cited } from "../../../src/core/checks/scores/cited.cases";
import { cases as questions } from "../../../src/core/checks/scores/questions.cases";
import { cases as sums } from "../../../src/core/checks/scores/sums.cases";
import { cases as weakest } from "../../../src/core/checks/scores/weakest.cases";
import { cases as spelling } from "../../../src/core/checks/spelling/spelling.cases";
import { cases as status } from "../../../src/core/checks/status/status.cases";
import { cases as blanks } from "../../../src/core/checks/substance/blanks.cases";
import { cases as counts } from "../../../src/core/checks/substance/counts.cases";
import { cases as outcomes } from "../../../src/core/checks/substance/outcomes.cases";
import { cases as pairs } from "../../../src/core/checks/substance/pairs.cases";
import { cases as riskFit } from "../../../src/core/checks/substance/risk-fit.cases";
import { cases as sameText } from "../../../src/core/checks/substance/same-text.cases";
import { cases as topicFit } from "../../../src/core/checks/substance/topic-fit.cases";
import { cases as wholePaper } from "../../../src/core/checks/substance/whole-paper.cases";
import { cases as model } from "../../../src/core/model/problems.cases";
import { cases as owned } from "../../../src/core/sheets/owned.cases";
import { cases as fileFaults } from "../../../src/core/workbook/file-faults.cases";
import { cases as workbook } from "../../../src/core/workbook/problems.cases";
import { cases as sharesCases } from "../../../src/core/checks/figures/shares.cases";
import { cases as changesCases } from "../../../src/core/checks/figures/changes.cases";
import { cases as sumsCases } from "../../../src/core/checks/figures/sums.cases";
import { cases as erasCases } from "../../../src/core/checks/dates/eras.cases";
import { cases as timesCases } from "../../../src/core/checks/dates/times.cases";
import { cases as quartersCases } from "../../../src/core/checks/dates/quarters.cases";
import { cases as toolNamesCases } from "../../../src/core/checks/oit/tool-names.cases";
import { cases as officeNumbersCases } from "../../../src/core/checks/form/office-numbers.cases";
import { cases as paperTextsCases } from "../../../src/core/checks/dates/paper-texts.cases";
import { cases as workingDaysCases } from "../../../src/core/checks/dates/working-days.cases";
import { cases as claimsCases } from "../../../src/core/checks/scores/claims.cases";
import { cases as holdersCases } from "../../../src/core/checks/people/holders.cases";
import { cases as peopleInTextsCases } from "../../../src/core/checks/people/people-in-texts.cases";
import { cases as totalsCases } from "../../../src/core/checks/substance/totals.cases";
import { cases as riskBandsCases } from "../../../src/core/checks/substance/risk-bands.cases";
import { cases as itemNamesCases } from "../../../src/core/checks/oit/item-names.cases";
import { cases as addressesCases } from "../../../src/core/checks/evidence/addresses.cases";
import { cases as ownCodesCases } from "../../../src/core/checks/oit/own-codes.cases";
import { cases as wordsCases } from "../../../src/core/checks/figures/words.cases";
import { cases as numberingCases } from "../../../src/core/checks/form/numbering.cases";
import { cases as bracketsCases } from "../../../src/core/checks/form/brackets.cases";
import { cases as punctuationCases } from "../../../src/core/checks/form/punctuation.cases";
import type { Case, Cases } from "../../../src/core/checks/common/case";

const files: readonly Cases[] = [
  ownCodesCases,
  wordsCases,
  numberingCases,
  bracketsCases,
  punctuationCases,
  sharesCases,
  changesCases,
  sumsCases,
  erasCases,
  timesCases,
  quartersCases,
  toolNamesCases,
  officeNumbersCases,
  paperTextsCases,
  workingDaysCases,
  claimsCases,
  holdersCases,
  peopleInTextsCases,
  totalsCases,
  riskBandsCases,
  itemNamesCases,
  addressesCases,
  paperDates,
  textDates,
  workDates,
  evidence,
  digits,
  leftovers,
  telephones,
  references,
  paper,
  printing,
  acting,
  naming,
  posts,
  places,
  cited,
  questions,
  sums,
  weakest,
  spelling,
  status,
  blanks,
  counts,
  outcomes,
  pairs,
  riskFit,
  sameText,
  topicFit,
  wholePaper,
  model,
  owned,
  fileFaults,
  workbook,
];

/** Every case of every finding, by code. */
export const allCases: ReadonlyMap<string, readonly Case[]> = new Map(files.flatMap((cases) => Object.entries(cases)));
