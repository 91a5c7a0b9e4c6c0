import { comparable } from "./compare";
import { prepareTemplate, type TagData } from "./fill";
import { hasInlines, inlineKinds, inlineStretch } from "./inline-marks";
import { cellMarks } from "./markers";
import { templateParts, readLoops } from "./read-template";
import type { PlacedTag } from "./scopes";
import type { TagDef } from "./tag-types";

/** Tags by the list that they belong to; "" is the paper itself, and "." a list's own paragraphs. */
export type TagsOfLists = ReadonlyMap<string, ReadonlySet<string>>;

/** The lists of a kind by their names; those of one name have the same tags. */
function listsIn(tags: readonly TagDef[]): readonly TagDef[] {
  return tags.flatMap((tag) => (tag.fields === undefined ? [] : [tag, ...listsIn(tag.fields)]));
}

/** The list that a tag in its place belongs to: the innermost of those around it that has it. */
function ownerOf({ tag, loops, def }: PlacedTag, lists: readonly TagDef[]): string {
  const around = [...loops].reverse().filter(({ sign }) => sign === "#");
  if (tag.name === ".") return around[0]?.name ?? "";
  const own = lists.filter(({ fields = [] }) => def !== null && fields.includes(def));
  return around.find(({ name }) => own.some((list) => list.tag === name))?.name ?? "";
}

/** What a template prints: its texts and paragraphs by the list that they belong to. */
export function printedTags(template: Uint8Array, tags: readonly TagDef[]): TagsOfLists {
  const found = new Map<string, Set<string>>();
  const prepared = prepareTemplate(template);
  const lists = listsIn(tags);
  for (const part of prepared === null ? [] : templateParts(prepared)) {
    for (const placed of readLoops(part, tags).placed) {
      if (placed.tag.sign !== "") continue;
      const owner = ownerOf(placed, lists);
      found.set(owner, (found.get(owner) ?? new Set()).add(placed.tag.name));
    }
  }
  return found;
}

/** The tags of a list that another one of its row may stand in for: what lacks of those is told by itself. */
const exchanged = ({ prints = [] }: TagDef): readonly string[] =>
  prints.flatMap(({ tags, elsewhere }) => [...tags, ...(elsewhere === undefined ? [] : [elsewhere.tag])]);

const isIn = (tags: TagsOfLists, list: string, tag: string): boolean => tags.get(list)?.has(tag) === true;

/** The tags that the usual template prints in lists that a template prints too, and this one does not. */
export function lostFields(printed: TagsOfLists, usual: TagsOfLists, tags: readonly TagDef[]): readonly string[] {
  const lost = listsIn(tags)
    .filter(({ tag }) => printed.has(tag))
    .flatMap((list) =>
      [...(usual.get(list.tag) ?? [])].filter((tag) => !isIn(printed, list.tag, tag) && !exchanged(list).includes(tag)),
    );
  return [...new Set(lost)];
}

const figure = /[0-9]/;

/** Whether a text stands on a paper; one of figures not inside of a longer number. */
function standsOn(paper: string, text: string): boolean {
  const [first, last] = [figure.test(text.charAt(0)), figure.test(text.slice(-1))];
  for (let at = paper.indexOf(text); at >= 0; at = paper.indexOf(text, at + 1)) {
    const goesOn = last && /^[.,]?[0-9]/.test(paper.slice(at + text.length, at + text.length + 2));
    const began = first && /[0-9.,]$/.test(paper.slice(Math.max(0, at - 1), at));
    if (!goesOn && !began) return true;
  }
  return false;
}

const shaded = new Set([...cellMarks].filter(([, mark]) => "fill" in mark).map(([letter]) => letter));

/** Whether what a tag prints is nowhere on a paper: its text, or a shade, a picture that only the tag could bring. */
function isLost(value: unknown, paper: string): boolean {
  if (typeof value !== "string") return false;
  const plain = value.replace(inlineStretch, (_, mark: string, inside: string) =>
    inlineKinds.get(mark) === "link" ? inside : "",
  );
  const letters = Array.from(plain);
  const text = comparable(letters.filter((letter) => !cellMarks.has(letter)).join(""));
  if (text !== "") return !standsOn(paper, text);
  return hasInlines(value) || letters.some((letter) => shaded.has(letter));
}

/**
 * The tags whose values went into a paper and are nowhere on it: tags that the usual template prints and this one does
 * not. `paper` is all that the paper prints, as `printedText` gives it.
 */
export function lostValues(
  data: TagData,
  tags: readonly TagDef[],
  printed: TagsOfLists,
  usual: TagsOfLists,
  paper: string,
): readonly string[] {
  const lost = new Set<string>();
  const look = (values: TagData, fields: readonly TagDef[], list: string, excused: readonly string[]): void => {
    for (const def of fields) {
      const value = values[def.tag];
      if (def.kind === "text") {
        if (!isIn(usual, list, def.tag) || isIn(printed, list, def.tag) || excused.includes(def.tag)) continue;
        if (isLost(value, paper)) lost.add(def.tag);
      } else if (Array.isArray(value)) {
        const items = value as readonly (string | TagData)[];
        const isPrinted = isIn(printed, def.tag, ".") || !isIn(usual, def.tag, ".");
        for (const item of items) {
          if (typeof item !== "string") look(item, def.fields ?? [], def.tag, exchanged(def));
          else if (!isPrinted && isLost(item, paper)) lost.add(def.tag);
        }
      }
    }
  };
  look(data, tags, "", []);
  return [...lost];
}
