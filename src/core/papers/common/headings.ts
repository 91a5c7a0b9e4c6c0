import { literal } from "../../language/literal";
import { readItems } from "../../model/items";
import { computed, type PaperContext } from "./context";
import type { TagData } from "../../docx/fill";
import { lettersOf } from "../../docx/heights";
import { ownText } from "./texts";

/** The subject of a paper without a typed "เรื่อง": the office's paragraphs, else its row of เอกสาร; [] = the template's. */
export function subjectLines(context: PaperContext, values: TagData): readonly string[] {
  const own = ownText(context, "เรื่อง", values);
  const subject = context.details?.subject ?? "";
  const lines = own.length > 0 || subject === "" ? own : [subject];
  const clean = lines.map((line, index) => (index === 0 ? line.replace(/^\s*เรื่อง\s+/, "") : line));
  const { fiscalYear } = context.book.settings;
  // A paper is found again by the year of its subject.
  if (clean.length === 0 || fiscalYear === 0 || clean.some((line) => /[0-9๐-๙]{4}/.test(line))) return clean;
  const year = `ประจำปีงบประมาณ พ.ศ. ${computed(context, fiscalYear)}`;
  return clean.map((line, index) => (index === clean.length - 1 ? `${line} ${year}` : line));
}

/** Letters of a title that fit on one line of an upright page, in the size of covers. */
const titleLine = 50;

const isLong = (text: string): boolean => text.split("\n").some((line) => lettersOf(line) > titleLine);

/** A title that does not fit on a line breaks before its year and before the office, not wherever the line ends. */
export function titleText(text: string, office = ""): string {
  if (!isLong(text)) return text;
  const byYear = text.replace(/ (?=(?:ประจำ)?ปี(?:งบประมาณ)? ?(?:พ\.ศ\.)? ?[0-9๐-๙]{4})/, "\n");
  const at = office === "" ? -1 : byYear.search(new RegExp(`(?<=\\S) ?(?:ของ)?(?=${literal(office)})`));
  if (at < 0 || !isLong(byYear)) return byYear;
  return `${byYear.slice(0, at).trimEnd()}\n${byYear.slice(at).trimStart()}`;
}

/** The title of a paper: the office's paragraphs, else its row of เอกสาร; [] = the template's. */
export function titleLines(context: PaperContext, values: TagData): readonly string[] {
  const own = ownText(context, "ชื่อเรื่อง", values);
  const subject = context.details?.subject ?? "";
  return (own.length > 0 || subject === "" ? own : [subject]).map((line) =>
    titleText(line, context.book.settings.office),
  );
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
