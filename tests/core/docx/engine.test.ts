import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyCellMarks, withCellProperty } from "../../../src/core/docx/cells";
import { fillTemplate, type TagData } from "../../../src/core/docx/fill";
import { keepRow, mergeContinue, mergeDown, mergeStart, shades } from "../../../src/core/docx/markers";
import { setPageNumberFormat } from "../../../src/core/docx/print";
import { cleanText } from "../../../src/core/workbook/text";
import { docx, documentXml, p, tbl, textOf } from "./template-cases";

const plain = { digits: "asTyped", font: "" } as const;

function fill(template: Uint8Array, data: TagData, options: Parameters<typeof fillTemplate>[2] = plain): Uint8Array {
  const filled = fillTemplate(template, data, options);
  if (!filled.ok) throw new Error(filled.problems.map((problem) => problem.message).join("\n"));
  return filled.docx;
}

describe("filling a template", () => {
  test("a tag without a value prints nothing, never undefined", () => {
    expect(textOf(fill(docx(p("ก{อำเภอ}ข")), {}))).toBe("กข");
  });

  test("a row repeats for each item, and a list of texts prints its items", () => {
    const template = docx(tbl(["{#แถว}{ก}", "{ข}{/แถว}"]), p("{#ย่อหน้า}"), p("{.}"), p("{/ย่อหน้า}"));
    const data = {
      แถว: [
        { ก: "1", ข: "2" },
        { ก: "3", ข: "4" },
      ],
      ย่อหน้า: ["หนึ่ง", "สอง"],
    };
    expect(textOf(fill(template, data))).toBe("1\n2\n3\n4\nหนึ่ง\nสอง");
  });

  test("a tag split over runs is filled all the same", () => {
    expect(textOf(fill(docx(p("{อำ", "เภ", "อ}")), { อำเภอ: "ธารทอง" }))).toBe("ธารทอง");
  });

  test("letters that nobody sees in a tag are none of its name, and stay in the text around it", () => {
    const template = docx(p("{#ข้อ\u200bความ}"), p("ก\u200bข{.\u00ad}"), p("{/ข้อ", "\u2060ความ}"), p("{อำ\ufeffเภอ}"));
    expect(textOf(fill(template, { ข้อความ: ["1"], อำเภอ: "ธารทอง" }))).toBe("ก\u200bข1\nธารทอง");
  });

  test("tags, XML and formulas in the data stay text", () => {
    const typed = '{x} <w:p> & "=1+1" @ +1';
    const xml = documentXml(fill(docx(p("{อำเภอ}")), { อำเภอ: typed }));
    expect(xml).toContain("{x} &lt;w:p&gt; &amp; ");
    expect(
      textOf(fill(docx(p("{อำเภอ}")), { อำเภอ: typed }))
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&"),
    ).toBe(typed);
  });

  test("the same data gives the same bytes", () => {
    const template = docx(p("{อำเภอ}"));
    expect(fill(template, { อำเภอ: "ก" })).toEqual(fill(template, { อำเภอ: "ก" }));
  });

  test("any cleaned text comes out well-formed and whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const clean = cleanText(typed).replace(/\n/g, " ");
        const xml = documentXml(fill(docx(p("{อำเภอ}")), { อำเภอ: clean }));
        // oxlint-disable-next-line no-control-regex -- exactly these must not be there
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(xml.match(/<w:t[ >]/g)?.length).toBe(xml.match(/<\/w:t>/g)?.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("digits in print", () => {
  const template = docx(p("ข้อ 1 {อำเภอ}"));

  test("Thai: in the template and in the data, but not in an address", () => {
    const filled = textOf(fill(template, { อำเภอ: "ปี 2569 https://a.go.th/1 &" }, { digits: "thai", font: "" }));
    expect(filled).toBe("ข้อ ๑ ปี ๒๕๖๙ https://a.go.th/1 &amp;");
  });

  test("a number of mixed digits is printed as it was typed", () => {
    expect(textOf(fill(template, { อำเภอ: "๒๕๖5" }, { digits: "thai", font: "" }))).toBe("ข้อ ๑ ๒๕๖5");
  });

  test("Thai: in a formula too, whose text is of another kind", () => {
    const namespace = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
    const run = (text: string) => `<m:r><m:t xml:space="preserve">${text}</m:t></m:r>`;
    const formula = docx(`<w:p><m:oMath ${namespace}>${run("x1 = {อำเภอ}")}${run("5")}</m:oMath></w:p>`);
    const xml = documentXml(fill(formula, { อำเภอ: "91.25" }, { digits: "thai", font: "" }));
    expect([...xml.matchAll(/<m:t[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(["x1 = ๙๑.๒๕", "๕"]);
  });

  test("as typed changes nothing", () => {
    expect(textOf(fill(template, { อำเภอ: "๒ 3" }))).toBe("ข้อ 1 ๒ 3");
  });

  test("page numbers follow, also where an editor dropped the format", () => {
    expect(documentXml(fill(template, {}, { digits: "thai", font: "" }))).toContain(
      '<w:pgNumType w:fmt="thaiNumbers"/>',
    );
    const section = '<w:sectPr><w:pgNumType w:start="1" w:fmt="thaiNumbers"/><w:titlePg/></w:sectPr>';
    expect(setPageNumberFormat(section, "arabic")).toContain('<w:pgNumType w:fmt="decimal" w:start="1"/>');
  });

  test("the office's font replaces the template's", () => {
    const styled = docx('<w:p><w:r><w:rPr><w:rFonts w:cs="TH Sarabun New"/></w:rPr><w:t>ก</w:t></w:r></w:p>');
    expect(documentXml(fill(styled, {}, { digits: "asTyped", font: "Sarabun" }))).toContain('w:cs="Sarabun"');
  });
});

describe("what editors do to a template", () => {
  const section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';

  test("a section break that an editor put on a loop's line survives the filling", () => {
    const template = docx(
      p("{#คำนำ}"),
      p("{.}"),
      `<w:p><w:pPr>${section}</w:pPr><w:r><w:t>{/คำนำ}</w:t></w:r></w:p>`,
      p("ท้าย"),
    );
    const xml = documentXml(fill(template, { คำนำ: ["ก", "ข"] }));
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
    expect(xml.indexOf("landscape")).toBeLessThan(xml.indexOf("ท้าย"));
  });

  test("page numbers of the contents are worked out anew, whatever an editor left there", () => {
    const field = (dirty: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"${dirty}/></w:r><w:r><w:instrText> PAGEREF part1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const xml = documentXml(fill(docx(field(""), field(' w:dirty="false"')), {}));
    expect(xml.match(/w:fldCharType="begin" w:dirty="true"/g)).toHaveLength(2);
  });
});

describe("marks of cells", () => {
  test("a shade and a merge reach their own cell, in the schema's order", () => {
    const template = docx(tbl(["{#แถว}{ก}", "{ข}{/แถว}"]));
    const rows = [
      { ก: `${mergeStart}กลุ่ม`, ข: `${shades.done.mark}●` },
      { ก: mergeContinue, ข: "" },
    ];
    const xml = documentXml(fill(template, { แถว: rows }));
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map((cell) => cell[0]);
    expect(cells[0]).toContain('<w:tcW w:w="2000" w:type="dxa"/><w:vMerge w:val="restart"/>');
    expect(cells[1]).toContain(`w:fill="${shades.done.fill}"`);
    expect(cells[1]).not.toContain("vMerge");
    expect(cells[2]).toContain('<w:vMerge w:val="continue"/>');
    expect(cells[3]).not.toContain("w:shd");
    expect(xml).not.toContain("\udbff");
  });

  test("an earlier shade gives way and later properties stay behind", () => {
    const before = '<w:tcPr><w:tcW w:w="1"/><w:shd w:fill="AAAAAA"/><w:vAlign w:val="top"/></w:tcPr>';
    const after = withCellProperty(before, { fill: "BBBBBB" });
    expect(after).toBe(
      '<w:tcPr><w:tcW w:w="1"/><w:shd w:val="clear" w:color="auto" w:fill="BBBBBB"/><w:vAlign w:val="top"/></w:tcPr>',
    );
  });

  test("a mark outside any table is only taken out", () => {
    expect(applyCellMarks(`<w:p><w:t>${mergeStart}ก</w:t></w:p>`)).toBe("<w:p><w:t>ก</w:t></w:p>");
  });

  test("a mark that keeps a row makes its own paragraph keep to the next, once and in the schema's order", () => {
    const kept = (properties: string) =>
      applyCellMarks(`<w:p><w:pPr><w:x/></w:pPr></w:p><w:p>${properties}<w:r><w:t>${keepRow}๑.๑</w:t></w:r></w:p>`);
    const told = (properties: string) =>
      `<w:p><w:pPr><w:x/></w:pPr></w:p><w:p>${properties}<w:r><w:t>๑.๑</w:t></w:r></w:p>`;
    const style = '<w:pStyle w:val="a"/>';
    const wanted = `<w:pPr>${style}<w:keepNext/><w:jc/></w:pPr>`;
    expect(kept(`<w:pPr>${style}<w:jc/></w:pPr>`)).toBe(told(wanted));
    expect(kept(`<w:pPr>${style}<w:keepNext w:val="false"/><w:jc/></w:pPr>`)).toBe(told(wanted));
    expect(kept(wanted)).toBe(told(wanted));
    // A paragraph of no properties, in an office's own template, is left as it is.
    expect(kept("")).toBe(told(""));
  });

  test("merging covers exactly the runs of equal neighbours, and blank cells never merge", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("ก", "ข", "")), (texts) => {
        const merged = mergeDown(texts);
        merged.forEach((cell, index) => {
          const same = texts[index] !== "" && texts[index] === texts[index - 1];
          expect(cell === mergeContinue).toBe(same);
          if (!same) expect(cell.replace(mergeStart, "")).toBe(texts[index]);
          if (cell.startsWith(mergeStart)) expect(merged[index + 1]).toBe(mergeContinue);
        });
      }),
    );
  });
});
