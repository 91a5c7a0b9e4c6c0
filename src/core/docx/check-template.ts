import { hintOf, problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { nearest } from "../workbook/similar";
import { problemsOfTemplateErrors } from "./faults";
import { openDocx } from "./fill";
import { templateLibrary } from "./library";
import { scanTags, type ScannedTag } from "./scan";
import type { TagDef } from "./tag-types";
import { wideTables } from "./wide-tables";
import { templateUnknownTag, templateNotDocx, templateMissingTable, templateOtherKind } from "./problems";

/** The tags that may stand inside some loops: the paper's own and those of every list around. */
function scopeOf(loops: readonly string[], top: readonly TagDef[]): readonly TagDef[] {
  let scope = top;
  const all: TagDef[] = [...top];
  for (const name of loops) {
    const fields = all.find((tag) => tag.tag === name)?.fields ?? [];
    all.unshift(...fields);
    scope = all;
  }
  return scope;
}

/** The lists of a kind that have a tag of this name inside. */
function listsWith(name: string, tags: readonly TagDef[]): readonly string[] {
  return tags.flatMap((tag) => {
    const inside = (tag.fields ?? []).some((field) => field.tag === name) ? [tag.tag] : [];
    return [...inside, ...listsWith(name, tag.fields ?? [])];
  });
}

function unknownTag(tag: ScannedTag, scope: readonly TagDef[], top: readonly TagDef[]): Problem {
  const lists = [...new Set(listsWith(tag.name, top))];
  if (lists.length > 0) {
    const hint = ` — แท็กนี้ใช้ได้เฉพาะใน ${lists.map((list) => `{#${list}}`).join(" หรือ ")}`;
    const args = {
      tag: tag.name,
      place: tag.place,
      hint,
      expected: `{#${lists[0] ?? ""}} … {${tag.name}} … {/${lists[0] ?? ""}}`,
    };
    return problem(templateUnknownTag, { found: `{${tag.sign}${tag.name}}`, args });
  }
  const names = scope.map((one) => one.tag);
  const near = nearest(tag.name, names);
  const expected =
    near === null
      ? `${names
          .slice(0, 6)
          .map((name) => `{${name}}`)
          .join(" ")} ...`
      : `{${near}}`;
  const args = { tag: tag.name, place: tag.place, hint: hintOf(near), expected };
  return problem(templateUnknownTag, { found: `{${tag.sign}${tag.name}}`, args });
}

/** Faults that the engine itself finds when it compiles: unbalanced braces and loops. */
function engineFaults(bytes: Uint8Array, xml: string): readonly Problem[] {
  const zip = openDocx(bytes);
  if (zip === null) return [problem(templateNotDocx)];
  const { Docxtemplater } = templateLibrary();
  try {
    new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, errorLogging: false });
    return [];
  } catch (error) {
    return problemsOfTemplateErrors(error, xml);
  }
}

const parts = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** What templates of one kind of paper are checked against. */
export interface TemplateKind {
  /** Thai: the kind's name. */
  readonly name: string;
  readonly tags: readonly TagDef[];
}

/** What of a template's tags a kind does not know, and which of its tables it misses. */
function misfitsOf(
  tags: readonly ScannedTag[],
  top: readonly TagDef[],
): { unknown: readonly Problem[]; missing: readonly Problem[] } {
  const unknown = tags
    .filter((tag) => tag.name !== "." && tag.name !== "" && tag.sign !== "/")
    .flatMap((tag) => {
      const scope = scopeOf(tag.loops, top);
      return scope.some((one) => one.tag === tag.name) ? [] : [unknownTag(tag, scope, top)];
    });
  const opened = new Set(tags.filter((tag) => tag.sign === "#").map((tag) => tag.name));
  const missing = top
    .filter((tag) => tag.essential && !opened.has(tag.tag))
    .map((tag) => problem(templateMissingTable, { args: { tag: tag.tag } }));
  return { unknown, missing };
}

/** So many unknown tags are no slip of the hand. */
const strangers = 3;

/** The name of the kind that a template was made for, where it is plainly one of the others; else null. */
function otherKind(tags: readonly ScannedTag[], others: readonly TemplateKind[], unknown: number): string | null {
  if (unknown < strangers) return null;
  const fits = others
    .map((one) => ({ one, misfits: misfitsOf(tags, one.tags) }))
    .filter(({ misfits }) => misfits.missing.length === 0 && misfits.unknown.length * 4 <= unknown)
    .sort((a, b) => a.misfits.unknown.length - b.misfits.unknown.length);
  return fits[0]?.one.name ?? null;
}

/**
 * Every fault of a template of a kind at once: broken or crossed tags, tags that the kind does not know (with the
 * nearest one that it does), tables that the kind cannot do without, and tables wider than their page (a warning). A
 * template of one of the other kinds is told as such. [] = it can be filled.
 */
export function templateProblems(
  bytes: Uint8Array,
  kind: TemplateKind,
  others: readonly TemplateKind[],
): readonly Problem[] {
  const zip = openDocx(bytes);
  if (zip === null) return [problem(templateNotDocx)];
  const documentXml = zip.file("word/document.xml")?.asText() ?? "";
  const faults = engineFaults(bytes, documentXml);
  const names = Object.keys(zip.files).filter((name) => parts.test(name));
  const tags = names.flatMap((name) => scanTags(zip.file(name)?.asText() ?? ""));
  const { unknown, missing } = misfitsOf(tags, kind.tags);
  const other = otherKind(tags, others, unknown.length);
  if (other !== null) {
    return [problem(templateOtherKind, { found: other, args: { kind: kind.name, other } }), ...faults];
  }
  return [...faults, ...unknown, ...missing, ...wideTables(documentXml)];
}
