import { statuses } from "../workbook/words";
import { RowDraft, type DraftCell, type Unread } from "./draft";
import { statusOf } from "../model/work";
import { further, listCell, withoutNumber } from "./list-text";
import { listColumns, putPeriod, putStatus, putTicks } from "./measure-cells";
import { MonthGrids } from "./month-grids";
import type { KnownCell, KnownRow, KnownTable } from "./recognise";
import type { SourceCell } from "./source";

/** A remark that is the very word of a status is the status; in other words it is a remark too. */
function putRiskRemark(row: RowDraft, cell: SourceCell): void {
  const isState = putStatus(row, cell.text, cell.place);
  const status = statusOf(cell.text);
  if (!isState || (status !== null && statuses[status] !== cell.text.trim()))
    row.append("remark", cell.text, cell.place);
}

function putCell(row: RowDraft, key: string, given: KnownCell): void {
  const cell = { ...given, text: given.text.replace(further, "") };
  // The running number, the product of the two scales and its level are worked out.
  if (key === "order" || key === "product" || key === "level") return;
  if (key === "remark") putRiskRemark(row, cell);
  else if (key === "period") putPeriod(row, cell.text, cell.place);
  else if (key === "status") {
    if (!putStatus(row, cell.text, cell.place)) row.set("status", cell.text, cell.place);
  } else if (listColumns.has(key)) row.append(key, listCell(cell.text), cell.place);
  else row.set(key, key === "risk" || key === "area" ? withoutNumber(cell.text) : cell.text, cell.place);
}

interface Headings {
  area: DraftCell | null;
  risk: DraftCell | null;
}

const label = /^(ด้าน|ความเสี่ยง)(?:ที่)?\s*[0-9๐-๙]*\s*[:：]?\s*/;

/** What a line over risks names: its area, "ด้าน การบริหารงานบุคคล", or the risk itself, "ความเสี่ยงที่ ๑ ...". */
export function readRiskHeading(cells: readonly DraftCell[]): Partial<Headings> {
  const [first, second] = cells;
  if (first === undefined) return {};
  const word = label.exec(first.text.trim())?.[1];
  const value = second ?? { text: first.text.trim().replace(label, ""), place: first.place };
  const cell = { text: withoutNumber(value.text.trim()), place: value.place };
  if (cell.text === "") return {};
  return word === "ความเสี่ยง" ? { risk: cell } : { area: cell };
}

const goesOn = (row: KnownRow): boolean =>
  row.cells.get("risk")?.isAbove === true ||
  ["risk", "factor", "area"].every((key) => {
    const cell = row.cells.get(key);
    return cell === undefined || cell.text.trim() === "" || /^\(\s*ต่อ\s*\)$/.test(cell.text.trim());
  });

/**
 * Reads the risks of a table: the levels, or the plan with its month grid. `above` is what stands over the table where it
 * tells of one risk only; `fiscalYear` (พ.ศ., 0 = unknown) is that of the paper.
 */
export function readRiskTable(
  table: KnownTable,
  above: Partial<Headings>,
  fiscalYear: number,
  unread: Unread[],
): readonly RowDraft[] {
  const rows: RowDraft[] = [];
  const current: Headings = { area: above.area ?? null, risk: above.risk ?? null };
  const grids = new MonthGrids();
  let isHeaded = current.risk !== null;
  for (const row of table.rows) {
    if (row.heading.length > 0) {
      const found = readRiskHeading(row.heading);
      if (found.area !== undefined) Object.assign(current, { area: found.area, risk: null });
      if (found.risk !== undefined) current.risk = found.risk;
      isHeaded = true;
      continue;
    }
    const last = rows[rows.length - 1];
    const isMore = last !== undefined && !isHeaded && goesOn(row);
    const draft = isMore ? last : new RowDraft();
    for (const [key, cell] of row.cells) if (!(isMore && cell.isAbove)) putCell(draft, key, cell);
    putTicks(draft, row.ticks);
    grids.add(draft, row.months);
    for (const cell of row.strangers)
      unread.push({ text: cell.text, place: cell.place, why: "หัวตารางของช่องนี้ไม่ตรงกับคอลัมน์ใด" });
    if (isMore || draft.cells.size === 0) continue;
    if (current.area !== null) draft.set("area", current.area.text, current.area.place);
    if (current.risk !== null && !draft.cells.has("risk")) draft.set("risk", current.risk.text, current.risk.place);
    isHeaded = false;
    rows.push(draft);
  }
  grids.put(table.years, fiscalYear);
  return rows;
}
