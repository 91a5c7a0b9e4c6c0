import type { FileProblemCode } from "../office";
import type { StoredFile } from "../desk";
import type { DeskCall, PictureFault } from "../core";

/** What went wrong, as it passes between the page and its worker. */
export interface Fault {
  /** Thai where a person can do something about it. */
  readonly message: string;
  /** A problem of a file keeps its code. */
  readonly code?: FileProblemCode;
  readonly detail?: string;
}

/** What the worker asks of the page, which alone has the person's files. */
export interface StoreCalls {
  read: { input: null; answer: StoredFile };
  replace: {
    input: { readonly version: string; readonly bytes: Uint8Array };
    answer: { readonly kept: string | null };
  };
  picture: { input: string; answer: Uint8Array | PictureFault };
  /** A file of the folder that the person gave, or of one below it; null where there is none, or no folder. */
  file: { input: string; answer: Uint8Array | null };
  /** Whether several papers go to the person as one file. */
  together: { input: null; answer: boolean };
  /** `zip`: all of them in one file, where they go so. */
  put: { input: { readonly papers: readonly PaperToPut[]; readonly zip: Uint8Array | null }; answer: PutAnswer };
}
export type StoreCall = keyof StoreCalls;

export interface PaperToPut {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It lies in the folder already. */
  readonly isSame: boolean;
  /** The same for the same paper, on whatever day it is made. */
  readonly mark: string;
}

export interface PutAnswer {
  /** Thai: where the papers lie. */
  readonly where: string;
  /** What became of each, in the order given. */
  readonly files: readonly {
    /** Folder and file as the register keeps them. */
    readonly file: string;
    /** What the version before is kept as; null where there was none. */
    readonly kept: string | null;
    /** This very paper was there, or handed out, before. */
    readonly isSame: boolean;
  }[];
}

export type ToWorker =
  | {
      readonly type: "call";
      readonly id: number;
      readonly call: DeskCall;
      readonly input: unknown;
      /** The version that the page shows; "" where it shows none. */
      readonly version: string;
    }
  | {
      readonly type: "takeBack";
      readonly id: number;
      readonly before: Uint8Array;
      readonly made: Uint8Array;
      readonly now: Uint8Array;
    }
  | { readonly type: "open"; readonly id: number; readonly file: StoredFile }
  | { readonly type: "begin"; readonly id: number; readonly what: "empty" | "demo"; readonly office: string }
  | { readonly type: "reply"; readonly id: number; readonly answer: unknown }
  | { readonly type: "refusal"; readonly id: number; readonly fault: Fault };

export type ToPage =
  | { readonly type: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly type: "fault"; readonly id: number; readonly fault: Fault }
  | { readonly type: "ask"; readonly id: number; readonly call: StoreCall; readonly input: unknown };
