import { workItems } from "../../compute/work";
import type { Measure } from "../../model/measures";
import { commonTexts } from "../common/common-texts";
import type { PaperContext } from "../common/context";
import { coverData, oitData } from "../common/cover";
import type { TagData } from "../../docx/fill";
import { evidenceData } from "../common/evidence";
import { dashed, measureData, rowsOrNothing, type Marks } from "../common/measure-data";
import { pictureData } from "../common/pictures";
import { stateChart } from "../common/state-chart";
import { numberedName, titleLines } from "../common/headings";
import { placeLines, signatureBlocks } from "../common/sign";
import { joinThai, stateAndRemark, stateCounts } from "../common/state-text";
import { measureTags } from "../common/shared-tags";
import { ownParagraphs, ownText } from "../common/texts";
import { planColumns, resultColumns } from "./tags";

const marks: Marks = { guideline: "dash", steps: "number", results: "dash" };

/** Data of รายงานผลการดำเนินการตามมาตรการ (รอบ 6/12 เดือน). */
export function progressData(context: PaperContext): TagData {
  const { measures, topics } = context.book;
  const values = { ...commonTexts(context), ประเด็นที่ต้องพัฒนา: joinThai(topics.map((topic) => topic.name)) };
  const own = (section: string) => ownParagraphs(context, section, values);
  // The list of evidence at the end goes by numbers: then the tables show them.
  const hasEvidence = measures.some((measure) => measure.evidence.length > 0);
  const named = (measure: Measure, index: number): TagData => {
    if (!hasEvidence) return {};
    const numbered = (name: string) => numberedName(context, name, index + 1);
    return { ชื่อมาตรการ: numbered(measure.name), ชื่อในรายงานผล: numbered(measure.reportName) };
  };
  const rows = measures.map((measure, index) => ({
    ...measureData(context, measure, index, marks),
    ...named(measure, index),
  }));
  const plan = rows.map((row) => dashed(row, planColumns));
  const items = new Map(workItems(context.book, context.statusDate).map((item) => [item.code, item]));
  const results = measures.map((measure, index) => {
    // No other column of the results says the state.
    const remark = stateAndRemark(context, items.get(measure.code), measure, measure.source.text.remark);
    return dashed({ ...rows[index], หมายเหตุ: remark }, resultColumns);
  });
  const table = rowsOrNothing(plan, measureTags, "ชื่อมาตรการ");
  return {
    ...values,
    สรุปสถานะ: stateCounts(context, "measures", "มาตรการ"),
    ...coverData(context, values),
    รายการOIT: oitData(context),
    ชื่อเรื่อง: titleLines(context, values),
    คำนำ: own("คำนำ"),
    ผู้ออกคำนำ: ownText(context, "ผู้ออกคำนำ", values).map(placeLines),
    หน่วยงานท้ายคำนำ: placeLines(context.book.settings.office),
    บทนำ: own("บทนำ"),
    ผลการดำเนินการ: own("ผลการดำเนินการ"),
    สรุป: own("สรุป"),
    คำลงท้าย: own("คำลงท้าย"),
    มาตรการ: table,
    ผล: rows.length > 0 ? results : rowsOrNothing([], measureTags, "ชื่อในรายงานผล"),
    เอกสารแนบ: evidenceData(
      context,
      measures.map((measure, index) => ({ measure, number: index + 1 })),
    ),
    แผนภูมิสถานะ: stateChart(context),
    ภาพกิจกรรม: pictureData(context),
    ...signatureBlocks(context),
  };
}
