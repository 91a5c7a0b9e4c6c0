import { toArabicDigits } from "../../calendar";
import { meanOf, roundTwo } from "../../compute/numbers";
import type { Topic } from "../../model/analysis";
import type { Book } from "../../model/book";
import { indicatorTitle, revisedFrom } from "../../model/indicators";
import type { Problem } from "../../problems/types";
import type { Rule } from "../types";
import { analysisKinds, hasAny, atCell } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const questionMean = defineProblem({
  code: "question.mean",
  severity: "warning",
  message: "คะแนนข้อคำถาม {questions} เฉลี่ยได้ {mean} แต่ {indicator} ได้ {score}",
  expected: "คะแนนข้อคำถามที่เฉลี่ยได้เท่ากับคะแนนตัวชี้วัด",
  fix: "ตรวจเลขข้อคำถามและคะแนนกับรายงานผลของระบบประเมิน",
  why: "คะแนนข้อคำถามที่ไม่ลงตัวแสดงว่าพิมพ์เลขข้อหรือคะแนนผิด",
});

export const questionOrder = defineProblem({
  code: "question.order",
  severity: "warning",
  message: "ช่วงข้อคำถามเรียงกลับ: “{range}”",
  expected: "จากข้อน้อยไปข้อมาก",
  fix: "แก้เลขข้อคำถาม",
  why: "ช่วงที่กลับกันอ่านไม่ได้ว่าหมายถึงข้อใด",
});

/** How many questions make an indicator; the revised questionnaires are shorter. */
const questionsOf = (letter: string, year: number): number => (year >= revisedFrom ? 3 : letter === "i" ? 6 : 5);
const firstIndicator: Readonly<Record<string, number>> = { i: 1, e: 6 };
const lastIndicator: Readonly<Record<string, number>> = { i: 5, e: 8 };

interface Asked {
  readonly letter: string;
  readonly number: number;
}

interface Scored extends Asked {
  readonly value: number;
}

/** The indicator that a question belongs to in a year; null where the year has no such question. */
function indicatorOfQuestion({ letter, number }: Asked, year: number): number | null {
  const first = firstIndicator[letter];
  const last = lastIndicator[letter];
  if (first === undefined || last === undefined || number < 1) return null;
  const indicator = first + Math.floor((number - 1) / questionsOf(letter, year));
  return indicator > last ? null : indicator;
}

const scoredQuestion = /(?<![A-Za-z])([ie])\s?(\d{1,2})(?![\d.])((?:(?![ie]\s?\d)[^\d])*?)(\d{2,3}\.\d{1,2})/gi;

/** Scores that a text gives for single questions: "i๑๑ ... เท่ากับ ๙๔.๗๔". */
function scoredIn(text: string): readonly Scored[] {
  return [...toArabicDigits(text).matchAll(scoredQuestion)].map((match) => ({
    letter: (match[1] ?? "").toLowerCase(),
    number: Number(match[2]),
    value: Number(match[4]),
  }));
}

function scoresOf(book: Book, topic: Topic): readonly Scored[] {
  const inSheet = book.scores.flatMap((score): Scored[] => {
    const match = /^([ie])(\d{1,2})$/.exec(score.key);
    return match === null || score.year !== topic.year
      ? []
      : [{ letter: match[1] ?? "", number: Number(match[2]), value: score.value }];
  });
  return [...scoredIn(topic.source.text.findings), ...scoredIn(topic.source.text.text), ...inSheet];
}

const tolerance = 0.05;

function* meanProblems(book: Book, topic: Topic): Iterable<Problem> {
  const values = new Map<string, Scored>();
  for (const one of scoresOf(book, topic)) {
    const key = `${one.letter}${one.number}`;
    if (!values.has(key)) values.set(key, one);
  }
  const groups = new Map<number, Scored[]>();
  for (const one of values.values()) {
    const indicator = indicatorOfQuestion(one, topic.year);
    if (indicator !== null) groups.set(indicator, [...(groups.get(indicator) ?? []), one]);
  }
  for (const [indicator, scored] of groups) {
    const [first] = scored;
    if (first === undefined || scored.length < questionsOf(first.letter, topic.year)) continue;
    const published = book.scores.find(({ year, key }) => year === topic.year && key === String(indicator));
    const mean = meanOf(scored.map(({ value }) => value));
    if (published === undefined || mean === null || Math.abs(mean - published.value) <= tolerance) continue;
    const names = scored.map(({ letter, number }) => `${letter}${number}`).join(", ");
    const args = {
      questions: names,
      mean: roundTwo(mean).toFixed(2),
      indicator: indicatorTitle(indicator),
      score: published.text,
    };
    const found = scored.map(({ letter, number, value }) => `${letter}${number} = ${value}`).join(", ");
    yield atCell(questionMean, topic.source, "findings", { found, args });
  }
}

/** The scores of an indicator's questions average to the indicator's (seed 003: 93.86 against 94.56). */
export const questionsMeanIndicator: Rule = {
  name: "the scores of an indicator's questions average to the indicator's",
  problems: [questionMean],
  *check({ book, kinds }) {
    if (!hasAny(kinds, analysisKinds)) return;
    for (const topic of book.topics) yield* meanProblems(book, topic);
  },
};

const range = /([ieo])\s?(\d{1,2})\s*[-–—]\s*(?:\1\s?)?(\d{1,2})/gi;

/** Ranges of questions run upwards. */
export const questionsInOrder: Rule = {
  name: "ranges of questions run upwards",
  problems: [questionOrder],
  *check({ book, kinds }) {
    if (!hasAny(kinds, analysisKinds)) return;
    for (const { source } of book.topics) {
      const text = toArabicDigits(source.text.questions);
      const wrong = [...text.matchAll(range)].find((match) => Number(match[2]) > Number(match[3]));
      if (wrong === undefined) continue;
      const found = source.text.questions.slice(wrong.index, wrong.index + wrong[0].length);
      yield atCell(questionOrder, source, "questions", { args: { range: found } });
    }
  },
};
