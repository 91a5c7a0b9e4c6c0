import { describe, expect, test } from "@jest/globals";
import { proposeImport } from "../../../src/core/intake/proposal";
import type { Intake } from "../../../src/core/intake/read-paper";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import type { TableKey } from "../../../src/core/workbook/tables";
import { workbookOfData } from "../builders";
import type { HandCell } from "./make-docx";
import { readBlocks, textsOf } from "./reading";

/** The texts of some columns of a table, a line a row. */
const texts = (intake: Intake, table: TableKey, ...keys: readonly string[]): readonly string[] =>
  textsOf(intake, table, keys);

/** What is told of tables, without the lines over them. */
const told = (intake: Intake): readonly string[] =>
  intake.unread.filter(({ place }) => place.where.startsWith("ตาราง")).map(({ text }) => text);

const title = ["รายงานผลการดำเนินการตามมาตรการ", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "องค์การบริหารส่วนจังหวัดพฤกษา"];
const across = (text: string, span: number): HandCell => ({ text, span });
const tall = (text: string): HandCell => ({ text, merge: "start" });
const below: HandCell = { text: "", merge: "continue" };
const head = ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา"];
const one = ["๑", "จัดทำคู่มือบริการ", "สำนักปลัด", "ไตรมาส ๑"];
const two = ["๒", "อบรมพนักงานใหม่", "กองคลัง", "ไตรมาส ๒"];
const months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."];
const marks = (...at: readonly number[]): readonly string[] =>
  months.map((_, month) => (at.includes(month) ? "/" : ""));

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (xml: string): string => `<w:tc><w:tcPr/>${xml}</w:tc>`;
const tbl = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(tc).join("")}</w:tr>`).join("")}</w:tbl>`;
const inner = tbl(head.map(p), one.map(p));

