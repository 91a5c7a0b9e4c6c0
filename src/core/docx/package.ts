import { crc32 } from "./png";
import { zipLibrary } from "./zip-library";
import { parseXml, type XmlElement } from "./xml";

export type Zip = InstanceType<ReturnType<typeof zipLibrary>["PizZip"]>;

/** Where text of a document stands, and what staff call the place (Thai). */
export type PartRole =
  "main" | "header" | "footer" | "footnotes" | "endnotes" | "comments" | "chart" | "diagram" | "properties";

/** A part of the package that may hold text. */
export interface TextPart {
  readonly name: string;
  readonly role: PartRole;
}

/** An opened .docx: its zip, its main part, and the type of every part. */
export interface DocxPackage {
  readonly zip: Zip;
  /** "word/document.xml", or as the producer names it. */
  readonly main: string;
  readonly types: ContentTypes;
}

export interface ContentTypes {
  /** By the extension in small letters. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By the part's name without its leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
}

export const typesPart = "[Content_Types].xml";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const office = "application/vnd.openxmlformats-officedocument";
export const documentType = `${word}.document.main+xml`;

/** Types of a main part; all but the first make something else than a plain document. */
export const mainTypes: readonly string[] = [
  documentType,
  "application/vnd.ms-word.document.macroEnabled.main+xml",
  `${word}.template.main+xml`,
  "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
];

/** By the last word of the relationship that leads to a part: its type and its role. */
const related: Readonly<Record<string, { readonly type: string; readonly role?: PartRole }>> = {
  header: { type: `${word}.header+xml`, role: "header" },
  footer: { type: `${word}.footer+xml`, role: "footer" },
  footnotes: { type: `${word}.footnotes+xml`, role: "footnotes" },
  endnotes: { type: `${word}.endnotes+xml`, role: "endnotes" },
  comments: { type: `${word}.comments+xml`, role: "comments" },
  styles: { type: `${word}.styles+xml` },
  settings: { type: `${word}.settings+xml` },
  webSettings: { type: `${word}.webSettings+xml` },
  fontTable: { type: `${word}.fontTable+xml` },
  numbering: { type: `${word}.numbering+xml` },
  theme: { type: `${office}.theme+xml` },
  chart: { type: `${office}.drawingml.chart+xml`, role: "chart" },
  diagramData: { type: `${office}.drawingml.diagramData+xml`, role: "diagram" },
  diagramDrawing: { type: "application/vnd.ms-office.drawingml.diagramDrawing+xml", role: "diagram" },
  "core-properties": { type: "application/vnd.openxmlformats-package.core-properties+xml", role: "properties" },
  "extended-properties": { type: `${office}.extended-properties+xml`, role: "properties" },
  "custom-properties": { type: `${office}.custom-properties+xml`, role: "properties" },
};

/** The type that a part has by the relationship that leads to it; null where any type will do. */
export const typeOfRelation = (relation: string): string | null => related[relation]?.type ?? null;

const roleOfType: ReadonlyMap<string, PartRole> = new Map([
  ...Object.values(related).flatMap(({ type, role }) => (role === undefined ? [] : [[type, role] as const])),
  ...mainTypes.map((type) => [type, "main"] as const),
]);

/** The declared types of a package's parts; null where the list is not XML. */
export function readContentTypes(xml: string): ContentTypes | null {
  const root = parseXml(xml);
  if (root === null) return null;
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of root.children) {
    const type = attributes.get("ContentType") ?? "";
    if (name.endsWith("Default")) defaults.set((attributes.get("Extension") ?? "").toLowerCase(), type);
    if (name.endsWith("Override")) overrides.set((attributes.get("PartName") ?? "").replace(/^\//, ""), type);
  }
  return { defaults, overrides };
}

/** The declared type of a part; "" where none is. */
export function typeOf({ defaults, overrides }: ContentTypes, name: string): string {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return overrides.get(name) ?? defaults.get(extension) ?? "";
}

export interface Relation {
  readonly id: string;
  /** The last word of the relationship's type: "header", "image", ... */
  readonly type: string;
  /** The target as written. */
  readonly target: string;
  readonly isExternal: boolean;
  /** The name of the part that an internal target leads to. */
  readonly part: string;
}

/** Where the relationships of a part stand; "" = the package's own. */
export function relsOf(name: string): string {
  const slash = name.lastIndexOf("/");
  return `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
}

/** The part whose relationships a .rels part holds. */
export function ownerOfRels(rels: string): string {
  return rels.replace(/_rels\/([^/]*)\.rels$/, "$1");
}

function resolve(owner: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/#.*$/, "");
  const steps = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The relationships of one .rels part; [] where it is not XML. */
export function readRelations(rels: string, xml: string): readonly Relation[] {
  const owner = ownerOfRels(rels);
  return (parseXml(xml)?.children ?? []).map(({ attributes }: XmlElement) => {
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      type: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
      target,
      isExternal: attributes.get("TargetMode") === "External",
      part: decodePath(resolve(owner, target)),
    };
  });
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The text of a part; "" where there is none. UTF-16, which the format allows, is read too. */
export function readPart(zip: Zip, name: string): string {
  const file = zip.file(name);
  if (file === null) return "";
  const text = file.asText();
  if (text.charCodeAt(0) !== 0xfffd && !text.includes("\u0000")) return text.replace(/^\ufeff+/, "");
  const bytes = file.asUint8Array();
  if (!isUtf16(bytes)) return text;
  const isLittle = bytes[0] === 0xff;
  let read = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [low = 0, high = 0] = isLittle ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
    read += String.fromCharCode(low + high * 256);
  }
  return read.replace(/(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
}

function mainOf(zip: Zip, types: ContentTypes): string | null {
  const relations = readRelations("_rels/.rels", readPart(zip, "_rels/.rels"));
  const lead = relations.find(({ type, isExternal }) => type === "officeDocument" && !isExternal)?.part;
  const declared = [...types.overrides].find(([, type]) => mainTypes.includes(type))?.[0];
  return [lead, declared, "word/document.xml"].find((name) => name !== undefined && zip.file(name) !== null) ?? null;
}

/** The check sum that a zip declares for an entry that nobody has unpacked yet; 0 where it declares none. */
function declaredSum(file: Zip["files"][string]): number {
  return (file as { readonly _data?: { readonly crc32?: number } })._data?.crc32 ?? 0;
}

/** Opens a .docx, .dotx or .docm; null where it is none, or encrypted, or another program's file in a zip. */
export function openPackage(bytes: Uint8Array): DocxPackage | null {
  const { PizZip } = zipLibrary();
  try {
    const zip = new PizZip(bytes);
    for (const name of Object.keys(zip.files).filter((one) => one.includes("\\"))) {
      const file = zip.files[name];
      if (file === undefined || file.dir) continue;
      zip.file(name.replace(/\\/g, "/"), file.asUint8Array());
      zip.remove(name);
    }
    // A part whose bytes are damaged throws when it is unpacked: better here than in the middle of a paper.
    for (const file of Object.values(zip.files)) {
      const sum = declaredSum(file);
      const bytes = file.dir ? new Uint8Array() : file.asUint8Array();
      if (sum !== 0 && crc32(bytes) !== sum >>> 0) return null;
      // The engine knows UTF-8 only.
      if (isUtf16(bytes) && /\.(?:xml|rels)$/i.test(file.name)) zip.file(file.name, readPart(zip, file.name));
    }
    const types = readContentTypes(readPart(zip, typesPart)) ?? { defaults: new Map(), overrides: new Map() };
    const main = mainOf(zip, types);
    if (main === null) return null;
    const type = typeOf(types, main);
    const isForeign =
      type.includes("spreadsheetml") || type.includes("presentationml") || type.includes("opendocument");
    return isForeign ? null : { zip, main, types };
  } catch {
    return null;
  }
}

/** Opens a .docx as a zip, or null where it is none. */
export function openDocx(bytes: Uint8Array): Zip | null {
  return openPackage(bytes)?.zip ?? null;
}

/** The parts that hold text, the main part first. */
export function textParts({ zip, main, types }: DocxPackage): readonly TextPart[] {
  const parts = Object.keys(zip.files).flatMap((name): TextPart[] => {
    const role = name === main ? "main" : roleOfType.get(typeOf(types, name));
    return role === undefined || zip.file(name) === null || (role === "main" && name !== main) ? [] : [{ name, role }];
  });
  return [...parts.filter(({ role }) => role === "main"), ...parts.filter(({ role }) => role !== "main")];
}
