import { fromUnicode, toUtf8 } from "../bytes";
import { FileProblem } from "../file-problem";
import { folderOf, nameOf, resolvePath } from "../paths";
import type { Deflater } from "../ports";
import { requireXlsx } from "../sniff";
import { inflateEntry, listZip } from "../zip";
import type { ZipEntry } from "../zip";
import { freshEntry, keptEntry, writeZip } from "../zip-write";
import { XmlCursor, encodeXml } from "./xml";

/** One relationship of a part. `target` is the path of a part, or an address when `external`. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
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

  /** The text of a part; null when there is none. UTF-16 and byte order marks are understood. */
  text(name: string): string | null {
    const part = key(name);
    const changed = this.#changed.get(part);
    if (changed !== undefined) return changed.text;
    const entry = this.#entries.get(part);
    if (entry === undefined || this.#removed.has(part)) return null;
    return fromUnicode(inflateEntry(this.#bytes, entry, this.#deflater));
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

  /** Takes the content types of removed parts away: only at the end, so that one that is set again keeps its place. */
  #forgetTypes(): void {
    const xml = this.required(contentTypes);
    const cursor = new XmlCursor(xml);
    let kept = "";
    let from = 0;
    while (cursor.find("Override")) {
      const part = key(cursor.attributes().get("PartName") ?? "");
      if (!this.#removed.has(part) || this.#changed.has(part)) continue;
      kept += xml.slice(from, cursor.start);
      cursor.toClose();
      from = cursor.end;
    }
    if (from > 0) this.set(contentTypes, kept + xml.slice(from));
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

  /** Says what kind of content a part, or every part with an extension (`.vml`), holds; nothing when it is said. */
  declareType(what: string, type: string): void {
    const xml = this.required(contentTypes);
    const byExtension = what.startsWith(".");
    const [element, attribute, value] = byExtension
      ? ["Default", "Extension", what.slice(1)]
      : ["Override", "PartName", `/${what}`];
    const cursor = new XmlCursor(xml);
    while (cursor.find(element)) if (key(cursor.attributes().get(attribute) ?? "") === key(value)) return;
    const root = opening(xml, "Types");
    const declared = `<${root.prefix}${element} ${attribute}="${encodeXml(value)}" ContentType="${type}"/>`;
    this.set(contentTypes, insertIn(xml, root, declared));
  }

  /** A part name that is free: `xl/charts/chart*.xml` -> `xl/charts/chart3.xml`. */
  freeName(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const name = pattern.replace("*", String(number));
      if (!this.has(name)) return name;
    }
  }

  /** The relationships of a part ("" for the package itself). */
  relationships(part: string): readonly Relationship[] {
    const found: Relationship[] = [];
    const cursor = new XmlCursor(this.text(relationshipsOf(part)) ?? "");
    while (cursor.find("Relationship")) {
      const attributes = cursor.attributes();
      const external = attributes.get("TargetMode")?.toLowerCase() === "external";
      const raw = attributes.get("Target") ?? "";
      const target = external ? raw : resolvePath(folderOf(part), raw);
      found.push({ id: attributes.get("Id") ?? "", type: attributes.get("Type") ?? "", target, external });
    }
    return found;
  }

  /** Adds a relationship to a part and answers its id. */
  relate(part: string, type: string, target: string): string {
    return this.relateAll(part, type, [`/${target}`], "")[0] ?? "";
  }

  /** Adds links of a part to addresses and answers their ids, in the same order. */
  relateAddresses(part: string, type: string, addresses: readonly string[]): readonly string[] {
    return addresses.length === 0 ? [] : this.relateAll(part, type, addresses, ' TargetMode="External"');
  }

  private relateAll(part: string, type: string, targets: readonly string[], mode: string): readonly string[] {
    const name = relationshipsOf(part);
    const xml = this.text(name) ?? `${xmlHead}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
    const taken = new Set(this.relationships(part).map((relationship) => relationship.id));
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

  /** The whole package again. */
  toBytes(): Uint8Array {
    this.#forgetTypes();
    const written = new Set<string>();
    const kept = [...this.#entries].flatMap(([part, entry]) => {
      if (this.#removed.has(part)) return [];
      const changed = this.#changed.get(part);
      if (changed === undefined) return [keptEntry(this.#bytes, entry)];
      written.add(part);
      return [freshEntry(changed.name, toUtf8(changed.text), this.#deflater)];
    });
    const added = [...this.#changed].filter(([part]) => !written.has(part));
    return writeZip([...kept, ...added.map(([, { name, text }]) => freshEntry(name, toUtf8(text), this.#deflater))]);
  }
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentTypes = "[Content_Types].xml";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

function key(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
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
  at.toClose();
  return xml.slice(0, at.start) + added + xml.slice(at.start);
}
