import { FileProblem } from "../file-problem";
import type { Deflater } from "../ports";
import { Package, insertIn, opening } from "./package";
import type { Relationship } from "./package";
import { XmlCursor, decodeXml, encodeXml, findChild } from "./xml";

/** One tab of a workbook. `index` counts all tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly index: number;
  readonly sheetId: number;
  /** The id of the relationship that leads to its part. */
  readonly link: string;
  readonly part: string;
  /** `chart` stands for all that is a tab without cells (a dialog, old macros); `missing`: the file does not hold it. */
  readonly kind: "cells" | "chart" | "missing";
  readonly isVisible: boolean;
}

/** A name that belongs to a tab, such as its print titles. `text` is a formula. */
export interface LocalName {
  readonly name: string;
  readonly text: string;
  readonly hidden?: boolean;
}

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** The book of an .xlsx: its tabs and the names of them, edited in place so that all else stays as it was. */
export class Workbook {
  readonly package: Package;
  /** The part that lists the tabs, as a rule `xl/workbook.xml`. */
  readonly part: string;
  /** Saved as "Strict Open XML": every part has to use the namespaces of that variant. */
  readonly isStrict: boolean;
  /** The namespace of relationships within its parts. */
  readonly linkNamespace: string;
  readonly #types: string;
  /** Prefix of the root's own elements: it holds everywhere, that of a sibling only within it. */
  readonly #prefix: string;

  constructor(bytes: Uint8Array, deflater: Deflater) {
    this.package = new Package(bytes, deflater);
    const root = this.package.relationships("").find((relationship) => relationship.type.endsWith("/officeDocument"));
    if (root === undefined || !this.package.has(root.target)) throw new FileProblem("file.broken", "xl/workbook.xml");
    this.part = root.target;
    this.#types = root.type.startsWith(strict) ? strict : transitional;
    const cursor = new XmlCursor(this.package.required(this.part));
    cursor.next();
    this.#prefix = cursor.prefix;
    this.isStrict = cursor.prefixesOf(strictMain).includes(cursor.prefix);
    this.linkNamespace = this.isStrict ? strict : transitional;
  }

  /** The relationship type of that short name, e.g. `worksheet`. */
  type(name: string): string {
    return `${this.#types}/${name}`;
  }

  /** The part that the book names by that relationship (`styles`, `sharedStrings`); null when there is none. */
  related(name: string): string | null {
    return this.#targets(name).find((target) => this.package.has(target)) ?? null;
  }

  /** Where the book says that such a part is, though there is none; null when it does not say so. */
  dangling(name: string): string | null {
    return this.#targets(name).find((target) => !this.package.has(target)) ?? null;
  }

