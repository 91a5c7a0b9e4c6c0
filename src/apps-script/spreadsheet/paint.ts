import { rangeName, type CellRange, type SheetPlan } from "../../core";
import { richTexts } from "./links";
import { hasBorder, looksOf } from "./looks";
import { mergeBlocks, rectangles } from "./regions";
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

/** The first cells of a sheet that is there, as many as are wanted, after adding what it lacks. */
export function roomFor(sheet: Sheet, { rows, columns }: Size): Range {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch (thrown) {
    const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (maxRows >= rows && maxColumns >= columns) throw thrown;
    if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
    if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
    return sheet.getRange(1, 1, rows, columns);
  }
}

function exactly(sheet: Sheet, size: Size): Range {
  resize(sheet, size);
  return sheet.getRange(1, 1, size.rows, size.columns);
}

/** A new sheet has some rows, nothing promises how many: as many are added, in one call whatever their number. */
function largeEnough(sheet: Sheet, size: Size): Range {
  sheet.insertRowsAfter(1, size.rows);
  try {
    return sheet.getRange(1, 1, size.rows, size.columns);
  } catch {
    return exactly(sheet, size);
  }
}

function setLooks(range: Range, rows: SheetPlan["rows"], isFormatted: boolean): void {
  const looks = looksOf(rows);
  if (isFormatted) range.setNumberFormats(looks.formats);
  range.setBackgrounds(looks.backgrounds);
  range.setTextStyles(looks.texts);
  range.setHorizontalAlignments(looks.aligns);
  range.setVerticalAlignments(looks.valigns);
  range.setWraps(looks.wraps);
}

/** What of a plan is painted; the rest of it is furniture of the sheet. */
export interface PaintedPart extends Pick<SheetPlan, "rows" | "widths" | "merges"> {
  /** The blocks of cells that hold links. */
  readonly links: readonly CellRange[];
}

function setBorders(sheet: Sheet, plan: Omit<PaintedPart, "links">): void {
  const bordered = rectangles(plan.rows.length, plan.widths.length, (row, column) => hasBorder(plan, row, column));
  if (bordered.length === 0) return;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  sheet.getRangeList(bordered.map(rangeName)).setBorder(true, true, true, true, true, true, "#7F7F7F", SOLID);
}

function setMerges(sheet: Sheet, plan: PaintedPart): void {
  for (const { row, column, rows, columns, how } of mergeBlocks(plan.merges)) {
    const range = sheet.getRange(row + 1, column + 1, rows, columns);
    if (how === "across") range.mergeAcross();
    else if (how === "down") range.mergeVertically();
    else range.merge();
  }
}

function setLinks(sheet: Sheet, plan: PaintedPart, sheetIds: ReadonlyMap<string, number>): void {
  for (const { row, column, rows } of plan.links) {
    const cells = plan.rows.slice(row, row + rows).flatMap((line) => line.slice(column, column + 1));
    sheet.getRange(row + 1, column + 1, rows, 1).setRichTextValues(richTexts(cells, sheetIds));
  }
}

/**
 * Paints cells onto an empty sheet, in a number of requests that depends on their columns and blocks and not on their
 * rows. Texts are written before their format, since a cell that is plain text already would keep the apostrophe.
 * `isExact` makes the sheet as large as the picture; else it is only made large enough. Answers the painted range.
 */
export function paintCells(
  sheet: Sheet,
  plan: PaintedPart,
  sheetIds: ReadonlyMap<string, number>,
  isExact: boolean,
): Range {
  const size = { rows: plan.rows.length, columns: plan.widths.length };
  const range = isExact ? exactly(sheet, size) : largeEnough(sheet, size);
  range.setValues(plan.rows.map((row) => row.map(({ value }) => guarded(value))));
  setLinks(sheet, plan, sheetIds);
  setLooks(range, plan.rows, true);
  setBorders(sheet, plan);
  setMerges(sheet, plan);
  return range;
}

/**
 * Dresses cells that begin in A1 and hold their texts already. `isClean` says that no line stands there which the
 * picture lacks.
 */
export function dress(sheet: Sheet, range: Range, plan: Omit<PaintedPart, "links">, isClean: boolean): void {
  setLooks(range, plan.rows, false);
  if (!isClean) range.setBorder(false, false, false, false, false, false);
  setBorders(sheet, plan);
}
