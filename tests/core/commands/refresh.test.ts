import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { refresh } from "../../../src/core/commands/refresh";
import { cellText } from "../../../src/core/workbook/text";
import { day, painted, workbookOf } from "../builders";
import { acceptedAt, code, environment as accepting, workbook } from "../exceptions/accepted";
import { rowWith, valuesOf } from "../sheets/plans";

const environment = { today: day(2569, 3, 31), now: "เช้านี้", user: "ผู้ทดสอบ" };
const data = workbookOf({
  settings: { statusDate: "" },
  measures: [{ code: "ม1", status: "ยังไม่ดำเนินการ", period: "ไตรมาส 1", owner: "กองช้าง" }],
});
const textsOf = (sheet: ReturnType<typeof refresh>["sheets"][number] | undefined) =>
  (sheet?.rows ?? []).flatMap((row) => row.map(({ value }) => cellText(value))).join("\n");

describe("the computed sheets", () => {
  test("are the month grid, the summary and the problems, and no more where nothing was accepted", () => {
    const { sheets } = refresh(data, {}, environment);
    expect(sheets.map(({ name }) => name)).toEqual(["แผนรายเดือน", "สรุปสถานะ", "ผลตรวจสอบ"]);
  });

  test("are as of the status date: work is overdue only when its last day is past", () => {
    const [, summary] = refresh(data, { statusDate: day(2568, 12, 31) }, environment).sheets;
    const [, later] = refresh(data, { statusDate: day(2569, 1, 1) }, environment).sheets;
    const overdue = (plan: typeof summary) =>
      plan === undefined ? [] : valuesOf(plan.rows[rowWith(plan, "เกินกำหนด")]);
    expect(overdue(summary)).toContain(0);
    expect(overdue(later)).toContain(1);
    expect(textsOf(later)).toContain("1 มกราคม 2569");
  });

  test("tell the same problems as a check for the same papers", () => {
    const { problems, kinds } = refresh(data, { kinds: ["progress"] }, environment);
    expect(kinds).toEqual(["progress"]);
    expect(problems).toEqual(check(data, { kinds: ["progress"] }, environment).problems);
    const [, , sheet] = refresh(data, { kinds: ["progress"] }, environment).sheets;
    for (const one of problems) expect(textsOf(sheet)).toContain(one.code);
  });

  test("come out the same when they stand in the workbook already", () => {
    const first = refresh(data, {}, environment);
    const again = refresh(painted(data, first.sheets), {}, environment);
    expect(again.sheets).toEqual(first.sheets);
    expect(again.problems).toEqual(first.problems);
  });

  test("leave a user's sheet of one of their names alone, and say so first of all in the sheet of problems", () => {
    const own = { name: "สรุปสถานะ", rows: [["ของฉัน"]], merges: [] };
    const plan = refresh({ sheets: [...data.sheets, own] }, {}, environment);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["แผนรายเดือน", "สรุปสถานะ (ITA)", "ผลตรวจสอบ"]);
    expect(textsOf(plan.sheets[2])).toContain("sheet.name-taken");
  });

  test("count what was accepted beside what stands", () => {
    const [, , sheet] = refresh(acceptedAt(workbook()), { kinds: ["progress"] }, accepting).sheets;
    expect(sheet === undefined ? [] : valuesOf(sheet.rows[rowWith(sheet, "ยอมรับแล้ว")]).slice(0, 2)).toEqual([
      "ยอมรับแล้ว",
      1,
    ]);
    expect(textsOf(sheet)).not.toContain(code);
  });
});
