import { fold } from "../workbook/text";
import { RowDraft, type DraftCell, type Unread } from "./draft";
import { annexRows, isEvidenceAnnex, wordsOfCode } from "./evidence-annex";
import { loneHeading, namedMeasure, TableHeadings } from "./headings";
import { further, listCell, splitNumbers, splitSubNumbers, unitLines, withoutNumber } from "./list-text";
import {
  listColumns,
  putCancelled,
  putOutcome,
  putParts,
  putPeriod,
  putRemark,
  putResult,
  putStatus,
  putTicks,
} from "./measure-cells";
import { keysOf } from "./match-headers";
import { contentCells, tellLeft, tellStrangers } from "./left-over";
import { markedMonths, readMonths } from "./month-grid";
import type { MonthGrids } from "./month-grids";
import type { KnownCell, KnownRow, Stranger } from "./known-row";
import { columnsText } from "./paper-parts";
import type { KnownTable } from "./recognise";

/** The measures of one table, in its order. */
export interface MeasureTable {
  readonly rows: readonly RowDraft[];
  /** The table ticks a status: what stands in its column of steps may be what was done. */
  readonly isResult: boolean;
  /** Its columns; tables of the same ones are one table, parted by pages or topics. */
  readonly columns: string;
  /** Its measures and the number of the heading that each stands under, "" where there is none. */
  readonly numbered: ReadonlyMap<RowDraft, string>;
  /** What stands across it and holds still at its end. */
  readonly headings: TableHeadings;
}

/** The heading over a table: the topic of its measures, numbered or not. */
export interface TopicHeading {
  readonly cell: DraftCell;
  /** As typed, "๑"; "" where it has none. */
  readonly number: string;
}

/** What stands above a table of measures, null where nothing does: its topic, and the measure that all of it tells of. */
export interface Above {
  readonly topic: TopicHeading | null;
  readonly name: TopicHeading | null;
}

const guidelineHead = /^แนวทาง(?:การปฏิบัติ)?\s*[:：]\s*/;
const listMark = /^(?:[-–•]|[0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2}|\([0-9๐-๙]{1,2}\)|[0-9๐-๙]{1,2}[.)](?![0-9๐-๙]))\s*/;

/** A narrow column: every line of it is short, so that breaks are where the column ends and not where a text does. */
const narrow = 28;

/** A cell that lists several measures, "(๑) ... (๒) ...", as one cell each. */
function partMeasures(cell: KnownCell | undefined, hasSteps: boolean): readonly (KnownCell | undefined)[] {
  if (cell === undefined || hasSteps) return [cell];
  const lines = splitNumbers(cell.text.trim()).split("\n");
  const starts = lines.flatMap((line, index) => (/^\(\s*[0-9๐-๙]{1,2}\s*\)/.test(line) ? [index] : []));
  if (starts.length < 2 || starts[0] !== 0) return [cell];
  return starts.map((start, index) => ({
    ...cell,
    text: splitSubNumbers(lines.slice(start, starts[index + 1]).join("\n")),
  }));
}

/** The name of a measure with what stands below it in the cell: a guideline, or its steps. */
function putName(row: RowDraft, cell: KnownCell, header: string, hasSteps: boolean): void {
  const all = cell.text.replace(further, "").trim().split("\n");
  const isWrapped = all.length > 1 && all.every((line) => line.length <= narrow && !guidelineHead.test(line));
  const [first = "", ...below] = isWrapped && !all.slice(1).some((line) => listMark.test(line)) ? [all.join("")] : all;
  const name = [withoutNumber(first)];
  const guideline: string[] = [];
  const steps: string[] = [];
  let current = /แนวทาง/.test(header) ? guideline : name;
  for (const line of below) {
    const clean = line.trim();
    if (guidelineHead.test(clean)) {
      current = guideline;
      current.push(clean.replace(guidelineHead, ""));
    } else if (current === name && listMark.test(clean)) (current = hasSteps ? guideline : steps).push(clean);
    else current.push(clean);
  }
  const typed = name.join("\n");
  row.set("measure", namedMeasure(typed)?.name ?? typed, cell.place);
  row.append("guideline", listCell(guideline.join("\n")), cell.place);
  row.append("steps", listCell(steps.join("\n")), cell.place);
}

