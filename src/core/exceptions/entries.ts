import { fnv1a64 } from "../compute/fingerprint";
import { templateDefs } from "../docx/problems";
import { modelProblems } from "../model/problems";
import type { Problem } from "../problems/types";
import { refName } from "../workbook/a1";
import { cellText, fold, shorten } from "../workbook/text";
import { headerSearchRows } from "../workbook/header-rows";
import { workbookProblems } from "../workbook/problems";
import { tables, type TableDef } from "../workbook/tables";
import type { CellRef, CellValue, WorkbookData } from "../workbook/types";

/** A finding that a person said is right, as the sheet ข้อยกเว้น holds it. */
export interface Accepted {
  readonly code: string;
  readonly sheet: string;
  /** What names the row: its code, else its first other cells; it stays when rows are inserted above. */
  readonly row: string;
  readonly column: string;
  /** The cell's text when it was accepted, shortened, for people. */
  readonly text: string;
  readonly why: string;
  readonly by: string;
  readonly when: string;
  /** Of the cell's whole text and of what was found in it. */
  readonly fingerprint: string;
}

const codeNames = new Set(["รหัส", ...namesOfCode(tables.measures), ...namesOfCode(tables.risks)].map(fold));
const keyLength = 60;

function namesOfCode({ columns }: TableDef): readonly string[] {
  const code = columns.find(({ key }) => key === "code");
  return code === undefined ? [] : [code.header, ...(code.aliases ?? [])];
}

const workSheets: readonly string[] = [tables.measures, tables.risks].flatMap(({ sheet, aliases }) => [
  sheet,
  ...aliases,
]);

/** The places of the code columns of the work sheets, by sheet; looked up once for a whole check. */
function codeColumnOf(rows: readonly (readonly CellValue[])[]): number {
  for (const row of rows.slice(0, headerSearchRows)) {
    const place = row.findIndex((cell) => typeof cell === "string" && codeNames.has(fold(cell)));
    if (place >= 0) return place;
  }
  return -1;
}

/** Finds cells and names rows of one workbook. */
export class Places {
  readonly #rows: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  readonly #codes = new Map<string, number>();

  constructor(data: WorkbookData) {
    this.#rows = new Map(data.sheets.map(({ name, rows }) => [name, rows]));
  }

  text(at: CellRef): string {
    return cellText(this.#rows.get(at.sheet)?.[at.row - 1]?.[at.column] ?? null);
  }

  /** The row's code, else its first two other filled cells. */
  rowName(at: CellRef): string {
    const cells = this.#rows.get(at.sheet)?.[at.row - 1] ?? [];
    const code = workSheets.includes(at.sheet) ? cellText(cells[this.#codeColumn(at.sheet)] ?? null) : "";
    if (code !== "") return code;
    const others = cells.flatMap((cell, column) =>
      column === at.column || cellText(cell) === "" ? [] : [cellText(cell)],
    );
    return shorten(others.slice(0, 2).join(" | "), keyLength);
  }

  #codeColumn(sheet: string): number {
    const known = this.#codes.get(sheet);
    if (known !== undefined) return known;
    const column = codeColumnOf(this.#rows.get(sheet) ?? []);
    this.#codes.set(sheet, column);
    return column;
  }
}

/** What an acceptance is bound to: the problem, its place, and the text that was looked at. */
export type Bond = Pick<Accepted, "code" | "sheet" | "row" | "column" | "fingerprint">;

/** The bond of a finding; null for one that stands at no cell. */
export function bondOf(places: Places, problem: Problem): Bond | null {
  const { at, code, header, found } = problem;
  if (at === null) return null;
  return {
    code,
    sheet: at.sheet,
    row: places.rowName(at),
    column: header === "" ? refName({ ...at, row: 0 }).replace(/\d/g, "") : header,
    fingerprint: fnv1a64(`${places.text(at)}\u001f${found}`),
  };
}

export const placeKey = ({ code, sheet, row, column }: Omit<Bond, "fingerprint">): string =>
  [code, fold(sheet), fold(row), fold(column)].join("\u001f");
export const bondKey = (bond: Bond): string => `${placeKey(bond)}\u001f${bond.fingerprint}`;

const formCodes: ReadonlySet<string> = new Set(
  [...workbookProblems, ...modelProblems, ...templateDefs].map(({ code }): string => code),
);

/** Whether a code is of the form of a workbook or a template: its errors nobody can accept. */
export const isFormCode = (code: string): boolean => formCodes.has(code);

/**
 * Whether a person may say that a finding is right. Errors of form may not be: without the sheet, the column or a date
 * that can be read, there is nothing that could be right.
 */
export function isAcceptable({ code, severity, at }: Problem): boolean {
  if (at === null || code.startsWith("accept.")) return false;
  return !(severity === "error" && isFormCode(code));
}
