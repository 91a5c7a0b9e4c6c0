import type { YearComparison } from "../compute/compare-years";
import type { ClearedColumn, NewItem, YearNote } from "../year/new-year";
import type { NamedFile } from "./named-file";

/** A cell that an import would write. */
export interface ImportCell {
  readonly sheet: string;
  readonly cell: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** The file and the place in it. */
  readonly from: string;
  /** It holds something else now: written over only on a yes. */
  readonly differs: boolean;
}

/** A place in a paper with its text, and in Thai why it is told. */
export interface ImportNote {
  readonly text: string;
  readonly from: string;
  readonly why: string;
}

export interface ImportLook {
  /** Names of the kinds of paper that were read. */
  readonly kinds: readonly string[];
  readonly cells: readonly ImportCell[];
  /** Cells that hold what the papers say already. */
  readonly same: number;
  /** What was read and is not written. */
  readonly unread: readonly ImportNote[];
  /** What is written and yet wants a look before the next paper. */
  readonly taken: readonly ImportNote[];
  /** Thai: the papers are of another year than the workbook; "" where they are not. */
  readonly otherYear: string;
}

/** A piece of work of the year that ends, to be carried on or not. */
export interface YearWork {
  readonly code: string;
  readonly name: string;
  readonly status: string;
  readonly isDone: boolean;
}

export interface YearLook {
  /** Thai: why no next year can be begun; "" where it can. */
  readonly reason: string;
  /** พ.ศ. of the next year. */
  readonly fiscalYear: number;
  readonly measures: readonly YearWork[];
  readonly risks: readonly YearWork[];
}

export interface YearMade {
  readonly file: NamedFile;
  readonly fiscalYear: number;
  readonly moved: readonly YearNote[];
  readonly left: readonly YearNote[];
  readonly items: readonly NewItem[];
  readonly dropped: readonly string[];
  readonly cleared: readonly ClearedColumn[];
  /** Thai: what came along as it was, a sentence each. */
  readonly notes: readonly string[];
}

/** One version of a paper in the register, with what may become of it. */
export interface LifePaper {
  /** Its place in the register, from 0. */
  readonly index: number;
  readonly title: string;
  readonly version: number;
  readonly file: string;
  readonly madeAt: string;
  readonly state: string;
  /** Each state with who and when, a line each. */
  readonly log: readonly string[];
  readonly next: readonly { readonly word: string; readonly needsReason: boolean }[];
  /** Thai: what became of the data since it was signed; "" where it does not bind. */
  readonly bound: string;
}

export interface StateInput {
  readonly index: number;
  /** The file that the register names there, so that no other paper is meant. */
  readonly file: string;
  readonly to: string;
  readonly who: string;
  readonly why: string;
  /** Also where the file of the paper is gone or was edited. */
  readonly isSure?: boolean | undefined;
}

export interface PaperChange {
  readonly sheet: string;
  readonly row: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

export interface DiffLook {
  /** Thai: why they cannot be compared; "" where they can. */
  readonly reason: string;
  readonly changes: readonly PaperChange[];
  /** Lines that a hand wrote into the later paper, or into the only one. */
  readonly added: readonly string[];
  /** The changes as a .docx with what was taken out and put in marked as tracked; null where none can be told. */
  readonly marked: Uint8Array | null;
}

/** One run or step in the history of a workbook. */
export interface HistoryRun {
  readonly time: string;
  readonly user: string;
  readonly what: string;
  readonly files: readonly string[];
  readonly undone: boolean;
}

/** What the page asks about the years of a workbook and the lives of its papers. */
export interface LifeCalls {
  importLook: { input: { readonly files: readonly NamedFile[] }; answer: ImportLook };
  /** Writes the chosen cells as the papers say; [] where all were written, else the cells that were left. */
  importWrite: {
    input: {
      readonly files: readonly NamedFile[];
      readonly cells: readonly { readonly sheet: string; readonly cell: string; readonly before: string }[];
    };
    answer: { readonly written: number; readonly left: readonly string[] };
  };
  /** `begun`, Thai: that one was made in this sitting; "" where none was. */
  yearLook: { input: null; answer: YearLook & { readonly begun: string } };
  /** The workbook of the next year as a file of its own; `measures` and `risks` are the codes that go on. */
  yearMake: {
    input: {
      readonly measures: readonly string[];
      readonly risks: readonly string[];
      /** Another one, though one was made in this sitting. */
      readonly again?: boolean;
    };
    answer: { readonly reason: string; readonly made: YearMade | null };
  };
  /** `isWritten`: put into the workbook as the sheet เทียบกับปีก่อน. */
  compare: {
    input: { readonly before: NamedFile; readonly isWritten: boolean };
    answer: YearComparison & { readonly counts: string };
  };
  papers: { input: null; answer: readonly LifePaper[] };
  enterState: {
    input: StateInput;
    answer: {
      readonly reason: string;
      readonly state: string;
      /** The reason stands against it only until one is sure. */
      readonly isDoubt?: boolean;
    };
  };
  /** What differs between two papers, or between one and the workbook as it is today (`after` null). */
  diff: { input: { readonly before: NamedFile; readonly after: NamedFile | null }; answer: DiffLook };
  /** The latest first. */
  history: { input: null; answer: readonly HistoryRun[] };
}
