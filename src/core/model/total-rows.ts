import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type TableRow } from "../workbook/table";
import type { ColumnKey, TableKey } from "../workbook/tables";
import { rowTotal } from "./problems";

const total =
  /^(?:(?:ยอด|ผล)?รวม(?:ทั้งสิ้น|ทั้งหมด|ทั้งปี|ทั้งเล่ม|สุทธิ|จำนวน)?|ทั้งหมด|ทั้งสิ้น|จำนวนทั้งหมด|จำนวนรวม|(?:grand )?total)\s*:?\s*(?:จำนวน)?\s*(?:[0-9๐-๙]+\s*(?:มาตรการ|ความเสี่ยง|เรื่อง|ข้อ|รายการ)?)?$/i;

/** Rows under a table in which a person summed it up: they are no piece of work, and that is told. */
export function parseTotalRows<K extends TableKey>(
  rows: readonly TableRow<K>[],
  columns: readonly ColumnKey<K>[],
): {
  readonly work: readonly TableRow<K>[];
  readonly totals: readonly TableRow<K>[];
  readonly problems: readonly Problem[];
} {
  const work: TableRow<K>[] = [];
  const totals: TableRow<K>[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const column = columns.find((one) => row.text[one] !== "");
    if (column === undefined || !total.test(row.text[column])) {
      work.push(row);
      continue;
    }
    totals.push(row);
    problems.push(
      problem(rowTotal, { at: refOf(row, column), header: headerOf(row, column), found: row.text[column] }),
    );
  }
  return { work, totals, problems };
}
