import { addDays, compareDates, formatLong, roundEnd, ROUNDS, type CivilDate, type Round } from "../../calendar";
import type { Book } from "../../model/book";
import { problem } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import { paperKinds, type PaperKind } from "../../papers/kinds";
import { settingPlace } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const roundNotOver = defineProblem({
  code: "round.not-over",
  severity: "warning",
  message: "{paper} รอบ {round} เดือน แต่วันที่สถานะ {status} อยู่ก่อนวันสิ้นรอบ ผลในเอกสารจึงยังไม่ครบรอบ",
  expected: "วันที่สถานะตั้งแต่ {end} เป็นต้นไป",
  fix: "เลือกรอบที่สิ้นสุดแล้ว หรือแก้วันที่สถานะ",
  why: "ผลหลังวันสถานะจะไม่อยู่ในรายงานรอบนี้",
});

export const roundLongOver = defineProblem({
  code: "round.long-over",
  severity: "warning",
  message: "{paper} รอบ {round} เดือน แต่วันที่สถานะ {status} อยู่หลังวันสิ้นรอบมาก ผลที่เกิดหลังสิ้นรอบจะปนอยู่ในเอกสาร",
  expected: "วันที่สถานะ {end} หรือหลังจากนั้นไม่นาน",
  fix: "กำหนดวันที่สถานะเป็นวันสิ้นรอบ หรือเลือกรอบถัดไป",
  why: "รายงานรอบหนึ่งที่มีผลของรอบถัดไปปนทำให้เทียบรอบไม่ได้",
});

/** After the year a report may be this many days late before results of the next year get into it. */
const lateDays = 183;

/** From this day on the next round's results stand in a report of the round. */
function lateFrom(fiscalYear: number, round: Round): CivilDate {
  const next = ROUNDS[ROUNDS.indexOf(round) + 1];
  return next === undefined ? addDays(roundEnd(fiscalYear, 12), lateDays) : roundEnd(fiscalYear, next);
}

/** A report of a round shows the state at its end: not of a day before, nor of one when the next round is over too. */
export function roundFitsStatus(
  book: Book,
  kind: PaperKind,
  round: Round | null,
  statusDate: CivilDate,
): readonly Problem[] {
  const { fiscalYear } = book.settings;
  if (round === null || fiscalYear === 0) return [];
  const end = roundEnd(fiscalYear, round);
  const isEarly = compareDates(statusDate, end) < 0;
  if (!isEarly && compareDates(statusDate, lateFrom(fiscalYear, round)) < 0) return [];
  const status = formatLong(statusDate);
  const args = { paper: paperKinds[kind].name, round, status, end: formatLong(end) };
  return [
    problem(isEarly ? roundNotOver : roundLongOver, { ...settingPlace(book, "statusDate"), found: status, args }),
  ];
}
