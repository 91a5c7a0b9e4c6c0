import { riskLevelOf, scoresOfYear } from "../compute/scores";
import { roundTwo } from "../compute/numbers";
import type { Book } from "../model/book";
import { indicators, indicatorTitle, tools } from "../model/indicators";
import type { Measure } from "../model/measures";
import type { Risk } from "../model/risks";
import { fold } from "../workbook/text";
import { statuses } from "../workbook/words";

/** What became of a measure from one year to the next. */
export type MeasureFate = "repeated" | "unfinished" | "changed" | "dropped" | "new";

/** One measure in both years; "" where a year does not have it. */
export interface MeasureChange {
  readonly fate: MeasureFate;
  readonly code: string;
  readonly before: string;
  readonly after: string;
  /** As typed in the year before, "" where none was. */
  readonly status: string;
}

/** A score in both years; null where it is not known. */
export interface ScoreChange {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  /** null unless both are known. */
  readonly difference: number | null;
}

/** A risk in both years; 0 and "" where a year does not have it or does not rate it. */
export interface RiskChange {
  readonly risk: string;
  readonly before: number;
  readonly after: number;
  readonly levelBefore: string;
  readonly levelAfter: string;
  /** The product of the two scales is higher than the year before. */
  readonly rose: boolean;
}

/** Two years side by side; years are พ.ศ. */
export interface YearComparison {
  readonly before: number;
  readonly after: number;
  readonly measures: readonly MeasureChange[];
  readonly scores: readonly ScoreChange[];
  readonly risks: readonly RiskChange[];
}

/** The row of the year before that a piece of work goes on from: by its code, else by its words; each is used once. */
function partner<T extends { readonly code: string }>(one: T, free: T[], name: (work: T) => string): T | undefined {
  const byName = free.findIndex((other) => fold(name(other)) === fold(name(one)) && name(one) !== "");
  const at = byName >= 0 ? byName : free.findIndex((other) => fold(other.code) === fold(one.code) && one.code !== "");
  return at < 0 ? undefined : free.splice(at, 1)[0];
}

function fateOf(before: Measure, after: Measure): MeasureFate {
  if (before.status !== "done" && before.status !== "cancelled" && before.status !== null) return "unfinished";
  return fold(before.name) === fold(after.name) ? "repeated" : "changed";
}

function measureChanges(before: Book, after: Book): readonly MeasureChange[] {
  const free = [...before.measures];
  const kept = after.measures.map((one): MeasureChange => {
    const old = partner(one, free, (work) => work.name);
    if (old === undefined) return { fate: "new", code: one.code, before: "", after: one.name, status: "" };
    const status = old.status === null ? "" : statuses[old.status];
    return { fate: fateOf(old, one), code: one.code, before: old.name, after: one.name, status };
  });
  const dropped = free.map((one): MeasureChange => {
    const status = one.status === null ? "" : statuses[one.status];
    return { fate: "dropped", code: one.code, before: one.name, after: "", status };
  });
  return [...kept, ...dropped];
}

function scoreChanges(before: Book, after: Book): readonly ScoreChange[] {
  const years = [before.settings.assessedYear, after.settings.assessedYear] as const;
  // The later workbook may hold both years, the earlier one its own only.
  const valueOf = (year: number, key: string): number | null =>
    [...after.scores, ...before.scores].find((score) => score.year === year && score.key === key)?.value ?? null;
  const totalOf = (book: Book, year: number): number | null => {
    const { total } = scoresOfYear(book, year);
    return total.published ?? (total.computed === null ? null : roundTwo(total.computed));
  };
  const change = (name: string, old: number | null, now: number | null): ScoreChange => ({
    name,
    before: old,
    after: now,
    difference: old === null || now === null ? null : roundTwo(now - old),
  });
  const rows = indicators.map(({ number }) =>
    change(indicatorTitle(number), valueOf(years[0], String(number)), valueOf(years[1], String(number))),
  );
  const ofTools = tools.map((tool) => change(tool, valueOf(years[0], tool), valueOf(years[1], tool)));
  const total = change(
    "คะแนนรวม",
    valueOf(years[0], "total") ?? totalOf(before, years[0]),
    valueOf(years[1], "total") ?? totalOf(after, years[1]),
  );
  return [...rows, ...ofTools, total].filter((one) => one.before !== null || one.after !== null);
}

function riskChanges(before: Book, after: Book): readonly RiskChange[] {
  const free = [...before.risks];
  const rated = (book: Book, risk: Risk | undefined) =>
    risk === undefined ? null : riskLevelOf(book, risk.likelihood, risk.impact);
  const change = (old: Risk | undefined, now: Risk | undefined): RiskChange => {
    const [from, to] = [rated(before, old), rated(after, now)];
    return {
      risk: now?.risk ?? old?.risk ?? "",
      before: from?.product ?? 0,
      after: to?.product ?? 0,
      levelBefore: from?.level ?? "",
      levelAfter: to?.level ?? "",
      rose: from !== null && to !== null && to.product > from.product,
    };
  };
  const kept = after.risks.map((one) =>
    change(
      partner(one, free, (risk) => risk.risk),
      one,
    ),
  );
  return [...kept, ...free.map((one) => change(one, undefined))];
}

/**
 * Two years of one office side by side: what became of each measure, scores and their differences, risks and whether
 * their level rose. Work is known again by its words, else by its code.
 */
export function compareYears(before: Book, after: Book): YearComparison {
  return {
    before: before.settings.fiscalYear,
    after: after.settings.fiscalYear,
    measures: measureChanges(before, after),
    scores: scoreChanges(before, after),
    risks: riskChanges(before, after),
  };
}
