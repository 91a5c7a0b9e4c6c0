import type { WorkItem } from "../../compute";
import { shareOf, sharesOf } from "../../compute/numbers";
import { stateWords } from "../../compute/status";
import type { TagData } from "../../docx/fill";
import { shades } from "../../docx/markers";
import { text, type TagDef } from "../../docx/tag-types";
import { statuses, type Status } from "../../workbook/words";
import { chartCells, filledCells } from "./chart";
import { computed, type PaperContext } from "./context";
import { isLate } from "./state-text";

/** The cells of a bar as tags. */
export const barTags: readonly TagDef[] = chartCells.map((cell, index) =>
  text(cell, `ช่องที่ ${index + 1} ของแท่งแผนภูมิ แรเงาเมื่ออยู่ในแท่ง`, ""),
);

/** Tags of a row of the table of states. */
export const stateTags: readonly TagDef[] = [
  text("สถานะ", "สถานะ ณ วันที่สถานะ", "อยู่ระหว่างดำเนินการ"),
  text("จำนวน", "จำนวนมาตรการ", "๕"),
  text("ร้อยละ", "ร้อยละของมาตรการทั้งหมด", "๓๕.๗๑"),
  ...barTags,
];

export const shareNoteTag: TagDef = text(
  "หมายเหตุร้อยละ",
  "หมายเหตุใต้ตารางสถานะ มีเฉพาะเมื่อปัดเศษแล้วร้อยละรวมกันไม่ได้ 100.00",
  "ร้อยละปรับเศษให้รวมกันได้ ๑๐๐.๐๐",
);

function stateRow(context: PaperContext, name: string, count: number, share: number): TagData {
  const filled = filledCells(share);
  return {
    สถานะ: name,
    จำนวน: computed(context, count),
    ร้อยละ: computed(context, share.toFixed(2)),
    ...Object.fromEntries(chartCells.map((cell, index) => [cell, index < filled ? shades.bar.mark : ""])),
  };
}

const inOrder: readonly (Status | null)[] = ["done", "running", "notStarted", "cancelled", null];
const always: readonly (Status | null)[] = ["done", "running", "notStarted"];

const countOf = (items: readonly WorkItem[], status: Status | null): number =>
  items.filter((item) => item.status === status).length;

/** The share of each status in per cent, as every place of a paper prints it: together they are 100.00. */
export function statusShares(items: readonly WorkItem[]): ReadonlyMap<Status | null, number> {
  const shares = sharesOf(inOrder.map((status) => countOf(items, status)));
  return new Map(inOrder.map((status, index) => [status, shares[index] ?? 0]));
}

const adjusted = "ร้อยละปรับเศษให้รวมกันได้ ";

/**
 * The table of states: a row a status, whose numbers add up to all measures and whose shares to 100.00; below a status
 * how many of its own are overdue, as the sentence beside the table counts them. A share that its own row does not give
 * is explained.
 */
export function stateTable(
  context: PaperContext,
  measures: readonly WorkItem[],
): { rows: readonly TagData[]; note: string } {
  const shares = statusShares(measures);
  const shown = inOrder.filter((status) => countOf(measures, status) > 0 || always.includes(status));
  const rows = shown.flatMap((status): readonly TagData[] => {
    const own = measures.filter((item) => item.status === status);
    const late = own.filter(isLate).length;
    const share = shares.get(status) ?? 0;
    const name = status === null ? stateWords.unknown : statuses[status];
    if (late === 0) return [stateRow(context, name, own.length, share)];
    const lateShare = late === own.length ? share : shareOf(late, measures.length);
    return [
      stateRow(context, name, own.length, share),
      stateRow(context, `(ในจำนวนนี้${stateWords.overdue})`, late, lateShare),
    ];
  });
  const isPlain = shown.every((status) => shares.get(status) === shareOf(countOf(measures, status), measures.length));
  return { rows, note: isPlain ? "" : adjusted + computed(context, "100.00") };
}
