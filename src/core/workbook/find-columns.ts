import { headerSearchRows } from "./header-rows";
import { hintOf, problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { columnLetters } from "./a1";
import { nearest } from "./similar";
import type { ColumnDef, TableDef } from "./tables";
import { cellText, fold } from "./text";
import type { CellValue, SheetData } from "./types";
import { headerMissing, columnDuplicate, columnMissing, columnMisspelt } from "./problems";

export interface FoundColumns {
  /** 0-based index into the sheet's rows, or -1. */
  readonly headerIndex: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** How a column may be called, folded. */
export const namesOf = (column: ColumnDef): readonly string[] => [column.header, ...(column.aliases ?? [])].map(fold);

function headerIndexOf(rows: SheetData["rows"], known: ReadonlySet<string>): number {
  let best = -1;
  let bestHits = 0;
  rows.slice(0, headerSearchRows).forEach((row, index) => {
    const hits = row.filter((cell) => typeof cell === "string" && known.has(fold(cell))).length;
    if (hits > bestHits) {
      best = index;
      bestHits = hits;
    }
  });
  return best;
}

function headerTexts(row: readonly CellValue[]): string[] {
  return row.map((cell) => cellText(cell));
}

/**
 * Finds a table's columns by header or alias, in any order, in the one of the first rows that knows most of them.
 * A header that matches exactly wins over an alias. Reports a missing header row, missing bold columns,
 * doubled columns, and headers that are nearly a missing column's, or an empty one's while their own column is filled.
 */
export function findColumns(sheet: SheetData, def: TableDef): FoundColumns {
  const known = new Set(def.columns.flatMap(namesOf));
  const headerIndex = headerIndexOf(sheet.rows, known);
  const problems: Problem[] = [];
  const columns = new Map<string, number>();
  const headers = new Map<string, string>();
  const required = def.columns.filter((column) => column.required);
  if (headerIndex < 0) {
    const isEmpty = sheet.rows.every((row) => row.every((cell) => cell === null || cell === ""));
    const severity = isEmpty && def.essential !== true ? "warning" : "error";
    const names = required.map((column) => column.header).join(", ");
    const at = { sheet: sheet.name, row: 1, column: 0 };
    problems.push(problem(headerMissing, { at, severity, args: { sheet: sheet.name, columns: names } }));
    return { headerIndex, columns, headers, problems };
  }
  const typed = headerTexts(sheet.rows[headerIndex] ?? []);
  const folded = typed.map(fold);
  const taken = new Set<number>();
  for (const column of def.columns) {
    const names = namesOf(column);
    const places = names.flatMap((name) => folded.flatMap((text, index) => (text === name ? [index] : [])));
    const free = [...new Set(places)].filter((index) => !taken.has(index));
    const place = free[0];
    if (place === undefined) continue;
    columns.set(column.key, place);
    headers.set(column.key, typed[place] ?? "");
    const own = fold(column.header);
    const twins = free.filter((index) => folded[index] === folded[place] || folded[index] === own);
    for (const index of twins) taken.add(index);
    if (twins.length > 1) {
      problems.push(
        problem(columnDuplicate, {
          at: { sheet: sheet.name, row: headerIndex + 1, column: twins[1] ?? place },
          found: twins.map(columnLetters).join(", "),
          args: { sheet: sheet.name, column: column.header },
        }),
      );
    }
  }
  const strangers = typed.flatMap((text, index) => (text !== "" && !taken.has(index) ? [{ text, index }] : []));
  const body = sheet.rows.slice(headerIndex + 1);
  const isBlank = (index: number): boolean => body.every((row) => cellText(row[index] ?? null) === "");
  const filled = strangers.filter(({ index }) => !isBlank(index));
  for (const column of def.columns) {
    const place = columns.get(column.key);
    // One that is there and empty may stand beside the one that people fill.
    const others = place === undefined ? strangers : filled;
    if (place !== undefined && (others.length === 0 || !isBlank(place))) continue;
    // A column that must be there is looked for by each of its names; one that need not be would be seen where it is not.
    const names = column.required === true ? [column.header, ...(column.aliases ?? [])] : [column.header];
    const near = others.find((stranger) => nearest(stranger.text, names) !== null);
    if (column.required && place === undefined) {
      const at = { sheet: sheet.name, row: headerIndex + 1, column: near?.index ?? 0 };
      const args = { sheet: sheet.name, column: column.header, hint: near ? hintOf(near.text) : "" };
      problems.push(problem(columnMissing, { at, found: near?.text ?? "", args }));
    } else if (near) {
      const at = { sheet: sheet.name, row: headerIndex + 1, column: near.index };
      problems.push(problem(columnMisspelt, { at, found: near.text, args: { column: column.header } }));
    }
  }
  return { headerIndex, columns, headers, problems };
}
