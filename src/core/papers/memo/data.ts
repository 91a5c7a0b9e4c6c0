import { stateWords, statusAsOf, workState } from "../../compute/status";
import type { Measure } from "../../model/measures";
import { statuses, type Status } from "../../workbook/words";
import { commonTexts } from "../common/common-texts";
import { computed, type PaperContext } from "../common/context";
import type { TagData } from "../../docx/fill";
import { evidenceData, isAddress } from "../common/evidence";
import { numberedName, subjectLines, withoutMark } from "../common/headings";
import { listText } from "../common/lists";
import { dashed, measureData, rowsOrNothing, waysOf, type Marks } from "../common/measure-data";
import { handBlock, signatureBlocks } from "../common/sign";
import { stateCounts } from "../common/state-text";
import { memoParts, memoPlanTags, memoResultTags, planColumns, resultColumns } from "./tags";
import { ownParagraphs, ownText } from "../common/texts";

const marks: Marks = { guideline: "dash", steps: "dash", results: "dash" };

/** The three columns of the status table; what was cancelled belongs in none of them. */
const tickColumns = ["notStarted", "running", "done"] as const satisfies readonly Status[];
const tick = "/";
const noTick = "-";

/** The tick, that the work is overdue, its evidence in brackets below; brackets that were typed are not doubled. */
function ticked(evidence: string, isOverdue: boolean): string {
  const isBracketed = evidence === "" || /^\([\s\S]*\)$/.test(evidence);
  const lines = [tick, isOverdue ? stateWords.overdue : "", isBracketed ? evidence : `(${evidence})`];
  return lines.filter((line) => line !== "").join("\n");
}

/** One column ticked, "-" in the others; cancelled: "-" in all. Without a status they stay blank for the hand. */
export function tickCells(status: Status | null, evidence: string, isOverdue = false): TagData {
  const cells = tickColumns.map((column) => {
    if (status === null) return [statuses[column], ""] as const;
    return [statuses[column], column === status ? ticked(evidence, isOverdue) : noTick] as const;
  });
  return Object.fromEntries(cells);
}

/** The remark as printed; a cancelled measure always has one, since no column says so. */
function remarkOf(status: Status | null, remark: string): string {
  if (status !== "cancelled" || remark.startsWith(statuses.cancelled)) return remark;
  return [statuses.cancelled, remark].filter((part) => part !== "").join(" ");
}

/** What is to be done, under a name that says so: in the column of what was done it would be taken for a result. */
function plannedText(context: PaperContext, measure: Measure): string {
  const ways = waysOf(measure);
  if (ways.length === 0) return "";
  return `ขั้นตอนที่กำหนดไว้:${ways.length > 1 ? "\n" : " "}${listText(context, ways, "dash")}`;
}

/** What was done, else what is to be done, with the remark on a line of its own. */
function resultText(context: PaperContext, measure: Measure, remark: string): string {
  const isDone = measure.results.length > 0;
  const told = isDone ? listText(context, measure.results, "dash") : plannedText(context, measure);
  return [told, remark === "" ? "" : `หมายเหตุ ${remark}`].filter((part) => part !== "").join("\n");
}

/** The evidence beside the tick: in words as typed, addresses by the measure's number in the list at the end (0 = none). */
function evidenceText(context: PaperContext, measure: Measure, number: number): string {
  const words = measure.evidence.filter((line) => !isAddress(line));
  return [...words, ...(number > 0 ? [`เอกสารแนบท้าย ลำดับที่ ${computed(context, number)}`] : [])].join("\n");
}

