import type { ElementMark } from "../commands/checklist";
import type { DeskCall, DeskCalls } from "./desk-calls";

/** A file or folder of the machine, as the page lists it. */
export interface DiskPlace {
  readonly name: string;
  readonly path: string;
}

export interface FolderList {
  readonly folder: DiskPlace;
  /** null at the top of a disk. */
  readonly parent: DiskPlace | null;
  /** Where people keep files: the folder of the start, the home folder, the desktop, documents, disks. */
  readonly shortcuts: readonly DiskPlace[];
  readonly folders: readonly DiskPlace[];
  /** Workbooks only. */
  readonly files: readonly DiskPlace[];
}

/** A workbook as a tab holds it. */
export interface OpenBook {
  /** What the tab names it by in every further call. */
  readonly book: string;
  readonly name: string;
  readonly path: string;
  /** The folder that papers go to. */
  readonly papers: DiskPlace;
}

export interface PdfOrder {
  readonly book: string;
  /** Of the paper. */
  readonly path: string;
  readonly name: string;
  /** The font that the paper is set in. */
  readonly font: string;
  readonly marks: readonly ElementMark[];
}

export interface PdfDone {
  readonly name: string;
  /** Thai: what is told where the machine lacks the font; "" where it has it. */
  readonly fonts: string;
  /** From 1. */
  readonly pages: readonly { readonly mark: string; readonly page: number }[];
}

/** What the page asks of the program that serves it, besides the calls of one workbook. */
export interface ServerCalls {
  /** The workbook that the program was started with; null where there is none. */
  begin: { input: null; answer: OpenBook | null };
  /** Workbooks at hand: those opened in this run, the last one first, then those of the folder of the start. */
  recent: { input: null; answer: readonly DiskPlace[] };
  /** A folder's content; "" for the folder of the start. */
  list: { input: { readonly folder: string }; answer: FolderList };
  /** Opens a workbook; papers "" for the folder beside it. */
  open: { input: { readonly path: string; readonly papers: string }; answer: OpenBook };
  /** The path of a workbook at hand that holds these very bytes; null where none does. */
  find: { input: { readonly name: string; readonly bytes: Uint8Array }; answer: DiskPlace | null };
  /** Begins a workbook in a folder; refuses a name that is taken. */
  create: {
    input: {
      readonly what: "empty" | "demo";
      readonly folder: string;
      readonly name: string;
      /** The office's full name for an empty one; "" where it is not known. */
      readonly office: string;
    };
    answer: OpenBook;
  };
  /** The version that lies on the disk; "" where there is none. */
  version: { input: { readonly book: string }; answer: { readonly version: string } };
  /** Thai: the step of this workbook that was finished though its tab had hung up; "" where nothing of it was written. */
  stopped: { input: { readonly book: string }; answer: { readonly done: string } };
  /** The workbook's bytes. */
  bytes: { input: { readonly book: string }; answer: { readonly name: string; readonly bytes: Uint8Array } };
  /** Whether this machine has LibreOffice, by which PDFs are made. */
  pdfReady: { input: null; answer: { readonly isReady: boolean } };
  /** Makes the PDF of a paper of the workbook's folder, beside it; answers with the pages of the marks that were found. */
  pdf: { input: PdfOrder; answer: PdfDone };
}
export type ServerCall = keyof ServerCalls;

/** A call of one workbook as a tab sends it: nothing of a tab is kept between two of them. */
export interface DeskRequest<C extends DeskCall = DeskCall> {
  readonly book: string;
  /** The version that the tab shows; "" where it shows none yet. */
  readonly version: string;
  readonly input: DeskCalls[C]["input"];
}

export interface DeskReply<C extends DeskCall = DeskCall> {
  readonly answer: DeskCalls[C]["answer"];
  /** The version that the tab shows from now on; "" where the call shows nothing of the workbook. */
  readonly version: string;
  /** Thai: the last step that can be taken back; "" where there is none. */
  readonly lastStep: string;
}
