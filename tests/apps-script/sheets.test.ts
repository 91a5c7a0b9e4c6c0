import { describe, expect, test } from "@jest/globals";
import { tableKeys, tables } from "../../src/core/workbook/tables";
import { useAddIn } from "./add-in";
import { asText } from "./fakes/cells";
import type { Realm } from "./fakes/realm";
import { demoOffice } from "./offices";

const { open, empty } = useAddIn();

const sheetNames = (realm: Realm): string[] => realm.file.sheets.map(({ name }) => name);

/** The demo office with the first measure's cell of a column changed. */
function withCell(header: string, value: string | number) {
  const demo = demoOffice();
  const [headers = [], first = [], ...rest] = demo.sheets["มาตรการ"] ?? [];
  const changed = first.map((cell, index) => (headers[index] === header ? value : cell));
  return { ...demo, sheets: { ...demo.sheets, มาตรการ: [headers, changed, ...rest] } };
}

describe("computed sheets", () => {
  test("have values, merges, fills, widths, frozen panes, links and a chart", () => {
    const realm = open();
    realm.call("menuRefresh");
    const grid = realm.file.sheet("แผนรายเดือน");
    const summary = realm.file.sheet("สรุปสถานะ");
    expect(grid.frozen.columns).toBe(2);
    expect(grid.frozen.rows).toBeGreaterThan(2);
    expect(grid.widths.size).toBe(grid.cells.columns);
    expect(new Set(grid.cells.layers.background?.flat()).size).toBeGreaterThan(4);
    expect(summary.cells.merges.length).toBeGreaterThan(0);
    expect(summary.charts.map(({ title }) => title)).toEqual(["จำนวนมาตรการตามสถานะ"]);
    const links = (summary.cells.layers.link ?? []).flat().filter((link) => link !== undefined);
    expect(links.length).toBeGreaterThan(0);
    const ids = realm.file.sheets.map(({ id }) => id);
    for (const link of links) expect(ids).toContain(Number(/#gid=(\d+)&range=[A-Z]+\d+$/.exec(asText(link))?.[1]));
  });

  test("keep their place, number, widths, filter, a person's chart and columns when they are written again", () => {
    const realm = open();
    realm.call("menuRefresh");
    const summary = realm.file.sheet("สรุปสถานะ");
    const { id } = summary;
    summary.widths.set(1, 333);
    summary.filter = "A1:B2";
    summary.charts.push({ title: "กราฟของฉัน", ranges: [], options: {} });
    summary.cells.put(4, summary.cells.columns, "ของฉัน");
    summary.cells.columns += 1;
    const order = sheetNames(realm);
    realm.call("menuRefresh");
    expect(sheetNames(realm)).toEqual(order);
    const again = realm.file.sheet("สรุปสถานะ");
    expect(again.id).toBe(id);
    expect(again.widths.get(1)).toBe(333);
    expect(again.filter).toBe("A1:B2");
    expect(again.charts.map(({ title }) => title).sort()).toEqual(["กราฟของฉัน", "จำนวนมาตรการตามสถานะ"].sort());
    expect(again.cells.valueAt(4, again.cells.columns - 1)).toBe("ของฉัน");
  });

  test("come with the codes that rows lack, but for a cell with a formula, and undo takes the codes back", () => {
    const realm = open();
    const { cells, table } = realm.file.sheet("มาตรการ");
    const column = table[0]?.indexOf("รหัส") ?? -1;
    const codeOf = (row: number) => cells.valueAt(row, column);
    const kept = codeOf(3);
    cells.put(1, column, "");
    cells.put(2, column, { formula: '=""', shown: "" });
    realm.call("menuRefresh");
    expect([codeOf(1), codeOf(3)]).toEqual([expect.stringMatching(/./), kept]);
    expect(codeOf(2)).toEqual({ formula: '=""', shown: "" });
    expect(realm.person.last).toContain("เติมรหัสให้ 1 แถวที่ยังไม่มีรหัส");
    realm.call("menuRefresh");
    expect(realm.person.last).not.toContain("เติมรหัส");
    realm.call("menuUndo");
    realm.call("menuUndo");
    expect(codeOf(1)).toBe("");
    expect(realm.host.violations).toEqual([]);
  });

  test("shrink with the data: nothing of the old content is left below the new one", () => {
    const realm = open();
    realm.call("menuRefresh");
    const before = realm.file.sheet("แผนรายเดือน").table.length;
    const measures = realm.file.sheet("มาตรการ");
    measures.cells.values = measures.cells.values.slice(0, 3);
    realm.call("menuRefresh");
    const again = open();
    again.file.sheet("มาตรการ").cells.values = again.file.sheet("มาตรการ").cells.values.slice(0, 3);
    again.call("menuRefresh");
    expect(realm.file.sheet("แผนรายเดือน").table).toEqual(again.file.sheet("แผนรายเดือน").table);
    expect(realm.file.sheet("แผนรายเดือน").table.length).toBeLessThan(before);
    expect(realm.file.sheet("แผนรายเดือน").cells.merges).toEqual(again.file.sheet("แผนรายเดือน").cells.merges);
  });

  test("never take the place of a user's sheet of the same name", () => {
    const realm = open();
    realm.file.load("สรุปสถานะ", [["งานของฉัน"]]);
    realm.call("menuRefresh");
    expect(realm.file.sheet("สรุปสถานะ").table).toEqual([["งานของฉัน"]]);
    expect(realm.file.sheet("สรุปสถานะ (ITA)").table.length).toBeGreaterThan(3);
    expect(realm.person.last).toContain("เป็นของผู้ใช้");
  });

  test.each(["=IMPORTXML(1)", "+66 2 123", "-5", "@home", "'quoted", "1/2", "2569", "TRUE", "95%", "1e5"])(
    "a measure called %s stays that text",
    (text) => {
      const realm = open(withCell("มาตรการ", text));
      realm.call("menuRefresh");
      const values = realm.file.sheets.flatMap((sheet) => sheet.cells.values.flat());
      expect(values.filter((value) => typeof value === "object")).toEqual([]);
      expect(realm.file.sheet("แผนรายเดือน").table.flat()).toContain(text);
    },
  );

  test("numbers are numbers, texts are text", () => {
    const realm = open();
    realm.call("menuRefresh");
    const values = realm.file.sheet("สรุปสถานะ").cells.values.flat();
    expect(values.filter((value) => typeof value === "number").length).toBeGreaterThan(20);
    expect(values.filter((value) => typeof value === "object")).toEqual([]);
  });

  test("the counts of the problems stay numbers from check to check", () => {
    const realm = open();
    for (const round of [1, 2, 3]) {
      if (round === 3) realm.file.sheet("มาตรการ").cells.put(1, 4, "");
      realm.call("menuCheck");
      const { table, cells } = realm.file.sheet("ผลตรวจสอบ");
      const header = table.findIndex((row) => row[0] === "ความรุนแรง");
      const counts = table.slice(3, header).map((row) => row[1]);
      expect({ round, kinds: counts.map((count) => typeof count) }).toEqual({
        round,
        kinds: counts.map(() => "number"),
      });
      expect(counts.length).toBeGreaterThan(2);
      expect(counts.map((_, index) => cells.at("format", 3 + index, 1))).not.toContain("@");
    }
  });

  test("what a run that was cut off left behind goes with the next one", () => {
    const realm = open();
    realm.file.addSheet("ITA กำลังเขียน 1");
    realm.call("menuRefresh");
    expect(sheetNames(realm).filter((name) => name.startsWith("ITA กำลังเขียน"))).toEqual([]);
    expect(realm.person.all).not.toContain("ไม่สำเร็จ");
  });

  test("the person is brought to the sheet that the menu was about", () => {
    const realm = open();
    realm.call("menuRefresh");
    expect(realm.file.sheets[realm.file.active]?.name).toBe("สรุปสถานะ");
    realm.call("menuCheck");
    expect(realm.file.sheets[realm.file.active]?.name).toBe("ผลตรวจสอบ");
    realm.call("menuOpenRegister");
    expect(realm.file.sheets[realm.file.active]?.name).toBe("ทะเบียนรายงาน");
  });
});

describe("input sheets", () => {
  test("are all made in an empty file, with dropdowns, notes and a filter", () => {
    const realm = empty();
    realm.file.load("ชีต1", []);
    realm.call("menuCreateSheets");
    expect(sheetNames(realm)).toEqual(["ชีต1", ...tableKeys.map((key) => tables[key].sheet)]);
    const measures = realm.file.sheet("มาตรการ");
    const status = tables.measures.columns.findIndex(({ key }) => key === "status");
    expect(measures.cells.at("rule", 1, status)).toMatch(/^refuse ยังไม่ดำเนินการ\|/);
    expect(measures.cells.at("rule", 999, status)).toBe(measures.cells.at("rule", 1, status));
    const divisions = realm.file.sheet("ส่วนราชการ");
    const owner = tables.measures.columns.findIndex(({ key }) => key === "owner");
    expect(measures.cells.at("rule", 1, owner)).toContain(`warn ${divisions.id}:`);
    expect(String(measures.cells.at("note", 0, status))).toContain("ต้องกรอก");
    expect(measures.filter).toBe("A1:X1000");
    expect(measures.frozen.rows).toBe(1);
    expect(measures.cells.at("format", 5, 0)).toBe("@");
    expect(realm.file.sheet("เกณฑ์").table.length).toBeGreaterThan(5);
  });

  test("that exist are left as they are", () => {
    const realm = open();
    const before = realm.file.snapshot();
    realm.call("menuCreateSheets");
    for (const [name, content] of Object.entries(before)) expect(realm.file.snapshot()[name]).toBe(content);
    expect(sheetNames(realm)).toContain("เกณฑ์");
    realm.call("menuCreateSheets");
    expect(realm.person.all).toContain("ไม่มีแผ่นงานที่ต้องเพิ่ม");
  });
});

test("each problem has a link to its cell", () => {
  const realm = open(withCell("สถานะ", "ทำอยู่มั้ง"));
  realm.call("menuCheck");
  const { table, cells } = realm.file.sheet("ผลตรวจสอบ");
  const row = table.findIndex((line) => line.includes("ทำอยู่มั้ง"));
  const cell = asText(table[row]?.[2]);
  expect(cell).toMatch(/^[A-Z]+2$/);
  expect(cells.at("link", row, 2)).toBe(`#gid=${realm.file.sheet("มาตรการ").id}&range=${cell}`);
});

describe("reading", () => {
  const messagesOf = (realm: Realm): string => realm.file.sheet("ผลตรวจสอบ").table.flat().map(asText).join("\n");

  test("a date cell is the day in the spreadsheet's time zone", () => {
    const realm = open();
    const measures = realm.file.sheet("มาตรการ");
    const column = measures.table[0]?.indexOf("วันสิ้นสุด") ?? -1;
    const status = measures.table[0]?.indexOf("สถานะ") ?? -1;
    measures.cells.put(1, column, { date: "2026-04-10" });
    measures.cells.put(1, status, "อยู่ระหว่างดำเนินการ");
    measures.cells.put(1, (measures.table[0] ?? []).indexOf("รหัส"), "ใหม่1");
    realm.call("menuRefresh");
    expect(realm.file.sheet("สรุปสถานะ").table.flat()).toContain("10 เม.ย. 69");
  });

  test("errors and merged cells are told with their place", () => {
    const realm = open();
    const { cells } = realm.file.sheet("มาตรการ");
    cells.put(2, 4, { formula: "=NO()" });
    cells.merges.push({ row: 3, column: 1, rows: 2, columns: 1 });
    realm.call("menuCheck");
    expect(messagesOf(realm)).toContain("#NAME?");
    expect(messagesOf(realm)).toContain("B4:B5");
  });
});
