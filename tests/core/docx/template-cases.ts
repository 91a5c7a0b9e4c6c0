import PizZip from "pizzip";

const types =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rels =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Namespaces of what is drawn, for an element that holds it. */
export const drawing =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A paragraph whose runs are the texts given: an editor may split a tag over several. */
export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`;

/** A table of rows of cells of text. */
export const tbl = (...rows: string[][]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(cell)}</w:tc>`).join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;

/** Further parts of a small .docx: their content, type and relationship from the document. */
export interface MorePart {
  readonly name: string;
  readonly content: string;
  readonly type?: string;
  /** The last word of the relationship's type. */
  readonly relation?: string;
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part of the document's own words: "header", "footer", "footnotes", "endnotes", "comments", "settings". */
export function wordPart(kind: string, inner: string, name = `word/${kind}1.xml`): MorePart {
  const root = { header: "hdr", footer: "ftr" }[kind] ?? kind;
  const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespace}>${inner}</w:${root}>`;
  return { name, content, type: `${word}.${kind}+xml`, relation: kind };
}

/** A .docx of a body and further parts. */
export function docxOf(body: string, more: readonly MorePart[] = []): Uint8Array {
  const zip = new PizZip();
  const overrides = more.map(({ name, type }) => (type ? `<Override PartName="/${name}" ContentType="${type}"/>` : ""));
  zip.file("[Content_Types].xml", types.replace("</Types>", `${overrides.join("")}</Types>`));
  zip.file("_rels/.rels", rels);
  const related = more.map(({ name, relation }, index) =>
    relation === undefined
      ? ""
      : `<Relationship Id="rId${index + 1}" Type="${relationship}/${relation}" Target="${name.replace("word/", "")}"/>`,
  );
  if (more.length > 0) {
    const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join("")}</Relationships>`;
    zip.file("word/_rels/document.xml.rels", list);
  }
  for (const { name, content } of more) zip.file(name, content);
  const namespaces = `${namespace} ${drawing}`;
  zip.file(
    "word/document.xml",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${namespaces}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="1134"/></w:sectPr></w:body></w:document>`,
  );
  return zip.generate({ type: "uint8array" });
}

/** A small .docx with this body. */
export const docx = (...body: string[]): Uint8Array => docxOf(body.join(""));

/** word/document.xml of a .docx. */
export function documentXml(bytes: Uint8Array): string {
  return new PizZip(bytes).file("word/document.xml")?.asText() ?? "";
}

/** The text of a .docx, a line a paragraph. */
export function textOf(bytes: Uint8Array): string {
  return [...documentXml(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map((paragraph) =>
      [...paragraph[0].matchAll(/<w:t(?: [^>]*)?>([^<]*)|<w:(br|tab)\/>/g)]
        .map((run) => run[1]?.replace(/\u200d/g, "").replace(/\u00a0/g, " ") ?? (run[2] === "tab" ? " " : "\n"))
        .join(""),
    )
    .join("\n");
}

/** A text box of paragraphs, as Word writes it: for itself and for older programs. */
export const textBox = (inner: string, id = 1): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="${id}" name="กล่อง"/><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** The table of measures of the progress paper, and that of their results. */
export const measureTable = tbl([
  "{#มาตรการ}{ชื่อมาตรการ}",
  "{แนวทาง}",
  "{ขั้นตอน}",
  "{ผู้รับผิดชอบ}",
  "{การกำกับติดตาม}{/มาตรการ}",
]);
export const resultTable = tbl([
  "{#ผล}{ชื่อในรายงานผล}",
  "{ผลการดำเนินการ}",
  "{ระยะเวลา}",
  "{ผลผลิต}",
  "{ผลลัพธ์}",
  "{หมายเหตุ}{/ผล}",
]);
const evidenceTable = tbl(["{#หลักฐานแนบ}{ชื่อในรายงานผล}", "{หลักฐาน}{/หลักฐานแนบ}"]);
export const evidence = [p("{#เอกสารแนบ}"), evidenceTable, p("{/เอกสารแนบ}")].join("");
export const signatures = ["ผู้จัดทำ", "ความเห็นและคำสั่ง"]
  .map((name) => [p(`{#${name}}`), p("({ชื่อผู้ลงนาม})"), p(`{/${name}}`)].join(""))
  .join("");

/** What the progress paper cannot do without. */
export const progressTables = [measureTable, resultTable, evidence, signatures];
