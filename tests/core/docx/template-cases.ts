import PizZip from "pizzip";

const types =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rels =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

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

/** A small .docx with this body. */
export function docx(...body: string[]): Uint8Array {
  const zip = new PizZip();
  zip.file("[Content_Types].xml", types);
  zip.file("_rels/.rels", rels);
  zip.file(
    "word/document.xml",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${namespace}><w:body>${body.join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="1134"/></w:sectPr></w:body></w:document>`,
  );
  return zip.generate({ type: "uint8array" });
}

/** word/document.xml of a .docx. */
export function documentXml(bytes: Uint8Array): string {
  return new PizZip(bytes).file("word/document.xml")?.asText() ?? "";
}

/** The text of a .docx, a line a paragraph. */
export function textOf(bytes: Uint8Array): string {
  return [...documentXml(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map((paragraph) =>
      [...paragraph[0].matchAll(/<w:t(?: [^>]*)?>([^<]*)|<w:(br)\/>/g)].map((run) => run[1] ?? "\n").join(""),
    )
    .join("\n");
}

/** The rows that the progress paper cannot do without. */
export const progressTables = [
  tbl(["{#มาตรการ}{ชื่อมาตรการ}", "{ขั้นตอน}{/มาตรการ}"]),
  tbl(["{#ผล}{ชื่อในรายงานผล}", "{ผลลัพธ์}{/ผล}"]),
];
