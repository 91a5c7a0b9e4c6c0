import type { Band } from "../model/bands";
import type { Book } from "../model/book";
import { indicators, tools, type ScoreKey, type Tool } from "../model/indicators";
import { bandSets } from "../workbook/words";
import { fold } from "../workbook/text";
import { meanOf, roundTwo } from "./numbers";
import { rememberedOf } from "../language/remembered";

/** A value as the office typed it from the announcement, and as it follows from the finer scores; null = unknown. */
export interface Pair<T> {
  readonly published: T | null;
  readonly computed: T | null;
}

export interface YearScores {
  /** พ.ศ. */
  readonly year: number;
  /** Indicators 1-10 at the indexes 0-9. */
  readonly indicators: readonly (number | null)[];
  readonly tools: Readonly<Record<Tool, Pair<number>>>;
  /** Parts 1 and 2 of EIT. */
  readonly eitParts: readonly [number | null, number | null];
  readonly total: Pair<number>;
  readonly level: Pair<string>;
}

export interface WeakIndicator {
  readonly number: number;
  readonly name: string;
  readonly value: number;
}

export interface RiskLevel {
  /** โอกาส x ผลกระทบ, 1-25. */
  readonly product: number;
  /** "" where the workbook's bands begin above the product. */
  readonly level: string;
  /** As typed in เกณฑ์, such as แดง. */
  readonly color: string;
}

/** The scores that two-decimal rounding of published parts can differ by (domain: tolerate 0.01). */
export const scoreTolerance = 0.01;

/** Whether two scores are one within rounding. */
export function sameScore(a: number, b: number): boolean {
  return roundTwo(Math.abs(roundTwo(a) - roundTwo(b))) <= scoreTolerance;
}

const highestFirst = (a: Band, b: Band): number => b.minimum - a.minimum || b.toolMinimum - a.toolMinimum;

// Every risk asks for the bands of its year.
const knownBands = rememberedOf<readonly Band[], Map<string, readonly Band[]>>(() => new Map());

/** The bands of a set that hold in a year, the highest first. */
function bandsOf(bands: readonly Band[], set: string, year: number): readonly Band[] {
  const bySet = knownBands(bands);
  const key = `${set} ${year}`;
  const found =
    bySet.get(key) ??
    bands
      .filter((band) => fold(band.set) === fold(set) && band.fromYear <= year && year <= band.toYear)
      .sort(highestFirst);
  bySet.set(key, found);
  return found;
}

/**
 * The level of a total in a year (พ.ศ.): the highest band whose minimum it reaches and, where the band asks it, whose
 * minimum every tool reaches; two decimals are compared. null where the year has no bands, no band fits, or the level
 * hangs on a tool that is not known.
 */
export function levelOf(
  bands: readonly Band[],
  year: number,
  total: number,
  toolScores: Readonly<Record<Tool, number | null>>,
): string | null {
  for (const band of bandsOf(bands, bandSets.ita, year)) {
    if (roundTwo(total) < band.minimum) continue;
    if (band.toolMinimum === 0) return band.level;
    const scores = tools.map((tool) => toolScores[tool]);
    if (scores.some((score) => score !== null && roundTwo(score) < band.toolMinimum)) continue;
    return scores.includes(null) ? null : band.level;
  }
  return null;
}

/** The total by the weights of the year; null where a weight or a tool is unknown. Weights need not sum to 100. */
function weighted(
  bands: readonly Band[],
  year: number,
  toolScores: Readonly<Record<Tool, number | null>>,
): number | null {
  const weights = bandsOf(bands, bandSets.weight, year);
  let sum = 0;
  let whole = 0;
  for (const tool of tools) {
    const weight = weights.find((band) => fold(band.level) === fold(tool))?.minimum;
    const score = toolScores[tool];
    if (weight === undefined || score === null) return null;
    sum += weight * score;
    whole += weight;
  }
  return whole === 0 ? null : sum / whole;
}

/** What to go by: the published value, unless it contradicts the computed one by more than rounding. */
function trusted({ published, computed }: Pair<number>): number | null {
  if (published === null || computed === null) return published ?? computed;
  return sameScore(published, computed) ? published : computed;
}

/**
 * The scores of a year (พ.ศ.). Computed by the rules of the field: IIT the mean of the indicators 1-5, OIT of 9-10, EIT
 * of its two parts where both are given, else of 6-8; the total by the weights in เกณฑ์ over computed tools (published
 * ones where nothing can be computed). Computed values are not rounded. What is not known is null.
 */
export function scoresOfYear(book: Pick<Book, "scores" | "bands">, year: number): YearScores {
  const ofYear = book.scores.filter((score) => score.year === year);
  const byKey = new Map(ofYear.map((score) => [score.key, score]));
  const value = (key: ScoreKey): number | null => byKey.get(key)?.value ?? null;
  const values = indicators.map(({ number }) => value(String(number)));
  const mean = (from: number, to: number) => meanOf(values.slice(from - 1, to));
  const eitParts = [value("EIT1"), value("EIT2")] as const;
  const pairs = {
    IIT: { published: value("IIT"), computed: mean(1, 5) },
    EIT: { published: value("EIT"), computed: meanOf(eitParts) ?? mean(6, 8) },
    OIT: { published: value("OIT"), computed: mean(9, 10) },
  };
  const each = (pick: (pair: Pair<number>) => number | null) => ({
    IIT: pick(pairs.IIT),
    EIT: pick(pairs.EIT),
    OIT: pick(pairs.OIT),
  });
  const total = {
    published: value("total"),
    computed: weighted(
      book.bands,
      year,
      each((pair) => pair.computed ?? pair.published),
    ),
  };
  const known = trusted(total);
  const level = known === null ? null : levelOf(book.bands, year, known, each(trusted));
  const published = byKey.get("total")?.level ?? "";
  return {
    year,
    indicators: values,
    tools: pairs,
    eitParts,
    total,
    level: { published: published === "" ? null : published, computed: level },
  };
}

function publishedTotal(book: Pick<Book, "scores">, year: number): number | null {
  return book.scores.find((score) => score.year === year && score.key === "total")?.value ?? null;
}

/** The published total against that of the year before, two decimals; null where one of them is unknown. */
export function scoreChange(book: Pick<Book, "scores">, year: number): number | null {
  const now = publishedTotal(book, year);
  const before = publishedTotal(book, year - 1);
  return now === null || before === null ? null : roundTwo(now - before);
}

/** The indicators of a year whose score is below a limit, the weakest first. */
export function weakestIndicators(book: Pick<Book, "scores">, year: number, below: number): readonly WeakIndicator[] {
  const values = new Map(book.scores.filter((score) => score.year === year).map(({ key, value }) => [key, value]));
  return indicators
    .flatMap(({ number, name }) => {
      const value = values.get(String(number));
      return value !== undefined && value < below ? [{ number, name, value }] : [];
    })
    .sort((a, b) => a.value - b.value);
}

/** The level of a risk by the bands of ระดับความเสี่ยง; null where one of the two is unknown. */
export function riskLevelOf(
  book: Pick<Book, "bands" | "settings">,
  likelihood: number | null,
  impact: number | null,
): RiskLevel | null {
  if (likelihood === null || impact === null) return null;
  const product = likelihood * impact;
  const band = bandsOf(book.bands, bandSets.risk, book.settings.fiscalYear).find(({ minimum }) => product >= minimum);
  return { product, level: band?.level ?? "", color: band?.color ?? "" };
}
