import type { WorkItem } from "../../compute";
import { shareOf } from "../../compute/numbers";
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

function stateRow(context: PaperContext, name: string, count: number, total: number): TagData {
  const share = shareOf(count, total);
  const filled = filledCells(share);
  return {
    สถานะ: name,
    จำนวน: computed(context, count),
    ร้อยละ: computed(context, share.toFixed(2)),
    ...Object.fromEntries(chartCells.map((cell, index) => [cell, index < filled ? shades.bar.mark : ""])),
  };
}

const inOrder: readonly Status[] = ["done", "running", "notStarted", "cancelled"];
const always: readonly Status[] = ["done", "running", "notStarted"];

/**
 * A row a status, whose numbers add up to all measures; below a status how many of its own are overdue, as the sentence
 * beside the table counts them.
 */
export function stateRows(context: PaperContext, measures: readonly WorkItem[]): readonly TagData[] {
  const rows = (status: Status | null, name: string): readonly TagData[] => {
    const own = measures.filter((item) => item.status === status);
    const late = own.filter(isLate).length;
    if (own.length === 0 && (status === null || !always.includes(status))) return [];
    const row = (label: string, count: number): TagData => stateRow(context, label, count, measures.length);
    return [row(name, own.length), ...(late > 0 ? [row(`(ในจำนวนนี้${stateWords.overdue})`, late)] : [])];
  };
  return [...inOrder.flatMap((status) => rows(status, statuses[status])), ...rows(null, stateWords.unknown)];
}
