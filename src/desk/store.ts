import type { HandEdits, PictureFault, RegisterEntry } from "../core";

/** A file as it was read. */
export interface StoredFile {
  /** What people know it by; no path. */
  readonly name: string;
  /** Changes whenever the bytes do, whoever changed them; two workbooks that a store holds one after the other never share one. */
  readonly version: string;
  readonly bytes: Uint8Array;
}

/** A paper to be put where the person finds it. */
export interface NewPaper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A hand's work under the name of a paper: it stayed, and the fresh one lies beside it. */
export interface EditedPaper extends HandEdits {
  readonly file: string;
  /** Made by the program and edited since; else a file of which that cannot be told. */
  readonly isOurs: boolean;
}

/** Where a paper lies now. */
export interface PutPaper {
  /** As the register names it. */
  readonly file: string;
  /** The web address that the register keeps; "" where it has none. */
  readonly link: string;
  /** What opens it from here: a path, or an address that is good for this run. */
  readonly address: string;
  /** What the version before is kept as; null where there was none. */
  readonly kept: string | null;
  /** This very paper lay there already, and nothing was written. */
  readonly isSame: boolean;
  /** Set where a hand's work has the paper's own name. */
  readonly edited?: EditedPaper;
}

/**
 * Where one workbook and its papers lie: a disk, a folder that a browser was given, memory. Every function rejects with
 * `FileProblem` for what the person can mend.
 */
export interface Store {
  readonly read: () => Promise<StoredFile>;
  /**
   * Writes the workbook whole or not at all. Rejects with `file.changed` where it is no longer of that version: what
   * somebody saved meanwhile would be lost. `kept` is what the version before is kept as, null where it is not.
   */
  readonly replace: (version: string, bytes: Uint8Array) => Promise<{ readonly kept: string | null }>;
  /** Puts papers, all of them or none where the place allows it, in the order given. */
  readonly putPapers: (papers: readonly NewPaper[]) => Promise<readonly PutPaper[]>;
  /** The paper that the register names by `file`; null where it is not at hand. Default: none is. */
  readonly paper?: (file: string) => Promise<Uint8Array | null>;
  /** The papers that the workbook's history knows as signed. Default: none, where no history is kept. */
  readonly signed?: () => Promise<readonly RegisterEntry[]>;
  /** The lock file by which another program says that it has the workbook open; "" where none is to be seen. */
  readonly heldBy: () => Promise<string>;
  /** The template that the workbook names; null where none of the name is at hand. */
  readonly template: (name: string) => Promise<Uint8Array | null>;
  /**
   * A picture that the workbook names, upright and no larger than a page can show: `pixels` on its longer side. Why
   * there is none where it is not at hand; "out-of-reach" where this store has no files beside the workbook.
   */
  readonly picture: (name: string, pixels: number) => Promise<Uint8Array | PictureFault>;
}
