import { toArabicDigits } from "../../calendar";
import type { Measure } from "../../model/measures";
import { computed, type PaperContext } from "../common/context";
import { mergeContinue, mergeStart } from "../../docx/markers";

/** A measure of the annual report in its place: under which heading and by which name it is printed. */
export interface PlacedMeasure {
  readonly measure: Measure;
  /** What it is called by everywhere in the report: what its name begins with. */
  readonly number: number;
  /** Numbered, merged downwards where rows share one name. */
  readonly name: string;
  /** The topic where a new group of measures begins, else null. */
  readonly heading: { readonly label: string; readonly name: string } | null;
}

interface Entry {
  readonly topic: string;
  readonly name: string;
  readonly measures: readonly Measure[];
}

// ๑. (๑) ๑) ๑.๑ before a name: typed by hand, so it stays and no second number joins it.
const typedNumber = /^(?:\(\s*[0-9๐-๙]+\s*\)|[0-9๐-๙]{1,2}(?:(?:\.[0-9๐-๙]{1,2})+[.)]?\s|[.)](?![0-9๐-๙])))/;

/** The number that is typed before a name: of "๑.๒" the last part; null where none is. */
function typedAs(name: string): number | null {
  const digits = toArabicDigits(typedNumber.exec(name)?.[0] ?? "").match(/\d+/g);
  return digits === null ? null : Number(digits[digits.length - 1]);
}

/** Measures in the order in which their topics first occur, by topic order where all point to one. */
function byTopic(measures: readonly Measure[]): readonly Measure[] {
  const orders = new Map<string, number>();
  for (const { topic, topicName } of measures) {
    if (!orders.has(topicName)) orders.set(topicName, topic?.order ?? orders.size);
  }
  const usesNumbers = measures.every((measure) => measure.topic !== null);
  const names = [...orders.keys()].filter((name) => name !== "");
  const place = ({ topicName }: Measure): number => {
    if (topicName === "") return Number.MAX_SAFE_INTEGER;
    return usesNumbers ? (orders.get(topicName) ?? 0) : names.indexOf(topicName);
  };
  return [...measures].sort((a, b) => place(a) - place(b));
}

/** Neighbouring rows of one name and topic are one entry: they carry one number and one merged cell. */
function entriesOf(measures: readonly Measure[]): readonly Entry[] {
  const entries: { topic: string; name: string; measures: Measure[] }[] = [];
  for (const measure of measures) {
    const last = entries[entries.length - 1];
    if (last?.topic === measure.topicName && last.name === measure.reportName) last.measures.push(measure);
    else entries.push({ topic: measure.topicName, name: measure.reportName, measures: [measure] });
  }
  return entries;
}

const otherTopics = "อื่น ๆ";

/**
 * The measures as the annual report lists them, numbered through. Where a topic has several measures, topics are group
 * rows; where each has one, the measures stand in the order of their topics.
 */
export function placeMeasures(context: PaperContext, measures: readonly Measure[]): readonly PlacedMeasure[] {
  const byPlace = entriesOf(byTopic(measures));
  const named = byPlace.filter((entry) => entry.topic !== "").map((entry) => entry.topic);
  const isGrouped = new Set(named).size < named.length;
  const followsTopics = !isGrouped && measures.every((measure) => measure.topic !== null);
  const entries = isGrouped || followsTopics ? byPlace : entriesOf(measures);
  return entries.flatMap((entry, index) => {
    const { topic } = entry.measures[0] ?? { topic: null };
    const number = index + 1;
    const name = typedNumber.test(entry.name) ? entry.name : `${computed(context, number)}. ${entry.name}`.trim();
    const isNewTopic = isGrouped && entries[index - 1]?.topic !== entry.topic;
    const label = topic === null ? "ประเด็น" : `ประเด็นที่ ${computed(context, topic.order)}`;
    return entry.measures.map((measure, row): PlacedMeasure => {
      const start = entry.measures.length > 1 ? mergeStart + name : name;
      return {
        measure,
        number: typedAs(entry.name) ?? number,
        name: row === 0 ? start : mergeContinue,
        heading: isNewTopic && row === 0 ? { label, name: entry.topic || otherTopics } : null,
      };
    });
  });
}
