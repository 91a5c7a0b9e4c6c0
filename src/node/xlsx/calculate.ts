import { cellName } from "../../core/workbook/a1";
import type { CellValue } from "../../core/workbook/types";
import { checked, forgetEngine, openInEngine } from "./engine";
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
  const file = await openInEngine(bytes).catch(() => null);
  if (file === null) return;
  const end = Date.now() + longestMilliseconds;
  for (const { sheet, row, column, isDate, rows } of open.slice(0, mostFormulas)) {
    const cells = rows[row];
    if (cells === undefined || Date.now() > end) continue;
    try {
      const { value } = checked(file.CalcCellValue(sheet, cellName(row + 1, column), { RawCellValue: true }));
      cells[column] = resultOf(value, isDate, from1904);
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      // A result such as #N/A comes as an error of the call.
      const found = /#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/.exec(message);
      if (found !== null) cells[column] = { error: found[0] };
      if (message.includes("already exited")) {
        forgetEngine();
        return;
      }
    }
  }
}

/** The library answers text only. */
function resultOf(text: string, isDate: boolean, from1904: boolean): CellValue {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^#(N\/A|[A-Z0-9/]+[!?])$/.test(text)) return { error: text };
  if (!/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text) || /^-?0\d/.test(text)) return text;
  const number = Number(text);
  const date = isDate ? serialDate(number, from1904) : null;
  return date === null ? number : { date };
}
