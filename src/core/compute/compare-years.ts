import { roundTwo } from "./numbers";
import { riskLevelOf, scoresOfYear } from "./scores";
import type { Book } from "../model/book";
import { indicators, indicatorTitle, tools } from "../model/indicators";
import { fold } from "../workbook/text";
import { statuses, type Status } from "../workbook/words";

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
  /** Levels of the total; "" for any other score and where none is known. */
  readonly levelBefore: string;
  readonly levelAfter: string;
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

/** What a comparison needs of the year before: of its workbook, or of the sheet that compared it. */
export interface YearBefore {
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly measures: readonly { readonly code: string; readonly name: string; readonly status: Status | null }[];
  /** `product` is 0 and `level` "" where the risk was not rated. */
  readonly risks: readonly {
    readonly code: string;
    readonly risk: string;
    readonly product: number;
    readonly level: string;
  }[];
  /** By the name of the indicator, the tool or the total. */
  readonly scores: ReadonlyMap<string, number>;
  /** Level of the total, "" where none is known. */
  readonly level: string;
}

/** The row of the year before that a piece of work goes on from: by its words, else by its code; each is used once. */
function partner<T extends { readonly code: string }>(
  code: string,
  words: string,
  free: T[],
  name: (work: T) => string,
): T | undefined {
  const byName = free.findIndex((other) => fold(name(other)) === fold(words) && words !== "");
  const at = byName >= 0 ? byName : free.findIndex((other) => fold(other.code) === fold(code) && code !== "");
  return at < 0 ? undefined : free.splice(at, 1)[0];
}

function fateOf(before: YearBefore["measures"][number], name: string): MeasureFate {
  if (before.status !== "done" && before.status !== "cancelled" && before.status !== null) return "unfinished";
  return fold(before.name) === fold(name) ? "repeated" : "changed";
}

const word = (status: Status | null): string => (status === null ? "" : statuses[status]);

function measureChanges(before: YearBefore, after: Book): readonly MeasureChange[] {
  const free = [...before.measures];
  const kept = after.measures.map(({ code, name }): MeasureChange => {
    const old = partner(code, name, free, (work) => work.name);
    if (old === undefined) return { fate: "new", code, before: "", after: name, status: "" };
    return { fate: fateOf(old, name), code, before: old.name, after: name, status: word(old.status) };
  });
  const dropped = free.map(({ code, name, status }): MeasureChange => ({
    fate: "dropped",
    code,
    before: name,
    after: "",
    status: word(status),
  }));
  return [...kept, ...dropped];
}

/** What the total is called among the scores that are compared. */
export const totalName = "คะแนนรวม";

/** What is compared, in the order of the sheet: the name of a score and the key that it is typed under. */
const scoreNames: readonly (readonly [name: string, key: string])[] = [
  ...indicators.map(({ number }) => [indicatorTitle(number), String(number)] as const),
  ...tools.map((tool) => [tool, tool] as const),
  [totalName, "total"],
];

/** The scores of a year by name, from the first of the books that has them. */
function scoresIn(books: readonly Book[], year: number, own: Book): ReadonlyMap<string, number> {
  const all = books.flatMap((book) => book.scores).filter((score) => score.year === year);
  const { total } = scoresOfYear(own, year);
  const counted = total.published ?? (total.computed === null ? null : roundTwo(total.computed));
  const found = scoreNames.flatMap(([name, key]): (readonly [string, number])[] => {
    const value = all.find((score) => score.key === key)?.value ?? (key === "total" ? counted : null);
    return value === null ? [] : [[name, value]];
  });
  return new Map(found);
}

function levelIn(books: readonly Book[], year: number): string {
  for (const book of books) {
    const { level } = scoresOfYear(book, year);
    const known = level.published ?? level.computed;
    if (known !== null) return known;
  }
  return "";
}

function scoreChanges(before: YearBefore, after: Book): readonly ScoreChange[] {
  const year = after.settings.assessedYear;
  const own = scoresIn([after], year, after);
  return scoreNames.flatMap(([name, key]): ScoreChange[] => {
    const [old, now] = [before.scores.get(name) ?? null, own.get(name) ?? null];
    if (old === null && now === null) return [];
    const isTotal = key === "total";
    return [
      {
        name,
        before: old,
        after: now,
        difference: old === null || now === null ? null : roundTwo(now - old),
        levelBefore: isTotal && old !== null ? before.level : "",
        levelAfter: isTotal && now !== null ? levelIn([after], year) : "",
      },
    ];
  });
}

function riskChanges(before: YearBefore, after: Book): readonly RiskChange[] {
  const free = [...before.risks];
  const change = (
    old: YearBefore["risks"][number] | undefined,
    risk: string,
    now: ReturnType<typeof riskLevelOf>,
  ): RiskChange => ({
    risk,
    before: old?.product ?? 0,
    after: now?.product ?? 0,
    levelBefore: old?.level ?? "",
    levelAfter: now?.level ?? "",
    rose: old !== undefined && old.product > 0 && now !== null && now.product > old.product,
  });
  const kept = after.risks.map(({ code, risk, likelihood, impact }) =>
    change(
      partner(code, risk, free, (one) => one.risk),
      risk,
      riskLevelOf(after, likelihood, impact),
    ),
  );
  return [...kept, ...free.map((one) => change(one, one.risk, null))];
}

/** What is compared of the workbook of a year; the later workbook may hold scores of both years. */
function yearBeforeOf(book: Book, after: Book): YearBefore {
  const year = book.settings.assessedYear;
  return {
    fiscalYear: book.settings.fiscalYear,
    measures: book.measures,
    risks: book.risks.map(({ code, risk, likelihood, impact }) => {
      const rated = riskLevelOf(book, likelihood, impact);
      return { code, risk, product: rated?.product ?? 0, level: rated?.level ?? "" };
    }),
    scores: scoresIn([after, book], year, book),
    level: levelIn([book, after], year),
  };
}

/** A year beside what is known of the one before it. Work is known again by its words, else by its code. */
export function compareWith(before: YearBefore, after: Book): YearComparison {
  return {
    before: before.fiscalYear,
    after: after.settings.fiscalYear,
    measures: measureChanges(before, after),
    scores: scoreChanges(before, after),
    risks: riskChanges(before, after),
  };
}

/**
 * Two years of one office side by side: what became of each measure, scores and their differences, risks and whether
 * their level rose. Work is known again by its words, else by its code.
 */
export function compareYears(before: Book, after: Book): YearComparison {
  return compareWith(yearBeforeOf(before, after), after);
}
