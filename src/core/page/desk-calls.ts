import type { Round } from "../calendar";
import type { Checklist } from "../commands/checklist";
import type { CellEdit } from "../commands/correct";
import type { PaperKind } from "../papers/kinds";
import type { Severity } from "../problems/definition";
import type { Counts } from "../problems/severity-words";
import type { PageProblem } from "./api";
import type { NamedFile } from "./named-file";
import type { LifeCalls } from "./life-calls";

export interface DeskKind {
  readonly kind: PaperKind;
  readonly name: string;
  /** [] for a paper without rounds. */
  readonly rounds: readonly Round[];
  readonly round: Round | null;
  /** Whether the sheet เอกสาร lists it. */
  readonly isListed: boolean;
}

export interface DeskState {
  /** Of the workbook's file. */
  readonly file: string;
  readonly office: string;
  /** พ.ศ.; 0 where unknown. */
  readonly fiscalYear: number;
  /** ISO text with a CE year. */
  readonly statusDate: string;
  readonly kinds: readonly DeskKind[];
  /** Names of input sheets that the workbook lacks. */
  readonly lacking: readonly string[];
  /** The lock file by which another program says that it has the workbook open; "" where none was found. */
  readonly heldBy: string;
}

/** One cell of the row that a problem stands in. */
export interface RowCell {
  readonly header: string;
  readonly text: string;
  readonly isHere: boolean;
}

/** A row by headers, blank cells left out. */
export type RowAround = readonly RowCell[];

/** A problem with what a person needs to mend it on the spot. */
export interface DeskProblem extends PageProblem {
  /** The whole text of the cell. */
  readonly text: string;
  /** Whether its row can be shown by headers. */
  readonly hasRow: boolean;
  readonly canAccept: boolean;
  /** Whether the cell may be typed into: formulas and computed sheets may not. */
  readonly canEdit: boolean;
  readonly correction?: string;
}

export interface DeskCheck extends Counts {
  readonly problems: readonly DeskProblem[];
  /** How many were accepted as right. */
  readonly accepted: number;
  readonly corrections: readonly CellEdit[];
}

export interface PaperOrder {
  readonly kind: PaperKind;
  readonly round: Round | null;
}

export interface MakeInput {
  /** "listed": all that the sheet เอกสาร lists. */
  readonly papers: readonly PaperOrder[] | "listed";
  readonly statusDate: string;
  readonly draft: boolean;
  /** The office's own templates by kind. */
  readonly templates: Readonly<Partial<Record<PaperKind, NamedFile>>>;
}

export interface MadeFile extends NamedFile {
  readonly kind: PaperKind;
  readonly title: string;
  readonly isDraft: boolean;
  /** Where it lies, as its store knows it. */
  readonly address: string;
  /** What the OIT item that it answers requires, and where it is answered. */
  readonly checklist: Checklist;
  /** The name under which its PDF is uploaded: item, paper, year. */
  readonly pdfName: string;
  /** The font that it is set in. */
  readonly font: string;
}

export interface StoppedPaper {
  readonly kind: PaperKind;
  readonly title: string;
  readonly errors: number;
  readonly first: string;
}

/** What came up in making papers, of which checking the workbook alone does not tell. */
export interface MakingNote {
  readonly severity: Severity;
  /** "sheet!A1"; "" where it stands at no cell. */
  readonly place: string;
  readonly message: string;
  readonly fix: string;
}

export interface MakeAnswer {
  /** All that were asked for, or none. */
  readonly papers: readonly MadeFile[];
  readonly stopped: readonly StoppedPaper[];
  /** Titles of papers that nothing stands against, and that wait for those that were stopped. */
  readonly waiting: readonly string[];
  /** Each thing once, the gravest first. */
  readonly notes: readonly MakingNote[];
  /** Thai: where the papers lie, and what else is to be said of them; "" where none were made. */
  readonly where: string;
}

export interface DeskRefresh extends Counts {
  readonly sheets: readonly string[];
  /** Rows without a code that were given theirs. */
  readonly coded: number;
}

export interface RegisterAnswer {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface TemplateFault {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly fix: string;
}

/** ISO text with a CE year; "" = the workbook's own status date. */
export interface DateInput {
  readonly statusDate: string;
}

/** A step that was taken back. */
export interface StepUndone {
  readonly what: string;
  /** Thai: what stays because a person went on with it, and what else is to be known; [] where all of it went back. */
  readonly kept: readonly string[];
}

/** What the page of one machine asks of the workbook on its desk. Inputs and answers are plain data and byte arrays. */
export interface DeskCalls extends LifeCalls {
  state: { input: DateInput; answer: DeskState };
  check: { input: DateInput; answer: DeskCheck };
  /** The row of a cell, when a person wants to see it: all rows of a thousand problems would stop the page. */
  rowAround: {
    input: { readonly sheet: string; readonly cell: string; readonly statusDate: string };
    answer: RowAround;
  };
  edit: {
    input: { readonly sheet: string; readonly cell: string; readonly before: string; readonly after: string };
    answer: null;
  };
  accept: {
    input: {
      readonly sheet: string;
      readonly cell: string;
      readonly code: string;
      readonly why: string;
      readonly statusDate: string;
    };
    answer: { readonly count: number };
  };
  correct: {
    input: { readonly cells: readonly string[]; readonly statusDate: string };
    answer: { readonly count: number };
  };
  make: { input: MakeInput; answer: MakeAnswer };
  refresh: { input: DateInput; answer: DeskRefresh };
  register: { input: null; answer: RegisterAnswer };
  addSheets: { input: null; answer: { readonly added: readonly string[] } };
  checkTemplate: { input: { readonly kind: PaperKind; readonly bytes: Uint8Array }; answer: readonly TemplateFault[] };
  template: { input: { readonly kind: PaperKind }; answer: NamedFile };
  /** Takes the last step back; null where there is none. */
  undo: { input: null; answer: StepUndone | null };
}

export type DeskCall = keyof DeskCalls;