/** What stands in the name's cell of a row that goes on, below the name and "(ต่อ)". */
function putMoreName(row: RowDraft, cell: KnownCell, header: string, hasSteps: boolean): void {
  const more = new RowDraft();
  putName(more, cell, header, hasSteps);
  for (const key of ["guideline", "steps"]) row.append(key, more.text(key), cell.place);
}

function putCell(row: RowDraft, key: string, given: KnownCell, header: string, hasSteps: boolean): void {
  // Where a page parts a merged cell, the mark belongs to the page.
  const cell = { ...given, text: given.text.replace(further, "") };
  switch (key) {
    case "order":
      return;
    case "measure":
      putName(row, cell, header, hasSteps);
      return;
    case "period":
      putPeriod(row, cell.text, cell.place);
      return;
    case "status":
      if (!putStatus(row, cell.text, cell.place)) row.set("status", cell.text, cell.place);
      return;
    case "remark":
      putRemark(row, cell);
      return;
    case "result":
    case "steps":
      putResult(row, key, cell);
      return;
    case "output":
    case "outcome":
      putOutcome(row, key, cell);
      return;
    case "owner":
      row.append(key, unitLines(cell.text), cell.place);
      return;
    case "qr":
      row.append("evidence", wordsOfCode(cell.text), cell.place);
      return;
    case "topic":
      row.set(key, withoutNumber(cell.text), cell.place);
      return;
    default:
      if (listColumns.has(key)) row.append(key, listCell(cell.text), cell.place);
      else row.set(key, cell.text, cell.place);
  }
}

/** A row tells of a measure where one of these is filled. */
const naming = ["measure", "topic", "steps", "finding", "guideline", "result"];

const total = /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด|จำนวน|เป็น|งบประมาณ[ก-๙]*|เงิน|วงเงิน)?|ยอดรวม)(?:\s|$|[0-9๐-๙])/;

/** What a row says that counts the others, "รวมทั้งสิ้น ๕ มาตรการ"; null for any other row. */
function totalOf(row: KnownRow): DraftCell | null {
  const filled = [...row.cells.values()].filter((cell) => cell.text.trim() !== "");
  const [first] = filled;
  if (first === undefined || filled.length > 3 || !total.test(first.text.trim())) return null;
  const all = [...filled, ...row.strangers.map(({ cell }) => cell), ...row.ticks.map(({ cell }) => cell)];
  const texts = all.map(({ text }) => text.trim()).filter((text) => text !== "");
  return { text: texts.join(" | "), place: first.place };
}

/** What has one value a measure: a row without a name that has one of these is no continuation. */
const single = ["owner", "period", "start", "end", "status"];

function goesOn(row: KnownRow, last: RowDraft | undefined): last is RowDraft {
  if (last === undefined) return false;
  const name = row.cells.get("measure");
  if (name === undefined) return false;
  // One name beside several rows: they are its steps.
  if (name.isAbove && name.text.trim() !== "") return true;
  const [first = ""] = name.text.trim().split("\n");
  if (further.test(first)) {
    const rest = fold(withoutNumber(first.replace(further, "")));
    return rest === "" || fold(last.text("measure")).startsWith(rest);
  }
  if (name.text.trim() !== "") return false;
  return single.every((key) => (row.cells.get(key)?.text.trim() ?? "") === "");
}

/** A row that goes on with a measure and says another owner's day or state: a measure has one, the rest is told. */
function tellOther(row: RowDraft, cells: KnownRow["cells"], unread: Unread[]): void {
  for (const key of ["period", "start", "end", "status"]) {
    const [cell, earlier] = [cells.get(key), row.text(key)];
    if (cell === undefined || cell.isAbove || earlier === "" || row.set(key, cell.text, cell.place)) continue;
    unread.push({ text: cell.text, place: cell.place, why: `มาตรการนี้มีค่าอื่นแล้ว (${earlier}) หนึ่งมาตรการมีได้ค่าเดียว` });
  }
}

/** Whether a row that goes on with a measure only says a list again, as pages repeat an owner. */
function isSaidBefore(row: RowDraft, key: string, cell: KnownCell): boolean {
  if (!listColumns.has(key) || !row.cells.has(key)) return false;
  const earlier = new Set(row.text(key).split("\n").map(fold));
  return unitLines(cell.text)
    .split("\n")
    .every((line) => earlier.has(fold(line)));
}

/** What makes a table one of the plan: its running numbers are those of the measures. */
const planColumns = ["steps", "guideline", "finding", "period", "followUp", "owner"];