describe("tables as other offices lay them out", () => {
  test.each([
    ["a frame of one cell", tbl([inner])],
    ["a text box", p("") + `<w:p><w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r></w:p>`],
  ])("a table in %s", (_, xml) => {
    expect(texts(readBlocks([...title, { xml }]), "measures", "measure", "owner")).toEqual(["จัดทำคู่มือบริการ | สำนักปลัด"]);
  });

  test("headers that were stacked letter by letter to stand upright", () => {
    const rows = [["ที่", "มาตรการ", "ผู้\nรับ\nผิด\nชอบ", "ระยะ\nเวลา"], one];
    expect(texts(readBlocks([...title, rows]), "measures", "owner", "period")).toEqual(["สำนักปลัด | ไตรมาส ๑"]);
  });

  test("months under their years under one period", () => {
    const rows = [
      [tall("ที่"), tall("มาตรการ"), tall("หน่วยงาน\nรับผิดชอบ"), across("ระยะเวลาดำเนินการ", 12)],
      [below, below, below, across("พ.ศ. ๒๕๖๘", 3), across("พ.ศ. ๒๕๖๙", 9)],
      [below, below, below, ...months],
      ["๑", "จัดทำคู่มือบริการ", "กองคลัง", ...marks(2, 3)],
    ];
    expect(texts(readBlocks([...title, rows]), "measures", "period")).toEqual(["ธ.ค. ๒๕๖๘ - ม.ค. ๒๕๖๙"]);
  });

  test("a budget, goals and units beside the measures, and their sum", () => {
    const rows = [
      ["ที่", "มาตรการ", "งบประมาณ (บาท)", "ตัวชี้วัดความสำเร็จ", "ค่าเป้าหมาย", "หน่วยนับ", "ผู้รับผิดชอบ"],
      ["๑", "จัดทำคู่มือบริการ", "๕,๐๐๐", "จำนวนคู่มือ", "๑", "เล่ม", "กองคลัง"],
      [across("รวมงบประมาณ", 2), "๕,๐๐๐", "", "", "", ""],
    ];
    const intake = readBlocks([...title, rows]);
    expect(texts(intake, "measures", "measure", "owner")).toEqual(["จัดทำคู่มือบริการ | กองคลัง"]);
    expect(told(intake).slice(0, 5)).toEqual(["๕,๐๐๐", "จำนวนคู่มือ", "๑", "เล่ม", "รวมงบประมาณ | ๕,๐๐๐"]);
  });

  test("columns and rows that only keep others apart", () => {
    const wide = (row: readonly string[]): readonly string[] => row.flatMap((text) => [text, ""]);
    const intake = readBlocks([...title, [wide(head), wide(one), wide(["", "", "", ""]), wide(two)]]);
    expect(texts(intake, "measures", "measure", "period")).toEqual([
      "จัดทำคู่มือบริการ | ไตรมาส ๑",
      "อบรมพนักงานใหม่ | ไตรมาส ๒",
    ]);
    expect(told(intake)).toEqual([]);
  });

  test("numbers in Thai letters", () => {
    const intake = readBlocks([...title, [head, ["ก.", ...one.slice(1)], ["ข)", ...two.slice(1)]]]);
    expect(texts(intake, "measures", "measure")).toEqual(["จัดทำคู่มือบริการ", "อบรมพนักงานใหม่"]);
    expect(told(intake)).toEqual([]);
  });

  test("a caption, a unit and a topic above the headers of their table", () => {
    const rows = [[across("ตารางที่ ๑ แผนของปี", 4)], [across("ด้านที่ ๑ การใช้งบประมาณ", 4)], head, one];
    const intake = readBlocks([...title, rows, [[across("หน่วย : บาท", 4)], head, two]]);
    expect(texts(intake, "measures", "topic", "measure")).toEqual(["การใช้งบประมาณ | จัดทำคู่มือบริการ", " | อบรมพนักงานใหม่"]);
    expect(told(intake)).toEqual(["ตารางที่ ๑ แผนของปี", "หน่วย : บาท"]);
  });

  test("headers that stand again below each topic", () => {
    const rows = [[across("๑. การใช้งบประมาณ", 4)], head, one, [across("๒. การใช้อำนาจ", 4)], head, two];
    expect(texts(readBlocks([...title, rows]), "measures", "topic")).toEqual(["การใช้งบประมาณ", "การใช้อำนาจ"]);
  });

  test("a row of the plan and one of what was done for each measure", () => {
    const rows = [
      ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "", ...months],
      [tall("๑"), tall("จัดทำคู่มือบริการ"), tall("กองคลัง"), "แผน", ...marks(0, 1)],
      [below, below, below, "ผล", ...marks(2)],
    ];
    const intake = readBlocks([...title, rows]);
    expect(texts(intake, "measures", "period")).toEqual(["ต.ค. - พ.ย. ๒๕๖๘"]);
    expect(told(intake)).toEqual(["ผล: ธ.ค."]);
  });

  test("two measures side by side under the same headers", () => {
    const rows = [
      [...head, "", ...head],
      [...one, "", ...two],
      ["๓", "ทำป้าย", "กองช่าง", "ไตรมาส ๓", "", "", "", "", ""],
    ];
    const intake = readBlocks([...title, rows]);
    expect(texts(intake, "measures", "code", "measure", "owner")).toEqual([
      "๑ | จัดทำคู่มือบริการ | สำนักปลัด",
      "๓ | ทำป้าย | กองช่าง",
      "๒ | อบรมพนักงานใหม่ | กองคลัง",
    ]);
    expect(told(intake)).toEqual([]);
  });

  test.each([
    [
      [
        [tall("ที่"), tall("มาตรการ"), across("ผลการดำเนินงาน", 2)],
        [below, below, "รอบ ๖ เดือน", "รอบ ๑๒ เดือน"],
      ],
    ],
    [[["ที่", "มาตรการ", "ผลการดำเนินงาน รอบ ๖ เดือน", "ผลการดำเนินงาน (รอบ ๑๒ เดือน)"]]],
  ])("the results of two rounds side by side", (heads) => {
    const intake = readBlocks([...title, [...heads, ["๑", "จัดทำคู่มือบริการ", "พิมพ์แล้ว", "แจกแล้ว"]]]);
    expect(texts(intake, "measures", "result")).toEqual(["รอบ ๖ เดือน พิมพ์แล้ว\nรอบ ๑๒ เดือน แจกแล้ว"]);
    expect(told(intake)).toEqual([]);
  });

  test("a state that only a colour tells", () => {
    const rows = [
      [...head, "สถานะ"],
      [...one, { text: "", fill: "00B050" }],
    ];
    expect(told(readBlocks([...title, rows]))).toEqual(["(แรเงา)"]);
  });

  const arrow =
    '<w:p><w:r><w:drawing><w:anchor><w:docPr name="ลูกศร 1"/><w:wsp><w:prstGeom prst="straightConnector1"/>' +
    "</w:wsp></w:anchor></w:drawing></w:r></w:p>";
  test.each([
    ["an arrow", arrow],
    ["a line of an old form", '<w:p><w:r><w:pict><w:line from="0,0" to="50,0"/></w:pict></w:r></w:p>'],
  ])("%s that was drawn over the months", (_, xml) => {
    const rest = months.slice(1).map(() => p(""));
    const rows = tbl(["ที่", "มาตรการ", "ผู้รับผิดชอบ", ...months].map(p), [...one.slice(0, 3).map(p), xml, ...rest]);
    expect(told(readBlocks([...title, { xml: rows }]))).toEqual(["ลูกศรหรือเส้นที่วาดไว้ 1 เส้น"]);
  });

  test("the indicator names a score where its tool stands beside it", () => {
    const rows = [
      ["เครื่องมือ", "ตัวชี้วัด", "คะแนนเต็ม", "คะแนนที่ได้"],
      [tall("IIT"), "การปฏิบัติหน้าที่", "๑๐๐", "๙๐.๐๐"],
      [below, "การใช้งบประมาณ", "๑๐๐", "๘๐.๐๐"],
    ];
    const intake = readBlocks(["รายงานการวิเคราะห์ผลการประเมิน ITA", "คะแนนประจำปี พ.ศ. ๒๕๖๘", rows]);
    expect(texts(intake, "scores", "indicator", "score")).toEqual(["การปฏิบัติหน้าที่ | ๙๐.๐๐", "การใช้งบประมาณ | ๘๐.๐๐"]);
  });

  test("the year of scores stands across their table", () => {
    const rows = [[across("ผลคะแนน ปีงบประมาณ พ.ศ. ๒๕๖๘", 2)], ["ตัวชี้วัด", "คะแนน"], ["๑. การปฏิบัติหน้าที่", "๙๐.๐๐"]];
    expect(texts(readBlocks(["รายงานการวิเคราะห์ผลการประเมิน ITA", rows]), "scores", "year")).toEqual(["๒๕๖๘"]);
  });
});

