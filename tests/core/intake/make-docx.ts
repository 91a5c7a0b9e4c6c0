import { templateLibrary } from "../../../src/core/docx/library";

/** A cell of a table made by hand. `span` and `merge` as Word writes them, `numbered` lets Word number its paragraphs. */
export interface HandCell {
  readonly text: string;
  readonly span?: number;
  readonly merge?: "start" | "continue";
  readonly fill?: string;
  readonly numbered?: boolean;
}
type HandTable = readonly (readonly (string | HandCell)[])[];
export type HandBlock = string | HandTable;
/** Elements of a body as they stand in the file. */
export interface RawBlock {
  readonly xml: string;
}

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const runs = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`)
    .join("<w:br/>");
const paragraph = (text: string, numbered = false): string =>
  `<w:p>${numbered ? `<w:pPr>${list}</w:pPr>` : ""}<w:r>${runs(text)}</w:r></w:p>`;

function cell(typed: string | HandCell): string {
  const one = typeof typed === "string" ? { text: typed } : typed;
  const { text, span, merge, fill, numbered }: HandCell = one;
  const properties = [
    span === undefined ? "" : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? "" : merge === "start" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>",
    fill === undefined ? "" : `<w:shd w:val="clear" w:fill="${fill}"/>`,
  ].join("");
  const lines = text.split("\n").map((line) => paragraph(line, numbered));
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.join("")}</w:tc>`;
}

const table = (rows: HandTable): string =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;

const numbering =
  `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
  '<w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

/** Further parts of a .docx, by their name in the package. */
export type DocxParts = Readonly<Record<string, string>>;

/** Relationships of the document, a type and a target by their id. */
export const relationships = (
  targets: Readonly<Record<string, readonly [type: string, target: string]>>,
): DocxParts => ({
  "word/_rels/document.xml.rels": `<Relationships xmlns="${relations}">${Object.entries(targets)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${type}" Target="${escape(target)}"/>`)
    .join("")}</Relationships>`,
});

/** A .docx as another program might have written it: paragraphs and tables, nothing of ours. */
export function makeDocx(blocks: readonly (HandBlock | RawBlock)[], parts: DocxParts = {}): Uint8Array {
  const { PizZip } = templateLibrary();
  const zip = new PizZip();
  const xmlOf = (block: Exclude<HandBlock, string> | RawBlock): string => ("xml" in block ? block.xml : table(block));
  const body = blocks.map((block) => (typeof block === "string" ? paragraph(block) : xmlOf(block))).join("");
  zip.file("[Content_Types].xml", `<Types xmlns="${types}"/>`);
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file("word/numbering.xml", numbering);
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  zip.file(
    "word/document.xml",
    `<w:document xmlns:w="${main}" xmlns:r="${references}"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generate({ type: "uint8array" });
}
