import { describe, expect, test } from "@jest/globals";
import { readSheets } from "../../../src/core/intake/sheet-read";
import { readPapers } from "../../../src/core/intake/read-paper";
import { readBlocks, textsOf, toldOf } from "./reading";

const title = ["รายงานผลการดำเนินการตามมาตรการ", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "เทศบาลตำบลคลองน้ำใส"];
const noColumn = "หัวตารางของช่องนี้ไม่ตรงกับคอลัมน์ใด";
const scores = ["year", "indicator", "score", "level"];

describe("what has no place in the workbook is told in as few lines as there are reasons", () => {
  const rows = [
    ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "งบประมาณ (บาท)", "ผลการดำเนินการ", "แหล่งเงิน"],
    ["๑", "เผยแพร่แผน", "กองคลัง", "๒๐,๐๐๐", "ทำแล้ว", "อุดหนุน"],
    ["๒", "รายงานผล", "กองคลัง", "-", "ทำแล้ว", "-"],
    ["๓", "จัดอบรม", "กองคลัง", "๕,๐๐๐", "ทำแล้ว", "-"],
  ];

  test("an unknown column in one line with all that its cells hold; one cell alone as its own", () => {
    const { unread } = readBlocks([...title, rows]);
    expect(unread.map(({ text, place, why }) => `${place.where}: ${text}: ${why}`)).toEqual([
      `ตารางที่ 1 แถวที่ 2, 4 ช่องที่ 4: ๒๐,๐๐๐ | ๕,๐๐๐: ${noColumn} (งบประมาณ (บาท)) 2 ช่อง`,
      `ตารางที่ 1 แถวที่ 2 ช่องที่ 6: อุดหนุน: ${noColumn} (แหล่งเงิน)`,
    ]);
  });

  test("columns of the same header in two tables stay two, and those of a sheet are named by their letters", () => {
    const one = readBlocks([...title, rows, "มาตรการที่เหลือ", rows]);
    expect(toldOf(one).filter((line) => line.includes("2 ช่อง"))).toHaveLength(2);
    const sheet = readSheets({ sheets: [{ name: "แผน", rows, merges: [] }] }, "แผน.xlsx");
    expect(readPapers([sheet]).unread.map(({ place }) => place.where)).toContain("แผ่นงาน แผน แถวที่ 2, 4 คอลัมน์ D");
  });

  test("a header over nothing is told itself", () => {
    const bare = rows.map((row, at) => (at === 0 ? row : row.map((text, column) => (column === 3 ? "" : text))));
    expect(toldOf(readBlocks([...title, bare]))).toContain("งบประมาณ (บาท): ไม่ทราบว่าหัวตารางนี้ตรงกับคอลัมน์ใด");
  });

  test("people of a committee are no measures: their table is told as one", () => {
    const people = [
      ["ลำดับ", "ชื่อ", "ตำแหน่ง", "ตำแหน่งในคณะกรรมการ"],
      ["๑", "ผู้แทน ก", "ปลัด", "ประธานกรรมการ"],
      ["๒", "ผู้แทน ข", "ผู้อำนวยการกองคลัง", "กรรมการ"],
    ];
    const intake = readBlocks([...title, people]);
    expect(textsOf(intake, "measures", ["measure"])).toEqual([]);
    expect(intake.unread.map(({ place, why }) => `${place.where}: ${why}`)).toEqual([
      "ตารางที่ 1: รายชื่อคณะกรรมการหรือผู้เข้าร่วม สมุดงานเก็บเฉพาะผู้ลงนาม จึงไม่ได้นำเข้า",
    ]);
  });

  test("a list of items with its elements is read; one without is told as one, with what it lacks", () => {
    const items = [
      ["ข้อ", "ข้อมูล", "องค์ประกอบ"],
      ["O1", "โครงสร้าง", "แผนผัง"],
      ["O2", "ข้อมูลผู้บริหาร", "รายชื่อ"],
    ];
    expect(textsOf(readBlocks([...title, items]), "oit", ["item", "name", "elements"])).toEqual([
      "O1 | โครงสร้าง | แผนผัง",
      "O2 | ข้อมูลผู้บริหาร | รายชื่อ",
    ]);
    const states = readBlocks([
      ...title,
      [
        ["OIT", "รายการ", "ผู้รับผิดชอบ", "สถานะ"],
        ["O1", "โครงสร้าง", "กองคลัง", "เผยแพร่แล้ว"],
        ["O2", "ข้อมูลผู้บริหาร", "กองคลัง", "ยังไม่เผยแพร่"],
      ],
    ]);
    expect(states.unread.map(({ why }) => why)).toEqual([
      "รายการข้อมูล OIT นำเข้าได้เมื่อมีคอลัมน์ ข้อ และ องค์ประกอบ โปรดกรอกที่แผ่น รายการ OIT เอง",
    ]);
  });
});

