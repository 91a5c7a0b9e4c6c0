import { describe, expect, test } from "@jest/globals";
import { readDocx } from "../../../src/core/intake/docx-read";
import { readPapers, type Intake } from "../../../src/core/intake/read-paper";
import type { TableKey } from "../../../src/core/workbook/tables";
import { makeDocx, type DocxParts, type HandBlock, type RawBlock } from "./make-docx";

const read = (blocks: readonly (HandBlock | RawBlock)[], parts: DocxParts = {}): Intake => {
  const document = readDocx(makeDocx(blocks, parts), "แปลก.docx");
  if (document === null) throw new Error("no paper");
  return readPapers([document]);
};

const column = (intake: Intake, table: TableKey, key: string): readonly string[] =>
  intake.rows
    .filter((row) => row.table === table)
    .map((row) => (row.cells as Readonly<Record<string, { readonly text: string } | undefined>>)[key]?.text ?? "");

/** What is told of the paper: the place, what was found, why it is not taken. */
const told = ({ unread }: Intake): readonly string[] =>
  unread.map(({ text, place, why }) => `${place.where}: ${text.replace(/\n/g, " / ")}: ${why}`);

const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const style = (type: string, id: string, properties: string, base = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${base === "" ? "" : `<w:basedOn w:val="${base}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
const cell = (inside: string): string => `<w:tc><w:tcPr/>${inside}</w:tc>`;
const textCell = (text: string): string => cell(paragraph(run(text)));
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
const boxed = (inside: string): string =>
  paragraph(`<w:r><w:drawing><w:txbx><w:txbxContent>${inside}</w:txbxContent></w:txbx></w:drawing></w:r>`);
const picture = (about: string): string =>
  paragraph(`<w:r><w:drawing><w:docPr descr="${about}"/><w:pic><w:blip/></w:pic></w:drawing></w:r>`);

const heads = ["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ผลการดำเนินการ"];
const title = ["รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "องค์การบริหารส่วนตำบลห้วยใส"];
const one = ["๑", "เปิดเผยคู่มือบริการ", "รวบรวมงานบริการ", "สำนักปลัด", "เผยแพร่ ๙ งาน"];
const plain: HandBlock = [heads, one];

describe("what is strange in a paper is told, and nothing is dropped in silence", () => {
  test("a note in a text box is no title", () => {
    const intake = read([{ xml: boxed(paragraph(run("เล่มนี้ใช้แทนเล่มเดิม"))) }, ...title, plain]);
    expect(column(intake, "texts", "text")).not.toContain("เล่มนี้ใช้แทนเล่มเดิม");
    expect(told(intake)).toEqual(["ย่อหน้าที่ 1: เล่มนี้ใช้แทนเล่มเดิม: ข้อความในกล่องข้อความ ไม่ทราบว่าอยู่ส่วนใดของเอกสาร"]);
  });

  test("a title in a text box is one, and so is a table in it", () => {
    const rows = table(row(...heads.map(textCell)), row(...one.map(textCell)));
    const intake = read([{ xml: boxed(paragraph(run(title[0] ?? ""))) }, { xml: boxed(rows) }]);
    expect(column(intake, "texts", "text")).toEqual([title[0]]);
    expect(column(intake, "measures", "measure")).toEqual(["เปิดเผยคู่มือบริการ"]);
  });

  test("a paper without a letter, and one of pictures only", () => {
    expect(told(read([""]))).toEqual(["ทั้งไฟล์: : ไฟล์ไม่มีข้อความหรือตาราง จึงไม่มีอะไรให้นำเข้า"]);
    expect(told(read([{ xml: picture("") }, { xml: picture("") }]))).toEqual([
      "ทั้งไฟล์: : ไฟล์มีแต่ภาพ ไม่มีข้อความให้อ่าน (เอกสารสแกน) โปรดใช้ไฟล์ Word ต้นฉบับ",
    ]);
  });

  test("a picture with its place, its caption, and a table of pictures as one", () => {
    const photos = table(row(cell(picture("")), cell(picture(""))), row(textCell("อบรมพนักงาน"), textCell("ลงพื้นที่")));
    const intake = read([...title, plain, { xml: picture("ประชุม") }, "ภาพที่ ๑ ประชุมคณะทำงาน", { xml: photos }]);
    expect(told(intake).map((line) => line.split(":").slice(0, 2).join(":"))).toEqual([
      "หลังย่อหน้าที่ 2: ภาพ 1 ภาพ (ประชุม)",
      "ตารางที่ 2: ภาพ 2 ภาพ",
      "ย่อหน้าที่ 3: ภาพที่ ๑ ประชุมคณะทำงาน",
      "ตารางที่ 2: อบรมพนักงาน | ลงพื้นที่",
    ]);
  });

  test("the codes and the emblem that the program itself puts into papers are no pictures to tell", () => {
    expect(told(read([...title, { xml: picture("คิวอาร์โค้ดของ https://example.go.th") }, plain]))).toEqual([]);
  });

  test("a table inside of a cell is lines of the cell, and the rows of the outer table stay whole", () => {
    const inner = table(row(textCell("ก"), textCell("สำรวจ")), row(textCell("ข"), textCell("พิมพ์")));
    const steps = cell(inner + paragraph(run("ตามลำดับข้างต้น")));
    const [number = "", name = "", , owner = "", result = ""] = one;
    const outer = table(
      row(...heads.map(textCell)),
      row(textCell(number), textCell(name), steps, textCell(owner), textCell(result)),
    );
    const intake = read([...title, { xml: outer }]);
    expect(column(intake, "measures", "steps")).toEqual(["ก สำรวจ\nข พิมพ์\nตามลำดับข้างต้น"]);
    expect(told(intake)[0]).toContain("ในช่องมีตารางซ้อน");
  });

  test("a table in a text box of a cell is a table of its own, and not told as lines of the cell", () => {
    const [number = "", name = "", , owner = "", result = ""] = one;
    const steps = cell(paragraph(run("รวบรวม")) + boxed(table(row(textCell("พัสดุ"), textCell("จำนวน")))));
    const outer = table(
      row(...heads.map(textCell)),
      row(textCell(number), textCell(name), steps, textCell(owner), textCell(result)),
    );
    const intake = read([...title, { xml: outer }]);
    expect(column(intake, "measures", "steps")).toEqual(["รวบรวม"]);
    expect(told(intake)).toEqual(["ตารางที่ 2: พัสดุ | จำนวน: ไม่ทราบว่าเป็นตารางอะไร"]);
  });

  test("the lines of a table of contents are no headings, and dots that lead to a page make one", () => {
    const contents = ["ส่วนที่ ๑ บทนำ", "ส่วนที่ ๒ ผล", "ส่วนที่ ๓ ปัญหา"].map((text) =>
      paragraph(run(`${text}\t๑`), '<w:pStyle w:val="TOC1"/>'),
    );
    const intake = read([{ xml: contents.join("") }, "ภาคผนวก ........ ๙", ...title, plain]);
    expect(intake.kinds).toEqual(["annual"]);
    expect(told(intake)).toHaveLength(4);
    expect(told(intake).every((line) => line.includes("สารบัญ"))).toBe(true);
  });

  test("what was struck out, tracked or by hand, and what is hidden", () => {
    const owner = cell(
      paragraph(`<w:del>${run("กองช่าง").replace(/w:t/g, "w:delText")}</w:del><w:ins>${run("กองคลัง")}</w:ins>`),
    );
    const name = cell(paragraph(run("เปิดคู่มือ", "<w:strike/>") + run("เปิดเผยคู่มือบริการ")));
    const rows = table(
      row(...heads.map(textCell)),
      row(textCell("๑"), name, textCell("รวบรวม"), owner, textCell("เสร็จ ๓ งาน")),
      `<w:tr><w:trPr><w:del/></w:trPr>${textCell("มาตรการที่ตัดออก")}</w:tr>`,
    );
    const intake = read([...title, { xml: rows }, { xml: paragraph(run("ร่างภายใน", "<w:vanish/>")) }]);
    expect(column(intake, "measures", "measure")).toEqual(["เปิดเผยคู่มือบริการ"]);
    expect(column(intake, "measures", "owner")).toEqual(["กองคลัง"]);
    expect(told(intake)).toEqual([
      "ตารางที่ 1 แถวที่ตัดออก: มาตรการที่ตัดออก: ข้อความที่ขีดฆ่าไว้ไม่ได้นำเข้า",
      "ตารางที่ 1 แถวที่ 2 ช่องที่ 2: เปิดคู่มือ: ข้อความที่ขีดฆ่าไว้ไม่ได้นำเข้า",
      "ตารางที่ 1 แถวที่ 2 ช่องที่ 4: กองช่าง: ข้อความที่ขีดฆ่าไว้ไม่ได้นำเข้า",
      "หลังย่อหน้าที่ 2: ร่างภายใน: ข้อความที่ซ่อนไว้ไม่ได้นำเข้า",
    ]);
  });

  test("what a style strikes out or hides, of its letters or its paragraph, itself or by what it is based on", () => {
    const styles = [
      style("character", "Cut", "<w:strike/>"),
      style("character", "CutToo", "<w:b/>", "Cut"),
      style("character", "Kept", '<w:strike w:val="0"/>', "Cut"),
      style("character", "Ring", "<w:vanish/>", "Ring"),
      style("paragraph", "Secret", "<w:vanish/>"),
      style("paragraph", "CutLine", "<w:dstrike/>"),
    ].join("");
    const as = (name: string): string => `<w:rStyle w:val="${name}"/>`;
    const line = (inside: string, name: string): string => paragraph(inside, `<w:pStyle w:val="${name}"/>`);
    const name = cell(paragraph(run("เดิม", as("CutToo")) + run("เปิดเผย", as("Kept")) + run("คู่มือ", as("None"))));
    const steps = cell(line(run("ลับ"), "Secret") + line(run("เห็น", '<w:vanish w:val="0"/>'), "Secret"));
    const result = cell(line(run("ตัด"), "CutLine") + paragraph(run("ซ่อน", as("Ring"))) + paragraph(run("ทำแล้ว")));
    const rows = table(row(...heads.map(textCell)), row(textCell("๑"), name, steps, textCell("กองคลัง"), result));
    const intake = read([...title, { xml: rows }], { "word/styles.xml": `<w:styles>${styles}</w:styles>` });
    expect(["measure", "steps", "result"].map((key) => column(intake, "measures", key))).toEqual([
      ["เปิดเผยคู่มือ"],
      ["เห็น"],
      ["ทำแล้ว"],
    ]);
    expect(told(intake)).toEqual([
      "ตารางที่ 1 แถวที่ 2 ช่องที่ 2: เดิม: ข้อความที่ขีดฆ่าไว้ไม่ได้นำเข้า",
      "ตารางที่ 1 แถวที่ 2 ช่องที่ 3: ลับ: ข้อความที่ซ่อนไว้ไม่ได้นำเข้า",
      "ตารางที่ 1 แถวที่ 2 ช่องที่ 5: ตัด: ข้อความที่ขีดฆ่าไว้ไม่ได้นำเข้า",
      "ตารางที่ 1 แถวที่ 2 ช่องที่ 5: ซ่อน: ข้อความที่ซ่อนไว้ไม่ได้นำเข้า",
    ]);
  });

  test("the style of all paragraphs without one counts, and a style of both letters and paragraph undoes itself", () => {
    const styles =
      style("paragraph", "Normal", "<w:strike/>").replace("<w:style ", '<w:style w:default="1" ') +
      style("character", "Cut", "<w:strike/>");
    const intake = read(
      [{ xml: paragraph(run("ตัดทั้งบรรทัด")) }, { xml: paragraph(run("ไม่ตัด", '<w:rStyle w:val="Cut"/>')) }],
      { "word/styles.xml": `<w:styles>${styles}</w:styles>` },
    );
    expect(told(intake).some((line) => line.endsWith("ตัดทั้งบรรทัด: ข้อความที่ขีดฆ่าไว้ไม่ได้นำเข้า"))).toBe(true);
    expect(told(intake).some((line) => line.includes("ไม่ตัด: ข้อความที่ขีดฆ่าไว้"))).toBe(false);
  });

  test("a chart and an object", () => {
    const objects = paragraph("<w:r><w:drawing><w:chart/></w:drawing><w:object/></w:r>");
    expect(told(read([...title, plain, { xml: objects }]))).toEqual([
      "หลังย่อหน้าที่ 2: แผนภูมิ, วัตถุฝัง: แผนภูมิหรือวัตถุไม่ได้นำเข้า โปรดพิมพ์ข้อมูลในนั้นเอง",
    ]);
  });

  test("a file that ends in the midst of its text is damaged: half of it is not taken for all", () => {
    expect(readDocx(makeDocx([...title, { xml: "<w:tbl><w:tr>" }]), "เสีย.docx")).toBeNull();
  });

  test("a table of something else with every cell, and a state as it was typed", () => {
    const intake = read([
      ...title,
      [heads, [...one.slice(0, 4), "ดำเนินการแล้ว"]],
      [
        ["พัสดุ", "จำนวน"],
        ["กระดาษ", "๕"],
      ],
    ]);
    expect(told(intake)).toEqual(["ตารางที่ 2: พัสดุ | จำนวน | กระดาษ | ๕: ไม่ทราบว่าเป็นตารางอะไร"]);
    expect(column(intake, "measures", "status")).toEqual(["ดำเนินการแล้ว"]);
  });
});
