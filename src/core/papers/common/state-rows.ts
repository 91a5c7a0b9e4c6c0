import type { WorkItem } from "../../compute";
import { shareOf } from "../../compute/numbers";
import type { TagData } from "../../docx/fill";
import { shades } from "../../docx/markers";
import { text, type TagDef } from "../../docx/tag-types";
import { statuses, type Status } from "../../workbook/words";
import { chartCells, filledCells } from "./chart";
import { computed, type PaperContext } from "./context";

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

/** A row a status, whose numbers add up to all measures, and how many of them are overdue. */
export function stateRows(context: PaperContext, measures: readonly WorkItem[]): readonly TagData[] {
  const count = (status: Status | null): number => measures.filter((item) => item.status === status).length;
  const shown = inOrder.filter((status) => always.includes(status) || count(status) > 0);
  const overdue = measures.filter(({ state }) => state === "overdue").length;
  const row = (name: string, number: number): TagData => stateRow(context, name, number, measures.length);
  return [
    ...shown.map((status) => row(statuses[status], count(status))),
    ...(count(null) > 0 ? [row("ไม่ระบุสถานะ", count(null))] : []),
    ...(overdue > 0 ? [row("(ในจำนวนนี้เกินกำหนด)", overdue)] : []),
  ];
}
