import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { noOwner, noTopic, otherOwner, summaryOf } from "../../../src/core/compute/summary";
import { statuses } from "../../../src/core/workbook/words";
import { bookOf, day, type Parts, type RowOf } from "../builders";

const statusDate = day(2569, 3, 31);
const summary = (parts: Parts) => summaryOf(bookOf(parts), statusDate);
const divisions = [
  { name: "สำนักปลัด", short: "สป." },
  { name: "กองคลัง" },
  { name: "กองช่าง" },
  { name: "งานพัสดุ", parent: "กองคลัง" },
];

describe("counts by status", () => {
  test("name every state, also those that no measure has", () => {
    const measures = [{ status: statuses.done }, { status: statuses.done }, { status: statuses.running }];
    expect(summary({ measures }).measures.states.map(({ name, count, share }) => [name, count, share])).toEqual([
      ["ดำเนินการเสร็จเรียบร้อยแล้ว", 2, 66.67],
      ["อยู่ระหว่างดำเนินการ", 1, 33.33],
      ["เกินกำหนด", 0, 0],
      ["ยังไม่ดำเนินการ", 0, 0],
      ["ยกเลิก", 0, 0],
      ["ไม่ระบุสถานะ", 0, 0],
    ]);
  });

  test("sum to the number of measures, shares to 100 within rounding", () => {
    const measure = fc.record({
      status: fc.constantFrom(...Object.values(statuses), ""),
      period: fc.constantFrom("ไตรมาส 1", "ทุกเดือน", "", "ตามความเหมาะสม"),
      owner: fc.constantFrom("สำนักปลัด", "สป.\nกองคลัง", "ทุกสำนัก/กอง", "", "คณะทำงาน"),
      topic: fc.constantFrom("", "การสื่อสาร", "การให้บริการ"),
    });
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 40 }), (measures) => {
        const { measures: all, topics, total, divisions: groups } = summary({ measures, divisions });
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(all.states.map(({ count }) => count))).toBe(measures.length);
        expect(sum(topics.map((topic) => topic.total))).toBe(measures.length);
        expect(total.total).toBe(measures.length);
        const shares = sum(all.states.map(({ share }) => share));
        expect(Math.abs(shares - (measures.length === 0 ? 0 : 100))).toBeLessThanOrEqual(0.03 + 1e-9);
        for (const group of groups) {
          expect(sum(Object.values(group.states))).toBe(group.total);
          expect(group.total).toBeLessThanOrEqual(measures.length);
        }
      }),
    );
  });

  test("an empty workbook gives zeros, never NaN", () => {
    const empty = summaryOf(bookOf({ settings: null, measures: null, divisions: null }), statusDate);
    expect(JSON.stringify(empty)).not.toContain("null");
    expect(empty.measures.states.every(({ count, share }) => count === 0 && share === 0)).toBe(true);
    expect(empty.total).toMatchObject({ total: 0, share: 0 });
    expect(empty.rounds.map(({ share, doneShare }) => share + doneShare)).toEqual([0, 0, 0, 0]);
    expect(empty.divisions).toEqual([]);
  });
});

describe("counts by division", () => {
  const totals = (owners: readonly string[], list: readonly RowOf<"divisions">[] = divisions) =>
    summary({ measures: owners.map((owner) => ({ owner })), divisions: list }).divisions.map(
      ({ name, total, share }) => [name, total, share],
    );

  test("a measure counts in each of its divisions, and a section's with its division", () => {
    expect(totals(["สำนักปลัด\nกองคลัง", "งานพัสดุ", "กองคลัง งานพัสดุ", "สป."])).toEqual([
      ["สำนักปลัด", 2, 50],
      ["กองคลัง", 3, 75],
      ["กองช่าง", 0, 0],
    ]);
  });

  test("everyone counts in all of them", () => {
    expect(totals(["ทุกสำนัก/กอง", "กองช่าง"])).toEqual([
      ["สำนักปลัด", 1, 50],
      ["กองคลัง", 1, 50],
      ["กองช่าง", 2, 100],
    ]);
  });

  test("owners that no list knows and measures without an owner have rows of their own at the end", () => {
    expect(totals(["", "คณะทำงาน", "กองช่าง\nคณะทำงาน"]).slice(-3)).toEqual([
      ["กองช่าง", 1, 33.33],
      [otherOwner, 2, 66.67],
      [noOwner, 1, 33.33],
    ]);
  });

  test("without a list of divisions the owners are counted as they are typed", () => {
    expect(totals(["กองคลัง\nกองช่าง", "กองคลัง", ""], [])).toEqual([
      ["กองคลัง", 2, 66.67],
      ["กองช่าง", 1, 33.33],
      [noOwner, 1, 33.33],
    ]);
  });
});

