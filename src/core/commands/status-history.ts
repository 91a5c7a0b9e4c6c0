import { readBook, type Book } from "../model/book";
import { statusOf } from "../model/work";
import { refOf, type TableRow } from "../workbook/table";
import { cellText, fold } from "../workbook/text";
import type { WorkbookData } from "../workbook/types";

/** A change of one status cell, as texts of the sheet; "" for a blank cell. */
export interface StatusEntry {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** The cells that a person edited: 1-based first row, 0-based first column, sizes in cells. */
export interface EditedCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What the one cell held before; null where it is not known, as after pasting. */
  readonly before: string | null;
}

interface WorkRow {
  readonly code: string;
  /** Whether the code stands in the sheet, and is not only the row's place in it. */
  readonly hasOwnCode: boolean;
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  readonly status: string;
}

/** The rows of มาตรการ and ความเสี่ยง that have a status column, with the codes that the program knows them by. */
function workRows(book: Book): readonly WorkRow[] {
  return [...book.measures, ...book.risks].flatMap(({ code, source }): WorkRow[] => {
    const row = source as TableRow<"measures">;
    if (row.table.columns.status === undefined) return [];
    const at = refOf(row, "status");
    return [
      {
        code,
        hasOwnCode: row.text.code !== "",
        row: at.row,
        column: at.column,
        sheet: at.sheet,
        status: row.text.status,
      },
    ];
  });
}

/** The status that the history last recorded of each code, as typed there. */
function lastRecorded(book: Book): ReadonlyMap<string, string> {
  // The list is in the sheet's order; entries that were typed later for an earlier day are the exception.
  return new Map(book.history.map((change) => [fold(change.code), change.source.text.to] as const));
}

const sameStatus = (a: string, b: string): boolean =>
  fold(a) === fold(b) || (statusOf(a) !== null && statusOf(a) === statusOf(b));

/**
 * What an edit changed in status cells, to be appended to ประวัติสถานะ. `data` is the workbook after the edit. The old
 * status is the cell's own where it is known, else the last one recorded, else "". An edit that leaves a status what
 * the history says it is gives nothing, so that an edit that is told of twice is recorded once.
 */
export function statusChanges(data: WorkbookData, edit: EditedCells): readonly StatusEntry[] {
  const { book } = readBook(data);
  const recorded = lastRecorded(book);
  const isEdited = ({ sheet, row, column }: WorkRow): boolean =>
    sheet === edit.sheet &&
    row >= edit.row &&
    row < edit.row + edit.rows &&
    column >= edit.column &&
    column < edit.column + edit.columns;
  return workRows(book)
    .filter(isEdited)
    .flatMap(({ code, status }): StatusEntry[] => {
      const last = recorded.get(fold(code));
      const before = edit.before === null ? undefined : cellText(edit.before);
      const from = before ?? last ?? "";
      if (sameStatus(from, status) || (last !== undefined && sameStatus(last, status))) return [];
      return [{ code, from, to: status }];
    });
}

/**
 * Entries that a history begins with: every status that it does not know yet, old and new the same, so that what was
 * so before the recording began is not taken for a change.
 */
export function historyBeginning(data: WorkbookData): readonly StatusEntry[] {
  const { book } = readBook(data);
  const recorded = lastRecorded(book);
  return workRows(book)
    .filter(({ code, status }) => status !== "" && !recorded.has(fold(code)))
    .map(({ code, status }) => ({ code, from: status, to: status }));
}

/**
 * The cells of the rows that have a status and no code of their own, sheet by sheet. Such a row is known by its place:
 * once rows are inserted or sorted, its history would be another's.
 */
export function rowsWithoutCode(data: WorkbookData): readonly { readonly sheet: string; readonly row: number }[] {
  const { book } = readBook(data);
  return workRows(book)
    .filter(({ status, hasOwnCode }) => status !== "" && !hasOwnCode)
    .map(({ sheet, row }) => ({ sheet, row }));
}
