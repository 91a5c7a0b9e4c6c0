import { fold } from "../workbook/text";
import type { Unread } from "./draft";
import { whyTold } from "./part-draft";
import { ranges } from "./sheet-asides";

/** Where a cell of a table stands, in words: its table, its row (1-based) and its column. */
interface CellPlace {
  readonly table: string;
  readonly row: number;
  readonly column: string;
}

function placeOf({ source, where }: Unread["place"]): CellPlace | null {
  const paper = /^(ตารางที่ \d+) แถวที่ (\d+) (ช่องที่ \d+)$/.exec(where);
  if (paper !== null) {
    const [, table = "", row = "", column = ""] = paper;
    return { table: `${source} ${table}`, row: Number(row), column };
  }
  const [, sheet = "", letters = "", row = ""] = /^(แผ่นงาน .+) เซลล์ ([A-Z]+)(\d+)$/.exec(where) ?? [];
  return sheet === "" ? null : { table: `${source} ${sheet}`, row: Number(row), column: `คอลัมน์ ${letters}` };
}

interface Told {
  readonly one: Unread;
  readonly at: CellPlace | null;
  /** What stands over its column; "" where nothing does. */
  readonly header: string;
  readonly isCell: boolean;
}

function read(one: Unread): Told {
  const isCell = one.why.startsWith(whyTold.noColumn);
  const header = isCell ? one.why.slice(whyTold.noColumn.length).replace(/^ \(|\)$/g, "") : "";
  return { one, at: isCell || one.why === whyTold.noHeader ? placeOf(one.place) : null, header, isCell };
}

/** The cells of a column as one line: what they hold from top to bottom, and the rows they stand in. */
function joined(cells: readonly Told[]): Unread | null {
  const [first] = cells;
  if (first?.at == null) return null;
  const { table, column } = first.at;
  const { source } = first.one.place;
  const rows = ranges(
    cells.flatMap(({ at }) => at?.row ?? []),
    String,
  );
  const where = `${table.slice(source.length + 1)} แถวที่ ${rows} ${column}`;
  const text = cells.map(({ one }) => one.text.trim()).join(" | ");
  return { text, place: { source, where }, why: `${first.one.why} ${cells.length} ช่อง` };
}

/**
 * What is told of cells under a column that means nothing here, as one line a column of its table with all that its cells
 * hold. The line of its header falls away beside it.
 */
export function toldByColumn(unread: readonly Unread[]): readonly Unread[] {
  const told = unread.map(read);
  const groups = new Map<string, Told[]>();
  const keyOf = ({ at, header }: Told): string =>
    `${at?.table ?? ""}|${header === "" ? (at?.column ?? "") : fold(header)}`;
  for (const one of told) {
    if (!one.isCell || one.at === null) continue;
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  const isHeaderTold = ({ one, at }: Told): boolean =>
    [...groups.values()].some(
      ([cell]) => cell?.at?.table === at?.table && fold(cell?.header ?? "").endsWith(fold(one.text)),
    );
  return told.flatMap((one): readonly Unread[] => {
    if (one.at === null) return [one.one];
    if (!one.isCell) return isHeaderTold(one) ? [] : [one.one];
    const group = groups.get(keyOf(one)) ?? [];
    if (group.length < 2) return [one.one];
    const line = group[0] === one ? joined(group) : null;
    return line === null ? [] : [line];
  });
}
