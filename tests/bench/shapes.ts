import PizZip from "pizzip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** A workbook as other programs write it: no names of cells, so that a reader has nothing to hold on to. */
function book(rows: string, styles = "", strings = ""): Uint8Array {
  const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  const to = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
  const zip = new PizZip();
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${kinds}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/></Types>`,
  );
  zip.file("_rels/.rels", `${rels}${to("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`);
  zip.file(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="ก" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    `${rels}${to("r1", "worksheet", "worksheets/sheet1.xml")}${to("r2", "styles", "styles.xml")}${to("r3", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
  );
  zip.file("xl/worksheets/sheet1.xml", `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`);
  zip.file(
    "xl/styles.xml",
    `<styleSheet xmlns="${main}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${styles}<xf numFmtId="0"/></cellXfs></styleSheet>`,
  );
  zip.file("xl/sharedStrings.xml", `<sst xmlns="${main}">${strings}</sst>`);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

const one = "<row><c><v>1</v></c></row>";

/** Shapes of foreign files that a careless reader takes minutes for. */
export const shapes: Readonly<Record<string, () => Uint8Array>> = {
  "numbers only, 1,000 x 20": () =>
    book(times(1000, () => `<row>${times(20, (cell) => `<c><v>${cell}</v></c>`)}</row>`)),
  "10,000 shared strings": () =>
    book(
      times(10_000, (id) => `<row><c t="s"><v>${id}</v></c></row>`),
      "",
      times(10_000, (id) => `<si><t>ข้อความที่ ${id} ของสมุดงานนี้</t></si>`),
    ),
  "20,000 cell styles": () =>
    book(
      one,
      times(20_000, (id) => `<xf numFmtId="0" fontId="0" indent="${id}"/>`),
    ),
  "65,490 cell styles": () =>
    book(
      one,
      times(65_489, (id) => `<xf numFmtId="0" fontId="0" indent="${id}"/>`),
    ),
  "an attribute of 100,000 letters": () => book(`<row ${"a".repeat(100_000)}><c><v>1</v></c></row>`),
  "10,000 empty comments in a text": () =>
    book(`<row><c t="inlineStr"><is><t>${"<!---->".repeat(10_000)}ก</t></is></c></row>`),
};
