import { indicatorTitle } from "../../model/indicators";
import { readItems, type Item } from "../../model/items";
import type { Measure } from "../../model/measures";
import type { Problem } from "../../problems/types";
import { indicatorWords, keywordBlanks, topicWords, type IndicatorWords, type TopicWords } from "../../language/topics";
import { remembered } from "../../language/remembered";
import { wordIndex, type WordIndex } from "../../language/word-index";
import type { Rule } from "../types";
import { atCell, itemText, measureKinds } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const indicatorWordsStray = defineProblem({
  code: "indicator.words",
  severity: "warning",
  message: "เนื้อหาไม่ตรง {given} คำว่า {words} เป็นเรื่องของ {other}",
  expected: "มาตรการที่ตอบ {given}",
  fix: "แก้ตัวชี้วัด หรือย้ายมาตรการไปตัวชี้วัดที่ตรง",
  why: "มาตรการที่ไม่ตรงตัวชี้วัดไม่ช่วยให้คะแนนตัวชี้วัดนั้นดีขึ้น",
});

export const topicWordsStray = defineProblem({
  code: "topic.words",
  severity: "warning",
  message: "เนื้อหาไม่ตรงประเด็น “{given}” คำว่า {words} เป็นเรื่องของ “{other}”",
  expected: "มาตรการเรื่อง “{given}”",
  fix: "ย้ายมาตรการไปประเด็นที่ตรง หรือเขียนขั้นตอนและผลของประเด็นนี้",
  why: "เนื้อหาผิดประเด็นทำให้ประเด็นนั้นไม่มีผลรายงานจริง",
});

export const topicIndicator = defineProblem({
  code: "topic.indicator",
  severity: "warning",
  message: "ประเด็น “{topic}” ไม่อ้างตัวชี้วัดของเรื่องนี้",
  expected: "{expected}",
  fix: "เพิ่มตัวชี้วัดที่ตรงประเด็น แล้ววิเคราะห์คะแนนของตัวชี้วัดนั้น",
  why: "การวิเคราะห์ที่อ้างตัวชี้วัดผิดเรื่องใช้กำหนดมาตรการไม่ได้",
});

export const measureIndicatorTopic = defineProblem({
  code: "measure.indicator-topic",
  severity: "warning",
  message: "ตัวชี้วัดของมาตรการไม่อยู่ในประเด็น “{topic}”",
  expected: "ตัวชี้วัดที่ {expected}",
  fix: "แก้ตัวชี้วัดหรือประเด็นของมาตรการ",
  why: "มาตรการกับประเด็นพูดคนละตัวชี้วัด ผู้อ่านโยงเหตุกับวิธีแก้ไม่ได้",
});

const closed = (text: string): string => text.replace(/\s+/g, "");

let blanks: readonly string[] | null = null;

function allBlanks(): readonly string[] {
  blanks ??= [...keywordBlanks()].sort((a, b) => b.length - a.length).map(closed);
  return blanks;
}

interface Words {
  readonly strong: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Words that no name to be blanked holds: one of them in a text as typed settles the matter. */
  readonly safe: ReadonlySet<string>;
}

function wordsOf(def: Pick<TopicWords, "strong" | "weak">): Words {
  const strong = def.strong.map(closed);
  const all = [...strong, ...def.weak.map(closed)];
  const safe = all.filter((word) => !allBlanks().some((blank) => blank.includes(word)));
  return { strong: new Set(strong), all: new Set(all), safe: new Set(safe) };
}

let topics:
  readonly { readonly def: TopicWords; readonly words: Words; readonly recognise: readonly string[] }[] | null = null;
let indicators: readonly { readonly def: IndicatorWords; readonly words: Words }[] | null = null;

function allTopics() {
  topics ??= topicWords().map((def) => ({ def, words: wordsOf(def), recognise: def.recognise.map(closed) }));
  return topics;
}

function allIndicators() {
  indicators ??= indicatorWords().map((def) => ({ def, words: wordsOf(def) }));
  return indicators;
}

/** The standard topic that a topic's wording is, null where it is none. */
export function standardTopic(name: string): TopicWords | null {
  const text = closed(name);
  return allTopics().find(({ recognise }) => recognise.some((word) => text.includes(word)))?.def ?? null;
}

let index: { readonly words: WordIndex; readonly spellings: ReadonlyMap<string, readonly string[]> } | null = null;

function allWords() {
  if (index) return index;
  const all = new Set([...allTopics(), ...allIndicators()].flatMap(({ words }) => [...words.all]));
  const spellings = new Map<string, string[]>();
  for (const word of all) spellings.set(word.toLowerCase(), [...(spellings.get(word.toLowerCase()) ?? []), word]);
  index = { words: wordIndex(all), spellings };
  return index;
}

/** The words of all topics and indicators that stand in a text: it is gone through once, not once for each word. */
const wordsOfText = remembered((text: string): ReadonlySet<string> => {
  const { words, spellings } = allWords();
  const found = new Set<string>();
  words.scan(text, (at, here) => {
    // The index takes Latin letters without regard to case, the lists do not.
    for (const word of here)
      for (const typed of spellings.get(word) ?? []) if (text.startsWith(typed, at)) found.add(typed);
  });
  return found;
});

let blankIndex: WordIndex | null = null;

/** A text without the names that hold such words by chance. */
function blanked(text: string): string {
  blankIndex ??= wordIndex(allBlanks());
  if (!blankIndex.touches(text)) return text;
  return allBlanks().reduce((rest, blank) => rest.split(blank).join(" "), text);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** The words of a list that stand in a text, none of them a piece of another. */
function hits(standing: ReadonlySet<string>, words: ReadonlySet<string>): readonly string[] {
  const found = [...words].filter((word) => standing.has(word));
  return found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}

const firstOf = (text: string, words: readonly string[]): number =>
  Math.min(...words.map((word) => text.indexOf(word)));

/** Whether two of the words stand apart in a text: what one phrase says in two overlapping words is said once. */
function standApart(text: string, words: readonly string[]): boolean {
  const spans = words.map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }));
  const first = Math.min(...spans.map(({ to }) => to));
  return spans.some(({ from }) => from >= first);
}

