import type { CivilDate } from "../calendar";
import { readBook } from "../model/book";
import type { WorkbookData } from "../workbook/types";
import { inputSheetPlans } from "./input";
import type { InputSheetPlan } from "./types";

/**
 * The input sheets that a workbook lacks. A workbook without a measure is one that is begun: what the program knows by
 * itself is filled in. Later nothing is: rows that nobody asked for would stand against the papers.
 */
export function missingInputSheets(data: WorkbookData, today: CivilDate): readonly InputSheetPlan[] {
  const existing = [...data.sheets.map(({ name }) => name), ...(data.otherTabs ?? [])];
  if (inputSheetPlans({ existing }).length === 0) return [];
  const { book } = readBook(data);
  const starter = book.measures.length > 0 ? {} : { starter: { today, office: book.settings.office } };
  return inputSheetPlans({ existing, workbook: data, ...starter });
}
