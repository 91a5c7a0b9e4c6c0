import { toThaiDigits } from "../calendar";
import { fold } from "../workbook/text";
import type { MeasureTable } from "./measures";
import type { PartDraft } from "./part-draft";
import { headingSection, isNoise } from "./prose";
import type { SourceParagraph } from "./source";
import { findLimitations, findTopics } from "./topics";

function keep(draft: PartDraft, own: readonly number[], rest: readonly SourceParagraph[], left: Set<number>): void {
  for (const at of own) {
    const paragraph = draft.paragraph(at);
    if (paragraph === null || rest.includes(paragraph)) continue;
    left.delete(at);
    draft.used.add(at);
  }
}

function readTopicPart(
  draft: PartDraft,
  measures: readonly MeasureTable[],
  paragraphs: readonly SourceParagraph[],
  own: readonly number[],
  left: Set<number>,
): void {
  const known = measures.flatMap(({ rows }) => rows.map((row) => row.text("topic"))).filter((one) => one !== "");
  const { topics, before } = findTopics(paragraphs, [...new Set(known)]);
  if (topics.length === 0) return;
  const leads = topics.flatMap(({ lead }, index) => (lead === null ? [] : [{ lead, index }]));
  const counts = new Map<string, number>();
  for (const { lead } of leads) counts.set(fold(lead.text), (counts.get(fold(lead.text)) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  for (const { row } of topics) draft.add("analysis", row);
  const told = new Set<string>();
  for (const { lead, index } of leads) {
    const isUsual = fold(lead.text) === usual;
    const thai = toThaiDigits(String(index + 1));
    const section = isUsual ? "คำนำข้อคำถาม" : `คำนำข้อคำถาม ประเด็นที่ ${thai}`;
    if (!told.has(section)) draft.addText(section, lead);
    told.add(section);
  }
  keep(draft, own, before, left);
}

/** The topics and the limits of an analysis; answers the paragraphs that are left. */
export function readAnalysis(draft: PartDraft, measures: readonly MeasureTable[]): ReadonlySet<number> {
  const left = new Set(
    draft.blocks.flatMap((_, at) => (draft.paragraph(at) !== null && !draft.used.has(at) ? [at] : [])),
  );
  if (draft.kind !== "analysis") return left;
  const heads = draft.blocks.flatMap((_, at) => {
    const section = left.has(at) ? headingSection(draft.paragraph(at)?.text ?? "") : "";
    return section.startsWith("ส่วนที่") ? [{ at, section }] : [];
  });
  heads.forEach(({ at, section }, index) => {
    const end = heads[index + 1]?.at ?? draft.blocks.length;
    const own = [...left].filter((one) => one > at && one < end);
    const paragraphs = own
      .map((one) => draft.paragraph(one))
      .filter((one) => one !== null && !isNoise(one.text)) as SourceParagraph[];
    if (section === "ส่วนที่ ๒") readTopicPart(draft, measures, paragraphs, own, left);
    if (section === "ส่วนที่ ๔") {
      const { rows, rest } = findLimitations(paragraphs);
      for (const row of rows) draft.add("limitations", row);
      if (rows.length > 0) keep(draft, own, rest, left);
    }
  });
  return left;
}
