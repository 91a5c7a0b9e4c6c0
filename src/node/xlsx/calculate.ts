import { cellName } from "../../core/workbook/a1";
import type { CellValue } from "../../core/workbook/types";
import { calculateFormulas } from "./engine";
import type { FormulaResult } from "./engine";
import { serialDate } from "./formats";
import type { OpenFormula } from "./read-sheet";

/** A formula to calculate, in the rows that its result goes into. */
export interface OpenCell extends OpenFormula {
  readonly sheet: string;
  readonly rows: CellValue[][];
}

/** Programs that store no results write few formulas; a file with more is not worth the wait. */
const mostFormulas = 2000;
const longestMilliseconds = 5000;

/** Fills in the results of formulas that have none; those that cannot be calculated stay null. */
export async function calculate(bytes: Uint8Array, open: readonly OpenCell[], from1904: boolean): Promise<void> {
  const asked = open.slice(0, mostFormulas);
  const cells = asked.map(({ sheet, row, column }) => ({ sheet, cell: cellName(row + 1, column) }));
  for (const result of await calculateFormulas(bytes, cells, longestMilliseconds)) {
    const place = asked[result.index];
    const row = place?.rows[place.row];
    if (place !== undefined && row !== undefined) row[place.column] = valueOf(result, place.isDate, from1904);
  }
}

/** The library answers text only, and a result such as #N/A as an error. */
function valueOf({ value, error }: FormulaResult, isDate: boolean, from1904: boolean): CellValue {
  const mark = /#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/.exec(
    error ?? (/^#[A-Z0-9/]+[!?]?$/.test(value) ? value : ""),
  );
  if (mark !== null) return { error: mark[0] };
  if (error !== null || value === "") return null;
  if (value === "TRUE" || value === "FALSE") return value === "TRUE";
  // A text result of digits, such as "00123", cannot be told from a number unless it begins with a zero.
  if (!/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(value) || /^-?0\d/.test(value)) return value;
  const date = isDate ? serialDate(Number(value), from1904) : null;
  return date === null ? Number(value) : { date };
}
