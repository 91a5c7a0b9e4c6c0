import { readItems } from "../model/items";
import { computed, type PaperContext } from "./context";
import type { TagData } from "./engine/fill";
import { ownText } from "./texts";

/** The subject of a paper without a typed "เรื่อง": the office's paragraphs, else its row of เอกสาร; [] = the template's. */
export function subjectLines(context: PaperContext, values: TagData): readonly string[] {
  const own = ownText(context, "เรื่อง", values);
  const subject = context.details?.subject ?? "";
  const lines = own.length > 0 || subject === "" ? own : [subject];
  return lines.map((line, index) => (index === 0 ? line.replace(/^\s*เรื่อง\s+/, "") : line));
}

/** A text without a number or dash typed at its head, so that the paper's own mark does not double it. */
export function withoutMark(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  return [readItems(first)[0]?.text ?? first, ...rest].join("\n");
}

/** "(๑) ชื่อ": a name with its number in the paper, counted from 1. */
export function numberedName(context: PaperContext, name: string, position: number): string {
  return `(${computed(context, position)}) ${withoutMark(name)}`;
}
