import { toArabicDigits, toThaiDigits } from "../calendar";
import { hintOf, problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { nearest } from "../workbook/similar";
import { fold } from "../workbook/text";
import type { CellRef } from "../workbook/types";
import { kindDef, paperKindList, paperKinds, type PaperKind } from "../papers/kinds";
import { kindUnknown } from "./problems";

/** The kind that a text names by its code, its Thai name or an alias; null where none. */
export function kindOf(text: string): PaperKind | null {
  const wanted = fold(text);
  if (wanted === "") return null;
  return (
    paperKindList.find((kind) => {
      const def = kindDef(kind);
      return [kind, def.name, ...def.aliases].some((name) => fold(name) === wanted);
    }) ?? null
  );
}

/** Reads a cell that names a kind; blank is no kind and no problem. */
export function readKind(
  text: string,
  at: CellRef,
  header: string,
): { kind: PaperKind | null; problems: readonly Problem[] } {
  const kind = kindOf(text);
  if (kind !== null || text === "") return { kind, problems: [] };
  const names = paperKindList.map((one) => paperKinds[one].name);
  const args = { hint: hintOf(nearest(text, names)), expected: names.join(", ") };
  return { kind: null, problems: [problem(kindUnknown, { at, header, found: text, args })] };
}

/** A section's name in one form: Arabic digits as Thai ones, no spaces. */
export function foldSection(name: string): string {
  return toThaiDigits(toArabicDigits(fold(name)));
}

/** The section of a kind that a text names, in the catalogue's spelling; null where the kind has no such section. */
export function sectionOf(kind: PaperKind, text: string): string | null {
  const wanted = foldSection(text);
  const known = kindDef(kind).sections.find((section) => foldSection(section) === wanted);
  if (known !== undefined) return known;
  const topic = kindDef(kind).topicSections.find((section) => wanted.startsWith(foldSection(section)));
  return topic === undefined ? null : `${topic} ${wanted.slice(foldSection(topic).length)}`;
}
