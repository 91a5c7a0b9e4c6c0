import { roundTwo } from "../../compute/numbers";
import { levelOf, sameScore, scoresOfYear, type YearScores } from "../../compute/scores";
import type { Book } from "../../model/book";
import { revisedFrom, tools, type Tool } from "../../model/indicators";
import type { Score } from "../../model/scores";
import { bandSets } from "../../workbook/words";
import { indicatorsOf } from "./figures";
import type { Problem } from "../../problems/types";
import { refOf } from "../../workbook/table";
import { fold } from "../../workbook/text";
import type { Rule } from "../types";
import { atCell, measureKinds, scoreLike } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const scoreTool = defineProblem({
  code: "score.tool",
  severity: "error",
  message: "คะแนน {tool} ปี {year} ไม่ตรงกับ{by}",
  expected: "{right}",
  fix: "ตรวจกับประกาศผล แก้คะแนนเครื่องมือหรือคะแนนตัวชี้วัดที่พิมพ์ผิด",
  why: "คะแนนที่ไม่ตรงกับตัวชี้วัดแสดงว่าพิมพ์ผิดช่องใดช่องหนึ่ง",
});

export const scoreSwapped = defineProblem({
  code: "score.swapped",
  severity: "error",
  message: "คะแนนตัวชี้วัดที่ {number} ปี {year} น่าจะพิมพ์ตัวเลขสลับที่: ค่าเฉลี่ยจึงไม่ตรงกับคะแนน {tool} ที่ประกาศ",
  expected: "{right}",
  fix: "ตรวจกับประกาศผล แล้วแก้คะแนนตัวชี้วัดนี้",
  why: "คะแนนที่สลับตัวเลขทำให้ค่าเฉลี่ย คะแนนรวม และบทวิเคราะห์ผิดตาม",
});

export const scoreTotal = defineProblem({
  code: "score.total",
  severity: "error",
  message: "คะแนนรวมปี {year} ไม่ตรงกับคะแนนเครื่องมือตามน้ำหนัก",
  expected: "{right} (คลาดเคลื่อนได้ 0.01)",
  fix: "ตรวจกับประกาศผล และน้ำหนักในแผ่นงาน เกณฑ์",
  why: "คะแนนรวมเป็นตัวเลขที่ทุกคนดู ผิดแล้วทั้งบทวิเคราะห์ผิดตาม",
});

export const scoreLevel = defineProblem({
  code: "score.level",
  severity: "error",
  message: "ระดับของคะแนน {score} ปี {year} ไม่ตรงเกณฑ์",
  expected: "{right}",
  fix: "แก้ระดับ หรือแก้เกณฑ์ของปีนั้นในแผ่นงาน เกณฑ์",
  why: "ระดับที่ไม่ตรงเกณฑ์เป็นการรายงานผลผิด",
  source: "คู่มือการประเมิน ITA ของปีนั้น (แผ่นงาน เกณฑ์)",
});

const meanWords: Readonly<Record<Tool, string>> = {
  IIT: "ค่าเฉลี่ยของตัวชี้วัดที่ 1-5",
  EIT: "ค่าเฉลี่ยของ EIT ส่วนที่ 1 และ 2 หรือของตัวชี้วัดที่ 6-8",
  OIT: "ค่าเฉลี่ยของตัวชี้วัดที่ 9-10",
};

/** What each tool's score has to be, null where that does not follow. */
function computedTools(scores: YearScores): Readonly<Record<Tool, number | null>> {
  const hasParts = scores.eitParts.every((part) => part !== null);
  const eit = hasParts || scores.year < revisedFrom ? scores.tools.EIT.computed : null;
  return { IIT: scores.tools.IIT.computed, EIT: eit, OIT: scores.tools.OIT.computed };
}

function weighted(book: Book, year: number, values: Readonly<Record<Tool, number | null>>): number | null {
  let sum = 0;
  let whole = 0;
  for (const tool of tools) {
    const band = book.bands.find(
      ({ set, level, fromYear, toYear }) =>
        fold(set) === fold(bandSets.weight) && fold(level) === fold(tool) && fromYear <= year && year <= toYear,
    );
    const value = values[tool];
    if (band === undefined || value === null) return null;
    sum += band.minimum * value;
    whole += band.minimum;
  }
  return whole === 0 ? null : sum / whole;
}

/** Keys whose scores the sheet itself contradicts in some year: what a text says of them proves nothing. */
export function keysAtOdds(book: Book, years: readonly number[]): Set<string> {
  const keys = new Set<string>();
  for (const year of years) {
    const scores = scoresOfYear(book, year);
    const computed = computedTools(scores);
    for (const tool of tools) {
      const [published, value] = [scores.tools[tool].published, computed[tool]];
      if (published === null || value === null || sameScore(published, value)) continue;
      for (const key of [...indicatorsOf[tool], tool, ...(tool === "EIT" ? ["EIT1", "EIT2"] : [])]) keys.add(key);
    }
  }
  return keys;
}

