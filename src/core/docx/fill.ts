import type { DigitStyle } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { applyCellMarks } from "./cells";
import { problemsOfTemplateErrors } from "./faults";
import { templateLibrary } from "./library";
import { keepSectionBreaks, renewPageReferences } from "./prepare";
import { printDocumentDigits, setFont, setPageNumberFormat } from "./print";
import { letTallRowsSplit } from "./rows";
import { templateNotDocx } from "./problems";

export interface PrintOptions {
  readonly digits: DigitStyle;
  /** "" = the template's own. */
  readonly font: string;
}

export type Filled =
  { readonly ok: true; readonly docx: Uint8Array } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Data of a template: texts, and lists or conditions of further data. */
export type TagValue = string | boolean | readonly TagData[] | readonly string[];
export interface TagData {
  readonly [tag: string]: TagValue;
}

const printedParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const fontParts =
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|styles|fontTable|numbering|theme\/theme\d*)\.xml$/;
const zipOptions = { type: "uint8array", compression: "DEFLATE" } as const;

type Zip = InstanceType<ReturnType<typeof templateLibrary>["PizZip"]>;

/** Opens a .docx as a zip, or null where it is none. */
export function openDocx(bytes: Uint8Array): Zip | null {
  const { PizZip } = templateLibrary();
  try {
    const zip = new PizZip(bytes);
    return zip.file("word/document.xml") === null ? null : zip;
  } catch {
    return null;
  }
}

/** Values by tag name; "." is the item of a list of texts; names are looked up from the inner scope outwards. */
function parser(tag: string) {
  const name = tag.trim();
  return {
    get(scope: unknown): unknown {
      if (name === ".") return scope;
      return typeof scope === "object" && scope !== null ? (scope as Record<string, unknown>)[name] : undefined;
    },
  };
}

/** What the engine tells a module of the part that it has filled. */
interface FilledPart {
  readonly filePath: string;
  readonly joinUncorrupt: (parts: string[], part: FilledPart) => string[];
}

/**
 * Prints each part inside the engine, before it is encoded: a large document is not written out only to be read again.
 * The pieces are mended as the engine would (a cell without a paragraph) and are one text from then on.
 */
function printer(options: PrintOptions, printed: Set<string>) {
  return {
    name: "printer",
    postrender(pieces: string[], part: FilledPart): string[] {
      printed.add(part.filePath);
      return [printPart(part.filePath, part.joinUncorrupt(pieces, part).join(""), options)];
    },
  };
}

/**
 * Fills a template and prints it: shaded and merged cells, the office's digits, page number format and font.
 * Every fault of the template is reported at once. A tag without a value prints nothing.
 */
export function fillTemplate(template: Uint8Array, data: TagData, options: PrintOptions): Filled {
  const zip = openDocx(template);
  if (zip === null) return { ok: false, problems: [problem(templateNotDocx)] };
  const { Docxtemplater } = templateLibrary();
  const stamp = zip.file("word/document.xml")?.date;
  const documentXml = keepSectionBreaks(zip.file("word/document.xml")?.asText() ?? "");
  zip.file("word/document.xml", documentXml);
  const printed = new Set<string>();
  try {
    const doc = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => "",
      parser,
      modules: [printer(options, printed)],
    });
    doc.render(data);
  } catch (error) {
    return { ok: false, problems: problemsOfTemplateErrors(error, documentXml) };
  }
  for (const name of Object.keys(zip.files)) {
    if (printed.has(name) || !(printedParts.test(name) || fontParts.test(name))) continue;
    const before = zip.file(name)?.asText() ?? "";
    const xml = printPart(name, before, options);
    if (xml !== before) zip.file(name, xml);
  }
  // The template's own time on every part keeps the same data byte for byte the same paper.
  if (stamp !== undefined) for (const part of Object.values(zip.files)) part.date = stamp;
  return { ok: true, docx: zip.generate(zipOptions) };
}

/** A part of a filled document as it is printed; parts that hold neither text nor fonts stay as they are. */
function printPart(name: string, filled: string, { digits, font }: PrintOptions): string {
  let xml = filled;
  if (printedParts.test(name)) {
    xml = letTallRowsSplit(applyCellMarks(xml));
    xml = printDocumentDigits(xml, digits);
    xml = setPageNumberFormat(xml, digits);
    xml = renewPageReferences(xml);
  }
  return fontParts.test(name) ? setFont(xml, font) : xml;
}
