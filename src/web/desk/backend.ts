import type { DeskCall, DeskCalls, MadeFile, MakeInput, PdfDone } from "../../core";

/** A workbook that was open here before. */
export interface RecentFile {
  readonly name: string;
  /** false where the person did not let the page have it. */
  readonly open: () => Promise<boolean>;
}

/** How the workbook that is open is kept. */
export interface Keeping {
  /** in-place: every step is written to the file. download: steps are kept here until the person downloads the file. */
  readonly mode: "in-place" | "download";
  /** How many steps the file does not hold yet; always 0 in place. */
  readonly unsaved: number;
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
  /** Takes the workbook that the page was opened for; false where there is none. */
  readonly begin: () => Promise<boolean>;
  /** Workbooks that can be taken without looking for them, the last one first. */
  readonly recent: () => Promise<readonly RecentFile[]>;
  /** Lets the person choose a file; false where none was chosen. */
  readonly choose: () => Promise<boolean>;
  /** Takes what was dropped; rejects with a Thai sentence where it is no workbook. */
  readonly drop: (dropped: DataTransfer) => Promise<boolean>;
  /** Begins a workbook of its own, an empty one with the office's name, and asks where it is to lie; false where the person did not say. */
  readonly create: (what: "empty" | "demo", office: string) => Promise<boolean>;
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
  /** Ends what runs now, so that nothing of it is written. */
  readonly stop: () => void;
  /** Calls back when another program changed the file; again later where the page answers that it is not free to look. */
  readonly watch: (changed: () => boolean) => void;
}
