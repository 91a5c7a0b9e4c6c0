import { formatLong } from "../../calendar";
import { staleHistories } from "../../compute/status";
import type { Measure } from "../../model/measures";
import type { Risk } from "../../model/risks";
import { statuses } from "../../workbook/words";
import { kindDef, type PaperKind } from "../../papers/kinds";
import { statusOf } from "../../model/work";
import type { Problem } from "../../problems/types";
import { pointsSomewhere } from "../../language/wording";
import type { Rule } from "../types";
import { atCell, hasAny, resultKinds, riskKinds, workRow } from "./shared";
import { datesIn } from "./text-dates";

const thai = (status: Measure["status"]): string => (status === null ? "" : statuses[status]);

function* contradictions({ source, status, doneDate, results, outputs, outcomes }: Measure): Iterable<Problem> {
  if (status !== "notStarted" && status !== "running") return;
  const word = thai(status);
  if (doneDate !== null) {
    const args = { status: word, what: `มีวันที่แล้วเสร็จ ${formatLong(doneDate)}` };
    yield atCell("status.contradicts", source, "status", { args });
  } else if (status === "notStarted" && results.length + outputs.length + outcomes.length > 0) {
    const column = results.length > 0 ? "result" : outputs.length > 0 ? "output" : "outcome";
    const name = source.table.headers[column] ?? "";
    const args = { status: word, what: `กรอก “${name}” แล้ว` };
    yield atCell("status.contradicts", source, "status", { severity: "warning", args });
  }
}

/** A measure that is not begun or still running has neither a done date nor, before it begins, results. */
export const statusFitsData: Rule = {
  name: "a status agrees with the done date and the results",
  codes: ["status.contradicts"],
  *check({ book, kinds }) {
    if (!hasAny(kinds, resultKinds)) return;
    for (const measure of book.measures) yield* contradictions(measure);
  },
};

// "ดำเนินการแล้ว ๔๐ %" or "ดำเนินการแล้วบางส่วน" is no end.
const saysDone =
  /^(?:ได้)?(?:ดำเนินการ)?(?:เสร็จ(?:สิ้น|เรียบร้อย|สมบูรณ์)?แล้ว|แล้วเสร็จ|เรียบร้อยแล้ว|เสร็จสิ้น)[\s.]*(?:ทั้งหมด|ครบถ้วน|ตามแผน)?$/;

/** The note of a row says the same as its status. */
export const noteFitsStatus: Rule = {
  name: "a note does not say done while the status says otherwise",
  codes: ["status.note"],
  *check({ book }) {
    for (const work of [...book.measures, ...book.risks]) {
      const row = workRow(work);
      const note = row.text.remark;
      if (note === "" || work.status === "done") continue;
      const named = statusOf(note);
      if (named !== "done" && !saysDone.test(note)) continue;
      const args = { status: thai(work.status) || "ไม่ระบุ", note };
      yield atCell("status.note", row, "remark", { args });
    }
  },
};

/**
 * A measure that is said to be done says what was done. Whether there is evidence, and whether it leads anywhere, is told
 * where the evidence should stand.
 */
export const doneIsShown: Rule = {
  name: "a measure that is done says what was done",
  codes: ["status.done-unproven"],
  *check({ book, kinds }) {
    if (!hasAny(kinds, resultKinds)) return;
    for (const { source, status, results, outputs, outcomes, evidence } of book.measures) {
      if (status !== "done" || results.length + outputs.length + outcomes.length > 0 || leadsSomewhere(evidence))
        continue;
      yield atCell("status.done-unproven", source, "status");
    }
  },
};

let somewhere: RegExp | null = null;

function leadsSomewhere(evidence: readonly string[]): boolean {
  somewhere ??= new RegExp(pointsSomewhere, "u");
  return somewhere.test(evidence.join("\n"));
}

function hintOfDate(work: Measure | Risk): string {
  const { text } = work.source;
  const told = "activity" in text ? text.activity : text.result;
  const [first] = datesIn(told);
  return first === undefined ? "" : ` ทั้งที่เขียนว่าทำเมื่อ ${first.text}`;
}

/** A paper that tells of results beside their time. */
const tellsWhenDone = (kind: PaperKind): boolean => kindDef(kind).hasResults && kindDef(kind).tells.includes("period");

/** Done work has its months in the grid: an empty grid beside a note that says done contradicts itself (seed 000). */
export const doneHasPeriod: Rule = {
  name: "work that is done has a period, so that its months are in the grid",
  codes: ["status.done-no-period"],
  *check({ book, kinds }) {
    const report = function* (works: readonly (Measure | Risk)[]) {
      for (const work of works) {
        if (work.status !== "done" || work.period.kind !== "empty") continue;
        const row = workRow(work);
        const column = row.table.columns.period === undefined ? "status" : "period";
        yield atCell("status.done-no-period", row, column, { args: { hint: hintOfDate(work) } });
      }
    };
    if (hasAny(kinds, riskKinds)) yield* report(book.risks);
    const { period, start } = book.tables.measures.columns;
    // Without such a column at all, the office does not plan by months; that is told once, elsewhere.
    if (kinds.some(tellsWhenDone) && (period !== undefined || start !== undefined)) {
      yield* report(book.measures);
    }
  },
};

/** A status that was changed is in the history, where there is one: papers as of a day go by the history. */
export const historyIsKept: Rule = {
  name: "a status agrees with the last entry of its history",
  codes: ["history.stale"],
  *check({ book, kinds }) {
    if (kinds.length === 0) return;
    const rows = new Map<string, ReturnType<typeof workRow> | null>();
    // A code that stands twice is told elsewhere, and its history cannot be put to a row.
    for (const work of [...book.measures, ...book.risks])
      rows.set(work.code, rows.has(work.code) ? null : workRow(work));
    for (const { code, current, last } of staleHistories(book)) {
      const row = rows.get(code) ?? null;
      // A status that cannot be read, or has no column at all, is told elsewhere.
      if (row === null || row.table.columns.status === undefined) continue;
      if (current === null && row.raw.status !== undefined) continue;
      const args = {
        status: thai(current) || "ว่าง",
        last: thai(last.to) || last.source.text.to,
        day: formatLong(last.date),
        used: current === null ? "ประวัติ" : "แผ่นงาน",
      };
      yield atCell("history.stale", row, "status", { args });
    }
  },
};
