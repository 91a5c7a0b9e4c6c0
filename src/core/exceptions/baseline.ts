import { fnv1a64 } from "../compute/fingerprint";
import type { Problem } from "../problems/types";
import type { WorkbookData } from "../workbook/types";
import { bondKey, bondOf, type Bond } from "./entries";
import { Places } from "./places";

/** A problem that stood when an office began, so that only what is new is told. */
export interface Noted extends Bond {
  /** What was said, for people. */
  readonly message: string;
}

export interface BaselineDifference {
  /** Problems that were not noted. */
  readonly fresh: readonly Problem[];
  /** Problems that were noted and still stand. */
  readonly standing: readonly Problem[];
  /** What was noted and stands no more. */
  readonly gone: readonly Noted[];
}

/** A problem by its code, place and text: a row moved or a problem reworded is the same one, a changed text is not. */
function notedOf(places: Places, problem: Problem): Noted {
  const { code, message } = problem;
  const bond = bondOf(places, problem) ?? { code, sheet: "", row: "", column: "", fingerprint: fnv1a64(message) };
  return { ...bond, message };
}

/** Every problem as a baseline holds it. */
export function noteProblems(data: WorkbookData, problems: readonly Problem[]): readonly Noted[] {
  const places = new Places(data);
  return problems.map((problem) => notedOf(places, problem));
}

/** What is new and what went away since problems were noted; each noted one stands for one problem. */
export function sinceBaseline(
  data: WorkbookData,
  problems: readonly Problem[],
  noted: readonly Noted[],
): BaselineDifference {
  const left = new Map<string, Noted[]>();
  for (const one of noted) left.set(bondKey(one), [...(left.get(bondKey(one)) ?? []), one]);
  const places = new Places(data);
  const fresh: Problem[] = [];
  const standing: Problem[] = [];
  for (const problem of problems) {
    const known = left.get(bondKey(notedOf(places, problem)))?.shift();
    (known === undefined ? fresh : standing).push(problem);
  }
  return { fresh, standing, gone: [...left.values()].flat() };
}
