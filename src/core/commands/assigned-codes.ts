import { readBook } from "../model/book";
import { joinMeasures } from "../papers/common/join-rows";
import { refOf, type TableRow } from "../workbook/table";
import type { CellRef, WorkbookData } from "../workbook/types";

/** A code that the program gave a row, and the blank cell that it belongs into. */
export interface AssignedCode {
  readonly at: CellRef;
  readonly after: string;
}

/**
 * The codes of measures and risks whose sheet has a column for them and leaves them blank. Written down, a row keeps its
 * code wherever it is moved. A row that goes on with the measure above has none of its own.
 */
export function assignedCodes(data: WorkbookData): readonly AssignedCode[] {
  const { book } = readBook(data);
  return [...joinMeasures(book.measures), ...book.risks].flatMap(({ code, source }) => {
    const row = source as TableRow<"measures">;
    const isBlank = row.text.code === "" && row.table.columns.code !== undefined;
    return isBlank ? [{ at: refOf(row, "code"), after: code }] : [];
  });
}
