import type { Rule } from "../types";
import { measuresAreWhole } from "./blanks";
import { citedScoresAgree, citedTotalAgrees, praiseIsEarned } from "./cited";
import { countsAgree } from "./counts";
import { outcomesAreNotFollowUp, outcomesTellOutcomes, resultsTellMore } from "./outcomes";
import { findingsPairWithMeasures } from "./pairs";
import { paperDateFitsRound, paperDateFitsYear, titleNamesYear } from "./paper-dates";
import { columnsArePrinted, memoHeadIsFilled, oitElementsAreCarried, tagsHaveValues } from "./printing";
import { questionsInOrder, questionsMeanIndicator } from "./questions";
import { risksAreWhole } from "./risk-fit";
import { measuresDiffer } from "./same-text";
import { doneHasPeriod, doneIsShown, historyIsKept, noteFitsStatus, statusFitsData } from "./status";
import { scoresAddUp } from "./sums";
import { datesInTexts, resultDatesFitYear } from "./text-dates";
import { topicsCiteIndicators, wordsFitTopic } from "./topic-fit";
import { weakestAreAnalysed, weakestHaveMeasures } from "./weakest";
import { contentsMatchHeadings, ownersAreNamed, reportsAreApproved, unitsAgree } from "./whole-paper";
import { workDatesInOrder } from "./work-dates";

/** Rules about what a workbook says, whatever words it says it in: dates, substance, scores, papers. */
export const factRules: readonly Rule[] = [
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
  measuresDiffer,
  wordsFitTopic,
  topicsCiteIndicators,
  weakestAreAnalysed,
  weakestHaveMeasures,
  findingsPairWithMeasures,
  questionsMeanIndicator,
  questionsInOrder,
  scoresAddUp,
  citedScoresAgree,
  citedTotalAgrees,
  praiseIsEarned,
  contentsMatchHeadings,
  unitsAgree,
  ownersAreNamed,
  reportsAreApproved,
  risksAreWhole,
  columnsArePrinted,
  tagsHaveValues,
  memoHeadIsFilled,
  oitElementsAreCarried,
];
