import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { journalText, lastRun, readJournal } from "../../../src/core/history/journal";
import { effectOf, planTakeBack } from "../../../src/core/history/take-back";
import { finderOf, undoCells } from "../../../src/core/history/undo";
import { noticeText } from "../../../src/core/sheets/rows";
import { computedSheets } from "../../../src/core/workbook/tables";
import type { CellValue, WorkbookData } from "../../../src/core/workbook/types";
import { sheetOf, workbookOf } from "../builders";

describe("taking back a run", () => {
  const grid = fc.array(fc.array(fc.constantFrom(null, "ก", "ข"), { maxLength: 4 }), { maxLength: 5 });
  const bookOfGrid = (rows: readonly (readonly (string | null)[])[]) => ({ sheets: [sheetOf("มาตรการ", rows)] });

  test("gives back every cell where nobody touched the file", () => {
    fc.assert(
      fc.property(grid, grid, (before, after) => {
        const [was, is] = [bookOfGrid(before), bookOfGrid(after)];
        const { cells, traces } = effectOf(was, is);
        const { edits, kept, lost } = undoCells(cells, is, finderOf(cells, traces, is));
        expect([kept, lost]).toEqual([[], []]);
        expect(edits.map(({ at, after: to }) => [at, to])).toEqual(cells.map(({ at, before: from }) => [at, from]));
      }),
    );
  });

  test("leaves no sheet that the run added, unless a person wrote into it", () => {
    const was = bookOfGrid([["ก"]]);
    const added = sheetOf("ใหม่", [["หัว"], ["ข"]]);
    const is = { sheets: [...was.sheets, added] };
    const effect = effectOf(was, is);
    const nothing = { edits: [], kept: [], lost: [], remove: ["ใหม่"], keptSheets: [], goneSheets: [] };
    expect(planTakeBack(effect, is)).toEqual(nothing);
    const hand = { sheets: [...was.sheets, sheetOf("ใหม่", [["หัว"], ["ข", "มือ"]])] };
    const plan = planTakeBack(effect, hand);
    expect(plan).toMatchObject({ remove: [], keptSheets: ["ใหม่"], kept: [] });
    expect(plan.edits.map(({ at, after }) => [at.row, after])).toEqual([[2, ""]]);
  });

  test("leaves a sheet that it worked out and in which a person wrote", () => {
    const was = bookOfGrid([["ก"]]);
    const worked = (...more: readonly string[][]) =>
      sheetOf(computedSheets.summary, [[noticeText("คำนวณ")], ["สรุป"], ...more]);
    const effect = effectOf(was, { sheets: [...was.sheets, worked()] });
    expect(planTakeBack(effect, { sheets: [...was.sheets, worked()] })).toMatchObject({
      remove: [computedSheets.summary],
      keptSheets: [],
    });
    expect(planTakeBack(effect, { sheets: [...was.sheets, worked(["ฝากถามปลัด"])] })).toMatchObject({
      remove: [],
      keptSheets: [computedSheets.summary],
    });
  });

  test("leaves and names what a person changed since", () => {
    const effect = effectOf(bookOfGrid([["ก", "ก"]]), bookOfGrid([["ข", "ข"]]));
    const { edits, kept } = planTakeBack(effect, bookOfGrid([["ข", "มือ"]]));
    expect(edits.map(({ at }) => at.column)).toEqual([0]);
    expect(kept).toMatchObject([{ at: { column: 1 }, after: "มือ" }]);
  });

  test("finds the last run that wrote something and stands", () => {
    const run = {
      time: "",
      user: "",
      command: "init",
      undone: false,
      files: [{ path: "a", before: null, after: "x", cells: [] }],
    };
    expect(lastRun([run, { ...run, command: "import", undone: true }, { ...run, command: "undo", files: [] }])).toBe(
      run,
    );
    expect(lastRun([])).toBeNull();
    expect(readJournal(journalText([run]))).toEqual([run]);
    expect(readJournal("?")).toBeNull();
  });

  test("says nothing of sheets that the program works out", () => {
    expect(effectOf(workbookOf({}), workbookOf({}))).toEqual({ cells: [], sheets: [], traces: [] });
  });
});

