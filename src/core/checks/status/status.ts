import { formatLong, toArabicDigits } from "../../calendar";
import { staleHistories } from "../../compute/status";
import type { Measure } from "../../model/measures";
import type { Risk } from "../../model/risks";
import { statuses } from "../../workbook/words";
import { kindDef, type PaperKind } from "../../papers/kinds";
import { statusOf } from "../../model/work";
import { refOf } from "../../workbook/table";
import type { Problem } from "../../problems/types";
import { pointsSomewhere } from "../../language/evidence";
import type { Rule } from "../types";
import { atCell, hasAny, resultKinds, riskKinds, workRow } from "../common/shared";
import { datesIn } from "../dates/text-dates";
import { defineProblem } from "../../problems/definition";

export const statusContradicts = defineProblem({
  code: "status.contradicts",
  severity: "error",
  orSeverity: "warning",
  message: "สถานะเป็น “{status}” แต่{what}",
  expected: "สถานะที่ตรงกับวันที่และผล",
  fix: "แก้สถานะ หรือลบวันที่หรือผลที่กรอกผิดแถว",
  why: "สรุปสถานะนับตามสถานะ ถ้าขัดกับข้อมูลในแถว ตัวเลขในรายงานจะผิด",
});

export const statusNote = defineProblem({
  code: "status.note",
  severity: "warning",
  message: "หมายเหตุเขียนว่า “{note}” แต่สถานะเป็น “{status}”",
  expected: "หมายเหตุที่ตรงกับสถานะ",
  fix: "แก้สถานะหรือหมายเหตุให้ตรงกัน",
  why: "ผู้อ่านเห็นทั้งสองช่องในตารางเดียวกันและไม่รู้ว่าช่องใดถูก",
});

export const statusDoneUnproven = defineProblem({
  code: "status.done-unproven",
  severity: "warning",
  message: "สถานะเสร็จแล้ว แต่ไม่บอกว่าทำอะไรไป และไม่มีหลักฐานที่ค้นหาได้",
  expected: "ผลการดำเนินการ พร้อมวันที่หรือจำนวน",
  example: "จัดอบรมเมื่อวันที่ 20 มกราคม 2569 มีผู้เข้าร่วม 45 คน",
  fix: "กรอกผลการดำเนินการ หรือแก้สถานะ",
  why: "บอกว่าเสร็จโดยไม่บอกว่าทำอะไร ไม่ได้คะแนนตามแบบวัด",
});

export const statusDoneNoPeriod = defineProblem({
  code: "status.done-no-period",
  severity: "error",
  message: "เสร็จแล้วแต่ไม่ระบุระยะเวลา ตารางรายเดือนของแถวนี้จึงว่าง{hint}",
  expected: "วันเริ่มต้นและวันสิ้นสุด หรือระยะเวลาที่มีเดือน",
  example: "เมษายน 2569",
  fix: "กรอกระยะเวลาที่ทำจริง",
  why: "ตารางรายเดือนว่างขัดกับสถานะที่บอกว่าเสร็จ",
});

export const historyStale = defineProblem({
  code: "history.stale",
  severity: "warning",
  message: "สถานะในแผ่นเป็น “{status}” แต่ประวัติสถานะล่าสุด ({day}) เป็น “{last}” เอกสาร ณ วันนี้จะใช้ตาม{used}",
  expected: "รายการในประวัติสถานะของการเปลี่ยนครั้งล่าสุด",
  fix: "เพิ่มรายการในแผ่นงาน ประวัติสถานะ หรือแก้สถานะกลับ",
  why: "เอกสารที่ทำย้อนหลังใช้ประวัติ ถ้าไม่ตรงกัน สองฉบับจะบอกต่างกัน",
});

const thai = (status: Measure["status"]): string => (status === null ? "" : statuses[status]);

/** Work that is not over has no day on which it was done. */
function* datedOpen(works: readonly (Measure | Risk)[]): Iterable<Problem> {
  for (const work of works) {
    const { status, doneDate } = work;
    if (doneDate === null || (status !== "notStarted" && status !== "running")) continue;
    const args = { status: thai(status), what: `มีวันที่แล้วเสร็จ ${formatLong(doneDate)}` };
    yield atCell(statusContradicts, workRow(work), "status", { args });
  }
}

function* resultsBefore({ source, status, doneDate, results, outputs, outcomes }: Measure): Iterable<Problem> {
  if (doneDate === null && status === "notStarted" && results.length + outputs.length + outcomes.length > 0) {
    const column = results.length > 0 ? "result" : outputs.length > 0 ? "output" : "outcome";
    const name = source.table.headers[column] ?? "";
    const args = { status: thai(status), what: `กรอก “${name}” แล้ว` };
    yield atCell(statusContradicts, source, "status", { severity: "warning", args });
  }
}

/** Work that is not begun or still running has no done date; a measure has no results either before it begins. */
export const statusFitsData: Rule = {
  name: "a status agrees with the done date and the results",
  problems: [statusContradicts],
  papers: [...resultKinds, ...riskKinds],
  *check({ book, kinds }) {
    if (hasAny(kinds, riskKinds)) yield* datedOpen(book.risks);
    if (!hasAny(kinds, resultKinds)) return;
    yield* datedOpen(book.measures);
    for (const measure of book.measures) yield* resultsBefore(measure);
  },
};