/** The one that the words point to where nothing in them points to the expected ones; null in any doubt. */
function stranger<T extends { readonly words: Words }>(
  titles: readonly string[],
  bodies: readonly string[],
  all: readonly T[],
  isExpected: (one: T) => boolean,
): { readonly one: T; readonly found: readonly string[] } | null {
  const mine = all.filter(isExpected);
  if (mine.length === 0) return null;
  const clears = (words: ReadonlySet<string>): boolean => mine.some((one) => meet(words, one.words.safe));
  // The name first: nearly every measure says there what it is about.
  if (titles.some((title) => clears(wordsOfText(title)))) return null;
  const ownName = closed(titles.join(""));
  const typed = `${ownName} ${closed(bodies.join(""))}`;
  const inTyped = wordsOfText(typed);
  if (clears(inTyped)) return null;
  const [name, text] = [blanked(ownName), blanked(typed)];
  const inText = text === typed ? inTyped : wordsOfText(text);
  if (mine.some(({ words }) => meet(inText, words.all))) return null;
  const inName = wordsOfText(name);
  const others = all
    .filter((one) => !isExpected(one))
    .map((one) => ({ one, found: hits(inText, one.words.strong), named: hits(inName, one.words.strong) }))
    .filter(({ found, named }) => named.length > 0 || (found.length > 1 && standApart(text, found)))
    .sort((a, b) => b.found.length - a.found.length || firstOf(text, a.found) - firstOf(text, b.found));
  return others[0] ?? null;
}

/** From so many on, the lines of a cell are measures of their own, as an annex lists them under one indicator. */
const listFrom = 3;

type Indicator = ReturnType<typeof allIndicators>[number];

/** The lines of a list of measures that point to other indicators than the row's. */
function strangersInList(
  items: readonly Item[],
  isExpected: (one: Indicator) => boolean,
): readonly { readonly one: Indicator; readonly found: readonly string[] }[] {
  if (items.length < listFrom) return [];
  return items.flatMap((item) => stranger([itemText(item)], [], allIndicators(), isExpected) ?? []);
}

function indicatorProblem({ source, indicators: own, steps }: Measure): Problem | null {
  const { text } = source;
  const isExpected = ({ def }: Indicator): boolean => own.includes(def.indicator);
  const body = [text.guideline, text.steps, text.result, text.output, text.outcome];
  const whole = stranger([text.measure, text.reportName], body, allIndicators(), isExpected);
  const list = text.measure === "" ? steps : readItems(text.measure);
  const found = whole === null ? strangersInList(list, isExpected) : [whole];
  if (found.length === 0) return null;
  const args = {
    words: [...new Set(found.flatMap((one) => one.found))].join(", "),
    given: own.map(indicatorTitle).join(", "),
    other: [...new Set(found.map(({ one }) => indicatorTitle(one.def.indicator)))].join(", "),
  };
  return atCell(indicatorWordsStray, source, "indicator", { args });
}

function wordProblem(measure: Measure): Problem | null {
  if (measure.indicators.length > 0) return indicatorProblem(measure);
  const { source, name, topicName } = measure;
  const { text } = source;
  const body = [text.guideline, text.steps, text.result, text.output, text.outcome];
  const named = standardTopic(topicName) ?? standardTopic(name);
  if (named === null) return null;
  // The topic's own name stands for it and proves nothing.
  const title = topicName === "" || name === topicName ? [] : [text.measure];
  const found = stranger(title, body, allTopics(), ({ def }) => def.topic === named.topic);
  if (found === null) return null;
  const args = { words: found.found.join(", "), given: named.name, other: found.one.def.name };
  return atCell(topicWordsStray, source, text.topic === "" ? "measure" : "topic", { args });
}

/** A measure stands under the topic or indicator that its words are about (seed 001: procurement under property). */
export const wordsFitTopic: Rule = {
  name: "a measure's words are about its topic and indicator",
  problems: [topicWordsStray, indicatorWordsStray],
  papers: measureKinds,
  *check({ book }) {
    for (const measure of book.measures) {
      const found = wordProblem(measure);
      if (found) yield found;
    }
  },
};

/** A standard topic cites the indicator that it is about (seed 003: the property topic cites 10, not 4). */
export const topicsCiteIndicators: Rule = {
  name: "a standard topic cites its indicator, and its measures indicators of the topic",
  problems: [topicIndicator, measureIndicatorTopic],
  papers: measureKinds,
  *check({ book }) {
    const expectedOf = remembered((name): readonly number[] => standardTopic(name)?.indicators ?? []);
    for (const topic of book.topics) {
      const expected = expectedOf(topic.name);
      if (topic.indicators.length === 0 || expected.length === 0) continue;
      if (expected.some((number) => topic.indicators.includes(number))) continue;
      const args = { topic: topic.name, expected: expected.map(indicatorTitle).join(" หรือ ") };
      yield atCell(topicIndicator, topic.source, "indicator", { args });
    }
    for (const { source, topic, indicators: own } of book.measures) {
      if (topic === null || own.length === 0 || topic.indicators.length === 0) continue;
      const allowed = [...topic.indicators, ...expectedOf(topic.name)];
      if (own.some((number) => allowed.includes(number))) continue;
      const args = { topic: topic.name, expected: topic.indicators.join(", ") };
      yield atCell(measureIndicatorTopic, source, "indicator", { args });
    }
  },
};
