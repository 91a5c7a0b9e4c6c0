import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import type { Seed } from "./fuzz";
import { isTextPart, wordsOf } from "./docx-edits";
import { fillTemplate, type TagData } from "../../src/core/docx/fill";
import { xmlFault } from "../../src/core/docx/xml";
import type { TagDef } from "../../src/core/docx/tag-types";
import { tagsOf } from "../../src/core/papers";
import { checkTemplate } from "../../src/core/papers/check-template";
import { paperKindList, type PaperKind } from "../../src/core/papers/kinds";

const folder = join(process.cwd(), "templates");

/** The standard template of every kind, without the looks of its letters and cells: twice as many are tried in the time. */
export function seedsOfTemplates(): Promise<readonly Seed[]> {
  return Promise.resolve(
    paperKindList.map((kind) => ({ what: kind, bytes: plain(readFileSync(join(folder, `${kind}.docx`))) })),
  );
}

function plain(docx: Uint8Array): Uint8Array {
  const zip = new PizZip(docx);
  for (const name of Object.keys(zip.files).filter((one) => isTextPart(one))) {
    const xml = zip.file(name)?.asText() ?? "";
    zip.file(
      name,
      xml.replace(looks, "").replace(unusedNames, (names, uri: string) => (xml.includes(`<${uri}:`) ? names : "")),
    );
  }
  return zip.generate({ type: "uint8array" });
}

const looks =
  /<w:(?:rFonts|lang|sz|szCs|bCs|jc|spacing|keepNext|pageBreakBefore|vAlign)\b[^>]*\/>|<w:(tcBorders|tcMar|tblBorders)>.*?<\/w:\1>/g;
const unusedNames = / xmlns:((?!mc|w1?\d?|wp14|r)[\w]+)="[^"]*"/g;

/** Data for every tag: two items a list, so that what repeats shows. */
function dataFor(tags: readonly TagDef[]): TagData {
  const data: Record<string, TagData[string]> = {};
  for (const { tag, kind, fields = [], example } of tags) {
    if (kind === "text") data[tag] = example;
    else if (kind === "flag") data[tag] = true;
    else if (kind === "lines") data[tag] = ["ย่อหน้า ๑", "ย่อหน้า <๒> & {๓}"];
    else data[tag] = [dataFor(fields), dataFor(fields)];
  }
  return data;
}

export const dataOfKind = new Map(paperKindList.map((kind) => [kind, dataFor(tagsOf(kind))]));

/** Checks a damaged template and fills it; throws where a paper comes out that Word could not read, or that holds machine words. */
export function fillDamaged(bytes: Uint8Array, what: string): Promise<string> {
  const kind = what as PaperKind;
  const problems = checkTemplate(bytes, kind);
  const errors = problems.filter(({ severity }) => severity === "error");
  const filled = fillTemplate(bytes, dataOfKind.get(kind) ?? {}, { digits: "thai", font: "Sarabun" });
  if (!filled.ok) {
    if (errors.length === 0) throw new Error(`The check finds nothing, filling ${filled.problems[0]?.message ?? ""}`);
    return Promise.resolve(`refused: ${errors[0]?.code ?? ""}`);
  }
  requireSound(filled.docx, errors.length === 0);
  if (errors.length > 0) return Promise.resolve(`fillable, but the check refuses it: ${errors[0]?.code ?? ""}`);
  return Promise.resolve(problems.length === 0 ? "made" : `made, with a word of ${problems[0]?.code ?? ""}`);
}

/** Throws for a paper that is not XML throughout, that repeats an id, that is no plain document, or shows what no person wrote. */
function requireSound(docx: Uint8Array, isChecked: boolean): void {
  const zip = new PizZip(docx);
  const ids = new Set<string>();
  for (const name of Object.keys(zip.files).filter((one) => /\.(?:xml|rels)$/.test(one))) {
    const xml = zip.file(name)?.asText() ?? "";
    const fault = xmlFault(xml);
    if (fault !== null) throw new Error(`${name}: ${fault.message}`);
    if (isChecked && /\[object Object\]|>undefined</.test(xml)) throw new Error(`${name}: machine words`);
    if (!isTextPart(name)) continue;
    for (const [, id = ""] of xml.matchAll(/<wp:docPr\b[^>]*?\sid="([^"]*)"/g)) {
      if (ids.has(id)) throw new Error(`${name}: two shapes with the id ${id}`);
      ids.add(id);
    }
    if (isChecked && leftTag.test(wordsOf(xml)))
      throw new Error(`${name}: ${leftTag.exec(wordsOf(xml))?.[0] ?? ""} is left`);
  }
  const types = zip.file("[Content_Types].xml")?.asText() ?? "";
  if (/template\.main|macroEnabled/i.test(types)) throw new Error("not a plain document");
}

/** A tag that nobody filled; the data holds braces around a figure. */
const leftTag = /\{[#^/]?\p{L}[^{}<>]*\}/u;
