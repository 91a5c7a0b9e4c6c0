import type { DeskCall, DeskCalls, MadeFile, MakeInput, PdfDone } from "../../core";

/** A workbook that was read, and may take the place of the one that is open. */
export interface Opening {
  readonly name: string;
  /** Thai: what is to be said beside its name; "" for nothing. */
  readonly note: string;
  readonly take: () => Promise<void>;
}

/** A workbook that was open here before. */
export interface RecentFile {
  readonly name: string;
  /** null where the person did not let the page have it. */
  readonly open: () => Promise<Opening | null>;
}

/** What became of something that was stopped. */
export interface Outcome {
  /** Thai: the step that was done before it could be stopped; "" where nothing of it is in the workbook. */
  readonly done: string;
  /** Thai: what it left outside of the workbook, a line each. */
  readonly left: readonly string[];
}

/** How the workbook that is open is kept. */
export interface Keeping {
  /** in-place: every step is written to the file. download: steps are kept here until the person downloads the file. */
  readonly mode: "in-place" | "download";
  /** Whether the workbook is another than the file that the person has; never in place. */
  readonly isUnsaved: boolean;
  /** Whether a workbook that is open in another program is noticed before it is written. */
  readonly seesLocks: boolean;
  /** Thai: the last step that can be taken back; "" where there is none. */
  readonly lastStep: string;
}

/** A call that failed; `code` is that of a problem of the file, "" for any other. */
export class CallFault extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** Makes the PDF of a paper beside it; null where the person stopped it. */
export type PdfMaker = (paper: MadeFile) => Promise<PdfDone | null>;

/** What stands behind the page: a worker and the files of this browser, or the program that serves it. */
export interface Backend {
  /** Carries a call out on the workbook as the page shows it: another version is refused with the code `file.changed`. */
  readonly call: <C extends DeskCall>(call: C, input: DeskCalls[C]["input"]) => Promise<DeskCalls[C]["answer"]>;
  /** Counts the workbooks that were taken: another number, another workbook, whatever its name. 0 before the first. */
  readonly opened: () => number;
  /** The workbook that the page was opened for; null where there is none. */
  readonly begin: () => Promise<Opening | null>;
  /** Workbooks that can be taken without looking for them, the last one first. */
  readonly recent: () => Promise<readonly RecentFile[]>;
  /** Lets the person choose a file; null where none was chosen. */
  readonly choose: () => Promise<Opening | null>;
  /** Reads what was dropped; rejects with a Thai sentence where it is no workbook. */
  readonly drop: (dropped: DataTransfer) => Promise<Opening | null>;
  /** Begins a workbook of its own, an empty one with the office's name, and asks where it is to lie; null where the person did not say. */
  readonly create: (what: "empty" | "demo", office: string) => Promise<Opening | null>;
  readonly keeping: () => Keeping;
  /** Gives the workbook to the person as a download. */
  readonly download: () => Promise<void>;
  /** Whether papers can go into a folder that the person chooses; else they are downloads. */
  readonly canChooseFolder: boolean;
  /** Asks for the folder of papers and backups; answers its name, "" where none was chosen. */
  readonly chooseFolder: () => Promise<string>;
  /** The office's own templates that were kept from earlier visits. */
  readonly keptTemplates: () => Promise<MakeInput["templates"]>;
  readonly keepTemplates: (templates: MakeInput["templates"]) => Promise<void>;
  /** What makes PDFs here; else Thai: how the person gets one. */
  readonly pdfMaker: () => Promise<PdfMaker | string>;
  /** Ends what runs now, and answers when nothing of it is being written any more. */
  readonly stop: () => Promise<Outcome>;
  /** Calls back when another program changed the file; again later where the page answers that it is not free to look. */
  readonly watch: (changed: () => boolean) => void;
}
