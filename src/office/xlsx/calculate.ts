import { cellName, type CellValue } from "../../core";
import type { FormulaResult, Formulas } from "../ports";
import type { NumberLook } from "./formats";
import { shownAs, type OpenFormula } from "./read-sheet";

/** A formula to calculate, in the rows that its result goes into. */
export interface OpenCell extends OpenFormula {
  readonly sheet: string;
  readonly rows: CellValue[][];
}

/** Programs that store no results write few formulas; a file with more is not worth the wait. */
const mostFormulas = 2000;
const longestMilliseconds = 5000;

/** Fills in the results of formulas that have none; one that cannot be calculated is an error without a name. */
export async function calculate(
  bytes: Uint8Array,
  open: readonly OpenCell[],
  from1904: boolean,
  formulas: Formulas,
): Promise<void> {
  for (const { rows, row, column } of open) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = { error: "" };
  }
  const asked = open.slice(0, mostFormulas);
  const cells = asked.map(({ sheet, row, column }) => ({ sheet, cell: cellName(row + 1, column) }));
  for (const result of await formulas.calculate(bytes, cells, longestMilliseconds)) {
    const place = asked[result.index];
    const row = place?.rows[place.row];
    if (place !== undefined && row !== undefined) row[place.column] = valueOf(result, place.look, from1904);
  }
}

/** The library answers text only, and a result such as #N/A as an error. */
function valueOf({ value, error }: FormulaResult, look: NumberLook, from1904: boolean): CellValue {
  const mark = /#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/.exec(
    error ?? (/^#[A-Z0-9/]+[!?]?$/.test(value) ? value : ""),
  );
  if (mark !== null) return { error: mark[0] };
  if (error !== null) return { error: "" };
  if (value === "") return null;
  if (value === "TRUE" || value === "FALSE") return value === "TRUE";
  // A text result of digits, such as "00123", cannot be told from a number unless it begins with a zero.
  if (!/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(value) || /^-?0\d/.test(value)) return value;
  return shownAs(Number(value), look, from1904);
}
