import { parseNumber, readFiscalYear } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import { scoreKeyOf, type ScoreKey } from "./indicators";

/** A score as published. */
export interface Score {
  readonly source: TableRow<"scores">;
  /** พ.ศ. */
  readonly year: number;
  readonly key: ScoreKey;
  /** As typed in the sheet, for printing. */
  readonly label: string;
  readonly value: number;
  /** As typed, "" when blank. */
  readonly text: string;
  readonly level: string;
}

/** A score out of 100 as people write it: 91.25, 91.25%, "ร้อยละ ๙๑.๒๕", "91.25 คะแนน"; null for anything else. */
export function parseScore(text: string): number | null {
  return parseNumber(text.replace(/^ร้อยละ\s*|\s*(?:%|คะแนน)$/g, ""));
}

/** Reads the scores in sheet order; rows whose year, name or number cannot be read are reported and left out. */
export function readScores(table: Table<"scores">): { list: readonly Score[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list: Score[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const report = (code: Parameters<typeof problem>[0], column: "year" | "indicator" | "score", args = {}) => {
      problems.push(
        problem(code, { at: refOf(row, column), header: headerOf(row, column), found: row.text[column], args }),
      );
    };
    const year = readFiscalYear(row.text.year);
    if (!year.ok) report("year.unreadable", "year");
    else if (year.era === "ce") report("year.christian", "year", { year: year.year });
    const key = scoreKeyOf(row.text.indicator);
    if (key === null) report("indicator.unknown", "indicator");
    const value = parseScore(row.text.score);
    if (value === null) report("number.unreadable", "score", { expected: "คะแนน 0-100", example: "91.25" });
    else if (value < 0 || value > 100) report("number.range", "score", { expected: "คะแนน 0-100", example: "91.25" });
    if (!year.ok || key === null || value === null) continue;
    const earlier = seen.get(`${year.year} ${key}`);
    if (earlier !== undefined) {
      report("score.duplicate", "indicator", { name: row.text.indicator, year: year.year, other: earlier });
      continue;
    }
    seen.set(`${year.year} ${key}`, row.row);
    const { indicator: label, score: text, level } = row.text;
    list.push({ source: row, year: year.year, key, label, value, text, level });
  }
  return { list, problems };
}