/** Whether the months of a row are those of the plan or of what was done, where papers give a measure a row of each. */
function timedAs({ months, strangers }: KnownRow): { readonly label: Stranger; readonly isDone: boolean } | undefined {
  const label = strangers.find(({ cell }) =>
    /^(?:แผน|ผล|จริง)(?:งาน|การ[ก-๙]*)?$|^(?:ทำ|ปฏิบัติ)จริง$/.test(cell.text.trim()),
  );
  if (months.size === 0 || label === undefined) return undefined;
  return { label, isDone: !label.cell.text.trim().startsWith("แผน") };
}

/** Tells the months in which a measure was carried out: its period is that of the plan. */
function tellMonths(row: KnownRow, label: string, years: ReadonlyMap<number, string>, unread: Unread[]): void {
  const { period, place } = readMonths(markedMonths(row.months), years, 0);
  if (place === null) return;
  unread.push({ text: `${label.trim()}: ${period}`, place, why: "เดือนที่ดำเนินการจริงไม่ได้นำเข้า ช่องระยะเวลาเป็นของแผน" });
}

const dottedNumber = /^\(?\s*([0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+)[.)]?\s*(?=[ก-ฮเ-ไ])/;

/** The running number of a row, before its measure or in a column of its own; null where it has none. */
function numberIn(cells: KnownRow["cells"]): DraftCell | null {
  const order = cells.get("order");
  const name = cells.get("measure");
  const own = order !== undefined && /^[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})*[.)]?$/.test(order.text.trim()) ? order : name;
  // Beside the number of a topic the measure has its own, "๑.๓".
  const dotted = dottedNumber.exec(name?.text.trim() ?? "")?.[1];
  if (name !== undefined && dotted !== undefined) return { text: dotted, place: name.place };
  const number =
    own === undefined
      ? undefined
      : /^\(?\s*([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})*)(?:\s*[.)]|\s*$)/.exec(own.text.trim())?.[1];
  return own === undefined || number === undefined ? null : { text: number, place: own.place };
}

/** The number of a measure as its paper gives it. */
function putCode(row: RowDraft, cells: KnownRow["cells"]): void {
  const own = numberIn(cells);
  if (own === null || !planColumns.some((key) => cells.has(key))) return;
  row.set("code", own.text, own.place);
}

/** The measure that stands over its table. */
function putNameAbove(row: RowDraft, { cell, number }: TopicHeading): void {
  row.set("measure", cell.text, cell.place);
  row.set("code", number, cell.place);
}

/** Numbers that begin anew under each heading go behind the heading's; `numbered` are the measures and the numbers above. */
export function partCodes(numbered: ReadonlyMap<RowDraft, string>): void {
  const codes = [...numbered.keys()].flatMap((row) => (row.cells.has("code") ? [row.text("code")] : []));
  if (new Set(codes).size === codes.length) return;
  for (const [row, number] of numbered) {
    const code = row.cells.get("code");
    if (code !== undefined && number !== "" && !code.text.includes("."))
      row.cells.set("code", { ...code, text: `${number}.${code.text}` });
  }
}

/** Evidence above the first measure of an annex belongs to none. */
function tellLost(row: RowDraft, unread: Unread[]): void {
  const cell = row.cells.get("evidence");
  if (cell !== undefined) unread.push({ ...cell, why: "ไม่ทราบว่าเป็นหลักฐานของมาตรการใด" });
}

/** Columns that name a group: a blank cell goes on with the group of the row above. */
const groupKeys = ["topic", "indicator"];

/** The columns of groups of a table; a division that stands left of its measures names them too. */
function groupsOf({ matched }: KnownTable): readonly string[] {
  const keys = [...matched.columns]
    .sort(([a], [b]) => a - b)
    .flatMap(([, one]) => (one.kind === "column" ? [one.key] : []));
  const [owner, measure] = [keys.indexOf("owner"), keys.indexOf("measure")];
  return [...groupKeys.filter((key) => keys.includes(key)), ...(owner >= 0 && owner < measure ? ["owner"] : [])];
}

/** Gives a measure the group of the one above where its own cells for it are blank, as where a page ends. */
function putGroup(row: RowDraft, cells: KnownRow["cells"], groups: readonly string[], above?: RowDraft): void {
  // A topic of its own begins a group anew: its indicator may be blank.
  const open = groups.some((key) => key !== "owner" && row.cells.has(key)) ? ["owner"] : groups;
  for (const key of open.filter((one) => groups.includes(one) && !row.cells.has(one))) {
    const [cell, group] = [cells.get(key), above?.cells.get(key)];
    const at = (cell ?? cells.get("measure"))?.place;
    if ((cell?.text ?? "").trim() !== "" || group === undefined || at === undefined) continue;
    row.set(key, group.text, { ...at, where: `${at.where} (ช่องว่าง จึงอ่านตามแถวบน)` });
  }
}

