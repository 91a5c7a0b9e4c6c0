import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { missingInputSheets } from "../../../src/core/sheets/missing";
import type { SheetData, WorkbookData } from "../../../src/core/workbook/types";
import { day, workbookOf } from "../builders";

const today = day(2569, 3, 31);
const measures = "มาตรการ";

const toldOf = (data: WorkbookData) =>
  check(data, {}, { today, now: "", user: "" })
    .problems.filter(({ code }) => code.startsWith("sheet."))
    .map(({ code, severity, found }) => `${severity} ${code} ${found}`);

const { sheets } = workbookOf();
const own = sheets.find(({ name }) => name === measures) as SheetData;

const renamed = (...names: readonly string[]): WorkbookData => ({
  sheets: sheets.flatMap((sheet) => (sheet.name === measures ? names.map((name) => ({ ...sheet, name })) : [sheet])),
});

const addedTo = (data: WorkbookData): readonly string[] => missingInputSheets(data, today).map(({ name }) => name);

describe("a sheet that looks like an input sheet", () => {
  test.each([
    "มาตรการ - ตาราง 1",
    "มาตรการ - Table 1",
    "Sheet1 (2)",
    "สำเนาของ มาตรการ",
    "Copy of มาตรการ",
    "มาตรการ (1)",
    "มาตรการ-2569",
    "มาตราการ",
  ])("is named with what to do, and no blank one is added beside it: %s", (name) => {
    expect(toldOf(renamed(name))).toEqual([`error sheet.look-alike ${name}`]);
    expect(addedTo(renamed(name))).not.toContain(measures);
  });

  test("is read under its own name though spaces stand around it", () => {
    expect(toldOf(renamed(`${measures}  `))).toEqual([]);
  });

  test("is told beside the one that is read, as is each of several", () => {
    expect(toldOf(renamed(measures, "มาตรการ (1)"))).toEqual(["warning sheet.look-alike มาตรการ (1)"]);
    expect(toldOf(renamed("มาตรการ - ตาราง 1", "มาตรการ - ตาราง 2"))).toHaveLength(2);
  });

  test("is not one that only speaks of the same, nor one without its headers", () => {
    const [headers = [], row = []] = own.rows;
    const list = { ...own, name: "รายชื่อมาตรการ", rows: [headers.slice(0, 2), row.slice(0, 2)] };
    expect(toldOf({ sheets: [...sheets, list, { ...own, name: "Sheet1" }] })).toEqual([]);
    expect(addedTo({ sheets: [{ ...own, name: "มาตรการเดิม", rows: [["เรื่อง"]] }] })).toContain(measures);
  });
});
