import { describe, expect, test } from "@jest/globals";
import { styles } from "../../../src/core/sheets/styles";
import type { StyleName } from "../../../src/core/sheets/styles";
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

const { applySheets, createWorkbook, readWorkbook } = office;

const base = createWorkbook([inputSheet("มาตรการ", [column("รหัส")], [["ม1"]]), inputSheet("ท้าย", [column("h")])]);

describe("applySheets", () => {
  test("a new sheet comes last; one of the same name is replaced where it stands, whatever the case of its letters", async () => {
    const first = await applySheets(await base, [sheetPlan("Grid", [[cell("เก่า"), cell(1, "number")]])]);
    const second = await applySheets(first, [sheetPlan("after", [[cell("x")]]), sheetPlan("GRID", [[cell("ใหม่")]])]);
    const { sheets } = await readWorkbook(second);
    expect(sheets.map((sheet) => [sheet.name, sheet.rows[0]])).toEqual([
      ["มาตรการ", ["รหัส"]],
      ["ท้าย", ["h"]],
      ["Grid", ["ใหม่"]],
      ["after", ["x"]],
    ]);
  });

  test("text stays text and numbers keep their format", async () => {
    const { OpenReader } = await excelize();
    const row = [cell("=HYPERLINK(1)"), cell("-5"), cell(0.905, "percent"), cell(2.5, "decimal"), cell(null), cell("")];
    const bytes = await applySheets(await base, [sheetPlan("S", [row])]);
    const file = ok(OpenReader(bytes));
    expect(ok(file.GetRows("S")).result[0]).toEqual(["=HYPERLINK(1)", "-5", "90.50%", "2.50"]);
    expect(ok(file.GetCellFormula("S", "A1")).formula).toBe("");
  });

  test("every style of the table arrives with its fill, weight, alignment and border", async () => {
    const { NewFile, OpenReader } = await excelize();
    const names = Object.keys(styles) as StyleName[];
    const bytes = await applySheets(bytesOf(new NewFile()), [
      sheetPlan(
        "S",
        names.map((name) => [cell("x", name)]),
      ),
    ]);
    const file = ok(OpenReader(bytes));
    for (const [index, name] of names.entries()) {
      const wanted = styles[name] as {
        fill?: string;
        bold?: boolean;
        wrap?: boolean;
        border?: boolean;
        align?: string;
      };
      const found = ok(file.GetStyle(ok(file.GetCellStyle("S", `A${index + 1}`)).style)).style;
      expect([name, found.Fill?.Color?.[0]]).toEqual([name, wanted.fill]);
      expect([name, found.Font?.Bold ?? false]).toEqual([name, wanted.bold ?? false]);
      expect([name, found.Alignment?.WrapText ?? false]).toEqual([name, wanted.wrap ?? false]);
      expect([name, found.Alignment?.Horizontal ?? ""]).toEqual([name, wanted.align ?? ""]);
      expect([name, (found.Border ?? []).length > 0]).toEqual([name, wanted.border ?? false]);
    }
  });

  test("links lead to cells and to addresses; an address that no program opens is left as text", async () => {
    const { OpenReader } = await excelize();
    const bytes = await applySheets(await base, [
      sheetPlan("S", [
        [
          cell("ไป", "link", { to: "cell", sheet: "มาตรการ", cell: "A2" }),
          cell("เว็บ", "link", { to: "url", url: "https://www.example.go.th/ก?a=1&b=2" }),
          cell("ซ้ำ", "link", { to: "url", url: "https://www.example.go.th/ก?a=1&b=2" }),
          cell("สคริปต์", "link", { to: "url", url: "javascript:alert(1)" }),
          cell("ผิด", "link", { to: "url", url: "ดูในแฟ้ม" }),
        ],
      ]),
    ]);
    const file = ok(OpenReader(bytes));
    const link = (name: string): unknown[] => {
      const { ok: there, location } = file.GetCellHyperLink("S", name) as { ok: boolean; location: string };
      return [there, location];
    };
    expect(link("A1")).toEqual([true, "'มาตรการ'!A2"]);
    expect(link("B1")).toEqual([true, "https://www.example.go.th/%E0%B8%81?a=1&b=2"]);
    expect(link("C1")).toEqual(link("B1"));
    expect(link("D1")[0]).toBe(false);
    expect(link("E1")[0]).toBe(false);
  });

  test("merges, widths, frozen panes and print settings arrive", async () => {
    const { OpenReader } = await excelize();
    const rows = Array.from({ length: 4 }, () => [cell("a"), cell("b"), cell("c")]);
    const merges = [
      { row: 1, column: 0, rows: 2, columns: 2 },
      { row: 0, column: 2, rows: 1, columns: 1 },
    ];
    const plan = sheetPlan("S", rows, {
      widths: [5, 10, 30],
      merges,
      frozenRows: 2,
      frozenColumns: 1,
      printTitleRows: 2,
    });
    const file = ok(OpenReader(await applySheets(await base, [plan])));
    expect(ok(file.GetMergeCells("S", true)).mergeCells).toHaveLength(1);
    expect(ok(file.GetColWidth("S", "C")).width).toBeCloseTo(30.71, 1);
    expect(ok(file.GetPanes("S")).panes).toMatchObject({ Freeze: true, XSplit: 1, YSplit: 2, TopLeftCell: "B3" });
    expect(ok(file.GetPageLayout("S")).opts).toMatchObject({ Orientation: "landscape", Size: 9, FitToWidth: 1 });
    const names = ok(file.GetDefinedName()).definedNames.filter((name) => name.Scope === "S");
    expect(names.map((name) => name.RefersTo)).toEqual(["'S'!$1:$2"]);
  });

  test("what a person set for the tab stays when the sheet is painted again: zoom, colour, being open", async () => {
    const once = await applySheets(await base, [sheetPlan("S", [[cell("a")]])]);
    const name = "xl/worksheets/sheet3.xml";
    const xml = partOf(once, name)
      .replace("<sheetPr>", '<sheetPr><tabColor theme="5" tint="0.4"/>')
      .replace("<sheetView ", '<sheetView tabSelected="1" zoomScale="85" ');
    const again = await applySheets(withParts(once, { [name]: xml }), [sheetPlan("S", [[cell("b")]])]);
    expect(partOf(again, name)).toContain('<tabColor theme="5" tint="0.4"/>');
    expect(partOf(again, name)).toContain('tabSelected="1" zoomScale="85"');
  });

  test.each(["column", "pie"] as const)(
    "a %s chart is drawn from the cells, and goes when the plan has none",
    async (kind) => {
      const bytes = await applySheets(await base, [chartPlan("S", kind)]);
      const chart = partOf(bytes, "xl/charts/chart1.xml");
      expect(chart).toContain(kind === "pie" ? "<c:pieChart>" : "<c:barChart>");
      expect(chart).toContain("<c:f>'S'!$B$2:$B$4</c:f>");
      expect(chart).toContain("สถานะของมาตรการ &lt;2569&gt; &amp; ผล");
      expect(chart).toContain('<a:srgbClr val="70AD47"/>');
      const without = await applySheets(bytes, [sheetPlan("S", [[cell("a")]])]);
      expect([...partsOf(without).keys()].filter((name) => /chart|drawings?\/drawing/.test(name))).toEqual([]);
      expect(partOf(without, "[Content_Types].xml")).not.toContain("chart");
    },
  );

  test("five thousand measures are painted, each in its row", async () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 25 }, (_, at) =>
        cell(at % 2 === 0 ? `มาตรการ ${row} ${at}` : row, at % 3 === 0 ? "monthDone" : "text"),
      ),
    );
    const { sheets } = await readWorkbook(await applySheets(await base, [sheetPlan("S", rows)]));
    expect(sheets[2]?.rows).toHaveLength(5000);
    expect(sheets[2]?.rows[4999]?.slice(0, 2)).toEqual(["มาตรการ 4999 0", 4999]);
  });

  test("refuses what is no workbook with a problem that says so", async () => {
    await expect(applySheets(new TextEncoder().encode("a,b\n1,2"), [])).rejects.toMatchObject({
      code: "file.not-xlsx",
    });
  });
});
