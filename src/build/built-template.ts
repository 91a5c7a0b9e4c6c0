import { Document, Packer, type ISectionOptions } from "docx";
import PizZip from "pizzip";
import type { PaperKind } from "../core";
import { font } from "../core/papers/common/template-parts";

/** A template's source: its sections of pages. */
export interface TemplateSource {
  readonly template: readonly ISectionOptions[];
}

// The builder stamps the time into the package; a fixed one keeps the same source byte for byte the same file.
const fixedTime = new Date(Date.UTC(2020, 0, 1));

/** Ids of pictures as they count in this document: the builder counts them through all that it builds. */
function renumbered(xml: string): string {
  let id = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+/g, (_, before: string) => `${before}${++id}`);
}

function normalise(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  const sorted = new PizZip();
  for (const name of Object.keys(zip.files).sort()) {
    const file = zip.files[name];
    if (!file || file.dir) continue;
    const isText = /\.(xml|rels)$/.test(name);
    const content = isText
      ? renumbered(file.asText()).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, "$12020-01-01T00:00:00Z")
      : file.asBinary();
    sorted.file(name, content, { date: fixedTime, binary: !isText, createFolders: false });
  }
  return sorted.generate({ type: "uint8array", compression: "DEFLATE" });
}

const runStyle = { font: { ascii: font, hAnsi: font, cs: font, eastAsia: font }, size: 32, sizeComplexScript: 32 };
const headingStyle = { ...runStyle, bold: true, boldComplexScript: true, color: "000000" };

/** The default template of a kind, built from its source: the same source gives the same bytes. */
export async function builtTemplate(kind: PaperKind, { template }: TemplateSource): Promise<Uint8Array> {
  const document = new Document({
    creator: "ita-workbook",
    lastModifiedBy: "ita-workbook",
    title: kind,
    styles: {
      default: {
        document: { run: { ...runStyle, language: { value: "en-US", bidirectional: "th-TH" } } },
        // The look of a heading stands with its own text: the styles are for navigation and outlines.
        heading1: { run: headingStyle, paragraph: { spacing: { before: 0, after: 0 } } },
        heading2: { run: headingStyle, paragraph: { spacing: { before: 0, after: 0 } } },
      },
    },
    sections: [...template],
  });
  return normalise(await Packer.toBuffer(document));
}
