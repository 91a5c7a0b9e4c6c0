import { roundTwo } from "../../compute/numbers";
import { scoreChange, scoresOfYear, type Pair, type YearScores } from "../../compute/scores";
import { indicators, indicatorTitle, type ScoreKey, type Tool } from "../../model/indicators";
import type { Score } from "../../model/scores";
import { computed, type PaperContext } from "../common/context";
import type { TagData } from "../../docx/fill";
import { mergeContinue, mergeStart } from "../../docx/markers";
import { nothing } from "../common/measure-data";

const dash = "-";
const isQuestion = (key: ScoreKey): boolean => /^[ieo]\d/.test(key);
const isNumber = (label: string): boolean => /^[\s0-9๐-๙.]+$/.test(label);

/** The scores of a year by their key, without those of single questions. */
function scoresByKey(context: PaperContext, year: number): ReadonlyMap<ScoreKey, Score> {
  const ofYear = context.book.scores.filter((score) => score.year === year && !isQuestion(score.key));
  return new Map(ofYear.map((score) => [score.key, score]));
}

/** The name of an indicator as the office typed it; in full where it typed the number only. */
function labelOf(context: PaperContext, number: number, score: Score | undefined): string {
  return score === undefined || isNumber(score.label) ? computed(context, indicatorTitle(number)) : score.label;
}

/** A typed score with both of its decimals, in the digits that it was typed in: the charts beside it show two. */
function padded(text: string): string {
  const [found, whole = "", decimal = ""] = /^([0-9๐-๙]+)(?:\.([0-9๐-๙]?))?$/.exec(text.trim()) ?? [];
  if (found === undefined) return text;
  return `${whole}.${decimal.padEnd(2, /[๐-๙]/.test(whole) ? "๐" : "0")}`;
}

/** A score as published, with two decimals: typed text else as it stands, a number of the sheet, which drops them. */
function scoreText(context: PaperContext, score: Score): string {
  return typeof score.source.raw.score === "number" ? computed(context, score.value.toFixed(2)) : padded(score.text);
}

function valueText(context: PaperContext, typed: Score | undefined, pair: Pair<number>): string {
  if (typed !== undefined) return scoreText(context, typed);
  return pair.computed === null ? dash : computed(context, roundTwo(pair.computed).toFixed(2));
}

/** A tool's score: EIT by its two parts where one of them was published. */
function toolText(context: PaperContext, tool: Tool, typed: ReadonlyMap<ScoreKey, Score>, scores: YearScores): string {
  if (tool === "EIT" && (typed.has("EIT1") || typed.has("EIT2"))) {
    const part = (number: 1 | 2) => {
      const score = typed.get(`EIT${number}`);
      return `ส่วนที่ ${computed(context, number)} : ${score === undefined ? dash : scoreText(context, score)}`;
    };
    return `${part(1)}\n${part(2)}`;
  }
  return valueText(context, typed.get(tool), scores.tools[tool]);
}

/** The score table of the assessed year: ten indicators, the tools merged beside theirs, the total below. */
export function scoreTable(context: PaperContext): TagData {
  const { book } = context;
  const year = book.settings.assessedYear;
  const typed = scoresByKey(context, year);
  if (typed.size === 0) {
    const empty = { ตัวชี้วัด: nothing, คะแนน: dash, คะแนนเครื่องมือ: dash };
    return { มีคะแนน: false, คะแนนรายตัวชี้วัด: [empty], แถวคะแนนรวม: [] };
  }
  const scores = scoresOfYear(book, year);
  const rows = indicators.map(({ number, tool }, index) => {
    const score = typed.get(String(number));
    const isFirst = indicators[index - 1]?.tool !== tool;
    return {
      ตัวชี้วัด: labelOf(context, number, score),
      คะแนน: score === undefined ? dash : scoreText(context, score),
      คะแนนเครื่องมือ: isFirst ? `${mergeStart}${toolText(context, tool, typed, scores)}` : mergeContinue,
    };
  });
  const level = scores.level.published ?? scores.level.computed;
  const total = {
    คะแนน: valueText(context, typed.get("total"), scores.total),
    ระดับ: level === null ? dash : `ระดับ ${level}`,
  };
  return { มีคะแนน: true, คะแนนรายตัวชี้วัด: rows, แถวคะแนนรวม: [total] };
}

/** "a", "a และb": indicators of one score in a sentence. */
const joined = (names: readonly string[]): string => names.join(" และ");

/** An indicator with its score, as it stands in a sentence; "" where it has none. */
export function indicatorScore(context: PaperContext, number: number): string {
  const score = scoresByKey(context, context.book.settings.assessedYear).get(String(number));
  return score === undefined ? "" : `${labelOf(context, number, score)} ${scoreText(context, score)} คะแนน`;
}

/** Texts about the scores for the prose: the year before, the strongest and the weakest indicators; "" = unknown. */
export function scoreTexts(context: PaperContext): Record<string, string> {
  const { book } = context;
  const year = book.settings.assessedYear;
  const before = scoresByKey(context, year - 1).get("total");
  const known = indicators
    .map(({ number }) => ({ number, value: scoresByKey(context, year).get(String(number))?.value }))
    .filter((one): one is { number: (typeof indicators)[number]["number"]; value: number } => one.value !== undefined);
  const values = known.map((one) => one.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const named = (value: number) =>
    joined(known.filter((one) => one.value === value).map((one) => indicatorScore(context, one.number)));
  // One score, or ten equal ones, have neither a strong nor a weak side.
  const isRanked = known.length > 1 && low < high;
  return {
    ปีที่ประเมินก่อน: year === 0 ? "" : computed(context, year - 1),
    คะแนนรวมปีก่อน: scoreChange(book, year) === null || before === undefined ? "" : scoreText(context, before),
    ตัวชี้วัดสูงสุด: isRanked ? named(high) : "",
    ตัวชี้วัดต่ำสุด: isRanked ? named(low) : "",
  };
}
