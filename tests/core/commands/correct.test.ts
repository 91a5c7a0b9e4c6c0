import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import {
  correctionsOf,
  correctionsSheet,
  undoCorrections,
  withEdits,
  type CellEdit,
} from "../../../src/core/commands/correct";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { day, painted, sheetOf, workbookOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "เช้านี้", user: "ผู้ทดสอบ" };
const options = { kinds: ["analysis"] as const };

const scores = [
  ...["90", "92", "94", "96", "98"].map((score, index) => ({ year: "2568", indicator: String(index + 1), score })),
  { year: "2568", indicator: "IIT", score: "๘๘.๔๐" },
  { year: "2568", indicator: "EIT", score: "90.00" },
  { year: "2568", indicator: "OIT", score: "95.00" },
  { year: "2568", indicator: "รวม", score: "93.20" },
];

function workbook(text = "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ได้ ๘๙.๐๐ คะแนน และตัวชี้วัดที่ ๒ การใช้งบประมาณได้ ๙๑.๐๐ คะแนน"): WorkbookData {
  return workbookOf({ scores, analysis: [{ order: "1", topic: "งานบริการ", indicator: "1\n2", text }] });
}

function corrected(data: WorkbookData): { data: WorkbookData; edits: readonly CellEdit[] } {
  const edits = correctionsOf(data, options, environment);
  return { data: painted(withEdits(data, edits), [correctionsSheet(data, edits, environment)]), edits };
}

const cellsOf = (data: WorkbookData) => data.sheets.filter(({ name }) => name !== "ประวัติการแก้คำ");

describe("certain corrections", () => {
  test("are shown by cell, several in one cell as one edit", () => {
    const edits = correctionsOf(workbook(), options, environment);
    expect(edits.map(({ at, before, after }) => [at.sheet, before, after])).toEqual(
      expect.arrayContaining([
        ["คะแนน ITA", "๘๘.๔๐", "๙๔.๐๐"],
        [
          "วิเคราะห์",
          expect.stringContaining("๘๙.๐๐"),
          "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ได้ ๙๐.๐๐ คะแนน และตัวชี้วัดที่ ๒ การใช้งบประมาณได้ ๙๒.๐๐ คะแนน",
        ],
      ]),
    );
    expect(edits).toHaveLength(2);
  });

  test("leave nothing that could be corrected", () => {
    const { data } = corrected(workbook());
    expect(check(data, options, environment).problems.filter((one) => one.correction !== undefined)).toEqual([]);
    expect(correctionsOf(data, options, environment)).toEqual([]);
  });

  test("may be chosen by code", () => {
    const edits = correctionsOf(workbook(), { ...options, codes: ["score.tool"] }, environment);
    expect(edits.map(({ at }) => at.sheet)).toEqual(["คะแนน ITA"]);
  });
});

describe("scores that do not follow from each other", () => {
  const edited = (changes: Readonly<Record<string, string>>, level = ""): readonly CellEdit[] => {
    const rows = scores
      .filter(({ indicator }) => changes[indicator] !== "")
      .map((row) => ({ ...row, score: changes[row.indicator] ?? row.score }))
      .map((row) => (row.indicator === "รวม" ? { ...row, level } : row));
    return correctionsOf(workbookOf({ scores: rows }), options, environment);
  };

  test("are left to a person without a total that tells which of them is wrong", () => {
    expect(edited({ รวม: "" })).toEqual([]);
  });

  test("are left to a person where an indicator is the wrong one", () => {
    expect(edited({ 1: "09", IIT: "94.00" })).toEqual([]);
  });

  test("leave the level alone where the total may be the wrong one", () => {
    expect(edited({ IIT: "94.00", รวม: "83.20" }, "ผ่านดี")).toEqual([]);
    expect(edited({ IIT: "94.00" }, "ผ่าน").map(({ after }) => after)).toEqual(["ผ่านดี"]);
  });
});

describe("taking them back", () => {
  test("restores every cell and the log says so", () => {
    const before = workbook();
    const { data } = corrected(before);
    const undo = undoCorrections(data);
    const restored = painted(withEdits(data, undo.edits), undo.sheet === null ? [] : [undo.sheet]);
    expect(cellsOf(restored)).toEqual(before.sheets);
    expect(undoCorrections(restored).sheet).toBeNull();
  });

  test("leaves a cell alone that was changed since, and tells of it", () => {
    const { data } = corrected(workbook());
    const at = { sheet: "คะแนน ITA", row: 7, column: 2 };
    const changed = withEdits(data, [{ at, after: "95.00" }]);
    const undo = undoCorrections(changed);
    expect(undo.changed.map(({ cell }) => cell)).toEqual(["C7"]);
    expect(undo.edits.map((edit) => edit.at.sheet)).toEqual(["วิเคราะห์"]);
  });

  const head = ["รหัส", "มาตรการ", "ขั้นตอน/วิธีการ"];
  const rowOf = (code: string, steps: string) => [code, `มาตรการ ${code}`, steps];
  const bookOf = (...rows: readonly (readonly string[])[]): WorkbookData => ({
    sheets: [sheetOf("มาตรการ", [head, ...rows])],
  });
  const [wrong, right] = ["ปฎิบัติตามแผน", "ปฏิบัติตามแผน"];

  test.each<[string, readonly (readonly string[])[], readonly number[]]>([
    ["a row put in above", [rowOf("M9", right), rowOf("M1", right), rowOf("M2", right)], [3, 4]],
    ["rows sorted", [rowOf("M2", right), rowOf("M1", right)], [3, 2]],
    ["a row taken out and another in its place", [rowOf("M9", right), rowOf("M2", right)], [3]],
  ])("finds the rows of the run again after %s, and no other cell", (_, rows, wanted) => {
    const before = bookOf(rowOf("M1", wrong), rowOf("M2", wrong));
    const edits = [2, 3].map((row): CellEdit => {
      return {
        at: { sheet: "มาตรการ", row, column: 2 },
        header: "",
        before: wrong,
        after: right,
        codes: ["text.misspelt"],
      };
    });
    const now = painted(bookOf(...rows), [correctionsSheet(before, edits, environment)]);
    const undo = undoCorrections(now);
    expect(undo.edits.map(({ at }) => at.row)).toEqual(wanted);
    expect(undo.changed).toHaveLength(2 - wanted.length);
  });

  test("goes one run at a time", () => {
    const first = correctionsOf(workbook(), { ...options, codes: ["score.tool"] }, environment);
    const once = painted(withEdits(workbook(), first), [correctionsSheet(workbook(), first, environment)]);
    const twice = corrected(once).data;
    expect(undoCorrections(twice).edits.map(({ at }) => at.sheet)).toEqual(["วิเคราะห์"]);
  });
});
