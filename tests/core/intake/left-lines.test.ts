import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { toArabicDigits } from "../../../src/core/calendar";
import type { HandBlock } from "./make-docx";
import { readBlocks, toldOf } from "./reading";

const heads = [
  ["รายงานผลการดำเนินการตามมาตรการ", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "องค์การบริหารส่วนตำบลธารทอง"],
  ["บันทึกข้อความ", "ส่วนราชการ กองคลัง", "ที่ ธท ๗๐๑๐๑/๑๒\tวันที่ ๑๒ มีนาคม ๒๕๖๗", "เรื่อง รายงานผล", "เรียน นายก"],
  ["ประกาศองค์การบริหารส่วนตำบลธารทอง", "เรื่อง มาตรการส่งเสริมคุณธรรม", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"],
  ["การวิเคราะห์ผลการประเมิน", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "ส่วนที่ ๑ ผลการประเมิน"],
  ["แผนบริหารจัดการความเสี่ยงการทุจริต", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"],
  ["คำสั่งองค์การบริหารส่วนตำบลธารทอง", "ที่ ๑๒/๒๕๖๖", "สั่ง ณ วันที่ ๕ ตุลาคม ๒๕๖๖"],
];
const table: HandBlock = [
  ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"],
  ["๑", "ทำคู่มือฉบับย่อ", "กองคลัง", "แจกแล้วสองเล่ม"],
];
const strange: HandBlock = [
  ["พัสดุ", "ผู้ยืม"],
  ["กล้องถ่ายรูป", "กองช่าง"],
];
const signed: HandBlock = [
  [
    "ลงชื่อ................ผู้จัดทำ\n(นางสาวดาว ดีงาม)\nนักวิชาการคลัง\nโทรศัพท์ภายใน ๑๒",
    "ลงชื่อ................\n(นายสน ใจซื่อ)\nปลัด",
  ],
];
const lines = [
  "หลักการและเหตุผลของการจัดทำ",
  "สัญลักษณ์ของหน่วยงานติดไว้ที่ประตู",
  "ประกาศนี้ให้ใช้แก่ทุกกอง",
  "เอกสารแนบท้ายประกาศนี้เป็นส่วนหนึ่งของประกาศ",
  "ความเห็นของปลัดองค์การบริหารส่วนตำบล",
  "☑ เห็นควรให้ดำเนินการต่อไป",
  "ลงชื่อ ................ ผู้อนุมัติ",
  "(นายแก้ว ใจเพชร)",
  "ผู้เห็นชอบโครงการของกองช่าง",
  "จ่าเอก",
  "คำนำ",
  "สารบัญ",
  "ส่วนที่ ๒ บทวิเคราะห์\t๕",
  "บทสรุปผู้บริหาร",
  "๑. การให้บริการประชาชน",
  "ข้อ ๒ ให้กองช่างติดป้ายหน้าทางเข้า",
  "O๔๒ รายงานผลการดำเนินการ",
  "๑. แสดงความก้าวหน้าของมาตรการ",
  "ผู้รับผิดชอบ: สำนักปลัดงานทะเบียน",
  "งบประมาณ: ห้าพันบาทถ้วน",
  "สถานที่: ลานหน้าอาคาร",
  "มาตรการที่ ๔ ย้ายเคาน์เตอร์รับคำร้อง",
  "ตารางที่ ๑ แสดงพัสดุของหน่วยงาน",
  "ตารางแนบท้าย",
  "ขอแสดงความนับถือ",
  "อำเภอนาใส จังหวัดพฤกษา",
  "อบต.ธารทองร่วมกับวัดธารทอง",
  "ที่ มท ๐๘๙๒.๓/ว ๑๒๓ ลงวันที่ ๑ มีนาคม ๒๕๖๗",
  "ได้คะแนนรวม ๘๘.๔๔ คะแนน ระดับผ่าน และลดลงจากปีก่อน",
  "จึงเรียนมาเพื่อโปรดทราบ",
  "ภาคผนวก ก รูปถ่ายกิจกรรม",
];

const bare = (text: string): string => toArabicDigits(text).replace(/[^0-9A-Za-z\u0e01-\u0e4e]/g, "");
/** Words that a column says in its own: the name of a section, the role of who signs. */
const said = new Set(["บทสรุปผู้บริหาร", "ผู้อนุมัติ"]);
/** The long words of a line. */
const words = (text: string): readonly string[] =>
  text.split(/[\s:.…()☑]+/).filter((word) => bare(word).length >= 10 && !said.has(word));

describe("whatever stands in a paper, in whatever order", () => {
  test("each word of it is in a cell or told", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.array(
          fc.oneof(
            { weight: 8, arbitrary: fc.constantFrom<HandBlock>(...lines) },
            fc.constantFrom<HandBlock>(table, strange, signed),
          ),
          {
            maxLength: 14,
          },
        ),
        (head, body) => {
          const { rows, unread, taken } = readBlocks([...head, ...body]);
          const cells = rows.flatMap(({ cells: own }) => Object.values<{ text: string }>(own).map(({ text }) => text));
          const found = bare([...cells, ...[...unread, ...taken].map(({ text }) => text)].join(" "));
          const typed = body.flatMap((block) => (typeof block === "string" ? [block] : []));
          expect(typed.flatMap(words).filter((word) => !found.includes(bare(word)))).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});

test("a line of a signature's cell that nobody read is told", () => {
  expect(toldOf(readBlocks([...(heads[0] ?? []), table, signed])).map((line) => line.split(":")[0])).toEqual([
    "โทรศัพท์ภายใน ๑๒",
  ]);
});
