import {
  ownedSheetName,
  readRegister,
  registerPlan,
  type RegisterEntry,
  type SheetPlan,
  computedSheets,
  fold,
  type WorkbookData,
} from "../../core";
import type { Journal } from "../problem";
import { locked } from "./lock";
import { activeFile, readWorkbook, type OpenWorkbook } from "./read";
import { replaceSheets } from "./replace";
import { isTemporary } from "./temporary";

const isRegister = (name: string): boolean => fold(name).startsWith(fold(computedSheets.register));

function readRegisterSheets(): OpenWorkbook {
  return readWorkbook(activeFile(), (name) => isRegister(name) || isTemporary(name));
}

/** The papers that were made, as they stand in the register. */
export function registered(): readonly RegisterEntry[] {
  return readRegister(readRegisterSheets().data);
}

/**
 * Writes the register under the lock, planned from what it holds now: somebody else may have made a paper or filled a
 * column in the meantime.
 */
export function writeRegister(
  journal: Journal,
  planOf: (data: WorkbookData) => SheetPlan,
): GoogleAppsScript.Spreadsheet.Sheet {
  return locked(() => {
    const book = readRegisterSheets();
    const [sheet] = replaceSheets(book, [planOf(book.data)], journal);
    if (sheet === undefined) throw new Error("The register was not written");
    return sheet;
  });
}

/** Changes entries of the register. */
export function changeRegister(
  journal: Journal,
  change: (entries: readonly RegisterEntry[]) => readonly RegisterEntry[],
): GoogleAppsScript.Spreadsheet.Sheet {
  return writeRegister(journal, (data) =>
    registerPlan(change(readRegister(data)), ownedSheetName(data, computedSheets.register).name),
  );
}
