import { parseThaiDate } from "../calendar";
import { stateWords } from "../compute/status";
import { fold } from "../workbook/text";
import { statuses } from "../workbook/words";
import type { RowDraft, Unread } from "./draft";
import { statusBefore, statusOf } from "../model/work";
import { listCell } from "./list-text";
import type { KnownRow } from "./known-row";
import type { SourceCell, SourcePlace } from "./source";
import { besideTick, isUnticked } from "./tick-marks";

/** Columns that hold a line an item. */
export const listColumns: ReadonlySet<string> = new Set([
  "finding",
  "guideline",
  "steps",
  "owner",
  "followUp",
  "result",
  "output",
  "outcome",
  "evidence",
  "obstacle",
  "suggestion",
  "factor",
  "response",
  "activity",
]);

// "overdue" is worked out from the dates and is no status that is typed.
const overdue = fold(stateWords.overdue);

const withOverdue = new RegExp(`\\s*\\(?${stateWords.overdue}\\)?$`);

const box = /([☐□○◯☑☒✓✔√■●]|\u{1F5F8}|\uf0a8|\uf0fe|\uf0fc|\uf052|\uf06f|\[\s*[/xX✓]?\s*\]|\(\s*[/xX✓]?\s*\))\s*/gu;
const blankBox = /^(?:[☐□○◯\uf0a8\uf06f]|[[(]\s*[\])])/u;

/** The one choice ticked of several with a box each, "☐ ยังไม่ดำเนินการ ☑ อยู่ระหว่าง..."; any other text as it is. */
function chosen(text: string): string {
  const parts = text.split(box).slice(1);
  const ticked = parts.flatMap((mark, at) =>
    at % 2 === 0 && !blankBox.test(mark) ? [(parts[at + 1] ?? "").trim()] : [],
  );
  return ticked.length === 1 && (ticked[0] ?? "") !== "" ? (ticked[0] ?? "") : text;
}

/** Sets the status as typed unless one is known; true where the text is a word for a state. */
export function putStatus(row: RowDraft, text: string, place: SourcePlace): boolean {
  const typed = chosen(text.trim()).replace(withOverdue, "");
  const status = statusOf(typed);
  if (status !== null) row.set("status", typed, place);
  return status !== null || fold(text) === overdue;
}

const dates = /^([^–-]*[0-9๐-๙]{4})\s*(?:[-–—]|ถึง)\s*([^–-]*[0-9๐-๙]{4})$/;

const isDay = (text: string): boolean => parseThaiDate(text, {}).kind === "date";

/** A period of two full days becomes its first and last day, any other stays a text. */
export function putPeriod(row: RowDraft, typed: string, place: SourcePlace): void {
  const text = typed.replace(/\u00a0/g, " ").trim();
  const line = text.replace(/\s*\n\s*/g, " ");
  const [, first = "", last = ""] = dates.exec(line) ?? [];
  const from = /^ตั้งแต่\s*(?:วันที่\s*)?(.*)$/.exec(line)?.[1] ?? "";
  const until = /^ภายใน\s*(?:วันที่\s*)?(.*)$/.exec(line)?.[1] ?? "";
  if (first !== "" && isDay(first.trim()) && isDay(last.trim())) {
    row.set("start", first.trim(), place);
    row.set("end", last.trim(), place);
  } else if (from !== "" && isDay(from)) row.set("start", from, place);
  else if (until !== "" && isDay(until)) row.set("end", until, place);
  else row.set("period", text, place);
}

/** A pointer to the list at the end is no evidence of its own. */
const noEvidence = /^เอกสารแนบ(?:ท้าย)?[\s\u00a0]*ลำดับ/;
const late = new RegExp(`^\\(?${stateWords.overdue}\\)?\\s*`);

/** What stands beside a tick as evidence. */
function evidenceOf(beside: string): string {
  const lines = beside
    .replace(late, "")
    .replace(/^\(([\s\S]*)\)$/, "$1")
    .split("\n");
  return lines.filter((line) => !noEvidence.test(line.trim())).join("\n");
}

