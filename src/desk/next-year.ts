import { compareYears, comparisonPlan, inputSheetPlans, readBook, type NewYear, type WorkbookData } from "../core";
import type { Office } from "../office";

/** A workbook of the next year, and what a person should look at in it. */
export interface NextYearFile {
  readonly bytes: Uint8Array;
  /** Thai, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * The file of the next year with its input sheets, a person's own sheets as they are, and the sheet that holds it against the
 * year it comes from.
 */
export async function nextYearFile(
  office: Office,
  old: { readonly bytes: Uint8Array; readonly data: WorkbookData },
  next: Extract<NewYear, { ok: true }>,
): Promise<NextYearFile> {
  const { ownSheets, ownColumns } = next;
  const plans = inputSheetPlans({ existing: [], data: next.sheets });
  const inputs = plans.filter(({ name }) => !ownSheets.includes(name));
  const renewed = await office.renewWorkbook(old.bytes, ownSheets, inputs);
  const bytes = renewed.bytes ?? (await office.createWorkbook(plans));
  const comparison = compareYears(readBook(old.data).book, readBook(await office.readWorkbook(bytes)).book);
  const own = ownSheets.join(", ");
  const notes = [
    ...(ownSheets.length === 0
      ? []
      : renewed.bytes === null
        ? [`แผ่นงานของท่าน (${own}) ยกมาเฉพาะค่า สูตรไม่ได้ยกมา คัดลอกแผ่นงานจากเล่มเดิมถ้าต้องการสูตร`]
        : [`แผ่นงานของท่าน (${own}) ยกมาทั้งแผ่น สูตรคงเป็นสูตร ปีในข้อความไม่ได้เลื่อน โปรดตรวจเซลล์ที่สูตรอ้างถึง`]),
    ...ownColumns.map(
      ({ sheet, header, cells }) =>
        `คอลัมน์ของท่าน ${sheet} ${header === "" ? "(ไม่มีหัวคอลัมน์)" : header}: ยกค่าของปีก่อนมา ${cells} เซลล์ โปรดตรวจว่ายังใช้ในปีใหม่`,
    ),
    ...Object.entries(renewed.formulas).map(
      ([sheet, count]) => `แผ่นงาน ${sheet}: สูตร ${count} เซลล์ของเล่มเดิมยกมาเป็นค่า ใส่สูตรใหม่ถ้าต้องการ`,
    ),
  ];
  return { bytes: await office.applySheets(bytes, [comparisonPlan(comparison)]), notes };
}
