import { describe, expect, test } from "@jest/globals";
import type { Intake } from "../../../src/core/intake/read-paper";
import type { HandCell } from "./make-docx";
import { readBlocks, textsOf, toldOf } from "./reading";

const title = ["รายงานผลการจัดการความเสี่ยงการทุจริต", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "เทศบาลตำบลคลองน้ำใส"];
const across = (text: string, span: number): HandCell => ({ text, span });
const tall = (text: string): HandCell => ({ text, merge: "start" });
const below: HandCell = { text: "", merge: "continue" };
const read = (...rows: readonly (readonly (HandCell | string)[])[]): Intake => readBlocks([...title, rows]);
const scales = (intake: Intake): readonly string[] =>
  textsOf(intake, "risks", ["likelihood", "impact", "likelihoodAfter", "impactAfter"]);

describe("a risk before and after", () => {
  const row = ["๑", "รับของแทนการจ่ายค่าปรับ", "๔", "๕", "๒๐", "๒", "๓", "๖"];
  const heads = [
    ["L", "I", "ระดับ"],
    ["โอกาส", "ผลกระทบ", "ระดับความเสี่ยง"],
    ["โอกาส (L)", "ผลกระทบ (I)", "คะแนน (L x I)"],
    ["โอกาสเกิด", "ความรุนแรง", "ค่าความเสี่ยง"],
  ];

  test.each(["หลังดำเนินการ", "หลังการจัดการ", "ความเสี่ยงคงเหลือ", "ความเสี่ยงที่เหลืออยู่", "ภายหลังดำเนินการ"])(
    "has both scales twice, the second under %s, on two levels and on one",
    (left) => {
      for (const scale of heads) {
        const two = read(
          [tall("ที่"), tall("ความเสี่ยง"), across("ก่อนดำเนินการ", 3), across(left, 3)],
          [below, below, ...scale, ...scale],
          row,
        );
        const one = read(["ที่", "ความเสี่ยง", ...scale, ...scale.map((head) => `${head} ${left}`)], row);
        for (const intake of [two, one]) {
          expect(scales(intake)).toEqual(["๔ | ๕ | ๒ | ๓"]);
          expect(toldOf(intake)).toEqual([]);
        }
      }
    },
  );

  test("keeps the scales apart where those of after stand first", () => {
    const head = ["ที่", "ความเสี่ยง", "โอกาสหลัง", "ผลกระทบหลัง", "โอกาส", "ผลกระทบ"];
    expect(scales(read(head, ["๑", "รับของแทนการจ่ายค่าปรับ", "๒", "๓", "๔", "๕"]))).toEqual(["๔ | ๕ | ๒ | ๓"]);
  });

  test("a level after that its scales do not give is told, and so is one without scales", () => {
    const wrong = read(
      ["ที่", "ความเสี่ยง", "โอกาสหลัง", "ผลกระทบหลัง", "ระดับหลังดำเนินการ"],
      ["๑", "รับของแทนการจ่ายค่าปรับ", "๒", "๓", "๙"],
    );
    expect(toldOf(wrong)).toEqual(["๙: ไม่ใช่ค่าที่คำนวณได้จากโอกาส ๒ และผลกระทบ ๓ จึงไม่ได้นำเข้า โปรดตรวจ"]);
    const alone = read(
      ["ที่", "ความเสี่ยง", "โอกาส", "ผลกระทบ", "ระดับความเสี่ยงคงเหลือ"],
      ["๑", "รับของแทนการจ่ายค่าปรับ", "๒", "๓", "ต่ำ"],
    );
    expect(scales(alone)).toEqual(["๒ | ๓ |  | "]);
    expect(toldOf(alone)).toEqual(["ต่ำ: ระดับความเสี่ยงหลังดำเนินการคำนวณจากโอกาสและผลกระทบ ซึ่งเอกสารไม่ได้บอก จึงไม่ได้นำเข้า"]);
  });

  test("a value of a scale of after is ticked in its own column", () => {
    const head = [tall("ที่"), tall("ความเสี่ยง"), across("โอกาสหลังดำเนินการ", 2), across("ผลกระทบหลังดำเนินการ", 2)];
    const intake = read(head, [below, below, "1", "2", "1", "2"], ["๑", "รับของแทนการจ่ายค่าปรับ", "✓", "", "", "✓"]);
    expect(scales(intake)).toEqual([" |  | 1 | 2"]);
  });
});

