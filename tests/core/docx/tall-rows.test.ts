import { expect, test } from "@jest/globals";
import { letTallRowsSplit } from "../../../src/core/docx/rows";

/** A table of one row with so many lines of 16 points, each some 21 points high. */
const rowOf = (lines: number): string =>
  `<w:tbl><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2000"/></w:tcPr><w:p><w:r>${Array.from({ length: lines }, () => "<w:t>ก</w:t>").join("<w:br/>")}</w:r></w:p></w:tc></w:tr></w:tbl>`;
const landscape = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
const portrait = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';

/** Whether each row of a document is kept whole. */
const whole = (...pieces: readonly string[]): readonly boolean[] =>
  letTallRowsSplit(pieces.join(""))
    .split("</w:tr>")
    .slice(0, -1)
    .map((row) => row.includes("cantSplit"));

test("a row splits sooner on a page that lies than on one that stands", () => {
  const lines = [22, 23, 36, 37];
  expect(lines.map((count) => whole(rowOf(count), landscape)[0])).toEqual([true, false, false, false]);
  expect(lines.map((count) => whole(rowOf(count), portrait)[0])).toEqual([true, true, true, false]);
});

test("each row goes by the section that it stands in; after the last one a page stands", () => {
  const row = rowOf(25);
  expect(whole(row, portrait, row, landscape, row, portrait, row)).toEqual([true, false, true, true]);
});
