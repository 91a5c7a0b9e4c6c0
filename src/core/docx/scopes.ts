import { hintOf, problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { nearest } from "../workbook/similar";
import { loopsAround, type Loop } from "./loops";
import {
  templateBlankLoop,
  templateDotOutside,
  templateInlineParagraphs,
  templateNestedSelf,
  templateNotText,
  templateUnknownTag,
} from "./problems";
import type { ScannedTag } from "./scan";
import type { TagDef } from "./tag-types";

/** What a tag is in its place: its definition, and the loops around it, outermost first. */
export interface PlacedTag {
  readonly tag: ScannedTag;
  readonly loops: readonly Loop[];
  /** null where the kind knows no such tag there. */
  readonly def: TagDef | null;
}

/** The lists around a tag that change what it means, outermost first; conditions change nothing. */
function listsOf(loops: readonly Loop[], top: readonly TagDef[]): readonly TagDef[] {
  const lists: TagDef[] = [];
  for (const { name, sign } of loops) {
    const def = lookUp(name, lists, top);
    if (sign === "#" && (def?.kind === "list" || def?.kind === "lines")) lists.push(def);
  }
  return lists;
}

/** A tag as the engine looks it up: in the innermost list first, then outwards, then among the paper's own. */
function lookUp(name: string, lists: readonly TagDef[], top: readonly TagDef[]): TagDef | null {
  for (const list of [...lists].reverse()) {
    const field = list.fields?.find((one) => one.tag === name);
    if (field !== undefined) return field;
  }
  return top.find((one) => one.tag === name) ?? null;
}

/** Every tag but the closing ones with what it is in its place. */
export function placeTags(
  tags: readonly ScannedTag[],
  loops: readonly Loop[],
  top: readonly TagDef[],
): readonly PlacedTag[] {
  return tags
    .filter(({ name, sign }) => name !== "" && sign !== "/")
    .map((tag) => {
      const around = loopsAround(tag, loops);
      return { tag, loops: around, def: lookUp(tag.name, listsOf(around, top), top) };
    });
}

/** The lists of a kind that have a tag of this name inside. */
export function listsWith(name: string, tags: readonly TagDef[]): readonly string[] {
  return tags.flatMap((tag) => {
    const inside = (tag.fields ?? []).some((field) => field.tag === name) ? [tag.tag] : [];
    return [...inside, ...listsWith(name, tag.fields ?? [])];
  });
}

/** So many tags of one list in a row are that list's row. */
const fewest = 2;

/** Rows of tags of a list that no loop repeats, with the loop that they would need: both its tags went with their columns. */
export function bareRows(placed: readonly PlacedTag[], top: readonly TagDef[]): readonly Loop[] {
  const rows = new Map<number, ScannedTag[]>();
  for (const { tag, def } of placed) {
    const cell = tag.paragraph.cells[tag.paragraph.cells.length - 1];
    if (def !== null || cell === undefined || listsWith(tag.name, top).length === 0) continue;
    rows.set(cell.rowAt, [...(rows.get(cell.rowAt) ?? []), tag]);
  }
  const opened = new Set(placed.filter(({ tag }) => tag.sign === "#").map(({ tag }) => tag.name));
  return [...rows.values()].flatMap((tags): readonly Loop[] => {
    const lists = tags.map(({ name }) => listsWith(name, top));
    const common = (lists[0] ?? []).filter((list) => lists.every((one) => one.includes(list)));
    const name = common.find((list) => !opened.has(list)) ?? common[0];
    const [first] = tags;
    const cell = first?.paragraph.cells[first.paragraph.cells.length - 1];
    if (tags.length < fewest || name === undefined || first === undefined || cell === undefined) return [];
    opened.add(name);
    const open: ScannedTag = { ...first, name, sign: "#" };
    const table = { table: cell.table, from: cell, to: cell };
    return [{ name, sign: "#", open, close: open, at: cell.rowAt, end: cell.rowEnd, rows: table }];
  });
}

const written = ({ sign, name }: ScannedTag): string => `{${sign}${name}}`;

/** A tag that the kind does not know there: where it belongs, else which one may be meant. */
export function unknownTag({ tag, loops }: PlacedTag, top: readonly TagDef[]): Problem {
  const found = written(tag);
  const { place } = tag.paragraph;
  const lists = [...new Set(listsWith(tag.name, top))];
  if (lists.length > 0) {
    const hint = ` — แท็กนี้ใช้ได้เฉพาะใน ${lists.map((list) => `{#${list}}`).join(" หรือ ")}`;
    const expected = `{#${lists[0] ?? ""}} … {${tag.name}} … {/${lists[0] ?? ""}}`;
    return problem(templateUnknownTag, { found, args: { tag: tag.name, place, hint, expected } });
  }
  const scope = [...listsOf(loops, top).flatMap(({ fields }) => fields ?? []), ...top].map((one) => one.tag);
  const near = nearest(tag.name.replace(/^[^\u0e00-\u0e7f\w]+|[^\u0e00-\u0e7f\w]+$/g, ""), scope);
  const some = `${scope
    .slice(0, 6)
    .map((name) => `{${name}}`)
    .join(" ")} ...`;
  const args = { tag: tag.name, place, hint: hintOf(near), expected: near === null ? some : `{${tag.sign}${near}}` };
  return problem(templateUnknownTag, { found, args });
}

const wayToPrint = ({ tag, kind, fields }: TagDef): string => {
  if (kind === "lines") return `{#${tag}}{.}{/${tag}}`;
  return kind === "flag" ? `{#${tag}} … {/${tag}}` : `{#${tag}}{${fields?.[0]?.tag ?? ""}} …{/${tag}}`;
};

const kindNames = { list: "รายการซ้ำ", lines: "ย่อหน้าหลายย่อหน้า", flag: "เงื่อนไข", text: "ข้อความ" } as const;

/** A value that is none: a list, paragraphs or a condition would print as the machine's own words. */
function notText({ tag, def }: PlacedTag): readonly Problem[] {
  if (tag.sign !== "" || tag.name === "." || def === null || def.kind === "text") return [];
  const args = { tag: tag.name, place: tag.paragraph.place, what: kindNames[def.kind], expected: wayToPrint(def) };
  return [problem(templateNotText, { found: written(tag), args })];
}

/** {.} where there is no list of paragraphs around it. */
function dotOutside({ tag, loops }: PlacedTag, top: readonly TagDef[]): readonly Problem[] {
  if (tag.name !== "." || tag.sign !== "") return [];
  const lists = listsOf(loops, top);
  const inner = lists[lists.length - 1];
  if (inner?.kind === "lines") return [];
  const innermost = loops[loops.length - 1]?.name;
  const fields = inner?.fields ?? [];
  const first = fields.find(({ kind }) => kind === "text") ?? fields[0];
  const way = first === undefined ? null : first.kind === "text" ? `{${first.tag}}` : wayToPrint(first);
  const expected = way !== null ? way : innermost === undefined ? "{#ชื่อ}{.}{/ชื่อ}" : `{${innermost}}`;
  return [problem(templateDotOutside, { found: "{.}", args: { place: tag.paragraph.place, expected } })];
}

/** A list inside itself: every item would hold them all again. */
function nestedSelf({ tag, loops, def }: PlacedTag): readonly Problem[] {
  if (tag.sign !== "#" || (def?.kind !== "list" && def?.kind !== "lines")) return [];
  if (!loops.some((loop) => loop.sign === "#" && loop.name === tag.name && loop.open !== tag)) return [];
  const isOwn =
    loops.some(({ name }) => name === tag.name) && def.fields?.some((field) => field.tag === tag.name) === true;
  return isOwn
    ? []
    : [problem(templateNestedSelf, { found: written(tag), args: { tag: tag.name, place: tag.paragraph.place } })];
}

/** Paragraphs that run together in one, or that are counted but not printed. */
function paragraphsInside(placed: PlacedTag, all: readonly PlacedTag[], loops: readonly Loop[]): readonly Problem[] {
  const { tag, def } = placed;
  if (tag.sign !== "#" || def?.kind !== "lines") return [];
  const loop = loops.find(({ open }) => open === tag);
  if (loop === undefined || loop.close === tag) return [];
  const args = { tag: tag.name, place: tag.paragraph.place };
  const dots = all.filter(({ tag: one, loops: around }) => one.name === "." && around.includes(loop));
  if (dots.length === 0)
    return [problem(templateBlankLoop, { found: written(tag), args: { ...args, expected: "{.}" } })];
  const isInline = loop.close.paragraph === tag.paragraph && loop.rows === null;
  return isInline && def.inline !== true ? [problem(templateInlineParagraphs, { found: written(tag), args })] : [];
}

/** What is wrong with the tags of a part: unknown ones, and those that are not what they are used as. */
export function tagFaults(
  placed: readonly PlacedTag[],
  loops: readonly Loop[],
  top: readonly TagDef[],
): readonly Problem[] {
  return placed.flatMap((one) => {
    if (one.def === null && one.tag.name !== ".") return [unknownTag(one, top)];
    return [...notText(one), ...dotOutside(one, top), ...nestedSelf(one), ...paragraphsInside(one, placed, loops)];
  });
}
