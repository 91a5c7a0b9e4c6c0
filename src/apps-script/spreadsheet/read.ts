import {
  computedSheets,
  exceptionsSheet,
  fold,
  tableOfSheet,
  type CellRange,
  type SheetData,
  type WorkbookData,
} from "../../core";
import { ShellProblem } from "../problem";
import { daysIn, mayBeMerged, needsDisplay, rowsOf, withoutSign, type DayOf } from "./values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A workbook as it was read, with the sheets of the service that it was read from. */
export interface OpenWorkbook {
  readonly file: Spreadsheet;
  readonly zone: string;
  readonly data: WorkbookData;
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** How many sheets the file has, null where nobody asked. */
  readonly tabs: number | null;
}

/** The spreadsheet that the menu was opened in. */
export function activeFile(): Spreadsheet {
  // The type knows no null, the service does: a trigger may run without a spreadsheet.
  const file = SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
  if (file === null) throw new ShellProblem("ไม่พบสมุดงานที่เปิดอยู่ โปรดเปิดสมุดงานแล้วสั่งจากเมนู ITA");
  return file;
}

/** Whether a sheet is one that people fill. */
export const isInputSheet = (name: string): boolean => tableOfSheet(name) !== undefined;

/** The sheets that tell who looks at a paper. */
export const isPeopleSheet = (name: string): boolean => ["settings", "signatories"].includes(tableOfSheet(name) ?? "");

/** A sheet of the program's own has its name, or that with "(ITA)" behind it where a person's sheet has the name. */
const isNamed = (name: string, ...own: readonly string[]): boolean =>
  own.some((one) => fold(name).startsWith(fold(one)));

/** How much of a sheet is read: all of it, its values, or nothing. */
type Depth = "whole" | "values" | "none";

function depthOf(name: string, isComputed: boolean): Depth {
  if (isInputSheet(name)) return "whole";
  if (isNamed(name, exceptionsSheet)) return "values";
  const { problems, grid, summary } = computedSheets;
  return isComputed && isNamed(name, problems, grid, summary) ? "values" : "none";
}

/** A chart on a sheet of its own has no cells. */
const isChart = (sheet: Sheet): boolean => sheet.getType() !== SpreadsheetApp.SheetType.GRID;

/**
 * All values of a sheet in one request, where -1 stands for the last row and column that hold something. An empty sheet
 * may refuse that, and a chart has no cells: only then is it looked at closer. null for a chart.
 */
export function valuesOf(sheet: Sheet): readonly (readonly unknown[])[] | null {
  try {
    return sheet.getSheetValues(1, 1, -1, -1) as readonly (readonly unknown[])[];
  } catch {
    return isChart(sheet) ? null : (sheet.getDataRange().getValues() as readonly (readonly unknown[])[]);
  }
}

const edges = /([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergesOf(range: GoogleAppsScript.Spreadsheet.Range): CellRange[] {
  return range.getMergedRanges().flatMap((merge): CellRange[] => {
    const match = edges.exec(merge.getA1Notation());
    if (match === null) return [];
    const [, from = "", first = "", to = from, last = first] = match;
    const [row, column] = [Number(first) - 1, columnIndex(from)];
    return [{ row, column, rows: Number(last) - row, columns: columnIndex(to) + 1 - column }];
  });
}

/** An input sheet in one request, and one or two more where its cells give reason to. */
function readWhole(sheet: Sheet, name: string, values: readonly (readonly unknown[])[], dayOf: DayOf): SheetData {
  const [isShown, isMerged] = [needsDisplay(values), mayBeMerged(values)];
  const range = isShown || isMerged ? sheet.getRange(1, 1, values.length, values[0]?.length ?? 1) : null;
  const rows = rowsOf(values, isShown && range !== null ? range.getDisplayValues() : [], dayOf);
  return {
    name,
    rows: tableOfSheet(name) === "history" ? withoutSign(rows) : rows,
    merges: isMerged && range !== null ? mergesOf(range) : [],
  };
}

function readSheet(sheet: Sheet, name: string, isComputed: boolean, dayOf: DayOf): SheetData | null {
  const depth = depthOf(name, isComputed);
  const none = { name, rows: [], merges: [] };
  if (depth === "none") return none;
  const values = valuesOf(sheet);
  if (values === null) return null;
  return depth === "whole" ? readWhole(sheet, name, values, dayOf) : { ...none, rows: rowsOf(values, [], dayOf) };
}

/** How the instants of a spreadsheet become days. */
export function dayReader(zone: string): DayOf {
  return daysIn(zone, (instant) => Utilities.formatDate(instant, zone, "yyyy-MM-dd"));
}

/**
 * Reads the sheets of a spreadsheet as plain data: dates as ISO text in its time zone, errors told apart, merges.
 * `only` restricts it to some names; the computed sheets are looked into where they are to be written. The number of calls depends on the sheets and on merged input cells, not on rows.
 * The register is only named: it is read when it is written (see register.ts).
 */
export function readWorkbook(
  file: Spreadsheet,
  only: (name: string) => boolean = () => true,
  isComputed = false,
): OpenWorkbook {
  const zone = file.getSpreadsheetTimeZone();
  const dayOf = dayReader(zone);
  const sheets = new Map<string, Sheet>();
  const data: SheetData[] = [];
  const all = file.getSheets();
  for (const sheet of all) {
    const name = sheet.getName();
    if (!only(name)) continue;
    const read = readSheet(sheet, name, isComputed, dayOf);
    if (read === null) continue;
    sheets.set(name, sheet);
    data.push(read);
  }
  return { file, zone, data: { sheets: data }, sheets, tabs: all.length };
}
