import { fold } from "../workbook/text";
import type { KnownCell, KnownRow } from "./known-row";
import type { KnownTable } from "./recognise";

/** What the code's cell of an annex says beside evidence on paper: it is no evidence of its own. */
const noAddress = /^\(?\s*(?:ตรวจได้จากเอกสารที่ระบุ|ไม่มีที่อยู่เว็บ)\s*\)?$/;

/** A measure over the lines of its evidence: the header of the column names both. */
export function isEvidenceAnnex({ matched }: KnownTable): boolean {
  return [...matched.columns.values()].some(
    (one) => one.kind === "column" && one.key === "measure" && /มาตรการ.*หลักฐาน/.test(fold(one.header)),
  );
}

/** The words beside a code that are evidence themselves, such as an address printed below it; "" where there are none. */
export function wordsOfCode(text: string): string {
  return text
    .split("\n")
    .filter((line) => !noAddress.test(line.trim()))
    .join("\n")
    .trim();
}

/** Rows of an annex as rows of measures: one that names a measure, and below it rows that go on with its evidence. */
export function annexRows({ matched, rows }: KnownTable): readonly KnownRow[] {
  const hasCodes = [...matched.columns.values()].some((one) => one.kind === "column" && one.key === "qr");
  /** The number of the measure whose evidence is listed; "" before the first that stands across the columns. */
  let above = "";
  return rows.map((row): KnownRow => {
    const cell = row.cells.get("measure");
    const number = row.cells.get("order")?.text.trim() ?? "";
    const isAcross = hasCodes && !row.cells.has("qr");
    if (isAcross) above = number;
    const isOfAbove = above !== "" && number.startsWith(`${above}.`);
    if (cell === undefined || isAcross || (number !== "" && !isOfAbove)) return { ...row, heading: [] };
    const more: readonly (readonly [string, KnownCell])[] = [["evidence", cell]];
    const rest = [...row.cells].filter(([key]) => key !== "measure" && key !== "order");
    return { ...row, heading: [], cells: new Map([["measure", { ...cell, text: "" }], ...more, ...rest]) };
  });
}

/** Two lists of evidence of one measure as one: the longer holds the lines of the other; null where they differ. */
export function widerEvidence(a: string, b: string): string | null {
  const lines = (text: string): ReadonlySet<string> => new Set(text.split("\n").map((line) => fold(line)));
  const holds = (all: ReadonlySet<string>, part: ReadonlySet<string>): boolean =>
    [...part].every((one) => all.has(one));
  const [left, right] = [lines(a), lines(b)];
  if (holds(left, right)) return a;
  return holds(right, left) ? b : null;
}
