import type { CellRef } from "../workbook/types";
import type { Severity } from "./definition";

/** One finding, complete enough to be shown without looking anything up. */
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
}
