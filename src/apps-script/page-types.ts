import type { Round } from "../core/calendar";
import type { Severity } from "../core/problems/types";
import type { ReportKind } from "../core/reports/kinds";

/** What the page and the add-in say to each other: values that google.script.run carries. Dates are ISO text. */
export interface PageState {
  readonly office: string;
  /** พ.ศ.; 0 where unknown. */
  readonly fiscalYear: number;
  readonly statusDate: string;
  readonly kinds: readonly {
    readonly kind: ReportKind;
    readonly name: string;
    readonly rounds: readonly Round[];
    readonly round: Round | null;
  }[];
  readonly where: "sheets" | "local";
}

export interface PageProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly message: string;
  readonly place: string;
  readonly sheet: string;
  readonly cell: string;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
  readonly example: string;
  readonly fix: string;
}

export interface CheckRequest {
  readonly kind: string;
  readonly round: number | null;
  readonly statusDate: string;
}

export interface CheckAnswer {
  readonly problems: readonly PageProblem[];
  readonly errors: number;
  readonly warnings: number;
}

export interface OpenCellRequest {
  readonly sheet: string;
  readonly cell: string;
}

export interface OpenCellAnswer {
  readonly ok: true;
}

export interface ReportRequest extends CheckRequest {
  readonly draft: boolean;
}

export interface ReportAnswer {
  readonly made: boolean;
  readonly name: string;
  readonly url: string;
  readonly isDraft: boolean;
  readonly problems: readonly PageProblem[];
}

export interface ShareRequest {
  readonly url?: string;
  readonly fileId?: string;
  readonly people: readonly { readonly name: string; readonly email: string }[];
  readonly role: string;
  readonly message: string;
  readonly notify: boolean;
}

export interface ShareAnswer {
  readonly shared: readonly string[];
}

export interface RefreshRequest {
  readonly statusDate: string;
}

export interface RefreshAnswer {
  readonly sheets: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}
