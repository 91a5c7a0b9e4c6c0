import { parseNumber } from "../calendar";
import { statusOf } from "../model/work";
import { findOwned } from "../workbook/owned";
import { computedSheets } from "../workbook/tables";
import { cellText } from "../workbook/text";
import type { WorkbookData } from "../workbook/types";
import { totalName, type YearBefore } from "./compare-years";
import { beforeIn, comparisonHeads, noValue, scoreYearIn, yearBeforeIn } from "./comparison-layout";

type Row = readonly string[];

/** The rows below the header that begins with a word, up to the next blank row. */
function rowsUnder(rows: readonly Row[], header: string): readonly Row[] {
  const from = rows.findIndex((row) => row[0] === header && (row[1] ?? "") !== "");
  if (from < 0) return [];
  const end = rows.findIndex((row, index) => index > from && row.every((text) => text === ""));
  return rows.slice(from + 1, end < 0 ? undefined : end);
}

const known = (text: string | undefined): string => (text === undefined || text === noValue ? "" : text);

/** Last year as the sheet เทียบกับปีก่อน keeps it; null where the workbook has no such sheet, or its title names no year. */
export function yearBeforeOn(data: WorkbookData): YearBefore | null {
  const sheet = findOwned(data, computedSheets.comparison);
  if (sheet === undefined) return null;
  const rows = sheet.rows.map((row): Row => row.map((value) => cellText(value).trim()));
  const fiscalYear = yearBeforeIn(rows[1]?.[0] ?? "");
  if (fiscalYear === null) return null;
  const scores = rowsUnder(rows, comparisonHeads.scores);
  const total = scores.find(([name]) => name === totalName);
  return {
    fiscalYear,
    assessedYear: scoreYearIn(rows.find(([head]) => head === comparisonHeads.scores)?.[1] ?? ""),
    measures: rowsUnder(rows, comparisonHeads.measures).flatMap(([code = "", name = "", , , status]) =>
      name === "" ? [] : [{ code, name, status: statusOf(status ?? "") }],
    ),
    risks: rowsUnder(rows, comparisonHeads.risks).flatMap(([risk = "", level, , products]) => {
      const product = parseNumber(beforeIn(products ?? "")) ?? 0;
      return known(level) === "" && product === 0 ? [] : [{ code: "", risk, product, level: known(level) }];
    }),
    scores: new Map(
      scores.flatMap(([name = "", value = ""]) => {
        const score = parseNumber(value);
        return score === null ? [] : [[name, score] as const];
      }),
    ),
    level: beforeIn(total?.[4] ?? ""),
  };
}
