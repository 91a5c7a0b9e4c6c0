import type { PaperContext } from "./context";
import { foldSection } from "../../model/read-kind";
import type { TagData } from "../../docx/fill";

const tag = /\{([^{}#^/][^{}]*)\}/g;

/** Room for the hand where a number or a word is not known yet: a draft shows that it is missing, and reads on. */
export const blank = "........";

/** Tags whose sentence makes no sense without them; the others may well be nothing. */
const neverBlank: ReadonlySet<string> = new Set([
  "คะแนนรวม",
  "ระดับ",
  "ผลต่างคะแนน",
  "ทิศทางคะแนน",
  "ปีงบประมาณ",
  "ปีที่ประเมิน",
]);

/** Replaces {tags} of a text that the office worded by their values; an unknown tag stays as it is typed. */
export function replaceTags(text: string, values: TagData): string {
  return text.replace(tag, (typed, name: string) => {
    const value = values[name.trim()];
    if (typeof value !== "string") return typed;
    return value === "" && neverBlank.has(name.trim()) ? blank : value;
  });
}

/** The tags of a text that no value answers. */
export function unknownTags(text: string, known: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(tag)].map((match) => (match[1] ?? "").trim()).filter((name) => !known.has(name));
}

/** The texts that the office worded for a section, its tags replaced, lines as typed; [] = the template's own words. */
export function ownText(context: PaperContext, section: string, values: TagData): string[] {
  const wanted = foldSection(section);
  return context.book.texts
    .filter((text) => text.kind === context.kind && foldSection(text.section) === wanted)
    .map((text) => replaceTags(text.text, values));
}

/** The same as paragraphs of prose: each typed line is one, since only the first of a paragraph is indented. */
export function ownParagraphs(context: PaperContext, section: string, values: TagData): string[] {
  return ownText(context, section, values)
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.trim() !== "");
}
