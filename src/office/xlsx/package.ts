import { fromUnicode, toUtf8 } from "../bytes";
import { FileProblem } from "../file-problem";
import { folderOf, nameOf, pathFrom, resolvePath } from "../paths";
import type { Deflater } from "../ports";
import { requireXlsx } from "../sniff";
import { inflateEntry, listZip } from "../zip";
import type { ZipEntry } from "../zip";
import { freshEntry, keptEntry, writeZip } from "../zip-write";
import { isWellFormed } from "./well-formed";
import { XmlCursor, decodeXml, encodeXml } from "./xml";

/** One relationship of a part. `target` is the path of a part, or an address when `external`. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** How a part finds what one of its relationships leads to: `odd`, which other programs do not follow, or not at all. */
export interface FaultyLink {
  readonly id: string;
  /** The short name of the type, e.g. `comments`. */
  readonly type: string;
  /** The target as the file writes it. */
  readonly target: string;
  readonly is: "odd" | "missing";
}

/**
 * The parts of an .xlsx. What is not set or removed is written back as the very bytes that were read: that is how
 * charts, pictures, pivot tables and whatever else a workbook holds survive. Part names are found in any case.
 */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #deflater: Deflater;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #changed = new Map<string, { name: string; text: string }>();
  readonly #removed = new Set<string>();
  /** Parts whose bytes were found to be as they were written. */
  readonly #whole = new Set<ZipEntry>();
  #lost: ReadonlySet<string> | null = null;

  /** Throws `FileProblem` for anything that is not an .xlsx. */
  constructor(bytes: Uint8Array, deflater: Deflater) {
    requireXlsx(bytes, deflater);
    this.#bytes = bytes;
    this.#deflater = deflater;
    for (const entry of listZip(bytes)) this.#entries.set(key(entry.name), entry);
  }

  /** Names of all parts, without a leading slash. */
  names(): readonly string[] {
    const kept = [...this.#entries].filter(([name]) => !this.#removed.has(name) && !this.#changed.has(name));
    return [...kept.map(([, entry]) => entry.name), ...[...this.#changed.values()].map((part) => part.name)];
  }

  has(name: string): boolean {
    const part = key(name);
    return this.#changed.has(part) || (this.#entries.has(part) && !this.#removed.has(part));
  }

  /** The bytes of a part; throws `file.broken` where they are not those that were written. */
  #inflate(entry: ZipEntry): Uint8Array {
    const content = inflateEntry(this.#bytes, entry, this.#deflater);
    this.#whole.add(entry);
    return content;
  }

  /** Names of the parts that nobody has read and that are not as they were written. */
  damaged(): readonly string[] {
    return [...this.#entries.values()].flatMap((entry) => (this.#isWhole(entry) ? [] : [entry.name]));
  }

  #isWhole(entry: ZipEntry): boolean {
    if (this.#whole.has(entry)) return true;
    try {
      this.#inflate(entry);
      return true;
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      return false;
    }
  }

  /** The text of a part; null when there is none. UTF-16 and byte order marks are understood. */
  text(name: string): string | null {
    const part = key(name);
    const changed = this.#changed.get(part);
    if (changed !== undefined) return changed.text;
    const entry = this.#entries.get(part);
    if (entry === undefined || this.#removed.has(part)) return null;
    return fromUnicode(this.#inflate(entry));
  }

  /** The text of a part that a workbook cannot be without. */
  required(name: string): string {
    const text = this.text(name);
    if (text === null) throw new FileProblem("file.broken", name);
    return text;
  }

  /** Adds or replaces a part. */
  set(name: string, text: string): void {
    const part = key(name);
    const utf8 = text.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])[^"']*/i, "$1UTF-8");
    this.#changed.set(part, { name: this.#entries.get(part)?.name ?? name, text: utf8 });
    this.#removed.delete(part);
  }

  /** Removes a part with its relationships and, unless it is set again, its content type. */
  remove(name: string): void {
    this.removeRelationships(name);
    this.#changed.delete(key(name));
    if (this.#entries.has(key(name))) this.#removed.add(key(name));
  }

  /**
   * Takes the content types of parts away that are not there, whoever left them, and says what relationships are where
   * nobody did: only at the end, so that a part that is set again keeps its place.
   */
  #tidyTypes(): void {
    const xml = this.required(contentTypes);
    const cursor = new XmlCursor(xml);
    let kept = "";
    let from = 0;
    while (cursor.find("Override")) {
      if (this.has(cursor.attributes().get("PartName") ?? "")) continue;
      kept += xml.slice(from, cursor.start);
      cursor.toClose();
      from = cursor.end;
    }
    if (from > 0) this.set(contentTypes, kept + xml.slice(from));
    this.declareExtension("rels", relationshipsType, null);
  }

  /** Removes the relationships of a part to another one. */
  unrelate(part: string, target: string): void {
    const name = relationshipsOf(part);
    const xml = this.required(name);
    const ids = new Set(
      this.relationships(part)
        .filter((one) => key(one.target) === key(target))
        .map((one) => one.id),
    );
    const cursor = new XmlCursor(xml);
    let kept = "";
    let from = 0;
    while (cursor.find("Relationship")) {
      if (!ids.has(cursor.attributes().get("Id") ?? "")) continue;
      kept += xml.slice(from, cursor.start);
      cursor.toClose();
      from = cursor.end;
    }
    this.set(name, kept + xml.slice(from));
  }

  /** Removes all relationships of a part. */
  removeRelationships(part: string): void {
    const name = key(relationshipsOf(part));
    this.#changed.delete(name);
    if (this.#entries.has(name)) this.#removed.add(name);
  }

  /** Says what kind of content a part holds; what was said of it before is no longer true. */
  declareType(part: string, type: string): void {
    const xml = this.required(contentTypes);
    const root = opening(xml, "Types");
    const declared = `<${root.prefix}Override PartName="${encodeXml(`/${part}`)}" ContentType="${type}"/>`;
    const cursor = new XmlCursor(xml);
    while (cursor.find("Override")) {
      const attributes = cursor.attributes();
      if (key(attributes.get("PartName") ?? "") !== key(part)) continue;
      if (attributes.get("ContentType") === type) return;
      const { start } = cursor;
      cursor.toClose();
      this.set(contentTypes, xml.slice(0, start) + declared + xml.slice(cursor.end));
      return;
    }
    this.set(contentTypes, insertIn(xml, root, declared));
  }

  /** Says what parts with an extension hold. Where the package says otherwise of it, it is said of the part alone. */
  declareExtension(extension: string, type: string, part: string | null): void {
    const xml = this.required(contentTypes);
    const cursor = new XmlCursor(xml);
    while (cursor.find("Default")) {
      const attributes = cursor.attributes();
      if (key(attributes.get("Extension") ?? "") !== extension) continue;
      if (part !== null && attributes.get("ContentType") !== type) this.declareType(part, type);
      return;
    }
    const root = opening(xml, "Types");
    const declared = `<${root.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
    this.set(contentTypes, insertIn(xml, root, declared));
  }

  /**
   * A part name that is free: `xl/charts/chart*.xml` -> `xl/charts/chart3.xml`. One that a part which is lost had is
   * not: what still leads there would lead to the new part.
   */
  freeName(pattern: string): string {
    const lost = (this.#lost ??= this.#lostNames());
    for (let number = 1; ; number += 1) {
      const name = pattern.replace("*", String(number));
      if (!this.has(name) && !this.has(relationshipsOf(name)) && !lost.has(key(name))) return name;
    }
  }

  /** What relationships of the file lead to though it is not there. */
  #lostNames(): ReadonlySet<string> {
    const targets = [...this.#entries.values()]
      .filter(({ name }) => name.endsWith(".rels"))
      .flatMap((entry) => {
        const xml = fromUnicode(this.#inflate(entry));
        return readRelationships(xml, folderOf(folderOf(entry.name)));
      });
    return new Set(targets.map(({ target }) => key(target)).filter((target) => !this.#entries.has(target)));
  }

  /** The relationships of a part ("" for the package itself). */
  relationships(part: string): readonly Relationship[] {
    return readRelationships(this.text(relationshipsOf(part)) ?? "", folderOf(part));
  }

  /** The relationships of a part to others that only some programs follow, or none: those of addresses are not looked at. */
  faultyLinks(part: string): readonly FaultyLink[] {
    const folder = folderOf(part);
    return readLinks(this.text(relationshipsOf(part)) ?? "").flatMap(({ id, type, target, external }): FaultyLink[] => {
      if (external || type.endsWith("/hyperlink") || target.startsWith("#")) return [];
      const is = !this.has(slashed(folder, target)) ? "missing" : this.#isFollowed(folder, target) ? null : "odd";
      return is === null ? [] : [{ id, type: nameOf(type), target, is }];
    });
  }

  /** Whether the usual programs find the part: case does not matter to them. */
  #isFollowed(folder: string, target: string): boolean {
    return this.#byLetter(folder, target).toLowerCase() === target.toLowerCase();
  }

  /** Adds a relationship to a part and answers its id; `used` are ids that the part names though they lead nowhere. */
  relate(part: string, type: string, target: string, used: readonly string[] = []): string {
    // Relative, as every program writes it: not all of them understand a target from the top.
    return this.relateAll(part, type, [pathFrom(folderOf(part), target)], "", used)[0] ?? "";
  }

  /** Adds links of a part to addresses and answers their ids, in the same order. */
  relateAddresses(part: string, type: string, addresses: readonly string[]): readonly string[] {
    return addresses.length === 0 ? [] : this.relateAll(part, type, addresses, ' TargetMode="External"');
  }

  private relateAll(
    part: string,
    type: string,
    targets: readonly string[],
    mode: string,
    used: readonly string[] = [],
  ): readonly string[] {
    const name = relationshipsOf(part);
    const xml = this.text(name) ?? `${xmlHead}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
    const taken = new Set([...this.relationships(part).map((relationship) => relationship.id), ...used]);
    const root = opening(xml, "Relationships");
    let number = 0;
    const ids = targets.map(() => {
      do number += 1;
      while (taken.has(`rId${number}`));
      return `rId${number}`;
    });
    const added = targets.map((target, index) => {
      return `<${root.prefix}Relationship Id="${ids[index] ?? ""}" Type="${type}" Target="${encodeXml(target)}"${mode}/>`;
    });
    this.set(name, insertIn(xml, root, added.join("")));
    return ids;
  }

  /** Relationships that lead where they led before stay as they were written, from the top or from the folder. */
  #saysTheSame(entry: ZipEntry, text: string): boolean {
    if (!entry.name.endsWith(".rels")) return false;
    const folder = folderOf(folderOf(entry.name));
    const written = fromUnicode(this.#inflate(entry));
    if (this.#mended(entry, written) !== written) return false;
    const before = readRelationships(written, folder);
    return JSON.stringify(before) === JSON.stringify(readRelationships(text, folder));
  }

  /** Relationships that lead to each part by the letter of its name: not every program follows them otherwise. */
  #mended({ name }: ZipEntry, xml: string): string {
    const folder = folderOf(folderOf(name));
    return xml.replace(/<(?:\w+:)?Relationship\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g, (tag) =>
      /TargetMode\s*=\s*["']external/i.test(tag)
        ? tag
        : tag.replace(/(\sTarget\s*=\s*)("[^"]*"|'[^']*')/, (whole, before: string, quoted: string) => {
            const target = decodeXml(quoted.slice(1, -1));
            const plain = this.#byLetter(folder, target);
            return plain === target ? whole : `${before}"${encodeXml(plain)}"`;
          }),
    );
  }

  /** A target as every program understands it: from the top or from the folder, as it was written. */
  #byLetter(folder: string, target: string): string {
    const plain = target.replaceAll("\\", "/");
    const part = key(resolvePath(folder, plain));
    const name = (this.#changed.get(part) ?? this.#entries.get(part))?.name.replaceAll("\\", "/").replace(/^\/+/, "");
    if (name === undefined || (resolvePath(folder, plain) === name && !aimless.test(plain))) return plain;
    return plain.startsWith("/") ? `/${name}` : pathFrom(folder, name);
  }

  /** A part that was damaged before it was added to would be written as damaged: then nothing is written. */
  #refuseBroken(): void {
    for (const [part, { name, text }] of this.#changed) {
      if (this.#entries.has(part) && !isWellFormed(text)) throw new FileProblem("file.broken", name);
    }
  }

  /** The whole package again. */
  toBytes(): Uint8Array {
    this.#tidyTypes();
    this.#refuseBroken();
    const written = new Set<string>();
    const kept = [...this.#entries].flatMap(([part, entry]) => {
      if (this.#removed.has(part)) return [];
      const changed = this.#changed.get(part);
      written.add(part);
      if (changed === undefined || this.#saysTheSame(entry, changed.text)) {
        // A damaged part would be handed on as damaged, in a file that looks new.
        if (!this.#whole.has(entry)) this.#inflate(entry);
        return [keptEntry(this.#bytes, entry, this.#deflater)];
      }
      const text = entry.name.endsWith(".rels") ? this.#mended(entry, changed.text) : changed.text;
      return [freshEntry(changed.name, toUtf8(text), this.#deflater)];
    });
    const added = [...this.#changed].filter(([part]) => !written.has(part));
    return writeZip([...kept, ...added.map(([, { name, text }]) => freshEntry(name, toUtf8(text), this.#deflater))]);
  }
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentTypes = "[Content_Types].xml";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Programs write the same name with a leading slash, with backslashes, in another case or with %20 for a space. */
function key(name: string): string {
  const plain = name.replaceAll("\\", "/").replace(/^\/+/, "");
  return (plain.includes("%") ? decoded(plain) : plain).toLowerCase();
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A step of a path that leads nowhere. */
const aimless = /(?:^|\/)\.\//;

const slashed = (folder: string, target: string): string => resolvePath(folder, target.replaceAll("\\", "/"));

function readRelationships(xml: string, folder: string): readonly Relationship[] {
  return readLinks(xml).map((link) => (link.external ? link : { ...link, target: slashed(folder, link.target) }));
}

/** Relationships with their targets as they are written. */
function readLinks(xml: string): readonly Relationship[] {
  const found: Relationship[] = [];
  const cursor = new XmlCursor(xml);
  while (cursor.find("Relationship")) {
    const attributes = cursor.attributes();
    const external = attributes.get("TargetMode")?.toLowerCase() === "external";
    const [id = "", type = "", target = ""] = ["Id", "Type", "Target"].map((name) => attributes.get(name));
    found.push({ id, type, target, external });
  }
  return found;
}

function relationshipsOf(part: string): string {
  return resolvePath(folderOf(part), `_rels/${nameOf(part)}.rels`);
}

/** A cursor at the opening tag of an element that a part cannot be without. */
export function opening(xml: string, name: string): XmlCursor {
  const cursor = new XmlCursor(xml);
  if (!cursor.find(name)) throw new FileProblem("file.broken", name);
  return cursor;
}

/** Puts XML at the end of the element whose opening tag the cursor is at; the cursor moves on. */
export function insertIn(xml: string, at: XmlCursor, added: string): string {
  const { start, end, closes, prefix, name } = at;
  if (closes) {
    const open = xml.slice(start, end).replace(/\s*\/>$/, ">");
    return `${xml.slice(0, start)}${open}${added}</${prefix}${name}>${xml.slice(end)}`;
  }
  if (!at.toClose()) throw new FileProblem("file.broken", name);
  return xml.slice(0, at.start) + added + xml.slice(at.start);
}
