import type { SheetPlan } from "../../core";
import { linkBlocks, richTexts } from "./links";
import { fontFamily, hasBorder, looksOf } from "./looks";
import { mergeBlocks, rangeName, rectangles } from "./regions";
import { guarded } from "./values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Makes a sheet exactly so large. A new one has 1,000 rows and 26 columns, which nothing promises. */
export function resize(sheet: Sheet, { rows, columns }: Size): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  else if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  else if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}

function setLooks(range: Range, plan: SheetPlan): void {
  const looks = looksOf(plan);
  range.setFontFamily(fontFamily);
  range.setNumberFormats(looks.formats);
  range.setBackgrounds(looks.backgrounds);
  range.setFontColors(looks.colors);
  range.setFontSizes(looks.sizes);
  range.setFontWeights(looks.weights);
  range.setFontLines(looks.lines);
  range.setHorizontalAlignments(looks.aligns);
  range.setVerticalAlignments(looks.valigns);
  range.setWraps(looks.wraps);
}

function setBorders(sheet: Sheet, plan: SheetPlan): void {
  const bordered = rectangles(plan.rows.length, plan.widths.length, (row, column) => hasBorder(plan, row, column));
  if (bordered.length === 0) return;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  sheet.getRangeList(bordered.map(rangeName)).setBorder(true, true, true, true, true, true, "#7F7F7F", SOLID);
}

function setMerges(sheet: Sheet, plan: SheetPlan): void {
  for (const { row, column, rows, columns, how } of mergeBlocks(plan.merges)) {
    const range = sheet.getRange(row + 1, column + 1, rows, columns);
    if (how === "across") range.mergeAcross();
    else if (how === "down") range.mergeVertically();
    else range.merge();
  }
}

function setLinks(sheet: Sheet, plan: SheetPlan, sheetIds: ReadonlyMap<string, number>): void {
  for (const { row, column, rows } of linkBlocks(plan)) {
    const cells = plan.rows.slice(row, row + rows).flatMap((line) => line.slice(column, column + 1));
    sheet.getRange(row + 1, column + 1, rows, 1).setRichTextValues(richTexts(cells, sheetIds));
  }
}

/**
 * Paints a plan's cells onto an empty sheet, in a number of requests that depends on the plan's columns and blocks and
 * not on its rows. Texts are written before their format, so that they stay texts whichever of the two decides.
 */
export function paintCells(sheet: Sheet, plan: SheetPlan, size: Size, sheetIds: ReadonlyMap<string, number>): void {
  resize(sheet, size);
  const range = sheet.getRange(1, 1, plan.rows.length, plan.widths.length);
  range.setValues(plan.rows.map((row) => row.map(({ value }) => guarded(value))));
  setLinks(sheet, plan, sheetIds);
  setLooks(range, plan);
  setBorders(sheet, plan);
  setMerges(sheet, plan);
}
