import { FileProblem } from "../file-problem";
import type { Deflater } from "../ports";
import { Package, insertIn, opening } from "./package";
import { XmlCursor, encodeXml } from "./xml";

/** One tab of a workbook. `index` counts all tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly index: number;
  readonly sheetId: number;
  readonly part: string;
  /** A chart sheet or a dialog is a tab too, but has no cells. */
  readonly hasCells: boolean;
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

/** The book of an .xlsx: its tabs and the names of them, edited in place so that all else stays as it was. */
export class Workbook {
  readonly package: Package;
  /** The part that lists the tabs, as a rule `xl/workbook.xml`. */
  readonly part: string;
  /** Saved as "Strict Open XML": every part has to use the namespaces of that variant. */
  readonly isStrict: boolean;

  constructor(bytes: Uint8Array, deflater: Deflater) {
    this.package = new Package(bytes, deflater);
    const root = this.package.relationships("").find((relationship) => relationship.type.endsWith("/officeDocument"));
    if (root === undefined || !this.package.has(root.target)) throw new FileProblem("file.broken", "xl/workbook.xml");
    this.part = root.target;
    this.isStrict = root.type.startsWith(strict);
  }

  /** The relationship type of that short name, e.g. `worksheet`. */
  type(name: string): string {
    return `${this.isStrict ? strict : transitional}/${name}`;
  }

  /** The part that the book names by that relationship (`styles`, `sharedStrings`); null when there is none. */
  related(name: string): string | null {
    const found = this.package.relationships(this.part).find((one) => one.type.endsWith(`/${name}`) && !one.external);
    return found !== undefined && this.package.has(found.target) ? found.target : null;
  }

  /** The tabs in their order. */
  sheets(): readonly SheetEntry[] {
    const parts = new Map(this.package.relationships(this.part).map((one) => [one.id, one]));
    const cursor = opening(this.package.required(this.part), "sheets");
    const found: SheetEntry[] = [];
    while (cursor.next() && cursor.name !== "sheets") {
      if (cursor.name !== "sheet" || !cursor.opens) continue;
      const attributes = cursor.attributes();
      const target = parts.get(attributes.get("id") ?? "");
      found.push({
        name: attributes.get("name") ?? "",
        index: found.length,
        sheetId: Number(attributes.get("sheetId") ?? 0),
        part: target?.target ?? "",
        hasCells: target?.type.endsWith("/worksheet") === true && this.package.has(target.target),
      });
    }
    return found;
  }

  /** The tab of that name. Spreadsheets tell no upper from lower case in names. */
  sheet(name: string): SheetEntry | undefined {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds a tab after all others, with an empty part that has to be set. */
  addSheet(name: string, hidden = false): SheetEntry {
    const sheets = this.sheets();
    const part = this.package.freeName("xl/worksheets/sheet*.xml");
    // Takes the name, which the next tab would get otherwise.
    this.package.set(part, "");
    const id = this.package.relate(this.part, this.type("worksheet"), part);
    this.package.declareType(part, worksheetType);
    const sheetId = Math.max(0, ...sheets.map((sheet) => sheet.sheetId)) + 1;
    const xml = this.package.required(this.part);
    const cursor = opening(xml, "sheets");
    const state = hidden ? ' state="hidden"' : "";
    // A workbook is free to call the namespace of relationships otherwise; then it is declared on the spot.
    const declared = `xmlns:r="${this.type("").slice(0, -1)}"`;
    const link = `${xml.includes(declared) ? "" : `${declared} `}r:id="${id}"`;
    const tab = `<${cursor.prefix}sheet name="${encodeXml(name)}" sheetId="${sheetId}"${state} ${link}/>`;
    this.package.set(this.part, insertIn(xml, cursor, tab));
    return { name, index: sheets.length, sheetId, part, hasCells: true };
  }

  /** Replaces the names that belong to a tab's print settings and filter; all other names stay. */
  setLocalNames(sheet: SheetEntry, names: readonly LocalName[]): void {
    this.#dropLocalNames(sheet);
    if (names.length === 0) return;
    const xml = this.package.required(this.part);
    const cursor = new XmlCursor(xml);
    const exists = cursor.find("definedNames");
    const before = exists ? cursor : this.#after(xml, beforeNames);
    const { prefix } = before;
    const added = names.map(({ name, text, hidden }) => {
      const flags = `localSheetId="${sheet.index}"${hidden === true ? ' hidden="1"' : ""}`;
      return `<${prefix}definedName name="${name}" ${flags}>${encodeXml(text)}</${prefix}definedName>`;
    });
    const list = added.join("");
    const whole = `<${prefix}definedNames>${list}</${prefix}definedNames>`;
    this.package.set(
      this.part,
      exists ? insertIn(xml, cursor, list) : xml.slice(0, before.end) + whole + xml.slice(before.end),
    );
  }

  /** Formulas that read a repainted sheet hold old results: a spreadsheet program recalculates on opening. */
  recalculateOnOpen(): void {
    const xml = this.package.required(this.part);
    const cursor = new XmlCursor(xml);
    if (!cursor.find("calcPr")) {
      const before = this.#after(xml, ["definedNames", ...beforeNames]);
      const made = `<${before.prefix}calcPr fullCalcOnLoad="1"/>`;
      this.package.set(this.part, xml.slice(0, before.end) + made + xml.slice(before.end));
      return;
    }
    const tag = xml.slice(cursor.start, cursor.end).replace(/\s+fullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, "");
    const marked = tag.replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>');
    this.package.set(this.part, xml.slice(0, cursor.start) + marked + xml.slice(cursor.end));
  }

  #dropLocalNames(sheet: SheetEntry): void {
    const own = new Set(["_xlnm.Print_Titles", "_xlnm.Print_Area", "_xlnm._FilterDatabase"]);
    const xml = this.package.required(this.part);
    const cursor = new XmlCursor(xml);
    let kept = "";
    let from = 0;
    while (cursor.find("definedName")) {
      const attributes = cursor.attributes();
      if (!own.has(attributes.get("name") ?? "") || attributes.get("localSheetId") !== String(sheet.index)) continue;
      kept += xml.slice(from, cursor.start);
      cursor.toClose();
      from = cursor.end;
    }
    if (from > 0) this.package.set(this.part, dropEmptyNames(kept + xml.slice(from)));
  }

  /** A cursor at the end of the first of these elements that the book has. */
  #after(xml: string, names: readonly string[]): XmlCursor {
    for (const name of names) {
      const cursor = new XmlCursor(xml);
      if (!cursor.find(name)) continue;
      cursor.toClose();
      return cursor;
    }
    throw new FileProblem("file.broken", this.part);
  }
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
