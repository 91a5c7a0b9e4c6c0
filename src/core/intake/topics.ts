import { inDigitsOf, toArabicDigits } from "../calendar";
import { indicators } from "../model/indicators";
import { editDistance } from "../workbook/similar";
import { fold } from "../workbook/text";
import { RowDraft, type DraftCell } from "./draft";
import { numberOf, withoutNumber } from "./list-text";
import { topicOfHeading } from "./headings";
import type { SourceParagraph, SourcePlace } from "./source";

/** A topic of the analysis while it is read. */
export interface TopicFound {
  readonly row: RowDraft;
  /** What leads up to the questions, in the office's own words. */
  readonly lead: DraftCell | null;
}

const questions =
  /((?:ข้อคำถาม\s*)?แบบวัด\s*(?:IIT|EIT|OIT)\s*(?:ข้อ|ตัวชี้วัด)[\s\S]*?)(?:\s*(?:เห็นได้ว่า|พบว่า|สรุปได้ว่า|ดังนี้)\s*([\s\S]*))?$/;
const mention = /ตัวชี้วัด(?:ที่)?\s*(?:ด้าน)?\s*([0-9๐-๙]{1,2})?\s*(?:ด้าน)?\s*([ก-๙]*)/g;

/** The numbers of the indicators that a text speaks of, each once, in the order of their first mention. */
function mentioned(text: string): readonly string[] {
  const numbers = [...text.matchAll(mention)].flatMap(([, digits, name = ""]) => {
    const byName = indicators.find((one) => fold(name).startsWith(fold(one.name)));
    const number = digits === undefined ? byName?.number : Number(toArabicDigits(digits));
    return number === undefined || number < 1 || number > 10 ? [] : [String(number)];
  });
  return [...new Set(numbers)].map((number) => inDigitsOf(text, number));
}

/** Whether a numbered paragraph opens the next topic, rather than lists a finding of the one before. */
function opensTopic(
  paragraph: SourceParagraph,
  next: SourceParagraph | undefined,
  known: readonly string[],
  count: number,
): boolean {
  const name = topicOfHeading(paragraph.text);
  if (name === null || name === "" || /[.]$/.test(name)) return false;
  if (known.some((topic) => fold(topic) === fold(name))) return true;
  if (numberOf(paragraph.text) !== count + 1) return false;
  const limit = Math.floor(name.length / 6);
  if (known.some((topic) => editDistance(fold(topic), fold(name), limit) <= limit)) return true;
  const isAlone = next !== undefined && numberOf(next.text) === null;
  return paragraph.isStrong || (known.length === 0 && name.length <= 90 && isAlone);
}

/**
 * The topics of the analysis, from the paragraphs of its part. `known` are the names over the tables of measures, which
 * tell headings from numbered findings. What stands before the first topic is answered as `before`.
 */
export function findTopics(
  paragraphs: readonly SourceParagraph[],
  known: readonly string[],
): { readonly topics: readonly TopicFound[]; readonly before: readonly SourceParagraph[] } {
  const topics: { row: RowDraft; lead: DraftCell | null; asked: boolean }[] = [];
  const before: SourceParagraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { text, place } = paragraph;
    if (opensTopic(paragraph, paragraphs[index + 1], known, topics.length)) {
      const row = new RowDraft();
      row.set("order", String(topics.length + 1), place);
      row.set("topic", topicOfHeading(text) ?? text, place);
      topics.push({ row, lead: null, asked: false });
      return;
    }
    const topic = topics[topics.length - 1];
    if (topic === undefined) {
      before.push(paragraph);
      return;
    }
    const found = topic.asked ? null : questions.exec(text);
    if (found !== null && found.index < 400 && !/^[0-9๐-๙]/.test(text.trim())) {
      topic.asked = true;
      const asked = (found[1] ?? "").replace(/^ข้อคำถาม\s*/, "");
      topic.row.set("questions", asked.trim(), place);
      const isWithWord = /^ข้อคำถาม/.test(found[1] ?? "");
      const lead = text.slice(0, found.index).trim() + (isWithWord ? " ข้อคำถาม" : "");
      if (lead.trim() !== "") topic.lead = { text: lead.trim(), place };
      topic.row.append("findings", found[2] ?? "", place);
    } else topic.row.append(topic.asked ? "findings" : "text", topic.asked ? withoutNumber(text.trim()) : text, place);
  });
  for (const { row } of topics) {
    const numbers = mentioned(row.text("text"));
    const cell = row.cells.get("text");
    if (cell !== undefined && numbers.length > 0) row.set("indicator", numbers.join("\n"), cell.place);
  }
  return { topics, before };
}

const limitationLine = /^ข้อจำกัด\s*[:：]?\s*(.*)$/;
const toolEnd = /^([\s\S]*?(?:IIT|EIT|OIT)\)?)\s+([\s\S]*)$/;

/** The limits of the tools from the paragraphs of their part: the tool numbered, its limitation below. */
export function findLimitations(paragraphs: readonly SourceParagraph[]): {
  readonly rows: readonly RowDraft[];
  readonly rest: readonly SourceParagraph[];
} {
  const rows: RowDraft[] = [];
  const rest: SourceParagraph[] = [];
  for (const paragraph of paragraphs) {
    const { text, place } = paragraph;
    const line = text.trim();
    const limitation = limitationLine.exec(line)?.[1];
    const last = rows[rows.length - 1];
    if (limitation !== undefined && last !== undefined) last.append("limitation", limitation, place);
    else if (numberOf(line) !== null && /(?:IIT|EIT|OIT|แบบวัด)/.test(line)) {
      const row = new RowDraft();
      const whole = withoutNumber(line);
      const [, tool = whole, description = ""] = toolEnd.exec(whole) ?? [];
      row.set("tool", tool, place);
      row.set("description", description, place);
      rows.push(row);
    } else rest.push(paragraph);
  }
  return { rows, rest };
}

const weakList = /ประเด็น[^\n]{0,30}พัฒนา[^\n]{0,20}ได้แก่\s*([\s\S]*?)(?=\s*(?:จึง|ดังนี้|ซึ่ง|โดย|$))/;
const weakStart = /(?:\s+และ|และ|\s+|,\s*)(?=ตัวชี้วัด|ด้าน)/;

/** The topics that a sentence lists as to be improved: "ประเด็นที่ต้องพัฒนา ได้แก่ ตัวชี้วัด... และตัวชี้วัด...". */
export function topicsInText(text: string, place: SourcePlace): readonly RowDraft[] {
  const list = weakList.exec(text)?.[1] ?? "";
  return list.split(weakStart).flatMap((part, index) => {
    const topic = part.replace(/\s+/g, " ").trim();
    if (!/^(?:ตัวชี้วัด|ด้าน)/.test(topic) || topic.length > 90) return [];
    const row = new RowDraft();
    row.set("order", String(index + 1), place);
    row.set("topic", topic, place);
    const name = indicators.find((one) => fold(topic).includes(fold(one.name)))?.name;
    if (name !== undefined) row.set("indicator", name, place);
    return [row];
  });
}