  #targets(name: string): readonly string[] {
    const all = this.package.relationships(this.part);
    return all.filter((one) => one.type.endsWith(`/${name}`) && !one.external).map((one) => one.target);
  }

  /** The tabs in their order. */
  sheets(): readonly SheetEntry[] {
    const parts = new Map(this.package.relationships(this.part).map((one) => [one.id, one]));
    const cursor = opening(this.package.required(this.part), "sheets");
    const found: SheetEntry[] = [];
    const led = new Set<string>();
    while (cursor.next() && cursor.name !== "sheets") {
      if (cursor.name !== "sheet" || !cursor.opens) continue;
      const attributes = cursor.attributes();
      const target = parts.get(linkOf(attributes));
      // Two tabs that lead to one part: the second one's own cells are lost, and what is written into it would be too.
      const isTaken = led.has(target?.target ?? "");
      led.add(target?.target ?? "");
      found.push({
        name: attributes.get("name") ?? "",
        index: found.length,
        sheetId: Number(attributes.get("sheetId") ?? 0),
        link: linkOf(attributes),
        part: target?.target ?? "",
        kind: isTaken ? "missing" : kindOf(target, this.package),
        isVisible: (attributes.get("state") ?? "visible") === "visible",
      });
    }
    return found;
  }

  /** The relationships that tabs name: a tab whose own part is lost would lead to what got its id. */
  links(): readonly string[] {
    return this.sheets().map((sheet) => sheet.link);
  }

  /** The tabs that have cells. */
  worksheets(): readonly SheetEntry[] {
    return this.sheets().filter((sheet) => sheet.kind === "cells");
  }

  /** The tab of that name. Spreadsheets tell no upper from lower case in names. */
  sheet(name: string): SheetEntry | undefined {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds a tab after all others, with an empty part that has to be set. Refuses where a person has locked the tabs. */
  addSheet(name: string, hidden = false): SheetEntry {
    this.#requireUnlocked(name);
    const sheets = this.sheets();
    const part = this.package.freeName("xl/worksheets/sheet*.xml");
    // Takes the name, which the next tab would get otherwise.
    this.package.set(part, "");
    const id = this.package.relate(this.part, this.type("worksheet"), part, this.links());
    this.package.declareType(part, worksheetType);
    const sheetId = Math.max(0, ...sheets.map((sheet) => sheet.sheetId)) + 1;
    const xml = this.package.required(this.part);
    const cursor = opening(xml, "sheets");
    const state = hidden ? ' state="hidden"' : "";
    const tab = `<${cursor.prefix}sheet name="${encodeXml(name)}" sheetId="${sheetId}"${state} ${this.#link(xml, cursor, id)}/>`;
    this.package.set(this.part, insertIn(xml, cursor, tab));
    return { name, index: sheets.length, sheetId, link: id, part, kind: "cells", isVisible: !hidden };
  }

  /** Takes a tab out of the list, with its names; those behind it move up. Its part is for the caller to remove. */
  dropSheet(sheet: SheetEntry): void {
    this.#requireUnlocked(sheet.name);
    this.#dropLocalNames(sheet, () => true);
    const xml = this.package.required(this.part);
    const cursor = opening(xml, "sheets");
    for (let index = -1; cursor.next() && cursor.name !== "sheets";) {
      if (cursor.name !== "sheet" || !cursor.opens) continue;
      index += 1;
      if (index !== sheet.index) continue;
      const { start } = cursor;
      cursor.toClose();
      const rest = xml.slice(0, start) + xml.slice(cursor.end);
      const moved = (whole: string, head: string, at: string, tail: string): string =>
        Number(at) >= sheet.index && Number(at) > 0 ? `${head}${Number(at) - 1}${tail}` : whole;
      this.package.set(
        this.part,
        rest
          .replace(/(\slocalSheetId\s*=\s*["'])(\d+)(["'])/g, moved)
          .replace(/(\s(?:activeTab|firstSheet)\s*=\s*["'])(\d+)(["'])/g, moved),
      );
      return;
    }
  }

  #requireUnlocked(name: string): void {
    const protection = findChild(this.package.required(this.part), "workbookProtection")?.attributes();
    if (isTrue(protection?.get("lockStructure"))) throw new FileProblem("file.structure-locked", name);
  }

  /** Only what is declared on an element around the tab holds for it: another tab's own declaration does not. */
  #link(xml: string, sheets: XmlCursor, id: string): string {
    const root = new XmlCursor(xml);
    root.next();
    const declared = [sheets, root].flatMap((cursor) => cursor.prefixesOf(this.linkNamespace));
    const prefix = declared.find((one) => one !== "");
    return prefix === undefined ? `xmlns:r="${this.linkNamespace}" r:id="${id}"` : `${prefix}id="${id}"`;
  }

  /** Replaces the names that belong to a tab's print settings and filter; all other names stay. */
  setLocalNames(sheet: SheetEntry, names: readonly LocalName[]): void {
    this.#dropLocalNames(sheet);
    if (names.length === 0) return;
    const xml = this.package.required(this.part);
    const cursor = findChild(xml, "definedNames");
    const prefix = cursor?.prefix ?? this.#prefix;
    const added = names.map(({ name, text, hidden }) => {
      const flags = `localSheetId="${sheet.index}"${hidden === true ? ' hidden="1"' : ""}`;
      return `<${prefix}definedName name="${name}" ${flags}>${encodeXml(text)}</${prefix}definedName>`;
    });
    const list = added.join("");
    const whole = `<${prefix}definedNames>${list}</${prefix}definedNames>`;
    this.package.set(
      this.part,
      cursor === null ? this.#insertAfter(xml, beforeNames, whole) : insertIn(xml, cursor, list),
    );
  }

  /** The names of the book with what they stand for. */
  definedNames(): readonly LocalName[] {
    const xml = this.package.required(this.part);
    const cursor = findChild(xml, "definedNames");
    const found: LocalName[] = [];
    while (cursor !== null && cursor.next() && cursor.name !== "definedNames") {
      if (cursor.name !== "definedName" || !cursor.opens) continue;
      const name = cursor.attributes().get("name") ?? "";
      const start = cursor.end;
      if (!cursor.closes && cursor.toClose()) found.push({ name, text: decodeXml(xml.slice(start, cursor.start)) });
    }
    return found;
  }

  /** Formulas that read a repainted sheet hold old results: a spreadsheet program recalculates on opening. */
  recalculateOnOpen(): void {
    const xml = this.package.required(this.part);
    const cursor = findChild(xml, "calcPr");
    if (cursor === null) {
      const made = `<${this.#prefix}calcPr fullCalcOnLoad="1"/>`;
      this.package.set(this.part, this.#insertAfter(xml, ["definedNames", ...beforeNames], made));
      return;
    }
    const tag = xml.slice(cursor.start, cursor.end).replace(/\s+fullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, "");
    const marked = tag.replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>');
    this.package.set(this.part, xml.slice(0, cursor.start) + marked + xml.slice(cursor.end));
  }

  #dropLocalNames(sheet: SheetEntry, isOwn = (name: string): boolean => printNames.has(name)): void {
    const xml = this.package.required(this.part);
    const cursor = findChild(xml, "definedNames");
    let kept = "";
    let from = 0;
    while (cursor !== null && cursor.next() && cursor.name !== "definedNames") {
      if (cursor.name !== "definedName" || !cursor.opens) continue;
      const attributes = cursor.attributes();
      if (!isOwn(attributes.get("name") ?? "") || attributes.get("localSheetId") !== String(sheet.index)) continue;
      kept += xml.slice(from, cursor.start);
      cursor.toClose();
      from = cursor.end;
    }
    if (from > 0) this.package.set(this.part, dropEmptyNames(kept + xml.slice(from)));
  }

  /** Puts XML after the first of these elements that the book has. */
  #insertAfter(xml: string, names: readonly string[], added: string): string {
    for (const name of names) {
      const cursor = findChild(xml, name);
      if (cursor?.toClose() === true) return xml.slice(0, cursor.end) + added + xml.slice(cursor.end);
    }
    throw new FileProblem("file.broken", this.part);
  }
}

/** The names that belong to a tab's print settings and filter. */
const printNames: ReadonlySet<string> = new Set(["_xlnm.Print_Titles", "_xlnm.Print_Area", "_xlnm._FilterDatabase"]);

/** The id of a relationship, under whatever prefix the book knows that namespace by. */
function linkOf(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function kindOf(target: Relationship | undefined, parts: Package): SheetEntry["kind"] {
  if (target === undefined || target.external || !parts.has(target.target)) return "missing";
  return target.type.endsWith("/worksheet") ? "cells" : "chart";
}

/** A flag as the format writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** What the names of a book follow, the last first. */
const beforeNames = ["externalReferences", "functionGroups", "sheets"];

/** Excel refuses an empty list of names. */
function dropEmptyNames(xml: string): string {
  return xml.replace(/<([\w.-]+:)?definedNames\s*>\s*<\/([\w.-]+:)?definedNames\s*>/, "");
}

/** A sheet's name as formulas write it. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