type Tick = KnownRow["ticks"][number];

/** Words in the column of a state that say that it is not this one, or that only a part of the work is. */
const notThis = /^(?:ไม่|ยัง|มิ|0|๐)|[0-9๐-๙]\s*(?:ใน|จาก)\s*[0-9๐-๙]|บางส่วน|บางเรื่อง|บางรายการ/;

/** Words in the column of a state tell that it is meant, unless they name another or deny it. */
function isMeant({ status, cell }: Tick): boolean {
  const named = statusOf(cell.text.trim());
  return named === status || (named === null && !notThis.test(cell.text.trim()));
}

/**
 * The ticked status of a row, with the evidence that stands beside the tick. Words in place of a tick tell the status where
 * they stand in one column alone; they are told, and so is every mark where more than one status is marked.
 */
export function putTicks(row: RowDraft, ticks: KnownRow["ticks"], unread: Unread[]): void {
  const tell = ({ status, cell }: Tick, why: string): void => {
    unread.push({ text: `${statuses[status]}: ${cell.text.trim() || "แรเงา"}`, place: cell.place, why });
  };
  const said = ticks.filter(({ cell }) => !isUnticked(cell.text) || (cell.text.trim() === "" && cell.fill !== ""));
  const ticked = said.filter(({ cell }) => cell.text.trim() === "" || besideTick(cell.text) !== null);
  const worded = said.filter((tick) => !ticked.includes(tick));
  const [meant, ...others] = ticked.length > 0 ? ticked : worded.filter(isMeant);
  if (meant !== undefined && others.length === 0) {
    if (!row.set("status", statuses[meant.status], meant.cell.place))
      tell(meant, `แถวอื่นของรายการเดียวกันบอกสถานะ ${row.text("status")} แล้ว หนึ่งรายการมีได้สถานะเดียว`);
    row.append("evidence", evidenceOf(besideTick(meant.cell.text) ?? ""), meant.cell.place);
  } else for (const tick of ticked) tell(tick, "แถวนี้ทำเครื่องหมายไว้มากกว่าหนึ่งสถานะ จึงไม่ได้นำเข้าสถานะ");
  for (const tick of worded) {
    if (statusOf(tick.cell.text.trim()) === tick.status && tick === meant) continue;
    const isState = tick === meant && others.length === 0;
    const isResult = said.length === 1 && putWords(row, tick);
    tell(tick, isResult ? (isState ? whyWords.both : whyWords.result) : isState ? whyWords.state : whyWords.none);
  }
}

/** What becomes of words in the column of a state. */
const whyWords = {
  both: "อ่านช่องนี้เป็นสถานะ ข้อความในช่องนำเข้าเป็นผลการดำเนินการ โปรดตรวจ",
  result: "ข้อความในช่องสถานะไม่ใช่เครื่องหมาย จึงไม่ได้นำเข้าสถานะ ข้อความนำเข้าเป็นผลการดำเนินการ โปรดตรวจ",
  state: "อ่านช่องนี้เป็นสถานะ ข้อความในช่องไม่ได้นำเข้า",
  none: "ข้อความในช่องสถานะไม่ใช่เครื่องหมาย จึงไม่ได้นำเข้าสถานะ",
} as const;

/** Words in the one column of a state that says something tell what was done, where no other column does. */
function putWords(row: RowDraft, { status, cell }: Tick): boolean {
  const isWork = status === "done" || status === "running";
  if (!isWork || row.cells.has("result") || statusOf(cell.text.trim()) !== null) return false;
  row.append("result", listCell(cell.text), cell.place);
  return true;
}

/** A row in which no status is ticked and whose remark begins with the word was cancelled: no column says so. */
export function putCancelled(row: RowDraft, ticks: KnownRow["ticks"]): void {
  const remark = row.cells.get("remark");
  if (ticks.length < 2 || remark === undefined || row.cells.has("status")) return;
  const isUnticked = ticks.every(({ cell }) => /^[-–—]$/.test(cell.text.trim()));
  if (isUnticked && remark.text.startsWith(statuses.cancelled)) putStatus(row, statuses.cancelled, remark.place);
}

