import { cellName, type CellValue } from "../../core";
import type { FormulaResult, Formulas } from "../ports";
import type { NumberLook } from "./formats";
import { shownAs, type GridPlace, type OpenFormula } from "./read-sheet";
import { rangesOf, type ReadRange } from "./references";

/** A formula to calculate, in the rows that its result goes into. */
export interface OpenCell extends OpenFormula {
  readonly sheet: string;
  readonly rows: CellValue[][];
}

/** Programs that store no results write few formulas; a file with more is not worth the wait. */
const mostFormulas = 2000;
const longestMilliseconds = 5000;

type SheetRows = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

interface ErrorPlace extends GridPlace {
  readonly sheet: string;
}

const isError = (value: CellValue | undefined): boolean =>
  typeof value === "object" && value !== null && "error" in value;

function errorsOf(sheets: SheetRows): ErrorPlace[] {
  return [...sheets].flatMap(([sheet, rows]) =>
    rows.flatMap((cells, row) => cells.flatMap((value, column) => (isError(value) ? [{ sheet, row, column }] : []))),
  );
}

/** What asks whether a cell is an error is right about one; all else hands it on, or counts it. */
const asksForErrors = /\b(?:IFERROR|IFNA|ISERR|ISERROR|ISNA|ERROR\.TYPE|AGGREGATE)\s*\(/i;

/** Takes back the results that were worked out over errors: the library takes those for blank cells and counts none. */
function dropDoubtful(open: readonly OpenCell[], sheets: SheetRows): void {
  const errors = errorsOf(sheets);
  if (errors.length === 0) return;
  const asked = open
    .filter(({ formula }) => !asksForErrors.test(formula))
    .map((cell) => ({ ...cell, ranges: rangesOf(cell.formula) }));
  // One that is taken back is an error for those that read it.
  for (let from = 0; from < errors.length;) {
    const fresh = errors.slice(from);
    from = errors.length;
    for (const { sheet, rows, row, column, ranges } of asked) {
      const cells = rows[row];
      if (cells === undefined || isError(cells[column])) continue;
      if (!fresh.some((error) => ranges.some((range) => holds(range, sheet, error)))) continue;
      cells[column] = { error: "" };
      errors.push({ sheet, row, column });
    }
  }
}

const holds = ({ sheet, rows, columns }: ReadRange, own: string, at: ErrorPlace): boolean =>
  (sheet || own).toLowerCase() === at.sheet.toLowerCase() &&
  rows[0] <= at.row &&
  at.row <= rows[1] &&
  columns[0] <= at.column &&
  at.column <= columns[1];

/** Fills in the results of formulas that have none; one that cannot be calculated is an error without a name. */
export async function calculate(
  bytes: Uint8Array,
  open: readonly OpenCell[],
  from1904: boolean,
  formulas: Formulas,
  sheets: SheetRows,
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
  dropDoubtful(asked, sheets);
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
