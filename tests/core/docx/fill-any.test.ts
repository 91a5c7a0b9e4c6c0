import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { fillTemplate, type TagData } from "../../../src/core/docx/fill";
import { mergeContinue, mergeStart } from "../../../src/core/docx/markers";
import { checkTemplate } from "../../../src/core/papers/check-template";
import { xmlFault } from "../../../src/core/docx/xml";
import { docx, docxOf, documentXml, p, tbl, textBox, textOf, wordPart } from "./template-cases";

const plain = { digits: "asTyped", font: "" } as const;

function fill(template: Uint8Array, data: TagData = {}): Uint8Array {
  const filled = fillTemplate(template, data, plain);
  if (!filled.ok) throw new Error(filled.problems.map((problem) => problem.message).join("\n"));
  const zip = new PizZip(filled.docx);
  for (const name of Object.keys(zip.files)) {
    if (/\.(xml|rels)$/.test(name)) expect([name, xmlFault(zip.file(name)?.asText() ?? "")]).toEqual([name, null]);
  }
  return filled.docx;
}

const part = (bytes: Uint8Array, name: string): string => new PizZip(bytes).file(name)?.asText() ?? "";

/** A .docx with its package changed. */
function changed(bytes: Uint8Array, change: (zip: PizZip) => void): Uint8Array {
  const zip = new PizZip(bytes);
  change(zip);
  return zip.generate({ type: "uint8array" });
}

function rewrite(zip: PizZip, name: string, edit: (text: string) => string): void {
  zip.file(name, edit(zip.file(name)?.asText() ?? ""));
}

const declared = (xml: string): string => `<?xml version="1.0" encoding="UTF-8"?>${xml.replace(/^<\?xml[^>]*>/, "")}`;

const types = "[Content_Types].xml";
const rows = { แถว: [{ ก: "1" }, { ก: "2" }, { ก: "3" }] };
const idsOf = (xml: string, pattern: RegExp): (string | undefined)[] => [...xml.matchAll(pattern)].map(([, id]) => id);

