import { workItems, type WorkState } from "../../compute";
import type { Measure } from "../../model/measures";
import { commonTexts } from "../common/common-texts";
import type { PaperContext } from "../common/context";
import { computed } from "../common/context";
import { coverData } from "../common/cover";
import type { TagData } from "../../docx/fill";
import { mergeContinue } from "../../docx/markers";
import { evidenceData } from "../common/evidence";
import { listText } from "../common/lists";
import { measureData, rowsOrNothing, waysOf, type Marks } from "../common/measure-data";
import { placeMeasures, type PlacedMeasure } from "./names";
import { titleLines } from "../common/headings";
import { signatureBlocks } from "../common/sign";
import { stateCounts, stateWord } from "../common/state-text";
import { annualMeasureTags } from "./tags";
import { ownText } from "../common/texts";

const marks: Marks = { guideline: "dash", steps: "number", results: "number" };

/** Results, else outputs; work that is not done says so, or a reader would take it for done. */
function resultText(context: PaperContext, measure: Measure, state: WorkState): string {
  const items = measure.results.length > 0 ? measure.results : measure.outputs;
  const text = listText(context, items, marks.results);
  if (state === "done") return text;
  const word = stateWord(state);
  if (text === "" || word === "") return text || word;
  return `${text}\n(${word})`;
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
  return isBelow ? `${name}\n${listText(context, measure.guideline, marks.guideline)}` : name;
}

function rowData(context: PaperContext, placed: PlacedMeasure, index: number, state: WorkState): TagData {
  const { measure, heading } = placed;
  return {
    ...measureData(context, measure, index, marks),
    ชื่อพร้อมลำดับ: nameText(context, placed),
    ขั้นตอน: listText(context, waysOf(measure), marks.steps),
    ขึ้นประเด็นใหม่: heading !== null,
    ลำดับประเด็น: heading?.label ?? "",
    ชื่อกลุ่ม: heading?.name ?? "",
    สรุปผล: resultText(context, measure, state),
    ความสำเร็จ: outcomeText(context, measure),
  };
}

const isSaid = (text: string): boolean => text !== "" && !/^(?:[-–—]+|ไม่มี)$/.test(text);

/** The table of obstacles and suggestions; [] where no measure has any. */
function obstacleData(context: PaperContext, measures: readonly Measure[]): readonly TagData[] {
  const rows = measures
    .filter(({ source: { text } }) => isSaid(text.obstacle) || isSaid(text.suggestion))
    .map((measure, index) => ({
      ลำดับ: computed(context, index + 1),
      ชื่อในรายงานผล: measure.reportName,
      ปัญหาอุปสรรค: measure.source.text.obstacle || "-",
      ข้อเสนอแนะ: measure.source.text.suggestion || "-",
    }));
  return rows.length === 0 ? [] : [{ รายการปัญหา: rows }];
}

/** Data of รายงานผลการดำเนินการ ประจำปี. */
export function annualData(context: PaperContext): TagData {
  const values = commonTexts(context);
  const own = (section: string) => ownText(context, section, values);
  const title = titleLines(context, values);
  const { measures, settings } = context.book;
  // Without a status nobody has said that the work is late: the paper does not say it either.
  const items = workItems(context.book, context.statusDate).filter(({ status }) => status !== null);
  const states = new Map(items.map((item) => [item.code, item.state]));
  const placed = placeMeasures(context, measures);
  const rows = placed.map((one, index) => rowData(context, one, index, states.get(one.measure.code) ?? "unknown"));
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
    ปัญหาและข้อเสนอแนะ: obstacleData(
      context,
      placed.map((one) => one.measure),
    ),
    เอกสารแนบ: evidenceData(
      context,
      placed.map((one) => one.measure),
    ),
    ...signatureBlocks(context),
  };
}
