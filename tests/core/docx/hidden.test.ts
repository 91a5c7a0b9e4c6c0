import { describe, expect, test } from "@jest/globals";
import { printedText } from "../../../src/core/docx/compare";
import { fillTemplate } from "../../../src/core/docx/fill";
import { checkTemplate } from "../../../src/core/papers/check-template";
import {
  docx,
  docxOf,
  documentXml,
  p,
  progressTables,
  signatures,
  evidence,
  resultTable,
  wordPart,
} from "./template-cases";

const style = (id: string, inner: string, type = "paragraph", more = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${inner}</w:style>`;

const styles = wordPart(
  "styles",
  [
    style("Hid", "<w:rPr><w:vanish/></w:rPr>"),
    style("Below", '<w:basedOn w:val="Hid"/>'),
    style("HidRun", "<w:rPr><w:vanish/></w:rPr>", "character"),
    style("Round", '<w:basedOn w:val="Round"/>'),
    style("Dark", '<w:tblStylePr w:type="firstRow"/>', "table"),
  ].join(""),
);

const run = (properties: string, text = "{อำเภอ}"): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (properties: string, ...runs: string[]): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs.join("")}</w:p>`;
const styled = (id: string, properties = ""): string => paragraph(`<w:pStyle w:val="${id}"/>`, run(properties));
const white = '<w:color w:val="FFFFFF"/>';
const inCell = (cell: string, inner: string, table = ""): string =>
  `<w:tbl><w:tblPr>${table}</w:tblPr><w:tr><w:tc><w:tcPr>${cell}</w:tcPr>${inner}</w:tc></w:tr></w:tbl>`;
const shade = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;

function told(...body: string[]): string {
  const problems = checkTemplate(docxOf([...progressTables, ...body].join(""), [styles]), "progress");
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return problems
    .filter(({ code }) => code === "template.unseen-tag")
    .map(({ message }) => message.replace(/^.*อยู่ใน/, ""))
    .join("|");
}

describe("a tag whose value nobody sees is told, however it is hidden", () => {
  test.each([
    ["by its paragraph's style", styled("Hid"), "ข้อความที่ซ่อนไว้ (Hidden)"],
    ["by a style below another", styled("Below"), "ข้อความที่ซ่อนไว้ (Hidden)"],
    ["by a style of letters", paragraph("", run('<w:rStyle w:val="HidRun"/>')), "ข้อความที่ซ่อนไว้ (Hidden)"],
    ["in white on white", paragraph("", run(white)), "ตัวอักษรสีเดียวกับพื้น"],
    [
      "in the colour of its cell",
      inCell(shade("1F3864"), paragraph("", run('<w:color w:val="1F3864"/>'))),
      "ตัวอักษรสีเดียวกับพื้น",
    ],
    ["in letters of one point", paragraph("", run('<w:sz w:val="2"/><w:szCs w:val="2"/>')), "ตัวอักษรที่เล็กกว่า 4 พอยต์"],
    [
      "in a line of one point",
      paragraph('<w:spacing w:line="20" w:lineRule="exact"/>', run("")),
      "บรรทัดที่ตั้งความสูงไว้ไม่ถึง 5 พอยต์",
    ],
    [
      "in what is marked as moved away",
      `<w:p><w:moveFrom w:id="1" w:author="ก">${run("")}</w:moveFrom></w:p>`,
      "ข้อความที่ติดตามไว้ว่าลบหรือย้ายออก",
    ],
    ["in a link", `<w:p><w:hyperlink>${run("<w:vanish/>")}</w:hyperlink></w:p>`, "ข้อความที่ซ่อนไว้ (Hidden)"],
  ])("%s", (_, body, what) => {
    expect(told(body)).toBe(what);
  });

  test.each([
    ["two styles that each turn it on turn it off", styled("Hid", '<w:rStyle w:val="HidRun"/>')],
    ["a run that says that it is seen", styled("Hid", '<w:vanish w:val="0"/>')],
    ["a style that is based on itself", styled("Round")],
    ["white in a dark cell", inCell(shade("1F3864"), paragraph("", run(white)))],
    ["white in a table whose style shades", inCell("", paragraph("", run(white)), '<w:tblStyle w:val="Dark"/>')],
    ["small Western letters beside Thai of a usual size", paragraph("", run('<w:sz w:val="2"/><w:szCs w:val="32"/>'))],
    ["a link that is seen", `<w:p><w:hyperlink>${run("")}</w:hyperlink></w:p>`],
    ["a line as high as its letters", paragraph('<w:spacing w:line="400" w:lineRule="exact"/>', run(""))],
  ])("but not %s", (_, body) => {
    expect(told(body)).toBe("");
  });

  test("a row of a paper's own list that is hidden is no row", () => {
    const cell = (text: string): string => `<w:tc>${styled("Hid").replace("{อำเภอ}", text)}</w:tc>`;
    const hidden = `<w:tbl><w:tr>${["{#มาตรการ}{ชื่อมาตรการ}", "{แนวทาง}{/มาตรการ}"].map(cell).join("")}</w:tr></w:tbl>`;
    const template = docxOf([hidden, resultTable, evidence, signatures].join(""), [styles]);
    const errors = checkTemplate(template, "progress").filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(["template.lost-row"]);
  });
});

const printOptions = { digits: "asTyped", font: "" } as const;

describe("what is hidden in a paper is not in it", () => {
  test("when it is compared with what went in", () => {
    const filled = fillTemplate(
      docxOf(styled("Hid") + p("{จังหวัด}") + paragraph("", run(white, "{รอบ}")), [styles]),
      { อำเภอ: "เมืองทดลอง", จังหวัด: "จังหวัดสมมติ", รอบ: "หก" },
      printOptions,
    );
    expect(filled.ok && filled.printed).toBe(printedText(["<w:t>จังหวัดสมมติ</w:t>"]));
    expect(filled.ok && documentXml(filled.docx)).toContain("เมืองทดลอง");
  });
});

const fixed = '<w:trHeight w:val="20" w:hRule="exact"/>';
const row = (text: string): string => `<w:tr><w:trPr>${fixed}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`;

function body(...inner: string[]): string {
  const filled = fillTemplate(docx(...inner), { อำเภอ: "ก", รายการ: [{ ชื่อ: "ข" }, { ชื่อ: "ค" }] }, printOptions);
  return filled.ok ? documentXml(filled.docx) : JSON.stringify(filled.problems);
}

describe("what is filled in is not cut off by a fixed height", () => {
  test("a row that holds a tag grows, one of typed text stays as it is", () => {
    const xml = body(`<w:tbl>${row("{อำเภอ}")}${row("พิมพ์ไว้")}</w:tbl>`);
    expect(xml.match(/w:hRule="\w+"/g)).toEqual(['w:hRule="atLeast"', 'w:hRule="exact"']);
  });

  test("so does a frame of text", () => {
    const frame = (text: string): string =>
      paragraph('<w:framePr w:w="2000" w:h="300" w:hRule="exact"/>', run("", text));
    expect(body(frame("{อำเภอ}"), frame("ก")).match(/w:hRule="\w+"/g)).toEqual([
      'w:hRule="atLeast"',
      'w:hRule="exact"',
    ]);
  });

  const list = p("{#รายการ}") + p("{ชื่อ}") + p("{/รายการ}");
  const drawn = (inner: string, properties: string): string =>
    `<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="ก"/><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx>${properties}</wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;
  const typed = (inner: string, attributes: string): string =>
    `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="height:60pt"><v:textbox${attributes}><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

  test.each(["<wps:bodyPr/>", '<wps:bodyPr rot="0"><a:noAutofit xmlns:a="a"/></wps:bodyPr>'])(
    "a box of a list fits its text: %s",
    (properties) => {
      expect(body(drawn(list, properties))).toMatch(/<wps:bodyPr[^>]*><a:spAutoFit [^>]*\/><\/wps:bodyPr>/);
      expect(body(drawn(p("{อำเภอ}"), properties))).toContain(properties);
    },
  );

  test.each(["", ' inset="0,0"', ' inset="0,0" style="layout-flow:vertical"'])(
    "a box of an older program too:%s",
    (attributes) => {
      const xml = body(typed(list, attributes));
      expect(xml).toMatch(/<v:textbox[^>]* style="[^"]*mso-fit-shape-to-text:t"/);
      expect(xml.match(/<v:textbox[^>]*/)?.[0].match(/style=/g)).toHaveLength(1);
      expect(xml).toContain("ค");
    },
  );

  test("a list in a box is told, since a box does not go on to the next page", () => {
    expect(told(drawn(p("{#มาตรการ}") + p("{ชื่อมาตรการ}") + p("{/มาตรการ}"), "<wps:bodyPr/>"))).toContain(
      "ไม่ต่อไปหน้าถัดไป",
    );
  });
});
