import { describe, expect, test } from "@jest/globals";
import { scheduleOf } from "../../../src/core/compute/schedule";
import { gridPlan, monthText } from "../../../src/core/sheets/grid";
import { statuses } from "../../../src/core/workbook/words";
import { ownedMarker } from "../../../src/core/workbook/tables";
import { bookOf, day, type Parts } from "../builders";
import { expectSound, rowWith, valuesOf } from "./plans";

const planOf = (parts: Parts) => {
  const book = bookOf(parts);
  return gridPlan(book, scheduleOf(book, day(2569, 3, 31)));
};
const plan = planOf({
  measures: [
    { code: "M1", period: "ไตรมาส 1", followUp: "รอบ 3 เดือน และรอบ 6 เดือน", status: statuses.done, owner: "กองคลัง" },
    { code: "M2", period: "ตามความเหมาะสม", remark: "รอประชุม" },
  ],
  risks: [{ code: "R1", period: "เม.ย. และ ก.ย.", status: statuses.notStarted }],
});

describe("the sheet of the month grid", () => {
  test("is sound, also without any row", () => {
    expectSound(plan);
    expectSound(planOf({ settings: null, measures: null, risks: null }));
  });

  test("says on top whose it is, of which year and as of which day", () => {
    const top = plan.rows.slice(0, 3).map((row) => String(row[0]?.value));
    expect(top[0]?.startsWith(ownedMarker)).toBe(true);
    expect(top[1]).toContain("2569");
    expect(top[2]).toContain("องค์การบริหารส่วนตำบลบ้านริมธาร");
    expect(top[2]).toContain("31 มีนาคม 2569");
  });

  test("sets the two Buddhist years over their months", () => {
    const years = rowWith(plan, "พ.ศ. 2568");
    expect(valuesOf(plan.rows[years]).filter((value) => String(value).startsWith("พ.ศ."))).toEqual([
      "พ.ศ. 2568",
      "พ.ศ. 2569",
    ]);
    expect(plan.merges).toContainEqual({ row: years, column: 3, rows: 1, columns: 3 });
    expect(plan.merges).toContainEqual({ row: years, column: 6, rows: 1, columns: 9 });
    expect(valuesOf(plan.rows[years + 1]).slice(3, 15)).toEqual([
      "ต.ค.",
      "พ.ย.",
      "ธ.ค.",
      "ม.ค.",
      "ก.พ.",
      "มี.ค.",
      "เม.ย.",
      "พ.ค.",
      "มิ.ย.",
      "ก.ค.",
      "ส.ค.",
      "ก.ย.",
    ]);
    expect(plan).toMatchObject({ frozenRows: years + 2, frozenColumns: 2, landscape: true, printTitleRows: years + 2 });
  });

  test("shows sign, round, state in words and note of each row", () => {
    expect(valuesOf(plan.rows[rowWith(plan, "M1")])).toEqual([
      "M1",
      "มาตรการที่ 1",
      "กองคลัง",
      "●",
      "●",
      "● 3",
      "",
      "",
      "6",
      "",
      "",
      "",
      "",
      "",
      "",
      statuses.done,
      "",
    ]);
    expect(valuesOf(plan.rows[rowWith(plan, "M2")]).slice(15)).toEqual(["ไม่ระบุสถานะ", "ตามความเหมาะสม\nรอประชุม"]);
    expect(valuesOf(plan.rows[rowWith(plan, "R1")]).slice(3, 15).join(",")).toBe(",,,,,,○,,,,,○");
  });

  test("links each row to the cell of its input sheet", () => {
    expect(plan.rows[rowWith(plan, "M2")]?.[0]?.link).toEqual({ to: "cell", sheet: "มาตรการ", cell: "E3" });
    expect(plan.rows[rowWith(plan, "R1")]?.[0]?.link).toEqual({ to: "cell", sheet: "ความเสี่ยง", cell: "C2" });
  });

  test("sets a group row before the measures and before the risks", () => {
    expect(rowWith(plan, "มาตรการ (2)")).toBe(rowWith(plan, "M1") - 1);
    expect(rowWith(plan, "ความเสี่ยงการทุจริต (1)")).toBe(rowWith(plan, "R1") - 1);
  });

  test.each([
    [{ state: "running", round: 6 }, "► 6"],
    [{ state: "planned", round: null }, "○"],
    [{ state: null, round: 12 }, "12"],
    [{ state: null, round: null }, ""],
  ] as const)("the month %j reads “%s”", (month, text) => {
    expect(monthText(month)).toBe(text);
  });
});
