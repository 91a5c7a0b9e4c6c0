import { describe, expect, test } from "@jest/globals";
import { readPapers } from "../../../src/core/intake/read-paper";
import { readSheets } from "../../../src/core/intake/sheet-read";
import { readBlocks, textsOf, toldOf } from "./reading";

const office = "องค์การบริหารส่วนตำบลดอนแก้วใส";
const title = ["รายงานผลการดำเนินการตามมาตรการ ปีงบประมาณ ๒๕๖๘", office];

describe("further layouts of other offices", () => {
  test("a form of one measure under its name, whose labels no column of names holds, is no list of steps", () => {
    const form = (result: string): readonly (readonly string[])[] => [
      ["หัวข้อ", "รายละเอียด"],
      ["วัตถุประสงค์", "ให้ประชาชนทราบ"],
      ["ผู้รับผิดชอบ", "กองการศึกษา"],
      ["ระยะเวลาดำเนินการ", "ตลอดปี"],
      ["ผลการดำเนินการ", result],
      ["ปัญหาอุปสรรค", "งบน้อย"],
    ];
    const intake = readBlocks([
      ...title,
      "มาตรการที่ ๑ จัดทำวารสาร",
      form("แจก ๓๐๐ ฉบับ"),
      "มาตรการที่ ๒ อบรมครู",
      form("อบรม ๒๐ คน"),
    ]);
    expect(textsOf(intake, "measures", ["code", "measure", "owner", "result", "obstacle", "steps"])).toEqual([
      "๑ | จัดทำวารสาร | กองการศึกษา | แจก ๓๐๐ ฉบับ | งบน้อย | ",
      "๒ | อบรมครู | กองการศึกษา | อบรม ๒๐ คน | งบน้อย | ",
    ]);
    expect(toldOf(intake)).toEqual(Array(2).fill("ให้ประชาชนทราบ: หัวตารางของช่องนี้ไม่ตรงกับคอลัมน์ใด (วัตถุประสงค์)"));
  });

  test("activities that nothing else names are the measures; under the name of a measure they are its steps", () => {
    const rows = [
      ["ที่", "กิจกรรม", "ผู้รับผิดชอบ", "ระยะเวลา"],
      ["๑", "แต่งตั้งคณะทำงาน", "สำนักปลัด", "ต.ค. ๖๗"],
      ["๒", "อบรม", "สำนักปลัด", "ม.ค. ๖๘"],
    ];
    expect(textsOf(readBlocks([...title, rows]), "measures", ["code", "measure", "steps"])).toEqual([
      "๑ | แต่งตั้งคณะทำงาน | ",
      "๒ | อบรม | ",
    ]);
    const named = readBlocks([...title, "มาตรการที่ ๑ ป้องกันการทุจริต มีดังนี้", rows]);
    expect(textsOf(named, "measures", ["measure", "steps"])).toEqual(["ป้องกันการทุจริต | แต่งตั้งคณะทำงาน\nอบรม"]);
  });

  test("a table of ticked states alone is a report of what was done, and no plan", () => {
    const rows = [
      ["ลำดับ", "มาตรการ", "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ"],
      ["๑.๑", "อบรมคุณธรรม", "✓", ""],
      ["๑.๒", "ประเมินความพึงพอใจ", "", "✓"],
    ];
    const head = (round: string): readonly string[] => [`สรุปผลการดำเนินการตามมาตรการ${round} ปีงบประมาณ ๒๕๖๘`, office];
    expect(readBlocks([...head(" รอบ ๖ เดือน"), rows]).kinds).toEqual(["progress"]);
    expect(readBlocks([...head(""), rows]).kinds).toEqual(["annual"]);
  });

  test("a row of levels below the totals of several years gives each total its level", () => {
    const rows = [
      ["ตัวชี้วัด", "ปี ๒๕๖๗", "ปี ๒๕๖๘"],
      ["๑. การปฏิบัติหน้าที่", "๘๕.๒๐", "๙๐.๐๑"],
      ["คะแนนเฉลี่ย", "๘๐.๓๕", "๘๕.๐๗"],
    ];
    const scored = (levels: readonly string[]) => readBlocks([...title, [...rows, levels]]);
    const read = scored(["ระดับ", "ผ่าน", "ผ่านดี"]);
    expect(textsOf(read, "scores", ["year", "indicator", "level"]).slice(2)).toEqual([
      "๒๕๖๗ | รวม | ผ่าน",
      "๒๕๖๘ | รวม | ผ่านดี",
    ]);
    expect(toldOf(read)).toEqual([]);
    expect(toldOf(scored(["ระดับความพึงพอใจ", "มาก", "มาก"]))).toHaveLength(1);
  });

  test("who reports, below a table of a sheet, is no measure", () => {
    const rows = [["ที่", "มาตรการ", "ผลการดำเนินการ"], ["๑", "เปิดเผยการจัดซื้อ", "ทำแล้ว"], [], ["ผู้รายงาน", "ผู้แทน ก"]];
    const intake = readPapers([readSheets({ sheets: [{ name: "กองคลัง", rows, merges: [] }] }, "ก.xlsx")]);
    expect(textsOf(intake, "measures", ["measure"])).toEqual(["เปิดเผยการจัดซื้อ"]);
    expect(toldOf(intake)).toEqual(["ผู้รายงาน | ผู้แทน ก: ไม่ทราบว่าเป็นตารางอะไร"]);
  });

  test("a division left of its measures names those below its blank cells; one right of them does not", () => {
    const rows = (head: readonly string[], ...body: readonly (readonly string[])[]) => [head, ...body];
    const left = rows(
      ["หน่วยงาน", "มาตรการ", "ผลการดำเนินงาน"],
      ["กองคลัง", "เปิดเผยแผน", "เผยแพร่แล้ว"],
      ["", "อบรมพัสดุ", "อบรม ๑ ครั้ง"],
      ["สำนักปลัด", "คู่มือ", "กำลังพิมพ์"],
    );
    expect(textsOf(readBlocks([...title, left]), "measures", ["measure", "owner"])).toEqual([
      "เปิดเผยแผน | กองคลัง",
      "อบรมพัสดุ | กองคลัง",
      "คู่มือ | สำนักปลัด",
    ]);
    const right = left.map(([owner = "", ...others]) => [...others, owner]);
    expect(textsOf(readBlocks([...title, right]), "measures", ["owner"])).toEqual(["กองคลัง", "", "สำนักปลัด"]);
  });

  test("rounds that nothing stands over head what was done in them", () => {
    const rows = [
      ["ที่", "มาตรการ", "รอบ ๖ เดือน", "รอบ ๑๒ เดือน"],
      ["๑", "อบรม", "อบรม ๑ รุ่น", "อบรม ๒ รุ่น"],
      ["๒", "คู่มือ", "-", "เผยแพร่"],
    ];
    expect(textsOf(readBlocks([...title, rows]), "measures", ["measure", "result"])).toEqual([
      "อบรม | รอบ ๖ เดือน อบรม ๑ รุ่น\nรอบ ๑๒ เดือน อบรม ๒ รุ่น",
      "คู่มือ | รอบ ๑๒ เดือน เผยแพร่",
    ]);
  });

  test("what an aim is counted by is no indicator of the assessment, and told", () => {
    const rows = [
      ["ลำดับ", "โครงการ/กิจกรรม", "ตัวชี้วัด", "เป้าหมาย", "ผลการดำเนินงาน"],
      ["๑", "อบรมคุณธรรม", "จำนวนผู้ผ่าน", "๕๐ คน", "๔๘ คน"],
    ];
    const intake = readBlocks([...title, rows]);
    expect(textsOf(intake, "measures", ["measure", "indicator", "result"])).toEqual(["อบรมคุณธรรม |  | ๔๘ คน"]);
    expect(toldOf(intake).map((line) => line.split(":")[0])).toEqual(["จำนวนผู้ผ่าน", "๕๐ คน"]);
  });

  test("a last day is read with what stands before it, and told no second time", () => {
    const rows = [
      ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "กรอบเวลา"],
      ["๑", "ตั้งผู้ดูแลเว็บไซต์", "สำนักปลัด", "ภายใน ๓๑ ม.ค. ๒๕๖๘"],
    ];
    const intake = readBlocks([...title, rows]);
    expect(textsOf(intake, "measures", ["end"])).toEqual(["๓๑ ม.ค. ๒๕๖๘"]);
    expect(toldOf(intake)).toEqual([]);
  });
});
