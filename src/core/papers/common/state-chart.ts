import { workItems } from "../../compute";
import type { TagData } from "../../docx/fill";
import { list, type TagDef } from "../../docx/tag-types";
import type { PaperContext } from "./context";
import { shareNoteTag, stateTable, stateTags } from "./state-rows";

/** The chart of states; only where any measure has a status. */
export const stateChartTag: TagDef = list("แผนภูมิสถานะ", "แผนภูมิสถานะของมาตรการ มีเฉพาะเมื่อมีสถานะ", [
  list("แถวสถานะ", "สถานะพร้อมแท่งแผนภูมิ", stateTags),
  shareNoteTag,
]);

/** How the measures stand, a bar a status; [] where no measure has a status: a bar would claim what nobody typed. */
export function stateChart(context: PaperContext): readonly TagData[] {
  const measures = workItems(context.book, context.statusDate).filter(({ table }) => table === "measures");
  if (measures.every(({ status }) => status === null)) return [];
  const { rows, note } = stateTable(context, measures);
  return [{ แถวสถานะ: rows, หมายเหตุร้อยละ: note }];
}