const scoreOf = (book: Book, year: number, key: string): Score | undefined =>
  book.scores.find((score) => score.year === year && score.key === key);

/** A number with two of its digits in each other's place, each way once: 49.20 gives 94.20 among others. */
function swapped(typed: string): readonly number[] {
  const places = Array.from(typed).flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const all = places.flatMap((a, index) =>
    places.slice(index + 1).map((b) => {
      const signs = Array.from(typed);
      [signs[a], signs[b]] = [signs[b] ?? "", signs[a] ?? ""];
      return Number(signs.join(""));
    }),
  );
  return [...new Set(all)].filter((value) => value <= 100 && value !== Number(typed));
}

/** The one indicator of a tool that with two digits changed over gives the tool's published score; null where not just one. */
function swappedIn(book: Book, year: number, tool: Tool, published: number) {
  const own = indicatorsOf[tool].map((key) => scoreOf(book, year, key));
  const values = own.map((score) => score?.value ?? Number.NaN);
  if (values.some(Number.isNaN)) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  const found = own.flatMap((score, index) =>
    score === undefined
      ? []
      : swapped(score.value.toFixed(2))
          .filter((value) => sameScore(published, roundTwo((sum - (values[index] ?? 0) + value) / values.length)))
          .map((value) => ({ score, value })),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function* yearProblems(book: Book, year: number): Iterable<Problem> {
  const scores = scoresOfYear(book, year);
  const computed = computedTools(scores);
  const best = (tool: Tool): number | null => computed[tool] ?? scores.tools[tool].published;
  const values = { IIT: best("IIT"), EIT: best("EIT"), OIT: best("OIT") };
  const sum = weighted(book, year, values);
  const { published: total } = scores.total;
  // The total tells which of the two is right: a tool's score, or an indicator below it.
  const isUpheld = total !== null && sum !== null && sameScore(total, sum);
  for (const tool of tools) {
    const { published } = scores.tools[tool];
    const value = computed[tool];
    const score = scoreOf(book, year, tool);
    if (published === null || value === null || score === undefined || sameScore(published, value)) continue;
    // A total that the indicators give speaks for them; else one of them with its digits changed over tells itself.
    const slip = isUpheld ? null : swappedIn(book, year, tool, published);
    if (slip !== null) {
      const args = { number: slip.score.key, year, tool, right: scoreLike(slip.value, slip.score.text) };
      yield atCell(scoreSwapped, slip.score.source, "score", { args, others: [refOf(score.source, "score")] });
      continue;
    }
    const right = scoreLike(roundTwo(value), score.text);
    const args = { tool, year, right, by: meanWords[tool] };
    yield atCell(scoreTool, score.source, "score", { args, ...(isUpheld ? { correction: right } : {}) });
  }
  const score = scoreOf(book, year, "total");
  if (score === undefined) return;
  const published = {
    IIT: scores.tools.IIT.published ?? values.IIT,
    EIT: scores.tools.EIT.published ?? values.EIT,
    OIT: scores.tools.OIT.published ?? values.OIT,
  };
  const other = weighted(book, year, published);
  // Where it follows from the tools as published, one of the indicators is wrong, and that is told at its tool alone.
  const isBelow = other !== null && sameScore(score.value, other);
  if (sum !== null && !sameScore(score.value, sum)) {
    if (!isBelow) {
      const right = scoreLike(roundTwo(sum), score.text);
      yield atCell(scoreTotal, score.source, "score", { args: { year, right } });
    }
  }
  // A total that follows from nothing is told as that; its level may well be right.
  if (score.level === "" || (sum !== null && !sameScore(score.value, sum) && !isBelow)) return;
  const level = levelOf(book.bands, year, score.value, isBelow ? published : values);
  if (level === null || fold(level) === fold(score.level)) return;
  yield atCell(scoreLevel, score.source, "level", {
    args: { year, right: level, score: score.text },
    // A total that does not follow may be the wrong one of the two.
    ...(isUpheld ? { correction: level } : {}),
  });
}

/** Tool scores follow from their indicators, the total from the weights, the level from the bands (seed 003: IIT 88.40). */
export const scoresAddUp: Rule = {
  name: "tool scores, total and level follow from the finer scores",
  problems: [scoreTool, scoreSwapped, scoreTotal, scoreLevel],
  papers: measureKinds,
  *check({ book }) {
    for (const year of new Set(book.scores.map((score) => score.year))) yield* yearProblems(book, year);
  },
};
