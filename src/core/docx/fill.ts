import type { DigitStyle } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { applyCellMarks } from "./cells";
import { printedText } from "./compare";
import { problemsOfEngine } from "./faults";
import { placeEmblem } from "./emblem";
import { noIds, uniqueIds, type UsedIds } from "./ids";
import { addInlineParts, noInlines, placeInlines, type Inlines } from "./inlines";
import { hiddenIn, withoutHidden } from "./hidden";
import { templateLibrary } from "./library";
import { mendPackage } from "./mend";
import { openPackage, readPart, textParts, type DocxPackage, type PartRole } from "./package";
import type { Picture } from "./picture";
import {
  elementsOf,
  freeControls,
  growing,
  keepSectionBreaks,
  plainTags,
  renewPageReferences,
  usualXml,
} from "./prepare";
import { printDocumentDigits, setFont, setPageNumberFormat } from "./print";
import { writeProperties, type FileProperties } from "./properties";
import { hangItems } from "./hanging";
import { loosenChains } from "./chains";
import { cutTallRows, keepLastRows, keepMergedLabels } from "./pieces";
import { letTallRowsSplit } from "./rows";
import { keepWhole } from "./whole";
import { templateBrokenPart, templateLostReference, templateNotDocx } from "./problems";
import { paragraphsOf } from "./scan";
import { packageFaults, partFault, type PartFault } from "./sound";
import { readStyles, type Styles } from "./styles";
import { parseXml } from "./xml";

export interface PrintOptions {
  readonly digits: DigitStyle;
  /** "" = the template's own. */
  readonly font: string;
  /** Pictures by the names that values and the place of the emblem ask for. Default: none. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** What the file says of itself. Default: what the template says. */
  readonly properties?: FileProperties;
  /** Names within which no line of running text turns. */
  readonly whole?: readonly string[];
}

export type Filled =
  | { readonly ok: true; readonly docx: Uint8Array; readonly printed: string; readonly isEmblemBlank: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Data of a template: texts, and lists or conditions of further data. */
export type TagValue = string | boolean | readonly TagData[] | readonly string[];
export interface TagData {
  readonly [tag: string]: TagValue;
}

/** The engine says of every text that it fills that its spaces count, and would say it twice. */
const otherSpace = /(<w:t\b[^>]*?)\sxml:space="(?!preserve")[^"]*"/g;
const fontParts = /^word\/(?:styles|fontTable|numbering|theme\/theme\d*)\.xml$/;
const zipOptions = { type: "uint8array", compression: "DEFLATE" } as const;
/** Parts that are printed: the rest of those that hold text is filled only. */
const printedRoles: readonly PartRole[] = ["main", "header", "footer", "footnotes", "endnotes"];

/** A value as it is printed: no space before a comma; where it stood on the wrong side, it goes to the other. */
function withCommas(value: unknown): unknown {
  if (typeof value !== "string" || !value.includes(" ,")) return value;
  return value.replace(/ +,(?=[^\s\d๐-๙,])/g, ", ").replace(/ +,/g, ",");
}

/** Values by tag name; "." is the item of a list of texts; names are looked up from the inner scope outwards. */
function parser(tag: string) {
  const name = tag.trim();
  return {
    get(scope: unknown): unknown {
      if (name === ".") return withCommas(scope);
      const values = scope as Record<string, unknown>;
      return typeof scope === "object" && scope !== null ? withCommas(values[name]) : undefined;
    },
  };
}

/** What the engine tells a module of the part that it has filled. */
interface FilledPart {
  readonly filePath: string;
  readonly joinUncorrupt: (parts: string[], part: FilledPart) => string[];
}

/** What is known of a paper while its parts are filled. */
interface Printing {
  readonly options: PrintOptions;
  readonly roles: ReadonlyMap<string, PartRole>;
  readonly ids: UsedIds;
  readonly inlines: Inlines;
  /** Parts that were printed and looked through. */
  readonly looked: Set<string>;
  readonly faults: PartFault[];
  readonly styles: Styles;
  /** Parts of which something is on the page for nobody. */
  readonly hiding: ReadonlySet<string>;
  /** The printed parts, for comparing what went in. */
  readonly finished: string[];
}

/** A part of a filled document as it is printed, looked through for what Word could not read. */
function printPart(name: string, filled: string, printing: Printing): string {
  const { digits, font } = printing.options;
  const role = printing.roles.get(name);
  let xml = filled;
  if (role !== undefined && printedRoles.includes(role)) {
    xml = placeInlines(applyCellMarks(xml), name, printing.inlines);
    xml = cutTallRows(hangItems(xml));
    xml = loosenChains(letTallRowsSplit(keepLastRows(keepMergedLabels(xml))));
    xml = printDocumentDigits(keepWhole(xml, printing.options.whole ?? []), digits);
    xml = setPageNumberFormat(xml, digits);
    xml = uniqueIds(renewPageReferences(xml), printing.ids);
    xml = setFont(xml, font);
  } else if (role === "chart" || role === "diagram") xml = printDocumentDigits(xml, digits);
  const fault = partFault(xml);
  if (fault !== null) printing.faults.push({ part: name, reason: fault.message });
  printing.looked.add(name);
  printing.finished.push(printing.hiding.has(name) ? withoutHidden(xml, printing.styles) : xml);
  return xml;
}

/**
 * Prints each part inside the engine, before it is encoded: a large document is not written out only to be read again.
 * The pieces are mended as the engine would (a cell without a paragraph) and are one text from then on. Parts that the
 * engine would pass by (endnotes, charts) are filled too.
 */
function printer(printing: Printing) {
  return {
    name: "printer",
    getFileType({ doc }: { readonly doc: { readonly targets: string[] } }): undefined {
      doc.targets.splice(0, doc.targets.length, ...printing.roles.keys());
    },
    postrender(pieces: string[], part: FilledPart): string[] {
      return [printPart(part.filePath, part.joinUncorrupt(pieces, part).join(""), printing)];
    },
  };
}

/** What a reference leads to, by the attribute that asks for it. */
const contentOf: Readonly<Record<string, string>> = {
  embed: "รูปภาพ",
  link: "รูปภาพ",
  pict: "รูปภาพ",
  relid: "รูปภาพ",
  dm: "แผนผัง (SmartArt)",
  lo: "แผนผัง (SmartArt)",
  qs: "แผนผัง (SmartArt)",
  cs: "แผนผัง (SmartArt)",
};

/** The problem of a paper or template that has a part which no program could read. */
export function brokenPart({ part, reason, lost }: PartFault): Problem {
  if (lost !== undefined) {
    const args = { part, id: lost.id, what: contentOf[lost.by] ?? "ลิงก์หรือเนื้อหา" };
    return problem(templateLostReference, { found: lost.id, args });
  }
  return problem(templateBrokenPart, { found: part, args: { part, detail: reason } });
}

/** Opens a template and makes it a plain document in the words that the engine reads; null where it is none. */
export function prepareTemplate(template: Uint8Array): DocxPackage | null {
  const opened = openPackage(template);
  if (opened === null) return null;
  const prepared = mendPackage(opened);
  const { zip } = prepared;
  for (const { name, role } of textParts(prepared)) {
    const before = readPart(zip, name);
    const usual = growing(freeControls(plainTags(usualXml(before)))).replace(otherSpace, "$1");
    const xml = role === "main" ? keepSectionBreaks(usual) : usual;
    if (xml !== zip.file(name)?.asText()) zip.file(name, xml);
  }
  return prepared;
}

function newPrinting(prepared: DocxPackage, options: PrintOptions): Printing {
  // Comments are words between people: nothing is filled in there.
  const filled = textParts(prepared).filter(({ role }) => role !== "comments");
  const roles = new Map(filled.map(({ name, role }) => [name, role]));
  const inlines = noInlines(prepared.zip, options.pictures);
  const styles = readStyles(prepared);
  const hiding = new Set(
    filled.flatMap(({ name }) => {
      const root = parseXml(readPart(prepared.zip, name));
      return root !== null && hiddenIn(elementsOf(root), styles).length > 0 ? [name] : [];
    }),
  );
  return { options, roles, ids: noIds(), inlines, styles, hiding, looked: new Set(), faults: [], finished: [] };
}

function compile({ zip }: DocxPackage, printing: Printing) {
  const { Docxtemplater } = templateLibrary();
  return new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => "",
    parser,
    modules: [printer(printing)],
  });
}

