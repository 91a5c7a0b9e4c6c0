import { scheduleOf } from "../../compute";
import type { Measure } from "../../model/measures";
import type { Risk } from "../../model/risks";
import { paperKindList, paperKinds, type PaperKind } from "../../papers/kinds";
import { defineProblem } from "../../problems/definition";
import { headerOf } from "../../workbook/table";
import { atCell, workRow } from "../common/shared";
import { neededBy } from "../papers/required";
import type { Rule } from "../types";

export const statusBlank = defineProblem({
  code: "status.blank",
  severity: "error",
  message: "ไม่มี “{column}” ทั้งที่แถวอื่นมีแล้ว เอกสารจะนับแถวนี้เป็น ไม่ระบุสถานะ",
  expected: "ยังไม่ดำเนินการ อยู่ระหว่างดำเนินการ ดำเนินการเสร็จเรียบร้อยแล้ว หรือ ยกเลิก",
  fix: "เลือกสถานะในเซลล์นี้",
  why: "จำนวนของแต่ละสถานะและเครื่องหมายในตารางจะขาดแถวนี้",
});

export const riskNoPeriod = defineProblem({
  code: "risk.no-period",
  severity: "warning",
  message: "ไม่ระบุระยะเวลา ตารางรายเดือนของเรื่องนี้จึงว่างทั้งแถว",
  expected: "วันเริ่มต้นและวันสิ้นสุด หรือระยะเวลาที่มีเดือน",
  example: "ตุลาคม 2568 - กันยายน 2569",
  fix: "กรอกระยะเวลา",
  why: "แผนที่มีแถวว่างบอกไม่ได้ว่าจะทำเมื่อใด",
});

type StateTable = "measures" | "risks";

/** The kinds that count the states of a table and could do without them; where one has to have them, blanks are its errors. */
const countedBy: Readonly<Record<StateTable, readonly PaperKind[]>> = {
  measures: paperKindList.filter((kind) => isCounted(kind, "measures")),
  risks: paperKindList.filter((kind) => isCounted(kind, "risks")),
};

function needsStatus(kind: PaperKind, table: StateTable): boolean {
  return ((neededBy(kind)[table] ?? []) as readonly string[]).includes("status");
}

function isCounted(kind: PaperKind, table: StateTable): boolean {
  const { hasStatus, works } = paperKinds[kind];
  return hasStatus && (works as readonly string[]).includes(table) && !needsStatus(kind, table);
}

/** Where some rows have a state, all do: a paper that counts them would count the others as unknown. */
export const statesAreWhole: Rule = {
  name: "where one row of a table has a status, all have",
  problems: [statusBlank],
  papers: [...countedBy.measures, ...countedBy.risks],
  *check({ book, kinds }) {
    const tables: readonly (readonly [StateTable, readonly (Measure | Risk)[]])[] = [
      ["measures", book.measures],
      ["risks", book.risks],
    ];
    for (const [table, works] of tables) {
      const isCounting = countedBy[table].some((kind) => kinds.includes(kind));
      const isNeeded = kinds.some((kind) => needsStatus(kind, table));
      if (!isCounting || isNeeded || works.every(({ status }) => status === null)) continue;
      for (const row of works.map(workRow).filter(({ text }) => text.status === ""))
        yield atCell(statusBlank, row, "status", {
          args: { column: headerOf(row, "status") },
        });
    }
  },
};

/** Every risk of a plan by months has months; done work without any, and a plan without any at all, are told elsewhere. */
export const risksHavePeriods: Rule = {
  name: "every risk of a plan by months has a period",
  problems: [riskNoPeriod],
  papers: paperKindList.filter((kind) => "hasMonthGrid" in paperKinds[kind]),
  *check({ book, statusDate }) {
    const months = scheduleOf(book, statusDate).rows.filter(({ table }) => table === "risks");
    if (!months.some((row) => row.months.some(({ state }) => state !== null))) return;
    for (const { source, status, period } of book.risks)
      if (period.kind === "empty" && status !== "done") yield atCell(riskNoPeriod, source, "period");
  },
};
