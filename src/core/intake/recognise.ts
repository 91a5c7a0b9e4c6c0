import { fold } from "../workbook/text";
import { looksLikeHeader, matchHeaders, type HeaderTexts, type MatchedHeaders } from "./match-headers";
import { cellsOf, filledCells, rowOf, type GridRow, type KnownRow } from "./known-row";
import type { SourceCell, SourceTable } from "./source";
import { besideTick, isUnticked } from "./tick-marks";

/** A table that was recognised: what it holds, and its rows without headers. */
export interface KnownTable {
  readonly source: SourceTable;
  readonly matched: MatchedHeaders;
  readonly rows: readonly KnownRow[];
  /** What stands in it above its headers, the cells of a row each. */
  readonly titles: readonly (readonly SourceCell[])[];
  /** What stands over each of its columns. */
  readonly headers: readonly HeaderTexts[];
  /** Month 1-12 -> the year (พ.ศ.) that stands above it, as typed. */
  readonly years: ReadonlyMap<number, string>;
  /** The table has no header of its own and goes on with the one before. */
  readonly goesOn: boolean;
  /** Its headers stand beside their values: in the first column, or as the labels of a form. */
  readonly isTurned: boolean;
  /** Headers of columns that mean nothing here. */
  readonly unknownHeaders: readonly SourceCell[];
}

/** The header of a column of a table; "" where it has none such. */
export function headerOf({ matched }: KnownTable, key: string): string {
  for (const one of matched.columns.values()) if (one.kind === "column" && one.key === key) return one.header;
  return "";
}

/** Whether most of what a row says are headers. */
function isHeaderRow(row: GridRow): boolean {
  const filled = filledCells(row);
  const hits = filled.filter((cell) => looksLikeHeader(cell.text)).length;
  // A row of short names in every column, half of them known, is a header in an office's own words.
  const isNames = filled.length === cellsOf(row).length && filled.every((cell) => cell.text.length <= longestName);
  return (hits >= 2 && hits * 2 > filled.length) || (hits >= 3 && hits * 2 === filled.length && isNames);
}

/** Letters of a header in an office's own words. */
const longestName = 32;

/** A row below a header that parts its columns: nothing but headers and cells that go on from above. */
function partsHeader(row: GridRow, above: GridRow): boolean {
  const fresh = filledCells(row).filter((cell) => !above.includes(cell));
  const merged = row.some((cell) => cell !== null && cell.text.trim() !== "" && above.includes(cell));
  if (fresh.length === 0) return false;
  const hits = fresh.filter((cell) => looksLikeHeader(cell.text)).length;
  const spans = above.some((cell, at) => cell !== null && cell === above[at + 1]);
  // Extracted tables have blank cells where the paper's cells were merged.
  const isSparse = hits > 1 && row.some((cell) => cell === null || cell.text.trim() === "");
  return (
    (hits * 2 > fresh.length && (merged || ((spans || isSparse) && hits === fresh.length))) || partsSpans(row, above)
  );
}

/** A row that parts cells that span columns, and goes on with all others, is a header whatever its words are. */
function partsSpans(row: GridRow, above: GridRow): boolean {
  const spanned = (at: number): boolean => above[at] !== null && [above[at - 1], above[at + 1]].includes(above[at]);
  const columns = row.map((_, at) => at);
  const fresh = columns.filter((at) => row[at] !== above[at]);
  const others = columns.filter((at) => !spanned(at));
  const parted = new Set(fresh.map((at) => row[at]));
  return (
    parted.size > 1 &&
    others.length > 0 &&
    fresh.every((at) => spanned(at) && (row[at]?.text ?? "").trim() !== "") &&
    others.every((at) => row[at] !== null && row[at] === above[at])
  );
}

interface Header {
  readonly first: number;
  readonly count: number;
}

