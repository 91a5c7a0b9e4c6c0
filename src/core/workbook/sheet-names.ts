import type { SheetData, WorkbookData } from "./types";

/** Whether two sheets have one name: spreadsheets tell no upper from lower case. */
export const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The sheet of a name; undefined where the workbook has none. */
export const sheetNamed = (data: WorkbookData, name: string): SheetData | undefined =>
  data.sheets.find((sheet) => sameName(sheet.name, name));