describe("a template of any producer becomes a plain document", () => {
  const template = docx(p("{อำเภอ}"));
  const data = { อำเภอ: "ธารทอง" };

  test.each([
    ["a template (.dotx)", "wordprocessingml.template.main+xml"],
    ["a document with macros (.docm)", "macro"],
  ])("%s", (_, what) => {
    const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const other =
      what === "macro"
        ? "application/vnd.ms-word.document.macroEnabled.main+xml"
        : `application/vnd.openxmlformats-officedocument.${what}`;
    const odd = changed(template, (zip) => {
      rewrite(zip, types, (text) =>
        text
          .replace(main, other)
          .replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
      );
      zip.file("word/vbaProject.bin", "macros");
      zip.file(
        "word/_rels/document.xml.rels",
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      );
    });
    const made = fill(odd, data);
    expect(textOf(made)).toBe("ธารทอง");
    expect(part(made, types)).toContain(main);
    expect(part(made, types)).not.toMatch(/macroEnabled|template\.main|vbaProject/);
    expect(Object.keys(new PizZip(made).files)).not.toContain("word/vbaProject.bin");
    expect(part(made, "word/_rels/document.xml.rels")).not.toContain("vbaProject");
  });

  test("a main part of another name, as Word Online writes it", () => {
    const odd = changed(template, (zip) => {
      zip.file("word/document2.xml", zip.file("word/document.xml")?.asText() ?? "");
      zip.remove("word/document.xml");
      for (const name of [types, "_rels/.rels"])
        rewrite(zip, name, (text) => text.replace("document.xml", "document2.xml"));
    });
    expect(part(fill(odd, data), "word/document2.xml")).toContain("ธารทอง");
  });

  test("single quotes, another prefix, comments and CDATA", () => {
    const odd = changed(template, (zip) => {
      rewrite(zip, "word/document.xml", (text) =>
        text
          .replace(/<(\/?)w:/g, "<$1ns0:")
          .replace(/ w:/g, " ns0:")
          .replace("xmlns:w=", "xmlns:ns0=")
          .replace("<ns0:body>", "<ns0:body><!-- {x} -->")
          .replace("{อำเภอ}", "<![CDATA[{อำเภอ}]]>")
          .replace(/="([^"]*)"/g, "='$1'"),
      );
    });
    const made = fill(odd, data);
    expect(textOf(made)).toBe("ธารทอง");
    expect(documentXml(made)).not.toMatch(/<!--|ns0|<w:[^>]*='/);
  });

  test("parts that no list names get their type, leftovers go", () => {
    const odd = changed(docxOf(p("ก"), [{ ...wordPart("header", p("{อำเภอ}")), type: "" }]), (zip) => {
      rewrite(zip, types, (text) =>
        text.replace("</Types>", '<Override PartName="/word/gone.xml" ContentType="application/xml"/></Types>'),
      );
      zip.file("word/media/image1.png", "png");
      zip.file("Thumbs.db", "x");
    });
    const made = fill(odd, data);
    expect(part(made, "word/header1.xml")).toContain("ธารทอง");
    expect(part(made, types)).toContain('Extension="png" ContentType="image/png"');
    expect(part(made, types)).not.toContain("gone.xml");
    expect(Object.keys(new PizZip(made).files)).not.toContain("Thumbs.db");
  });

  test("what would be broken is told and never written", () => {
    const rel = (target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/></Relationships>`;
    const used = docx('<w:p><w:r><w:pict r:id="rId7"/></w:r></w:p>', p("ก"));
    const dangling = changed(used, (zip) => zip.file("word/_rels/document.xml.rels", rel("media/gone.png")));
    const filled = fillTemplate(dangling, {}, plain);
    expect(filled.ok ? [] : filled.problems.map(({ code, found }) => [code, found])).toEqual([
      ["template.broken-part", "word/media/gone.png"],
    ]);
    const unused = changed(docx(p("ก")), (zip) => zip.file("word/_rels/document.xml.rels", rel("media/gone.png")));
    expect(part(fill(unused), "word/_rels/document.xml.rels")).not.toContain("rId7");
  });
});

describe("what Word could not read is refused", () => {
  test.each([
    ["properties of a paragraph twice", "<w:p><w:pPr/><w:pPr/></w:p>"],
    ["properties of a cell behind its text", "<w:tbl><w:tr><w:tc><w:p/><w:tcPr/></w:tc></w:tr></w:tbl>"],
    ["a row outside of a table", "<w:tr><w:tc><w:p/></w:tc></w:tr>"],
    ["text outside of a run", "<w:p><w:t>ก</w:t></w:p>"],
    ["text between the elements of a run", "<w:p><w:r>ก</w:r></w:p>"],
    ["text behind the end of the document", "<w:sectPr/><w:p/>"],
  ])("%s", (_, body) => {
    const filled = fillTemplate(docx(body), {}, plain);
    expect(filled.ok ? [] : filled.problems.map(({ code }) => code)).toEqual(["template.broken-part"]);
    expect(checkTemplate(docx(body), "progress").map(({ code }) => code)).toEqual(["template.broken-part"]);
  });

  test.each(["progress", "annual"] as const)(
    "a list of %s misspelt at both ends is told once, as what is meant",
    (kind) => {
      const odd = changed(readFileSync(join(__dirname, `../../../templates/${kind}.docx`)), (zip) => {
        rewrite(zip, "word/document.xml", (xml) => xml.replace(/\{([#/])มาตรการ\}/g, "{$1มาตราการ}"));
      });
      expect(checkTemplate(odd, kind).map(({ code, found, expected }) => [code, found, expected])).toEqual([
        ["template.unknown-tag", "{#มาตราการ}", "{#มาตรการ}"],
      ]);
    },
  );

  test("spaces that do not count in the template count in the paper", () => {
    const made = fill(docx('<w:p><w:r><w:t xml:space="default">{อำเภอ}</w:t></w:r></w:p>'), { อำเภอ: " ธารทอง" });
    expect(documentXml(made)).toContain('<w:t xml:space="preserve"> ธารทอง<');
  });

  test.each([1, 2, 3])("%i marks of the byte order before a part are no text of it", (marks) => {
    const odd = changed(docx(p("{อำเภอ}")), (zip) => {
      rewrite(zip, "word/document.xml", (xml) => `${"\uFEFF".repeat(marks)}${declared(xml)}`);
    });
    expect(documentXml(fill(odd, { อำเภอ: "ธารทอง" }))).toMatch(/^<\?xml .*ธารทอง/s);
  });

  test("a declaration behind a space is refused by the check as by the filling", () => {
    const odd = changed(docx(p("ก")), (zip) => {
      rewrite(zip, "word/document.xml", (xml) => ` ${declared(xml)}`);
    });
    const filled = fillTemplate(odd, {}, plain);
    expect(filled.ok ? [] : filled.problems.map(({ code }) => code)).toEqual(["template.broken-part"]);
    expect(checkTemplate(odd, "progress").map(({ code }) => code)).toEqual(["template.broken-part"]);
  });

  test("a list of relationships in UTF-16 is read and becomes UTF-8", () => {
    const odd = changed(docx(p("ก")), (zip) => {
      const rels = zip.file("_rels/.rels")?.asText() ?? "";
      zip.file("_rels/.rels", new Uint8Array(Buffer.from(`\uFEFF${rels}`, "utf16le")));
    });
    expect(part(fill(odd), "_rels/.rels")).toContain("officeDocument");
  });
});

describe("what a loop repeats keeps ids of its own", () => {
  test("shapes and content controls", () => {
    const control = (inner: string): string =>
      `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const template = docx(p("{#แถว}"), `<w:p>${textBox(p("{ก}"), 4)}</w:p>`, control(p("{ก}")), p("{/แถว}"));
    const xml = documentXml(fill(template, rows));
    const shapes = idsOf(xml, /<wp:docPr id="(\d+)"/g);
    expect([shapes.length, new Set(shapes).size, shapes[0]]).toEqual([3, 3, "4"]);
    expect(new Set(idsOf(xml, /<w:id w:val="(\d+)"/g)).size).toBe(3);
  });

  test("a comment and a bookmark stand at their first place", () => {
    const marked =
      '<w:p><w:commentRangeStart w:id="0"/><w:bookmarkStart w:id="1" w:name="ที่"/><w:r><w:t>{ก}</w:t></w:r><w:bookmarkEnd w:id="1"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    const comments = wordPart("comments", `<w:comment w:id="0">${p("ดู {ก")}</w:comment>`);
    const made = fill(docxOf(p("{#แถว}") + marked + p("{/แถว}"), [comments]), rows);
    for (const mark of ["commentRangeStart", "commentRangeEnd", "commentReference", "bookmarkStart", "bookmarkEnd"]) {
      expect([mark, documentXml(made).split(`<w:${mark} `).length - 1]).toEqual([mark, 1]);
    }
    expect(part(made, "word/comments1.xml")).toContain("ดู {ก");
  });
});

describe("cells", () => {
  test("a merge never hides what else its cell shows", () => {
    const template = docx(tbl(["{#แถว}{ก} {ข}", "x{/แถว}"]));
    const data = {
      แถว: [
        { ก: `${mergeStart}กลุ่ม`, ข: "หนึ่ง" },
        { ก: mergeContinue, ข: "สอง" },
        { ก: mergeContinue, ข: "" },
      ],
    };
    const cells = documentXml(fill(template, data)).match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    expect(cells[2]).toContain("สอง");
    expect(cells[2]).not.toContain("vMerge");
    expect(cells[4]).toContain('<w:vMerge w:val="continue"/>');
  });

  test("a tracked change of a cell keeps its place behind the mark", () => {
    const change = '<w:tcPrChange w:id="1" w:author="ก"><w:tcPr><w:tcW w:w="9"/></w:tcPr></w:tcPrChange>';
    const template = docx(tbl(["{#แถว}{ก}", "x{/แถว}"]).split("</w:tcPr>").join(`${change}</w:tcPr>`));
    const xml = documentXml(fill(template, { แถว: [{ ก: `${mergeStart}a` }, { ก: mergeContinue }] }));
    expect(xml).toContain(`<w:vMerge w:val="restart"/>${change}</w:tcPr>`);
  });

  test("a mark behind a table leaves the table alone", () => {
    const xml = documentXml(fill(docx(tbl(["ก"]), p("{ข}")), { ข: `${mergeStart}ค` }));
    expect(xml).not.toContain("vMerge");
  });
});

describe("everything that holds text is filled", () => {
  test.each(["header", "footer", "footnotes", "endnotes"])("%s, whatever its name", (kind) => {
    const note = kind.slice(0, -1);
    const inner = kind.endsWith("notes") ? `<w:${note} w:id="1">${p("{ก}")}</w:${note}>` : p("{ก}");
    const more = wordPart(kind, inner, `word/my-${kind}.xml`);
    expect(part(fill(docxOf(p("x"), [more]), { ก: "ค่า" }), more.name)).toContain(">ค่า<");
  });

  test("charts and file properties", () => {
    const chart = {
      name: "word/charts/chart1.xml",
      content:
        '<c:chart xmlns:c="c" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>{ก}</a:t></a:r></a:p></c:chart>',
      type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      relation: "chart",
    };
    const core = {
      name: "docProps/core.xml",
      content:
        '<cp:coreProperties xmlns:cp="cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{ก}</dc:title></cp:coreProperties>',
      type: "application/vnd.openxmlformats-package.core-properties+xml",
    };
    const made = fill(docxOf(p("x"), [chart, core]), { ก: "ค่า" });
    expect(part(made, chart.name)).toContain("<a:t>ค่า</a:t>");
    const thai = fillTemplate(docxOf(p("x"), [chart]), { ก: "ปี 2569" }, { digits: "thai", font: "" });
    expect(thai.ok && part(thai.docx, chart.name)).toContain("<a:t>ปี ๒๕๖๙</a:t>");
    expect(part(made, core.name)).toContain("<dc:title>ค่า</dc:title>");
  });

  test("a loop that a content control holds by one end only", () => {
    const template = docx(
      `<w:sdt><w:sdtPr/><w:sdtContent>${p("{#แถว}")}</w:sdtContent></w:sdt>`,
      p("{ก}"),
      p("{/แถว}"),
    );
    expect(textOf(fill(template, rows))).toBe("1\n2\n3");
  });

  test.each([
    ["a link", '<w:hyperlink w:anchor="x">', "</w:hyperlink>"],
    ["a tracked insertion", '<w:ins w:id="1" w:author="ก" w:date="2026-01-05T09:00:00Z">', "</w:ins>"],
    ["a field", '<w:fldSimple w:instr=" TITLE ">', "</w:fldSimple>"],
    ["a smart tag", '<w:smartTag w:element="place">', "</w:smartTag>"],
  ])("a loop that %s holds by one end only", (_, open, close) => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const made = fill(docx(`<w:p>${open}${run("{#แถว}ก")}${close}${run("{ก}{/แถว}")}</w:p>`), rows);
    expect(textOf(made)).toBe("ก1ก2ก3");
  });

  test("page numbers in letters are the office's choice", () => {
    const section = '<w:p><w:pPr><w:sectPr><w:pgNumType w:fmt="thaiLetters"/></w:sectPr></w:pPr></w:p>';
    const filled = fillTemplate(docx(section, p("ก")), {}, { digits: "thai", font: "" });
    const xml = filled.ok ? documentXml(filled.docx) : "";
    expect(idsOf(xml, /<w:pgNumType w:fmt="(\w+)"/g)).toEqual(["thaiLetters", "thaiNumbers"]);
  });
});
