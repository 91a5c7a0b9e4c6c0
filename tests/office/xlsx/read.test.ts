import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/core/workbook/types";
import PizZip from "pizzip";
import { isDateFormat, numberLooks, serialDate } from "../../../src/office/xlsx/formats";
import { shownAs } from "../../../src/office/xlsx/read-sheet";
import { bytesOf, column, excelize, inputSheet, ok, partOf, withParts } from "./helpers";
import { office } from "../../../src/node/office";

const { createWorkbook, readWorkbook } = office;

const plain = createWorkbook([inputSheet("S", [column("h")])]);

/** The rows of a workbook whose only sheet holds this XML. */
async function rowsOf(
  data: string,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly (readonly CellValue[])[]> {
  const bytes = await plain;
  const sheet = partOf(bytes, "xl/worksheets/sheet1.xml").replace(
    /<sheetData>.*<\/sheetData>/s,
    `<sheetData>${data}</sheetData>`,
  );
  const workbook = await readWorkbook(withParts(bytes, { "xl/worksheets/sheet1.xml": sheet, ...more }));
  return workbook.sheets[0]?.rows ?? [];
}

describe("readWorkbook", () => {
  test("tells text, numbers, booleans, dates and errors apart in a file of another program", async () => {
    const { NewFile } = await excelize();
    const file = new NewFile();
    const date = ok(file.NewStyle({ NumFmt: 14 })).style;
    const thai = ok(file.NewStyle({ CustomNumFmt: "[$-D00041E]d mmm yyyy" })).style;
    const percent = ok(file.NewStyle({ NumFmt: 10 })).style;
    ok(file.SetSheetRow("Sheet1", "A1", ["2563", 2563, true, 242248, 242248, 0.905, "=1+1", "  เว้น  "]));
    ok(file.SetCellStyle("Sheet1", "D1", "D1", date));
    ok(file.SetCellStyle("Sheet1", "E1", "E1", thai));
    ok(file.SetCellStyle("Sheet1", "F1", "F1", percent));
    ok(file.SetCellRichText("Sheet1", "A2", [{ Text: "หนา", Font: { Bold: true } }, { Text: " บาง" }]));
    const { sheets } = await readWorkbook(bytesOf(file));
    expect(sheets[0]?.rows).toEqual([
      ["2563", 2563, true, { date: "2563-04-01" }, { date: "2563-04-01" }, "90.50%", "=1+1", "  เว้น  "],
      ["หนา บาง"],
    ]);
  });

  test("gives a formula its stored result, an error as an error, and calculates what was never calculated", async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"ก"</f><v>ก</v></c><c r="C1" t="e"><f>NA()</f><v>#N/A</v></c></row>' +
        '<row r="2"><c r="A2"><f>A1*21</f></c><c r="B2"><f>1/0</f></c><c r="C2"><f>"ก"&amp;"ข"</f></c><c r="D2"><f>1=1</f></c><c r="E2"><f>NOSUCH(1)</f></c><c r="F2"><v>1</v></c></row>',
    );
    expect(rows).toEqual([
      [2, "ก", { error: "#N/A" }],
      [42, { error: "#DIV/0!" }, "กข", true, { error: "" }, 1],
    ]);
  });

  test("a result that was worked out over an error is none: the library takes the error for a blank cell", async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>ก</t></is></c><c r="B1"><f>NOSUCH(1)</f><v></v></c><c r="C1"><f>COUNTA($A$1:B1)&amp;" เรื่อง"</f><v></v></c></row>' +
        '<row r="2"><c r="A2"><f>C1&amp;"ข"</f><v></v></c><c r="B2"><f>IFERROR(B1,"ไม่มี")</f><v></v></c><c r="C2"><f>COUNTA(A1:A1)</f><v></v></c></row>',
    );
    expect(rows).toEqual([
      ["ก", { error: "" }, { error: "" }],
      [{ error: "" }, "ไม่มี", 1],
    ]);
  });

  test("an empty value beside a formula is no result of it where it is no text, as openpyxl writes it", async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1"><f>1+2</f><v></v></c><c r="B1"><f>"ก"&amp;"ข"</f><v/></c><c r="C1" t="n"><f>A1*2</f><v> </v></c></row>',
    );
    expect(rows).toEqual([[3, "กข", 6]]);
  });

  test("an empty stored result is empty, not one that nobody has calculated", async () => {
    const empty = '<c r="A1" t="str"><f>NOSUCH(1)</f><v/></c><c r="B1" t="str"><f>NOSUCH(1)</f><v></v></c>';
    expect(await rowsOf(`<row r="1">${empty}<c r="C1"><v>1</v></c></row>`)).toEqual([[null, null, 1]]);
  });

  test("keeps control characters and lone surrogates, and leaves reading aids out", async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>ก_x0001__xD800_ข</t></is></c><c r="B1" t="inlineStr"><is><r><t>漢</t></r><rPh sb="0" eb="1"><t>かん</t></rPh></is></c>' +
        '<c r="C1" t="inlineStr"><is><t>_x005F_x0041_ &lt;{x}&gt; &#3585;<![CDATA[<b>]]></t></is></c></row>',
    );
    expect(rows).toEqual([["ก\u0001\uD800ข", "漢", "_x0041_ <{x}> ก<b>"]]);
  });

  test("finds cells without addresses, skips blank rows and trims empty ends", async () => {
    const rows = await rowsOf(
      '<row><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c><c/></row><row r="4"><c r="C4"><v>3</v></c><c r="D4" t="inlineStr"><is><t></t></is></c></row><row r="9"/>',
    );
    expect(rows).toEqual([["a", 1], [], [], [null, null, 3]]);
  });

  test("gives a merged cell's value to its first cell only", async () => {
    const bytes = await plain;
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml")
      .replace(
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row></sheetData>',
      )
      .replace(/<autoFilter[^>]*>/, '<mergeCells count="1"><mergeCell ref="A1:A1048576"/></mergeCells>');
    const { sheets } = await readWorkbook(withParts(bytes, { "xl/worksheets/sheet1.xml": sheet }));
    expect(sheets[0]?.rows).toEqual([
      [1, 2],
      [null, 4],
    ]);
    expect(sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1048576, columns: 1 }]);
  });

  test("a picture that WPS put into a cell is no text", async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c><c r="B1" t="inlineStr"><is><t>ดู =DISPIMG</t></is></c></row>',
    );
    expect(rows).toEqual([[{ error: "DISPIMG" }, "ดู =DISPIMG"]]);
  });

  test("gives the web addresses behind cells, of links and of formulas, and no others", async () => {
    const bytes = await plain;
    const text = (cell: string): string => `<c r="${cell}" t="inlineStr"><is><t>คำ</t></is></c>`;
    const data =
      `<row r="1">${text("A1")}${text("B1")}</row><row r="2">${text("A2")}` +
      '<c r="B2" t="str"><f>HYPERLINK("https://b.example","คำ")</f><v>คำ</v></c></row>';
    const links = ["rIdA:A1:A900", "rIdF:B1", "rIdX:B1"].map((one) => {
      const [id, ...range] = one.split(":");
      return `<hyperlink ref="${range.join(":")}" r:id="${id ?? ""}"/>`;
    });
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml")
      .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${data}</sheetData>`)
      .replace("<printOptions", `<hyperlinks>${links.join("")}</hyperlinks><printOptions`);
    const external = (id: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
    const { sheets } = await readWorkbook(
      withParts(bytes, {
        "xl/worksheets/sheet1.xml": sheet,
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external("rIdA", "https://a.example")}${external("rIdF", "file:///C:/a.pdf")}</Relationships>`,
      }),
    );
    expect(sheets[0]?.addresses).toEqual([
      { row: 1, column: 1, address: "https://b.example" },
      { row: 0, column: 0, address: "https://a.example" },
      { row: 1, column: 0, address: "https://a.example" },
    ]);
  });

  test("counts days from 1904 where the workbook says so", async () => {
    const bytes = await plain;
    const book = partOf(bytes, "xl/workbook.xml").replace("<bookViews", '<workbookPr date1904="1"/><bookViews');
    const styles = partOf(bytes, "xl/styles.xml").replace(/<xf numFmtId="49"/, '<xf numFmtId="14"');
    const rows = await rowsOf('<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>44287</v></c></row>', {
      "xl/workbook.xml": book,
      "xl/styles.xml": styles,
    });
    expect(rows).toEqual([[{ date: "1904-01-01" }, { date: "2025-04-02" }]]);
  });

  test("understands namespace prefixes and UTF-16", async () => {
    const sheet =
      '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ก</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const utf16 = Buffer.from(`\uFEFF${sheet}`, "utf16le").toString("latin1");
    const bytes = withParts(await plain, {});
    const zip = new PizZip(bytes);
    zip.file("xl/worksheets/sheet1.xml", utf16, { binary: true });
    const { sheets } = await readWorkbook(zip.generate({ type: "uint8array" }));
    expect(sheets[0]?.rows).toEqual([["ก"]]);
  });

  test("refuses places that no sheet has, in Thai", async () => {
    await expect(rowsOf('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')).rejects.toMatchObject({ code: "file.broken" });
    await expect(rowsOf('<row r="9999999"><c><v>1</v></c></row>')).rejects.toMatchObject({ code: "file.broken" });
  });

  test("reads 10,000 rows of 27 columns to the last cell", async () => {
    const cells = Array.from({ length: 27 }, (_, index) => (index % 3 === 0 ? index : `ข้อความ ${index}`));
    const bytes = await createWorkbook([
      inputSheet(
        "S",
        cells.map((value) => column(String(value))),
        Array.from({ length: 10_000 }, () => cells),
      ),
    ]);
    const { sheets } = await readWorkbook(bytes);
    expect(sheets[0]?.rows).toHaveLength(10_001);
    expect(sheets[0]?.rows[10_000]).toEqual(cells);
  });
});

