/** What is used of the package qrcode-generator, whose own types bring those of a browser with them. */
export type QrMaker = (version: 0, correction: "L" | "M") => QrCode;

/** A code being made. */
export interface QrCode {
  /** Letters beyond Latin are not for it: addresses are written in bytes before. */
  readonly addData: (data: string) => void;
  /** Throws where no code holds the data. */
  readonly make: () => void;
  readonly getModuleCount: () => number;
  readonly isDark: (row: number, column: number) => boolean;
}
