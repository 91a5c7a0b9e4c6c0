import type { Topic } from "../../model/analysis";
import type { Measure } from "../../model/measures";
import type { Problem } from "../../problems/types";
import type { Rule } from "../types";
import { atCell, itemText, plainText } from "./shared";

const gramLength = 6;
/** The share of the shorter text's grams that two texts about one finding have in common. */
const same = 0.4;

interface Told {
  readonly text: string;
  readonly grams: ReadonlySet<string>;
}

function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at + gramLength <= text.length; at++) grams.add(text.slice(at, at + gramLength));
  return grams;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const gram of small) if (large.has(gram)) common++;
  return small.size === 0 ? 0 : common / small.size;
}

function told(text: string, office: string): Told {
  const plain = plainText(text);
  return { text, grams: gramsOf(office === "" ? plain : plain.split(office).join("")) };
}

const scoreOnly = /^\s*[ieIE]\s?[0-9๐-๙]{1,2}[\s\S]*(?:เท่ากับ|อยู่ที่|ได้)\s*[0-9๐-๙.]+\s*(?:คะแนน)?\s*$/;

/** Pairs each of one list with its likest of the other, the likest pairs first; gives those that stay alone. */
function alone(mine: readonly Told[], theirs: readonly Told[]) {
  const pairs = mine
    .flatMap((a, i) => theirs.map((b, j) => ({ i, j, likeness: shared(a.grams, b.grams) })))
    .filter(({ likeness }) => likeness >= same)
    .sort((a, b) => b.likeness - a.likeness);
  const left = new Set(mine.keys());
  const right = new Set(theirs.keys());
  let matched = 0;
  for (const { i, j } of pairs) {
    if (!left.has(i) || !right.has(j)) continue;
    left.delete(i);
    right.delete(j);
    matched++;
  }
  return { matched, mine: [...left], theirs: [...right] };
}

function* pairsOf(topic: Topic, measures: readonly Measure[], office: string): Iterable<Problem> {
  const findings = topic.findings.map(itemText).filter((text) => !scoreOnly.test(text));
  const own = measures.filter(({ source }) => source.text.finding !== "");
  if (findings.length === 0 || own.length === 0 || own.length < measures.length) return;
  const mine = findings.map((text) => told(text, office));
  const theirs = own.map(({ source }) => told(source.text.finding, office));
  const { matched, mine: lonely, theirs: unasked } = alone(mine, theirs);
  // An office that words its findings anew in the table has none that match: nothing can be said then.
  if (matched === 0) return;
  for (const index of lonely) {
    const args = { topic: topic.name, number: index + 1 };
    yield atCell("finding.no-measure", topic.source, "findings", { found: findings[index] ?? "", args });
  }
  for (const index of unasked) {
    const measure = own[index];
    if (measure) yield atCell("measure.no-finding", measure.source, "finding", { args: { topic: topic.name } });
  }
}

/** Every finding of a topic has its measure, and every measure its finding (seed 003, topic 1). */
export const findingsPairWithMeasures: Rule = {
  name: "every finding has a measure and every measure a finding",
  codes: ["finding.no-measure", "measure.no-finding"],
  *check({ book, kinds }) {
    if (!kinds.includes("analysis")) return;
    const office = plainText(book.settings.office);
    const byTopic = new Map<Topic, Measure[]>();
    for (const measure of book.measures) {
      if (measure.topic === null) continue;
      const list = byTopic.get(measure.topic);
      if (list) list.push(measure);
      else byTopic.set(measure.topic, [measure]);
    }
    for (const topic of book.topics) yield* pairsOf(topic, byTopic.get(topic) ?? [], office);
  },
};