function headerRows(rows: readonly GridRow[]): Header | null {
  for (let first = 0; first < Math.min(rows.length, 6); first++) {
    const row = rows[first] ?? [];
    if (!isHeaderRow(row) && !partsHeader(rows[first + 1] ?? [], row)) {
      // Only titles and what spans columns may stand above the headers.
      if (filledCells(row).length > 1) return null;
      continue;
    }
    let count = 1;
    while (count < 4 && isLowerHeader(rows, first, count)) count++;
    // A row of blank cells over ticked columns, as extracted tables have it, is the header's upper part.
    return isHeaderRow(row) || count > 1 ? { first, count } : null;
  }
  return null;
}

function isLowerHeader(rows: readonly GridRow[], first: number, count: number): boolean {
  const row = rows[first + count] ?? [];
  const above = rows[first + count - 1] ?? [];
  return partsHeader(row, above) || (isHeaderRow(row) && !sameTexts(row, above) && filledCells(above).length <= 2);
}

/** What stands above the headers or across all of them. */
function titlesOf(rows: readonly GridRow[], header: Header | null): readonly (readonly SourceCell[])[] {
  if (header === null) return [];
  const above = rows.slice(0, header.first);
  const across = rows.slice(header.first, header.first + header.count).filter((row) => cellsOf(row).length === 1);
  return [...above, ...across].map(filledCells).filter((cells) => cells.length > 0);
}

const sameTexts = (a: GridRow, b: GridRow): boolean =>
  a.map((cell) => fold(cell?.text ?? "")).join("|") === b.map((cell) => fold(cell?.text ?? "")).join("|");

function headerTexts(rows: readonly GridRow[], width: number): readonly HeaderTexts[] {
  return Array.from({ length: width }, (_, column) => {
    const above = [...new Set(rows.map((row) => row[column] ?? null))];
    return above.flatMap((cell) => (cell === null || cell.text.trim() === "" ? [] : [cell.text]));
  });
}

/** What stands over the values of a table of labels: it says nothing of its own. */
const valueHeader = /^(?:รายละเอียด|ข้อมูล|เนื้อหา|คำอธิบาย|รายการ|สาระสำคัญ)$/;

const isValueHeader = (row: GridRow): boolean =>
  row.length > 1 && row.slice(1).every((cell) => valueHeader.test((cell?.text ?? "").trim()));

/** Rows turned round where the headers stand in the first column, a record a column. */
function turned(table: SourceTable): readonly GridRow[] | null {
  const rows = isValueHeader(table.rows[0] ?? []) ? table.rows.slice(1) : table.rows;
  const labels = rows.map((row) => row[0] ?? null);
  const named = labels.filter((cell) => cell !== null && looksLikeHeader(cell.text));
  const texts = new Set(labels.map((cell) => fold(cell?.text ?? "")));
  if (rows.length < 3 || named.length < 3 || named.length < rows.length * 0.6 || texts.size < rows.length) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const first = rows.findIndex((row) => row[1] !== undefined && row[1] !== row[0]);
  const start = rows[first]?.findIndex((cell) => cell !== rows[first]?.[0]) ?? 1;
  return Array.from({ length: width - start + 1 }, (_, column) =>
    rows.map((row) => (column === 0 ? (row[0] ?? null) : (row[start + column - 1] ?? null))),
  );
}

/** A form, label and value side by side and several pairs a row, as a row of labels and one of values. */
function formRows({ rows }: SourceTable): readonly GridRow[] | null {
  const pairs = rows.flatMap((row) => {
    const cells = cellsOf(row);
    return cells.flatMap((label, at) => (at % 2 === 0 ? [{ label, value: cells[at + 1] ?? null }] : []));
  });
  const isForm = rows.every((row) => cellsOf(row).length % 2 === 0) && rows.some((row) => cellsOf(row).length > 2);
  const named = pairs.filter(({ label }) => looksLikeHeader(label.text)).length;
  const texts = new Set(pairs.map(({ label }) => fold(label.text)));
  if (!isForm || rows.length < 2 || named < 3 || named < pairs.length * 0.6 || texts.size < pairs.length) return null;
  return [pairs.map(({ label }) => label), pairs.map(({ value }) => value)];
}

