import { describe, expect, test } from "@jest/globals";
import { summaryOf } from "../../../src/core/compute/summary";
import { summaryPlan } from "../../../src/core/sheets/summary";
import { statuses } from "../../../src/core/workbook/words";
import { bookOf, day, type Parts } from "../builders";
import { expectSound, rowWith, valuesOf } from "./plans";

const planOf = (parts: Parts) => {
  const book = bookOf(parts);
  return summaryPlan(book, summaryOf(book, day(2569, 3, 31)));
};
const plan = planOf({
  divisions: [{ name: "กองคลัง" }, { name: "กองช่าง" }],
  measures: [
    { code: "M1", status: statuses.done, owner: "กองคลัง", followUp: "รอบ 6 เดือน", evidence: "https://example.go.th" },
    { code: "M2", status: statuses.running, owner: "ทุกสำนัก/กอง", period: "ก.พ. 2569" },
    { code: "M3", status: statuses.running, owner: "กองช่าง", period: "เม.ย. 2569" },
  ],
  risks: [{ code: "R1", status: statuses.done }],
  scores: [
    { year: "2567", indicator: "รวม", score: 90.65, level: "ผ่าน" },
    { year: "2568", indicator: "IIT", score: 93.48 },
    { year: "2568", indicator: "EIT", score: 85.68 },
    { year: "2568", indicator: "OIT", score: 97 },
    { year: "2568", indicator: "รวม", score: 91.55, level: "ผ่าน" },
  ],
});

describe("the sheet of the summary", () => {
  test("is sound, also of an empty workbook, and then has no chart", () => {
    expectSound(plan);
    const empty = planOf({ settings: null, measures: null, divisions: null, scores: null });
    expectSound(empty);
    expect(empty.chart).toBeNull();
    expect(valuesOf(empty.rows[rowWith(empty, statuses.done)]).slice(0, 5)).toEqual([statuses.done, 0, 0, 0, 0]);
  });

  test("counts measures and risks by status; shares are fractions for the percent format", () => {
    expect(valuesOf(plan.rows[rowWith(plan, statuses.done)]).slice(0, 5)).toEqual([statuses.done, 1, 0.3333, 1, 1]);
  });

  test("charts the measures by status over the cells of its own table", () => {
    const first = rowWith(plan, statuses.done);
    expect(plan.chart).toMatchObject({
      kind: "column",
      categories: { row: first, column: 0, rows: 6, columns: 1 },
      series: [{ values: { row: first, column: 1, rows: 6, columns: 1 } }],
    });
    const { anchor, heightPixels } = plan.chart ?? { anchor: { row: 0 }, heightPixels: Infinity };
    const under = plan.rows.slice(anchor.row, anchor.row + Math.ceil(heightPixels / 20));
    expect(under.flat().every(({ value }) => value === null)).toBe(true);
  });

  test("counts by division, the total once", () => {
    expect(valuesOf(plan.rows[rowWith(plan, "กองคลัง")])).toEqual(["กองคลัง", 1, 0, 1, 0, 0, 0, 2, 0.6667]);
    expect(valuesOf(plan.rows[rowWith(plan, "กองคลัง") + 2])).toEqual(["รวม", 1, 1, 1, 0, 0, 0, 3, 1]);
  });

  test("lists what is overdue and what is coming, with links and days", () => {
    const overdue = plan.rows[rowWith(plan, "เกินกำหนด (1)") + 2];
    expect(valuesOf(overdue).slice(0, 6)).toEqual([
      "มาตรการที่ 2",
      "M2",
      "มาตรการ",
      "28 ก.พ. 69",
      "เลยมา 31 วัน",
      "ทุกสำนัก/กอง",
    ]);
    expect(overdue?.[1]?.link).toEqual({ to: "cell", sheet: "มาตรการ", cell: "E3" });
    const coming = plan.rows[rowWith(plan, "ถึงกำหนดใน 30 วัน (1)") + 2];
    expect(valuesOf(coming).slice(1, 5)).toEqual(["M3", "มาตรการ", "30 เม.ย. 69", "อีก 30 วัน"]);
    expect(valuesOf(plan.rows[rowWith(plan, "เสร็จแล้วแต่ยังไม่มีหลักฐาน (1)") + 2]).slice(1, 3)).toEqual(["R1", "ความเสี่ยง"]);
    expect(valuesOf(plan.rows[rowWith(plan, "ยังไม่ระบุสถานะ (0)") + 1])[0]).toBe("ไม่มีรายการ");
  });

  test("sets published scores beside computed ones and marks a difference beyond rounding", () => {
    expect(valuesOf(plan.rows[rowWith(plan, "คะแนนรวม")]).slice(0, 6)).toEqual([
      "คะแนนรวม",
      90.65,
      91.55,
      0.9,
      92.55,
      "ต่างกัน",
    ]);
    expect(valuesOf(plan.rows[rowWith(plan, "ระดับ")]).slice(0, 6)).toEqual(["ระดับ", "ผ่าน", "ผ่าน", "", "ผ่านดี", "ต่างกัน"]);
  });
});
