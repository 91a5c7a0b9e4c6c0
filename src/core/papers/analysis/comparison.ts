import { parseNumber } from "../../calendar";
import { compareWith, totalName, type YearBefore } from "../../compute/compare-years";
import { beforeIn, comparisonHeads, noValue, yearBeforeIn } from "../../compute/comparison-layout";
import { comparisonSentences } from "../../compute/year-sentences";
import type { TagData } from "../../docx/fill";
import { computedSheets, ownedMarker } from "../../workbook/tables";
import { cellText, fold } from "../../workbook/text";
import type { SheetData } from "../../workbook/types";
import { statuses, type Status } from "../../workbook/words";
import { computed, type PaperContext } from "../common/context";

type Row = readonly string[];

/** The program's own sheet of two years; undefined where the workbook does not hold last year. */
function sheetOf(context: PaperContext): SheetData | undefined {
  return context.book.data.sheets.find(
    ({ name, rows }) =>
      cellText(rows[0]?.[0] ?? null).startsWith(ownedMarker) && fold(name).startsWith(fold(computedSheets.comparison)),
  );
}

/** The rows below the header that begins with a word, up to the next blank row. */
function rowsUnder(rows: readonly Row[], header: string): readonly Row[] {
  const from = rows.findIndex((row) => row[0] === header && (row[1] ?? "") !== "");
  if (from < 0) return [];
  const end = rows.findIndex((row, index) => index > from && row.every((text) => text === ""));
  return rows.slice(from + 1, end < 0 ? undefined : end);
}

const known = (text: string | undefined): string => (text === undefined || text === noValue ? "" : text);

function statusOf(text: string | undefined): Status | null {
  const keys = Object.keys(statuses) as readonly Status[];
  return keys.find((key) => statuses[key] === text) ?? null;
}

/** Last year as the sheet holds it; null where its title names no year. */
function yearBefore(sheet: SheetData): YearBefore | null {
  const rows = sheet.rows.map((row): Row => row.map((value) => cellText(value).trim()));
  const fiscalYear = yearBeforeIn(rows[1]?.[0] ?? "");
  if (fiscalYear === null) return null;
  const scores = rowsUnder(rows, comparisonHeads.scores);
  const total = scores.find(([name]) => name === totalName);
  return {
    fiscalYear,
    measures: rowsUnder(rows, comparisonHeads.measures).flatMap(([code = "", name = "", , , status]) =>
      name === "" ? [] : [{ code, name, status: statusOf(status) }],
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

/**
 * The year against the one before it, worked out anew from the sheet เทียบกับปีก่อน, which keeps last year, and from the
 * workbook as it stands; nothing where the workbook has no such sheet.
 */
export function comparisonData(context: PaperContext): { readonly เทียบกับปีก่อน: readonly TagData[] } {
  const sheet = sheetOf(context);
  const before = sheet === undefined ? null : yearBefore(sheet);
  if (before === null || before.fiscalYear >= context.book.settings.fiscalYear) return { เทียบกับปีก่อน: [] };
  const lines = comparisonSentences(compareWith(before, context.book), (text) => computed(context, text));
  return {
    เทียบกับปีก่อน: [{ ปีที่เทียบ: computed(context, before.fiscalYear), ข้อความเปรียบเทียบ: lines }],
  };
}
