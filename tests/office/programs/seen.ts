import type { InputSheetPlan, SheetPlan } from "../../../src/core/sheets/types";

/** What a program sees of a workbook: by "sheet!A1". */
export interface Seen {
  /** Texts, and numbers to twelve figures. */
  readonly cells: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  /** The first cells below a header that offer a list; null where the program does not tell. */
  readonly dropdowns: ReadonlySet<string> | null;
}

/** A cell's name; row and column are 0-based. */
export function nameOf(sheet: string, row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${sheet}!${letters}${row + 1}`;
}

/** A value as all programs can be compared: lines by \n, numbers to as many figures as the least exact one keeps. */
export function shown(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  const text = typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? shown(Number(text)) : text;
}

/** What went into the workbook. */
export function plannedIn(inputs: readonly InputSheetPlan[], computed: readonly SheetPlan[]): Seen {
  const cells = new Map<string, string>();
  const notes = new Map<string, string>();
  const dropdowns = new Set<string>();
  const put = (at: string, value: unknown): void => {
    if (value !== null && value !== "") cells.set(at, shown(value));
  };
  for (const { name, columns, rows } of inputs) {
    for (const [column, { header, note, required, dropdown }] of columns.entries()) {
      put(nameOf(name, 0, column), header);
      const text = [required ? "ต้องกรอก" : "", note].filter((line) => line !== "").join("\n");
      if (text !== "") notes.set(nameOf(name, 0, column), text);
      if (dropdown !== null) dropdowns.add(nameOf(name, 1, column));
    }
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) put(nameOf(name, row + 1, column), value);
    }
  }
  for (const { name, rows } of computed) {
    for (const [row, values] of rows.entries()) {
      for (const [column, { value }] of values.entries()) put(nameOf(name, row, column), value);
    }
  }
  return { cells, notes, dropdowns };
}
