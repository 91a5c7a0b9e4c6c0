import type { CellRef } from "../workbook/types";
import { shorten } from "../workbook/text";
import type { PlaceOf, ProblemDef, Severity, SeverityOf } from "./definition";
import type { Problem, Span } from "./types";

type Arg = string | number;

/** Where a problem stands and what was read there. */
export interface ProblemPlace {
  readonly at?: CellRef | null;
  readonly header?: string;
  readonly found?: string;
  /** Overrides the definition's where a rule knows better. */
  readonly severity?: Severity;
  readonly correction?: string;
  readonly spans?: readonly Span[];
  readonly others?: readonly CellRef[];
}

/** What a helper hands on, whose own signature has asked for the arguments. */
export interface ProblemFacts extends ProblemPlace {
  readonly args?: Readonly<Record<string, Arg>>;
}

/** {found} is filled by what was read, {hint} by nothing where nothing is proposed. */
type Filled = "found" | "hint";

/** What the wordings of a definition have to be told; `Given` is what a helper tells by itself. */
export type ArgsOf<Def extends ProblemDef, Given extends string = never> = {
  readonly [Place in Exclude<PlaceOf<Def>, Filled | Given>]: Arg;
} & { readonly [Place in PlaceOf<Def> & (Filled | Given)]?: Arg };

/** The facts of a problem, its arguments required where its wordings have places. */
export type FactsOf<Def extends ProblemDef, Given extends string = never> = Omit<ProblemPlace, "severity"> & {
  readonly severity?: SeverityOf<Def>;
} & ([Exclude<PlaceOf<Def>, Filled | Given>] extends [never]
    ? { readonly args?: ArgsOf<Def, Given> }
    : { readonly args: ArgsOf<Def, Given> });

/** The facts as a last parameter: it may be left out where no argument is required. */
export type FactsParameter<Facts> = object extends Facts ? [facts?: Facts] : [facts: Facts];

function fill(wording: string, args: Readonly<Record<string, Arg>>): string {
  return wording.replace(/\{(\w+)\}/g, (place, name: string) => (name in args ? String(args[name]) : place));
}

/** A problem whose arguments nobody has checked: for helpers that ask for them in their own signature. */
export function filledProblem(def: ProblemDef, facts: ProblemFacts): Problem {
  const found = shorten(facts.found ?? "");
  const args = { hint: "", found, ...facts.args };
  return {
    code: def.code,
    severity: facts.severity ?? def.severity,
    message: fill(def.message, args),
    at: facts.at ?? null,
    header: facts.header ?? "",
    found,
    expected: fill(def.expected, args),
    example: fill(def.example ?? "", args),
    fix: fill(def.fix, args),
    ...(facts.correction === undefined ? {} : { correction: facts.correction }),
    ...(facts.spans === undefined ? {} : { spans: facts.spans }),
    ...(facts.others === undefined || facts.others.length === 0 ? {} : { others: facts.others }),
  };
}

/** A problem at a cell, its wording filled; a place of the wording that is not told is an error of types. */
export function problem<Def extends ProblemDef>(def: Def, ...[facts]: FactsParameter<FactsOf<Def>>): Problem {
  return filledProblem(def, facts ?? {});
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

/** Each problem once, whatever found it, at the place of the first. */
export function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [sameProblem(one), one])).values()];
}
