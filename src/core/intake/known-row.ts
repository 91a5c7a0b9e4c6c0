import type { Status } from "../workbook/words";
import { isNothing } from "./draft";
import { withAddresses } from "./links";
import type { HeaderMeaning, HeaderTexts, MatchedHeaders } from "./match-headers";
import type { SourceCell } from "./source";
import { besideTick, isUnticked } from "./tick-marks";

export type GridRow = readonly (SourceCell | null)[];

/** A row of a table whose columns are known. */
export interface KnownRow {
  /** By column key; a cell that goes on from the row above is `isAbove`. */
  readonly cells: ReadonlyMap<string, KnownCell>;
  /** Month 1-12 -> its cell. */
  readonly months: ReadonlyMap<number, SourceCell>;
  readonly ticks: readonly { readonly status: Status; readonly cell: SourceCell }[];
  /** What stands in parts of a column, the results of a quarter, with what stands over each. */
  readonly parts: readonly { readonly key: string; readonly label: string; readonly cell: SourceCell }[];
  /** Scores and levels that stand under the year they are of (พ.ศ., as typed). */
  readonly ofYears: readonly { readonly year: string; readonly what: "score" | "level"; readonly cell: SourceCell }[];
  /** Filled cells under columns that mean nothing here. */
  readonly strangers: readonly Stranger[];
  /** The cells of a row that is one heading across the table, its label first; [] for a row of data. */
  readonly heading: readonly SourceCell[];
}

/** A cell under a column that means nothing here, with what stands over it. */
export interface Stranger {
  readonly cell: SourceCell;
  /** "" where nothing stands over it. */
  readonly header: string;
}

export interface KnownCell extends SourceCell {
  /** Merged with the cell above: it tells of the group and not of the row. */
  readonly isAbove: boolean;
}

/** The cells of a row, each once. */
export const cellsOf = (row: GridRow): readonly SourceCell[] => [
  ...new Set(row.filter((cell): cell is SourceCell => cell !== null)),
];
/** The cells of a row that say something, each once. */
export const filledCells = (row: GridRow): readonly SourceCell[] =>
  cellsOf(row).filter((cell) => cell.text.trim() !== "");

/** One heading across the table: a single cell, or a label ("ประเด็นที่ ๑") and one cell over all the rest. */
function headingOf(row: GridRow, width: number): readonly SourceCell[] {
  const filled = filledCells(row);
  const [first, second] = filled;
  if (first === undefined || filled.length > 2 || width < 3) return [];
  const spanOf = (cell: SourceCell): number => row.filter((one) => one === cell).length;
  if (second === undefined) return spanOf(first) > width / 2 || cellsOf(row).length === 1 ? filled : [];
  const isLabel = /^(?:ประเด็น|ด้าน|ความเสี่ยง|ตัวชี้วัด|มาตรการ|หมวด|กลุ่ม)/.test(first.text) && first.text.length <= 30;
  return isLabel && spanOf(second) >= Math.max(2, width - 2) ? filled : [];
}

/** Words, and no mark. */
const isSaid = /[ก-ฮ][^\s]*[ก-ฮ]|[A-Za-z]{3}/;

/** Columns of which a colour alone says something. */
const shadeable: ReadonlySet<HeaderMeaning["kind"]> = new Set(["month", "quarter", "tick", "choice"]);

/** Cells that are as coloured as the rest of their row are part of a striped table, and not marked. */
function unshade(row: GridRow, matched: MatchedHeaders): (cell: SourceCell) => SourceCell {
  const others = row.filter(
    (cell, at) => matched.columns.get(at)?.kind === "column" && (cell?.text ?? "").trim() !== "",
  );
  const stripes = new Set(others.map((cell) => cell?.fill ?? ""));
  return (cell) => (stripes.has(cell.fill) ? { ...cell, fill: "" } : cell);
}

const isColour = (cell: SourceCell, plain: (cell: SourceCell) => SourceCell): boolean =>
  cell.text.trim() === "" && plain(cell).fill !== "";

