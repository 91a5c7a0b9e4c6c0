import type { CivilDate } from "../calendar";
import type { PaperKind } from "../papers/kinds";
import type { WorkbookData } from "../workbook/types";
import type { Environment } from "./environment";
import { examine, type Checked } from "./examine";

export interface CheckOptions {
  /** The papers to check for; default: those of the sheet เอกสาร, else those that the data was filled in for. */
  readonly kinds?: readonly PaperKind[];
  /** Overrides the setting วันที่สถานะ, which overrides today. */
  readonly statusDate?: CivilDate;
}

/** Reads and checks a workbook. Never throws for what a user typed: everything found is a problem. */
export function check(data: WorkbookData, options: CheckOptions, environment: Environment): Checked {
  const { ownKinds, checked } = examine(data, options, environment);
  return checked(options.kinds ?? ownKinds);
}