describe("what was done about a risk", () => {
  test.each([
    ["ดำเนินการเสร็จเรียบร้อยแล้ว", "ดำเนินการเสร็จเรียบร้อยแล้ว |  | "],
    ["ดำเนินการเสร็จเรียบร้อยแล้ว\nเมื่อวันที่ ๒๐ มกราคม ๒๕๖๙", "ดำเนินการเสร็จเรียบร้อยแล้ว | ๒๐ มกราคม ๒๕๖๙ | "],
    [
      "ดำเนินการเสร็จเรียบร้อยแล้ว\nเมื่อวันที่ ๒๐ มกราคม ๒๕๖๙\nครบ ๖ คัน\nไม่พบปัญหา",
      "ดำเนินการเสร็จเรียบร้อยแล้ว | ๒๐ มกราคม ๒๕๖๙ | ครบ ๖ คัน\nไม่พบปัญหา",
    ],
    ["อยู่ระหว่างดำเนินการ (เกินกำหนด)\nรอประชาคม", "อยู่ระหว่างดำเนินการ |  | รอประชาคม"],
    ["ดำเนินการเสร็จเรียบร้อยแล้ว\nครบ ๖ คัน", "ดำเนินการเสร็จเรียบร้อยแล้ว |  | ครบ ๖ คัน"],
    ["ดำเนินการเสร็จเรียบร้อยแล้ว\nเมื่อวันที่ประชุม", "ดำเนินการเสร็จเรียบร้อยแล้ว |  | เมื่อวันที่ประชุม"],
    ["เสร็จแล้ว", "เสร็จแล้ว |  | เสร็จแล้ว"],
    ["ครบ ๖ คัน\nเมื่อวันที่ ๒๐ มกราคม ๒๕๖๙", " |  | ครบ ๖ คัน\nเมื่อวันที่ ๒๐ มกราคม ๒๕๖๙"],
  ])("a remark %j gives status, day and remark", (remark, expected) => {
    const intake = read(["ที่", "ความเสี่ยง", "มาตรการ", "หมายเหตุ"], ["๑", "เบิกซ้ำ", "ตรวจทุกเดือน", remark]);
    expect(textsOf(intake, "risks", ["status", "doneDate", "remark"])).toEqual([expected]);
    expect(toldOf(intake)).toEqual([]);
  });

  test("has a column of its own for the day", () => {
    const intake = read(
      ["ที่", "ความเสี่ยง", "มาตรการ", "สถานะ", "วันที่แล้วเสร็จ"],
      ["๑", "เบิกซ้ำ", "ตรวจทุกเดือน", "ดำเนินการเสร็จเรียบร้อยแล้ว", "๒๐ ม.ค. ๒๕๖๙"],
    );
    expect(textsOf(intake, "risks", ["status", "doneDate", "period"])).toEqual([
      "ดำเนินการเสร็จเรียบร้อยแล้ว | ๒๐ ม.ค. ๒๕๖๙ | ",
    ]);
    expect(toldOf(intake)).toEqual([]);
  });

  test.each(["ผลการดำเนินการ", "ผลการดำเนินงาน", "ผลการจัดการความเสี่ยง", "ผลการจัดการ", "สรุปผลการดำเนินการ"])(
    "stands under %s and is no activity",
    (head) => {
      const intake = read(
        ["ที่", "ความเสี่ยง", "มาตรการ", head, "หมายเหตุ"],
        ["๑", "รับของแทนการจ่ายค่าปรับ", "ใช้ระบบคิว", "- ติดตั้งระบบแล้ว", "รอบแรก"],
        ["๒", "เบิกซ้ำ", "ตรวจทุกเดือน", "อยู่ระหว่างดำเนินการ", ""],
      );
      expect(textsOf(intake, "risks", ["activity", "result", "status", "remark"])).toEqual([
        " | ติดตั้งระบบแล้ว |  | รอบแรก",
        " |  | อยู่ระหว่างดำเนินการ | ",
      ]);
      expect(toldOf(intake)).toEqual([]);
    },
  );
});
