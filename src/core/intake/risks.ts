import { parseNumber, toArabicDigits } from "../calendar";
import { statuses } from "../workbook/words";
import { RowDraft, type DraftCell, type Unread } from "./draft";
import { statusOf } from "../model/work";
import { tellTitles } from "./headings";
import { further, listCell, withoutNumber } from "./list-text";
import { contentCells, tellLeft, tellStrangers } from "./left-over";
import { listColumns, putParts, putPeriod, putStateAbove, putStatus, putTicks } from "./measure-cells";
import type { MonthGrids } from "./month-grids";
import type { KnownCell, KnownRow } from "./known-row";
import { headerOf, type KnownTable } from "./recognise";
import type { SourceCell } from "./source";

/**
 * A remark or a result that is the very word of a status is the status; in other words it is a remark or result too. So is
 * the first line of a remark, with the day and the remark below it.
 */
function putSaid(row: RowDraft, key: "remark" | "result", cell: SourceCell): void {
  if (key === "remark" && cell.text.trim().includes("\n") && putStateAbove(row, cell)) return;
  const isState = putStatus(row, cell.text, cell.place);
  const status = statusOf(cell.text);
  if (!isState || (status !== null && statuses[status] !== cell.text.trim()))
    row.append(key, key === "result" ? listCell(cell.text) : cell.text, cell.place);
}

function putCell(row: RowDraft, key: string, given: KnownCell): void {
  const cell = { ...given, text: given.text.replace(further, "") };
  if (key === "order") return;
  if (key === "remark" || key === "result") putSaid(row, key, cell);
  else if (key === "period") putPeriod(row, cell.text, cell.place);
  else if (key === "status") {
    if (!putStatus(row, cell.text, cell.place)) row.set("status", cell.text, cell.place);
  } else if (listColumns.has(key)) row.append(key, listCell(cell.text), cell.place);
  else row.set(key, key === "risk" || key === "area" ? withoutNumber(cell.text) : cell.text, cell.place);
}

const bothScales = /^([0-9๐-๙]{1,2})\s*[xX×*]\s*([0-9๐-๙]{1,2})(?:\s*=\s*([0-9๐-๙]{1,3}))?$/;

/** "๔ x ๕ = ๒๐" in one cell are both scales, in the order in which the header names them. */
function partScales(row: RowDraft, cell: KnownCell | undefined, header: string): void {
  const [, first = "", second = "", product = ""] = bothScales.exec(cell?.text.trim() ?? "") ?? [];
  if (cell === undefined || first === "" || row.cells.has("impact")) return;
  const isImpactFirst = /^[^โL]*(?:ผลกระทบ|รุนแรง|I)/.test(header);
  row.cells.set("likelihood", { text: isImpactFirst ? second : first, place: cell.place });
  row.set("impact", isImpactFirst ? first : second, cell.place);
  row.set("product", product, cell.place);
}

/** The scales of a risk, and what the program works out of them: as it was, and as it is when something was done. */
const computed = [
  { likelihood: "likelihood", impact: "impact", of: ["product", "level"], behind: "" },
  { likelihood: "likelihoodAfter", impact: "impactAfter", of: ["productAfter", "levelAfter"], behind: "หลังดำเนินการ" },
] as const;

/** Whether what a paper says of the product or its level is what both scales give: no other number, no letters for a word. */
function isProductOf(scales: readonly string[], text: string): boolean {
  const [likelihood, impact] = scales.map(parseNumber);
  if (likelihood === null || likelihood === undefined || impact === null || impact === undefined) return false;
  const said = toArabicDigits(text).match(/[0-9]+(?:\.[0-9]+)?/g) ?? [];
  const isOther = said.length > 0 && !said.map(Number).includes(likelihood * impact);
  return !isOther && !/^[A-Za-z]{1,2}$/.test(text.trim());
}

/**
 * Takes away the product of the two scales and its level, which the program works out; where a scale is missing they are
 * told, for then nothing else says how high the risk is, and so is what the scales do not give.
 */
export function leaveComputed(risks: readonly RowDraft[], unread: Unread[]): void {
  for (const row of risks)
    for (const { likelihood, impact, of, behind } of computed)
      for (const key of of) {
        const cell = row.cells.get(key);
        row.cells.delete(key);
        if (cell === undefined) continue;
        const scales = [row.text(likelihood), row.text(impact)];
        const [chance = "", harm = ""] = scales;
        if (chance === "" || harm === "")
          unread.push({
            ...cell,
            why: `ระดับความเสี่ยง${behind}คำนวณจากโอกาสและผลกระทบ ซึ่งเอกสารไม่ได้บอก จึงไม่ได้นำเข้า`,
          });
        else if (!isProductOf(scales, cell.text))
          unread.push({
            ...cell,
            why: `ไม่ใช่ค่าที่คำนวณได้จากโอกาส ${chance} และผลกระทบ ${harm} จึงไม่ได้นำเข้า โปรดตรวจ`,
          });
      }
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
 * tells of one risk only; months are kept in `grids`.
 */
export function readRiskTable(
  table: KnownTable,
  above: Partial<Headings>,
  grids: MonthGrids,
  unread: Unread[],
): readonly RowDraft[] {
  const rows: RowDraft[] = [];
  const current: Headings = { area: above.area ?? null, risk: above.risk ?? null };
  const scaleHeader = headerOf(table, "likelihood");
  for (const title of table.titles) {
    const isHeading = label.test(title[0]?.text.trim() ?? "") && title.length <= 2;
    if (isHeading) Object.assign(current, readRiskHeading(title));
    else tellTitles([title], unread);
  }
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
    putParts(draft, row.parts);
    putTicks(draft, row.ticks, unread);
    partScales(draft, row.cells.get("likelihood"), scaleHeader);
    grids.add(draft, row.months, table.years);
    tellStrangers(row, unread);
    tellLeft(contentCells(row), isMore || draft.cells.size > 0 ? [draft] : [], unread);
    if (isMore || draft.cells.size === 0) continue;
    if (current.area !== null) draft.set("area", current.area.text, current.area.place);
    if (current.risk !== null && !draft.cells.has("risk")) draft.set("risk", current.risk.text, current.risk.place);
    isHeaded = false;
    rows.push(draft);
  }
  return rows;
}
