/** What is used of the package lean-qr, whose own types bring those of a browser with them. */
export interface QrMaker {
  /** The smallest code of a text at the correction that is asked for; throws where no code holds the text. */
  readonly generate: (text: string, options: QrOptions) => QrCode;
  readonly correction: Readonly<Record<"L" | "M", number>>;
  /** Ways to write letters as bits. */
  readonly mode: Readonly<Record<"numeric" | "alphaNumeric" | "ascii", unknown>>;
}

interface QrOptions {
  /** Where the code has room to spare, it gets more correction than this. */
  readonly minCorrectionLevel: number;
  readonly modes: readonly unknown[];
}

/** A code that was made. */
export interface QrCode {
  /** Modules a side. */
  readonly size: number;
  /** Whether a module is dark; false outside of the code, whose margin is light. */
  readonly get: (column: number, row: number) => boolean;
}
