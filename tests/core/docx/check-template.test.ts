import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import type { templateDefs } from "../../../src/core/docx/problems";
import { paperKindList } from "../../../src/core/papers/kinds";
import { checkTemplate } from "../../../src/core/papers/check-template";
import {
  docx,
  docxOf,
  drawing,
  evidence,
  measureTable,
  p,
  progressTables,
  resultTable,
  signatures,
  tbl,
  textBox,
  wordPart,
} from "./template-cases";

/** The standard template of a memo with its emblem changed. */
function memoWith(change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const zip = new PizZip(readFileSync(join(__dirname, "../../../templates/memo.docx")));
  const name = "word/media/image1.png";
  zip.file(name, change(zip.file(name)?.asUint8Array() ?? new Uint8Array()));
  return zip.generate({ type: "uint8array" });
}

const wide = (width: number): string =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`;

const cases: Readonly<
  Record<(typeof templateDefs)[number]["code"], { template: Uint8Array; says: readonly string[] }>
> = {
  "template.not-docx": { template: new Uint8Array([1, 2, 3]), says: [".docx"] },
  "template.other-kind": {
    template: readFileSync(join(__dirname, "../../../templates/memo.docx")),
    says: ["แม่แบบนี้เป็นของบันทึกข้อความรายงานผล", "รายงานผลการดำเนินการตามมาตรการ"],
  },
  "template.doubled-brace": {
    template: docx(p("ก"), p("{{อำเภอ}}"), ...progressTables),
    says: ["ซ้อนกันสองชั้นที่แท็ก “อำเภอ”", "ย่อหน้าที่ 2"],
  },
  "template.wide-table": {
    template: docx(wide(12000), ...progressTables),
    says: ["ตารางที่ 1 กว้าง 21.2 ซม. แต่พื้นที่พิมพ์ของหน้ากว้าง 16.0 ซม."],
  },
  "template.unclosed-tag": { template: docx(p("ก"), p("{อำเภอ"), ...progressTables), says: ["อำเภอ", "ย่อหน้าที่ 2"] },
  "template.unopened-tag": { template: docx(p("อำเภอ}"), ...progressTables), says: ["อำเภอ", "ย่อหน้าที่ 1"] },
  "template.unclosed-loop": { template: docx(p("{#คำนำ}"), p("{.}"), ...progressTables), says: ["คำนำ", "ย่อหน้าที่ 1"] },
  "template.unopened-loop": { template: docx(p("{/คำนำ}"), ...progressTables), says: ["คำนำ"] },
  "template.crossed-loop": {
    template: docx(p("{#คำนำ}"), p("{.}"), p("{/บทนำ}"), ...progressTables),
    says: ["คำนำ", "บทนำ"],
  },
  "template.loop-position": {
    template: docx(tbl(["{#ผล}{ผลลัพธ์}"]), p("{/ผล}"), ...progressTables),
    says: ["ผล", "ตารางที่ 1 แถวที่ 1 คอลัมน์ที่ 1"],
  },
  "template.unknown-tag": {
    template: docx(tbl(["ก", "{จังหวด}"]), ...progressTables),
    says: ["จังหวด", "ตารางที่ 1 แถวที่ 1 คอลัมน์ที่ 2", "หมายถึง “จังหวัด”"],
  },
  "template.missing-table": { template: docx(p("{อำเภอ}")), says: ["มาตรการ"] },
  "template.broken-part": {
    template: docx(p("ก"), "<w:p><w:r></w:p>", ...progressTables),
    says: ["word/document.xml"],
  },
  "template.lost-reference": {
    template: docx(
      '<w:p><w:r><w:drawing><wp:inline><a:blip xmlns:a="a" r:embed="rIdNOPE"/></wp:inline></w:drawing></w:r></w:p>',
      ...progressTables,
    ),
    says: ["รูปภาพด้วยรหัส rIdNOPE ใน word/document.xml"],
  },
  "template.not-text": {
    template: docx(p("{มาตรการ}"), p("{มีปก}"), p("{คำนำ}"), ...progressTables),
    says: ["“มาตรการ” ที่ย่อหน้าที่ 1 เป็นรายการซ้ำ", "“มีปก” ที่ย่อหน้าที่ 2 เป็นเงื่อนไข", "“คำนำ” ที่ย่อหน้าที่ 3"],
  },
  "template.dot-outside": {
    template: docx(p("{.}"), p("{#อำเภอ}{.}{/อำเภอ}"), ...progressTables),
    says: ["{.} ที่ย่อหน้าที่ 1", "{.} ที่ย่อหน้าที่ 2"],
  },
  "template.nested-self": {
    template: docx(p("{#ผู้จัดทำ}"), p("{#ผู้จัดทำ}"), p("{ชื่อผู้ลงนาม}"), p("{/ผู้จัดทำ}"), p("{/ผู้จัดทำ}"), ...progressTables),
    says: ["{#ผู้จัดทำ}", "ย่อหน้าที่ 2"],
  },
  "template.inline-paragraphs": {
    template: docx(p("ก {#คำนำ}{.}{/คำนำ}"), ...progressTables),
    says: ["“คำนำ” ที่ย่อหน้าที่ 1"],
  },
  "template.blank-loop": {
    template: docx(p("{#คำนำ}"), p("ข้อความ"), p("{/คำนำ}"), ...progressTables),
    says: ["{#คำนำ} ที่ย่อหน้าที่ 1 ไม่มี {.}"],
  },
  "template.loop-cells": {
    template: docx(
      tbl(["{แนวทาง}", "{ขั้นตอน}", "{ผู้รับผิดชอบ}", "{การกำกับติดตาม}{/มาตรการ}"]),
      resultTable,
      evidence,
      signatures,
    ),
    says: ["“มาตรการ”", "ตารางที่ 1 แถวที่ 1", "{#มาตรการ} ต้องอยู่ในเซลล์แรก", "{/มาตรการ} อยู่ในเซลล์สุดท้าย"],
  },
  "template.loop-order": {
    template: docx(
      tbl(["{แนวทาง}", "{#มาตรการ}{ชื่อมาตรการ}", "{ขั้นตอน}", "{ผู้รับผิดชอบ}", "{การกำกับติดตาม}{/มาตรการ}"]),
      resultTable,
      evidence,
      signatures,
    ),
    says: ["“มาตรการ” ที่ตารางที่ 1 แถวที่ 1 คอลัมน์ที่ 2"],
  },
  "template.two-loops": {
    template: docx(tbl(["{#มาตรการ}{ชื่อมาตรการ}", "{/มาตรการ}{#ผล}", "{/ผล}"]), ...progressTables),
    says: ["{#มาตรการ} และ {#ผล}"],
  },
  "template.row-not-repeated": {
    template: docx(tbl(["{#มาตรการ}{ชื่อมาตรการ}{/มาตรการ}"]), ...progressTables),
    says: ["“มาตรการ”", "ตารางที่ 1 แถวที่ 1 คอลัมน์ที่ 1"],
  },
  "template.lost-row": {
    template: docx(p("{#มีปก}"), measureTable, p("{/มีปก}"), resultTable, evidence, signatures),
    says: ["เมื่อไม่มี {#มีปก}", "“มาตรการ”"],
  },
  "template.lost-column": {
    template: docx(
      tbl(["{#มาตรการ}{ชื่อมาตรการ}", "{แนวทาง}", "{ผู้รับผิดชอบ}{/มาตรการ}"]),
      resultTable,
      evidence,
      signatures,
    ),
    says: ["“มาตรการ”", "{ขั้นตอน} {การกำกับติดตาม}"],
  },
  "template.unprinted": {
    template: docx(
      p("{#แผนภูมิสถานะ}"),
      tbl(["{#แถวสถานะ}{สถานะ}", "{จำนวน}", "{แท่ง1}{/แถวสถานะ}"]),
      p("{/แผนภูมิสถานะ}"),
      ...progressTables,
    ),
    says: ["{ร้อยละ} {แท่ง2}", "{แท่ง8} และอีก 12 แท็ก"],
  },
  "template.lost-signature": {
    template: docx(measureTable, resultTable, evidence),
    says: ["“ผู้จัดทำ”", "“ความเห็นและคำสั่ง”"],
  },
  "template.merge-beside": {
    // Only kinds with groups merge cells: this case has a test of its own.
    template: docx(measureTable, resultTable, evidence),
    says: [],
  },
  "template.foreign-tag": {
    template: docx(
      p("&lt;&lt;อำเภอ&gt;&gt; ${จังหวัด} ｛อำเภอ｝ [อำเภอ] «อะไร»"),
      '<w:p><w:fldSimple w:instr=" MERGEFIELD อำเภอ "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
      ...progressTables,
    ),
    says: ["<<อำเภอ>> ที่ย่อหน้าที่ 1", "${จังหวัด}", "｛อำเภอ｝", "[อำเภอ]", "«อะไร»", "MERGEFIELD อำเภอ"],
  },
  "template.open-changes": {
    template: docx('<w:p><w:ins w:id="1"><w:r><w:t>ใหม่</w:t></w:r></w:ins></w:p>', ...progressTables),
    says: ["1 แห่ง"],
  },
  "template.comments": {
    template: docxOf(['<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>', ...progressTables].join(""), [
      wordPart("comments", `<w:comment w:id="0">${p("แก้ {ชื่อ")}</w:comment>`),
    ]),
    says: ["1 รายการ"],
  },
  "template.protected": {
    template: docxOf(progressTables.join(""), [
      wordPart("settings", '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'),
    ]),
    says: ["จำกัดการแก้ไข"],
  },
  "template.foreign-content": {
    template: docxOf(['<w:altChunk r:id="rId1"/>', ...progressTables].join(""), [
      { name: "word/other.html", content: "<p/>", type: "text/html", relation: "aFChunk" },
    ]),
    says: ["altChunk"],
  },
  "template.unfilled-place": {
    template: docxOf(
      [
        ...progressTables,
        '<w:p><w:r><w:instrText> QUOTE "{อำเ</w:instrText></w:r><w:r><w:instrText>ภอ}" </w:instrText></w:r></w:p>',
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="ตรา {ชื่อหน่วยงาน}"/></wp:inline></w:drawing></w:r></w:p>',
        '<w:p><w:hyperlink w:tooltip="{จังหวัด} {12} {a}"/></w:p>',
      ].join(""),
      [
        wordPart("header", p("ก")),
        {
          name: "word/charts/chart1.xml",
          content: '<c:chart xmlns:c="c"><c:strCache><c:pt><c:v>{วันที่}</c:v></c:pt></c:strCache></c:chart>',
          type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
          relation: "chart",
        },
        {
          name: "word/_rels/header1.xml.rels",
          content:
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" TargetMode="External" Target="https://www.example.go.th/%7B%E0%B8%A3%E0%B8%AD%E0%B8%9A%7D"/></Relationships>',
        },
      ],
    ),
    says: [
      "{อำเภอ} อยู่ในรหัสเขตข้อมูล",
      "{ชื่อหน่วยงาน} อยู่ในข้อความแสดงแทนรูป",
      "{จังหวัด} อยู่ใน",
      "{วันที่} อยู่ในข้อมูลของแผนภูมิ ที่แผนภูมิ",
      "{รอบ} อยู่ในที่อยู่ของลิงก์ ที่ส่วนหัวกระดาษ",
    ],
  },
  "template.unseen-tag": {
    template: docxOf(
      [
        ...progressTables,
        `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{อำเภอ}</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>{จังหวัด}</w:t></w:r></w:p>`,
        `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p("{จังหวัด}")}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p("{เว็บไซต์}")}</w:tc></w:tr>`,
        `<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p("{รอบ}")}</w:tc></w:tr></w:tbl>`,
        `<w:p><w:r><mc:AlternateContent ${drawing}><mc:Choice Requires="wps">${p("{ชื่อหน่วยงาน}{จังหวัด}")}</mc:Choice><mc:Fallback>${p("{จังหวัด}{ปีงบประมาณ}")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ].join(""),
    ),
    says: [
      "{อำเภอ} ที่เนื้อเอกสาร จะไม่ปรากฏให้ผู้อ่านเห็น: อยู่ในข้อความที่ซ่อนไว้",
      "{เว็บไซต์} ที่เนื้อเอกสาร จะไม่ปรากฏให้ผู้อ่านเห็น: อยู่ในเซลล์ที่ผสานเข้ากับเซลล์บน",
      "{รอบ} ที่เนื้อเอกสาร จะไม่ปรากฏให้ผู้อ่านเห็น: อยู่ในแถวที่ซ่อนไว้",
      "{ชื่อหน่วยงาน} ที่เนื้อเอกสาร จะไม่ปรากฏให้ผู้อ่านเห็น: อยู่ในกล่องข้อความฉบับของ Word รุ่นใหม่",
      "{ปีงบประมาณ} ที่เนื้อเอกสาร จะไม่ปรากฏให้ผู้อ่านเห็น: อยู่ในกล่องข้อความฉบับสำรอง",
    ],
  },
  "template.broken-picture": {
    template: docxOf(progressTables.join(""), [{ name: "word/media/image1.png", content: "no picture" }]),
    says: ["word/media/image1.png", "เสีย"],
  },
  "template.freed-control": {
    template: docx(
      `<w:sdt><w:sdtPr/><w:sdtContent>${p("{#คำนำ}")}</w:sdtContent></w:sdt>`,
      p("{.}"),
      p("{/คำนำ}"),
      ...progressTables,
    ),
    says: ["ด้านเดียว"],
  },
  // Needs a workbook: tests/core/papers/expected.test.ts.
  "paper.lacks": { template: docx(p("ก")), says: [] },
  "template.fault": { template: docx(p("{}{#}{/}"), ...progressTables), says: [] },
};