/** Rows under one another where the same headers stand twice or three times side by side; null for any other table. */
function stacked(rows: readonly GridRow[]): readonly GridRow[] | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const blank = new Set(
    Array.from({ length: width }, (_, at) => at).filter((at) =>
      rows.every((row) => (row[at]?.text ?? "").trim() === ""),
    ),
  );
  const grid = rows.map((row) => row.filter((_, at) => !blank.has(at)));
  const first = grid.findIndex(isHeaderRow);
  const head = grid[first] ?? [];
  const textsOf = (cells: GridRow): string => cells.map((cell) => fold(cell?.text ?? "")).join("|");
  for (const parts of [2, 3]) {
    const size = head.length / parts;
    if (!Number.isInteger(size) || size < 2 || new Set(head).size < head.length) continue;
    const halves = Array.from(
      { length: parts },
      (_, part) => (row: GridRow) => row.slice(part * size, (part + 1) * size),
    );
    if (new Set(halves.map((half) => textsOf(half(head)))).size > 1) continue;
    const body = grid.slice(first + 1);
    return [...grid.slice(0, first), head.slice(0, size), ...halves.flatMap((half) => body.map(half))];
  }
  return null;
}

/** What stands over a column, or left of it where its own cell is blank. */
function textAbove(row: GridRow, column: number): string {
  for (let at = column; at >= 0; at--) {
    const text = row[at]?.text.trim() ?? "";
    if (text !== "") return text;
  }
  return "";
}

function yearsOf(rows: readonly GridRow[], matched: MatchedHeaders): ReadonlyMap<number, string> {
  const years = new Map<number, string>();
  for (const [column, meaning] of matched.columns) {
    if (meaning.kind !== "month" && meaning.kind !== "quarter") continue;
    const months = meaning.kind === "month" ? [meaning.month] : meaning.months;
    const put = (year: string): void => {
      for (const month of months) years.set(month, year);
    };
    for (const row of rows) {
      const text = textAbove(row, column);
      const year = /(?:พ\s*\.?\s*ศ\s*\.?|ปี|^)\s*([0-9๐-๙]{4})/.exec(text)?.[1];
      const short = /[ก-ฮ]\.?\s*([0-9๐-๙]{2})$/.exec(row[column]?.text ?? "")?.[1];
      if (year !== undefined) put(year);
      else if (short !== undefined) put(short);
    }
  }
  return years;
}

/**
 * A table as rows of known columns: headers on several rows, repeated on every page, in the first column, beside their
 * values as in a form, or only on the table before (`previous`). null where nothing tells what it holds.
 */
export function recogniseTable(source: SourceTable, previous: KnownTable | null): KnownTable | null {
  const straight = read(source, stacked(source.rows) ?? source.rows, previous);
  const isNarrow = widthOf(source) <= 4;
  if (straight !== null && !straight.goesOn && !isNarrow) return straight;
  const rows = formRows(source) ?? turned(source);
  const across = rows === null ? null : read(source, rows, null, true);
  // Labels beside "รายละเอียด" are the headers: read straight each would be a row.
  if (rows !== null && isValueHeader(source.rows[0] ?? []))
    return across === null ? null : { ...across, isTurned: true };
  if (across === null) return straight;
  const isFuller = straight === null || straight.goesOn || across.matched.columns.size > straight.matched.columns.size;
  return isFuller ? { ...across, isTurned: true } : straight;
}

