import { describe, expect, test } from "@jest/globals";
import { readBlocks, textsOf, toldOf } from "./reading";

const title = ["รายงานผลการดำเนินการตามมาตรการ", "ประจำปีงบประมาณ พ.ศ. 2569", "เทศบาลตำบลคลองน้ำใส"];
const plan = [
  ["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"],
  ["1", "จัดทำทะเบียน", "ร่าง", "สำนักปลัด"],
  ["2", "อบรมพนักงาน", "เชิญ", "สำนักปลัด"],
];
const results = (...rows: readonly (readonly [string, string, string])[]) => [
  ["ที่", "มาตรการ", "ผลการดำเนินการ"],
  ...rows,
];

describe("running numbers of measures in several tables", () => {
  test("a row of another number and another name is a measure of its own", () => {
    const ticks = [
      ["ที่", "มาตรการ", "แล้วเสร็จ", "ยังไม่ดำเนินการ"],
      ["5", "จัดทำทะเบียนงานช่าง", "✓", ""],
      ["6", "อบรมพนักงานช่าง", "", "✓"],
    ];
    const more = results(["3", "จัดทำทะเบียนงานคลัง", "ครบ 2 เล่ม"], ["4", "อบรมพนักงานพัสดุ", "มา 7 คน"]);
    const intake = readBlocks([...title, plan, "", more, "", ticks]);
    expect(textsOf(intake, "measures", ["code", "measure", "reportName", "result", "status"])).toEqual([
      "1 | จัดทำทะเบียน |  |  | ",
      "2 | อบรมพนักงาน |  |  | ",
      "3 | จัดทำทะเบียนงานคลัง |  | ครบ 2 เล่ม | ",
      "4 | อบรมพนักงานพัสดุ |  | มา 7 คน | ",
      "5 | จัดทำทะเบียนงานช่าง |  |  | ดำเนินการเสร็จเรียบร้อยแล้ว",
      "6 | อบรมพนักงานช่าง |  |  | ยังไม่ดำเนินการ",
    ]);
    expect(toldOf(intake)).toEqual([]);
  });

  test("a row of the same number and a longer name, or of the same name, tells of the measure before", () => {
    const more = results(["7", "อบรม พนักงาน", "มา 7 คน"], ["1", "จัดทำทะเบียนงานคลัง", "ครบ 2 เล่ม"]);
    expect(textsOf(readBlocks([...title, plan, "", more]), "measures", ["code", "measure", "result"])).toEqual([
      "1 | จัดทำทะเบียน | ครบ 2 เล่ม",
      "2 | อบรมพนักงาน | มา 7 คน",
    ]);
  });

  test("names that differ by the number in them are two", () => {
    const one = [plan[0] ?? [], ["1", "อบรมพนักงานรุ่นที่ 1", "เชิญ", "สำนักปลัด"]];
    const more = results(["2", "อบรมพนักงานรุ่นที่ 2", "มา 7 คน"]);
    expect(textsOf(readBlocks([...title, one, "", more]), "measures", ["code", "measure", "result"])).toEqual([
      "1 | อบรมพนักงานรุ่นที่ 1 | ",
      "2 | อบรมพนักงานรุ่นที่ 2 | มา 7 คน",
    ]);
  });
});
