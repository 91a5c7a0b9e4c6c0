import { datesInTexts, resultDatesFitYear } from "./dates/text-dates";
import { paperDateFitsRound, paperDateFitsYear, titleNamesYear } from "./dates/paper-dates";
import { workDatesInOrder } from "./dates/work-dates";
import { evidenceRules } from "./evidence/evidence";
import { lettersAndZeros, oneDigitScript } from "./form/digits";
import { noLeftovers } from "./form/leftovers";
import { documentNumbers, telephones } from "./form/telephones";
import { knownItems, listedQuestions, referencesLead } from "./oit/references";
import {
  filledTables,
  knownTextTags,
  pairedTextBraces,
  paperDates,
  paperSignatories,
  plannedMonths,
} from "./papers/paper";
import { columnsArePrinted, memoHeadIsFilled, oitElementsAreCarried, tagsHaveValues } from "./papers/printing";
import { requiredPlaces, requiredValues } from "./papers/required";
import { postsOfKind } from "./people/posts";
import { actingWorded, doneAsDone } from "./people/acting";
import { oneForm, oneOpinionEach, oneSpelling } from "./people/naming";
import { districtOfProvince, ownPlacesOnly } from "./places/places";
import { scoresAreTyped } from "./scores/blank";
import { citedScoresAgree, citedTotalAgrees, praiseIsEarned } from "./scores/cited";
import { questionsInOrder, questionsMeanIndicator } from "./scores/questions";
import { scoresAddUp } from "./scores/sums";
import { weakestAreAnalysed, weakestHaveMeasures } from "./scores/weakest";
import { spellingRules } from "./spelling/spelling";
import { unknownWords } from "./spelling/unknown";
import { risksHavePeriods, statesAreWhole } from "./status/blank-states";
import { doneHasPeriod, doneIsShown, historyIsKept, noteFitsStatus, statusFitsData } from "./status/status";
import { measuresAreWhole } from "./substance/blanks";
import { countsAgree } from "./substance/counts";
import { outcomesAreNotFollowUp, outcomesTellOutcomes, resultsTellMore } from "./substance/outcomes";
import { findingsPairWithMeasures } from "./substance/pairs";
import { risksAreWhole } from "./substance/risk-fit";
import { measuresDiffer } from "./substance/same-text";
import { columnsAreFilled } from "./substance/sparse";
import { allIsSeen } from "./substance/hidden";
import { topicsCiteIndicators, wordsFitTopic } from "./substance/topic-fit";
import { contentsMatchHeadings, ownersAreNamed, reportsAreApproved, unitsAgree } from "./substance/whole-paper";
import { yearsOfTheirEra } from "./dates/eras";
import { lawsOfTheirYear } from "./dates/law-years";
import { timesExist } from "./dates/times";
import { periodsHaveTheirMonths } from "./dates/quarters";
import { monthsAreNamed } from "./dates/month-names";
import { announcedOnWorkingDays, ownHolidaysAreDays, papersOnWorkingDays } from "./dates/working-days";
import { papersCiteThePast, resultsOfTheYearAssessed, textsNameTheYear } from "./dates/paper-texts";
import { percentsInRange, sharesAddUp } from "./figures/shares";
import { changesGoTheirWay } from "./figures/changes";
import { partsAddUp, thousandsApart, unitsOnce } from "./figures/sums";
import { claimsAgree } from "./scores/claims";
import { indicatorsAreNamed } from "./scores/indicator-names";
import { onePostEach } from "./people/holders";
import { headingsNameThePost } from "./people/headings";
import { peopleInTexts } from "./people/people-in-texts";
import { totalsAgree } from "./substance/totals";
import { riskBandsCover, risksDiffer } from "./substance/risk-bands";
import { itemsAreNamed } from "./oit/item-names";
import { toolsAreNamed, englishIsSpelt } from "./oit/tool-names";
import { evidenceIsOwn, addressesAreTyped, mailsArePossible } from "./evidence/addresses";
import { itemsListedOnce } from "./oit/listed-once";
import { columnsCountAlike } from "./substance/column-counts";
import { riskWordsAgree } from "./substance/risk-words";
import { numbersOnce, postalCodes } from "./form/office-numbers";
import { codesAreKnown } from "./oit/own-codes";
import { wordsAgree } from "./figures/words";
import { bracketsClose } from "./form/brackets";
import { listsAreNumbered } from "./form/numbering";
import { sentencesEnd } from "./form/sentences";
import { listsHaveTheirItems } from "./form/list-counts";
import { yearsAreWhole } from "./dates/year-slips";
import { maiyamokIsAlike, punctuationIsRight } from "./form/punctuation";
import type { Rule } from "./types";

/** Every rule, in the order in which problems are shown within a cell. */
export const rules: readonly Rule[] = [
  requiredValues,
  requiredPlaces,
  filledTables,
  plannedMonths,
  paperDates,
  paperSignatories,
  knownTextTags,
  pairedTextBraces,
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
  unknownWords,
  actingWorded,
  doneAsDone,
  oneForm,
  oneSpelling,
  oneOpinionEach,
  postsOfKind,
  ...evidenceRules,
  paperDateFitsYear,
  paperDateFitsRound,
  titleNamesYear,
  datesInTexts,
  resultDatesFitYear,
  workDatesInOrder,
  statusFitsData,
  noteFitsStatus,
  doneIsShown,
  doneHasPeriod,
  historyIsKept,
  outcomesAreNotFollowUp,
  outcomesTellOutcomes,
  resultsTellMore,
  countsAgree,
  measuresAreWhole,
  columnsAreFilled,
  allIsSeen,
  measuresDiffer,
  wordsFitTopic,
  topicsCiteIndicators,
  weakestAreAnalysed,
  weakestHaveMeasures,
  findingsPairWithMeasures,
  questionsMeanIndicator,
  questionsInOrder,
  scoresAddUp,
  scoresAreTyped,
  citedScoresAgree,
  citedTotalAgrees,
  praiseIsEarned,
  contentsMatchHeadings,
  unitsAgree,
  ownersAreNamed,
  reportsAreApproved,
  risksAreWhole,
  statesAreWhole,
  risksHavePeriods,
  columnsArePrinted,
  tagsHaveValues,
  memoHeadIsFilled,
  oitElementsAreCarried,
  yearsOfTheirEra,
  lawsOfTheirYear,
  timesExist,
  periodsHaveTheirMonths,
  monthsAreNamed,
  papersOnWorkingDays,
  announcedOnWorkingDays,
  ownHolidaysAreDays,
  papersCiteThePast,
  textsNameTheYear,
  resultsOfTheYearAssessed,
  percentsInRange,
  sharesAddUp,
  changesGoTheirWay,
  partsAddUp,
  thousandsApart,
  unitsOnce,
  claimsAgree,
  indicatorsAreNamed,
  onePostEach,
  headingsNameThePost,
  peopleInTexts,
  totalsAgree,
  riskBandsCover,
  risksDiffer,
  itemsAreNamed,
  toolsAreNamed,
  englishIsSpelt,
  evidenceIsOwn,
  addressesAreTyped,
  mailsArePossible,
  codesAreKnown,
  wordsAgree,
  listsAreNumbered,
  listsHaveTheirItems,
  sentencesEnd,
  yearsAreWhole,
  bracketsClose,
  punctuationIsRight,
  maiyamokIsAlike,
  numbersOnce,
  postalCodes,
  itemsListedOnce,
  columnsCountAlike,
  riskWordsAgree,
];
