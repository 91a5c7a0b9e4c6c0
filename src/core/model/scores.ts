import { inDigitsOf, parseNumber, readFiscalYear } from "../calendar";
import type { ProblemDef } from "../problems/definition";
import { filledProblem, type ArgsOf, type FactsParameter } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import { scoreKeyOf, type ScoreKey } from "./indicators";
import {
  yearUnreadable,
  yearChristian,
  indicatorUnknown,
  numberUnreadable,
  numberRange,
  scoreDuplicate,
} from "./problems";

/** A score as published. */
export interface Score {
  readonly source: TableRow<"scores">;
  /** พ.ศ. */
  readonly year: number;
  readonly key: ScoreKey;
  /** As typed in the sheet, for printing. */
  readonly label: string;
  readonly value: number;
  /** As it is printed: as typed; a unit typed with it is left out, since the paper has its own. */
  readonly text: string;
  readonly level: string;
}

const before = /^(?:ร้อยละ|คะแนนรวม|คะแนน|ได้)\s*/;
const after = /\s*(?:[%％]|เปอร์เซ็?นต์|คะแนน|แต้ม|(?:\/|จาก|เต็ม|จากเต็ม|จากคะแนนเต็ม)\s*(?:100|๑๐๐)(?:\.0+|\.๐+)?)$/;

/**
 * A score without the units that people put around it, one inside the other: "ได้ 83.47 คะแนน จาก 100 คะแนน", also where
 * a unit is typed with two เ for its แ, which look the same.
 */
function withoutUnits(text: string): string {
  let bare = text.trim().replace(/เเ/g, "แ");
  for (let shorter = ""; shorter !== bare;) {
    shorter = bare;
    bare = bare.replace(before, "").replace(after, "");
  }
  return bare;
}

/** A score out of 100 as people write it: 91.25, 91.25%, "ร้อยละ ๙๑.๒๕", "91.25 คะแนน"; null for anything else. */
export function parseScore(text: string): number | null {
  return parseNumber(withoutUnits(text));
}

/** A score as it is printed: as typed, or where a unit was typed with it the number alone with two decimals in its digits. */
function printedScore(text: string, value: number): string {
  const bare = withoutUnits(text);
  if (bare === text) return text;
  return inDigitsOf(bare, value.toFixed(2));
}

/** The years of which a score is typed, as typed: another is laid out to be filled, and not begun. */
const begunYears = (table: Table<"scores">): ReadonlySet<string> =>
  new Set(table.rows.filter(({ text }) => text.score !== "").map(({ text }) => text.year));

/** A cell with a formula that has no result is no blank one. */
const isBlank = ({ text, raw }: TableRow<"scores">): boolean =>
  text.score === "" && (typeof raw.score !== "object" || raw.score === null);

/** Rows of the years begun that have an indicator and no score yet. */
export function blankScores(table: Table<"scores">): readonly TableRow<"scores">[] {
  const begun = begunYears(table);
  return table.rows.filter((row) => isBlank(row) && row.text.indicator !== "" && begun.has(row.text.year));
}

/**
 * Reads the scores in sheet order; rows whose year, name or number cannot be read are reported and left out, blank ones
 * just left out.
 */
export function readScores(table: Table<"scores">): { list: readonly Score[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list: Score[] = [];
  const seen = new Map<string, number>();
  const begun = begunYears(table);
  for (const row of table.rows) {
    if (row.text.score === "" && row.text.indicator !== "" && !begun.has(row.text.year)) continue;
    const report = <Def extends ProblemDef>(
      def: Def,
      column: "year" | "indicator" | "score",
      ...[args]: FactsParameter<ArgsOf<Def>>
    ) => {
      const facts = { at: refOf(row, column), header: headerOf(row, column), found: row.text[column] };
      problems.push(filledProblem(def, { ...facts, args: args ?? {} }));
    };
    const year = readFiscalYear(row.text.year);
    if (!year.ok) report(yearUnreadable, "year");
    else if (year.era === "ce") report(yearChristian, "year", { year: year.year });
    const key = scoreKeyOf(row.text.indicator);
    if (key === null) report(indicatorUnknown, "indicator");
    const value = parseScore(row.text.score);
    if (value === null && !isBlank(row))
      report(numberUnreadable, "score", { expected: "คะแนน 0-100", example: "91.25" });
    else if (value !== null && (value < 0 || value > 100))
      report(numberRange, "score", { expected: "คะแนน 0-100", example: "91.25" });
    if (!year.ok || key === null || value === null) continue;
    const earlier = seen.get(`${year.year} ${key}`);
    if (earlier !== undefined) {
      report(scoreDuplicate, "indicator", { name: row.text.indicator, year: year.year, other: earlier });
      continue;
    }
    seen.set(`${year.year} ${key}`, row.row);
    const { indicator: label, level } = row.text;
    const text = printedScore(row.text.score, value);
    list.push({ source: row, year: year.year, key, label, value, text, level });
  }
  return { list, problems };
}
