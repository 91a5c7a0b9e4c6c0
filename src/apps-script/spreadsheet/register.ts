import {
  ownedSheetName,
  readRegister,
  registerPlan,
  type RegisterEntry,
  type SheetPlan,
  computedSheets,
  isOwned,
  type SheetData,
  type WorkbookData,
} from "../../core";
import type { Journal } from "../problem";
import { editList, placeOf } from "./list";
import { locked } from "./lock";
import { activeFile, dayReader, valuesOf, type OpenWorkbook } from "./read";
import { replaceSheets } from "./replace";
import { rowsOf, withoutSign } from "./values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is known of a list of the program's own, and of a person's own sheets that have its name. */
export function readOwnedSheets(file: Spreadsheet, zone: string, list: string): OpenWorkbook {
  const dayOf = dayReader(zone);
  const sheets = new Map<string, Sheet>();
  const found: SheetData[] = [];
  for (;;) {
    // The core gives the name that is free or the program's own; a person's sheet of it makes it look for another.
    const { name } = ownedSheetName({ sheets: found }, list);
    const sheet = found.some((one) => one.name === name) ? null : file.getSheetByName(name);
    if (sheet === null) return { file, zone, data: { sheets: found }, sheets, tabs: null };
    const data = { name, rows: withoutSign(rowsOf(valuesOf(sheet) ?? [], [], dayOf)), merges: [] };
    sheets.set(name, sheet);
    found.push(data);
    if (isOwned(data)) return { file, zone, data: { sheets: found }, sheets, tabs: null };
  }
}

/** What is known of the register. */
export const readRegisterSheets = (file: Spreadsheet, zone: string): OpenWorkbook =>
  readOwnedSheets(file, zone, computedSheets.register);

/** The register alone, as data of a workbook. */
export function readRegisterData(file: Spreadsheet, zone: string): WorkbookData {
  return readRegisterSheets(file, zone).data;
}

/** The papers that were made, as they stand in the register. */
export function registered(file: Spreadsheet = activeFile()): readonly RegisterEntry[] {
  return readRegister(readRegisterSheets(file, file.getSpreadsheetTimeZone()).data);
}

/** Where and when the register is written. */
export interface RegisterTarget {
  readonly file: Spreadsheet;
  readonly zone: string;
}

/**
 * Writes the register under the lock, planned from what it holds now: somebody else may have made a paper or filled a
 * column in the meantime. A register that is there is changed in place; else it is made.
 */
export function writeRegister(
  { file, zone }: RegisterTarget,
  journal: Journal,
  planOf: (data: WorkbookData) => SheetPlan,
): Sheet {
  return locked(() => {
    const book = readRegisterSheets(file, zone);
    const plan = planOf(book.data);
    const sheet = book.sheets.get(plan.name);
    const data = book.data.sheets.find(({ name }) => name === plan.name);
    const place = data === undefined ? null : placeOf(data, plan);
    if (sheet !== undefined && data !== undefined && place !== null) {
      editList(sheet, data, place, [registerPlan(readRegister(book.data), plan.name), plan], journal);
      return sheet;
    }
    const [made] = replaceSheets(book, [plan], journal);
    if (made === undefined) throw new Error("The register was not written");
    return made;
  });
}

/** Changes entries of the register. */
export function changeRegister(
  target: RegisterTarget,
  journal: Journal,
  change: (entries: readonly RegisterEntry[]) => readonly RegisterEntry[],
): Sheet {
  return writeRegister(target, journal, (data) =>
    registerPlan(change(readRegister(data)), ownedSheetName(data, computedSheets.register).name),
  );
}

/** Shows the register, after making it where there is none. */
export function showRegister(journal: Journal): void {
  const file = activeFile();
  const zone = file.getSpreadsheetTimeZone();
  const book = readRegisterSheets(file, zone);
  const owned = book.data.sheets.find(isOwned);
  const sheet = owned === undefined ? undefined : book.sheets.get(owned.name);
  (sheet ?? changeRegister({ file, zone }, journal, (entries) => entries)).activate();
}
