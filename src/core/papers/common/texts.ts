import type { PaperContext } from "./context";
import { foldSection } from "../../model/read-kind";
import type { TagData } from "../../docx/fill";

const tag = /\{([^{}#^/][^{}]*)\}/g;

/** Replaces {tags} of a text that the office worded by their values; an unknown tag stays as it is typed. */
export function replaceTags(text: string, values: TagData): string {
  return text.replace(tag, (typed, name: string) => {
    const value = values[name.trim()];
    return typeof value === "string" ? value : typed;
  });
}

/** The tags of a text that no value answers. */
export function unknownTags(text: string, known: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(tag)].map((match) => (match[1] ?? "").trim()).filter((name) => !known.has(name));
}

/** The paragraphs that the office worded for a section, its tags replaced; [] = the template's own words. */
export function ownText(context: PaperContext, section: string, values: TagData): string[] {
  const wanted = foldSection(section);
  return context.book.texts
    .filter((text) => text.kind === context.kind && foldSection(text.section) === wanted)
    .map((text) => replaceTags(text.text, values));
}
