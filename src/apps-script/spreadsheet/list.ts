import { cellText, fold, nothingListed, type PlannedCell, type SheetData, type SheetPlan } from "../../core";
import type { Journal } from "../problem";
import { arrive, sent } from "./arrival";
import { richTexts } from "./links";
import { refusal } from "./refusal";
import { runsOf } from "./regions";
import { cutToCell, guarded } from "./values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A list of the program's own that people fill too, where its headers and rows stand. Rows and columns from 0. */
interface Place {
  /** The sheet's column of each column of the plan; beyond the sheet's own for a header that it lacks. */
  readonly columns: readonly number[];
  /** Rows that hold an entry, in order. */
  readonly filled: readonly number[];
  /** Where the next entry goes. */
  readonly next: number;
  readonly header: number;
}

const leastHeaders = 3;

/** Rows that are added at once with those that are needed, for the next papers. */
const spareRows = 20;

const headersOf = (plan: SheetPlan): readonly string[] =>
  (plan.rows[plan.frozenRows - 1] ?? []).map(({ value }) => fold(cellText(value)));

/** Where the entries of a plan stand in its sheet; null where its headers are not to be found. */
export function placeOf({ rows }: SheetData, plan: SheetPlan): Place | null {
  const wanted = headersOf(plan);
  const folded = rows.map((row) => row.map((value) => fold(cellText(value))));
  const header = folded.findIndex(
    (row) => row.filter((text) => text !== "" && wanted.includes(text)).length >= leastHeaders,
  );
  if (header < 0) return null;
  const own = folded[header] ?? [];
  let width = own.length;
  const columns = wanted.map((name) => (own.includes(name) ? own.indexOf(name) : width++));
  const texts = (index: number): readonly string[] => own.map((_, column) => cellText(rows[index]?.[column] ?? null));
  const below = rows.map((_, index) => index).slice(header + 1);
  const isBlank = (index: number): boolean => texts(index).every((text) => text === "" || text === nothingListed);
  const filled = below.filter((index) => !isBlank(index));
  const isNew = filled.length === 0;
  return { columns, filled, header, next: isNew ? header + 1 : rows.length };
}

interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
  readonly before: string;
}

const bodyOf = (plan: SheetPlan): SheetPlan["rows"] => plan.rows.slice(plan.frozenRows);

function changes(place: Place, before: SheetPlan, after: SheetPlan): readonly CellEdit[] {
  const [old, next] = [bodyOf(before), bodyOf(after)];
  return place.filled.flatMap((row, index) =>
    place.columns.flatMap((column, at): CellEdit[] => {
      const cell = next[index]?.[at];
      const before = old[index]?.[at]?.value ?? null;
      return cell === undefined || cell.value === before ? [] : [{ row, column, cell, before: cellText(before) }];
    }),
  );
}

/** The edits of one row: neighbours by one call. */
function changeRow(sheet: Sheet, name: string, row: number, edits: readonly CellEdit[]): void {
  const sorted = [...edits].sort((one, other) => one.column - other.column);
  const runs = runsOf(sorted.map(({ column }, index) => column - index)).map(({ start, count }) => {
    const own = sorted.slice(start, start + count);
    return { own, range: sheet.getRange(row + 1, (own[0]?.column ?? 0) + 1, 1, count) };
  });
  const textsOf = (cellOf: (edit: CellEdit) => PlannedCell) =>
    runs.map(({ own }) => richTexts(own.map(cellOf), new Map()).flat());
  const write = (texts: ReturnType<typeof textsOf>): void => {
    runs.forEach(({ range }, index) => range.setRichTextValues([texts[index] ?? []]));
    arrive();
  };
  const next = textsOf(({ cell }) => cell);
  try {
    write(next);
  } catch (thrown) {
    try {
      // A state without its line in the history would be worse than neither.
      write(textsOf(({ before }) => ({ value: before, style: "text" })));
    } catch {
      // Where not even that is taken, the message leaves open what stands there.
    }
    throw refusal(thrown, sheet, name, runs[0]?.range ?? null);
  }
}

function changeCells(sheet: Sheet, data: SheetData, edits: readonly CellEdit[], journal: Journal): void {
  const { name } = data;
  for (const row of new Set(edits.map((edit) => edit.row))) {
    const own = edits.filter((edit) => edit.row === row);
    journal.sending(`แก้แถว ${row + 1} ของแผ่นงาน “${name}”`);
    changeRow(sheet, name, row, own);
    journal.done(`แก้แถว ${row + 1} ของแผ่นงาน “${name}” แล้ว`);
    const at = { sheet: name, row: row + 1 };
    const done = own.map(({ column, cell, before }) => ({
      at: { ...at, column },
      before,
      after: cellText(cell.value),
    }));
    journal.changes.wrote(data, done);
  }
}

