import { workItems, type WorkItem } from "../../compute";
import type { Measure } from "../../model/measures";
import { commonTexts } from "../common/common-texts";
import type { PaperContext } from "../common/context";
import { computed } from "../common/context";
import { coverData } from "../common/cover";
import type { TagData } from "../../docx/fill";
import { mergeContinue } from "../../docx/markers";
import { evidenceData } from "../common/evidence";
import { listText } from "../common/lists";
import { dashed, measureData, rowsOrNothing, waysOf, withGuideline, type Marks } from "../common/measure-data";
import { placeMeasures, type PlacedMeasure } from "./names";
import { pictureData } from "../common/pictures";
import { stateChart } from "../common/state-chart";
import { titleLines } from "../common/headings";
import { signatureBlocks } from "../common/sign";
import { stateAbove, stateCounts } from "../common/state-text";
import { annualMeasureTags, measureColumns } from "./tags";
import { ownParagraphs } from "../common/texts";

const marks: Marks = { guideline: "dash", steps: "number", results: "number" };

const isSaid = (text: string): boolean => text !== "" && !/^(?:[-–—]+|ไม่มี)$/.test(text);

/** Results, else outputs. Work that is not done says so, or a reader would take it for done; so does done work without any. */
function resultText(context: PaperContext, measure: Measure, item: WorkItem | undefined): string {
  const items = measure.results.length > 0 ? measure.results : measure.outputs;
  const text = listText(context, items, marks.results);
  const { remark } = measure.source.text;
  const isTold = item === undefined || (item.state === "done" && text !== "");
  const word = isTold ? "" : stateAbove(item, remark);
  const isBracketed = text !== "" && word !== "" && !word.endsWith(")");
  const told = [text, isBracketed ? `(${word})` : word].filter((part) => part !== "").join("\n");
  // Why work was cancelled or is late stands nowhere else in this report.
  return [told, isSaid(remark) ? `หมายเหตุ ${remark}` : ""].filter((part) => part !== "").join("\n");
}

/** Outcomes; outputs stand before them unless the results cell already shows them. One of the two needs no name. */
function outcomeText(context: PaperContext, measure: Measure): string {
  const outcomes = listText(context, measure.outcomes, marks.results);
  if (measure.outputs.length === 0 || measure.results.length === 0) return outcomes;
  const outputs = listText(context, measure.outputs, marks.results);
  return outcomes === "" ? outputs : `ผลผลิต\n${outputs}\nผลลัพธ์\n${outcomes}`;
}

/** The measure with its guideline below, unless that already stands in the column of the steps. */
function nameText(context: PaperContext, { measure, name }: PlacedMeasure): string {
  const isBelow = measure.steps.length > 0 && measure.guideline.length > 0 && name !== mergeContinue;
  return isBelow ? withGuideline(context, name, measure, marks.guideline) : name;
}

function rowData(context: PaperContext, placed: PlacedMeasure, index: number, item: WorkItem | undefined): TagData {
  const { measure, heading } = placed;
  const row = {
    ...measureData(context, measure, index, marks),
    ชื่อพร้อมลำดับ: nameText(context, placed),
    ขั้นตอน: listText(context, waysOf(measure), marks.steps),
    ขึ้นประเด็นใหม่: heading !== null,
    ลำดับประเด็น: heading?.label ?? "",
    ชื่อกลุ่ม: heading?.name ?? "",
    สรุปผล: resultText(context, measure, item),
    ความสำเร็จ: outcomeText(context, measure),
  };
  return dashed(row, measureColumns);
}

/** The table of obstacles and suggestions; that there are none is an answer too. [] where no measure says anything. */
function obstacleData(context: PaperContext, measures: readonly PlacedMeasure[]): readonly TagData[] {
  const withAny = (says: (text: string) => boolean) =>
    measures.filter(({ measure: { source } }) => says(source.text.obstacle) || says(source.text.suggestion));
  const some = withAny(isSaid);
  const rows = (some.length > 0 ? some : withAny((text) => text === "ไม่มี")).map(({ measure, number }) => ({
    ลำดับ: computed(context, number),
    ชื่อในรายงานผล: measure.reportName,
    ปัญหาอุปสรรค: measure.source.text.obstacle || "-",
    ข้อเสนอแนะ: measure.source.text.suggestion || "-",
  }));
  return rows.length === 0 ? [] : [{ รายการปัญหา: rows }];
}

/** Data of รายงานผลการดำเนินการ ประจำปี. */
export function annualData(context: PaperContext): TagData {
  const values = commonTexts(context);
  const own = (section: string) => ownParagraphs(context, section, values);
  const title = titleLines(context, values);
  const { measures, settings } = context.book;
  // Without a status nobody has said that the work is late: the paper does not say it either.
  const told = workItems(context.book, context.statusDate).filter(({ status }) => status !== null);
  const items = new Map(told.map((item) => [item.code, item]));
  const placed = placeMeasures(context, measures);
  const rows = placed.map((one, index) => rowData(context, one, index, items.get(one.measure.code)));
  const nothing = rowsOrNothing([], annualMeasureTags, "ชื่อพร้อมลำดับ").map((row) => ({ ...row, ขึ้นประเด็นใหม่: false }));
  return {
    ...values,
    ...coverData(context, values),
    ชื่อเรื่อง: title,
    // The cover prints the office below its title: a title that names it already would print it twice.
    ชื่อเรื่องบนปก: title.some((line) => settings.office !== "" && line.includes(settings.office)) ? [] : title,
    บทนำ: own("บทนำ"),
    สรุป: own("สรุป"),
    คำลงท้าย: own("คำลงท้าย"),
    สรุปสถานะ: stateCounts(context, "measures", "มาตรการ"),
    มาตรการ: rows.length > 0 ? rows : nothing,
    ปัญหาและข้อเสนอแนะ: obstacleData(context, placed),
    เอกสารแนบ: evidenceData(context, placed),
    แผนภูมิสถานะ: stateChart(context),
    ภาพกิจกรรม: pictureData(context),
    ...signatureBlocks(context),
  };
}
