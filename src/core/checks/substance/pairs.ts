import type { Topic } from "../../model/analysis";
import type { Measure } from "../../model/measures";
import type { Problem } from "../../problems/types";
import type { Rule } from "../types";
import { analysisKinds, hasAny, atCell, itemText, plainText } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const findingNoMeasure = defineProblem({
  code: "finding.no-measure",
  severity: "warning",
  message: "ข้อค้นพบไม่มีมาตรการรองรับ: “{found}”",
  expected: "มาตรการของประเด็น “{topic}” ที่ตอบข้อค้นพบนี้",
  fix: "เพิ่มมาตรการ หรือโยงข้อค้นพบกับมาตรการที่มี",
  why: "พบปัญหาแล้วไม่มีมาตรการ แบบวัดถือว่าไม่ได้ใช้ผลการประเมิน",
});

export const measureNoFinding = defineProblem({
  code: "measure.no-finding",
  severity: "warning",
  message: "ข้อค้นพบของมาตรการนี้ไม่มีในบทวิเคราะห์ของประเด็น “{topic}”",
  expected: "ข้อค้นพบในแผ่นงาน วิเคราะห์ ที่นำมาสู่มาตรการ",
  fix: "เพิ่มข้อค้นพบในแผ่นงาน วิเคราะห์ หรือแก้ข้อค้นพบของมาตรการ",
  why: "มาตรการที่ไม่มีที่มาไม่แสดงว่าใช้ผลการวิเคราะห์",
});

const gramLength = 6;
/** The share of the shorter text's grams that two texts about one finding have in common. */
const same = 0.4;

interface Told {
  /** Its number in its own list, from 0 on. */
  readonly place: number;
  readonly plain: string;
}

function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at + gramLength <= text.length; at++) grams.add(text.slice(at, at + gramLength));
  return grams;
}

function told(texts: readonly string[], office: string): readonly Told[] {
  return texts.map((text, place) => {
    const whole = plainText(text);
    const plain = office === "" ? whole : whole.split(office).join("");
    return { place, plain };
  });
}

const scoreOnly = /^\s*[ieIE]\s?[0-9๐-๙]{1,2}[\s\S]*(?:เท่ากับ|อยู่ที่|ได้)\s*[0-9๐-๙.]+\s*(?:คะแนน)?\s*$/;

interface Pair {
  readonly mine: number;
  readonly theirs: number;
  readonly likeness: number;
}

/** Pairs of the same words, each text in one pair at most: such texts need no comparing. */
function equalPairs(mine: readonly Told[], theirs: readonly Told[]): readonly Pair[] {
  const waiting = new Map<string, number[]>();
  for (const { plain, place } of theirs) {
    const list = waiting.get(plain);
    if (list) list.push(place);
    else waiting.set(plain, [place]);
  }
  return mine.flatMap(({ plain, place }) => {
    const twin = plain.length < gramLength ? undefined : waiting.get(plain)?.shift();
    return twin === undefined ? [] : [{ mine: place, theirs: twin, likeness: 1 }];
  });
}

/** A text that holds a gram, and how many it has. */
interface Holder {
  readonly place: number;
  readonly size: number;
}

/** Pairs that are alike, the likest first. Grams look up their texts: texts without a common one cost nothing. */
function likePairs(mine: readonly Told[], theirs: readonly Told[]): readonly Pair[] {
  const holders = new Map<string, Holder[]>();
  for (const { plain, place } of theirs) {
    const grams = gramsOf(plain);
    const one: Holder = { place, size: grams.size };
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list) list.push(one);
      else holders.set(gram, [one]);
    }
  }
  const pairs = mine.flatMap(({ plain, place }) => {
    const grams = gramsOf(plain);
    const common = new Map<Holder, number>();
    for (const gram of grams) for (const one of holders.get(gram) ?? []) common.set(one, (common.get(one) ?? 0) + 1);
    return [...common]
      .map(([one, count]): Pair => {
        return { mine: place, theirs: one.place, likeness: count / Math.min(grams.size, one.size) };
      })
      .filter(({ likeness }) => likeness >= same);
  });
  return pairs.sort((a, b) => b.likeness - a.likeness || a.mine - b.mine || a.theirs - b.theirs);
}

/** Pairs each of one list with its likest of the other, the likest pairs first; gives those that stay alone. */
function alone(mine: readonly Told[], theirs: readonly Told[]) {
  const left = new Set(mine.keys());
  const right = new Set(theirs.keys());
  const match = (pairs: readonly Pair[]): void => {
    for (const pair of pairs) {
      if (!left.has(pair.mine) || !right.has(pair.theirs)) continue;
      left.delete(pair.mine);
      right.delete(pair.theirs);
    }
  };
  match(equalPairs(mine, theirs));
  const [myRest, theirRest] = [
    mine.filter(({ place }) => left.has(place)),
    theirs.filter(({ place }) => right.has(place)),
  ];
  match(likePairs(myRest, theirRest));
  return { matched: mine.length - left.size, mine: [...left], theirs: [...right] };
}

function* pairsOf(topic: Topic, measures: readonly Measure[], office: string): Iterable<Problem> {
  const findings = topic.findings.map(itemText).filter((text) => !scoreOnly.test(text));
  const own = measures.filter(({ source }) => source.text.finding !== "");
  if (findings.length === 0 || own.length === 0 || own.length < measures.length) return;
  const mine = told(findings, office);
  const theirs = told(
    own.map(({ source }) => source.text.finding),
    office,
  );
  const { matched, mine: lonely, theirs: unasked } = alone(mine, theirs);
  // An office that words its findings anew in the table has none that match: nothing can be said then.
  if (matched === 0) return;
  for (const index of lonely) {
    const args = { topic: topic.name, number: index + 1 };
    yield atCell(findingNoMeasure, topic.source, "findings", { found: findings[index] ?? "", args });
  }
  for (const index of unasked) {
    const measure = own[index];
    if (measure) yield atCell(measureNoFinding, measure.source, "finding", { args: { topic: topic.name } });
  }
}

/** Every finding of a topic has its measure, and every measure its finding (seed 003, topic 1). */
export const findingsPairWithMeasures: Rule = {
  name: "every finding has a measure and every measure a finding",
  problems: [findingNoMeasure, measureNoFinding],
  *check({ book, kinds }) {
    if (!hasAny(kinds, analysisKinds)) return;
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