const doneOn = /^เมื่อวันที่\s*(.+)$/;

/** Takes the state in the first line of a remark, and the day below it, and keeps the rest; false where that is no state. */
export function putStateAbove(row: RowDraft, cell: SourceCell): boolean {
  const [first = "", ...rest] = cell.text.trim().split("\n");
  if (!putStatus(row, first, cell.place)) return false;
  const day = doneOn.exec(rest[0] ?? "")?.[1] ?? "";
  const isDated = day !== "" && isDay(day);
  if (isDated) row.set("doneDate", day, cell.place);
  row.append("remark", rest.slice(isDated ? 1 : 0).join("\n"), cell.place);
  return true;
}

/** A remark whose first line is a state gives the state, and the day below it, and keeps the rest. */
export function putRemark(row: RowDraft, cell: SourceCell): void {
  if (putStateAbove(row, cell)) return;
  const [first = "", ...rest] = cell.text.trim().split("\n");
  const cancelled = /^ยกเลิก\s+(.+)$/.exec(first)?.[1];
  if (cancelled !== undefined) {
    putStatus(row, statuses.cancelled, cell.place);
    row.append("remark", [cancelled, ...rest].join("\n"), cell.place);
  } else {
    const status = statusBefore(first);
    if (status !== null && !row.cells.has("status")) putStatus(row, statuses[status], cell.place);
    row.append("remark", cell.text, cell.place);
  }
}

const remarkLine = /^หมายเหตุ\s*[:：]?\s*(.+)$/;
/** Over steps that stand where results are looked for. */
const plannedHead = /^ขั้นตอนที่กำหนดไว้\s*:\s*/;
const stateLine = /^\(([^()]*)\)$/;

/** Results or steps, with what papers write below them: the state in brackets, a remark. */
export function putResult(row: RowDraft, key: "result" | "steps", cell: SourceCell): void {
  const lines = cell.text.trim().split("\n");
  const kept: string[] = [];
  const planned: string[] = [];
  let list = kept;
  const isOne = lines.filter((line) => !remarkLine.test(line.trim())).length === 1;
  for (const line of lines) {
    const isAlone = isOne || withOverdue.test(line.trim());
    const state = stateLine.exec(line.trim())?.[1] ?? (isAlone ? line.trim() : "");
    const remark = remarkLine.exec(line.trim())?.[1];
    if (state !== "" && putStatus(row, state, cell.place)) continue;
    if (remark !== undefined) putRemark(row, { ...cell, text: remark });
    else {
      if (plannedHead.test(line.trim())) list = planned;
      list.push(line.replace(plannedHead, ""));
    }
  }
  row.append(key, listCell(kept.join("\n")), cell.place);
  row.append("steps", listCell(planned.join("\n")), cell.place);
}

/** What stands in parts of a column, each behind what stands over it: "ไตรมาส ๑ จัดประชุม ๒ ครั้ง". */
export function putParts(row: RowDraft, parts: KnownRow["parts"]): void {
  for (const { key, label, cell } of parts) row.append(key, `${label} ${listCell(cell.text)}`, cell.place);
}

const outputHead = /^ผลผลิต(?:\s*\(Output\))?\s*[:：]?\s*$/i;
const outcomeHead = /^ผลลัพธ์(?:\s*\(Outcome\))?\s*[:：]?\s*$/i;

/** A cell that holds outputs and outcomes under their names is parted; any other is what its column says. */
export function putOutcome(row: RowDraft, key: string, cell: SourceCell): void {
  const parts: Record<string, string[]> = {};
  let current = key;
  for (const line of cell.text.split("\n")) {
    if (outputHead.test(line.trim())) current = "output";
    else if (outcomeHead.test(line.trim())) current = "outcome";
    else (parts[current] ??= []).push(line);
  }
  for (const [part, lines] of Object.entries(parts)) row.append(part, listCell(lines.join("\n")), cell.place);
}
