import { columnLetters, refName } from "../workbook/a1";
import { findColumns } from "../workbook/find-columns";
import { tableOfSheet } from "../workbook/sheet-names";
import { tables, type TableDef } from "../workbook/tables";
import { cellText, fold, shorten } from "../workbook/text";
import type { CellRef, CellValue, SheetData, WorkbookData } from "../workbook/types";

const keyLength = 60;

/** A sheet as the reader takes it: which table it is, and where that table's columns stand. */
interface Layout {
  readonly rows: readonly (readonly CellValue[])[];
  readonly def: TableDef | null;
  /** 0-based index of the headers, -1 where there are none. */
  readonly headerIndex: number;
  /** The table's columns that exist, in the design's order. */
  readonly columns: readonly { readonly key: string; readonly header: string; readonly index: number }[];
}

function defOf(sheet: string): TableDef | null {
  const key = tableOfSheet(sheet);
  return key === undefined ? null : tables[key];
}

function layoutOf(sheet: SheetData): Layout {
  const def = defOf(sheet.name);
  const { rows } = sheet;
  if (def === null) return { rows, def, headerIndex: -1, columns: [] };
  const found = findColumns(sheet, def);
  const columns = def.columns.flatMap(({ key, header }) => {
    const index = found.columns.get(key);
    return index === undefined ? [] : [{ key, header, index }];
  });
  return { rows, def, headerIndex: found.headerIndex, columns };
}

const empty: Layout = { rows: [], def: null, headerIndex: -1, columns: [] };

/**
 * Names the cells of one workbook so that the name stays when rows and columns move and headers are worded otherwise:
 * a row by its code or its first filled cells, a column and a sheet as the design calls them.
 */
export class Places {
  readonly #sheets: ReadonlyMap<string, SheetData>;
  readonly #layouts = new Map<string, Layout>();

  constructor(data: WorkbookData) {
    this.#sheets = new Map(data.sheets.map((sheet) => [sheet.name, sheet]));
  }

  #layout(name: string): Layout {
    const known = this.#layouts.get(name);
    if (known !== undefined) return known;
    const sheet = this.#sheets.get(name);
    const layout = sheet === undefined ? empty : layoutOf(sheet);
    this.#layouts.set(name, layout);
    return layout;
  }

  text(at: CellRef): string {
    return cellText(this.#layout(at.sheet).rows[at.row - 1]?.[at.column] ?? null);
  }

  /** The design's name of a sheet, its own where it is no known table. */
  sheetName(sheet: string): string {
    return this.#layout(sheet).def?.sheet ?? sheet;
  }

  /** The design's header of a cell's column where the problem says the header that stands there; else what it says. */
  columnName(at: CellRef, header: string): string {
    const { rows, headerIndex, columns } = this.#layout(at.sheet);
    const typed = cellText(rows[headerIndex]?.[at.column] ?? null);
    const known = columns.find(({ index }) => index === at.column);
    if (known !== undefined && (header === "" || fold(header) === fold(typed))) return known.header;
    return header === "" ? columnLetters(at.column) : header;
  }

  /** Whether a problem is of a whole table: it stands where a first row would be, and quotes nothing. */
  isOfTable(at: CellRef, header: string): boolean {
    return header === "" && at.column === 0 && at.row === this.#layout(at.sheet).headerIndex + 2;
  }

  /** The row's code, else its first two other filled cells in the order of the design's columns. */
  rowName(at: CellRef): string {
    const { rows, columns } = this.#layout(at.sheet);
    const cells = rows[at.row - 1] ?? [];
    const code = columns.find(({ key }) => key === "code");
    const own = code === undefined ? "" : cellText(cells[code.index] ?? null);
    if (own !== "") return own;
    const places = columns.length > 0 ? columns.map(({ index }) => index) : cells.map((_, index) => index);
    return this.#firstOf(cells, places, at.column);
  }

  #firstOf(cells: readonly CellValue[], places: readonly number[], except: number): string {
    const others = places.filter((index) => index !== except).map((index) => cellText(cells[index] ?? null));
    const filled = others.filter((text) => text !== "");
    return shorten(filled.slice(0, 2).join(" | "), keyLength);
  }

  /** As rows were named before columns could move: by the first two other filled cells of the sheet. */
  earlierRowName(at: CellRef): string {
    const { rows, columns } = this.#layout(at.sheet);
    const cells = rows[at.row - 1] ?? [];
    const code = columns.find(({ key }) => key === "code");
    const own = code === undefined ? "" : cellText(cells[code.index] ?? null);
    const all = cells.map((_, index) => index);
    return own === "" ? this.#firstOf(cells, all, at.column) : own;
  }

  /** As columns were named before: by the problem's header, else their letters. */
  earlierColumnName(at: CellRef, header: string): string {
    return header === "" ? refName({ ...at, row: 0 }).replace(/\d/g, "") : header;
  }

  /** Whether a sheet has a row of this name. `column` is the one that the name leaves out, by its design's header. */
  hasRow(sheet: string, name: string, column: string): boolean {
    const wanted = fold(name);
    return [...this.#sheets.keys()]
      .filter((one) => fold(this.sheetName(one)) === fold(sheet))
      .some((one) => {
        const { rows, columns, headerIndex } = this.#layout(one);
        const index = columns.find(({ header }) => fold(header) === fold(column))?.index ?? -1;
        return rows.some((_, row) => {
          const at = { sheet: one, row: row + 1, column: index };
          return row > headerIndex && (fold(this.rowName(at)) === wanted || fold(this.earlierRowName(at)) === wanted);
        });
      });
  }

  /** Whether a sheet has a column of this name. */
  hasColumn(sheet: string, name: string): boolean {
    const wanted = fold(name);
    return [...this.#sheets.keys()]
      .filter((one) => fold(this.sheetName(one)) === fold(sheet))
      .some((one) => {
        const { rows, columns, headerIndex } = this.#layout(one);
        const typed = (rows[headerIndex] ?? []).map((value) => fold(cellText(value)));
        return columns.some(({ header }) => fold(header) === wanted) || typed.includes(wanted);
      });
  }
}
