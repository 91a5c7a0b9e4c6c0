import type { CellRef, CellValue } from "./types";
import { tables, type ColumnDef, type ColumnKey, type TableKey } from "./tables";

/** One row of an input table. `text` has every column of the table: "" where the cell or column is missing. */
export interface TableRow<K extends TableKey> {
  readonly table: Table<K>;
  /** The sheet's own 1-based row. */
  readonly row: number;
  readonly text: Readonly<Record<ColumnKey<K>, string>>;
  readonly raw: Readonly<Partial<Record<ColumnKey<K>, CellValue>>>;
}

/** An input sheet as found: where its columns stand, and its rows in sheet order without blank ones. */
export interface Table<K extends TableKey> {
  readonly key: K;
  /** The sheet's real name in this workbook, or the design's where it is missing. */
  readonly sheet: string;
  readonly exists: boolean;
  /** 1-based sheet row of the headers, 0 where there is none. */
  readonly headerRow: number;
  /** 0-based sheet columns of the known columns that exist. */
  readonly columns: Readonly<Partial<Record<ColumnKey<K>, number>>>;
  /** Headers as typed, by known column. */
  readonly headers: Readonly<Partial<Record<ColumnKey<K>, string>>>;
  readonly rows: readonly TableRow<K>[];
}

/** Where a column's cell of a row stands; the row's first column where the column is missing. */
export function refOf<K extends TableKey>(row: TableRow<K>, column: ColumnKey<K>): CellRef {
  return { sheet: row.table.sheet, row: row.row, column: row.table.columns[column] ?? 0 };
}

/** The header of a column as the user typed it, "" where the column is missing. */
export function headerOf<K extends TableKey>(row: TableRow<K>, column: ColumnKey<K>): string {
  return row.table.headers[column] ?? "";
}

/** What the program knows of a column. */
export function columnDef<K extends TableKey>(key: K, column: ColumnKey<K>): ColumnDef | undefined {
  return (tables[key].columns as readonly ColumnDef[]).find((one) => one.key === column);
}

/** The name of a column: as the user typed its header, or the program's own where the column is missing. */
export function columnName<K extends TableKey>(table: Table<K>, column: ColumnKey<K>): string {
  return table.headers[column] ?? columnDef(table.key, column)?.header ?? "";
}
