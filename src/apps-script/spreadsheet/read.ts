import {
  isOwned,
  computedSheets,
  tableKeys,
  tables,
  type TableDef,
  fold,
  type CellRange,
  type SheetData,
  type WorkbookData,
} from "../../core";
import { ShellProblem } from "../problem";
import { daysIn, rowsOf, type DayOf } from "./values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A workbook as it was read, with the sheets of the service that it was read from. */
export interface OpenWorkbook {
  readonly file: Spreadsheet;
  readonly zone: string;
  readonly data: WorkbookData;
  readonly sheets: ReadonlyMap<string, Sheet>;
}

/** The spreadsheet that the menu was opened in. */
export function activeFile(): Spreadsheet {
  // The type knows no null, the service does: a trigger may run without a spreadsheet.
  const file = SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
  if (file === null) throw new ShellProblem("ไม่พบสมุดงานที่เปิดอยู่ โปรดเปิดสมุดงานแล้วสั่งจากเมนู ITA");
  return file;
}

const inputNames = new Set(
  tableKeys.flatMap((key) => {
    const def: TableDef = tables[key];
    return [def.sheet, ...(def.aliases ?? [])].map(fold);
  }),
);

/** Whether the core looks into a sheet of this name; of any other it only has to know whose it is. */
function isLookedInto(name: string): boolean {
  return inputNames.has(fold(name)) || fold(name).startsWith(fold(computedSheets.register));
}

function mergesOf(range: GoogleAppsScript.Spreadsheet.Range): CellRange[] {
  return range.getMergedRanges().map((merge) => ({
    row: merge.getRow() - 1,
    column: merge.getColumn() - 1,
    rows: merge.getNumRows(),
    columns: merge.getNumColumns(),
  }));
}

/** Five calls a sheet that is looked into and three for any other, however many rows it has. */
function readSheet(sheet: Sheet, name: string, dayOf: DayOf): SheetData {
  const isWhole = isLookedInto(name);
  const range = isWhole ? sheet.getDataRange() : sheet.getRange(1, 1, 1, 1);
  const values = range.getValues() as readonly (readonly unknown[])[];
  const displays = isWhole ? range.getDisplayValues() : [];
  const read: SheetData = { name, rows: rowsOf(values, displays, dayOf), merges: [] };
  // The program's own sheets are merged in many places that nobody reads.
  return !isWhole || isOwned(read) ? read : { ...read, merges: mergesOf(range) };
}

/**
 * Reads the sheets of a spreadsheet as plain data: dates as ISO text in its time zone, errors told apart, merges.
 * `only` restricts it to some names. The number of calls depends on the sheets and on merged input cells, not on rows.
 */
export function readWorkbook(file: Spreadsheet, only: (name: string) => boolean = () => true): OpenWorkbook {
  const zone = file.getSpreadsheetTimeZone();
  const dayOf = daysIn(zone, (instant) => Utilities.formatDate(instant, zone, "yyyy-MM-dd"));
  const sheets = new Map<string, Sheet>();
  const data: SheetData[] = [];
  for (const sheet of file.getSheets()) {
    // A sheet that is one chart has no cells.
    if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) continue;
    const name = sheet.getName();
    if (!only(name)) continue;
    sheets.set(name, sheet);
    data.push(readSheet(sheet, name, dayOf));
  }
  return { file, zone, data: { sheets: data }, sheets };
}
