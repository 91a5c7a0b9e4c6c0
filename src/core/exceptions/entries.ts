import { fnv1a64 } from "../compute/fingerprint";
import { templateDefs } from "../docx/problems";
import { modelProblems } from "../model/problems";
import type { Problem } from "../problems/types";
import { workbookProblems } from "../workbook/problems";
import { fold } from "../workbook/text";
import type { Places } from "./places";

/** A problem that a person said is right, as the sheet ข้อยกเว้น holds it. */
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

/** What an acceptance is bound to: the problem, its place, and the text that was looked at. */
export type Bond = Pick<Accepted, "code" | "sheet" | "row" | "column" | "fingerprint">;

/** The bond of a problem; null for one that stands at no cell. */
export function bondOf(places: Places, { at, code, header, found, message }: Problem): Bond | null {
  if (at === null) return null;
  const sheet = places.sheetName(at.sheet);
  // What is said of a whole table is bound to what it says: a first row may come and go.
  if (found === "" && places.isOfTable(at, header)) {
    return { code, sheet, row: "", column: "", fingerprint: fnv1a64(message) };
  }
  const fingerprint = fnv1a64(`${places.text(at)}\u001f${found}`);
  return { code, sheet, row: places.rowName(at), column: places.columnName(at, header), fingerprint };
}

/** The bonds under which an entry of the sheet may mean a problem: as they are made now, and as they were made before. */
export function bondsOf(places: Places, problem: Problem): readonly Bond[] {
  const { at, code, header, found } = problem;
  const bond = bondOf(places, problem);
  if (at === null || bond === null) return [];
  const [row, column] = [places.earlierRowName(at), places.earlierColumnName(at, header)];
  const fingerprint = fnv1a64(`${places.text(at)}\u001f${found}`);
  return [bond, { code, sheet: at.sheet, row, column, fingerprint }];
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
 * Whether a person may say that a problem is right. Errors of form may not be: without the sheet, the column or a date
 * that can be read, there is nothing that could be right.
 */
export function isAcceptable({ code, severity, at }: Problem): boolean {
  if (at === null || code.startsWith("accept.")) return false;
  return !(severity === "error" && isFormCode(code));
}
