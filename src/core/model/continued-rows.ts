import { problem } from "../problems/problem";
import { rowContinuedDiffers } from "./problems";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type TableRow } from "../workbook/table";
import { tables, type ColumnKey, type JoiningColumnDef } from "../workbook/tables";

import { fold, lines } from "../workbook/text";
import type { WorkTable } from "./work";

// How a row ends that goes on with the one above it, as papers do at the top of a page: "(ต่อ)".
const furtherMark = /\s*(?:\(\s*ต่อ\s*\)|^ต่อ)$/;

/** Whether a row is called "(ต่อ)", alone or behind the name of the one above. */
function goesOn<K extends WorkTable>(row: TableRow<K>, above: TableRow<K>, naming: readonly ColumnKey<K>[]): boolean {
  const nameOf = ({ text }: TableRow<K>): string =>
    naming.map((column) => text[column]).find((name) => name !== "") ?? "";
  const name = nameOf(row);
  if (!furtherMark.test(name)) return false;
  const rest = name.replace(furtherMark, "");
  return rest === "" || fold(rest) === fold(nameOf(above));
}

const below = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n");

/** The texts below one another, a line that stands there already left out. */
function once(above: string, further: string): string {
  const known = new Set(lines(above).map(fold));
  return below(above, ...lines(further).filter((line) => !known.has(fold(line))));
}

/** What a cell becomes with the one below it; null where the two cannot both be true. */
function joinedCell({ join, kind }: JoiningColumnDef, above: string, further: string): string | null {
  if (further === "" || above === "") return below(above, further);
  if (join === "list") return below(above, further);
  if (join === "once" || kind === "list") return once(above, further);
  return fold(above) === fold(further) ? above : null;
}

/** A row with the one below joined to it; a cell that says another thing than the one above is reported. */
function joined<K extends WorkTable>(
  above: TableRow<K>,
  further: TableRow<K>,
  naming: readonly ColumnKey<K>[],
): { row: TableRow<K>; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const text: Record<string, string> = { ...above.text };
  const raw: Record<string, unknown> = { ...above.raw };
  for (const def of tables[above.table.key].columns as readonly JoiningColumnDef[]) {
    const column = def.key as ColumnKey<K>;
    if (naming.includes(column) && furtherMark.test(further.text[column])) continue;
    const cell = joinedCell(def, above.text[column], further.text[column]);
    if (cell === null) {
      const args = { above: above.text[column], row: above.row };
      const facts = {
        at: refOf(further, column),
        header: headerOf(further, column),
        found: further.text[column],
        args,
      };
      problems.push(problem(rowContinuedDiffers, facts));
      continue;
    }
    text[column] = cell;
    // A date or number that only the lower row has is read from there.
    if (above.raw[column] === undefined && further.raw[column] !== undefined) raw[column] = further.raw[column];
  }
  return { row: { ...above, text, raw } as TableRow<K>, problems };
}

/**
 * Rows with what stands below them under "(ต่อ)" joined to them, as each column says (`join`); such a row at the top
 * stays a row. `naming` are the columns that name the piece of work, the first filled one counts.
 */
export function joinContinued<K extends WorkTable>(
  rows: readonly TableRow<K>[],
  naming: readonly ColumnKey<K>[],
): { rows: readonly TableRow<K>[]; problems: readonly Problem[] } {
  const list: TableRow<K>[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const above = list[list.length - 1];
    if (above === undefined || !goesOn(row, above, naming)) {
      list.push(row);
      continue;
    }
    const whole = joined(above, row, naming);
    list[list.length - 1] = whole.row;
    problems.push(...whole.problems);
  }
  return { rows: list, problems };
}
