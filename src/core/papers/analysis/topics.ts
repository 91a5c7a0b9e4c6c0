import type { Topic } from "../../model/analysis";
import type { Item } from "../../model/items";
import { computed, type PaperContext } from "../common/context";
import type { TagData } from "../../docx/fill";
import { nothing } from "../common/measure-data";
import { ownText } from "../common/texts";
import { indicatorScore } from "./scores";

/** A line that begins with the code of a question or an item, such as i11 or O๑๓, carries its own mark. */
const ownMark = /^[ieo]\s?[0-9๐-๙]{1,2}(?![0-9๐-๙])/i;

const linesOf = (item: Item): string => [item.text, ...item.subs.map((sub) => `- ${sub}`)].join("\n");

/** Findings as paragraphs: numbered, save a single one and those that carry a mark of their own. */
export function findingLines(context: PaperContext, findings: readonly Item[]): string[] {
  let number = 0;
  return findings.map((item) => {
    const text = linesOf(item);
    return findings.length === 1 || ownMark.test(item.text) ? text : `${computed(context, ++number)}. ${text}`;
  });
}

/** The office's lead of a topic's questions: its own, else the one of all topics; "" = the template's words. */
function leadOf(context: PaperContext, topic: Topic, values: TagData): string {
  const own = ownText(context, `คำนำข้อคำถาม ประเด็นที่ ${topic.order}`, values);
  return (own.length > 0 ? own : ownText(context, "คำนำข้อคำถาม", values)).join("\n");
}

/** A topic of ส่วนที่ ๒; `index` counts from 0. */
function topicData(context: PaperContext, topic: Topic, index: number, values: TagData): TagData {
  const questions = topic.questions.split("\n").join(" ");
  const [first] = topic.findings;
  const runsIn = questions !== "" && topic.findings.length === 1 && first !== undefined && !ownMark.test(first.text);
  const isEmpty = topic.text.length + topic.indicators.length + topic.findings.length === 0 && questions === "";
  const scores = topic.indicators.map((number) => indicatorScore(context, number)).filter((text) => text !== "");
  return {
    ลำดับ: computed(context, index + 1),
    ประเด็น: topic.name,
    คะแนนตัวชี้วัด: scores.join(" "),
    บทวิเคราะห์: isEmpty ? [nothing] : topic.text,
    คำนำข้อคำถาม: leadOf(context, topic, values),
    ข้อคำถาม: questions,
    มีข้อค้นพบ: topic.findings.length > 0,
    ข้อค้นพบในประโยค: runsIn ? linesOf(first) : "",
    ข้อค้นพบ: runsIn ? [] : findingLines(context, topic.findings),
  };
}

/** The topics of ส่วนที่ ๒ in their order. */
export function topicsData(context: PaperContext, values: TagData): readonly TagData[] {
  return context.book.topics.map((topic, index) => topicData(context, topic, index, values));
}
