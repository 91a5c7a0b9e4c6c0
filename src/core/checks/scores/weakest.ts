import { toArabicDigits } from "../../calendar";
import { weakestIndicators } from "../../compute/scores";
import type { Book } from "../../model/book";
import { indicatorTitle } from "../../model/indicators";
import type { Problem } from "../../problems/types";
import { indicatorWords } from "../../language/topics";
import type { Rule } from "../types";
import { analysisKinds, hasAny, atCell, passMarkOf, planKinds } from "../common/shared";
import { standardTopic } from "../substance/topic-fit";
import { defineProblem } from "../../problems/definition";

export const weakNoAnalysis = defineProblem({
  code: "weak.no-analysis",
  severity: "warning",
  message: "{name} ได้ {score} ต่ำกว่าเกณฑ์ {mark} แต่ไม่มีในบทวิเคราะห์",
  expected: "ประเด็นที่วิเคราะห์คะแนนนี้",
  fix: "เพิ่มในแผ่นงาน วิเคราะห์ ว่าทำไมได้คะแนนเท่านี้และจะแก้อย่างไร",
  why: "คะแนนต่ำกว่าเกณฑ์คือเรื่องที่ต้องวิเคราะห์ก่อนเรื่องอื่น",
});

export const weakNoMeasure = defineProblem({
  code: "weak.no-measure",
  severity: "warning",
  message: "{name} ได้ {score} ต่ำกว่าเกณฑ์ {mark} แต่ไม่มีมาตรการรองรับ",
  expected: "มาตรการที่ตอบตัวชี้วัดนี้",
  fix: "เพิ่มมาตรการ หรือระบุตัวชี้วัดของมาตรการที่มี",
  why: "คะแนนต่ำกว่าเกณฑ์ที่ไม่มีมาตรการจะไม่ดีขึ้นในปีหน้า",
});

const named = /ตัวชี้วัด(?:ที่)?\s*(\d{1,2})(?![\d.])/g;

function analysisText({ topics, texts }: Book): string {
  const own = texts.filter(({ kind }) => analysisKinds.includes(kind)).map(({ text }) => text);
  return toArabicDigits([...topics.flatMap((topic) => [...topic.text, topic.source.text.findings]), ...own].join("\n"));
}

function scoreRow({ scores }: Book, year: number, key: string) {
  return scores.find((score) => score.year === year && score.key === key);
}

const partNames = /(?:eit\s*)?(?:ส่วน|ตอน)(?:ที่)?\s*([12])/gi;

/** The weaker part of EIT, where it is below the mark and no text speaks of it. */
function* weakPart(book: Book, mark: number, text: string): Iterable<Problem> {
  const { assessedYear } = book.settings;
  const parts = ["EIT1", "EIT2"].flatMap((key) => {
    const score = scoreRow(book, assessedYear, key);
    return score === undefined ? [] : [score];
  });
  const [a, b] = parts;
  const weak = a === undefined || b === undefined ? undefined : a.value <= b.value ? a : b;
  if (weak === undefined || weak.value >= mark) return;
  const spoken = [...text.matchAll(partNames)].filter((match) =>
    /eit/i.test(text.slice(match.index - 12, match.index + 12)),
  );
  if (spoken.some((match) => weak.key.endsWith(match[1] ?? ""))) return;
  const args = { name: weak.label, score: weak.text, mark };
  yield atCell(weakNoAnalysis, weak.source, "score", { args });
}

/** What is below the pass mark is analysed (seed 003: indicator 8 and the second part of EIT never are). */
export const weakestAreAnalysed: Rule = {
  name: "an indicator below the pass mark is analysed",
  problems: [weakNoAnalysis],
  *check({ book, kinds }) {
    const { topics, settings } = book;
    if (!hasAny(kinds, analysisKinds) || topics.length === 0) return;
    const mark = passMarkOf(book, settings.assessedYear);
    const text = analysisText(book);
    const cited = new Set([
      ...topics.flatMap((topic) => topic.indicators),
      ...[...text.matchAll(named)].map((match) => Number(match[1])),
    ]);
    for (const { number, name } of weakestIndicators(book, settings.assessedYear, mark)) {
      const score = scoreRow(book, settings.assessedYear, String(number));
      if (cited.has(number) || score === undefined || text.includes(name)) continue;
      const args = { name: indicatorTitle(number), score: score.text, mark };
      yield atCell(weakNoAnalysis, score.source, "score", { args });
    }
    yield* weakPart(book, mark, text);
  },
};

/** The indicators that the measures answer: by what they name, by their topic, or by their words. */
function answered({ measures }: Book): ReadonlySet<number> {
  const numbers = new Set<number>();
  const open = new Set<number>(indicatorWords().map(({ indicator }) => indicator));
  const add = (number: number) => {
    numbers.add(number);
    open.delete(number);
  };
  const topicNames = new Set<string>();
  for (const measure of measures) {
    for (const number of measure.indicators) add(number);
    for (const number of measure.topic?.indicators ?? []) add(number);
    topicNames.add(measure.topicName || measure.name);
  }
  for (const name of topicNames) for (const number of standardTopic(name)?.indicators ?? []) add(number);
  for (const number of open) {
    const words = indicatorWords().find(({ indicator }) => indicator === number)?.strong ?? [];
    const says = ({ source: { text } }: Book["measures"][number]) =>
      words.some((word) => text.measure.includes(word) || text.steps.includes(word));
    if (measures.some(says)) numbers.add(number);
  }
  return numbers;
}

/** What is below the pass mark gets a measure. */
export const weakestHaveMeasures: Rule = {
  name: "an indicator below the pass mark has a measure",
  problems: [weakNoMeasure],
  papers: planKinds,
  *check({ book }) {
    const { settings, measures } = book;
    if (measures.length === 0) return;
    const mark = passMarkOf(book, settings.assessedYear);
    const weak = weakestIndicators(book, settings.assessedYear, mark);
    if (weak.length === 0) return;
    const numbers = answered(book);
    for (const { number } of weak.filter((one) => !numbers.has(one.number))) {
      const score = scoreRow(book, settings.assessedYear, String(number));
      if (score === undefined) continue;
      const args = { name: indicatorTitle(number), score: score.text, mark };
      yield atCell(weakNoMeasure, score.source, "score", { args });
    }
  },
};
