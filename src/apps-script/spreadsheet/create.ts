import { preparedRows, type InputColumnPlan, type InputSheetPlan } from "../../core";
import { markOfInput } from "../life/pack";
import type { Journal } from "../problem";
import { arrive } from "./arrival";
import { columnPixels, fontFamily } from "./looks";
import { resize } from "./paint";
import type { OpenWorkbook } from "./read";
import { runsOf } from "./regions";
import { TemporarySheets } from "./temporary";
import { guarded } from "./values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const formats: Readonly<Record<InputColumnPlan["format"], string>> = {
  text: "@",
  number: "General",
  date: "d mmm yyyy",
};

function writeHeader(sheet: Sheet, columns: readonly InputColumnPlan[]): void {
  const header = sheet.getRange(1, 1, 1, columns.length);
  // Required columns are the dark ones: told apart in print too.
  header.setBackgrounds([columns.map(({ required }) => (required ? "#1F3864" : "#D9E2F3"))]);
  header.setFontColors([columns.map(({ required }) => (required ? "#FFFFFF" : "#1F3864"))]);
  header.setNotes([
    columns.map(({ note, required }) => [required ? "ต้องกรอก" : "", note].filter((line) => line !== "").join("\n")),
  ]);
  header.setFontWeight("bold");
  header.setHorizontalAlignment("center");
}

/** Writes headers, rows, formats and widths of a new input sheet; its dropdowns come when every sheet is there. */
function fill(sheet: Sheet, { columns, rows, frozenColumns }: InputSheetPlan): void {
  const height = Math.max(preparedRows, rows.length + 1);
  resize(sheet, { rows: height, columns: columns.length });
  const cells = [columns.map(({ header }) => header), ...rows].map((row) => row.map(guarded));
  sheet.getRange(1, 1, cells.length, columns.length).setValues(cells);
  const whole = sheet.getRange(1, 1, height, columns.length);
  const line = columns.map(({ format }) => formats[format]);
  const texts = columns.map(() => "@");
  whole.setNumberFormats(Array.from({ length: height }, (_, row) => (row === 0 ? texts : line)));
  whole.setFontFamily(fontFamily);
  whole.setVerticalAlignment("top");
  whole.setWrap(true);
  writeHeader(sheet, columns);
  sheet.setFrozenRows(1);
  if (frozenColumns !== null) sheet.setFrozenColumns(frozenColumns);
  for (const { start, count, value } of runsOf(columns.map(({ fold }) => fold))) {
    if (value !== "") sheet.getRange(1, start + 1, 1, count).shiftColumnGroupDepth(1);
  }
  for (const { start, count, value } of runsOf(columns.map(({ width }) => columnPixels(width)))) {
    sheet.setColumnWidths(start + 1, count, value);
  }
  whole.createFilter();
}

/** Most words that a list rule takes. */
const mostWords = 500;

function ruleOf(dropdown: InputColumnPlan["dropdown"], sheetOf: (name: string) => Sheet | undefined): Rule | null {
  if (dropdown === null) return null;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(!dropdown.strict);
  if ("words" in dropdown.source)
    return rule.requireValueInList(dropdown.source.words.slice(0, mostWords), true).build();
  const source = sheetOf(dropdown.source.sheet);
  if (source === undefined) return null;
  return rule.requireValueInRange(source.getRange(2, dropdown.source.column + 1, preparedRows - 1, 1), true).build();
}

function setDropdowns(
  sheet: Sheet,
  { columns, rows, cellDropdowns }: InputSheetPlan,
  sheetOf: (name: string) => Sheet | undefined,
): void {
  const height = Math.max(preparedRows, rows.length + 1) - 1;
  columns.forEach((column, index) => {
    const rule = ruleOf(column.dropdown, sheetOf);
    if (rule !== null) sheet.getRange(2, index + 1, height, 1).setDataValidation(rule);
  });
  for (const { row, column, dropdown } of cellDropdowns) {
    const rule = ruleOf(dropdown, sheetOf);
    if (rule !== null) sheet.getRange(row + 2, column + 1).setDataValidation(rule);
  }
}

/**
 * Adds input sheets behind the ones that are there, which stay untouched. Each is made whole under another name and
 * gets its own last. Answers the names of those for which there was time. To be called while the lock is held.
 */
export function createInputSheets(
  book: OpenWorkbook,
  plans: readonly InputSheetPlan[],
  journal: Journal,
): readonly string[] {
  const made = new TemporarySheets(book);
  const sheets = new Map<string, Sheet>(book.sheets);
  try {
    journal.doing("สร้างแผ่นงาน");
    made.dropLeftovers(book);
    const drafts = plans.flatMap((plan) => {
      if (!journal.hasTime()) return [];
      const sheet = made.add();
      sheets.set(plan.name, sheet);
      fill(sheet, plan);
      return [{ plan, sheet }];
    });
    for (const { plan, sheet } of drafts) setDropdowns(sheet, plan, (name) => sheets.get(name));
    arrive();
    for (const { plan, sheet } of drafts) {
      journal.sending(`ตั้งชื่อแผ่นงาน “${plan.name}”`);
      sheet.setName(plan.name);
      made.keep(sheet);
      journal.done(`สร้างแผ่นงาน “${plan.name}” แล้ว`);
      journal.changes.sheets.push({ name: plan.name, mark: markOfInput(plan) });
    }
    return drafts.map(({ plan }) => plan.name);
  } finally {
    made.remove(journal);
  }
}
