import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { defineProblem, type Severity } from "../../../src/core/problems/definition";
import { sortProblems } from "../../../src/core/problems/order";
import { problem } from "../../../src/core/problems/problem";
import type { Problem } from "../../../src/core/problems/types";
import { day, sheetOf, workbookOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
describe("the order of problems", () => {
  test("what stops a paper comes first, then the title, people and dates, counts of lists last", () => {
    const data = workbookOf({
      documents: [{ report: "progress", rounds: "6", subject: "รายงานผลการปฎิบัติงาน", date: "12 เมษายน 2569" }],
      measures: [
        {
          measure: "อบรม",
          steps: "ก\nข\nค",
          status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
          result: "จัดอบรมแล้ว 3 ครั้ง\nมีผู้เข้าอบรม 40 คน",
        },
      ],
    });
    const codes = check(data, { kinds: ["progress"] }, environment).problems.map(
      ({ severity, code }) => `${severity} ${code}`,
    );
    const severities = codes.map((line) => line.split(" ")[0]);
    expect(severities).toEqual(
      [...severities].sort((a = "", b = "") => "ewi".indexOf(a.charAt(0)) - "ewi".indexOf(b.charAt(0))),
    );
    expect(codes.indexOf("warning text.misspelt")).toBeGreaterThanOrEqual(0);
    expect(codes.indexOf("warning counts.differ")).toBeGreaterThan(codes.indexOf("warning text.misspelt"));
  });
});

describe("problems in the order of a reader", () => {
  const placed = (severity: Severity, sheet: string, row: number, column: number, code = "text.x"): Problem => ({
    ...problem(definition, { at: { sheet, row, column } }),
    code,
    severity,
  });
  const definition = defineProblem({ code: "x.y", severity: "info", message: "ก", expected: "ข", fix: "ค", why: "ง" });
  const data = { sheets: [sheetOf("มาตรการ", []), sheetOf("ข้อความ", [])] };
  const sorted = (...problems: readonly Problem[]) => sortProblems([...problems].reverse(), data);

  test("of one weight stand as their cells do: by sheet of the workbook, row and column, those of the file first", () => {
    const list = [
      { ...problem(definition), code: "text.x" },
      placed("info", "มาตรการ", 2, 1),
      placed("info", "มาตรการ", 2, 3),
      placed("info", "มาตรการ", 3, 0),
      placed("info", "ข้อความ", 2, 0),
    ];
    expect(sorted(...list)).toEqual(list);
  });

  test("stand by what they weigh before the sheets do, and by severity before that", () => {
    const list = [
      placed("error", "ข้อความ", 9, 9, "counts.x"),
      placed("warning", "ข้อความ", 1, 0, "sheet.x"),
      placed("warning", "ตั้งค่า", 1, 0, "text.x"),
      placed("warning", "ข้อความ", 9, 9, "place.x"),
      placed("warning", "ผู้ลงนาม", 1, 1, "text.x"),
      placed("warning", "ข้อความ", 1, 1, "date.x"),
      placed("warning", "มาตรการ", 1, 1, "score.x"),
      placed("warning", "มาตรการ", 1, 1, "code.x"),
      placed("warning", "มาตรการ", 1, 1, "outcome.x"),
      placed("info", "ตั้งค่า", 1, 0, "sheet.x"),
    ];
    expect(sorted(...list)).toEqual(list);
  });

  test("a sheet of the office weighs the same by its other names", () => {
    const list = [
      placed("warning", "การตั้งค่า", 1, 0),
      placed("warning", "ผู้ลงนาม", 1, 0),
      placed("warning", "มาตรการ", 1, 0),
    ];
    expect(sorted(...list)).toEqual(list);
  });
});
