import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { ownerOfRels, readPart, readRelations, textParts, type DocxPackage } from "./package";
import { templateUnfilledPlace } from "./problems";
import { placeOfPart } from "./scan";
import type { XmlElement } from "./xml";

/** A tag in our braces: its name begins with a Thai letter, as all of ours do and no identifier of Word's. */
const ourTag = /\{\s*[#^/]?\s*[\u0e01-\u0e2e\u0e40-\u0e44][^{}]{0,80}\}/g;

const fieldCode = "รหัสเขตข้อมูล (Field)";

/** Attributes in which Word keeps a text that no filling reaches, by the element's name without its prefix. */
const places: Readonly<Record<string, { readonly what: string; readonly keys: readonly string[] }>> = {
  docPr: { what: "ข้อความแสดงแทนรูป (Alt Text)", keys: ["descr", "title"] },
  hyperlink: { what: "คำแนะนำของลิงก์ (ScreenTip)", keys: ["w:tooltip"] },
  listItem: { what: "รายการของตัวควบคุมเนื้อหา", keys: ["w:displayText", "w:value"] },
  fldSimple: { what: fieldCode, keys: ["w:instr"] },
  textpath: { what: "อักษรศิลป์ (WordArt)", keys: ["string"] },
};

const told = (text: string, what: string, place: string): readonly Problem[] =>
  [...new Set(text.match(ourTag) ?? [])].map((found) =>
    problem(templateUnfilledPlace, { found, args: { found, what, place } }),
  );

/**
 * Tags of one part (its text and all of its elements) that stand where text is kept but not filled: field codes, the
 * data of a chart, alternative texts, choices of a control.
 */
export function unfilledIn(xml: string, elements: readonly XmlElement[], place: string): readonly Problem[] {
  const textOf = (wanted: string): string =>
    elements
      .filter(({ name }) => name === wanted)
      .map(({ inner, innerEnd }) => xml.slice(inner, innerEnd))
      .join("");
  const inAttributes = elements.flatMap(({ name, attributes }) => {
    const kept = places[name.slice(name.indexOf(":") + 1)];
    return (kept?.keys ?? []).flatMap((key) => told(attributes.get(key) ?? "", kept?.what ?? "", place));
  });
  const inCodes = told(textOf("w:instrText"), fieldCode, place);
  return [...inCodes, ...told(textOf("c:v"), "ข้อมูลของแผนภูมิ", place), ...inAttributes];
}

/** An address as it was typed: Word writes braces and Thai letters as %7B and the like. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Tags in the addresses of links: they would lead nowhere. */
export function unfilledLinks(template: DocxPackage): readonly Problem[] {
  const roles = new Map(textParts(template).map(({ name, role }) => [name, role]));
  return Object.keys(template.zip.files)
    .filter((name) => name.endsWith(".rels") && ownerOfRels(name) !== "")
    .flatMap((name) => {
      const addresses = readRelations(name, readPart(template.zip, name)).map(({ target }) => decoded(target));
      const place = placeOfPart(roles.get(ownerOfRels(name)) ?? "main");
      return told(addresses.join("\n"), "ที่อยู่ของลิงก์", place);
    });
}
