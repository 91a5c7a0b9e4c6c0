import {
  documentType,
  mainTypes,
  ownerOfRels,
  readContentTypes,
  readPart,
  readRelations,
  typeOf,
  typeOfRelation,
  typesPart,
  type ContentTypes,
  type DocxPackage,
  type Relation,
  type Zip,
} from "./package";
import { encodeXml } from "./xml";

/** Relationships that only a file with macros has. */
const ofMacros: readonly string[] = ["vbaProject", "wordVbaData"];
const macroType = "application/vnd.ms-office.vbaProject";
const objectType = "application/vnd.openxmlformats-officedocument.oleObject";

/** Types of parts that no list names, by their extension. */
const typeOfExtension: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  tif: "image/tiff",
  tiff: "image/tiff",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
  svg: "image/svg+xml",
  bin: objectType,
  odttf: "application/vnd.openxmlformats-officedocument.obfuscatedFont",
};

const partNames = (zip: Zip): readonly string[] =>
  Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
const isRels = (name: string): boolean => /(?:^|\/)_rels\/[^/]*\.rels$/.test(name);

/** Whether a part is there. The library's own way copies every entry each time: a paper has a picture of each address. */
const hasPart = (zip: Zip, name: string): boolean => zip.files[name]?.dir === false;

/** Whether an internal relationship leads to a part that is there; links inside the document lead to none. */
export function leadsSomewhere(zip: Zip, relation: Relation): boolean {
  const { isExternal, target, part } = relation;
  return isExternal || target.startsWith("#") || hasPart(zip, part);
}

/** Whether a part uses one of its relationships by its id. */
export function isUsed(zip: Zip, rels: string, { id }: Relation): boolean {
  const owner = readPart(zip, ownerOfRels(rels));
  return owner.includes(`"${id}"`) || owner.includes(`'${id}'`);
}

const relationTag = /<(?:\w+:)?Relationship\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship\s*>)/g;

function withoutRelations(xml: string, ids: ReadonlySet<string>): string {
  return xml.replace(relationTag, (tag) => (ids.has(/\bId\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? "") ? "" : tag));
}

/** Takes out the macros and every relationship that nothing uses and that leads nowhere. */
function mendRelations(zip: Zip): void {
  for (const rels of partNames(zip).filter(isRels)) {
    const owner = ownerOfRels(rels);
    if (owner !== "" && !hasPart(zip, owner)) {
      zip.remove(rels);
      continue;
    }
    const xml = readPart(zip, rels);
    const macros = readRelations(rels, xml).filter(({ type }) => ofMacros.includes(type));
    for (const { part } of macros) zip.remove(part);
    const lost = readRelations(rels, xml).filter((one) => !leadsSomewhere(zip, one) && !isUsed(zip, rels, one));
    const gone = new Set([...macros, ...lost].map(({ id }) => id));
    if (gone.size > 0) zip.file(rels, withoutRelations(xml, gone));
  }
}

/** The types that relationships give to parts which the list does not name. */
function typesByRelation(zip: Zip): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rels of partNames(zip).filter(isRels)) {
    for (const { type, part, isExternal } of readRelations(rels, readPart(zip, rels))) {
      const wanted = typeOfRelation(type);
      if (!isExternal && wanted !== null) found.set(part, wanted);
    }
  }
  return found;
}

function mendedTypes(zip: Zip, main: string, types: ContentTypes): ContentTypes {
  const related = typesByRelation(zip);
  const defaults = new Map(types.defaults);
  const overrides = new Map([...types.overrides].filter(([name]) => hasPart(zip, name)));
  for (const [extension, type] of types.defaults) {
    if (mainTypes.includes(type)) defaults.set(extension, "application/xml");
    if (type === macroType) defaults.set(extension, objectType);
  }
  for (const name of partNames(zip)) {
    if (name === typesPart || name === main) continue;
    const wanted = related.get(name);
    const declared = typeOf({ defaults, overrides }, name);
    if (wanted !== undefined && (declared === "" || declared === "application/xml")) overrides.set(name, wanted);
    if (wanted !== undefined || declared !== "") continue;
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const known = typeOfExtension[extension];
    // What no relationship leads to and no program knows (an archiver's own files) is no part of a document.
    if (known === undefined) zip.remove(name);
    else defaults.set(extension, known);
  }
  if (!defaults.has("rels")) defaults.set("rels", typeOfExtension["rels"] ?? "");
  if (typeOf({ defaults, overrides }, main) !== documentType) overrides.set(main, documentType);
  return { defaults, overrides };
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

function writeTypes({ defaults, overrides }: ContentTypes): string {
  const list = [
    ...[...defaults].map(([key, type]) => `<Default Extension="${encodeXml(key)}" ContentType="${encodeXml(type)}"/>`),
    ...[...overrides].map(
      ([key, type]) => `<Override PartName="/${encodeXml(key)}" ContentType="${encodeXml(type)}"/>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${list.join("")}</Types>`;
}

/**
 * Makes a package a plain document, whatever the template was (.dotx, .docm without its macros), with every part listed
 * under its type and no relationship that leads nowhere unless something uses it.
 */
export function mendPackage(opened: DocxPackage): DocxPackage {
  const { zip, main } = opened;
  mendRelations(zip);
  const types = mendedTypes(zip, main, readContentTypes(readPart(zip, typesPart)) ?? opened.types);
  if (!isSame(types.defaults, opened.types.defaults) || !isSame(types.overrides, opened.types.overrides)) {
    zip.file(typesPart, writeTypes(types));
  }
  return { zip, main, types };
}
