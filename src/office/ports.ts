/** What a host gives: everything that a program in plain JavaScript cannot do well, or at all. */
export interface Ports {
  readonly deflater: Deflater;
  readonly formulas: Formulas;
}

/** Raw deflate (RFC 1951) and the check sum of zip: zlib on a machine, a library in a browser. */
export interface Deflater {
  /** The inflated bytes; `too-large` when there are more than `max`, `broken` when it is no whole deflate stream. */
  readonly inflate: (packed: Uint8Array, max: number) => Uint8Array | "too-large" | "broken";
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /** CRC-32 as an unsigned number. */
  readonly crc32: (content: Uint8Array) => number;
}

/** A cell whose formula is to be calculated. */
export interface FormulaCell {
  readonly sheet: string;
  readonly cell: string;
}

/** What came out for one of the cells, by its index: the raw result as text, or what was said to be wrong. */
export interface FormulaResult {
  readonly index: number;
  readonly value: string;
  readonly error: string | null;
}

/** Calculates formulas that carry no stored result. */
export interface Formulas {
  /** The results that came in time. Never throws: what cannot be opened or is not known has no result. */
  readonly calculate: (
    bytes: Uint8Array,
    cells: readonly FormulaCell[],
    milliseconds: number,
  ) => Promise<readonly FormulaResult[]>;
}

/** A host that calculates no formulas. */
export const noFormulas: Formulas = { calculate: () => Promise.resolve([]) };
