import * as z from "zod/mini";
import { ROUNDS } from "../calendar";
import { fnv1a64 } from "../compute/fingerprint";
import { zipLibrary } from "../docx/zip-library";
import { elements, xmlTree } from "../intake/xml-tree";
import { paperKindList } from "../papers/kinds";
import { fold } from "../workbook/text";
import type { PaperFacts } from "./facts";
import { contentOf } from "./same-paper";

/** The namespace by which the part is known again, whatever a program that saved the paper called it. */
const namespace = "urn:ita-workbook:facts";
const part = "customXml/item7431.xml";
const relations = "word/_rels/document.xml.rels";
const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

type Zip = InstanceType<ReturnType<typeof zipLibrary>["PizZip"]>;

function open(docx: Uint8Array): Zip | null {
  const { PizZip } = zipLibrary();
  try {
    return new PizZip(docx);
  } catch {
    return null;
  }
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const piece = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|cr)\b[^>]*\/>|<w:tab\/>|<\/w:p>/g;
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** The lines of a paper's body that say something, in their order. */
export function paperLines(docx: Uint8Array): readonly string[] {
  const xml = open(docx)?.file("word/document.xml")?.asText() ?? "";
  const text = [...xml.matchAll(piece)].map(([found, words]) => {
    if (words !== undefined) return words.replace(/&(?:amp|lt|gt|quot|apos);/g, (one) => entities[one] ?? one);
    return found === "<w:tab/>" ? " " : "\n";
  });
  return text
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A short mark of a line, the same for lines that read the same. */
export function lineMark(line: string): string {
  return fnv1a64(fold(line)).slice(0, 8);
}

const link = `<Relationship Id="rIdItaFacts" Type="${relationType}" Target="../${part}"/>`;

/** A mark of all that a paper holds beside its facts: words, looks and pictures, not the day on which it was made. */
function contentMark(docx: Uint8Array): string {
  return fnv1a64(contentOf(docx, { without: part }).replace(link, ""));
}

/** A paper that keeps what it was made from, in a part of its own that no program shows. The same facts give the same bytes. */
export function withFacts(docx: Uint8Array, facts: PaperFacts): Uint8Array {
  const zip = open(docx);
  const links = zip?.file(relations)?.asText();
  if (zip === null || links === undefined) return docx;
  const date = zip.file("word/document.xml")?.date;
  const options = date === undefined ? {} : { date };
  const json = JSON.stringify({ ...facts, content: contentMark(docx) }).replace(
    /[&<>]/g,
    (sign) => escapes[sign] ?? sign,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<facts xmlns="${namespace}">${json}</facts>`;
  zip.file(part, xml, options);
  if (!links.includes(part)) zip.file(relations, links.replace("</Relationships>", `${link}</Relationships>`), options);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

const row = z.record(z.string(), z.string());
const shape = z.object({
  kind: z.enum(paperKindList as [(typeof paperKindList)[number]]),
  round: z.nullable(z.literal([...ROUNDS])),
  fiscalYear: z.number(),
  tables: z.record(z.string(), z.array(row)),
  lines: z.array(z.string()),
  // Papers of earlier versions of the program have no mark of their content.
  content: z.optional(z.string()),
});

/** The facts as they lie in a paper, with the mark of its content. */
interface KeptFacts extends PaperFacts {
  readonly content?: string | undefined;
}

function keptFacts(docx: Uint8Array): KeptFacts | null {
  const zip = open(docx);
  if (zip === null) return null;
  for (const name of Object.keys(zip.files)) {
    if (!/^customXml\/[^/]+\.xml$/.test(name)) continue;
    const xml = zip.file(name)?.asText() ?? "";
    if (!xml.includes(namespace)) continue;
    const [root] = elements(xmlTree(xml));
    const text = (root?.children ?? []).filter((child): child is string => typeof child === "string").join("");
    try {
      const read = shape.safeParse(JSON.parse(text));
      if (read.success) return read.data;
    } catch {
      continue;
    }
  }
  return null;
}

/** What a paper was made from; null for one that keeps no facts, and for a file that is no paper. */
export function readFacts(docx: Uint8Array): PaperFacts | null {
  const kept = keptFacts(docx);
  if (kept === null) return null;
  const { kind, round, fiscalYear, tables, lines } = kept;
  return { kind, round, fiscalYear, tables, lines };
}

/** What a hand changed in a paper after it was made. */
export interface HandEdits {
  /** Lines that stand in the paper now and not when it was made. */
  readonly added: readonly string[];
  /** How many lines it was made with are gone. */
  readonly removed: number;
  /** Something else is not as it was made, perhaps only the looks: also where a program saved the paper anew. */
  readonly isReshaped: boolean;
}

/** The edits of a hand in a paper, beside those of `next`, the version that is to take its place; null without facts. */
export function handEdits(docx: Uint8Array, next: Uint8Array | null = null): HandEdits | null {
  const facts = keptFacts(docx);
  if (facts === null) return null;
  const isReshaped = facts.content !== undefined && facts.content !== contentMark(docx);
  const made = new Set(facts.lines);
  const lines = paperLines(docx);
  const marks = new Set(lines.map(lineMark));
  const coming = new Set(next === null ? [] : paperLines(next).map(lineMark));
  const added = lines.filter((line) => !made.has(lineMark(line)) && !coming.has(lineMark(line)));
  return { added, removed: facts.lines.filter((mark) => !marks.has(mark)).length, isReshaped };
}
