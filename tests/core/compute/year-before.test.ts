import { describe, expect, test } from "@jest/globals";
import { compareYears, totalName } from "../../../src/core/compute/compare-years";
import { yearBeforeOn } from "../../../src/core/compute/year-before";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { comparisonPlan } from "../../../src/core/year/comparison-sheet";
import { bookOf, painted, workbookOf, type Parts } from "../builders";

const year = (fiscalYear: number, parts: Parts) =>
  bookOf({ ...parts, settings: { fiscalYear: String(fiscalYear), assessedYear: String(fiscalYear - 1) } });
const kept = (before: Parts, after: Parts = {}): WorkbookData =>
  painted(workbookOf(), [comparisonPlan(compareYears(year(2568, before), year(2569, after)))]);
const changed = (
  data: WorkbookData,
  change: (cells: readonly unknown[], row: number) => readonly unknown[],
): WorkbookData => ({
  sheets: data.sheets.map((sheet) =>
    sheet.name === "เทียบกับปีก่อน"
      ? { ...sheet, rows: sheet.rows.map((row, index) => change(row, index) as typeof row) }
      : sheet,
  ),
});

const before: Parts = {
  measures: [
    { code: "ม1", measure: "จัดทำคู่มือ", status: "อยู่ระหว่างดำเนินการ" },
    { code: "ม2", measure: "อบรม", status: "" },
    { code: "ม3", measure: "ทบทวน", status: "ยกเลิก" },
  ],
  risks: [
    { code: "ร1", risk: "เรียกรับ", likelihood: "3", impact: "4" },
    { code: "ร2", risk: "ยืม", likelihood: "", impact: "" },
  ],
  scores: [
    { year: "2567", indicator: "1", score: "90.25" },
    { year: "2567", indicator: "รวม", score: "88.11", level: "ผ่าน" },
  ],
};

describe("last year as its sheet keeps it", () => {
  test("has its year, its measures with their statuses, its rated risks, its scores and the level of the total", () => {
    const read = yearBeforeOn(kept(before));
    expect(read).toMatchObject({
      fiscalYear: 2568,
      measures: [
        { code: "ม1", name: "จัดทำคู่มือ", status: "running" },
        { code: "ม2", name: "อบรม", status: null },
        { code: "ม3", name: "ทบทวน", status: "cancelled" },
      ],
      level: "ผ่าน",
    });
    expect(read?.risks).toEqual([{ code: "", risk: "เรียกรับ", product: 12, level: "สูง" }]);
    expect([...(read?.scores ?? [])].map(([name, score]) => [name === totalName ? "รวม" : "ตัวชี้วัด", score])).toEqual([
      ["ตัวชี้วัด", 90.25],
      ["รวม", 88.11],
    ]);
  });

  test("leaves out what only the year after has", () => {
    const read = yearBeforeOn(
      kept(
        {},
        {
          measures: [{ measure: "ใหม่" }],
          risks: [{ risk: "ใหม่", likelihood: "5", impact: "5" }],
          scores: [{ year: "2568", indicator: "รวม", score: "91.5", level: "ผ่านดี" }],
        },
      ),
    );
    expect(read).toEqual({
      fiscalYear: 2568,
      assessedYear: 2567,
      measures: [],
      risks: [],
      scores: new Map(),
      level: "",
    });
  });

  test("keeps the level of a risk that is known without its product, and the other way round", () => {
    const data = kept(before);
    const cut = (level: string, products: string) =>
      yearBeforeOn(
        changed(data, (cells) => (cells[0] === "เรียกรับ" ? [cells[0], level, cells[2], products, cells[4]] : cells)),
      )?.risks.map(({ product, level: known }) => [product, known]);
    expect(cut("สูง", "- → -")).toEqual([[0, "สูง"]]);
    expect(cut("-", "12 → -")).toEqual([[12, ""]]);
    expect(cut("-", "- → 9")).toEqual([]);
  });

  test("is none without the sheet, in a user's own sheet of its name, and under a title without a year", () => {
    expect(yearBeforeOn(workbookOf())).toBeNull();
    const data = kept(before);
    expect(yearBeforeOn(changed(data, (cells, row) => (row === 0 ? ["ของฉัน"] : cells)))).toBeNull();
    expect(yearBeforeOn(changed(data, (cells, row) => (row === 1 ? ["เทียบกัน"] : cells)))).toBeNull();
  });

  test("is read to the end of a sheet that a person shortened, and past the sentences that name its words", () => {
    const data = kept(before);
    const sheet = data.sheets.find(({ name }) => name === "เทียบกับปีก่อน");
    const risks = sheet?.rows.findIndex(([first]) => first === "เรียกรับ") ?? -1;
    const short = { ...sheet, rows: sheet?.rows.slice(0, risks + 1) } as NonNullable<typeof sheet>;
    expect(yearBeforeOn({ sheets: [short] })?.risks).toHaveLength(1);
  });
});