describe("counts by topic and by round", () => {
  test("topics stand in the order of the analysis, also without a measure; a measure without one comes last", () => {
    const analysis = [
      { order: "1", topic: "การให้บริการ" },
      { order: "2", topic: "การสื่อสาร" },
      { order: "3", topic: "งบประมาณ" },
    ];
    const measures = [{ topic: "" }, { topic: "2" }, { topic: "การสื่อสาร" }, { topic: "1" }];
    expect(summary({ analysis, measures }).topics.map(({ name, total }) => [name, total])).toEqual([
      ["การให้บริการ", 1],
      ["การสื่อสาร", 2],
      ["งบประมาณ", 0],
      [noTopic, 1],
    ]);
  });

  test("a round counts the measures that report in it and those of them that are done", () => {
    const measures = [
      { followUp: "รอบ 6 เดือน และรอบ 12 เดือน", status: statuses.done },
      { followUp: "รอบ 6 เดือน", status: statuses.running },
      { followUp: "", status: statuses.done },
      { followUp: "ทุก 3 เดือน" },
    ];
    expect(summary({ measures }).rounds).toEqual([
      { round: 3, reporting: 1, share: 25, done: 0, doneShare: 0 },
      { round: 6, reporting: 3, share: 75, done: 1, doneShare: 25 },
      { round: 9, reporting: 1, share: 25, done: 0, doneShare: 0 },
      { round: 12, reporting: 2, share: 50, done: 1, doneShare: 25 },
    ]);
  });
});

describe("lists", () => {
  const codes = (list: readonly { readonly code: string; readonly days: number | null }[]) =>
    list.map(({ code, days }) => [code, days]);

  test("overdue work stands by its deadline, the oldest first", () => {
    const measures = [
      { code: "a", end: "30 มีนาคม 2569", start: "1 มีนาคม 2569" },
      { code: "b", end: "31 มีนาคม 2569", start: "1 มีนาคม 2569" },
      { code: "c", end: "31 ธันวาคม 2568", start: "1 ธันวาคม 2568", status: statuses.running },
      { code: "d", end: "31 ธันวาคม 2568", start: "1 ธันวาคม 2568", status: statuses.done },
    ];
    expect(codes(summary({ measures }).measures.overdue)).toEqual([
      ["c", -90],
      ["a", -1],
    ]);
  });

  test("coming work has its deadline or its report from the status date to thirty days later", () => {
    const coming = (code: string, end: string, reportDue: string | null = null, status: string = statuses.running) => ({
      code,
      start: "1 มีนาคม 2569",
      end,
      reportDue,
      status,
    });
    const { dueSoon } = summary({
      measures: [
        coming("last", "30 เมษายน 2569"),
        coming("late", "1 พฤษภาคม 2569"),
        coming("today", "31 มีนาคม 2569"),
        coming("report", "30 กันยายน 2569", "10 เมษายน 2569"),
        coming("nearer", "20 เมษายน 2569", "5 เมษายน 2569"),
        coming("done", "10 เมษายน 2569", null, statuses.done),
        coming("cancelled", "10 เมษายน 2569", "10 เมษายน 2569", statuses.cancelled),
        coming("overdue", "30 มีนาคม 2569", "15 เมษายน 2569"),
      ],
    }).measures;
    expect(dueSoon.map(({ code, days, isReport }) => [code, days, isReport])).toEqual([
      ["today", 0, false],
      ["nearer", 5, true],
      ["report", 10, true],
      ["overdue", 15, true],
      ["last", 30, false],
    ]);
  });

  test("done work without evidence and work without a status are listed", () => {
    const { measures, risks } = summary({
      measures: [
        { code: "a", status: statuses.done },
        { code: "b", status: statuses.done, evidence: "https://example.go.th" },
        { code: "c", evidence: "https://example.go.th" },
      ],
      risks: [{ code: "r", status: statuses.done }],
    });
    expect(codes(measures.withoutEvidence)).toEqual([["a", null]]);
    expect(codes(measures.withoutStatus)).toEqual([["c", null]]);
    expect(codes(risks.withoutEvidence)).toEqual([["r", null]]);
  });
});
