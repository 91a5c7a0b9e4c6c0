import { loopsOf, type Loop, type LoopFault } from "./loops";
import { readPart, textParts, type DocxPackage, type PartRole } from "./package";
import { paragraphsOf, tagsIn, type Paragraph, type ScannedTag } from "./scan";
import { bareRows, listsWith, placeTags, type PlacedTag } from "./scopes";
import type { TagDef } from "./tag-types";
import { nearest } from "../workbook/similar";

/** A part of a template as it is read: its texts and tags. */
export interface Part {
  readonly name: string;
  readonly role: PartRole;
  readonly xml: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tags: readonly ScannedTag[];
}

/** The parts of a template that hold text, comments aside. */
export function templateParts(template: DocxPackage): readonly Part[] {
  return textParts(template)
    .filter(({ role }) => role !== "comments")
    .map(({ name, role }) => {
      const xml = readPart(template.zip, name);
      const paragraphs = paragraphsOf(xml, role);
      return { name, role, xml, paragraphs, tags: tagsIn(paragraphs) };
    });
}

/** The loops of a part, its tags in their places, and what stands against both for one kind of paper. */
export interface TemplateReading {
  readonly placed: readonly PlacedTag[];
  readonly loops: readonly Loop[];
  readonly faults: readonly LoopFault[];
  /** Lists whose own tags are misspelt: the misspelling is told, and nothing else of them. */
  readonly misspelt: readonly string[];
}

/** Every list of a kind, at any depth. */
export const listNames = (tags: readonly TagDef[]): readonly string[] =>
  tags.flatMap(({ tag, kind, fields = [] }) => [...(kind === "list" ? [tag] : []), ...listNames(fields)]);

/** The list that a loop of no known name is a misspelling of; null where the name is known, or near none. */
function meantList({ name, sign }: Loop, top: readonly TagDef[]): string | null {
  const isKnown = top.some(({ tag }) => tag === name) || listsWith(name, top).length > 0;
  return sign === "#" && !isKnown ? nearest(name, listNames(top)) : null;
}

/** A part as a kind of paper understands it: its loops, and each tag in its place. */
export function readLoops({ tags }: Part, top: readonly TagDef[]): TemplateReading {
  const { loops: typed, faults } = loopsOf(tags, (tag, list) => listsWith(tag.name, top).includes(list));
  const meant = typed.map((loop) => meantList(loop, top));
  const misspelt = meant.filter((name) => name !== null);
  // What stands in a misspelt list is what it would be in the list that is meant.
  const loops = typed.map((loop, index) => ({ ...loop, name: meant[index] ?? loop.name }));
  const placed = placeTags(tags, loops, top);
  const bare = bareRows(placed, top);
  if (bare.length === 0) return { placed, loops, faults, misspelt };
  const all = [...loops, ...bare];
  const found = bare.map(({ open }): LoopFault => ({ kind: "cells", tag: open, other: null }));
  return { placed: placeTags(tags, all, top), loops: all, faults: [...faults, ...found], misspelt };
}