/** A row of the status table; its name has its number where `isNumbered`, which is where the list at the end goes by numbers. */
function resultRow(
  context: PaperContext,
  measure: Measure,
  index: number,
  evidence: string,
  isNumbered: boolean,
): TagData {
  const data = measureData(context, measure, index, marks);
  const status = statusAsOf(context.book, measure.code, measure.status, context.statusDate);
  const remark = remarkOf(status, measure.source.text.remark);
  const isOverdue = workState({ status, period: measure.period }, context.statusDate) === "overdue";
  const row = {
    ...data,
    // Without numbers, one that the office typed for the measure itself would stand alone here.
    ชื่อในรายงานผล: isNumbered
      ? numberedName(context, measure.reportName, index + 1)
      : measure.source.text.reportName || withoutMark(measure.reportName),
    ...tickCells(status, evidence, isOverdue),
    รายละเอียดผล: resultText(context, measure, remark),
  };
  return dashed(row, resultColumns);
}

// Openings of a page after which a Thai writer would break off; anything else breaks off at its first space.
const openings = /^(?:ผลการ|จากผลการ|จากการ|ตามที่|การ|เพื่อ|ในการ|ด้วย|เนื่องจาก|สำหรับ)/;

/** The continuation word "/ผลการ..." that points to a page which begins with a text; "" = the template's own text. */
export function continuationWord(text: string): string {
  const start = text.trim();
  if (start === "") return "/ผลการ...";
  const word = openings.exec(start)?.[0] ?? start.split(/\s/)[0] ?? "";
  return `/${word}...`;
}

/** The head line ส่วนราชการ: the unit, then the office unless the unit's text already names it. */
function unitText(owner: string, office: string): string {
  return owner.includes(office) ? owner : [owner, office].filter((part) => part !== "").join(" ");
}

/** Data of บันทึกข้อความรายงานผล. */
export function memoData(context: PaperContext): TagData {
  const { measures, settings } = context.book;
  const values = commonTexts(context);
  const own = (section: string) => ownParagraphs(context, section, values);
  const typed = (section: string) => ownText(context, section, values);
  const assessment = own("ผลการประเมิน");
  const plan = measures.map((measure, index) => {
    const ขั้นตอน = listText(context, waysOf(measure), marks.steps);
    const ชื่อพร้อมลำดับ = numberedName(context, measure.name, index + 1);
    const row = { ...measureData(context, measure, index, marks), ชื่อพร้อมลำดับ, ขั้นตอน };
    return dashed(row, planColumns);
  });
  // An address would break out of the tick column: a list at the end holds it.
  const listed = measures.filter((measure) => measure.evidence.some(isAddress));
  const numbers = new Map(listed.map((measure) => [measure, measures.indexOf(measure) + 1]));
  const results = measures.map((measure, index) =>
    resultRow(context, measure, index, evidenceText(context, measure, numbers.get(measure) ?? 0), listed.length > 0),
  );
  return {
    ...values,
    สรุปสถานะ: stateCounts(context, "measures", "มาตรการ"),
    ส่วนราชการ: unitText(settings.owner, settings.office),
    เรื่อง: subjectLines(context, values),
    ...Object.fromEntries(
      memoParts.flatMap((part): readonly (readonly [string, readonly string[] | boolean])[] => [
        [part, own(part)],
        [`มี${part}`, own(part).length > 0],
      ]),
    ),
    บทนำ: own("บทนำ"),
    หัวข้อตารางมาตรการ: typed("หัวข้อตารางมาตรการ"),
    มาตรการ: rowsOrNothing(plan, memoPlanTags, "ชื่อพร้อมลำดับ"),
    คำต่อ: continuationWord(assessment[0] ?? ""),
    ผลการประเมิน: assessment,
    หัวข้อตารางผล: typed("หัวข้อตารางผล"),
    ผล: rowsOrNothing(results, memoResultTags, "ชื่อในรายงานผล"),
    คำลงท้าย: own("คำลงท้าย"),
    เอกสารแนบ: evidenceData(
      context,
      listed.map((measure) => ({ measure, number: numbers.get(measure) ?? 0 })),
    ),
    // A memo that nobody signs is none.
    ...signatureBlocks(context, { writer: [handBlock] }),
  };
}
