import type { Measure } from "../../model/measures";
import { fold } from "../../workbook/text";
import { computed, type PaperContext } from "../common/context";
import type { TagData } from "../../docx/fill";
import { dashed, measureData, rowsOrNothing, withGuideline, type Marks } from "../common/measure-data";
import { actionColumns, actionTags } from "./tags";

const marks: Marks = { guideline: "dash", steps: "paren", results: "dash" };
const otherMeasures = "มาตรการอื่น";

interface Group {
  /** As the measures name the topic; "" = they name none. */
  readonly name: string;
  readonly measures: Measure[];
}

/** A group with the number of its heading. */
interface NumberedGroup extends Group {
  readonly number: number;
}

/**
 * Measures by topic, each in exactly one group: topics of the analysis in their order, then topics that it does not
 * have, then measures without a topic. A topic keeps the number under which it is analysed, also where one before it
 * has no measures; the others go on from there.
 */
export function groupByTopic(context: PaperContext): readonly NumberedGroup[] {
  const { measures, topics } = context.book;
  const groups = new Map<string, Group>(topics.map((_, index) => [`topic ${index}`, { name: "", measures: [] }]));
  const rest: Group = { name: "", measures: [] };
  for (const measure of measures) {
    if (measure.topicName === "") {
      rest.measures.push(measure);
      continue;
    }
    const key = measure.topic === null ? `name ${fold(measure.topicName)}` : `topic ${topics.indexOf(measure.topic)}`;
    const group = groups.get(key);
    if (group !== undefined && group.measures.length > 0) group.measures.push(measure);
    else groups.set(key, { name: measure.topicName, measures: [measure] });
  }
  const all = [...groups.values(), rest].map((group, index) => ({ ...group, number: index + 1 }));
  const filled = all.filter((group) => group.measures.length > 0);
  // Where the analysis has none of the topics, there is nothing to agree with.
  const isAnalysed = filled.some(({ number }) => number <= topics.length);
  return isAnalysed ? filled : filled.map((group, index) => ({ ...group, number: index + 1 }));
}

function actionRow(context: PaperContext, measure: Measure, index: number): TagData {
  const วิธีการ = withGuideline(context, measure.name, measure, marks.guideline);
  return dashed({ ...measureData(context, measure, index, marks), วิธีการ }, actionColumns);
}

/** The heading of a group; a topic typed as a bare number that no analysis names is called by it. */
function headingOf(name: string, isAlone: boolean): string {
  if (name === "") return isAlone ? "" : otherMeasures;
  return /^[0-9๐-๙.\s]+$/.test(name) ? `ประเด็นที่ ${name}` : name;
}

/** The action tables of ส่วนที่ ๓, numbered anew in each group; without measures one table that says so. */
export function actionGroups(context: PaperContext): readonly TagData[] {
  const groups = groupByTopic(context);
  if (groups.length === 0) return [{ ลำดับ: "", ประเด็น: "", มาตรการ: rowsOrNothing([], actionTags, "ข้อค้นพบ") }];
  return groups.map(({ name, measures, number }) => ({
    ลำดับ: computed(context, number),
    ประเด็น: headingOf(name, groups.length === 1),
    มาตรการ: measures.map((measure, at) => actionRow(context, measure, at)),
  }));
}
