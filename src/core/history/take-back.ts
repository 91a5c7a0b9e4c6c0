import { fnv1a64 } from "../compute/fingerprint";
import { isOwned } from "../workbook/owned";
import { sameName, sheetNamed } from "../workbook/sheet-names";
import { computedSheets } from "../workbook/tables";
import { fold } from "../workbook/text";
import type { SheetData, WorkbookData } from "../workbook/types";
import { textOf, type Finder, type SheetTrace } from "./row-trace";
import { cellsBetween, finderOf, tracesOf, undoCells, type RunCell, type UndoPlan } from "./undo";

/** A sheet that a run added, by a mark of what it left there. */
export interface RunSheet {
  readonly name: string;
  readonly after: string;
}

/** What a run did to a workbook. */
export interface RunEffect {
  readonly cells: readonly RunCell[];
  /** Sheets that were not there before. */
  readonly sheets: readonly RunSheet[];
  /** By what its rows are found again; none of runs of earlier versions of the program. */
  readonly traces: readonly SheetTrace[];
}

/** What takes back a whole run on a workbook that someone went on with. */
export interface TakeBackPlan extends UndoPlan {
  /** Sheets that the run added and nobody touched since: they go. */
  readonly remove: readonly string[];
  /** Sheets that the run added and a person wrote into: they stay. */
  readonly keptSheets: readonly string[];
  /** Sheets that the run added and that bear no such name any more. */
  readonly goneSheets: readonly string[];
}

/** A mark of all that a sheet says, whatever program saved it. */
function markOf(sheet: SheetData): string {
  const rows = sheet.rows.map((row) => {
    const texts = row.map(textOf);
    while (texts[texts.length - 1] === "") texts.pop();
    return texts;
  });
  while (rows[rows.length - 1]?.length === 0) rows.pop();
  return fnv1a64(JSON.stringify(rows));
}

/** Sheets that refreshing works out of the data. */
const refreshed: readonly string[] = [computedSheets.grid, computedSheets.summary, computedSheets.problems];

/** Sheets that are worked out anew at any time: nothing is lost with them, and nothing is to be taken back. */
const workedOut: readonly string[] = [...refreshed, computedSheets.comparison];

const isOneOf = (sheet: SheetData, names: readonly string[]): boolean =>
  isOwned(sheet) && names.some((name) => fold(sheet.name).startsWith(fold(name)));

const isWorkedOut = (sheet: SheetData): boolean => isOneOf(sheet, workedOut);

/** The sheets that show the data as it was when they were last worked out. */
export function staleSheets(data: WorkbookData): readonly string[] {
  return data.sheets.filter((sheet) => isOneOf(sheet, refreshed)).map(({ name }) => name);
}

/** What a run did, from the workbook before and after it: cells, without those of sheets that are worked out, and new sheets. */
export function effectOf(before: WorkbookData, after: WorkbookData): RunEffect {
  const isNew = (sheet: SheetData): boolean => sheetNamed(before, sheet.name) === undefined;
  const sheets = after.sheets.filter(isNew).map((sheet) => ({ name: sheet.name, after: markOf(sheet) }));
  const cells = after.sheets
    .filter((sheet) => !isWorkedOut(sheet))
    .flatMap((sheet) => cellsBetween(sheetNamed(before, sheet.name), sheet));
  return { cells, sheets, traces: tracesOf(cells, after.sheets) };
}

const rowOf = ({ at }: RunCell): string => `${at.sheet}\n${at.row}`;

/** Whether a run wrote all that stood in the row of a cell when it was done. */
function isWholeRow(own: readonly RunCell[], traces: readonly SheetTrace[]): boolean {
  const [first] = own;
  const line = traces.find(({ sheet }) => sheet === first?.at.sheet)?.lines[first?.at.row ?? 0] ?? [];
  const filled = line.filter((mark) => mark !== "").length;
  return own.every(({ before }) => before === "") && own.filter(({ after }) => after !== "").length >= filled;
}

/** Rows that the program itself wrote into its lists and in which a person went on: half of such a row says nothing. */
function rowsGoneOn(
  cells: readonly RunCell[],
  traces: readonly SheetTrace[],
  now: WorkbookData,
  find: Finder,
): ReadonlySet<string> {
  const rows = new Map<string, RunCell[]>();
  for (const cell of cells) {
    const key = rowOf(cell);
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  const goneOn = [...rows].filter(([, own]) => {
    const at = own[0] === undefined ? null : find(own[0].at);
    const sheet = at === null ? undefined : sheetNamed(now, at.sheet);
    if (at === null || sheet === undefined || !isOwned(sheet) || !isWholeRow(own, traces)) return false;
    const wrote = new Map(own.map((cell) => [find(cell.at)?.column, cell.after]));
    const texts = (sheet.rows[at.row - 1] ?? []).map(textOf);
    return texts.some((text, column) => text !== (wrote.get(column) ?? ""));
  });
  return new Set(goneOn.map(([key]) => key));
}

/**
 * What takes a run back: cells that still hold what the run wrote go back to what they held before, sheets that it added
 * go; what a person changed since stays and is named.
 */
export function planTakeBack({ cells, sheets, traces }: RunEffect, now: WorkbookData): TakeBackPlan {
  const remove: string[] = [];
  const keptSheets: string[] = [];
  const goneSheets: string[] = [];
  for (const { name, after } of sheets) {
    const sheet = sheetNamed(now, name);
    if (sheet === undefined) {
      goneSheets.push(name);
      continue;
    }
    const isUntouched = markOf(sheet) === after;
    (isUntouched ? remove : keptSheets).push(name);
  }
  // The headers of a new sheet hold what a person wrote below them; a new list of the program's own stays whole.
  const isLeft = ({ at }: RunCell): boolean => {
    const sheet = keptSheets.some((name) => sameName(name, at.sheet)) ? sheetNamed(now, at.sheet) : undefined;
    return sheet !== undefined && (at.row === 1 || isOwned(sheet));
  };
  const gone = [...remove, ...goneSheets];
  const own = cells.filter((cell) => !gone.some((name) => sameName(name, cell.at.sheet)) && !isLeft(cell));
  const find = finderOf(own, traces, now);
  const goneOn = rowsGoneOn(own, traces, now, find);
  const isGoneOn = (cell: RunCell): boolean => goneOn.has(rowOf(cell));
  const { edits, kept, lost } = undoCells(
    own.filter((cell) => !isGoneOn(cell)),
    now,
    find,
  );
  const stay = own.filter(isGoneOn).map(({ at: old, after }): RunCell => {
    const at = find(old) ?? old;
    const value = sheetNamed(now, at.sheet)?.rows[at.row - 1]?.[at.column];
    return { at, before: after, after: textOf(value) };
  });
  return { edits, kept: [...kept, ...stay], lost, remove, keptSheets, goneSheets };
}
