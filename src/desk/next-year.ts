import { compareYears, comparisonPlan, inputSheetPlans, readBook, type NewYear, type WorkbookData } from "../core";
import type { Office } from "../office";

/** The file of the next year with its input sheets, and the sheet that holds it against the year it comes from. */
export async function nextYearFile(
  office: Office,
  old: WorkbookData,
  next: Extract<NewYear, { ok: true }>,
): Promise<Uint8Array> {
  const bytes = await office.createWorkbook(inputSheetPlans({ existing: [], data: next.sheets }));
  const comparison = compareYears(readBook(old).book, readBook(await office.readWorkbook(bytes)).book);
  return office.applySheets(bytes, [comparisonPlan(comparison)]);
}
