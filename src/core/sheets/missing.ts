import type { CivilDate } from "../calendar";
import { readBook } from "../model/book";
import { lookAlikes } from "../workbook/look-alikes";
import { tableOfSheet } from "../workbook/sheet-names";
import type { WorkbookData } from "../workbook/types";
import { inputSheetPlans } from "./input";
import type { InputSheetPlan } from "./types";

/**
 * Whether another sheet looks like the one to be added: that one is to be renamed, and a blank one beside it would
 * only take its name.
 */
function isStoodFor(data: WorkbookData, { name }: InputSheetPlan): boolean {
  const key = tableOfSheet(name);
  return key !== undefined && lookAlikes(data, key).length > 0;
}

const namesIn = (data: WorkbookData): readonly string[] => [
  ...data.sheets.map(({ name }) => name),
  ...(data.otherTabs ?? []),
];

/** The input sheets that an import adds: one that another sheet looks like only where the import writes into it. */
export function importedSheets(data: WorkbookData, isWritten: (sheet: string) => boolean): readonly InputSheetPlan[] {
  const plans = inputSheetPlans({ existing: namesIn(data), workbook: data });
  return plans.filter((plan) => isWritten(plan.name) || !isStoodFor(data, plan));
}

/**
 * The input sheets that a workbook lacks, but those that another sheet looks like. A workbook without a measure is one
 * that is begun: what the program knows by itself is filled in. Later nothing is: rows that nobody asked for would
 * stand against the papers.
 */
export function missingInputSheets(data: WorkbookData, today: CivilDate): readonly InputSheetPlan[] {
  const existing = namesIn(data);
  if (inputSheetPlans({ existing }).length === 0) return [];
  const { book } = readBook(data);
  const isBegun = book.measures.length === 0 && lookAlikes(data, "measures").length === 0;
  const starter = isBegun ? { starter: { today, office: book.settings.office } } : {};
  return inputSheetPlans({ existing, workbook: data, ...starter }).filter((plan) => !isStoodFor(data, plan));
}
