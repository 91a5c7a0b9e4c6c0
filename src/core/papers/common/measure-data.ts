import { formatLong } from "../../calendar";
import { statusAsOf } from "../../compute/status";
import { indicatorTitle } from "../../model/indicators";
import type { Item } from "../../model/items";
import type { Measure } from "../../model/measures";
import type { Risk } from "../../model/risks";
import { statuses } from "../../workbook/words";
import { computed, type PaperContext } from "./context";
import type { TagData } from "../../docx/fill";
import { listText, type Mark } from "./lists";
import { typedData } from "./paper-columns";
import { ownerText, typedPeriod, typedProse } from "./typed-text";

export const nothing = "ไม่มีรายการ";

/** How a kind of paper marks the items of its list cells. */
export interface Marks {
  readonly guideline: Mark;
  readonly steps: Mark;
  readonly results: Mark;
}

/** When a piece of work is done, as printed: its text, else its dates. */
export function periodText(context: PaperContext, work: Measure | Risk): string {
  const { start, end, text } = work.period;
  const typed = (work as Measure).source.text.period;
  if (typed !== "") return typedPeriod(context.book, typed);
  const day = (date: NonNullable<typeof start>) => computed(context, formatLong(date));
  if (start && end) return `${day(start)} - ${day(end)}`;
  return start ? `ตั้งแต่ ${day(start)}` : end ? `ภายใน ${day(end)}` : text;
}

/** What is to be done: the steps, else the guideline, for papers that have one column for both. */
export function waysOf(measure: Measure): readonly Item[] {
  return measure.steps.length > 0 ? measure.steps : measure.guideline;
}

function indicatorText(context: PaperContext, measure: Measure): string {
  const typed = measure.source.text.indicator;
  const isNumbers = /^(?:ตัวชี้วัด(?:ที่)?|[\s0-9๐-๙,])+$/.test(typed);
  return isNumbers ? computed(context, measure.indicators.map(indicatorTitle).join("\n")) : typed;
}

/** What a measure answers to: its own findings, else those of its topic, which is where many offices type them. */
function findingsOf({ findings, topic }: Measure): readonly Item[] {
  return findings.length > 0 ? findings : (topic?.findings ?? []);
}

/** Every tag of one measure; `index` counts from 0. */
export function measureData(context: PaperContext, measure: Measure, index: number, marks: Marks): TagData {
  const { text } = measure.source;
  const status = statusAsOf(context.book, measure.code, measure.status, context.statusDate);
  return {
    ลำดับ: computed(context, index + 1),
    รหัส: measure.code,
    ชื่อมาตรการ: measure.name,
    ชื่อในรายงานผล: measure.reportName,
    ประเด็น: measure.topicName,
    ตัวชี้วัด: indicatorText(context, measure),
    ข้อค้นพบ: listText(context, findingsOf(measure), "number"),
    แนวทาง: listText(context, measure.guideline, marks.guideline),
    ขั้นตอน: listText(context, measure.steps, marks.steps),
    ผู้รับผิดชอบ: ownerText(context.book, text.owner),
    ระยะเวลา: periodText(context, measure),
    การกำกับติดตาม: followUpText(typedProse(context.book, text.followUp)),
    สถานะ: status === null ? "" : statuses[status],
    วันที่แล้วเสร็จ: measure.doneDate === null ? "" : computed(context, formatLong(measure.doneDate)),
    ผลการดำเนินการ: listText(context, measure.results, marks.results),
    ผลผลิต: listText(context, measure.outputs, marks.results),
    ผลลัพธ์: listText(context, measure.outcomes, marks.results),
    หลักฐาน: measure.evidence.join("\n"),
    ...typedData(measure),
    หมายเหตุ: typedProse(context.book, text.remark),
  };
}

const round = /^\s*รอบ/;

/** Follow-up as typed, its rounds dashed under the sentence before them; a list of nothing but rounds stays as it is. */
function followUpText(typed: string): string {
  const lines = typed.split("\n");
  if (round.test(lines[0] ?? "")) return typed;
  return lines.map((line) => (round.test(line) ? `- ${line.trim()}` : line)).join("\n");
}

const dash = "-";

/**
 * The row with a dash in each of the cells beside its name that would be blank: a blank cell of a signed table looks
 * forgotten. `columns` are those of its list in the tags of the paper: the name first, of several tags the first counts.
 */
export function dashed(row: TagData, columns: readonly (string | readonly string[])[]): TagData {
  const tags = columns.slice(1).map((one) => (typeof one === "string" ? one : (one[0] ?? "")));
  return { ...row, ...Object.fromEntries(tags.filter((tag) => row[tag] === "").map((tag) => [tag, dash])) };
}

/** A measure with its guideline below, for papers that have one column for both. */
export function withGuideline(context: PaperContext, name: string, { guideline }: Measure, mark: Mark): string {
  if (guideline.length === 0) return name;
  const separator = guideline.length > 1 ? "\n" : " ";
  return `${name}\nแนวทาง:${separator}${listText(context, guideline, mark)}`;
}

/** The rows of a table, or one row that says that there are none. */
export function rowsOrNothing(
  rows: readonly TagData[],
  fields: readonly { readonly tag: string }[],
  nameTag: string,
): readonly TagData[] {
  if (rows.length > 0) return rows;
  return [Object.fromEntries(fields.map(({ tag }) => [tag, tag === nameTag ? nothing : dash]))];
}
