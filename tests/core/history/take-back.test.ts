import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { journalText, lastRun, readJournal } from "../../../src/core/history/journal";
import { effectOf, planTakeBack } from "../../../src/core/history/take-back";
import { undoCells } from "../../../src/core/history/undo";
import { sheetOf, workbookOf } from "../builders";

describe("taking back a run", () => {
  const grid = fc.array(fc.array(fc.constantFrom(null, "ก", "ข"), { maxLength: 4 }), { maxLength: 5 });
  const bookOfGrid = (rows: readonly (readonly (string | null)[])[]) => ({ sheets: [sheetOf("มาตรการ", rows)] });

  test("gives back every cell where nobody touched the file", () => {
    fc.assert(
      fc.property(grid, grid, (before, after) => {
        const [was, is] = [bookOfGrid(before), bookOfGrid(after)];
        const cells = effectOf(was, is).cells;
        const { edits, kept } = undoCells(cells, is);
        expect(kept).toEqual([]);
        expect(edits.map(({ at, after: to }) => [at, to])).toEqual(cells.map(({ at, before: from }) => [at, from]));
      }),
    );
  });

  test("leaves no sheet that the run added, unless a person wrote into it", () => {
    const was = bookOfGrid([["ก"]]);
    const added = sheetOf("ใหม่", [["หัว"], ["ข"]]);
    const is = { sheets: [...was.sheets, added] };
    const effect = effectOf(was, is);
    expect(planTakeBack(effect, is)).toEqual({ edits: [], kept: [], remove: ["ใหม่"], keptSheets: [] });
    const hand = { sheets: [...was.sheets, sheetOf("ใหม่", [["หัว"], ["ข", "มือ"]])] };
    const plan = planTakeBack(effect, hand);
    expect(plan).toMatchObject({ remove: [], keptSheets: ["ใหม่"], kept: [] });
    expect(plan.edits.map(({ at, after }) => [at.row, after])).toEqual([[2, ""]]);
  });

  test("leaves and names what a person changed since", () => {
    const cells = effectOf(bookOfGrid([["ก", "ก"]]), bookOfGrid([["ข", "ข"]])).cells;
    const { edits, kept } = undoCells(cells, bookOfGrid([["ข", "มือ"]]));
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
    expect(readJournal("?")).toEqual([]);
  });

  test("says nothing of sheets that the program works out", () => {
    expect(effectOf(workbookOf({}), workbookOf({}))).toEqual({ cells: [], sheets: [] });
  });
});
