import { refName } from "../workbook/a1";
import type { CellRef } from "../workbook/types";
import type { Problem } from "./types";

/** What problems of one cause have in common: they say the same, with the same advice, of cells of one sheet's column. */
function causeOf({ code, severity, message, expected, at, header }: Problem): string | null {
  if (at === null) return null;
  // The words of a text are one cause wherever they stand; a blank or doubtful cell is one in its own column.
  const place = /^(?:text|place|name|number|year)\./.test(code) ? "" : `${at.sheet}\u001f${header}`;
  return [code, severity, message, expected, place].join("\u001f");
}

/** These problems and all others of their causes, in the order in which they were found. */
export function ofSameCause(problems: readonly Problem[], some: readonly Problem[]): readonly Problem[] {
  const causes = new Set(some.flatMap((one) => causeOf(one) ?? []));
  return problems.filter((one) => some.includes(one) || causes.has(causeOf(one) ?? ""));
}

const mostNamed = 8;

/** "พบอีก 3 เซลล์: มาตรการ!C6, ...": the further cells of a problem, the first eight by name; "" without any. */
export function othersText({ others = [] }: Pick<Problem, "others">): string {
  if (others.length === 0) return "";
  const names = others.slice(0, mostNamed).map((cell) => `${cell.sheet}!${refName(cell)}`);
  const more = others.length > mostNamed ? ` และอีก ${others.length - mostNamed} เซลล์` : "";
  return `พบอีก ${others.length} เซลล์: ${names.join(", ")}${more}`;
}

const sameCell = (a: CellRef, b: CellRef): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/**
 * One problem for each cause: what is said in the same words of further cells is told once, at the first of them, with
 * the others named. The order is that of the first cells. Problems are merged for people and programs that read them;
 * corrections and acceptances go cell by cell.
 */
export function groupProblems(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, Problem[]>();
  const all: Problem[][] = [];
  for (const problem of problems) {
    const cause = causeOf(problem);
    const known = cause === null ? undefined : groups.get(cause);
    if (known !== undefined) {
      known.push(problem);
      continue;
    }
    const group = [problem];
    all.push(group);
    if (cause !== null) groups.set(cause, group);
  }
  return all.flatMap(([first, ...rest]): Problem[] => {
    if (first === undefined) return [];
    const cells = [...(first.others ?? [])];
    for (const { at, others = [] } of rest) {
      for (const cell of [at, ...others]) {
        const isKnown = cell === null || (first.at !== null && sameCell(first.at, cell));
        if (!isKnown && !cells.some((one) => sameCell(one, cell))) cells.push(cell);
      }
    }
    return [cells.length === 0 ? first : { ...first, others: cells }];
  });
}
