import { expect, test } from "@jest/globals";
import { readBlocks, toldOf } from "./reading";

test("cells of one letter that nothing takes are told", () => {
  const intake = readBlocks([
    "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568",
    [
      ["ตัวชี้วัด", "ปี 2566", "ปี 2567", "ปี 2568"],
      ["การปฏิบัติหน้าที่", "88.10", "92.20", "90.00"],
      ["การใช้งบประมาณ", "74.10", "79.02", "85.00"],
      ["ระดับ", "B", "A", "A"],
    ],
  ]);
  expect(toldOf(intake)).toContainEqual(expect.stringMatching(/^ระดับ \| B \| A \| A:/));
});

test("a level of a risk that its scales do not give is told, one that they give is not", () => {
  const intake = readBlocks([
    "แผนบริหารจัดการความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2568",
    [
      ["ลำดับ", "ความเสี่ยงการทุจริต", "โอกาส", "ผลกระทบ", "ระดับความเสี่ยง", "ผู้รับผิดชอบ"],
      ["1", "รับของแลกใบอนุญาต", "3", "4", "12 (สูง)", "กองช่าง"],
      ["2", "ตั้งฎีกาไม่ตรงงาน", "3", "4", "6 (ต่ำ)", "กองคลัง"],
      ["3", "ใช้รถราชการส่วนตัว", "2", "2", "M", "สำนักปลัด"],
      ["4", "ลงเวลาแทนกัน", "สูง", "ต่ำ", "H", "สำนักปลัด"],
    ],
  ]);
  const told = toldOf(intake).map((line) => line.split(":")[0]);
  expect(told).toEqual(["6 (ต่ำ)", "M", "H"]);
});
