import { ownedSheetName } from "../../core/sheets/owned";
import { readRegister, registerPlan, type RegisterEntry } from "../../core/sheets/register";
import { computedSheets } from "../../core/workbook/tables";
import { fold } from "../../core/workbook/text";
import type { Journal } from "../problem";
import { locked } from "./lock";
import { activeFile, readWorkbook, type OpenWorkbook } from "./read";
import { replaceSheets } from "./replace";
import { isTemporary } from "./temporary";

export interface ChangedRegister {
  readonly entries: readonly RegisterEntry[];
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

const isRegister = (name: string): boolean => fold(name).startsWith(fold(computedSheets.register));

function readRegisterSheets(): OpenWorkbook {
  return readWorkbook(activeFile(), (name) => isRegister(name) || isTemporary(name));
}

/** The papers that were made, as they stand in the register. */
export function registered(): readonly RegisterEntry[] {
  return readRegister(readRegisterSheets().data);
}

/**
 * Changes the register under the lock. It is read again first, because somebody else may have made a paper or filled
 * a column in the meantime.
 */
export function changeRegister(
  journal: Journal,
  change: (entries: readonly RegisterEntry[]) => readonly RegisterEntry[],
): ChangedRegister {
  return locked(() => {
    const book = readRegisterSheets();
    const entries = change(readRegister(book.data));
    const { name } = ownedSheetName(book.data, computedSheets.register);
    const [sheet] = replaceSheets(book, [registerPlan(entries, name)], journal);
    if (sheet === undefined) throw new Error("The register was not written");
    return { entries, sheet };
  });
}
