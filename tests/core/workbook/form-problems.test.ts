import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
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
});
