import { expect, test } from "@jest/globals";
import { Workbook } from "exceljs";
import { readPapers } from "../../../src/core/intake/read-paper";
import { readSource } from "../../../src/desk/sources";
import { office } from "../../../src/node/office";
import { readStruck } from "../../../src/office/xlsx/struck";
import { column, inputSheet } from "./helpers";

const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A sheet of measures as another program saves it, with all that cells alone do not say. */
async function file(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("แผน");
  sheet.addRow(["รายงานผลการดำเนินการตามมาตรการ", "", "", "ปีงบประมาณ ๒๕๖๗"]);
  sheet.addRow(["องค์การบริหารส่วนตำบลธารทอง"]);
  sheet.addRow(["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ", "หลักฐาน"]);
  sheet.addRow([1, "ทำคู่มือ", "กองคลัง", "ทำแล้ว", { text: "คู่มือ", hyperlink: "https://example.go.th/a" }]);
  const formula = { formula: 'HYPERLINK("https://example.go.th/b","ภาพป้าย")', result: "ภาพป้าย" };
  sheet.addRow([2, "ติดป้าย", "กองช่าง", { text: "ติดแล้ว", hyperlink: "https://example.go.th/c" }, formula]);
  sheet.getRow(5).hidden = true;
  sheet.getColumn(3).hidden = true;
  sheet.getCell("B4").note = "รอปลัดตรวจ";
  sheet.headerFooter.oddHeader = '&L&"TH Sarabun,Bold"&14ฉบับเสนอ&Rหน้า &P';
  sheet.addImage(book.addImage({ base64: dot, extension: "png" }), "G2:H4");
  book.addWorksheet("เดิม", { state: "hidden" }).addRow(["ข้อความที่ไม่มีใครเห็น"]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("what a sheet hides is read and told, and what it shows beside its cells is told", async () => {
  const { unread, taken, rows } = readPapers([await readSource({ name: "แผน.xlsx", bytes: await file() }, office)]);
  expect(unread.map(({ text, place, why }) => `${place.where}: ${text}: ${why}`)).toEqual([
    "แผ่นงาน แผน เซลล์ B4: รอปลัดตรวจ: ความเห็นที่ติดกับเซลล์ไม่ได้นำเข้า",
    "แผ่นงาน แผน: ภาพ 1 ภาพ: ภาพไม่ได้นำเข้า ใส่ไฟล์ภาพที่แผ่น ภาพกิจกรรม หรือช่อง หลักฐาน",
    "แผ่นงาน แผน หัวหรือท้ายกระดาษ: ฉบับเสนอ หน้า: แผ่นงาน แผน หัวหรือท้ายกระดาษไม่ได้นำเข้า",
    "แผ่นงาน แผน เซลล์ D5: ติดแล้ว https://example.go.th/c: ที่อยู่เว็บที่อยู่หลังคำนี้ไม่ได้นำเข้า",
  ]);
  expect(taken.map(({ text, place }) => `${place.where}: ${text}`)).toEqual([
    "แผ่นงาน แผน: แถวที่ 5",
    "แผ่นงาน แผน: คอลัมน์ C",
    "แผ่นงาน เดิม: แผ่นงานที่ซ่อนไว้",
  ]);
  const evidence = rows.flatMap((row) =>
    row.table === "measures" ? [row.cells as Record<string, { text: string }>] : [],
  );
  expect(evidence.map((cells) => cells["evidence"]?.text)).toEqual([
    "คู่มือ https://example.go.th/a",
    "ภาพป้าย https://example.go.th/b",
  ]);
});

test("columns and sheets that nobody sees are known; a folded group shows that it is folded", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("มาตรการ", { state: "veryHidden" });
  sheet.addRow(["ก", "ข", "ค", "ง"]);
  for (const number of [2, 3]) sheet.getColumn(number).hidden = true;
  sheet.getColumn(4).hidden = true;
  sheet.getColumn(4).outlineLevel = 1;
  book.addWorksheet("ตั้งค่า").addRow(["ก"]);
  const { sheets } = await office.readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(sheets.map(({ name, isHidden, hiddenColumns }) => ({ name, isHidden, hiddenColumns }))).toEqual([
    { name: "มาตรการ", isHidden: true, hiddenColumns: [1, 2] },
    { name: "ตั้งค่า", isHidden: undefined, hiddenColumns: undefined },
  ]);
});

test("titles right over the headers of a sheet are titles, and not its headers", async () => {
  const { rows } = readPapers([await readSource({ name: "แผน.xlsx", bytes: await file() }, office)]);
  const texts = rows.flatMap((row) =>
    row.table === "settings" ? [row.cells as Record<string, { text: string }>] : [],
  );
  expect(texts.map((cells) => cells["value"]?.text)).toEqual(
    expect.arrayContaining(["องค์การบริหารส่วนตำบลธารทอง", "๒๕๖๗"]),
  );
});

test("what is struck out in a sheet is told and not taken: a stretch, a cell by its style, a number", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("แผน");
  const stretch = (...runs: readonly (readonly [string, boolean])[]) => ({
    richText: runs.map(([text, strike]) => ({ text, font: { strike, size: 14 } })),
  });
  sheet.addRow(["รายงานผลการดำเนินการตามมาตรการ ปีงบประมาณ ๒๕๖๗"]);
  sheet.addRow(["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"]);
  sheet.addRow([1, stretch(["ทำคู่มือเล่มเดิม", true], ["ทำคู่มือเล่มใหม่", false]), "กองคลัง", "ทำแล้ว"]);
  sheet.addRow([2, "ติดป้าย", "กองช่าง", "ยกเลิกแล้ว"]);
  sheet.addRow([3, "เปิดช่องร้องเรียน", stretch(["สำนักปลัด", false]), stretch(["ตัดทั้งช่อง", true])]);
  for (const name of ["A4", "D4", "C5"]) sheet.getCell(name).font = { strike: true };
  sheet.getCell("E4").font = { strike: true };
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const { unread, rows } = readPapers([await readSource({ name: "แผน.xlsx", bytes }, office)]);
  expect(unread.map(({ text, place, why }) => `${place.where}: ${text}: ${why}`)).toEqual(
    [
      ["B3", "ทำคู่มือเล่มเดิม"],
      ["A4", "2"],
      ["D4", "ยกเลิกแล้ว"],
      ["D5", "ตัดทั้งช่อง"],
    ].map(([cell = "", text = ""]) => `แผ่นงาน แผน เซลล์ ${cell}: ${text}: ข้อความที่ขีดฆ่าไว้ไม่ได้นำเข้า`),
  );
  const measures = rows.flatMap((row) =>
    row.table === "measures" ? [row.cells as Record<string, { text: string }>] : [],
  );
  expect(measures.map(({ measure, owner, result }) => [measure?.text, owner?.text, result?.text])).toEqual([
    ["ทำคู่มือเล่มใหม่", "กองคลัง", "ทำแล้ว"],
    ["ติดป้าย", "กองช่าง", undefined],
    ["เปิดช่องร้องเรียน", "สำนักปลัด", undefined],
  ]);
});

test("struck out in texts that stand in their cells, the reading aid beside them left out", () => {
  const shared = new Map([[1, [{ text: "ตัด", isStruck: true }]]]);
  const inline =
    '<is><r><rPr><strike/></rPr><t>เก่า</t></r><r><rPr><strike val="0"/></rPr><t>ใหม่</t></r><rPh><t>อ่าน</t></rPh></is>';
  const xml =
    `<sheetData><row r="1"><c r="A1" t="inlineStr">${inline}</c><c r="B1" s="1"/>` +
    '<c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>1</v></c><c t="s"><v>1</v></c></row></sheetData>';
  expect(readStruck(xml, { byStyle: [false, true], shared })).toEqual([
    { row: 0, column: 0, text: "เก่า", rest: "ใหม่" },
    { row: 0, column: 3, text: "ตัด", rest: "" },
  ]);
});

test("the notes of our own headers are nothing to tell", async () => {
  const bytes = await office.createWorkbook([inputSheet("S", [{ ...column("h"), note: "อธิบาย" }])]);
  expect(office.readUnseen(bytes)["S"]?.notes).toEqual([]);
});
