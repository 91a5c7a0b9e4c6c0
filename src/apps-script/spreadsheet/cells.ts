import { rangeName, type CellRange, type RunCell, type SheetData } from "../../core";
import type { Journal } from "../problem";
import { arrive } from "./arrival";
import { roomFor } from "./paint";
import type { OpenWorkbook } from "./read";
import { refusal } from "./refusal";
import { rectangles } from "./regions";
import { cutToCell, guarded } from "./values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Grid = readonly (readonly unknown[])[];

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** A text as a cell of some format takes it: a number where it is one and the cell is none of text. */
function valueOf(text: string, format: string): string | number {
  if (text === "") return "";
  if (format === "@") return cutToCell(text);
  return plainNumber.test(text) ? Number(text) : guarded(text);
}

/** What the cells of a sheet are, from A1 on, as far as something is to be written. */
interface Ground {
  readonly sheet: Sheet;
  readonly name: string;
  readonly formats: readonly (readonly string[])[];
  readonly values: Grid;
  /** What is to be written, by row and column from 0; blank for a cell that is blank and stays so. */
  readonly texts: ReadonlyMap<string, string>;
}

const key = (row: number, column: number): string => `${row} ${column}`;

function cut<T>(grid: readonly (readonly T[])[], { row, column, rows, columns }: CellRange): T[][] {
  return grid.slice(row, row + rows).map((line) => line.slice(column, column + columns));
}

const newValues = ({ formats, texts }: Ground, block: CellRange): (string | number)[][] =>
  cut(formats, block).map((line, row) =>
    line.map((format, column) => valueOf(texts.get(key(block.row + row, block.column + column)) ?? "", format)),
  );

/** The values that stood in a block, as they are written back. */
const oldValues = ({ formats, values }: Ground, block: CellRange): unknown[][] =>
  cut(values, block).map((line, row) =>
    line.map((value, column) => {
      const isPlain = formats[block.row + row]?.[block.column + column] === "@";
      return typeof value === "string" ? (isPlain ? value : guarded(value)) : value;
    }),
  );

/**
 * The blocks that cover what is to be written. They may run across cells that are blank where that makes them fewer;
 * over what a person wrote they never go, since a value written back would lose its links and the list it spills from.
 */
function blocksOf(ground: Ground, formulas: readonly (readonly string[])[]): readonly CellRange[] {
  const { texts, values } = ground;
  const size = [values.length, values[0]?.length ?? 0] as const;
  const isOwn = (row: number, column: number): boolean => texts.has(key(row, column));
  const isBlank = (row: number, column: number): boolean =>
    values[row]?.[column] === "" && formulas[row]?.[column] === "";
  const narrow = rectangles(...size, isOwn);
  const wide = rectangles(...size, (row, column) => isOwn(row, column) || isBlank(row, column)).filter((block) =>
    cut(values, block).some((line, row) => line.some((_, column) => isOwn(block.row + row, block.column + column))),
  );
  return wide.length < narrow.length ? wide : narrow;
}

/** Blocks that one request writes: a single one, or cells far apart that are to hold the same. */
interface Order {
  readonly blocks: readonly CellRange[];
  readonly write: (range: Range) => void;
}

function ordersOf(ground: Ground, blocks: readonly CellRange[]): readonly Order[] {
  const alike = new Map<string | number, CellRange[]>();
  const larger: CellRange[] = [];
  for (const block of blocks) {
    const [value] = newValues(ground, block).flat();
    if (block.rows * block.columns > 1 || value === undefined) larger.push(block);
    else alike.set(value, [...(alike.get(value) ?? []), block]);
  }
  const one = (block: CellRange): Order => ({
    blocks: [block],
    write: (range) => void range.setValues(newValues(ground, block)),
  });
  const many = ([value, own]: readonly [string | number, readonly CellRange[]]): Order => ({
    blocks: own,
    write: () => void ground.sheet.getRangeList(own.map(rangeName)).setValue(value),
  });
  return [
    ...larger.map(one),
    ...[...alike].flatMap((group) => (group[1].length === 1 ? group[1].map(one) : [many(group)])),
  ];
}

/** The ranges of blocks in three requests, however many they are. */
function rangesOf(sheet: Sheet, blocks: readonly CellRange[]): readonly Range[] {
  const [first] = blocks;
  if (first === undefined) return [];
  if (blocks.length === 1) return [sheet.getRange(first.row + 1, first.column + 1, first.rows, first.columns)];
  return sheet.getRangeList(blocks.map(rangeName)).getRanges();
}

