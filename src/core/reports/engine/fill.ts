import type { DigitStyle } from "../../calendar";
import { problem } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import { applyCellMarks } from "./cells";
import { problemsOfTemplateErrors } from "./faults";
import { templateLibrary } from "./library";
import { keepSectionBreaks, renewPageReferences } from "./prepare";
import { printDocumentDigits, setFont, setPageNumberFormat } from "./print";
import { letTallRowsSplit } from "./rows";

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

/**
 * Fills a template and prints it: shaded and merged cells, the office's digits, page number format and font.
 * Every fault of the template is reported at once. A tag without a value prints nothing.
 */
export function fillTemplate(template: Uint8Array, data: TagData, options: PrintOptions): Filled {
  const zip = openDocx(template);
  if (zip === null) return { ok: false, problems: [problem("template.not-docx")] };
  const { Docxtemplater } = templateLibrary();
  const stamp = zip.file("word/document.xml")?.date;
  const documentXml = keepSectionBreaks(zip.file("word/document.xml")?.asText() ?? "");
  zip.file("word/document.xml", documentXml);
  try {
    const doc = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => "",
      parser,
    });
    doc.render(data);
  } catch (error) {
    return { ok: false, problems: problemsOfTemplateErrors(error, documentXml) };
  }
  printParts(zip, options);
  // The template's own time on every part keeps the same data byte for byte the same paper.
  if (stamp !== undefined) for (const part of Object.values(zip.files)) part.date = stamp;
  return { ok: true, docx: zip.generate(zipOptions) };
}

function printParts(zip: Zip, options: PrintOptions): void {
  for (const name of Object.keys(zip.files)) {
    const isPrinted = printedParts.test(name);
    if (!isPrinted && !fontParts.test(name)) continue;
    const before = zip.file(name)?.asText() ?? "";
    let xml = before;
    if (isPrinted) {
      xml = letTallRowsSplit(applyCellMarks(xml));
      xml = printDocumentDigits(xml, options.digits);
      xml = setPageNumberFormat(xml, options.digits);
      xml = renewPageReferences(xml);
    }
    xml = setFont(xml, options.font);
    if (xml !== before) zip.file(name, xml);
  }
}
