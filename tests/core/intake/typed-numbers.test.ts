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

describe("quarters headed by their months", () => {
  const head = [
    "ลำดับ",
    "โครงการ/กิจกรรม",
    "ต.ค.-ธ.ค. 68",
    "ม.ค.-มี.ค. 69",
    "เม.ย.-มิ.ย. 69",
    "ก.ค.-ก.ย. 69",
    "หน่วยงานรับผิดชอบ",
  ];
  const rows = [head, ["6", "ประกาศเจตนา", "●", "", "", "", "สำนักปลัด"], ["7", "ทบทวนคู่มือ", "", "", "●", "●", "กองช่าง"]];

  test("are a header behind a table of quarters too, and periods keep the digits of the paper", () => {
    const quarters = [
      ["ที่", "มาตรการ", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", "ผู้รับผิดชอบ"],
      ["1", "จัดทำทะเบียน", "✓", "✓", "", "", "กองคลัง"],
    ];
    const intake = readBlocks([...title, quarters, "", rows]);
    expect(textsOf(intake, "measures", ["code", "measure", "period", "owner"])).toEqual([
      "1 | จัดทำทะเบียน | ต.ค. 2568 - มี.ค. 2569 | กองคลัง",
      "6 | ประกาศเจตนา | ต.ค. - ธ.ค. 68 | สำนักปลัด",
      "7 | ทบทวนคู่มือ | เม.ย. - ก.ย. 69 | กองช่าง",
    ]);
    expect(toldOf(intake)).toEqual([]);
  });

  test("are known in a table that stands alone", () => {
    expect(textsOf(readBlocks([...title, rows]), "measures", ["measure", "period"])).toEqual([
      "ประกาศเจตนา | ต.ค. - ธ.ค. 68",
      "ทบทวนคู่มือ | เม.ย. - ก.ย. 69",
    ]);
  });
});

describe("numbers of tables under headings", () => {
  const head = ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"];
  const under = (second: readonly [string, string]) =>
    readBlocks([
      ...title,
      "ประเด็นที่ 1 การปฏิบัติหน้าที่",
      [head, ["1", "จัดทำทะเบียน", "สำนักปลัด", "ครบ 5 เล่ม"], ["2", "อบรมพนักงาน", "สำนักปลัด", "มา 20 คน"]],
      "ประเด็นที่ 2 การใช้งบประมาณ",
      [head, [second[0], "เผยแพร่แผน", "กองคลัง", "ลงเว็บแล้ว"], [second[1], "ตรวจพัสดุ", "กองคลัง", "ตรวจแล้ว"]],
    ]);

  test("stay as typed where they run on, and their headings are not told again", () => {
    const intake = under(["3", "4"]);
    expect(textsOf(intake, "measures", ["code", "topic"])).toEqual([
      "1 | การปฏิบัติหน้าที่",
      "2 | การปฏิบัติหน้าที่",
      "3 | การใช้งบประมาณ",
      "4 | การใช้งบประมาณ",
    ]);
    expect(toldOf(intake)).toEqual([]);
  });

  test("go behind the number of their heading where they begin anew", () => {
    expect(textsOf(under(["1", "2"]), "measures", ["code"])).toEqual(["1.1", "1.2", "2.1", "2.2"]);
  });
});
