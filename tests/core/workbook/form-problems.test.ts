import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { refresh } from "../../../src/core/commands/refresh";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { day, workbookOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

describe("what is told of a workbook's form", () => {
  test("a sheet whose name is nearly right is proposed, another table's or a computed one never", () => {
    const { sheets } = workbookOf({ measures: null });
    const hintIn = (name: string) =>
      check({ sheets: [...sheets, { name, rows: [], merges: [] }] }, {}, environment).problems.find(
        ({ code }) => code === "sheet.missing",
      )?.message;
    expect(hintIn("มาตราการ")).toContain("หมายถึง “มาตราการ” หรือไม่");
    expect(hintIn("รูปภาพ")).not.toContain("หมายถึง");
  });

  test("a setting that is missing is described, and its example is no more than an example", () => {
    const { problems } = check(workbookOf({ settings: { district: "" } }), {}, environment);
    const missing = problems.find(({ code }) => code === "setting.missing");
    expect(missing).toMatchObject({ expected: "ชื่ออำเภอ ไม่ต้องมีคำว่าอำเภอ", example: "ธารทอง" });
  });

  test("a sheet that a damaged file emptied is told as that, not as one without headers or as missing", () => {
    const { sheets } = workbookOf();
    const emptied = sheets.map((sheet) => (sheet.name === "มาตรการ" ? { ...sheet, rows: [] } : sheet));
    const codesOf = (faults: WorkbookData["faults"]) =>
      check({ sheets: emptied, ...(faults === undefined ? {} : { faults }) }, {}, environment)
        .problems.filter(({ at }) => at?.sheet === "มาตรการ")
        .map(({ code }) => code);
    expect(codesOf(undefined)).toContain("header.missing");
    const told = codesOf([{ kind: "no-content", sheet: "มาตรการ" }]);
    expect(told).toContain("sheet.no-content");
    expect(told).not.toContain("header.missing");
  });

  test("the name of a chart sheet is taken: what is computed goes beside it, and says so", () => {
    const data = { ...workbookOf(), otherTabs: ["สรุปสถานะ"] };
    const { sheets, problems } = refresh(data, {}, environment);
    expect(sheets.map(({ name }) => name)).toContain("สรุปสถานะ (ITA)");
    expect(sheets.map(({ name }) => name)).not.toContain("สรุปสถานะ");
    expect(problems.map(({ code }) => code)).toContain("sheet.name-taken");
  });
});
