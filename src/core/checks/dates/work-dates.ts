import { compareDates, fiscalYearOf, fiscalYearStart, formatLong, type CivilDate } from "../../calendar";
import { statusAsOf } from "../../compute/status";
import type { Measure } from "../../model/measures";
import type { Risk } from "../../model/risks";
import type { Problem } from "../../problems/types";
import type { CheckContext, Rule } from "../types";
import { atCell, hasAny, measureKinds, riskKinds, workRow } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const dateDoneFuture = defineProblem({
  code: "date.done-future",
  severity: "error",
  message: "วันที่แล้วเสร็จ {done} อยู่หลังวันที่สถานะ {status} แต่สถานะเป็นเสร็จแล้ว",
  expected: "วันที่ไม่เกิน {status}",
  fix: "แก้วันที่แล้วเสร็จ แก้สถานะ หรือแก้วันที่สถานะในแผ่นงาน ตั้งค่า",
  why: "งานที่ยังไม่ถึงวันจะเสร็จไปแล้วไม่ได้",
});

export const dateDoneBeforeStart = defineProblem({
  code: "date.done-before-start",
  severity: "error",
  orSeverity: "warning",
  message: "วันที่แล้วเสร็จ {done} อยู่ก่อนวันเริ่มต้น {start}",
  expected: "วันที่ตั้งแต่ {start} เป็นต้นไป",
  fix: "ตรวจวันที่แล้วเสร็จและวันเริ่มต้น แก้วันที่ที่ผิด",
  why: "งานเสร็จก่อนเริ่มเป็นไปไม่ได้",
});

export const dateDoneOutsideYear = defineProblem({
  code: "date.done-outside-year",
  severity: "warning",
  message: "วันที่แล้วเสร็จ {done} อยู่นอกปีงบประมาณ {year}",
  expected: "วันที่ในปีงบประมาณ {year}",
  fix: "ตรวจปีของวันที่",
  why: "แบบวัดรับเฉพาะผลที่เกิดในปีงบประมาณปัจจุบัน",
});

export const datePublishedBeforeDone = defineProblem({
  code: "date.published-before-done",
  severity: "warning",
  message: "เผยแพร่ {published} ก่อนแล้วเสร็จ {done}",
  expected: "วันที่เผยแพร่ไม่ก่อนวันที่แล้วเสร็จ",
  fix: "ตรวจวันที่ทั้งสอง ถ้าเผยแพร่ก่อนเสร็จจริง ให้ยอมรับพร้อมเหตุผล",
  why: "เผยแพร่ก่อนเสร็จมักเป็นวันที่ที่พิมพ์สลับกัน",
});

export const dateDueBeforeStart = defineProblem({
  code: "date.due-before-start",
  severity: "warning",
  message: "กำหนดรายงาน {due} อยู่ก่อนวันเริ่มต้น {start}",
  expected: "วันที่หลัง {start}",
  fix: "แก้กำหนดรายงานหรือวันเริ่มต้น",
  why: "กำหนดรายงานก่อนเริ่มงานทำให้เกินกำหนดตั้งแต่วันแรก",
});

const isAfter = (a: CivilDate, b: CivilDate): boolean => compareDates(a, b) > 0;

function* doneProblems(work: Measure | Risk, context: CheckContext): Iterable<Problem> {
  const { doneDate, period, status, code } = work;
  if (doneDate === null) return;
  const source = workRow(work);
  const { book, statusDate } = context;
  const { fiscalYear } = book.settings;
  const done = formatLong(doneDate);
  if (isAfter(doneDate, statusDate) && statusAsOf(book, code, status, statusDate) === "done") {
    yield atCell(dateDoneFuture, source, "doneDate", { args: { done, status: formatLong(statusDate) } });
  }
  if (period.start !== null && isAfter(period.start, doneDate)) {
    // A start that was read out of words such as "ไตรมาส ๒" is a plan, and plans may be overtaken.
    const severity = source.text.start === "" ? "warning" : "error";
    const args = { done, start: formatLong(period.start) };
    yield atCell(dateDoneBeforeStart, source, "doneDate", { severity, args });
  } else if (fiscalYear !== 0 && fiscalYearOf(doneDate) !== fiscalYear && !isAfter(doneDate, statusDate)) {
    yield atCell(dateDoneOutsideYear, source, "doneDate", { args: { done, year: fiscalYear } });
  }
}

function* otherProblems(
  { source, doneDate, published, reportDue, period }: Measure,
  told: readonly Problem[],
): Iterable<Problem> {
  // A day done that lies in the future is told as that.
  const isFuture = told.some(({ code }) => code === dateDoneFuture.code);
  if (published !== null && doneDate !== null && isAfter(doneDate, published) && !isFuture) {
    const args = { published: formatLong(published), done: formatLong(doneDate) };
    yield atCell(datePublishedBeforeDone, source, "published", { args });
  }
  if (reportDue !== null && period.start !== null && isAfter(period.start, reportDue)) {
    const args = { due: formatLong(reportDue), start: formatLong(period.start) };
    yield atCell(dateDueBeforeStart, source, "reportDue", { args });
  }
}

/** The days of a measure or a risk come in their order: start, done, published, and none of what is done lies in the future. */
export const workDatesInOrder: Rule = {
  name: "start, done, published and report days come in their order",
  problems: [dateDoneFuture, dateDoneBeforeStart, dateDoneOutsideYear, datePublishedBeforeDone, dateDueBeforeStart],
  *check(context) {
    const { book, kinds, statusDate } = context;
    const { fiscalYear } = book.settings;
    // Looked at from before the year, every day of it is in the future.
    const isYearBegun = fiscalYear === 0 || compareDates(statusDate, fiscalYearStart(fiscalYear)) >= 0;
    const doneOf = (work: Measure | Risk) => (isYearBegun ? [...doneProblems(work, context)] : []);
    if (hasAny(kinds, riskKinds)) for (const risk of book.risks) yield* doneOf(risk);
    if (!hasAny(kinds, measureKinds)) return;
    for (const measure of book.measures) {
      const told = doneOf(measure);
      yield* told;
      yield* otherProblems(measure, told);
    }
  },
};
