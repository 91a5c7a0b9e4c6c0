import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { fillTemplate, type TagData } from "../../src/core/docx/fill";
import { xmlFault } from "../../src/core/docx/xml";
import type { TagDef } from "../../src/core/docx/tag-types";
import { tagsOf } from "../../src/core/papers";
import { checkTemplate } from "../../src/core/papers/check-template";
import { paperKindList, type PaperKind } from "../../src/core/papers/kinds";

const folder = join(process.cwd(), "templates");
const sources = paperKindList.map((kind) => ({
  kind,
  bytes: new Uint8Array(readFileSync(join(folder, `${kind}.docx`))),
}));

/** The standard template of every kind. */
export function seedsOfTemplates(): Promise<readonly Uint8Array[]> {
  return Promise.resolve(sources.map(({ bytes }) => bytes));
}

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

const dataOfKind = new Map(paperKindList.map((kind) => [kind, dataFor(tagsOf(kind))]));

/** The kind whose template a damaged file was, as far as its tags still tell. */
function kindOf(bytes: Uint8Array): PaperKind {
  const first = bytes.length % paperKindList.length;
  return paperKindList[first] ?? "memo";
}

/** Checks a damaged template and fills it; throws where a paper comes out that is not XML throughout. */
export function fillDamaged(bytes: Uint8Array): Promise<string> {
  const kind = kindOf(bytes);
  const problems = checkTemplate(bytes, kind);
  const errors = problems.filter(({ severity }) => severity === "error");
  const filled = fillTemplate(bytes, dataOfKind.get(kind) ?? {}, { digits: "thai", font: "Sarabun" });
  if (!filled.ok) {
    if (errors.length === 0) return Promise.resolve(`only filling refused: ${filled.problems[0]?.code ?? ""}`);
    return Promise.resolve(`refused: ${errors[0]?.code ?? ""}`);
  }
  const zip = new PizZip(filled.docx);
  for (const name of Object.keys(zip.files).filter((one) => /\.(?:xml|rels)$/.test(one))) {
    const xml = zip.file(name)?.asText() ?? "";
    const fault = xmlFault(xml);
    if (fault !== null) throw new Error(`${name}: ${fault.message}`);
    if (errors.length === 0 && /\[object Object\]|>undefined</.test(xml)) throw new Error(`${name}: machine words`);
  }
  return Promise.resolve(errors.length === 0 ? "made" : `made, but the check refuses it: ${errors[0]?.code ?? ""}`);
}
