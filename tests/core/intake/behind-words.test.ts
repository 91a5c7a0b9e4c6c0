import { describe, expect, test } from "@jest/globals";
import { relationships, type HandBlock, type RawBlock } from "./make-docx";
import { readBlocks, textsOf, toldOf } from "./reading";

const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const parts = relationships({
  rId1: [hyperlink, "https://example.go.th/manual?a=1&b=2"],
  rId2: [hyperlink, "mailto:saraban@example.go.th"],
});
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
const field = (code: string, text: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;
const cell = (inside: string): string => `<w:tc><w:tcPr/>${paragraph(inside)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
const raw = (xml: string): RawBlock => ({ xml });

const title = ["รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "องค์การบริหารส่วนตำบลธารทอง"];
const heads = ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ", "หลักฐาน"].map(run);
const tableWith = (result: string, evidence: string): RawBlock =>
  raw(`<w:tbl><w:tblPr/>${row(...heads)}${row(run("๑"), run("ทำคู่มือ"), run("กองคลัง"), result, evidence)}</w:tbl>`);
const plain: HandBlock = [
  ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"],
  ["๑", "ทำคู่มือ", "กองคลัง", "ทำแล้ว ๒ เล่ม"],
];

describe("an address behind a word", () => {
  test("stays with the word in evidence, by relationship or by field", () => {
    const evidence = `${link("rId1", "คู่มือ")}${run(" และ ")}${field(' HYPERLINK "https://example.go.th/news" \\o "ข่าว"', "ข่าว")}`;
    const intake = readBlocks([...title, tableWith(run("ทำแล้ว"), evidence)], parts);
    expect(textsOf(intake, "measures", ["evidence"])).toEqual([
      "คู่มือ https://example.go.th/manual?a=1&b=2 และ ข่าว https://example.go.th/news",
    ]);
    expect(toldOf(intake)).toEqual([]);
  });

  test("is told anywhere else, with its word", () => {
    const simple = `<w:fldSimple w:instr=" HYPERLINK &quot;https://example.go.th/plan&quot; ">${run("แผน")}</w:fldSimple>`;
    const intake = readBlocks(
      [...title, tableWith(link("rId1", "คู่มือ"), run("ภาพ")), raw(paragraph(simple + run(" อยู่บนเว็บไซต์ของหน่วยงาน")))],
      parts,
    );
    expect(toldOf(intake)).toEqual([
      "คู่มือ https://example.go.th/manual?a=1&b=2: ที่อยู่เว็บที่อยู่หลังคำนี้ไม่ได้นำเข้า",
      "แผน https://example.go.th/plan: ที่อยู่เว็บที่อยู่หลังคำนี้ไม่ได้นำเข้า",
    ]);
  });

  test("is nothing to tell where the word is the address, or a place in the same file", () => {
    const own = link("rId2", "saraban@example.go.th") + run(" ") + field(' HYPERLINK \\l "หัวข้อ"', "ดูหัวข้อ");
    const intake = readBlocks([...title, tableWith(own, link("rId1", "example.go.th/manual?a=1&amp;b=2"))], parts);
    expect(textsOf(intake, "measures", ["result", "evidence"])).toEqual([
      "saraban@example.go.th ดูหัวข้อ | example.go.th/manual?a=1&b=2",
    ]);
    expect(toldOf(intake)).toEqual([]);
  });

  test("stays with its word in a labelled line", () => {
    const lines = ["มาตรการที่ ๑ ทำคู่มือ", "ผู้รับผิดชอบ: กองคลัง", raw(paragraph(run("หลักฐาน: ") + link("rId1", "คู่มือ")))];
    expect(textsOf(readBlocks([...title, ...lines], parts), "measures", ["evidence"])).toEqual([
      "คู่มือ https://example.go.th/manual?a=1&b=2",
    ]);
  });
});

describe("what Word shows and the text does not hold", () => {
  test("a part that Word inserts from another file is told, with its place", () => {
    const { unread } = readBlocks([...title, raw('<w:altChunk r:id="rId9"/>'), plain]);
    expect(unread.map(({ text, place }) => `${place.where}: ${text}`)).toEqual([
      "หลังย่อหน้าที่ 2: ส่วนของเอกสารที่แทรกจากไฟล์อื่น",
    ]);
  });

  test("a day that Word sets anew is read as it was saved, and told", () => {
    const { taken } = readBlocks([...title, plain, raw(paragraph(field(" DATE \\@ d ", "๑๒ มีนาคม ๒๕๖๗")))]);
    expect(taken.map(({ text, place }) => `${place.where}: ${text}`)).toEqual(["ย่อหน้าที่ 3: ๑๒ มีนาคม ๒๕๖๗"]);
  });

  test("the prompt of a content control is no text", () => {
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("คลิกเพื่อใส่ข้อความ")}</w:sdtContent></w:sdt>`;
    const intake = readBlocks([...title, tableWith(prompt, run("ภาพ")), raw(paragraph(prompt))]);
    expect(textsOf(intake, "measures", ["result", "evidence"])).toEqual([" | ภาพ"]);
    expect(toldOf(intake)).toEqual([]);
  });

  test("drawn letters and an embedded sheet are told", () => {
    const drawn = '<w:r><w:pict><w:shape><w:textpath string="แผนประจำปี"/></w:shape></w:pict></w:r>';
    const sheet =
      '<w:r><w:object><w:shape><w:imagedata/></w:shape><w:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    expect(toldOf(readBlocks([...title, plain, raw(paragraph(drawn)), raw(paragraph(sheet))]))).toEqual([
      "อักษรศิลป์ แผนประจำปี: แผนภูมิหรือวัตถุไม่ได้นำเข้า โปรดพิมพ์ข้อมูลในนั้นเอง",
      "วัตถุฝัง Excel.Sheet.12: แผนภูมิหรือวัตถุไม่ได้นำเข้า โปรดพิมพ์ข้อมูลในนั้นเอง",
    ]);
  });
});