describe("every fault of an edited template is told in Thai with its tag and place", () => {
  test.each(
    Object.keys(cases).filter((code) => !["template.fault", "template.merge-beside", "paper.lacks"].includes(code)),
  )("%s", (code) => {
    const { template, says } = cases[code as keyof typeof cases];
    const hits = checkTemplate(template, "progress").filter((problem) => problem.code === code);
    expect(hits).not.toEqual([]);
    for (const words of says) expect(hits.map((hit) => hit.message).join("\n")).toContain(words);
  });

  test("all faults come out at once", () => {
    const template = docx(p("{จังหวด} {อำเพอ}"), p("{#คำนำ}"), ...progressTables);
    const codes = checkTemplate(template, "progress").map((problem) => problem.code);
    expect(codes.filter((code) => code === "template.unknown-tag")).toHaveLength(2);
    expect(codes).toContain("template.unclosed-loop");
  });

  test("every default template is of its kind, and of no other", () => {
    for (const made of paperKindList) {
      const template = readFileSync(join(__dirname, `../../../templates/${made}.docx`));
      for (const kind of paperKindList) {
        const codes = checkTemplate(template, kind).map((problem) => problem.code);
        expect([made, kind, codes]).toEqual([made, kind, made === kind ? [] : ["template.other-kind"]]);
      }
    }
  });

  test("a doubled brace is told once, and a table as wide as the text is not too wide", () => {
    const template = docx(p("{{อำเภอ}}"), wide(9070), ...progressTables);
    expect(checkTemplate(template, "progress").map((problem) => problem.code)).toEqual(["template.doubled-brace"]);
  });

  test("a tag that an editor split over several runs is whole", () => {
    expect(checkTemplate(docx(p("{อำ", "เภ", "อ}"), ...progressTables), "progress")).toEqual([]);
  });

  test("a tag of a list is known inside the list and unknown outside", () => {
    const outside = checkTemplate(docx(p("{ขั้นตอน}"), ...progressTables), "progress");
    expect(outside.map((problem) => problem.code)).toEqual(["template.unknown-tag"]);
  });

  test("a tag of an outer scope is known inside a list", () => {
    const template = docx(tbl(["{#มาตรการ}{อำเภอ}", "{/มาตรการ}"]), ...progressTables);
    expect(checkTemplate(template, "progress")).toEqual([]);
  });

  test("an own block of paragraphs for what the data needs is as good as a table", () => {
    const block = [p("{#มาตรการ}"), p("{ชื่อมาตรการ} {แนวทาง} {ขั้นตอน} {ผู้รับผิดชอบ} {การกำกับติดตาม}"), p("{/มาตรการ}")];
    expect(checkTemplate(docx(...block, resultTable, evidence, signatures), "progress")).toEqual([]);
  });

  test("a moved column that leaves the tags at odds is one message, and so is a deleted one", () => {
    const columns = ["{#มาตรการ}{ชื่อมาตรการ}", "{แนวทาง}", "{ขั้นตอน}", "{ผู้รับผิดชอบ}", "{การกำกับติดตาม}{/มาตรการ}"];
    const [first = "", ...others] = columns;
    const last = columns[4] ?? "";
    const edits = [
      [...others, first],
      [last, ...columns.slice(0, 4)],
      others,
      columns.slice(0, 4),
      columns.slice(1, 4),
    ];
    for (const cells of edits) {
      const problems = checkTemplate(docx(tbl(cells), resultTable, evidence, signatures), "progress");
      const errors = problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
      expect([cells.length, errors]).toEqual([cells.length, ["template.loop-cells"]]);
    }
  });

  test.each<[string, string[][], string]>([
    [
      "the first column of two loops",
      [["{ชื่อในรายงานผล}"], ["{ข้อความหลักฐาน}", "{คิวอาร์โค้ด}{/รายการหลักฐาน}{/หลักฐานแนบ}"]],
      "“หลักฐานแนบ” และ “รายการหลักฐาน”",
    ],
    [
      "the last column of two loops",
      [
        ["{#หลักฐานแนบ}{ลำดับ}", "{ชื่อในรายงานผล}"],
        ["{#รายการหลักฐาน}", "{ข้อความหลักฐาน}"],
      ],
      "“หลักฐานแนบ” และ “รายการหลักฐาน”",
    ],
    [
      "the last column beside a condition that is whole",
      [
        ["{#หลักฐานแนบ}{#ลำดับ}{ลำดับ}", "{ชื่อในรายงานผล}{/ลำดับ}"],
        ["{#รายการหลักฐาน}{ข้อความหลักฐาน}", "{/รายการหลักฐาน}"],
      ],
      "“หลักฐานแนบ” ไม่ครบ",
    ],
  ])("a column deleted from a row inside a row is one message: %s", (_, rows, said) => {
    const block = [p("{#เอกสารแนบ}"), tbl(...rows), p("{/เอกสารแนบ}")];
    const problems = checkTemplate(docx(measureTable, resultTable, ...block, signatures), "progress");
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(["template.loop-cells"]);
    expect(errors[0]?.message).toContain(said);
  });

  test("a table of some papers only that is gone is told with the papers that would miss it", () => {
    const zip = new PizZip(readFileSync(join(__dirname, "../../../templates/risk-plan.docx")));
    const xml = zip.file("word/document.xml")?.asText() ?? "";
    const from = xml.lastIndexOf("<w:p>", xml.indexOf("{#ประเมินระดับไม่แยกด้าน}"));
    const to = xml.indexOf("</w:p>", xml.indexOf("{/ประเมินระดับไม่แยกด้าน}")) + "</w:p>".length;
    zip.file("word/document.xml", xml.slice(0, from) + xml.slice(to));
    const [problem, ...others] = checkTemplate(zip.generate({ type: "uint8array" }), "risk-plan");
    expect(others).toEqual([]);
    expect(problem?.code).toBe("template.lost-row");
    expect(problem?.message).toContain("เมื่อมี {#ประเมินระดับไม่แยกด้าน} (ตารางระดับความเสี่ยง เมื่อไม่ได้กรอกด้าน)");
  });

  test("{.} in a list of lists: the example is a way to print, not a list as a value", () => {
    const [problem] = checkTemplate(docx(p("{#ประเมินระดับ}"), p("{.}"), p("{/ประเมินระดับ}")), "risk-plan");
    expect(problem?.expected).toBe("{#การประเมิน}{ลำดับ} …{/การประเมิน}");
  });

  test.each(["header", "footer", "footnotes", "endnotes"])("a fault in %s is told with its place", (kind) => {
    const inner = kind.endsWith("notes")
      ? `<w:${kind.slice(0, -1)} w:id="1">${p("{จังหวด}")}</w:${kind.slice(0, -1)}>`
      : p("{จังหวด}");
    const template = docxOf(progressTables.join(""), [wordPart(kind, inner, `word/odd-${kind}.xml`)]);
    const titles = { header: "ส่วนหัวกระดาษ", footer: "ส่วนท้ายกระดาษ", footnotes: "เชิงอรรถ", endnotes: "อ้างอิงท้ายเรื่อง" };
    expect(checkTemplate(template, "progress").map(({ message }) => message)).toEqual([
      `ไม่รู้จักแท็ก “จังหวด” ที่${titles[kind as keyof typeof titles]} ย่อหน้าที่ 1 — หมายถึง “จังหวัด” หรือไม่`,
    ]);
  });

  test.each(["footnote", "endnote"])(
    "the first %s that a person sees is the first, behind Word's two lines",
    (note) => {
      const line = (id: number, type: string) => `<w:${note} w:type="${type}" w:id="${id}">${p("")}</w:${note}>`;
      const notes = [
        line(-1, "separator"),
        line(0, "continuationSeparator"),
        `<w:${note} w:id="1">${p("{จังหวด}")}</w:${note}>`,
      ];
      const template = docxOf(progressTables.join(""), [wordPart(`${note}s`, notes.join(""))]);
      expect(checkTemplate(template, "progress").map(({ message }) => message)).toEqual([
        expect.stringMatching(/^ไม่รู้จักแท็ก “จังหวด” ที่\S+ ย่อหน้าที่ 1 /),
      ]);
    },
  );

  test.each([
    ["อำเภอ", "{อำเภอ}"],
    ["อำเพอ", "{อำเภอ}"],
    ["เลขพัสดุ", "{ชื่อแท็ก}"],
  ])("a field of Word's mail merge that shows «%s» is told once, with %s in its stead", (name, tag) => {
    const field = `<w:p><w:fldSimple w:instr=" MERGEFIELD ${name} "><w:r><w:t>«${name}»</w:t></w:r></w:fldSimple></w:p>`;
    expect(
      checkTemplate(docx(field, ...progressTables), "progress").map(({ found, expected }) => [found, expected]),
    ).toEqual([[`«${name}»`, tag]]);
  });

  test("a text box is looked at once, with the text before it", () => {
    const template = docx(`<w:p><w:r><w:t>{จังหวด}</w:t></w:r>${textBox(p("{อำเพอ}"))}</w:p>`, ...progressTables);
    expect(checkTemplate(template, "progress").map(({ found }) => found)).toEqual(["{จังหวด}", "{อำเพอ}"]);
  });

  test("swapped letters get their suggestion", () => {
    const [problem] = checkTemplate(docx(p("{เรีนย}"), ...progressTables), "progress");
    expect(problem?.message).toContain("หมายถึง “เรียน” หรือไม่");
  });

  test("a merging text that shares its cell is told, alone in its cell it is not", () => {
    const table = (first: string, second: string) =>
      docx(
        p("{#กลุ่มมาตรการ}"),
        tbl([`{#มาตรการ}${first}`, `${second}{/มาตรการ}`]),
        p("{/กลุ่มมาตรการ}"),
        p("{#ผู้ประกาศ}"),
        p("({ชื่อผู้ลงนาม})"),
        p("{/ผู้ประกาศ}"),
      );
    const codes = (bytes: Uint8Array) => checkTemplate(bytes, "announcement").map(({ code }) => code);
    expect(codes(table("{ตัวชี้วัด}", "{มาตรการที่ต้องดำเนินการ}"))).not.toContain("template.merge-beside");
    expect(codes(table("{ตัวชี้วัด} ข้อความ", "{มาตรการที่ต้องดำเนินการ}"))).toContain("template.merge-beside");
  });

  test("an odd empty tag is reported and never throws", () => {
    expect(() => checkTemplate(cases["template.fault"].template, "progress")).not.toThrow();
  });
});