/** Carries out some orders and waits until they have arrived; where one is refused, all their cells are put back. */
function carryOut(ground: Ground, orders: readonly Order[], step: string, journal: Journal): void {
  const { sheet, name } = ground;
  const firsts = orders.flatMap(({ blocks }) => blocks.slice(0, 1));
  const ranges = rangesOf(sheet, firsts);
  journal.sending(step);
  try {
    orders.forEach(({ write }, index) => {
      const range = ranges[index];
      if (range !== undefined) write(range);
    });
    arrive();
  } catch (thrown) {
    const told = ranges.reduce((found, range) => refusal(found, sheet, name, range), thrown);
    putBack(ground, orders, step, journal);
    throw told;
  }
}

function putBack(ground: Ground, orders: readonly Order[], step: string, journal: Journal): void {
  const blocks = orders.flatMap((order) => order.blocks);
  try {
    rangesOf(ground.sheet, blocks).forEach((range, index) => {
      const block = blocks[index];
      if (block !== undefined) range.setValues(oldValues(ground, block));
    });
    arrive();
    journal.doing(step);
  } catch {
    // Where not even that is taken, the message leaves open what stands there.
  }
}

const ordersAtOnce = 40;

/** Writes the cells of one sheet, some orders at a time. Answers those that were written before the time was up. */
function writeSheet(
  sheet: Sheet,
  data: SheetData | undefined,
  wanted: readonly RunCell[],
  journal: Journal,
): readonly RunCell[] {
  const name = wanted[0]?.at.sheet ?? "";
  const rows = Math.max(...wanted.map(({ at }) => at.row));
  const columns = Math.max(...wanted.map(({ at }) => at.column)) + 1;
  const all = roomFor(sheet, { rows, columns });
  const [formats, formulas, values] = [all.getNumberFormats(), all.getFormulas(), all.getValues() as Grid];
  const own = wanted.filter(({ at }) => (formulas[at.row - 1]?.[at.column] ?? "") === "");
  const texts = new Map(own.map(({ at, after }) => [key(at.row - 1, at.column), after]));
  const ground: Ground = { sheet, name, formats, values, texts };
  const orders = ordersOf(ground, blocksOf(ground, formulas));
  const written: RunCell[] = [];
  for (let from = 0; from < orders.length && journal.hasTime(); from += ordersAtOnce) {
    const now = orders.slice(from, from + ordersAtOnce);
    carryOut(ground, now, `เขียนเซลล์ในแผ่นงาน “${name}”`, journal);
    const blocks = now.flatMap((order) => order.blocks);
    const cells = own.filter(({ at }) => blocks.some((block) => isIn(block, at.row - 1, at.column)));
    journal.changes.wrote(data, cells);
    written.push(...cells);
    journal.done(`เขียน ${cells.length} เซลล์ในแผ่นงาน “${name}” แล้ว`);
  }
  return written;
}

const isIn = (block: CellRange, row: number, column: number): boolean =>
  row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;

/**
 * Writes cells of a person's sheets as their `after` says and touches nothing else of them. A formula stays: its text
 * comes from elsewhere. Where the time of the run is up it stops between two requests and says so. Answers the cells
 * that were written, which the history of the run holds by then. To be called while the lock is held.
 */
export function writeCells(book: OpenWorkbook, cells: readonly RunCell[], journal: Journal): readonly RunCell[] {
  const names = [...new Set(cells.map(({ at }) => at.sheet))];
  const written = names.flatMap((name) => {
    const sheet = book.sheets.get(name);
    const read = book.data.sheets.find((one) => one.name === name);
    const wanted = cells.filter(({ at }) => at.sheet === name);
    return sheet === undefined || !journal.hasTime() ? [] : writeSheet(sheet, read, wanted, journal);
  });
  if (written.length < cells.length && !journal.hasTime()) {
    journal.notice(
      `ใกล้ครบเวลาที่ Google ให้ทำงานต่อครั้ง (6 นาที) จึงหยุดก่อน เขียนแล้ว ${written.length} จาก ${cells.length} เซลล์ โปรดสั่งอีกครั้งเพื่อทำส่วนที่เหลือ`,
    );
  }
  return written;
}
