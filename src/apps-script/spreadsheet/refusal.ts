import { messageOf, ShellProblem } from "../problem";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Whether an owner protected something of a sheet from this account. */
function isProtected(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) => sheet.getProtections(type).some((protection) => !protection.canEdit()));
}

/** Whether a list of words or another rule in some cells refuses what it does not know. */
function isStrict(range: Range): boolean {
  const rules =
    range.getDataValidations() as readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[];
  return rules.some((row) => row.some((rule) => rule !== null && !rule.getAllowInvalid()));
}

function reasonFor(sheet: Sheet, name: string, range: Range | null): string {
  if (isProtected(sheet)) {
    return `แผ่นงาน “${name}” ถูกป้องกันไว้จากบัญชีนี้ ให้เจ้าของสมุดงานเพิ่มบัญชีนี้ที่ ข้อมูล > ป้องกันชีตและช่วง แล้วสั่งใหม่`;
  }
  if (range !== null && isStrict(range)) {
    return `แผ่นงาน “${name}” มีกฎตรวจข้อมูล (ข้อมูล > การตรวจสอบข้อมูล) ที่ไม่รับข้อความของโปรแกรม เปลี่ยนกฎเป็น แสดงคำเตือน แล้วสั่งใหม่`;
  }
  return "";
}

/**
 * Why the spreadsheet refused to be written, looked for in what a person may have set: the service's message says it in
 * the language of the account. Answers what is to be thrown.
 */
export function refusal(thrown: unknown, sheet: Sheet, name: string, range: Range | null): unknown {
  if (thrown instanceof ShellProblem) return thrown;
  try {
    const reason = reasonFor(sheet, name, range);
    return reason === "" ? thrown : new ShellProblem(`${reason}\n(${messageOf(thrown)})`);
  } catch {
    return thrown;
  }
}