describe("a picture that programs cannot show is told", () => {
  const codes = (template: Uint8Array) => checkTemplate(template, "memo").map(({ code }) => code);

  test.each<[how: string, change: (bytes: Uint8Array) => Uint8Array]>([
    ["cut off", (bytes) => bytes.slice(0, bytes.length / 2)],
    ["empty", () => new Uint8Array()],
    ["with one byte changed", (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))],
    ["that is no picture", () => new TextEncoder().encode("<html>ไม่พบหน้า</html>")],
    ["a JPEG that ends too early", () => Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, 0, 1, 0, 1, 0, 0, 0)],
  ])("%s", (_, change) => {
    expect(codes(memoWith(change))).toEqual(["template.broken-picture"]);
  });

  test.each<[how: string, change: (bytes: Uint8Array) => Uint8Array]>([
    ["as it is", (bytes) => bytes],
    ["with bytes after its end", (bytes) => Uint8Array.from([...bytes, 0, 0, 0])],
    ["of another sort under its name", () => new TextEncoder().encode("GIF89a")],
  ])("and none is that stands %s", (_, change) => {
    expect(codes(memoWith(change))).toEqual([]);
  });
});

describe("a reference that no relationship of its part answers", () => {
  const names = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const asked = (inner: string): string => `<w:p ${names}>${inner}</w:p>`;
  const link = '<w:hyperlink r:id="rIdNOPE"><w:r><w:t>ที่อยู่</w:t></w:r></w:hyperlink>';
  const codesOf = (template: Uint8Array): readonly string[] =>
    checkTemplate(template, "progress")
      .filter(({ severity }) => severity === "error")
      .map(({ code }) => code);

  test.each([
    ["a link", link],
    ["a diagram", '<w:r><w:drawing><x r:dm="rIdNOPE"/></w:drawing></w:r>'],
    ["a picture of VML", '<w:r><w:pict><y o:relid="rIdNOPE"/></w:pict></w:r>'],
    ["a picture by its link", '<w:r><w:drawing><x r:link="rIdNOPE"/></w:drawing></w:r>'],
  ])("%s is told", (_, inner) => {
    expect(codesOf(docx(asked(inner), ...progressTables))).toContain("template.lost-reference");
  });

  test.each(["header", "footer", "footnotes"])("it is told of %s too", (kind) => {
    const template = docxOf(progressTables.join(""), [wordPart(kind, asked(link))]);
    expect(codesOf(template)).toEqual(["template.lost-reference"]);
  });

  test("a prefix of another name is understood; a text of the same letters and an empty id ask for nothing", () => {
    const other = asked(link).replace("xmlns:r=", "xmlns:rel=").replace("r:id", "rel:id");
    expect(codesOf(docx(other, ...progressTables))).toEqual(["template.lost-reference"]);
    const words = asked('<w:r><w:t> r:id="rIdNOPE"</w:t></w:r><w:hyperlink r:id=""><w:r/></w:hyperlink>');
    expect(codesOf(docx(words, ...progressTables))).toEqual([]);
  });
});
