import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { docxOf, drawing, p, wordPart } from "./template-cases";
import { wordFaults } from "./word-order";

const styles = wordPart("styles", '<w:style w:styleId="Known"/>', "word/styles.xml");
const numbering = wordPart("numbering", '<w:num w:numId="1"/>', "word/numbering.xml");
const faultsOf = (body: string) => wordFaults(docxOf(body, [styles, numbering]));

const paragraph = (properties: string) => `<w:p><w:pPr>${properties}</w:pPr></w:p>`;
const cell = (width: number, properties = "") =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${properties}</w:tcPr>${p("ก")}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (width: number, ...rows: readonly string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${width}"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows.join("")}</w:tbl>`;
const mark = (id: number, name: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
const word14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const drawn = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const picture = `<w:r><w:drawing ${drawing} ${drawn}><wp:inline><wp:extent/><wp:docPr id="1"/><a:graphic/></wp:inline></w:drawing></w:r>`;
const section = (inside: string) => paragraph(`<w:sectPr>${inside}</w:sectPr>`);

describe("what Word would mend of a paper", () => {
  test.each<[what: string, body: string, told: string]>([
    [
      "an element behind its follower",
      paragraph('<w:jc w:val="center"/><w:keepNext/>'),
      "w:pPr: w:keepNext behind w:jc",
    ],
    ["an element that stands twice", "<w:r><w:rPr><w:b/><w:b/></w:rPr></w:r>", "w:rPr: w:b behind w:b"],
    ["an element that is none of its parent's", paragraph("<w:gridSpan/>"), "w:pPr: w:gridSpan unknown"],
    ["a header behind the page", section("<w:pgSz/><w:headerReference/>"), "w:sectPr: w:headerReference behind w:pgSz"],
    ["a table wider than its grid", table(3500, row(cell(1000), cell(2000))), "table of 3500 over a grid of 3000"],
    ["a cell wider than its column", table(3000, row(cell(1500), cell(2000))), "row 0: cell of 1500 over 1000"],
    ["a row short of a column", table(3000, row(cell(1000))), "row 0: 1 of 2 columns"],
    [
      "a cell that goes on with none above",
      table(3000, row(cell(1000), cell(2000)), row(cell(1000, "<w:vMerge/>"), cell(2000))),
      "row 1: goes on with nothing at 0",
    ],
    ["a bookmark's id twice", mark(1, "ก") + '<w:bookmarkStart w:id="1" w:name="ข"/>', "bookmark 1 twice"],
    ["a bookmark's end twice", mark(1, "ก") + '<w:bookmarkEnd w:id="1"/>', "end of bookmark 1 twice"],
    ["a bookmark's name twice", mark(1, "ก") + mark(2, "ก"), "bookmark ก twice"],
    ["a paragraph's id twice", `<w:p ${word14} w14:paraId="0A"/>`.repeat(2), "paragraph 0A twice"],
    ["a link to nowhere", '<w:hyperlink w:anchor="ก"/>', "no bookmark ก"],
    ["a page number of nowhere", "<w:r><w:instrText>PAGEREF _Toc1 \\h</w:instrText></w:r>", "no bookmark _Toc1"],
    ["a picture that is not there", `<w:r ${drawing} ${drawn}><a:blip r:embed="rId9"/></w:r>`, "no relation rId9"],
    ["a style that is not there", paragraph('<w:pStyle w:val="None"/>'), "no style None"],
    ["a list that is not there", paragraph('<w:numPr><w:numId w:val="9"/></w:numPr>'), "no list 9"],
  ])("%s is told", (_, body, told) => {
    expect(faultsOf(body)).toEqual([`word/document.xml: ${told}`]);
  });

  test("pictures of one id are told, in whatever parts they stand", () => {
    const header = wordPart("header", picture);
    expect(wordFaults(docxOf(picture, [header]))).toEqual(["picture 1 twice"]);
  });

  test("and nothing of what stands as it may", () => {
    const merged =
      row(cell(1000, '<w:vMerge w:val="restart"/>'), cell(2000)) + row(cell(1000, "<w:vMerge/>"), cell(2000));
    const wide = row(cell(3000, '<w:gridSpan w:val="2"/>'));
    const body = [
      paragraph('<w:pStyle w:val="Known"/><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/>'),
      table(3000, merged, mark(1, "ก"), wide),
      `<w:hyperlink w:anchor="ก"/>${mark(2, "ข")}`,
      section("<w:footerReference/><w:headerReference/><w:footerReference/><w:pgSz/>"),
      picture,
    ];
    expect(faultsOf(body.join(""))).toEqual([]);
  });

  test("a whole paper of ours with two elements changed about", () => {
    const zip = new PizZip(readFileSync(join(__dirname, "../../../templates/progress.docx")));
    const xml = zip.file("word/document.xml")?.asText() ?? "";
    expect(wordFaults(zip.generate({ type: "uint8array" }))).toEqual([]);
    zip.file("word/document.xml", xml.replace(/(<w:tblPr>.*?<\/w:tblPr>)(<w:tblGrid>.*?<\/w:tblGrid>)/, "$2$1"));
    expect(wordFaults(zip.generate({ type: "uint8array" }))).toEqual([
      "word/document.xml: w:tbl: w:tblPr behind w:tblGrid",
    ]);
  });
});
