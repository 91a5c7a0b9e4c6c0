import { expect, test } from "@jest/globals";
import { settingDefs } from "../../../src/core/model/settings";
import { readPapers } from "../../../src/core/intake/read-paper";
import { readSheets } from "../../../src/core/intake/sheet-read";
import type { CellValue } from "../../../src/core/workbook/types";
import { sheetOf } from "../builders";
import { textsOf } from "./reading";

const head = ["ลำดับ", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ", "สถานะ"];

const read = (rows: readonly (readonly CellValue[])[]): ReturnType<typeof readPapers> =>
  readPapers([readSheets({ sheets: [sheetOf("ผล", [["รายงานผลการดำเนินการตามมาตรการ"], head, ...rows])] }, "ผล.xlsx")]);

test("a cell that holds an error, and a formula that has no value, are told with their place", () => {
  const intake = read([
    [1, "วางระบบคิวออนไลน์", "กองคลัง", { error: "#N/A" }, { error: "#REF!" }],
    [2, { error: "" }, "กองช่าง", "ติดป้ายแล้ว", "แล้วเสร็จ"],
  ]);
  expect(intake.unread.map(({ text, place }) => `${place.where}: ${text}`)).toEqual([
    "แผ่นงาน ผล เซลล์ D3: #N/A",
    "แผ่นงาน ผล เซลล์ E3: #REF!",
    "แผ่นงาน ผล เซลล์ B4: (สูตรที่ไม่มีค่า)",
  ]);
  expect(textsOf(intake, "measures", ["measure", "result", "status"])).toEqual([
    "วางระบบคิวออนไลน์ |  | ",
    " | ติดป้ายแล้ว | แล้วเสร็จ",
  ]);
});

test("the help beside the settings of a workbook is no data of an office", () => {
  const settings = settingDefs.map(({ name, key, description }) => [
    name,
    key === "office" ? "เทศบาลตำบลทุ่งสมมุติ" : key === "district" ? "ริมเขา" : null,
    description,
  ]);
  const intake = readPapers([
    readSheets({ sheets: [sheetOf("ตั้งค่า", [["รายการ", "ค่า", "คำอธิบาย"], ...settings])] }, "เล่มเดิม.xlsx"),
  ]);
  expect(textsOf(intake, "settings", ["name", "value"])).toEqual([
    "ชื่อหน่วยงาน | เทศบาลตำบลทุ่งสมมุติ",
    "ประเภทหน่วยงาน | ทต.",
    "อำเภอ | ริมเขา",
  ]);
  expect(intake.unread).toEqual([]);
});