/** `isForm`: its headers were labels beside their values. */
function read(
  source: SourceTable,
  rows: readonly GridRow[],
  previous: KnownTable | null,
  isForm = false,
): KnownTable | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const header = headerRows(rows);
  const head = header === null ? [] : rows.slice(header.first, header.first + header.count);
  // What stands across all columns tells of none.
  const named = head.filter((row) => cellsOf(row).length > 1 || head.length === 1);
  const headers = headerTexts(named, width);
  const from = header === null ? 0 : header.first + header.count;
  const body = withoutDittos(rows.slice(from));
  const own = header === null ? null : matchHeaders(headers, source.title, tickedColumns(body, width), isForm);
  const mayGoOn = previous?.isTurned !== true && widthOf(previous?.source ?? source) === width && !isSigned(source);
  const before = mayGoOn ? previous : null;
  const matched = own ?? (header === null ? before?.matched : undefined) ?? null;
  if (matched === null) return null;
  const texts = own === null ? (before?.headers ?? headers) : headers;
  const kept = body
    .map((row, index) => ({ row, above: index === 0 ? undefined : body[index - 1] }))
    .filter(({ row }) => filledCells(row).length > 0 && !repeats(row, head));
  const unknown = [...new Set(named.flat())].filter((cell): cell is SourceCell => {
    if (cell === null || cell.text.trim() === "") return false;
    const columns = headers.flatMap((texts, at) => (texts.includes(cell.text) ? [at] : []));
    return columns.every((at) => !matched.columns.has(at));
  });
  return {
    source,
    matched,
    rows: kept.map(({ row, above }) => rowOf(row, above, { matched, headers: texts, width })),
    titles: titlesOf(rows, header),
    headers: texts,
    years: header === null ? (before?.years ?? new Map<number, string>()) : yearsOf(head, matched),
    goesOn: own === null,
    isTurned: false,
    unknownHeaders: unknown,
  };
}

/** What stands for the same as in the row above. */
const ditto = /^(?:["”“″〃]|''|,,)$/;

/** Rows in which a sign for "as above" is the text above it. */
function withoutDittos(body: readonly GridRow[]): readonly GridRow[] {
  const read: GridRow[] = [];
  for (const row of body) {
    const above = read[read.length - 1];
    const said = (cell: SourceCell | null, at: number): SourceCell | null => {
      const same = above?.[at] ?? null;
      if (cell === null || same === null || !ditto.test(cell.text.trim())) return cell;
      const where = `${cell.place.where} (เครื่องหมายซ้ำ จึงอ่านตามแถวบน)`;
      return { ...cell, text: same.text, place: { ...cell.place, where } };
    };
    // A cell over several columns stays one.
    const cells = new Map(row.map((cell) => [cell, said(cell, row.indexOf(cell))]));
    read.push(row.map((cell) => cells.get(cell) ?? null));
  }
  return read;
}

/** The columns below whose headers nothing but ticks stands. */
function tickedColumns(body: readonly GridRow[], width: number): ReadonlySet<number> {
  const columns = Array.from({ length: width }, (_, at) => at);
  return new Set(
    columns.filter((at) => {
      const typed = body.filter((row) => cellsOf(row).length > 1).map((row) => row[at]?.text ?? "");
      return (
        typed.some((text) => besideTick(text) === "") &&
        typed.every((text) => isUnticked(text) || besideTick(text) === "")
      );
    }),
  );
}

/** What stands beside who reports, in place of a signature. */
const signer = /^ผู้(?:รายงาน|จัดทำ|ตรวจสอบ|ตรวจ|อนุมัติ|เห็นชอบ|รับรอง|เสนอ|บันทึก)(?:ข้อมูล|รายงาน)?\s*[:：]?$/;

/** People sign in a table too: it goes on with none. */
const isSigned = ({ rows }: SourceTable): boolean =>
  rows.some(([first]) => signer.test(first?.text.trim() ?? "")) ||
  rows.some((row) => row.some((cell) => /(?:^|\n)\s*\(?\s*(?:ลงชื่อ|ลงนาม)\s*\)?\s*[.…_]/.test(cell?.text ?? "")));

const widthOf = (table: SourceTable): number => Math.max(0, ...table.rows.map((row) => row.length));

/** A header that stands again further down, at the top of a page. */
function repeats(row: GridRow, head: readonly GridRow[]): boolean {
  const texts = (cells: GridRow): string =>
    filledCells(cells)
      .map((cell) => fold(cell.text))
      .join("|");
  return head.some((one) => texts(one) === texts(row) && filledCells(row).length > 1);
}
