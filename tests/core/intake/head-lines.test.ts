import { describe, expect, test } from "@jest/globals";
import type { Intake } from "../../../src/core/intake/read-paper";
import { readBlocks, textsOf, toldOf, underSection } from "./reading";

const office = "เทศบาลตำบลคลองน้ำใส";
const assessed = ["รายงานการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", office];
const scores = [
  ["ตัวชี้วัด", "คะแนน"],
  ["การปฏิบัติหน้าที่", "๙๐.๐๐"],
];

describe("a score below the title", () => {
  const total = (intake: Intake): readonly string[] =>
    textsOf(intake, "scores", ["year", "indicator", "score", "level"]);

  test.each([
    "ผลคะแนนภาพรวม ๘๗.๕๔ คะแนน อยู่ในระดับ ผ่าน",
    "ผลการประเมิน ITA คะแนนรวม ๘๗.๕๔ คะแนน ระดับ ผ่าน",
    "คะแนนเฉลี่ย: ๘๗.๕๔ (ระดับ ผ่าน)",
  ])("is the total of the year assessed, and no line of the title: %s", (line) => {
    const intake = readBlocks([...assessed, line, scores]);
    expect(total(intake)).toEqual(["๒๕๖๘ | การปฏิบัติหน้าที่ | ๙๐.๐๐ | ", "๒๕๖๘ | รวม | ๘๗.๕๔ | ผ่าน"]);
    expect(underSection(intake, "ชื่อเรื่อง").concat(toldOf(intake)).join("\n")).not.toContain("๘๗.๕๔");
  });

  test("without a year to be of it is told, and no line of the title", () => {
    const intake = readBlocks(["รายงานการวิเคราะห์ผลการประเมิน", office, "ผลคะแนนภาพรวม ๘๗.๕๔ คะแนน", scores]);
    expect(underSection(intake, "ชื่อเรื่อง")).toEqual(["รายงานการวิเคราะห์ผลการประเมิน"]);
    expect(toldOf(intake).join("\n")).toContain("๘๗.๕๔");
  });

  test("that contradicts the total of the table is told", () => {
    const intake = readBlocks([...assessed, "ผลคะแนนภาพรวม ๘๗.๕๔ คะแนน", [...scores, ["คะแนนรวม", "๘๗.๙๙"]]]);
    expect(total(intake)).toEqual(["๒๕๖๘ | การปฏิบัติหน้าที่ | ๙๐.๐๐ | ", "๒๕๖๘ | รวม | ๘๗.๙๙ | "]);
    expect(toldOf(intake).join("\n")).toContain("๘๗.๕๔");
  });

  test("of another year is not that of the scores", () => {
    const intake = readBlocks([...assessed, "ปีที่ผ่านมาได้คะแนนรวม ๘๒.๑๐ คะแนน", scores]);
    expect(total(intake)).toHaveLength(1);
    expect(toldOf(intake).join("\n")).toContain("๘๒.๑๐");
  });

  test("the year of a plan is not the year of its scores", () => {
    const plan = ["มาตรการจากผลการประเมินคุณธรรมและความโปร่งใส", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", office];
    expect(textsOf(readBlocks([...plan, scores]), "scores", ["year"])).toEqual([""]);
  });
});

describe("the number of a measure over its card", () => {
  const card = (name: string) => [
    ["ชื่อมาตรการ", name],
    ["ผู้รับผิดชอบ", "กองคลัง"],
    ["ระยะเวลา", "ไตรมาส ๑"],
    ["ผลการดำเนินงาน", "ทำครบแล้ว"],
  ];
  const title = ["รายงานผลการดำเนินการตามมาตรการ", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", office];

  test.each(["มาตรการที่", "กิจกรรมที่", "โครงการที่"])(
    "%s is its code, and no line of the title or of the results",
    (word) => {
      const intake = readBlocks([...title, `${word} ๑`, card("จัดทำคู่มือ"), `${word} ๒ :`, card("ตรวจพัสดุ")]);
      expect(textsOf(intake, "measures", ["code", "measure"])).toEqual(["๑ | จัดทำคู่มือ", "๒ | ตรวจพัสดุ"]);
      expect(textsOf(intake, "texts", ["text"]).join("\n")).not.toContain(word);
      expect(toldOf(intake)).toEqual([]);
    },
  );

  test("over no table it is told", () => {
    const intake = readBlocks([...title, "มาตรการที่ ๑", "ยังไม่มีข้อมูลของปีนี้", card("จัดทำคู่มือ")]);
    expect(toldOf(intake).join("\n")).toContain("มาตรการที่ ๑");
    expect(textsOf(intake, "texts", ["text"]).join("\n")).not.toContain("มาตรการที่");
  });
});

test.each(["หมายเหตุ : ข้อมูลเบื้องต้น", "หน่วยงานที่รับผิดชอบ: กองคลัง", "คำชี้แจง โปรดกรอกให้ครบ"])(
  "a line below the title that speaks of the paper is no line of it: %s",
  (line) => {
    const table = [
      ["มาตรการ", "ผู้รับผิดชอบ"],
      ["จัดทำคู่มือ", "กองคลัง"],
    ];
    const intake = readBlocks(["รายงานผลการดำเนินการตามมาตรการ", line, table]);
    expect(underSection(intake, "ชื่อเรื่อง")).not.toContain(line);
    const all = [...textsOf(intake, "texts", ["text"]), ...toldOf(intake)].join("\n");
    expect(all).toContain(line);
  },
);

describe("what mends a problem", () => {
  const head = ["ตัวชี้วัด", "ปัญหาที่พบ", "แนวทางแก้ไข", "ขั้นตอนการปฏิบัติ", "ผู้เกี่ยวข้อง"];
  const row = ["การใช้งบประมาณ", "ไม่ทราบแผน", "เผยแพร่แผน", "- จัดทำ\n- เวียน", "กองคลัง"];

  test("is the measure of a plan that has no column of measures", () => {
    for (const problem of ["ปัญหาที่พบ", "ปัญหา/อุปสรรค"]) {
      const intake = readBlocks([...assessed, [head.map((one) => (one === "ปัญหาที่พบ" ? problem : one)), row]]);
      expect(textsOf(intake, "measures", ["finding", "measure", "steps", "suggestion"])).toEqual([
        "ไม่ทราบแผน | เผยแพร่แผน | จัดทำ\nเวียน | ",
      ]);
    }
  });

  test("is a suggestion beside a measure, and where results stand", () => {
    const beside = readBlocks([
      ...assessed,
      [
        [...head, "มาตรการ"],
        [...row, "ออกประกาศ"],
      ],
    ]);
    expect(textsOf(beside, "measures", ["measure", "suggestion"])).toEqual(["ออกประกาศ | เผยแพร่แผน"]);
    const done = readBlocks([
      ...assessed,
      [
        [...head, "ผลการดำเนินการ"],
        [...row, "ทำแล้ว"],
      ],
    ]);
    expect(textsOf(done, "measures", ["suggestion", "result"])).toEqual(["เผยแพร่แผน | ทำแล้ว"]);
  });
});
