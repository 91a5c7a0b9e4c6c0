import { roundTwo } from "./numbers";
import { riskLevelOf, scoresOfYear } from "./scores";
import type { Book } from "../model/book";
import { indicators, indicatorTitle, tools } from "../model/indicators";
import { clearPairs, countsOf, fewestStretches, sharedStretches, stretchesOf } from "../workbook/likeness";
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
  /** Its code was another measure's the year before. */
  readonly isCodeReused: boolean;
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
  /** Its code was another risk's the year before. */
  readonly isCodeReused: boolean;
}

/** Two years side by side; years are พ.ศ. */
export interface YearComparison {
  readonly before: number;
  readonly after: number;
  readonly measures: readonly MeasureChange[];
  /** The years assessed (พ.ศ.) that the scores are of, which are not the fiscal years; 0 where one is not known. */
  readonly scoreYears: { readonly before: number; readonly after: number };
  readonly scores: readonly ScoreChange[];
  readonly risks: readonly RiskChange[];
}

/** What a comparison needs of the year before: of its workbook, or of the sheet that compared it. */
export interface YearBefore {
  /** พ.ศ. */
  readonly fiscalYear: number;
  /** พ.ศ. of the scores; 0 where it is not known. */
  readonly assessedYear: number;
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

/** Whether one text may be the other in new words: half of the shorter one stands in the longer one. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [stretchesOf(one), stretchesOf(other)];
  return sharedStretches(a, b) * 2 >= Math.min(a.size, b.size);
}

/** How much of two names is the same, from 0 to 1; what is short or counts otherwise is never alike. */
function likeness(one: string, other: string): number {
  const [a, b] = [stretchesOf(one), stretchesOf(other)];
  if (Math.min(a.size, b.size) < fewestStretches || countsOf(one) !== countsOf(other)) return 0;
  return (sharedStretches(a, b) * 2) / (a.size + b.size);
}

/** What two years call one piece of work, in new words. */
const reworded = { least: 0.6, lead: 0.15 };

interface Partner<T> {
  readonly old: T | undefined;
  readonly isCodeReused: boolean;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/**
 * The row of the year before that each piece of work goes on from: by its words, else by its code where the words are
 * alike, for a code may be given to other work, else by words that are those of one row alone in new words; and the rows
 * that nothing goes on from.
 */
function partners<T extends Named>(before: readonly T[], after: readonly Named[]) {
  const free = [...before];
  const take = (isIt: (other: T) => boolean): T | undefined => {
    const at = free.findIndex(isIt);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const byName = after.map(({ name }) => take((other) => name !== "" && fold(other.name) === fold(name)));
  const isOfCode = (one: Named, other: T): boolean => one.code !== "" && fold(other.code) === fold(one.code);
  const byCode = after.map(
    (one, index) => byName[index] ?? take((other) => isOfCode(one, other) && isLike(other.name, one.name)),
  );
  const left = after.filter((_, index) => byCode[index] === undefined);
  const rest = [...free];
  const pairs = clearPairs(
    left.map(({ name }) => rest.map((other) => likeness(name, other.name))),
    reworded,
  );
  const found = after.map((one, index): Partner<T> => {
    const like = byCode[index] === undefined ? rest[pairs[left.indexOf(one)] ?? -1] : undefined;
    const old = byCode[index] ?? take((other) => other === like);
    return { old, isCodeReused: old === undefined && before.some((other) => isOfCode(one, other)) };
  });
  return { found, free };
}

function fateOf(before: YearBefore["measures"][number], name: string): MeasureFate {
  if (before.status !== "done" && before.status !== "cancelled" && before.status !== null) return "unfinished";
  return fold(before.name) === fold(name) ? "repeated" : "changed";
}

const word = (status: Status | null): string => (status === null ? "" : statuses[status]);

function measureChanges(before: YearBefore, after: Book): readonly MeasureChange[] {
  const { found, free } = partners(before.measures, after.measures);
  const kept = after.measures.map(({ code, name }, index): MeasureChange => {
    const { old, isCodeReused = false } = found[index] ?? {};
    if (old === undefined) return { fate: "new", code, before: "", after: name, status: "", isCodeReused };
    const fate = fateOf(old, name);
    return { fate, code, before: old.name, after: name, status: word(old.status), isCodeReused };
  });
  const dropped = free.map(({ code, name, status }): MeasureChange => ({
    fate: "dropped",
    code,
    before: name,
    after: "",
    status: word(status),
    isCodeReused: false,
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
  const named = <R extends { readonly code: string; readonly risk: string }>(risks: readonly R[]) =>
    risks.map((one) => ({ ...one, name: one.risk }));
  const { found, free } = partners(named(before.risks), named(after.risks));
  const change = (
    old: YearBefore["risks"][number] | undefined,
    risk: string,
    now: ReturnType<typeof riskLevelOf>,
    isCodeReused = false,
  ): RiskChange => ({
    risk,
    before: old?.product ?? 0,
    after: now?.product ?? 0,
    levelBefore: old?.level ?? "",
    levelAfter: now?.level ?? "",
    rose: old !== undefined && old.product > 0 && now !== null && now.product > old.product,
    isCodeReused,
  });
  const kept = after.risks.map(({ risk, likelihood, impact }, index) => {
    const { old, isCodeReused } = found[index] ?? {};
    return change(old, risk, riskLevelOf(after, likelihood, impact), isCodeReused);
  });
  return [...kept, ...free.map((one) => change(one, one.risk, null))];
}

/** What is compared of the workbook of a year; the later workbook may hold scores of both years. */
function yearBeforeOf(book: Book, after: Book): YearBefore {
  const year = book.settings.assessedYear;
  return {
    fiscalYear: book.settings.fiscalYear,
    assessedYear: year,
    measures: book.measures,
    risks: book.risks.map(({ code, risk, likelihood, impact }) => {
      const rated = riskLevelOf(book, likelihood, impact);
      return { code, risk, product: rated?.product ?? 0, level: rated?.level ?? "" };
    }),
    scores: scoresIn([after, book], year, book),
    level: levelIn([book, after], year),
  };
}

/** A year beside what is known of the one before it. Work is known again by its words, else by its code, else by likeness. */
export function compareWith(before: YearBefore, after: Book): YearComparison {
  return {
    before: before.fiscalYear,
    after: after.settings.fiscalYear,
    measures: measureChanges(before, after),
    scoreYears: { before: before.assessedYear, after: after.settings.assessedYear },
    scores: scoreChanges(before, after),
    risks: riskChanges(before, after),
  };
}

/** Why two workbooks are no year and one before it; "" where they are. */
export function comparisonRefusal(before: Book, after: Book): string {
  const [old, now] = [before.settings.fiscalYear, after.settings.fiscalYear];
  if (old === 0 || now === 0)
    return `อ่านปีงบประมาณในแผ่น ตั้งค่า ของสมุดงานเล่ม${old === 0 ? "ก่อน" : "หลัง"}ไม่ได้ จึงเทียบสองปีไม่ได้`;
  if (old === now) return `สมุดงานทั้งสองเล่มเป็นของปีงบประมาณ ${now} จึงเทียบปีต่อปีไม่ได้ ดูช่องที่ต่างกันด้วยการเทียบสองฉบับ (ita diff)`;
  return old < now ? "" : `เล่มก่อนเป็นของปีงบประมาณ ${old} แต่เล่มหลังเป็นของปี ${now} โปรดสลับลำดับสองเล่มนี้`;
}

/**
 * Two years of one office side by side: what became of each measure, scores and their differences, risks and whether
 * their level rose. Work is known again by its words, else by its code, else by likeness.
 */
export function compareYears(before: Book, after: Book): YearComparison {
  return compareWith(yearBeforeOf(before, after), after);
}
