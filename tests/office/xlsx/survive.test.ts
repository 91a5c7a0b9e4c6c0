import { describe, expect, test } from "@jest/globals";
import {
  bytesOf,
  cell,
  chartPlan,
  column,
  excelize,
  inputSheet,
  ok,
  partOf,
  partsOf,
  sheetPlan,
  withParts,
} from "./helpers";
import { office } from "../../../src/node/office";

const { addInputSheets, applySheets, readWorkbook } = office;

/** A red pixel. */
const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with as much in it as an office could have, on sheets around the one that the program owns. */
async function richWorkbook(): Promise<Uint8Array> {
  const { NewFile, Col } = await excelize();
  const file = new NewFile();
  ok(file.SetSheetName("Sheet1", "ของฉัน"));
  for (const name of ["สรุปสถานะ", "ข้อมูล", "ซ่อน"]) ok(file.NewSheet(name));
  ok(file.SetSheetRow("ของฉัน", "A1", ["เดือน", "ยอด"]));
  for (let row = 2; row <= 6; row += 1) ok(file.SetSheetRow("ของฉัน", `A${row}`, [`เดือน ${row}`, row * 10]));
  ok(file.SetCellFormula("ของฉัน", "C2", "SUM(B2:B6)+'สรุปสถานะ'!B2"));
  ok(
    file.AddChart("ของฉัน", "E2", {
      Type: Col,
      Series: [{ Name: "ยอด", Categories: "ของฉัน!$A$2:$A$6", Values: "ของฉัน!$B$2:$B$6" }],
    }),
  );
  ok(
    file.AddPictureFromBytes("ของฉัน", "E20", {
      Extension: ".png",
      File: picture,
      InsertType: 0,
      Format: { AltText: "ตรา" },
    }),
  );
  const red = ok(file.NewConditionalStyle({ Font: { Color: "9A0511" } })).style;
  ok(file.SetConditionalFormat("ของฉัน", "B2:B6", [{ Type: "cell", Criteria: ">", Format: red, Value: "30" }]));
  ok(
    file.SetConditionalFormat("ของฉัน", "B2:B6", [
      { Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6" },
    ]),
  );
  ok(file.AddComment("ของฉัน", { Cell: "A1", Author: "ผู้ตรวจ", Text: "ตรวจแล้ว" }));
  ok(file.AddDataValidation("ของฉัน", { Sqref: "D2:D9", Type: "list", Formula1: '"ก,ข"' }));
  ok(file.ProtectSheet("ข้อมูล", { Password: "x", SelectLockedCells: true }));
  ok(file.SetPanes("ข้อมูล", { Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft" }));
  ok(file.SetColWidth("ข้อมูล", "A", "C", 33));
  ok(file.MergeCell("ข้อมูล", "A1", "C1"));
  ok(file.SetDefinedName({ Name: "ยอดรวม", RefersTo: "ของฉัน!$B$2:$B$6" }));
  ok(file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: "ข้อมูล!$A$1:$C$9", Scope: "ข้อมูล" }));
  ok(file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: "'สรุปสถานะ'!$1:$4", Scope: "สรุปสถานะ" }));
  ok(file.SetSheetRow("ข้อมูล", "H1", ["กอง", "จำนวน"]));
  for (let row = 2; row <= 5; row += 1) ok(file.SetSheetRow("ข้อมูล", `H${row}`, [`กอง ${row % 2}`, row]));
  ok(
    file.AddPivotTable({
      DataRange: "ข้อมูล!H1:I5",
      PivotTableRange: "ข้อมูล!L2:M8",
      Rows: [{ Data: "กอง" }],
      Data: [{ Data: "จำนวน", Subtotal: "Sum" }],
    }),
  );
  ok(file.AddTable("ข้อมูล", { Range: "H1:I5", Name: "ตาราง1" }));
  ok(file.SetSheetVisible("ซ่อน", false));
  ok(file.SetDocProps({ Creator: "สมศรี", Title: "งาน ITA" }));
  ok(file.SetActiveSheet(2));
  const bytes = bytesOf(file);
  const types = partOf(bytes, "[Content_Types].xml");
  const more = `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`;
  const links = partOf(bytes, "xl/_rels/workbook.xml.rels");
  return withParts(bytes, {
    "[Content_Types].xml": types.replace("</Types>", `${more}</Types>`),
    "xl/_rels/workbook.xml.rels": links.replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="${relationship}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/></calcChain>',
    // What no library of ours knows anything about.
    "customXml/item1.xml": "<ข้อมูล xmlns='urn:office'>ลับ</ข้อมูล>",
    "xl/printerSettings/printerSettings1.bin": "\u0001\u0002\u0000\u00FF",
    "xl/threadedComments/threadedComment1.xml":
      "<ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'/>",
  });
}

