import { describe, expect, test } from "@jest/globals";
import type { Intake } from "../../../src/core/intake/read-paper";
import { readBlocks, textsOf } from "./reading";

type Cell = readonly [text: string, span?: number | undefined];

/** A table whose columns are so wide, in twentieths of a point; cells by the columns of the grid that they span. */
const grid = (widths: readonly number[], rows: readonly (readonly Cell[])[]) => {
  const cell = ([text, span = 1]: Cell): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const body = rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("");
  return { xml: `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${body}</w:tbl>` };
};
const read = (widths: readonly number[], rows: readonly (readonly Cell[])[]): Intake =>
  readBlocks(["แผนการดำเนินงานตามมาตรการ ปีงบประมาณ พ.ศ. ๒๕๖๘", "เทศบาลตำบลคลองน้ำใส", grid(widths, rows)]);

const months = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."];

describe("hairlines in the grid of a table", () => {
  // Rounding parts the end of December from the end of its year, and the end of September from that of the next.
  const widths = [600, 600, 600, 600, 599, 1, ...months.slice(1).map(() => 600), 599, 1, 600];
  const years: readonly Cell[] = [["ที่"], ["มาตรการ"], ["พ.ศ. ๒๕๖๗", 3], ["พ.ศ. ๒๕๖๘", 10], ["ผู้รับผิดชอบ", 2]];
  const named = months.map((month): Cell => [month, month === "ก.ย." ? 2 : 1]);
  const head: readonly Cell[] = [[""], [""], ["ต.ค."], ["พ.ย."], ["ธ.ค.", 2], ...named, [""]];

  test("give no month the year of its neighbour", () => {
    const marked = head.map(([text, span]): Cell => [["ต.ค.", "ธ.ค."].includes(text) ? "✓" : "", span]);
    const row: readonly Cell[] = [["๑"], ["อบรม"], ...marked.slice(2, -1), ["กองคลัง"]];
    expect(textsOf(read(widths, [years, head, row]), "measures", ["measure", "period", "owner"])).toEqual([
      "อบรม | ต.ค. ๒๕๖๗ และ ธ.ค. ๒๕๖๗ | กองคลัง",
    ]);
  });

  test("lose no cell behind one over all months", () => {
    const row: readonly Cell[] = [["๑"], ["อบรม"], ["◄────►", 13], ["กองคลัง", 2]];
    expect(textsOf(read(widths, [years, head, row]), "measures", ["period", "owner"])).toEqual([
      "ต.ค. ๒๕๖๗ - ก.ย. ๒๕๖๘ | กองคลัง",
    ]);
  });

  test("stay where a cell stands in one alone, and where no width is told", () => {
    const head: readonly Cell[] = [["ที่"], ["มาตรการ"], ["ผู้รับผิดชอบ"]];
    const row: readonly Cell[] = [["๑"], ["อบรม"], ["กองคลัง"]];
    for (const some of [
      [600, 600, 1],
      [0, 0, 0],
      [1, 1, 600],
    ])
      expect(textsOf(read(some, [head, row]), "measures", ["measure", "owner"])).toEqual(["อบรม | กองคลัง"]);
  });
});