/**
 * Reads the measures of a table; their months are kept in `grids`. `last` is the table before it, with which this one goes
 * on where `isFurther`.
 */
export function readMeasureTable(
  table: KnownTable,
  above: Above,
  last: MeasureTable | undefined,
  isFurther: boolean,
  grids: MonthGrids,
  unread: Unread[],
): MeasureTable {
  const rows: RowDraft[] = [];
  const columns = keysOf(table.matched.columns.values()).join(" ");
  const before = last?.rows[last.rows.length - 1];
  const isSame = isFurther && last?.columns === columns;
  if (!isSame) last?.headings.meet(true);
  const headers = new Map(
    [...table.matched.columns.values()].flatMap((one) =>
      one.kind === "column" ? [[one.key, one.header] as const] : [],
    ),
  );
  const hasSteps = headers.has("steps");
  const groups = groupsOf(table);
  const headings = isSame ? last.headings : new TableHeadings(unread);
  if (above.topic !== null) headings.open("topic", above.topic.cell, above.topic.number);
  for (const title of table.titles) if (title[0]?.place !== above.name?.cell.place) headings.readTitle(title);
  const numbered = new Map<RowDraft, string>();
  const isListing = columnsText(table.matched.columns.values()) === "";
  for (const row of isEvidenceAnnex(table) ? annexRows(table) : table.rows) {
    const across = row.heading.length > 0 ? row.heading : loneHeading(row);
    if (across.length > 0) {
      headings.read(across);
      continue;
    }
    const counted = totalOf(row);
    if (counted !== null) {
      unread.push({ ...counted, why: "แถวผลรวมไม่ได้นำเข้า โปรแกรมนับให้เองทุกฉบับ" });
      continue;
    }
    const previous = rows[rows.length - 1] ?? before;
    const isMore = goesOn(row, previous) || (above.name !== null && rows.length > 0);
    const timed = timedAs(row);
    tellStrangers({ ...row, strangers: row.strangers.filter((one) => one !== timed?.label) }, unread);
    if (timed?.isDone === true) tellMonths(row, timed.label.cell.text, table.years, unread);
    const made: RowDraft[] = [];
    const parts = isMore ? [undefined] : partMeasures(row.cells.get("measure"), hasSteps);
    // A list of obstacles counts its own rows, and one number over several measures is that of none.
    const isCounted = !isListing && parts.length === 1 && row.cells.get("order")?.isAbove !== true;
    for (const part of parts) {
      const draft = isMore && previous !== undefined ? previous : new RowDraft();
      const cells = part === undefined ? row.cells : new Map([...row.cells, ["measure", part] as const]);
      for (const [key, cell] of cells) {
        if (isMore && key === "measure" && !cell.isAbove) putMoreName(draft, cell, headers.get(key) ?? "", hasSteps);
        if (isMore && (cell.isAbove || key === "measure" || isSaidBefore(draft, key, cell))) continue;
        putCell(draft, key, cell, headers.get(key) ?? "", hasSteps);
      }
      if (isMore) tellOther(draft, cells, unread);
      else if (above.name === null) {
        putCode(draft, cells);
        if (isCounted) draft.number = numberIn(cells);
      } else putNameAbove(draft, above.name);
      putParts(draft, row.parts);
      putTicks(draft, row.ticks, unread);
      putCancelled(draft, row.ticks);
      if (timed?.isDone !== true) grids.add(draft, row.months, table.years);
      if (isMore) made.push(draft);
      if (isMore) continue;
      headings.put(draft);
      putGroup(draft, row.cells, groups, rows.length > 0 || isSame ? previous : undefined);
      if (naming.some((key) => draft.cells.has(key))) {
        rows.push(draft);
        made.push(draft);
        numbered.set(draft, headings.number);
      } else tellLost(draft, unread);
    }
    headings.meet();
    tellLeft(contentCells(row), made, unread);
  }
  const isTicked = [...table.matched.columns.values()].some((one) => one.kind === "tick");
  return { rows, isResult: isTicked, columns, numbered, headings };
}
