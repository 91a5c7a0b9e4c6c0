import { templateFont } from "../docx/print";
import { packageFaults, partFault } from "../docx/sound";
import { encodeXml } from "../docx/xml";
import { zipLibrary } from "../docx/zip-library";
import type { FactChange } from "./diff";
import { markedText, type Stretch } from "./marked-text";

/** What two versions are called, and who asked for their differences when. */
export interface ChangesTitle {
  readonly before: string;
  readonly after: string;
  readonly user: string;
  /** As people read it. */
  readonly when: string;
}

const wordNames = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packageNames = "http://schemas.openxmlformats.org/package/2006";
const officeNames = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Widths of the columns in twentieths of a point: number, row, column, text. */
const widths = [700, 3300, 1900, 8100] as const;

const font = `<w:rFonts w:ascii="${templateFont}" w:hAnsi="${templateFont}" w:cs="${templateFont}" w:eastAsia="${templateFont}"/>`;
const run = (text: string, name: "t" | "delText", bold = false): string => {
  const lines = text.split("\n").map((line) => `<w:${name} xml:space="preserve">${encodeXml(line)}</w:${name}>`);
  const properties = bold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "";
  return `<w:r>${properties}${lines.join("<w:br/>")}</w:r>`;
};
const paragraph = (inside: string, center = false): string =>
  `<w:p>${center ? '<w:pPr><w:jc w:val="center"/></w:pPr>' : ""}${inside}</w:p>`;
const cell = (inside: string, width: number, fill = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${fill === "" ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}</w:tcPr>${inside}</w:tc>`;

/** Changes as Word tracks them: accepted they give the later text, refused the earlier one. */
class Tracked {
  private count = 0;
  constructor(private readonly author: string) {}

  text(stretches: readonly Stretch[]): string {
    return stretches.map((one) => this.stretch(one)).join("");
  }

  private stretch({ kind, text }: Stretch): string {
    if (kind === "kept") return run(text, "t");
    this.count += 1;
    const by = `w:id="${this.count}" w:author="${encodeXml(this.author)}"`;
    return kind === "added" ? `<w:ins ${by}>${run(text, "t")}</w:ins>` : `<w:del ${by}>${run(text, "delText")}</w:del>`;
  }
}

const headers = ["ที่", "รายการ", "ช่อง", "ข้อความ (ขีดฆ่า = ตัดออก ขีดเส้นใต้ = เพิ่ม)"] as const;

function tableOf(changes: readonly FactChange[], tracked: Tracked): string {
  const border = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join("");
  const title = headers.map((text, at) => cell(paragraph(run(text, "t", true), true), widths[at] ?? 0, "E7E6E6"));
  const rows = changes.map(({ sheet, row, header, before, after }, index) => {
    const name = [sheet, row.replace(/\s*\n\s*/g, " ")].filter((text) => text !== "").join(": ");
    const cells = [
      paragraph(run(String(index + 1), "t"), true),
      paragraph(run(name, "t")),
      paragraph(run(header, "t")),
      paragraph(tracked.text(markedText(before, after))),
    ];
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((one, at) => cell(one, widths[at] ?? 0)).join("")}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="14000" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${title.join("")}</w:tr>${rows.join("")}</w:tbl>`
  );
}

/** The differences of two versions as a .docx: a row a cell, its text with what was taken out and put in marked as tracked. */
export function changesDocx(changes: readonly FactChange[], title: ChangesTitle): Uint8Array {
  const tracked = new Tracked(title.user === "" ? "ita" : title.user);
  const asked = [title.when, title.user].filter((text) => text !== "").join(" ");
  const lines = [
    paragraph(run("ข้อความที่เปลี่ยนระหว่างสองฉบับ", "t", true), true),
    paragraph(run(`จาก ${title.before} เป็น ${title.after}`, "t"), true),
    paragraph(run(`${changes.length === 0 ? "ข้อมูลตรงกันทุกช่อง" : `ต่างกัน ${changes.length} ช่อง`} (${asked})`, "t"), true),
  ];
  const section =
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
  const body = [...lines, changes.length === 0 ? "" : tableOf(changes, tracked), paragraph(""), section].join("");
  const document = `${head}<w:document xmlns:w="${wordNames}"><w:body>${body}</w:body></w:document>`;
  const styles =
    `${head}<w:styles xmlns:w="${wordNames}"><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="28"/><w:szCs w:val="28"/>` +
    '<w:lang w:val="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';
  for (const part of [document, styles]) {
    const fault = partFault(part);
    if (fault !== null) throw fault;
  }
  const { PizZip } = zipLibrary();
  const zip = new PizZip();
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `${head}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordTypes}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${wordTypes}.styles+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${officeNames}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${head}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${officeNames}/styles" Target="styles.xml"/></Relationships>`,
    "word/document.xml": document,
    "word/styles.xml": styles,
  };
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml);
  const [lost] = packageFaults(zip, "word/document.xml", new Set());
  if (lost !== undefined) throw new Error(`${lost.part}: ${lost.reason}`);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