describe("taking back a run after a person moved what it wrote into", () => {
  type Rows = readonly (readonly (string | null)[])[];
  const head = ["รหัส", "มาตรการ", "สถานะ", "หมายเหตุ"];
  const rows = (status: string | null): Rows => [
    ["M1", "จัดทำคู่มือบริการ", status, "ก"],
    ["M2", "อบรมเจ้าหน้าที่", status, "ก"],
    ["M3", "ปรับปรุงเว็บไซต์", "เสร็จแล้ว", "ก"],
  ];
  const bookWith = (table: Rows, name = "มาตรการ"): WorkbookData => ({ sheets: [sheetOf(name, table)] });
  const run = effectOf(bookWith([head, ...rows(null)]), bookWith([head, ...rows("เสร็จแล้ว")]));
  const [m1, m2, m3] = rows("เสร็จแล้ว") as [Rows[0], Rows[0], Rows[0]];
  const own = ["M9", "ของเจ้าหน้าที่เอง", "เสร็จแล้ว", "ก"];

  /** The workbook after the plan is carried out, and what the plan says of the rest. */
  function undone(now: WorkbookData) {
    const { edits, kept, lost } = planTakeBack(run, now);
    const table: CellValue[][] = (now.sheets[0]?.rows ?? []).map((row) => [...row]);
    for (const { at, after } of edits) (table[at.row - 1] ?? [])[at.column] = after;
    const told = [...kept, ...lost].map(({ at }) => at.row);
    return { table, told };
  }

  const blanked = (row: Rows[0], column = 2): Rows[0] => row.map((text, at) => (at === column ? "" : text));

  test.each<[string, Rows, Rows]>([
    ["a row put in above", [head, own, m1, m2, m3], [head, own, blanked(m1), blanked(m2), m3]],
    ["a row put in between", [head, m1, own, m2, m3], [head, blanked(m1), own, blanked(m2), m3]],
    ["rows sorted", [head, m3, m2, m1], [head, m3, blanked(m2), blanked(m1)]],
    [
      "lines of a person above the table",
      [["แผน"], [], head, m1, m2, m3],
      [["แผน"], [], head, blanked(m1), blanked(m2), m3],
    ],
    [
      "a column moved",
      [head, m1, m2, m3].map(([a = null, b = null, c = null, d = null]) => [c, a, b, d]),
      [head, m1, m2, m3].map(([a = null, b = null, c = null, d = null], at) => [
        at === 1 || at === 2 ? "" : c,
        a,
        b,
        d,
      ]),
    ],
    [
      "a column put in",
      [head, m1, m2, m3].map(([a = null, b = null, ...rest], at) => [a, b, at === 0 ? "เดิม" : "เสร็จแล้ว", ...rest]),
      [head, blanked(m1), blanked(m2), m3].map(([a = null, b = null, ...rest], at) => [
        a,
        b,
        at === 0 ? "เดิม" : "เสร็จแล้ว",
        ...rest,
      ]),
    ],
    [
      "a header called otherwise",
      [["รหัส", "มาตรการ", "สถานะงาน", "หมายเหตุ"], m1, m2, m3],
      [["รหัส", "มาตรการ", "สถานะงาน", "หมายเหตุ"], blanked(m1), blanked(m2), m3],
    ],
    [
      "other cells of the rows edited",
      [head, ["M1", "จัดทำคู่มือบริการฉบับใหม่", "เสร็จแล้ว", "ข"], m2, m3],
      [head, ["M1", "จัดทำคู่มือบริการฉบับใหม่", "", "ข"], blanked(m2), m3],
    ],
  ])("%s: the rows of the run go back, a person's equal cells stay", (_, now, wanted) => {
    expect(undone(bookWith(now))).toEqual({ table: wanted, told: [] });
  });

  test.each<[string, WorkbookData, readonly number[]]>([
    ["a row taken out", bookWith([head, m2, m3]), [2]],
    ["a row replaced by another", bookWith([head, own, m2, m3]), [2]],
    ["a twin of a row put in beside it", bookWith([head, m1, m1, m2, m3]), [2]],
    ["the column taken out", bookWith([head, m1, m2, m3].map(([a = null, b = null, , d = null]) => [a, b, d])), [2, 3]],
    ["the sheet called otherwise", bookWith([head, m1, m2, m3], "มาตรการ (เก่า)"), [2, 3]],
  ])("%s: nothing of a person goes, and what does not go back is told", (_, now, told) => {
    const plan = undone(now);
    expect(plan.told).toEqual(told);
    const gone = plan.table.flat().filter((text) => text === "").length;
    expect(gone).toBe(2 - told.length);
  });

  test("a run whose journal keeps no traces is taken back at its old place", () => {
    const { edits } = planTakeBack({ ...run, traces: [] }, bookWith([head, m1, m2, m3]));
    expect(edits.map(({ at }) => at.row)).toEqual([2, 3]);
  });

  test("a sheet that the run added and a person called otherwise is told", () => {
    const was = { sheets: [sheetOf("มาตรการ", [head])] };
    const effect = effectOf(was, { sheets: [...was.sheets, sheetOf("ใหม่", [["หัว"]])] });
    const now = { sheets: [...was.sheets, sheetOf("ของเรา", [["หัว"]])] };
    expect(planTakeBack(effect, now)).toMatchObject({ remove: [], lost: [], goneSheets: ["ใหม่"] });
  });

  test("a state in the register goes back though other cells of its row were filled before", () => {
    const notice = ["สร้างโดยโปรแกรม"];
    const registered = (state: string, note = ""): WorkbookData =>
      bookWith(
        [notice, ["รายงาน", "ฉบับที่", "สถานะเอกสาร", "ประวัติ", "หมายเหตุ"], ["บันทึก", "1", state, state, note]],
        "ทะเบียนรายงาน",
      );
    const effect = effectOf(registered(""), registered("เสนอ"));
    for (const note of ["", "เขียนเพิ่ม"]) {
      const plan = planTakeBack(effect, registered("เสนอ", note));
      expect(plan.edits.map(({ at, after }) => [at.column, after])).toEqual([
        [2, ""],
        [3, ""],
      ]);
      expect([plan.kept, plan.lost]).toEqual([[], []]);
    }
  });
});