describe("measures that papers name or number alike", () => {
  test("one name under two topics is two measures, in tables of other columns too", () => {
    const same = ["๑", "จัดอบรม", "กองช่าง", "ไตรมาส ๑"];
    const other = ["๑", "จัดอบรม", "กองคลัง", "ไตรมาส ๒", "ใหม่"];
    const intake = readBlocks([
      ...title,
      "๑. การใช้งบประมาณ",
      [head, same],
      "๒. การใช้อำนาจ",
      [[...head, "หมายเหตุ"], other],
    ]);
    expect(texts(intake, "measures", "topic", "owner")).toEqual(["การใช้งบประมาณ | กองช่าง", "การใช้อำนาจ | กองคลัง"]);
    expect(told(intake)).toEqual([]);
  });

  test("a number that another measure has is given to none again", () => {
    const rows = [head, ["๑", "ออกคำสั่ง", "กองช่าง", "ไตรมาส ๑"]];
    const intake = readBlocks([...title, "มาตรการของสำนักปลัด", [head, one, two], "มาตรการของกองช่าง", rows]);
    const sheets = inputSheetPlans({ existing: [] }).map(
      (plan) => [plan.name, [plan.columns.map(({ header }) => header), ...plan.rows]] as const,
    );
    const { cells } = proposeImport(workbookOfData({ sheets: Object.fromEntries(sheets) }), intake);
    const codes = cells.filter(({ at, header }) => at.sheet === "มาตรการ" && header === "รหัส");
    expect(codes.map(({ after }) => after)).toEqual(["๑", "๒", "M1"]);
  });
});
