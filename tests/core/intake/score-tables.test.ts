import { describe, expect, test } from "@jest/globals";
import type { Intake } from "../../../src/core/intake/read-paper";
import { indicators } from "../../../src/core/model/indicators";
import type { HandCell } from "./make-docx";
import { readBlocks, textsOf, toldOf } from "./reading";

const title = ["รายงานการวิเคราะห์ผลการประเมิน ITA", "คะแนนประจำปี พ.ศ. ๒๕๖๘", "เทศบาลตำบลคลองน้ำใส"];
const scores = (intake: Intake): readonly string[] => textsOf(intake, "scores", ["indicator", "score", "level"]);

const tall = (text: string): HandCell => ({ text, merge: "start" });
const below: HandCell = { text: "", merge: "continue" };

/** The ten indicators below their tools; `group` is the cell of a tool in a row, by whether it is the first of its own. */
const ten = (group: (tool: string, isFirst: boolean) => HandCell | string, isNamed = true) =>
  indicators.map(({ number, name, tool }, at) => [
    group(tool, indicators[at - 1]?.tool !== tool),
    String(number),
    ...(isNamed ? [name] : []),
    `${80 + number}.50`,
    "ผ่าน",
  ]);
const read = (...rows: readonly (readonly (HandCell | string)[])[]): Intake => readBlocks([...title, rows]);

describe("scores below their tools", () => {
  const wanted = indicators.map(({ number, name }) => `${name} | ${80 + number}.50 | ผ่าน`);
  const shapes = [
    ["merged", (tool: string, isFirst: boolean) => (isFirst ? tall(tool) : below)],
    ["blank below the first", (tool: string, isFirst: boolean) => (isFirst ? tool : "")],
    ["in every row", (tool: string) => tool],
  ] as const;

  test.each(shapes)("ten indicators beside a tool that is %s are ten scores", (_, group) => {
    for (const head of ["เครื่องมือ", "แบบวัด", "เครื่องมือการประเมิน"]) {
      const intake = read([head, "ที่", "ตัวชี้วัด", "คะแนน", "ระดับ"], ...ten(group));
      expect(scores(intake)).toEqual(wanted);
      expect(toldOf(intake)).toEqual([]);
    }
  });

  test("the name wins over the tool in any order of the columns", () => {
    const rows = [["ตัวชี้วัด", "เครื่องมือ", "คะแนน"], ...indicators.map((one) => [one.name, one.tool, "90.00"])];
    expect(scores(read(...rows))).toEqual(indicators.map(({ name }) => `${name} | 90.00 | `));
  });

  test.each(shapes)("without a column of names the number tells, and never a tool that is %s", (_, group) => {
    const intake = read(["เครื่องมือ", "ตัวชี้วัดที่", "คะแนน", "ระดับ"], ...ten(group, false));
    expect(scores(intake)).toEqual(indicators.map(({ number }) => `${number} | ${80 + number}.50 | ผ่าน`));
  });

  test("a tool over several scores that nothing else names gives none of them, and all are told", () => {
    const intake = read(["เครื่องมือ", "หัวข้อย่อย", "คะแนน"], [tall("IIT"), "ข้อแรก", "90.00"], [below, "ข้อหลัง", "80.00"]);
    expect(scores(intake)).toEqual([]);
    expect(toldOf(intake).join("\n")).toMatch(/90\.00[\s\S]*80\.00/);
  });

  test("tools with a score each are scores of tools", () => {
    const intake = read(["เครื่องมือ", "คะแนน"], ["IIT", "90.00"], ["EIT", "80.00"], ["OIT", "70.00"]);
    expect(scores(intake)).toEqual(["IIT | 90.00 | ", "EIT | 80.00 | ", "OIT | 70.00 | "]);
  });
});

describe("running numbers beside scores", () => {
  test("name a score whose own name is not known, where they are those of the indicators", () => {
    const rows = [
      ["7", "ประสิทธิภาพการสื่อสาร", "84.99"],
      ["8", "การปรับปรุงการทำงาน", "83.33"],
    ];
    expect(scores(read(["ที่", "ตัวชี้วัด", "คะแนน"], ...rows))).toEqual([
      "ประสิทธิภาพการสื่อสาร | 84.99 | ",
      "8 การปรับปรุงการทำงาน | 83.33 | ",
    ]);
  });

  test("name none where they count the rows of a ranking", () => {
    const rows = [
      ["1", "การเปิดเผยข้อมูล", "99.00"],
      ["2", "การปรับปรุงการทำงาน", "83.33"],
    ];
    const intake = read(["ที่", "ตัวชี้วัด", "คะแนน"], ...rows);
    expect(scores(intake)).toEqual(["การเปิดเผยข้อมูล | 99.00 | "]);
    expect(toldOf(intake).join("\n")).toContain("83.33");
  });
});

describe("a name over several scores", () => {
  test("of questions gives each its own, and the indicator none", () => {
    const intake = read(
      ["ตัวชี้วัด", "ประเด็นการประเมิน", "คะแนน"],
      [tall("๑. การปฏิบัติหน้าที่"), "i1 ปฏิบัติงานตามขั้นตอน", "80.00"],
      [below, "i2 ปฏิบัติงานเท่าเทียม", "85.00"],
      ["๒. การใช้งบประมาณ", "", "70.00"],
    );
    expect(scores(intake)).toEqual(["i1 | 80.00 | ", "i2 | 85.00 | ", "๒. การใช้งบประมาณ | 70.00 | "]);
  });

  test("that nothing tells apart gives none, and all are told: sums of groups, rows of an indicator, years of a tool", () => {
    const sums = read(
      ["ตัวชี้วัด", "คะแนน"],
      ["การปฏิบัติหน้าที่", "80.00"],
      ["รวม", "81.00"],
      ["คุณภาพการดำเนินงาน", "70.00"],
      ["รวม", "72.00"],
    );
    expect(scores(sums)).toEqual(["การปฏิบัติหน้าที่ | 80.00 | ", "คุณภาพการดำเนินงาน | 70.00 | "]);
    expect(toldOf(sums).join("\n")).toMatch(/81\.00[\s\S]*72\.00/);
    const parts = read(["ที่", "ตัวชี้วัด", "คะแนน"], [tall("1"), tall("การใช้อำนาจ"), "80.00"], [below, below, "85.00"]);
    expect(scores(parts)).toEqual([]);
    expect(toldOf(parts).join("\n")).toMatch(/80\.00[\s\S]*85\.00/);
    const years = read(
      ["เครื่องมือ", "ปี ๒๕๖๗", "ปี ๒๕๖๘"],
      [tall("IIT"), "80.00", "90.00"],
      [below, "70.00", "75.00"],
      ["EIT", "60.00", "65.00"],
    );
    expect(scores(years)).toEqual(["EIT | 60.00 | ", "EIT | 65.00 | "]);
    expect(toldOf(years).join("\n")).toMatch(/80\.00[\s\S]*75\.00/);
  });

  test("that says one score twice is read once", () => {
    const row = ["การใช้อำนาจ", "80.00"];
    expect(scores(read(["ตัวชี้วัด", "คะแนน"], row, row))).toEqual(["การใช้อำนาจ | 80.00 | "]);
  });
});