// "ดำเนินการแล้ว ๔๐ %" or "ดำเนินการแล้วบางส่วน" is no end.
const saysDone =
  /^(?:ได้)?(?:ดำเนินการ)?(?:เสร็จ(?:สิ้น|เรียบร้อย|สมบูรณ์)?แล้ว|แล้วเสร็จ|เรียบร้อยแล้ว|เสร็จสิ้น)[\s.]*(?:ทั้งหมด|ครบถ้วน|ตามแผน|ครบ[^\n]{0,30}|ทุก[^\n]{0,20}|(?:และ)?(?:ไม่|โดยไม่)พบ[^\n]{0,40}|เมื่อ[^\n]{0,40})?$/;

/** What says of work that it is over, where the status says that it has not even begun. */
const saysOver = /(?:แล้วเสร็จ|เสร็จสิ้นแล้ว|เสร็จแล้ว|เรียบร้อยแล้ว)/;
const saysLater = /จะ|กำหนด|เมื่อ|หลัง|คาด|ก่อน|ภายใน|ให้|ยัง|ต้อง|แผน|ไม่/;
const saysCancelled = /^ยกเลิก(?!ไม่)/;

/** How a note begins that says of the work itself that it goes on or has not begun. */
const saysOpen = /^(?:ขณะนี้|ปัจจุบัน)?\s*(?:อยู่(?:ใน)?ระหว่าง|อยู่ในขั้นตอน|กำลัง|ยังไม่(?!พบ|มี|เคย|มา)|รอ(?!บ)|ค้าง)/;

/** What a note tells of that is still to be done. */
const saysLeft = /(?:ยัง(?:คง)?(?:เหลือ|ขาด)(?:อีก)?|คงเหลืออีก|เหลืออีก|คงค้าง)[^\d\n]{0,12}\d+|ยังไม่(?:ครบ|แล้วเสร็จ|เสร็จ)/;

/** The note of a row says the same as its status. */
export const noteFitsStatus: Rule = {
  name: "a note does not say done where the status says otherwise, nor the other way round",
  problems: [statusNote],
  *check({ book }) {
    for (const work of [...book.measures, ...book.risks]) {
      const row = workRow(work);
      const note = row.text.remark;
      if (note === "" || work.status === "cancelled") continue;
      const named = statusOf(note);
      const saysOther =
        work.status === "done"
          ? saysOpen.test(note) || (saysLeft.test(toArabicDigits(note)) && !/งบประมาณ|เงิน|บาท/.test(note))
          : named === "done" ||
            saysDone.test(note) ||
            saysCancelled.test(note) ||
            (work.status === "notStarted" && saysOver.test(note) && !saysLater.test(note));
      if (!saysOther) continue;
      const args = { status: thai(work.status) || "ไม่ระบุ", note };
      yield atCell(statusNote, row, "remark", { args });
    }
  },
};

/**
 * A measure that is said to be done says what was done. Whether there is evidence, and whether it leads anywhere, is told
 * where the evidence should stand.
 */
export const doneIsShown: Rule = {
  name: "a measure that is done says what was done",
  problems: [statusDoneUnproven],
  papers: resultKinds,
  *check({ book }) {
    for (const { source, status, results, outputs, outcomes, evidence } of book.measures) {
      if (status !== "done" || results.length + outputs.length + outcomes.length > 0 || leadsSomewhere(evidence))
        continue;
      yield atCell(statusDoneUnproven, source, "status");
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
  problems: [statusDoneNoPeriod],
  *check({ book, kinds }) {
    const report = function* (works: readonly (Measure | Risk)[]) {
      for (const work of works) {
        if (work.status !== "done" || work.period.kind !== "empty") continue;
        const row = workRow(work);
        const column = row.table.columns.period === undefined ? "status" : "period";
        yield atCell(statusDoneNoPeriod, row, column, { args: { hint: hintOfDate(work) } });
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
  problems: [historyStale],
  *check({ book, kinds }) {
    if (kinds.length === 0) return;
    const rows = new Map<string, ReturnType<typeof workRow> | null>();
    // A code that stands twice is told elsewhere, and its history cannot be put to a row.
    for (const work of [...book.measures, ...book.risks])
      rows.set(work.code, rows.has(work.code) ? null : workRow(work));
    const blank: {
      readonly row: ReturnType<typeof workRow>;
      readonly args: Record<"status" | "last" | "day" | "used", string>;
    }[] = [];
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
      if (current === null) blank.push({ row, args });
      else yield atCell(historyStale, row, "status", { args });
    }
    // A blank column is one cause, of however many rows.
    for (const key of ["measures", "risks"]) {
      const [first, ...others] = blank.filter(({ row }) => row.table.key === key);
      if (first === undefined) continue;
      yield atCell(historyStale, first.row, "status", {
        args: first.args,
        others: others.map(({ row }) => refOf(row, "status")),
      });
    }
  },
};
