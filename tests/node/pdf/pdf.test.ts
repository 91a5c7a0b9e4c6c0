import { describe, expect, test } from "@jest/globals";
import { thaiDocument, titleOfFile } from "../../../src/node/pdf/fodt";
import { bookmarkPages, fontNote, fontsIn, standIns } from "../../../src/node/pdf/pages";

const fodt =
  '<office:meta><dc:title>memo</dc:title></office:meta><style:page-layout-properties fo:margin="1cm" style:num-format="1"/>' +
  '<text:notes-configuration style:num-format="1"/><style:default-style><style:text-properties fo:language="en" fo:country="US"/></style:default-style>' +
  '<style:style style:name="T1"><style:text-properties fo:language="en" fo:country="US"/></style:style>' +
  '<text:page-number text:select-page="current"/><office:text><text:p text:style-name="P1">ปี ๒๕๖๙ ระยะเวลา</text:p>' +
  "<table:table><table:table-cell><text:p>ปี <text:span>๒๕๖๙</text:span></text:p></table:table-cell></table:table></office:text>";

describe("a paper on its way to a PDF", () => {
  const wish = { title: "รายงาน <๖>", thaiNumbers: true, marks: [] };

  test("has its own title, or that of its file where it has none", () => {
    expect(thaiDocument(fodt, wish)).toContain("<office:meta><dc:title>memo</dc:title></office:meta>");
    for (const none of ["", "<dc:title> </dc:title>", "<dc:title/>"]) {
      const made = thaiDocument(fodt.replace("<dc:title>memo</dc:title>", none), wish);
      expect(made).toContain("<office:meta><dc:title>รายงาน &lt;๖&gt;</dc:title></office:meta>");
    }
  });

  test("has its language and Thai page numbers; other numbers stay", () => {
    const made = thaiDocument(fodt, wish);
    expect(made).toContain('<style:default-style><style:text-properties fo:language="th" fo:country="TH"/>');
    // Told that Latin words are Thai, LibreOffice turns lines inside of them.
    expect(made).toContain('<style:style style:name="T1"><style:text-properties fo:language="en" fo:country="US"/>');
    expect(made).toContain('fo:margin="1cm" style:num-format="Native Numbering"');
    expect(made).toContain('<text:page-number style:num-format="Native Numbering" text:select-page="current"/>');
    expect(made).toContain('<text:notes-configuration style:num-format="1"/>');
  });

  test("has Thai numbers in its contents, which print as the page that they name", () => {
    const ref = '<text:bookmark-ref text:reference-format="page" text:ref-name="part_1">.</text:bookmark-ref>';
    const own = '<text:bookmark-ref text:ref-name="part_1">.</text:bookmark-ref>';
    expect(thaiDocument(fodt + ref, wish)).toContain(own);
    expect(thaiDocument(fodt + ref, { ...wish, thaiNumbers: false })).toContain(ref);
  });

  test("keeps plain numbers where the office writes Arabic ones", () => {
    expect(thaiDocument(fodt, { ...wish, thaiNumbers: false })).not.toContain("Native");
  });

  test("is marked where a text first stands, in tables only where that is asked", () => {
    const marks = [
      { mark: "a", texts: ["ปี2569"], inTable: true },
      { mark: "b", texts: ["ระยะเวลา"], inTable: false },
      { mark: "c", texts: ["ไม่มี"], inTable: false },
    ];
    const made = thaiDocument(fodt, { ...wish, marks });
    expect(made).toContain('<table:table-cell><text:p><text:bookmark text:name="a"/>');
    expect(made).toContain('<text:p text:style-name="P1"><text:bookmark text:name="b"/>');
    expect(made).not.toContain('text:name="c"');
  });
});

test("a paragraph that only says what is required is never marked", () => {
  const [asked, told] = ["<text:p>1. ระยะเวลา</text:p>", "<text:p>ระยะเวลา ไตรมาส 1</text:p>"];
  const marks = [{ mark: "a", texts: ["ระยะเวลา"], inTable: false, notIn: ["1.ระยะเวลา"] }];
  const made = thaiDocument(`<office:text>${asked}${told}</office:text>`, { title: "", thaiNumbers: false, marks });
  expect(made).toContain(asked);
  expect(made).toContain('<text:p><text:bookmark text:name="a"/>ระยะเวลา ไตรมาส 1');
});

test("a text that stands in the paper before its place is passed over there", () => {
  const cell = "<table:table><table:table-cell><text:p>สลับ\u2011ผู้ตรวจ</text:p></table:table-cell></table:table>";
  const marks = [{ mark: "a", texts: ["สลับ-ผู้ตรวจ"], inTable: true, skip: 1 }];
  const made = thaiDocument(`<office:text>${cell}${cell}`, { title: "", thaiNumbers: false, marks });
  expect(made.indexOf('text:name="a"')).toBeGreaterThan(made.lastIndexOf("<table:table>"));
  expect(made.split('text:name="a"')).toHaveLength(2);
});

test("the pages of bookmarks are read off a PDF, through a tree of pages", () => {
  const pdf =
    "1 0 obj\n<</Type/Catalog/Pages 2 0 R/Dests 9 0 R>>\nendobj\n2 0 obj\n<</Kids[3 0 R 6 0 R]>>\nendobj\n" +
    "3 0 obj\n<</Kids[4 0 R 5 0 R]>>\nendobj\n4 0 obj\n<<>>\nendobj\n5 0 obj\n<<>>\nendobj\n6 0 obj\n<<>>\nendobj\n" +
    "9 0 obj\n<</a[6 0 R/XYZ 1 2 0]/b[4 0 R/XYZ 1 2 0]>>\nendobj\n";
  expect([...bookmarkPages(Buffer.from(pdf))]).toEqual([
    ["a", 3],
    ["b", 1],
  ]);
  expect(bookmarkPages(Buffer.from("none")).size).toBe(0);
});

test("a file's name is the title of last resort", () => {
  expect(titleOfFile("/x/รายงานผล-รอบ6เดือน-2569.docx")).toBe("รายงานผล รอบ6เดือน 2569");
});

test("a PDF that is set in other fonts than the paper asks for is known by them", () => {
  const fonts = fontsIn(
    Buffer.from("<</BaseFont/BAAAAA+Laksaman-Bold>> <</BaseFont /CAAAAA+Laksaman>> <</BaseFont/X>>"),
  );
  expect(fonts).toEqual(["Laksaman-Bold", "Laksaman", "X"]);
  expect(standIns(fonts, "TH Sarabun New")).toEqual(fonts);
  expect(standIns(["THSarabunPSK-Bold"], "TH Sarabun New")).toEqual([]);
  expect(standIns(["Laksaman-Bold"], "Laksaman")).toEqual([]);
  expect(fontNote(["Laksaman"], "TH Sarabun New")).toContain("ไม่มีแบบอักษร TH Sarabun New จึงใช้ Laksaman แทน");
  expect(fontNote(["THSarabunNew"], "TH Sarabun New")).toBe("");
});