/** Parts that name the sheets of a book, and therefore have to change. */
const lists = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

function expectSameExcept(before: Uint8Array, after: Uint8Array, changed: readonly string[]): void {
  const now = partsOf(after);
  for (const [name, content] of partsOf(before)) {
    if (!changed.includes(name)) expect([name, now.get(name)]).toEqual([name, content]);
  }
}

const rich = richWorkbook();

describe("what a workbook holds survives", () => {
  test("painting a sheet changes that sheet and the lists that name it, and no byte of any other part", async () => {
    const before = await rich;
    const after = await applySheets(before, [chartPlan("สรุปสถานะ"), sheetPlan("แผนรายเดือน", [[cell("ก")]])]);
    expectSameExcept(before, after, [...lists, "xl/worksheets/sheet2.xml"]);
  });

  test("adding input sheets leaves every existing sheet as it was, byte for byte", async () => {
    const before = await rich;
    const after = await addInputSheets(before, [
      inputSheet("ข้อมูล", [column("ไม่ใช้")]),
      inputSheet("มาตรการ", [column("รหัส", { note: "เช่น ม1" })]),
    ]);
    expectSameExcept(before, after, lists);
    const { sheets } = await readWorkbook(after);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["ของฉัน", "สรุปสถานะ", "ข้อมูล", "ซ่อน", "มาตรการ"]);
  });

  test("nothing at all changes when every input sheet is there already", async () => {
    const before = await rich;
    expect(await addInputSheets(before, [inputSheet("ข้อมูล", [column("h")])])).toBe(before);
  });

  test("the lists only grow: tabs, names, active tab, styles and document properties stay", async () => {
    const before = await rich;
    const after = await applySheets(before, [chartPlan("สรุปสถานะ"), sheetPlan("แผนรายเดือน", [[cell("ก", "title")]])]);
    const names = /<definedName [^>]*>[^<]*<\/definedName>/g;
    const [book, painted] = [partOf(before, "xl/workbook.xml"), partOf(after, "xl/workbook.xml")];
    const kept = (book.match(names) ?? []).filter((name) => !name.includes("$1:$4"));
    expect(kept).toHaveLength(2);
    for (const name of kept) expect(painted).toContain(name);
    expect(painted).not.toContain("$1:$4");
    expect(painted).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'สรุปสถานะ'!$1:$1</definedName>`);
    expect(painted).toContain('activeTab="2"');
    const formats = (xml: string): string[] => xml.match(/<xf [\s\S]*?(?:\/>|<\/xf>)/g) ?? [];
    const xfs = (bytes: Uint8Array): string[] =>
      formats(/<cellXfs[\s\S]*<\/cellXfs>/.exec(partOf(bytes, "xl/styles.xml"))?.[0] ?? "");
    expect(xfs(after).slice(0, xfs(before).length)).toEqual(xfs(before));
  });

  test("another program finds all of it afterwards", async () => {
    const { OpenReader } = await excelize();
    const before = ok(OpenReader(await rich));
    const file = ok(OpenReader(await applySheets(await rich, [chartPlan("สรุปสถานะ")])));
    expect(file.GetSheetList().list).toEqual(["ของฉัน", "สรุปสถานะ", "ข้อมูล", "ซ่อน"]);
    expect(ok(file.GetActiveSheetIndex()).index).toBe(2);
    expect(ok(file.GetSheetVisible("ซ่อน")).visible).toBe(false);
    expect(ok(file.GetCellFormula("ของฉัน", "C2")).formula).toBe("SUM(B2:B6)+'สรุปสถานะ'!B2");
    expect(ok(file.GetComments("ของฉัน")).comments).toHaveLength(1);
    expect(ok(file.GetPictures("ของฉัน", "E20")).pictures).toHaveLength(1);
    expect(file.GetPivotTables("ข้อมูล")).toEqual(before.GetPivotTables("ข้อมูล"));
    expect(file.GetDataValidations("ของฉัน")).toEqual(before.GetDataValidations("ของฉัน"));
    expect(ok(file.GetTables("ข้อมูล")).tables).toHaveLength(1);
    expect(ok(file.GetDocProps()).props.Creator).toBe("สมศรี");
    expect(ok(file.GetCellValue("สรุปสถานะ", "A2")).value).toBe("ยังไม่ดำเนินการ");
  });

  test("formulas that read a painted sheet are recalculated when the file is opened", async () => {
    const after = await applySheets(await rich, [chartPlan("สรุปสถานะ")]);
    expect(partOf(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    const other = await applySheets(await rich, [chartPlan("แผนรายเดือน")]);
    expect(partOf(other, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  test("painting again and again leaves one chart and one set of styles", async () => {
    const plans = [chartPlan("สรุปสถานะ"), chartPlan("แผนรายเดือน", "pie")];
    const once = await applySheets(await rich, plans);
    let often = once;
    for (let time = 0; time < 4; time += 1) often = await applySheets(often, plans);
    expect([...partsOf(often).keys()].sort()).toEqual([...partsOf(once).keys()].sort());
    expect(partOf(often, "xl/styles.xml")).toBe(partOf(once, "xl/styles.xml"));
    expect(partOf(often, "[Content_Types].xml")).toBe(partOf(once, "[Content_Types].xml"));
    expect(Buffer.from(often).equals(once)).toBe(true);
  });

  test("styles are found again after another program rewrote the file", async () => {
    const { OpenReader } = await excelize();
    const plans = [chartPlan("สรุปสถานะ")];
    const once = await applySheets(await rich, plans);
    const file = ok(OpenReader(once));
    ok(file.NewStyle({ Font: { Bold: true, Size: 33 } }));
    const rewritten = bytesOf(file);
    const count = (bytes: Uint8Array): string | undefined =>
      /<cellXfs count="(\d+)"/.exec(partOf(bytes, "xl/styles.xml"))?.[1];
    expect(count(await applySheets(rewritten, plans))).toBe(count(rewritten));
  });

  test("formulas that were typed into the owned sheet leave no calculation chain behind", async () => {
    const before = await rich;
    const sheet = partOf(before, "xl/worksheets/sheet2.xml").replace(
      /<sheetData>.*<\/sheetData>|<sheetData\/>|<sheetData><\/sheetData>/s,
      '<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData>',
    );
    const after = await applySheets(withParts(before, { "xl/worksheets/sheet2.xml": sheet }), [chartPlan("สรุปสถานะ")]);
    expect(partsOf(after).has("xl/calcChain.xml")).toBe(false);
    expect(partOf(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partOf(after, "[Content_Types].xml")).not.toContain("calcChain");
  });

  test("a workbook with namespace prefixes and one in the strict variant are painted in their own way", async () => {
    const { NewFile, OpenReader } = await excelize();
    const bytes = bytesOf(new NewFile());
    const prefixed = partOf(bytes, "xl/workbook.xml")
      .replace(/<(\/?)([a-zA-Z]+)(?=[\s>/])/g, "<$1sm:$2")
      .replace('xmlns="', 'xmlns:sm="');
    const styles = partOf(bytes, "xl/styles.xml")
      .replace(/<(\/?)([a-zA-Z]+)(?=[\s>/])/g, "<$1sm:$2")
      .replace('xmlns="', 'xmlns:sm="');
    const painted = await applySheets(withParts(bytes, { "xl/workbook.xml": prefixed, "xl/styles.xml": styles }), [
      chartPlan("ก"),
    ]);
    expect(partOf(painted, "xl/workbook.xml")).toMatch(/<sm:sheet name="ก"[^>]*\/><\/sm:sheets>/);
    expect(partOf(painted, "xl/styles.xml")).toContain("</sm:xf></sm:cellXfs>");
    expect(ok(OpenReader(painted)).GetSheetList().list).toEqual(["Sheet1", "ก"]);

    const strict = (xml: string): string =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(relationship, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const names = [
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ];
    const strictBytes = withParts(bytes, Object.fromEntries(names.map((name) => [name, strict(partOf(bytes, name))])));
    const out = await applySheets(strictBytes, [chartPlan("ก")]);
    expect(partOf(out, "xl/worksheets/sheet2.xml")).not.toContain("schemas.openxmlformats.org/spreadsheetml");
    expect(partOf(out, "xl/charts/chart1.xml")).toContain("http://purl.oclc.org/ooxml/drawingml/chart");
    expect((await readWorkbook(out)).sheets[1]?.rows[1]).toEqual(["ยังไม่ดำเนินการ", 1]);
  });
});