/** What is known of a table when its rows are read. */
interface Body {
  readonly matched: MatchedHeaders;
  readonly headers: readonly HeaderTexts[];
  readonly width: number;
}

/** What a month says besides that it is marked: words, or a number other than the one that is typed for a tick. */
const saysMore = (text: string): boolean => isSaid.test(text) || /[02-9๐๒-๙]|[1๑].*[1๑]/.test(text);

/** What says where something is to be seen keeps the addresses behind its words. */
const holdsAddresses: ReadonlySet<string> = new Set(["evidence", "qr"]);

const addressed = (cell: SourceCell): SourceCell =>
  cell.links === undefined ? cell : { ...cell, text: withAddresses(cell) };

/** A row of a table by its columns; `above` is the row above it, undefined for the first. */
export function rowOf(row: GridRow, above: GridRow | undefined, { matched, headers, width }: Body): KnownRow {
  const cells = new Map<string, KnownCell>();
  const months = new Map<number, SourceCell>();
  const ticks: { status: Status; cell: SourceCell }[] = [];
  const parts: { key: string; label: string; cell: SourceCell }[] = [];
  const ofYears: { year: string; what: "score" | "level"; cell: SourceCell }[] = [];
  const heading = headingOf(row, width);
  const used = new Set<SourceCell>();
  const strange = new Set<SourceCell>();
  const plain = unshade(row, matched);
  const isAbove = (cell: SourceCell): boolean => above?.includes(cell) === true;
  const put = (column: number, meaning: HeaderMeaning): void => {
    const cell = row[column] ?? null;
    if (cell === null) return;
    const shown = shadeable.has(meaning.kind) ? plain(cell) : cell;
    if (meaning.kind === "month" || meaning.kind === "quarter") {
      for (const month of meaning.kind === "month" ? [meaning.month] : meaning.months) months.set(month, shown);
      if (saysMore(cell.text)) strange.add(cell);
    } else if (meaning.kind === "year") ofYears.push({ year: meaning.year, what: meaning.what, cell });
    else if (meaning.kind === "tick") ticks.push({ status: meaning.status, cell: addressed(shown) });
    else if (meaning.kind === "part") {
      if (isUnticked(cell.text) || used.has(cell)) return;
      if (besideTick(cell.text) === null) parts.push({ key: meaning.key, label: meaning.label, cell });
      else strange.add(cell);
    } else if (meaning.kind === "choice") {
      const isChosen = besideTick(cell.text) === "" || (cell.text.trim() === "" && shown.fill !== "");
      if (isChosen && !cells.has(meaning.key))
        cells.set(meaning.key, { ...cell, text: meaning.value, isAbove: isAbove(cell) });
      else if (!isUnticked(cell.text)) strange.add(cell);
    } else if (!cells.has(meaning.key) && !used.has(cell))
      cells.set(meaning.key, { ...(holdsAddresses.has(meaning.key) ? addressed(cell) : cell), isAbove: isAbove(cell) });
    used.add(cell);
  };
  for (const [column, meaning] of [...matched.columns].sort(([a], [b]) => a - b)) put(column, meaning);
  const headerAt = (cell: SourceCell): string => (headers[row.indexOf(cell)] ?? []).join(" ").replace(/\s+/g, " ");
  const strangers = filledCells(row)
    .filter((cell) => (!used.has(cell) || strange.has(cell)) && !isAbove(cell) && !isNothing(cell.text))
    .map((cell): Stranger => ({ cell, header: headerAt(cell) }));
  const coloured = [...new Set(row)].filter(
    (cell): cell is SourceCell => cell !== null && isColour(cell, plain) && !isAbove(cell),
  );
  const speaks = (at: number): boolean => {
    const meaning = matched.columns.get(at);
    return meaning?.kind === "column"
      ? meaning.key === "status"
      : meaning === undefined && (headers[at] ?? []).length > 0;
  };
  for (const cell of coloured)
    if (speaks(row.indexOf(cell))) strangers.push({ cell: { ...cell, text: "(แรเงา)" }, header: headerAt(cell) });
  return { cells, months, ticks, parts, ofYears, strangers, heading };
}
