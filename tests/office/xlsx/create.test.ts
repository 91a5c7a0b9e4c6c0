import { describe, expect, test } from "@jest/globals";
import { listSheetName } from "../../../src/core";
import { column, excelize, inputSheet, ok, partOf, partsOf } from "./helpers";
import { office } from "../../../src/node/office";

const { addInputSheets, createWorkbook, readWorkbook } = office;

const words = (list: readonly string[], strict = false): { source: { words: readonly string[] }; strict: boolean } => ({
  source: { words: list },
  strict,
});

describe("createWorkbook", () => {
  test("gives back every text as it went in, also what looks like a formula, a date, XML or damage", async () => {
    const texts = [
      "=1+1",
      "+1",
      "-5",
      "@x",
      "00123",
      "1e5",
      "1/4/2563",
      "{ชื่อหน่วยงาน}",
      "<b>&amp;\"'</b>",
      "]]>",
      "_x0041_",
      "_x005F_",
      "ก\u0001ข\u000B",
      "\uD800",
      "ก\uDC00",
      "😀",
      "\uFFFE\uFFFF",
      "บรรทัด\nสอง\tแท็บ",
      " ช่อง ว่าง ",
      "#N/A",
      "'",
    ];
    const bytes = await createWorkbook([
      inputSheet(
        "S",
        texts.map((_, index) => column(`h${index}`)),
        [texts],
      ),
    ]);
    const { sheets } = await readWorkbook(bytes);
    expect(sheets[0]?.rows[1]).toEqual(texts);
  });

  test("line ends become line feeds, and a text longer than a cell is cut with an ellipsis", async () => {
    const bytes = await createWorkbook([
      inputSheet("S", [column("a"), column("b")], [["ก\r\nข\rค", "ย".repeat(40_000)]]),
    ]);
    const [first, second] = (await readWorkbook(bytes)).sheets[0]?.rows[1] ?? [];
    expect(first).toBe("ก\nข\nค");
    expect(second).toBe(`${"ย".repeat(32_766)}…`);
  });

  test("keeps numbers as numbers and the order of the tabs", async () => {
    const bytes = await createWorkbook([
      inputSheet("ข", [column("n", { format: "number" })], [[91.25], [null], [Number.NaN], [-0.1]]),
      inputSheet("ก", [column("h")]),
    ]);
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["ข", "ก"]);
    expect(sheets[0]?.rows).toEqual([["n"], [91.25], [], [], [-0.1]]);
  });

  test("another program finds header, notes, widths, filter, frozen row, formats and print titles", async () => {
    const { OpenReader } = await excelize();
    const bytes = await createWorkbook([
      inputSheet("มาตรการ", [
        column("รหัส", { note: 'เช่น "ม1" <ก>', required: true, width: 9 }),
        column("วันเริ่มต้น", { format: "date" }),
        column("ไม่มีหมายเหตุ"),
      ]),
    ]);
    const file = ok(OpenReader(bytes));
    const notes = ok(file.GetComments("มาตรการ")).comments;
    expect(notes.map((note) => [note.Cell, (note.Paragraph ?? []).map((run) => run.Text)])).toEqual([
      ["A1", ['ต้องกรอก\nเช่น "ม1" <ก>']],
    ]);
    expect(ok(file.GetColWidth("มาตรการ", "A")).width).toBeCloseTo(9.71, 1);
    expect(ok(file.GetPanes("มาตรการ")).panes).toMatchObject({ Freeze: true, YSplit: 1 });
    const style = (cell: string): number => ok(file.GetCellStyle("มาตรการ", cell)).style;
    expect(ok(file.GetStyle(style("A1"))).style).toMatchObject({ Font: { Bold: true, Family: "TH Sarabun New" } });
    expect(style("A1")).not.toBe(style("B1"));
    expect(ok(file.GetStyle(ok(file.GetColStyle("มาตรการ", "A")).style)).style.NumFmt).toBe(49);
    expect(ok(file.GetStyle(ok(file.GetColStyle("มาตรการ", "B")).style)).style.CustomNumFmt).toBe("d mmm yyyy");
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<autoFilter ref="A1:C1000"/>');
    expect(ok(file.GetPageLayout("มาตรการ")).opts).toMatchObject({ Orientation: "landscape", Size: 9 });
    expect(partOf(bytes, "xl/workbook.xml")).toContain("'มาตรการ'!$1:$1</definedName>");
  });

  test("a wide sheet keeps its first column in sight, and is printed on several pages with that column repeated", async () => {
    const columns = Array.from({ length: 24 }, (_, index) => column(`h${index}`, { width: 30 }));
    const bytes = await createWorkbook([inputSheet("มาตรการ", columns)]);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('fitToWidth="4"');
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2"');
    expect(partOf(bytes, "xl/workbook.xml")).toContain("'มาตรการ'!$A:$A,'มาตรการ'!$1:$1");
  });

  test("dropdowns offer words, or the cells of another sheet, strictly or with a warning", async () => {
    const bytes = await createWorkbook([
      inputSheet("มาตรการ", [
        column("สถานะ", { dropdown: words(["ยังไม่ดำเนินการ", "ยกเลิก"], true) }),
        column("ผู้รับผิดชอบ", { dropdown: { source: { sheet: "ส่วนราชการ", column: 1 }, strict: false } }),
        column("หาย", { dropdown: { source: { sheet: "ไม่มี", column: 0 }, strict: true } }),
        column("ว่าง", { dropdown: words([]) }),
      ]),
      inputSheet("ส่วนราชการ", [column("x"), column("ชื่อ")]),
    ]);
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    const found = xml.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('sqref="A2:A1000"><formula1>&quot;ยังไม่ดำเนินการ,ยกเลิก&quot;</formula1>');
    expect(found[0]).not.toContain("errorStyle");
    expect(found[1]).toContain('errorStyle="warning"');
    expect(found[1]).toContain("<formula1>'ส่วนราชการ'!$B$2:$B$200</formula1>");
    for (const one of found) expect((/ error="([^"]*)"/.exec(one)?.[1] ?? "").length).toBeLessThanOrEqual(245);
  });

  test("words that do not fit into a dropdown stand on a hidden sheet", async () => {
    const long = Array.from({ length: 12 }, (_, index) => `รายงานผลการดำเนินการตามมาตรการ ฉบับที่ ${index}`);
    const comma = ["ก, ข", "ค"];
    const plan = inputSheet("เอกสาร", [
      column("ก", { dropdown: words(long, true) }),
      column("ข", { dropdown: words(long) }),
      column("ค", { dropdown: words(comma) }),
    ]);
    const bytes = await createWorkbook([plan]);
    expect(partOf(bytes, "xl/workbook.xml")).toMatch(new RegExp(`<sheet name="${listSheetName}"[^>]* state="hidden"`));
    const { sheets } = await readWorkbook(bytes);
    expect(sheets[1]?.rows.map((row) => row[0])).toEqual(long);
    expect(sheets[1]?.rows.map((row) => row[1]).slice(0, 2)).toEqual(comma);
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml.match(/'รายการตัวเลือก'!\$A\$1:\$A\$12/g)).toHaveLength(2);
    expect(xml).toContain("'รายการตัวเลือก'!$B$1:$B$2");
    const more = await addInputSheets(bytes, [plan, { ...plan, name: "เอกสาร 2" }]);
    expect((await readWorkbook(more)).sheets.map((sheet) => sheet.name)).toEqual([
      "เอกสาร",
      listSheetName,
      "เอกสาร 2",
      `${listSheetName} 2`,
    ]);
  });

  test("names that formulas have to quote are quoted", async () => {
    const name = "แผน 'ก' & <ข>";
    const bytes = await createWorkbook([
      inputSheet(name, [column("h")]),
      inputSheet("S", [column("d", { dropdown: { source: { sheet: name, column: 0 }, strict: false } })]),
    ]);
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toContain(
      "<formula1>'แผน ''ก'' &amp; &lt;ข&gt;'!$A$2:$A$200</formula1>",
    );
    expect((await readWorkbook(bytes)).sheets[0]?.name).toBe(name);
  });

  test("the same plans give the same bytes in every part", async () => {
    const plans = [inputSheet("S", [column("h", { note: "n" })], [["x"]])];
    expect([...partsOf(await createWorkbook(plans))]).toEqual([...partsOf(await createWorkbook(plans))]);
  });
});
