import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { scanTags, paragraphsOf } from "./scan";
import {
  templateUnclosedTag,
  templateDoubledBrace,
  templateUnopenedTag,
  templateUnclosedLoop,
  templateUnopenedLoop,
  templateCrossedLoop,
  templateLoopPosition,
  templateFault,
} from "./problems";

interface EngineFault {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly context?: string;
    readonly explanation?: string;
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

/** The sign of the tag that a fault is about; other tags of the same name stand elsewhere. */
const signs: Readonly<Record<string, string>> = { unclosed_loop: "#", unopened_loop: "/" };

function placeOf(name: string, xml: string, sign: string | undefined): string {
  const named = scanTags(xml).filter((tag) => tag.name === name);
  const scanned = named.find((tag) => sign === undefined || tag.sign === sign) ?? named[0];
  if (scanned) return scanned.place;
  return paragraphsOf(xml).find((paragraph) => paragraph.text.includes(name))?.place ?? "เนื้อเอกสาร";
}

const doubled = /\{{2,}([^{}]*)\}*|\{([^{}]*)\}{2,}/g;

/** Tags in two braces, as other programs write them: the engine tells each brace, and a part of the name only. */
function doubledBraces(xml: string): readonly Problem[] {
  return paragraphsOf(xml).flatMap(({ text, place }) =>
    [...text.matchAll(doubled)].map(([found, opened, closed]) => {
      const tag = (opened ?? closed ?? "").trim();
      return problem(templateDoubledBrace, { found, args: { tag, place, expected: `{${tag}}` } });
    }),
  );
}

/** Turns what the engine threw into problems, each with its tag and place; faults of one tag are told once. */
export function problemsOfTemplateErrors(error: unknown, xml: string): readonly Problem[] {
  const top = error as EngineFault;
  const faults = top.properties?.errors ?? [top];
  const told = new Set<string>();
  const isDoubled = faults.some((fault) => defs[fault.properties?.id ?? ""] === templateDoubledBrace);
  const problems: Problem[] = isDoubled ? [...doubledBraces(xml)] : [];
  for (const fault of faults) {
    const facts = fault.properties ?? {};
    const opening = facts.openingtag ?? facts.xtag ?? "";
    const tag = opening.replace(/^[{#^/]+|[}]+$/g, "").trim();
    const def = defs[facts.id ?? ""] ?? templateFault;
    if (def === templateDoubledBrace || told.has(`${def.code} ${tag}`)) continue;
    told.add(`${def.code} ${tag}`);
    const args = {
      tag,
      other: (facts.closingtag ?? "").replace(/^[{/]+|[}]+$/g, ""),
      place: placeOf(tag, xml, signs[facts.id ?? ""]),
      expected: `{${tag}}`,
      detail: facts.id ?? fault.message ?? "",
    };
    problems.push(problem(def, { found: facts.context ?? opening, args }));
  }
  return problems;
}
