import { toArabicDigits } from "../calendar";
import { statusOf } from "../model/work";
import { fold } from "../workbook/text";
import { statuses } from "../workbook/words";
import type { RowDraft, Unread } from "./draft";
import type { SourceParagraph, SourcePlace } from "./source";

const allDone = /(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติ)[\s\S]{0,200}?(?:เรียบร้อยแล้ว|แล้วเสร็จ|เสร็จสิ้น|ครบถ้วนแล้ว|ครบทุกมาตรการ)/;
const notAll =
  /บางส่วน|อยู่ระหว่าง|ยัง(?:ไม่|มิ)|ไม่แล้วเสร็จ|ไม่เสร็จ|ให้(?:แล้วเสร็จ|เสร็จสิ้น|เรียบร้อย)|คาดว่า|ภายใน(?:วันที่|เดือน|ปี)|จะ(?:ต้อง)?ดำเนินการ/;

const isAllDone = (text: string): boolean => !notAll.test(text) && allDone.test(text);

/**
 * Where the sentence over a table of results says that all of it was done; null where it says no such thing. `above` are
 * the paragraphs over the table, the lowest first: a sentence that was broken by hand stands in several.
 */
export function placeOfAllDone(above: readonly SourceParagraph[]): SourcePlace | null {
  const [lowest] = above;
  if (lowest === undefined) return null;
  const texts = above.map((_, count) =>
    above
      .slice(0, count + 1)
      .reverse()
      .map(({ text }) => text.trim())
      .join(""),
  );
  return texts.some(isAllDone) ? { ...lowest.place, where: `${lowest.place.where} (ประโยคนำตาราง)` } : null;
}

const hasResults = (row: RowDraft): boolean => ["result", "output", "outcome"].some((key) => row.cells.has(key));

const count = "[0-9๐-๙]{1,3}";
const counted = new RegExp(`มาตรการทั้งสิ้น\\s*(${count})\\s*มาตรการ[\\s\\S]{0,60}?เสร็จ[ก-๙]*\\s*(${count})\\s*มาตรการ`);

/**
 * Gives the state that only a summary tells, "มีมาตรการทั้งสิ้น ๑๘ มาตรการ ดำเนินการเสร็จเรียบร้อยแล้ว ๑๐ มาตรการ": papers
 * leave the column blank for what is done. Taken only where the counts are those of the measures that have results and no
 * other state, so that nothing is guessed.
 */
export function putCounted(measures: readonly RowDraft[], paragraphs: readonly SourceParagraph[]): void {
  const open = measures.filter((row) => !row.cells.has("status"));
  if (!open.every(hasResults)) return;
  for (const { text, place } of paragraphs) {
    const [, all = "", finished = ""] = (counted.exec(text) ?? []).map(toArabicDigits);
    if (Number(all) !== measures.length || Number(finished) !== open.length) continue;
    for (const row of open) row.set("status", statuses.done, { ...place, where: `${place.where} (ประโยคสรุป)` });
    return;
  }
}

/**
 * Takes away a result that only says the steps again where the work is not done: papers show the plan in the column of the
 * results until something was done. What is taken away is told.
 */
export function leavePlans(measures: readonly RowDraft[], unread: Unread[]): void {
  const lines = (text: string): string => text.split("\n").map(fold).sort().join("\n");
  for (const row of measures) {
    const result = row.cells.get("result");
    const status = statusOf(row.text("status"));
    if (result === undefined || status === null || status === "done") continue;
    if (!["steps", "guideline"].some((key) => lines(row.text(key)) === lines(result.text))) continue;
    row.cells.delete("result");
    unread.push({ ...result, why: "เป็นขั้นตอนของมาตรการที่ยังไม่แล้วเสร็จ ไม่ใช่ผล จึงไม่นำเข้าเป็นผลการดำเนินการ" });
  }
}

/** Gives the state that such a sentence tells of all to the measures that have results and no state of their own. */
export function putAllDone(measures: readonly RowDraft[], place: SourcePlace | null): void {
  if (place === null) return;
  for (const row of measures) if (hasResults(row) && !row.cells.has("status")) row.set("status", statuses.done, place);
}
