import { parseNumber, readFiscalYear, toArabicDigits } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import { fold } from "../workbook/text";
import { indicatorNumbers, indicatorTitle } from "./indicators";
import { readItems, type Item } from "./items";
import { yearUnreadable, numberUnreadable } from "./problems";

/** A topic of the analysis of the assessed year. */
export interface Topic {
  readonly source: TableRow<"analysis">;
  /** พ.ศ. of the assessment. */
  readonly year: number;
  /** From 1. */
  readonly order: number;
  readonly name: string;
  readonly indicators: readonly number[];
  readonly questions: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly findings: readonly Item[];
  /** Whether a text names the topic by its number: "1", "๑", "ประเด็นที่ 1". */
  readonly numberMatches: (text: string) => boolean;
}

/** Reads the topics of one assessed year in their order; rows of other years are left out. */
export function readTopics(
  table: Table<"analysis">,
  assessedYear: number,
): { list: readonly Topic[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list: Topic[] = [];
  table.rows.forEach((row, index) => {
    const { text } = row;
    const year = text.year === "" ? null : readFiscalYear(text.year);
    if (year?.ok === false) {
      problems.push(
        problem(yearUnreadable, { at: refOf(row, "year"), header: headerOf(row, "year"), found: text.year }),
      );
    }
    const order = parseNumber(text.order);
    if (text.order !== "" && order === null) {
      const args = { expected: "ลำดับ 1, 2, 3 ...", example: "1" };
      problems.push(
        problem(numberUnreadable, {
          at: refOf(row, "order"),
          header: headerOf(row, "order"),
          found: text.order,
          args,
        }),
      );
    }
    const numbers = indicatorNumbers(text.indicator);
    const name = text.topic || numbers.map(indicatorTitle).join(" ");
    if (name === "" || (year?.ok === true && assessedYear !== 0 && year.year !== assessedYear)) return;
    const number = String(order ?? index + 1);
    list.push({
      source: row,
      year: year?.ok === true ? year.year : assessedYear,
      order: order ?? index + 1,
      name,
      indicators: numbers,
      questions: text.questions,
      text: text.text.split("\n").filter((line) => line.trim() !== ""),
      findings: readItems(text.findings),
      numberMatches: (typed) =>
        fold(toArabicDigits(typed))
          .replace(/^ประเด็น(?:ที่)?/, "")
          .replace(/\.$/, "") === number,
    });
  });
  return { list: [...list].sort((a, b) => a.order - b.order), problems };
}
