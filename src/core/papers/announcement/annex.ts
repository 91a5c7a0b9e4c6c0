import { indicatorTitle } from "../../model/indicators";
import type { Item } from "../../model/items";
import type { Measure } from "../../model/measures";
import { fold } from "../../workbook/text";
import { computed, type PaperContext } from "../common/context";
import { mergeDown } from "../../docx/markers";
import type { TagData } from "../../docx/fill";
import { numberedName, withoutMark } from "../common/headings";
import { ownerText } from "../common/typed-text";
import { measureData, periodText, rowsOrNothing, waysOf, type Marks } from "../common/measure-data";
import { annexTags } from "./tags";

const marks: Marks = { guideline: "dash", steps: "none", results: "dash" };
const blank = "-";
const otherMeasures = "มาตรการอื่น";

/** The measures of one topic of the analysis; "" for those that name none. */
export interface AnnexGroup {
  readonly topic: string;
  readonly measures: readonly Measure[];
}

/** The measures by topic: topics of the analysis in their order, then others as they occur, last those without one. */
export function annexGroups(context: PaperContext): readonly AnnexGroup[] {
  const { measures, topics } = context.book;
  const names = [...topics.map((topic) => topic.name), ...measures.map(topicOf).filter((name) => name !== ""), ""];
  const known = names.filter((name, index) => names.findIndex((one) => fold(one) === fold(name)) === index);
  return known
    .map((topic) => ({ topic, measures: measures.filter((measure) => fold(topicOf(measure)) === fold(topic)) }))
    .filter((group) => group.measures.length > 0);
}

function topicOf(measure: Measure): string {
  return measure.topic?.name ?? measure.topicName;
}

/** "๑. ประเด็น มีดังนี้", its number and ending not doubled where they were typed. */
export function groupHeading(context: PaperContext, topic: string, position: number): string {
  const name = withoutMark(topic || otherMeasures).trim();
  return `${computed(context, position)}. ${name.replace(/\s*(?:มี)?ดังนี้\s*$/, "")} มีดังนี้`;
}

/** One numbered entry of the table: a measure, or a step where only steps are given. */
interface Entry {
  readonly measure: Measure;
  readonly name: string;
  readonly steps: readonly Item[];
}

// "๑.๑" typed at the head of a step: the paper numbers steps itself.
const subNumber = /^[0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2}\.?\s+/;
const unnumbered = (text: string): string => text.replace(subNumber, "");

/** Steps as one list: when the first was typed as "๑.๑", the lines after it were read as parts of it. */
function stepsOf(measure: Measure): readonly Item[] {
  const ways = waysOf(measure);
  const [first] = ways;
  if (first === undefined || !subNumber.test(first.text)) return ways;
  return ways.flatMap((step) => [
    { text: unnumbered(step.text), subs: [] },
    ...step.subs.map((sub) => ({ text: sub, subs: [] })),
  ]);
}

/** The entries of a measure; where มาตรการ is blank its steps stand as measures of their own under the topic. */
function entriesOf(measure: Measure): readonly Entry[] {
  const steps = stepsOf(measure).filter((step) => !/^[-–—]*$/.test(step.text));
  if (measure.source.text.measure === "" && steps.length > 0) {
    return steps.map((step) => ({
      measure,
      name: step.text,
      steps: step.subs.map((sub) => ({ text: sub, subs: [] })),
    }));
  }
  const name = fold(withoutMark(measure.name));
  return [{ measure, name: measure.name, steps: steps.filter((step) => fold(step.text) !== name) }];
}

/** A measure with its steps below, numbered `under` what they belong to: "๒.๑ ...", "๒.๒ ..."; a single step is dashed, parts of steps too. */
function entryText(context: PaperContext, entry: Entry, position: number, under: string): string {
  const { steps } = entry;
  const lines = steps.flatMap((step, index) => [
    steps.length > 1 ? `${computed(context, `${under}.${index + 1}`)} ${step.text}` : `- ${step.text}`,
    ...step.subs.map((sub) => `- ${sub}`),
  ]);
  return [numberedName(context, entry.name, position), ...lines].join("\n");
}

/** The indicator as typed with the measure, else those of its topic. */
function indicatorOf(context: PaperContext, measure: Measure, typed: TagData[string] | undefined): string {
  if (typeof typed === "string" && typed !== "") return typed;
  return computed(context, (measure.topic?.indicators ?? []).map(indicatorTitle).join("\n")) || blank;
}

const ownerOf = (context: PaperContext, measure: Measure): string =>
  ownerText(context.book, measure.source.text.owner) || blank;
const periodOf = (context: PaperContext, measure: Measure): string => periodText(context, measure) || blank;

/** The rows of a group; `group` counts from 1, 0 where there are no groups: steps in group ๒ begin with ๒. */
function rowsOf(context: PaperContext, measures: readonly Measure[], group: number): readonly TagData[] {
  const entries = measures.flatMap(entriesOf);
  const under = (position: number): string =>
    [group, ...(group > 0 && entries.length === 1 ? [] : [position])].filter((number) => number > 0).join(".");
  const data = entries.map(({ measure }, index) => measureData(context, measure, index, marks));
  const indicators = mergeDown(
    entries.map(({ measure }, index) => indicatorOf(context, measure, data[index]?.["ตัวชี้วัด"])),
  );
  return entries.map((entry, index) => ({
    ...data[index],
    ตัวชี้วัด: indicators[index] ?? "",
    มาตรการที่ต้องดำเนินการ: entryText(context, entry, index + 1, under(index + 1)),
    ผู้รับผิดชอบ: ownerOf(context, entry.measure),
    ระยะเวลา: periodOf(context, entry.measure),
  }));
}

/** The annex: its groups with their tables, and whether any measure says who does it or when. */
export function annexData(context: PaperContext): TagData {
  const groups = annexGroups(context);
  const isGrouped = groups.some((group) => group.topic !== "");
  const tables = groups.map(({ topic, measures }, index) => ({
    หัวข้อกลุ่ม: isGrouped ? groupHeading(context, topic, index + 1) : "",
    มาตรการ: rowsOf(context, measures, isGrouped ? index + 1 : 0),
  }));
  const nothing = { หัวข้อกลุ่ม: "", มาตรการ: rowsOrNothing([], annexTags, "มาตรการที่ต้องดำเนินการ") };
  return {
    กลุ่มมาตรการ: tables.length > 0 ? tables : [nothing],
    มีผู้รับผิดชอบ: context.book.measures.some(
      (measure) => ownerOf(context, measure) !== blank || periodOf(context, measure) !== blank,
    ),
  };
}
