import type { CellRef } from "../workbook/types";
import type { Severity } from "./definition";

/** A stretch of a cell's text, in UTF-16 units from its first letter, and what should stand there where that is known. */
export interface Span {
  readonly offset: number;
  readonly length: number;
  readonly expected?: string;
}

/** One problem, complete enough to be shown without looking anything up. */
export interface Problem {
  /** The stable code of its definition. */
  readonly code: string;
  readonly severity: Severity;
  /** Thai: what is wrong. */
  readonly message: string;
  /** Where, or null for the workbook as a whole. */
  readonly at: CellRef | null;
  /** The column's header, for people who do not count letters. */
  readonly header: string;
  /** What was read, shortened; "" when nothing was. */
  readonly found: string;
  /** Thai: what was expected. */
  readonly expected: string;
  /** A valid example, or "". */
  readonly example: string;
  /** Thai: what to do. */
  readonly fix: string;
  /** The whole cell with the mistake mended, where that is certain enough to propose. */
  readonly correction?: string;
  /** Where in the cell's text, left to right; left out where the whole cell is meant. */
  readonly spans?: readonly Span[];
  /** Further cells that the same problem stands at, in the order of the workbook. */
  readonly others?: readonly CellRef[];
}
