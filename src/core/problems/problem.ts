import type { CellRef } from "../workbook/types";
import { shorten } from "../workbook/text";
import { catalogue, type ProblemCode } from "./catalogue";
import type { ProblemDef, Severity } from "./definition";
import type { Problem } from "./types";

export interface ProblemFacts {
  readonly at?: CellRef | null;
  readonly header?: string;
  readonly found?: string;
  readonly severity?: Severity;
  readonly correction?: string;
  /** What fills the {places} of the wording; {found} is filled by `found`. */
  readonly args?: Readonly<Record<string, string | number>>;
}

function fill(wording: string, args: Readonly<Record<string, string | number>>): string {
  return wording.replace(/\{(\w+)\}/g, (place, name: string) => (name in args ? String(args[name]) : place));
}

/** A problem of the catalogue at a cell, its wording filled. `severity` overrides the catalogue's where a rule knows better. */
export function problem(code: ProblemCode, facts: ProblemFacts = {}): Problem {
  const def: ProblemDef = catalogue[code];
  const found = shorten(facts.found ?? "");
  const args = { hint: "", found, ...facts.args };
  return {
    code,
    severity: facts.severity ?? def.severity,
    message: fill(def.message, args),
    at: facts.at ?? null,
    header: facts.header ?? "",
    found,
    expected: fill(def.expected, args),
    example: fill(def.example ?? "", args),
    fix: fill(def.fix, args),
    ...(facts.correction === undefined ? {} : { correction: facts.correction }),
  };
}

/** The Thai tail that proposes a near word, or "". */
export function hintOf(word: string | null): string {
  return word === null ? "" : ` — หมายถึง “${word}” หรือไม่`;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((found) => found.severity === "error");
}

/** What two problems have in common when they say the same thing of the same cell. */
export function sameProblem({ code, severity, at, message, found }: Problem): string {
  const place = at === null ? "" : `${at.sheet}!${at.row}!${at.column}`;
  return [code, severity, place, message, found].join("\u001f");
}
