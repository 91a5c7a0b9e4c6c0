import { fold } from "../workbook/text";
import { stateWords } from "../compute/status";
import { isNothing, type RowDraft, type Unread } from "./draft";
import { namedMeasure } from "./headings";
import { further, splitNumbers, splitSubNumbers, withoutNumber } from "./list-text";
import { looksLikeHeader } from "./match-headers";
import { whyTold } from "./part-draft";
import type { KnownCell, KnownRow } from "./known-row";
import type { SourceCell } from "./source";
import { isUnticked } from "./tick-marks";

/** Letters alone: numbers and marks in front of items are left off and set anew on the way. */
const letters = (text: string): string => fold(text).replace(/[^ก-ฺเ-๎a-z]/g, "");
const numbers = (text: string): readonly string[] => text.match(/[0-9๐-๙]+/g) ?? [];

/** A name over a part of a cell, "ผลผลิต :", "หมายเหตุ :": it says where the lines below it go. */
const partName =
  /^(?:ผลผลิต|ผลลัพธ์|แนวทาง(?:การปฏิบัติ)?|หมายเหตุ|แนวปฏิบัติ|ขั้นตอนที่กำหนดไว้|เมื่อวันที่(?=\s*[0-9๐-๙]))(?:\s*\([A-Za-z]+\))?\s*[:：]?\s*/;

const isPartName = (line: string): boolean => /[:：]$/.test(line) && looksLikeHeader(line.replace(/\s*[:：]$/, ""));

/** What stands before a day that became the first or the last one. */
const beforeDay = /^(?:ภายใน|ตั้งแต่)\s*(?:วันที่\s*)?(?=[0-9๐-๙]{1,2}\s)/;

/** A choice that was not ticked. */
const unticked = /^(?:[☐□○◯\uf0a8\uf06f]|\(\s*\)|\[\s*\])/u;

const overdue = new RegExp(`\\s*\\(${stateWords.overdue}\\)|^${stateWords.overdue}$`);

/** What is worked out anew, or points to another place of the same paper. */
const isComputed = (line: string): boolean =>
  /^เอกสารแนบ(?:ท้าย)?\s*ลำดับ|^\(?\s*(?:ตรวจได้จากเอกสารที่ระบุ|ไม่มีที่อยู่เว็บ)\s*\)?$/.test(line);

/** The sign between both scales of a risk, "4 x 5", which is no letter. */
const times = /([0-9๐-๙])\s*[xX]\s*(?=[0-9๐-๙])/g;

/** The lines of a cell that stand in none of the texts it became. */
function leftLines(text: string, carried: string): readonly string[] {
  const allLetters = letters(carried);
  const allNumbers = numbers(carried);
  const words = new Set(carried.split(/[\s(),/|]+/).map(letters));
  const isCarried = (said: string): boolean =>
    // One letter, the level "A", is in some word of every text: it has to stand alone.
    said.length === 1 ? words.has(said) || allLetters === said : allLetters.includes(said);
  return text
    .split("\n")
    .flatMap((line) => splitSubNumbers(splitNumbers(line.trim())).split("\n"))
    .filter((line) => {
      if (unticked.test(line.trim())) return false;
      const typed = withoutNumber(line.replace(further, "").replace(overdue, "").trim());
      const own = (namedMeasure(typed)?.name ?? typed).replace(beforeDay, "");
      if (own === "" || isNothing(own) || isComputed(own) || isPartName(own)) return false;
      const said = letters(own.replace(partName, "").replace(times, "$1 "));
      const isNumber = said.length < 2 && !numbers(own).every((one) => allNumbers.includes(one));
      return isNumber || !isCarried(said);
    });
}

/** A row that only says that the table has none. */
const noRow = /^[-–(]?\s*ไม่มี(?:รายการ|ข้อมูล)?\s*[-–)]?$/;

const runningNumber = /^\(?\s*[0-9๐-๙ก-ฮ]{1,3}(?:\.[0-9๐-๙]{1,2})*\s*[.)]?$/;

/** The cells of a row that say something of their own: no running number, and nothing that was read a row above. */
export const contentCells = ({ cells }: KnownRow): readonly KnownCell[] =>
  [...cells]
    .filter(([key, cell]) => !cell.isAbove && !(key === "order" && runningNumber.test(cell.text.trim())))
    .map(([, cell]) => cell);

/** Tells the marks of a row in a table that has no states, and the words of its parts. */
export function tellTicks({ ticks, parts }: KnownRow, unread: Unread[]): void {
  for (const { cell } of [...ticks, ...parts])
    if (!isUnticked(cell.text)) unread.push({ text: cell.text, place: cell.place, why: whyTold.noColumn });
}

/** Tells the cells of a row under columns that mean nothing here, with what stands over each. */
export function tellStrangers({ strangers }: KnownRow, unread: Unread[]): void {
  for (const { cell, header } of strangers)
    unread.push({
      text: cell.text,
      place: cell.place,
      why: header === "" ? whyTold.noColumn : `${whyTold.noColumn} (${header})`,
    });
}

/**
 * Tells what of some cells of a row stands neither in the rows made of it nor among what was told: whatever reads a cell,
 * nothing of it is lost in silence. `saidElse` are texts that were taken in other words. A row of which nothing was made is told as one.
 */
export function tellLeft(
  cells: readonly SourceCell[],
  made: readonly RowDraft[],
  unread: Unread[],
  saidElse: readonly string[] = [],
): void {
  const taken = [...saidElse, ...made.flatMap((row) => [...row.cells.values()].map(({ text }) => text))];
  const told = (cell: SourceCell): readonly string[] =>
    unread.filter(({ place }) => place.where === cell.place.where).map(({ text }) => text);
  const left = cells.flatMap((cell) => {
    const lines = leftLines(cell.text, [...taken, ...told(cell)].join("\n"));
    return lines.length === 0 ? [] : [{ text: lines.join("\n"), place: cell.place }];
  });
  const [first] = left;
  if (first === undefined || (made.length === 0 && left.every(({ text }) => noRow.test(text)))) return;
  if (made.length === 0)
    unread.push({
      text: left.map(({ text }) => text).join(" | "),
      place: first.place,
      why: "ไม่ทราบว่าแถวนี้บอกอะไร จึงไม่ได้นำเข้า",
    });
  else for (const one of left) unread.push({ ...one, why: "อ่านแล้วแต่ไม่มีช่องรับข้อความนี้ จึงไม่ได้นำเข้า โปรดตรวจ" });
}