describe("dates", () => {
  test.each([
    ["d mmm yyyy", true],
    ["[$-D00041E]d mmm yyyy", true],
    ["[$-107041E]d mmmm yyyy;@", true],
    ["B2d/m/yy", true],
    ["ว/ด/ปปปป", false],
    ["mmm", true],
    ["[$-41E]dddd", true],
    ["yyyy", true],
    ["bbbb", true],
    ["General", false],
    ["0.00E+00", false],
    ['0 "day"', false],
    ["0\\d", false],
    ["[Red]0.00", false],
    ["h:mm AM/PM", false],
    ["mm:ss", false],
    ["[h]:mm", false],
    ["#,##0.00;[Red]-#,##0.00", false],
    ["@", false],
  ])("the format %s shows a date: %s", (code, expected) => {
    expect(isDateFormat(code)).toBe(expected);
  });

  test.each([
    [9, "", "85%"],
    [10, "", "85.25%"],
    [164, "0.0%", "85.3%"],
    [164, '0.00" คะแนน"', 0.8525],
    [164, '0.00" %"', 0.8525],
  ])("a number in format %d %j is read as it is shown: %j", (id, code, shown) => {
    const format =
      code === "" ? "" : `<numFmts><numFmt numFmtId="${id}" formatCode="${code.replace(/"/g, "&quot;")}"/></numFmts>`;
    const looks = numberLooks(`<styleSheet>${format}<cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`);
    expect(shownAs(0.8525, looks[0] ?? null, false)).toBe(shown);
  });

  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [60, null],
    [61, "1900-03-01"],
    [45748.75, "2025-04-01"],
    [0.5, null],
    [-3, null],
    [1e9, null],
  ])("day %d is %s", (serial, expected) => {
    expect(serialDate(serial, false)).toBe(expected);
  });
});