function engineProblems(error: unknown, prepared: DocxPackage): readonly Problem[] {
  const parts = textParts(prepared);
  return problemsOfEngine(error, (name) => {
    const part = parts.find((one) => one.name === name);
    return part === undefined
      ? undefined
      : { role: part.role, paragraphs: paragraphsOf(readPart(prepared.zip, name), part.role) };
  });
}

/** What the engine says of a prepared template before it is filled; null where it has nothing to say. */
export function compileTemplate(prepared: DocxPackage): unknown {
  try {
    compile(prepared, newPrinting(prepared, { digits: "asTyped", font: "" }));
    return null;
  } catch (error) {
    return error;
  }
}

/**
 * Fills a template and prints it: shaded and merged cells, the office's digits, page number format and font.
 * Every fault of the template is reported at once; a tag without a value prints nothing. What comes out was looked
 * through: what Word could not open is a problem, never a paper.
 */
export function fillTemplate(template: Uint8Array, data: TagData, options: PrintOptions): Filled {
  const prepared = prepareTemplate(template);
  if (prepared === null) return { ok: false, problems: [problem(templateNotDocx)] };
  const { zip, main } = prepared;
  const isEmblemBlank = placeEmblem(zip, options.pictures ?? new Map());
  const stamp = zip.file(main)?.date;
  const printing = newPrinting(prepared, options);
  try {
    compile(prepared, printing).render(data);
  } catch (error) {
    return { ok: false, problems: engineProblems(error, prepared) };
  }
  for (const name of Object.keys(zip.files).filter((one) => fontParts.test(one))) {
    const before = readPart(zip, name);
    const xml = setFont(before, options.font);
    if (xml !== before) zip.file(name, xml);
  }
  addInlineParts(zip, main, printing.inlines);
  if (options.properties !== undefined) writeProperties(zip, options.properties);
  const faults = [...printing.faults, ...packageFaults(zip, main, printing.looked)];
  if (faults.length > 0) return { ok: false, problems: faults.map(brokenPart) };
  // The template's own time on every part keeps the same data byte for byte the same paper.
  if (stamp !== undefined) for (const part of Object.values(zip.files)) part.date = stamp;
  return { ok: true, docx: zip.generate(zipOptions), printed: printedText(printing.finished), isEmblemBlank };
}