/** A new row looks and behaves as the one above it: formats, dropdowns and whatever else a person set there. */
function dressRow(sheet: Sheet, from: number, row: number, width: number): void {
  const [above, below] = [sheet.getRange(from + 1, 1, 1, width), sheet.getRange(row + 1, 1, 1, width)];
  const { PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
  above.copyTo(below, PASTE_FORMAT, false);
  above.copyTo(below, PASTE_DATA_VALIDATION, false);
}

/** Values as they stay what they are in cells of these formats: a plain text cell keeps an apostrophe. */
function written(cells: readonly PlannedCell[], formats: readonly string[]): (string | number)[] {
  return cells.map(({ value }, index) =>
    typeof value === "string" && formats[index] === "@" ? cutToCell(value) : guarded(value),
  );
}

/**
 * Puts cells into a row by the columns of the sheet: neighbours by one call, a person's columns between left alone.
 * Answers the ranges whose rules may yet refuse them.
 */
function fillRow(
  sheet: Sheet,
  name: string,
  row: number,
  place: Place,
  cells: readonly PlannedCell[],
): readonly GoogleAppsScript.Spreadsheet.Range[] {
  const ranges: GoogleAppsScript.Spreadsheet.Range[] = [];
  const byColumn = place.columns
    .map((column, index) => ({ column, cell: cells[index] ?? { value: null, style: "plain" as const } }))
    .sort((a, b) => a.column - b.column);
  for (const { start, count } of runsOf(byColumn.map(({ column }, index) => column - index))) {
    const run = byColumn.slice(start, start + count);
    const range = sheet.getRange(row + 1, (run[0]?.column ?? 0) + 1, 1, count);
    const formats = range.getNumberFormats()[0] ?? [];
    const values = written(
      run.map(({ cell }) => cell),
      formats,
    );
    ranges.push(range);
    try {
      range.setValues([values]);
    } catch (thrown) {
      throw refusal(thrown, sheet, name, range);
    }
  }
  const linked = byColumn.filter(({ cell }) => cell.link !== undefined);
  for (const { start, count } of runsOf(linked.map(({ column }, index) => column - index))) {
    const run = linked.slice(start, start + count);
    const texts = run.map(({ cell }) => richTexts([cell], new Map())[0]?.[0]).flatMap((one) => one ?? []);
    sheet.getRange(row + 1, (run[0]?.column ?? 0) + 1, 1, count).setRichTextValues([texts]);
  }
  return ranges;
}

/**
 * Brings a list from one plan to the next in place: only cells that differ are written, and entries that are new get rows
 * at its end. Whatever else stands in the sheet (dropdowns, notes, formats, filters, columns, their order) stays a
 * person's own. To be called while the lock is held.
 */
export function editList(
  sheet: Sheet,
  data: SheetData,
  place: Place,
  plans: readonly [SheetPlan, SheetPlan],
  journal: Journal,
): void {
  const [before, after] = plans;
  const { name } = after;
  const width = Math.max(...place.columns, ...data.rows.map((row) => row.length - 1)) + 1;
  changeCells(sheet, data, changes(place, before, after), journal);
  const rows = bodyOf(after).slice(place.filled.length);
  if (rows.length === 0) return;
  const maxRows = sheet.getMaxRows();
  const missing = place.next + rows.length - maxRows;
  if (missing > 0) sheet.insertRowsAfter(maxRows, missing + spareRows);
  rows.forEach((cells, index) => {
    const row = place.next + index;
    const above = place.filled[place.filled.length - 1];
    if (above !== undefined) dressRow(sheet, above, row, width);
    const step = `เพิ่มแถวในแผ่นงาน “${name}”`;
    journal.sending(step);
    const ranges = fillRow(sheet, name, row, place, cells);
    sent({ sheet, name, ranges, step, done: `เพิ่มแถว ${row + 1} ในแผ่นงาน “${name}” แล้ว`, journal });
    const added = cells.map(({ value }, at) => ({
      at: { sheet: name, row: row + 1, column: place.columns[at] ?? at },
      before: "",
      after: cellText(value),
    }));
    journal.changes.wrote(
      data,
      added.filter(({ after }) => after !== ""),
    );
  });
}