describe("scores and levels as other offices lay them out", () => {
  test("levels of several years across, under one head or each with its own", () => {
    const levels = ["2567 | 1 การปฏิบัติหน้าที่ |  | A", "2568 | 1 การปฏิบัติหน้าที่ |  | B"];
    const headed = [
      [
        { text: "ตัวชี้วัด", merge: "start" as const },
        { text: "ระดับผลการประเมิน", span: 2 },
      ],
      [{ text: "", merge: "continue" as const }, "2567", "2568"],
      ["1 การปฏิบัติหน้าที่", "A", "B"],
    ];
    const named = [
      ["ตัวชี้วัด", "ระดับ ปี 2567", "ระดับ ปี 2568"],
      ["1 การปฏิบัติหน้าที่", "A", "B"],
    ];
    for (const rows of [headed, named]) {
      const intake = readBlocks([...title, rows]);
      expect(textsOf(intake, "scores", scores)).toEqual(levels);
      expect(toldOf(intake)).toEqual([]);
    }
  });

  test("scores and levels side by side, each under its year", () => {
    const rows = [
      ["ตัวชี้วัด", "คะแนน ปี 2567", "ระดับ ปี 2567", "คะแนน ปี 2568", "ระดับ ปี 2568"],
      ["1 การปฏิบัติหน้าที่", "88.1", "A", "79.2", "B"],
    ];
    expect(textsOf(readBlocks([...title, rows]), "scores", scores)).toEqual([
      "2567 | 1 การปฏิบัติหน้าที่ | 88.1 | A",
      "2568 | 1 การปฏิบัติหน้าที่ | 79.2 | B",
    ]);
  });

  test("years across over levels alone are those of the total", () => {
    const rows = [
      ["ปี", "2567", "2568"],
      ["ระดับ", "B", "ผ่านดี"],
    ];
    expect(textsOf(readBlocks([...title, rows]), "scores", scores)).toEqual([
      "2567 | รวม |  | B",
      "2568 | รวม |  | ผ่านดี",
    ]);
  });

  test("one row of the scores of tools is of the year above it", () => {
    const tools = [
      ["IIT", "EIT", "OIT", "คะแนนรวม", "ระดับ"],
      ["88.20", "86.10", "90", "88.10", "A"],
    ];
    const read = (rows: readonly (readonly string[])[]): readonly string[] =>
      textsOf(readBlocks([...title, "ผลการประเมิน ITA ปีงบประมาณ 2568", rows]), "scores", scores);
    const [iit, eit, oit] = ["2568 | IIT | 88.20 | ", "2568 | EIT | 86.10 | ", "2568 | OIT | 90 | "];
    expect(read(tools)).toEqual([iit, eit, oit, "2568 | รวม | 88.10 | A"]);
    expect(
      read([
        ["แบบวัด", "IIT", "EIT", "OIT"],
        ["คะแนน", "88.20", "86.10", "90"],
      ]),
    ).toEqual([iit, eit, oit]);
    expect(
      read([
        ["IIT", "EIT", "ผู้ประเมิน"],
        ["88.20", "86.10", "ผู้แทน ก"],
      ]),
    ).toEqual([]);
  });
});
