import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { templateLostColumn, templateLostRow, templateLostSignature, templateMissingTable } from "./problems";
import type { PlacedTag } from "./scopes";
import type { Fact, TagDef } from "./tag-types";

/** Conditions by name, true where they hold. */
type Conditions = ReadonlyMap<string, boolean>;

/** A place that prints something, and what has to hold for it to be there. */
interface PrintedPlace {
  readonly guards: readonly (readonly [name: string, holds: boolean])[];
}

/** A list that a paper has to print, with the lists that it stands in, outermost first. */
interface Need {
  readonly path: readonly TagDef[];
  readonly list: TagDef;
}

function needsOf(tags: readonly TagDef[], path: readonly TagDef[] = []): readonly Need[] {
  return tags.flatMap((tag) => [
    ...(tag.prints === undefined ? [] : [{ path: [...path, tag], list: tag }]),
    ...needsOf(tag.fields ?? [], [...path, tag]),
  ]);
}

/** The places that print one of some tags inside a list; path [] = outside of all. A text's own condition guards nothing. */
function printings(
  placed: readonly PlacedTag[],
  names: readonly string[],
  path: readonly TagDef[],
): readonly PrintedPlace[] {
  return placed.flatMap(({ tag, loops }) => {
    if (tag.sign !== "" || !names.includes(tag.name)) return [];
    const wanted = path.map((one) => one.tag);
    const guards: (readonly [string, boolean])[] = [];
    let at = 0;
    for (const { name, sign } of loops) {
      if (sign === "#" && name === wanted[at]) at++;
      else if (name !== tag.name || sign === "^") guards.push([name, sign === "#"]);
    }
    return at === wanted.length ? [{ guards }] : [];
  });
}

/** So many conditions are looked at in all their combinations. */
const mostConditions = 10;

/** The conditions under which nothing of some places is printed, the plainest one; null where something always is. */
function uncovered(places: readonly PrintedPlace[], given: Conditions): Conditions | null {
  const names = [...new Set(places.flatMap(({ guards }) => guards.map(([name]) => name)))];
  const free = names.filter((name) => !given.has(name)).slice(0, mostConditions);
  let plainest: Conditions | null = null;
  for (let choice = 0; choice < 2 ** free.length; choice++) {
    const holds = new Map(given);
    free.forEach((name, index) => holds.set(name, (choice & (1 << index)) !== 0));
    const isCovered = places.some(({ guards }) =>
      guards.every(([name, wanted]) => (holds.get(name) ?? true) === wanted),
    );
    if (!isCovered) plainest ??= holds;
  }
  return plainest;
}

/** The conditions that matter for a gap, in words: those around its places, else the lists of some papers only. */
function whenText(
  gap: Conditions,
  places: readonly PrintedPlace[],
  path: readonly TagDef[],
  tags: ReadonlyMap<string, TagDef>,
): string {
  const around = path.slice(0, -1).filter(({ essential }) => essential !== true);
  const conditions = places.length > 0 ? [...gap] : around.map(({ tag }) => [tag, true] as const);
  const parts = conditions.map(([name, holds]) => {
    const meaning = tags.get(name)?.meaning ?? "";
    return `${holds ? "มี" : "ไม่มี"} {#${name}}${meaning === "" ? "" : ` (${meaning})`}`;
  });
  return parts.length === 0 ? "" : `เมื่อ${parts.join(" และ ")} `;
}

function gapOf(placed: readonly PlacedTag[], fact: Fact, path: readonly TagDef[]) {
  const given = new Map<string, boolean>(fact.when === undefined ? [] : [[fact.when, true]]);
  const inside = printings(placed, fact.tags, path);
  const outside = fact.elsewhere === undefined ? [] : printings(placed, [fact.elsewhere.tag], []);
  const places = [
    ...inside,
    ...outside.map(({ guards }): PrintedPlace => {
      return { guards: [...guards, [fact.elsewhere?.unless ?? "", false] as const] };
    }),
  ];
  return { places, gap: uncovered(places, given) };
}

/**
 * What a kind's papers have to tell and a template has no place for: tables that are not there, rows that would be on
 * no page under some condition (an error), columns that were taken out (a warning). Lists and conditions in `excused`
 * have a fault of their own that explains it.
 */
export function coverageFaults(
  placed: readonly PlacedTag[],
  top: readonly TagDef[],
  excused: ReadonlySet<string>,
): readonly Problem[] {
  const byName = new Map<string, TagDef>();
  const collect = (tags: readonly TagDef[]): void => {
    for (const tag of tags) {
      byName.set(tag.tag, tag);
      collect(tag.fields ?? []);
    }
  };
  collect(top);
  const opened = new Set(placed.filter(({ tag }) => tag.sign === "#").map(({ tag }) => tag.name));
  const missing = top.filter((tag) => tag.essential && !opened.has(tag.tag) && !excused.has(tag.tag));
  const gone = new Set(missing.map((tag) => tag.tag));
  const faults = missing.map((tag) => problem(templateMissingTable, { args: { tag: tag.tag } }));
  for (const { path, list } of needsOf(top)) {
    if (path.some(({ tag }) => excused.has(tag) || gone.has(tag))) continue;
    const [first, ...rest] = list.prints ?? [];
    if (first === undefined) continue;
    const args = { tag: list.tag, meaning: list.meaning };
    const { places, gap } = gapOf(placed, first, path);
    if (gap !== null && [...gap.keys()].some((name) => excused.has(name))) continue;
    if (gap !== null) {
      const facts = {
        ...args,
        when: whenText(gap, places, path, byName),
        expected: first.tags.map((one) => `{${one}}`).join(" หรือ "),
      };
      const isEssential = path.some((one) => one.essential === true);
      faults.push(problem(templateLostRow, { args: facts, ...(isEssential ? {} : { severity: "warning" }) }));
      continue;
    }
    const lost = rest.filter((fact) => gapOf(placed, fact, path).gap !== null).map((fact) => fact.tags[0] ?? "");
    if (lost.length > 0)
      faults.push(problem(templateLostColumn, { args: { ...args, columns: lost.map((one) => `{${one}}`).join(" ") } }));
  }
  return faults;
}

/** The tag of every signature block without which nobody is named. */
const signatoryTag = "ชื่อผู้ลงนาม";

/** Lists in which those who sign stand together, by the list of their own that these stand in for: paths of tags. */
export type SignedTogether = Readonly<Record<string, readonly (readonly string[])[]>>;

/**
 * The signature blocks that a template has no place for, neither in their own list nor in one of all who sign; not where
 * one of these is in `excused`, having a fault of its own.
 */
export function lostSignatures(
  placed: readonly PlacedTag[],
  signs: readonly string[],
  together: SignedTogether,
  excused: ReadonlySet<string>,
): readonly Problem[] {
  const isPrinted = (names: readonly string[]): boolean => {
    const path = names.map((tag) => ({ tag, meaning: "", example: "", kind: "list" }) as const);
    return uncovered(printings(placed, [signatoryTag], path), new Map()) === null;
  };
  return signs.flatMap((name) => {
    const paths = [[name], ...(together[name] ?? [])];
    return paths.some((path) => path.some((one) => excused.has(one)) || isPrinted(path))
      ? []
      : [problem(templateLostSignature, { args: { tag: name } })];
  });
}
