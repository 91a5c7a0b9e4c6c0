import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { readBook } from "../../../src/core/model/book";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import { missingInputSheets } from "../../../src/core/sheets/missing";
import type { InputSheetPlan } from "../../../src/core/sheets/types";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { officeKinds } from "../../../src/core/workbook/words";

const today = { year: 2026, month: 3, day: 31 };
const environment = { today, now: "", user: "" };

/** The workbook that a shell would write of these plans. */
function bookOf(plans: readonly InputSheetPlan[]): WorkbookData {
  const sheets = plans.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ header }) => header), ...rows],
    merges: [],
  }));
  return { sheets };
}

const begun = (office: string): WorkbookData => bookOf(inputSheetPlans({ existing: [], starter: { today, office } }));
const column = (data: WorkbookData, sheet: string, header: string): readonly unknown[] => {
  const rows = data.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const at = rows[0]?.indexOf(header) ?? -1;
  return rows.slice(1).map((row) => row[at] ?? "");
};

describe("a workbook that is begun", () => {
  test("holds the ten indicators and the parts of EIT of two years, whose scores are left to be typed", () => {
    const data = begun("");
    expect(column(data, "คะแนน ITA", "ปี")).toEqual([
      ...Array<string>(12).fill("2567"),
      ...Array<string>(12).fill("2568"),
    ]);
    expect(column(data, "คะแนน ITA", "ตัวชี้วัด").slice(0, 10)).toEqual(
      expect.arrayContaining(["ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "ตัวชี้วัดที่ 10 การป้องกันการทุจริต"]),
    );
    expect(new Set(column(data, "คะแนน ITA", "คะแนน"))).toEqual(new Set([""]));
    expect(readBook(data).book.scores).toEqual([]);
  });

  test("holds seven topics with their indicators, the three tools, and the fiscal year of the day", () => {
    const { book } = readBook(begun(""));
    expect(book.topics).toHaveLength(7);
    for (const { indicators } of book.topics) expect(indicators.length).toBeGreaterThan(0);
    expect(book.limitations.map(({ tool }) => tool)).toEqual(["IIT", "EIT", "OIT"]);
    expect(book.settings.fiscalYear).toBe(2569);
  });

  test.each(officeKinds.map(({ prefix, clerk, head }) => [prefix, clerk, head]))(
    "of an office %s names the posts that sign, in their order",
    (prefix, clerk, head) => {
      const data = begun(`${prefix}ธารทอง`);
      expect(column(data, "ผู้ลงนาม", "บทบาท")).toEqual(["ผู้จัดทำ", "ความเห็น", "ความเห็น", "คำสั่ง", "ผู้ประกาศ"]);
      expect(column(data, "ผู้ลงนาม", "ตำแหน่ง")).toEqual([
        "",
        "หัวหน้าสำนักปลัด",
        `${clerk}ธารทอง`,
        `${head}ธารทอง`,
        `${head}ธารทอง`,
      ]);
      expect(column(data, "ผู้ลงนาม", "หัวข้อความเห็น")).toContain(`คำสั่ง${head}ธารทอง`);
      expect(readBook(data).book.settings.office).toBe(`${prefix}ธารทอง`);
    },
  );

  test("of an office whose kind is not known names no post wrongly", () => {
    expect(new Set(column(begun("สำนักงานทดลอง"), "ผู้ลงนาม", "ตำแหน่ง"))).toEqual(new Set([""]));
  });

  test("is told what is to be typed next, and nothing else", () => {
    const { problems } = check(begun("องค์การบริหารส่วนตำบลธารทอง"), { kinds: ["progress"] }, environment);
    const codes = problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual(["setting.missing", "table.empty", "value.required"]);
  });

  test("gets only what is known beside data that was given", () => {
    const given = {
      "คะแนน ITA": [
        ["ปี", "ตัวชี้วัด", "คะแนน"],
        ["2568", "รวม", "91.00"],
      ],
    };
    const data = bookOf(inputSheetPlans({ existing: [], data: given, starter: { today, office: "" } }));
    expect(column(data, "คะแนน ITA", "คะแนน")).toEqual(["91.00"]);
  });

  test("sheets that a workbook with measures lacks come without rows that nobody asked for", () => {
    const whole = begun("องค์การบริหารส่วนตำบลธารทอง");
    const measures = whole.sheets.find(({ name }) => name === "มาตรการ");
    const [headers = []] = measures?.rows ?? [];
    const row = headers.map((header) => (header === "มาตรการ" ? "จัดทำคู่มือ" : ""));
    const working = { sheets: [{ name: "มาตรการ", rows: [headers, row], merges: [] }] };
    const scoresOf = (data: WorkbookData) =>
      missingInputSheets(data, today).find(({ name }) => name === "คะแนน ITA")?.rows;
    expect(scoresOf(working)).toEqual([]);
    expect(scoresOf({ sheets: [] })).toHaveLength(24);
  });
});

describe("the sheet มาตรการ", () => {
  const plan = inputSheetPlans({ existing: [] }).find(({ name }) => name === "มาตรการ");
  const columns = plan?.columns ?? [];

  test("keeps the measure in sight beside its code, with little between them", () => {
    const frozen = columns.slice(0, plan?.frozenColumns ?? 0);
    expect(frozen[0]?.header).toBe("รหัส");
    expect(frozen[frozen.length - 1]?.header).toBe("มาตรการ");
    expect(frozen.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(90);
  });

  test("folds what led to it, plan, result and suggestions away, each beside a column that stays", () => {
    const groups = columns.map(({ fold }) => fold).filter((fold, index, all) => fold !== all[index - 1]);
    expect(groups).toEqual(["", "ที่มา", "", "แผน", "", "ผล", "", "หลักฐานและข้อเสนอ"]);
  });
});

test("ตั้งค่า offers the words of a setting in its own cell", () => {
  const settings = inputSheetPlans({ existing: [] }).find(({ name }) => name === "ตั้งค่า");
  const offered = (settings?.cellDropdowns ?? []).map(({ row, column: at, dropdown }) => [
    settings?.rows[row]?.[0],
    at,
    "words" in dropdown.source ? dropdown.source.words.length : 0,
  ]);
  expect(offered).toEqual([
    ["ประเภทหน่วยงาน", 1, 5],
    ["รูปแบบตัวเลข", 1, 3],
    ["จำนวนภาพต่อหน้า", 1, 2],
  ]);
});
