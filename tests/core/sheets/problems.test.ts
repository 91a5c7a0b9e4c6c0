import { describe, expect, test } from "@jest/globals";
import { periodUnscheduled, statusUnknown } from "../../../src/core/model/problems";
import { problem } from "../../../src/core/problems/problem";
import { problemsPlan } from "../../../src/core/sheets/problems";
import { sheetMissingOptional } from "../../../src/core/workbook/problems";
import { expectSound, rowWith, valuesOf } from "./plans";

const at = { sheet: "มาตรการ", row: 5, column: 14 };
const problems = [
  problem(periodUnscheduled, { at, header: "ระยะเวลา", found: "ตามความเหมาะสม" }),
  problem(sheetMissingOptional, { args: { sheet: "เกณฑ์" } }),
  problem(statusUnknown, { at, header: "สถานะ", found: "เกือบเสร็จ", correction: "อยู่ระหว่างดำเนินการ" }),
];

describe("the sheet of the problems", () => {
  const plan = problemsPlan(problems);
  const header = rowWith(plan, "ความรุนแรง");

  test("is sound, with and without problems", () => {
    expectSound(plan);
    expectSound(problemsPlan([]));
  });

  test("counts by severity on top and lists errors first", () => {
    expect(plan.rows.slice(header - 3, header).map((row) => valuesOf(row).slice(0, 2))).toEqual([
      ["ข้อผิดพลาด", 1],
      ["คำเตือน", 1],
      ["ข้อสังเกต", 1],
    ]);
    expect(plan.rows.slice(header + 1).map((row) => row[9]?.value)).toEqual([
      statusUnknown.code,
      sheetMissingOptional.code,
      periodUnscheduled.code,
    ]);
    expect(plan.frozenRows).toBe(header + 1);
  });

  test("says where, what was found and expected, an example and what to do, with a link to the cell", () => {
    const row = plan.rows[header + 1];
    expect(valuesOf(row).slice(0, 4)).toEqual(["ข้อผิดพลาด", "มาตรการ", "O5", "สถานะ"]);
    expect(row?.[0]?.style).toBe("error");
    expect(row?.[2]?.link).toEqual({ to: "cell", sheet: "มาตรการ", cell: "O5" });
    expect(valuesOf(row)[5]).toBe("เกือบเสร็จ");
    expect(valuesOf(row)[8]).toContain("แก้ทั้งเซลล์เป็น: อยู่ระหว่างดำเนินการ");
  });

  test("a problem of the whole file has no cell and no link", () => {
    const row = plan.rows[header + 2];
    expect(valuesOf(row).slice(1, 3)).toEqual(["ทั้งไฟล์", ""]);
    expect(row?.[2]?.link).toBeUndefined();
  });

  test("says clearly that there are none", () => {
    const none = problemsPlan([]);
    expect(none.rows.flat().filter(({ value }) => value === "ไม่พบข้อผิดพลาด สร้างเอกสารได้")).toHaveLength(2);
  });
});
