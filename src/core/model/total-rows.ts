import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type TableRow } from "../workbook/table";
import type { ColumnKey, TableKey } from "../workbook/tables";
import { rowTotal } from "./problems";

const counted =
  "มาตรการ|ความเสี่ยง|เรื่อง|ข้อ|รายการ|โครงการ|กิจกรรม|งาน|แผน|ประเด็น|ตัวชี้วัด|ด้าน|แห่ง|คน|ราย|หน่วยงาน|ส่วนราชการ|ครั้ง|บาท";
const sumWord = "รวม|ทั้งหมด|ทั้งสิ้น|total";
const more = `ยอด|ผล|จำนวน|ทั้งปี|ทั้งเล่ม|สุทธิ|grand|[\\s:()=0-9๐-๙,.]|${counted}`;
/** Words of a sum, counts and what is counted, and nothing else; "รวมพลัง" is the beginning of a name. */
const total = new RegExp(`^(?=.*(?:${sumWord}))(?:${sumWord}|${more})+$`, "i");
const sumOrCount = new RegExp(`^(?:[0-9๐-๙]|${sumWord})(?:${sumWord}|${more})*$`, "i");

/**
 * Rows under a table in which a person summed it up: the first filled of `columns`, which name a piece of work, says so,
 * or any cell where these hold nothing but counts. They are no piece of work, and that is told.
 */
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
    const { text } = row;
    const all = Object.keys(text) as ColumnKey<K>[];
    const first = columns.find((one) => text[one] !== "");
    const hasCountsOnly = columns.every((one) => text[one] === "" || sumOrCount.test(text[one]));
    const column = [first, ...(hasCountsOnly ? all : [])].find((one) => one !== undefined && total.test(text[one]));
    if (column === undefined) {
      work.push(row);
      continue;
    }
    totals.push(row);
    problems.push(problem(rowTotal, { at: refOf(row, column), header: headerOf(row, column), found: text[column] }));
  }
  return { work, totals, problems };
}
