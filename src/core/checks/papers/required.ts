import { problem } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import { kindDef, paperKindList, paperKinds, type PaperKind } from "../../papers/kinds";
import { columnDef, columnName, refOf, type TableRow } from "../../workbook/table";
import type { ColumnKey, TableKey } from "../../workbook/tables";
import type { Rule } from "../types";
import { settingMissing, valueRequired } from "../../model/problems";
import { settingDefs, type SettingDef, type SettingKey } from "../../model/settings";

type Needs = { readonly [K in TableKey]?: readonly ColumnKey<K>[] };

/** Cells without which a paper of the kind is wrong or incomplete, as the workbook's own keys. */
export function neededBy(kind: PaperKind): Needs {
  return paperKinds[kind].needs;
}

function* missingCells<K extends TableKey>(
  rows: readonly TableRow<K>[],
  columns: readonly ColumnKey<K>[],
  paper: string,
): Iterable<Problem> {
  for (const row of rows) {
    for (const column of columns) {
      // A missing column is one problem of its sheet, not one of each row.
      if (row.text[column] !== "" || row.table.columns[column] === undefined) continue;
      const raw = row.raw[column];
      if (typeof raw === "object" && raw !== null) continue;
      const header = columnName(row.table, column);
      const args = { column: header, paper, expected: columnDef(row.table.key, column)?.note ?? "" };
      yield problem(valueRequired, { at: refOf(row, column), header, args });
    }
  }
}

/** The rows of a table that count: a measure or risk that the reader took, else every row. */
function rowsThatCount(key: TableKey, book: Parameters<Rule["check"]>[0]["book"]): readonly TableRow<TableKey>[] {
  if (key === "measures") return book.measures.map((one) => one.source) as readonly TableRow<TableKey>[];
  if (key === "risks") return book.risks.map((one) => one.source) as readonly TableRow<TableKey>[];
  return book.tables[key].rows as readonly TableRow<TableKey>[];
}

/** District and province are filled where a paper prints them. */
export const requiredPlaces: Rule = {
  name: "district and province are filled where a paper prints them",
  problems: [settingMissing],
  papers: paperKindList.filter((kind) => kindDef(kind).isPlaceless !== true),
  *check({ book }) {
    const { sheet, headerRow, exists, columns } = book.tables.settings;
    if (!exists) return;
    for (const def of settingDefs as readonly SettingDef[]) {
      const row = book.settings.rows[def.key as SettingKey];
      if (def.isPlace !== true || (book.settings.typed[def.key as SettingKey] ?? "") !== "") continue;
      const at = { sheet, row: row ?? Math.max(1, headerRow), column: row === undefined ? 0 : (columns.value ?? 1) };
      const args = { setting: def.name, expected: def.description, example: def.example };
      yield problem(settingMissing, { at, header: def.name, args });
    }
  },
};

/** Every cell that a paper needs is filled. A cell that several papers need is reported once, naming them all. */
export const requiredValues: Rule = {
  name: "every cell that the papers need is filled",
  problems: [valueRequired],
  *check({ book, kinds }) {
    const needed = new Map<TableKey, Map<string, PaperKind[]>>();
    for (const kind of kinds) {
      for (const [table, columns] of Object.entries(neededBy(kind)) as [TableKey, readonly string[]][]) {
        const byColumn = needed.get(table) ?? new Map<string, PaperKind[]>();
        needed.set(table, byColumn);
        for (const column of columns) byColumn.set(column, [...(byColumn.get(column) ?? []), kind]);
      }
    }
    for (const [table, byColumn] of needed) {
      for (const [column, wanting] of byColumn) {
        const paper = wanting.map((kind) => paperKinds[kind].name).join(", ");
        yield* missingCells(rowsThatCount(table, book), [column as ColumnKey<TableKey>], paper);
      }
    }
  },
};
