import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { titleOf, type Paragraph } from "./scan";
import type { PartRole } from "./package";
import {
  templateCrossedLoop,
  templateDoubledBrace,
  templateFault,
  templateLoopPosition,
  templateUnclosedLoop,
  templateUnclosedTag,
  templateUnopenedLoop,
  templateUnopenedTag,
} from "./problems";

interface EngineFault {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly context?: string;
    readonly file?: string;
    readonly errors?: readonly EngineFault[];
  };
  readonly message?: string;
}

type Fault =
  | typeof templateUnclosedTag
  | typeof templateDoubledBrace
  | typeof templateUnopenedTag
  | typeof templateUnclosedLoop
  | typeof templateUnopenedLoop
  | typeof templateCrossedLoop
  | typeof templateLoopPosition
  | typeof templateFault;

/** The engine's stable fault ids and ours. */
const defs: Readonly<Record<string, Fault>> = {
  unclosed_tag: templateUnclosedTag,
  duplicate_open_tag: templateDoubledBrace,
  unopened_tag: templateUnopenedTag,
  duplicate_close_tag: templateDoubledBrace,
  unclosed_loop: templateUnclosedLoop,
  unopened_loop: templateUnopenedLoop,
  closing_tag_does_not_match_opening_tag: templateCrossedLoop,
  loop_position_invalid: templateLoopPosition,
};

/** A part as far as a fault's place is told by it. */
export interface FaultyPart {
  readonly role: PartRole;
  readonly paragraphs: readonly Paragraph[];
}

function placeOf(name: string, part: FaultyPart | undefined): string {
  const found = name === "" ? undefined : part?.paragraphs.find(({ text }) => text.includes(name));
  return found?.place ?? (part === undefined ? "" : titleOf(part.role));
}

/** Turns what the engine threw (null = nothing) into problems, each with its tag and place; faults of one tag are told once. */
export function problemsOfEngine(error: unknown, partOf: (name: string) => FaultyPart | undefined): readonly Problem[] {
  if (error === null || error === undefined) return [];
  const top = error as EngineFault;
  const told = new Set<string>();
  return (top.properties?.errors ?? [top]).flatMap((fault) => {
    const facts = fault.properties ?? {};
    const opening = facts.openingtag ?? facts.xtag ?? "";
    const tag = opening.replace(/^[{#^/]+|[}]+$/g, "").trim();
    const def = defs[facts.id ?? ""] ?? templateFault;
    if (told.has(`${def.code} ${tag}`)) return [];
    told.add(`${def.code} ${tag}`);
    const args = {
      tag,
      other: (facts.closingtag ?? "").replace(/^[{/]+|[}]+$/g, ""),
      place: placeOf(tag, partOf(facts.file ?? "")) || "เนื้อเอกสาร",
      expected: `{${tag}}`,
      detail: facts.id ?? fault.message ?? "",
    };
    return [problem(def, { found: facts.context ?? opening, args })];
  });
}
