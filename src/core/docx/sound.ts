import { leadsSomewhere, isUsed } from "./mend";
import {
  documentType,
  readContentTypes,
  readPart,
  readRelations,
  relsOf,
  typeOf,
  typesPart,
  type Zip,
} from "./package";
import { decodeXml, xmlFault, XmlFault } from "./xml";

const word = (...names: string[]): readonly string[] => names.map((name) => `w:${name}`);
/** What may stand between an element and its home. */
const wrappers = [...word("sdtContent", "customXml", "ins", "del", "moveFrom", "moveTo"), "mc:Choice", "mc:Fallback"];
const blocks = word("body", "tc", "txbxContent", "hdr", "ftr", "footnote", "endnote", "comment", "docPartBody");

/** Elements that break a document for Word where they stand in another than these (ECMA-376 part 1, 17). */
const homes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "w:p": [...blocks, ...wrappers],
    "w:tbl": [...blocks, ...wrappers],
    "w:tr": ["w:tbl", ...wrappers],
    "w:tc": ["w:tr", ...wrappers],
    "w:t": ["w:r"],
    "w:sectPr": word("body", "pPr", "sectPrChange"),
    "w:tcPr": word("tc", "tcPrChange"),
    "w:vMerge": ["w:tcPr"],
  }).map(([name, parents]) => [name, new Set(parents)]),
);

/** The elements of a document's own names that hold text; the others hold elements only. */
const holdsText: ReadonlySet<string> = new Set(
  word("t", "delText", "instrText", "delInstrText", "fldData", "binData", "movie"),
);

/** Text that stands between the elements of a document: Word does not open it, other programs leave it out. */
function requireTextPlace(parent: string, at: number): void {
  if (parent.startsWith("w:") && !holdsText.has(parent)) throw new XmlFault(`text in ${parent}`, at);
}

/** What a cell may not end with: the last thing in it is a paragraph. */
const noCellEnds = new Set(["", "w:tcPr", "w:tbl"]);
const notEmpty = new Set(word("tr", "tbl", "body"));

const marks = word("bookmarkStart", "bookmarkEnd");
/** What may stand before an element in its home: properties come first, and once. */
const before: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "w:p w:pPr": [],
    "w:r w:rPr": [],
    "w:tc w:tcPr": [],
    "w:tr w:trPr": ["w:tblPrEx"],
    "w:tbl w:tblPr": marks,
    "w:tbl w:tblGrid": ["w:tblPr"],
    "w:sdt w:sdtPr": [],
    "w:sdt w:sdtContent": word("sdtPr", "sdtEndPr"),
  }).map(([name, ones]) => [name, new Set(["", ...ones])]),
);

function requireHome(name: string, parent: string, at: number, last: string): void {
  const allowed = homes.get(name);
  if (allowed !== undefined && !allowed.has(parent)) throw new XmlFault(`${name} in ${parent}`, at);
  const fits = before.get(`${parent} ${name}`)?.has(last) ?? !(parent === "w:body" && last === "w:sectPr");
  if (!fits) throw new XmlFault(`${name} after ${last}`, at);
}

/** Why Word could not read a part of a template whatever is filled in, or null: XML as such, and where its elements stand. */
export function homeFault(xml: string): XmlFault | null {
  return xmlFault(xml, { opens: requireHome, text: requireTextPlace, closes: () => undefined });
}

/** Why Word could not read a part of a filled document, or null: XML as such, and where what the filling repeats stands. */
export function partFault(xml: string): XmlFault | null {
  return xmlFault(xml, {
    opens: requireHome,
    text: requireTextPlace,
    closes(name, last, at) {
      if (name === "w:tc" && noCellEnds.has(last)) throw new XmlFault(`w:tc ends with ${last}`, at);
      if (last === "" && notEmpty.has(name)) throw new XmlFault(`${name} without content`, at);
    },
  });
}

/** A part of a paper that no program could read, and why (English). */
export interface PartFault {
  readonly part: string;
  readonly reason: string;
  /** What the part asks for though no relationship of it leads there. */
  readonly lost?: Reference;
}

/** An id of a relationship as a part asks for it. */
export interface Reference {
  readonly id: string;
  /** The attribute that names it: "embed", "id", "link", ... */
  readonly by: string;
}

/** The namespaces whose attributes are ids of relationships (ECMA-376 part 1, 22.8.2): of the usual form and the strict. */
const relationNames =
  /xmlns:([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships)["']/g;

/** Ids of relationships that a part asks for and does not have, each once. Nothing is asked for by an empty one. */
function lostReferences(zip: Zip, name: string): readonly Reference[] {
  const xml = readPart(zip, name);
  const prefixes = new Set([...xml.matchAll(relationNames)].map(([, prefix = ""]) => prefix));
  if (prefixes.size === 0) return [];
  const rels = relsOf(name);
  const known = new Set(readRelations(rels, readPart(zip, rels)).map(({ id }) => id));
  // VML names a picture also by an attribute of its own.
  const names = [...prefixes].map((prefix) => `${prefix.replace(/[.]/g, "\\.")}:[A-Za-z]+`);
  const asked = new RegExp(`\\s(?:${names.join("|")}|o:relid)\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`, "g");
  const lost = new Map<string, Reference>();
  for (const { 0: found, index } of xml.matchAll(asked)) {
    const id = decodeXml(found.replace(/^[^"']*["']|["']$/g, ""));
    // In a text the same letters are what somebody wrote.
    const isText = known.has(id) || xml.lastIndexOf("<", index) < xml.lastIndexOf(">", index);
    if (id !== "" && !isText) lost.set(id, { id, by: /:(\w+)/.exec(found)?.[1] ?? "" });
  }
  return [...lost.values()];
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/**
 * What stands against handing out a filled package: parts that are not XML, parts under no type, relationships in use
 * that lead nowhere or are not there, a main part that is no document's. `looked` holds parts that were looked through when they were
 * filled. [] = it can be handed out.
 */
export function packageFaults(zip: Zip, main: string, looked: ReadonlySet<string>): readonly PartFault[] {
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  const types = readContentTypes(readPart(zip, typesPart));
  if (types === null) return [{ part: typesPart, reason: "not XML" }];
  const faults: PartFault[] = [];
  for (const name of names) {
    if (isXml(name) && !looked.has(name)) {
      const fault = xmlFault(readPart(zip, name));
      if (fault !== null) faults.push({ part: name, reason: fault.message });
    }
    if (isXml(name) && !name.endsWith(".rels")) {
      for (const lost of lostReferences(zip, name)) faults.push({ part: name, reason: `no relation ${lost.id}`, lost });
    }
    if (name !== typesPart && typeOf(types, name) === "") faults.push({ part: name, reason: "no type" });
    if (!name.endsWith(".rels")) continue;
    for (const one of readRelations(name, readPart(zip, name))) {
      if (!leadsSomewhere(zip, one) && isUsed(zip, name, one))
        faults.push({ part: one.part, reason: `no ${one.type}` });
    }
  }
  if (typeOf(types, main) !== documentType) faults.push({ part: main, reason: "no plain document" });
  return faults;
}
