import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findNearWords } from "../../../src/core/language/near-words";
import { problemsOfText } from "../checks/helpers";
import { correctSentences } from "./correct-sentences";

const slips = [
  ["ทุนการศึษา", "ทุนการศึกษา", "a letter left out"],
  ["ความยุติธธรรม", "ความยุติธรรม", "a letter typed twice"],
  ["พระราชบัญญํติ", "พระราชบัญญัติ", "a wrong mark"],
  ["ผู้สุงอายุ", "ผู้สูงอายุ", "a short vowel for a long one"],
  ["หนังสือรับลอง", "หนังสือรับรอง", "letters that sound alike"],
  ["ลายมือชือ", "ลายมือชื่อ", "a tone mark left out"],
  ["ผู้มีส่วนได่ส่วนเสีย", "ผู้มีส่วนได้ส่วนเสีย", "another tone mark"],
  ["ความคิดเห้น", "ความคิดเห็น", "another mark"],
  ["เร่งรัตติดตาม", "เร่งรัดติดตาม", "a final letter that sounds alike"],
  ["พัสดุครุภันฑ์และโรงพยาบาน", "โรงพยาบาล", "one beside a word of the list"],
  ["ศูนย์ดำงรธรรม", "ศูนย์ดำรงธรรม", "letters turned round"],
] as const;

describe("a long word with one slip is known", () => {
  test.each(slips.map(([typed, right, kind]) => ({ typed, right, kind })))("$typed: $kind", ({ typed, right }) => {
    expect(findNearWords(`ได้จัดทำ${typed}แล้ว`).map((hit) => hit.right)).toContain(right);
  });

  test("it is for a person to judge, with the word that is meant", () => {
    const [problem, ...others] = problemsOfText("แจ้งผู้สุงอายุทุกราย");
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: "text.doubtful", severity: "warning", expected: "ผู้สูงอายุ" });
    expect(problem?.message).toContain("“ผู้สุงอายุ”");
    expect(problem?.correction).toBeUndefined();
  });
});

describe("right Thai holds no such slip", () => {
  test.each([
    ...correctSentences,
    "ข้าวสารและข่าวสาร ดาวเคราะห์ ประชามติ ประชาคม ผลการดำเนินงานและแผนการดำเนินงาน",
    "พิจารณาข้อเสนอและความสัมพันธ์กิจการ ปรากฏระเบียบ รับทาบทาม ขอต่อเรื่องเดิม ติดป้ายใหม่ที่หน้าหมู่บ้าน",
    "ประกอบกิจการ ประกอบการกิจการค้า บริหารบริการ การบริการการบริหาร ผู้บริหารผู้รับบริการ",
  ])("%s", (text) => {
    expect(findNearWords(text)).toEqual([]);
  });
});

test("a hit stands in the text where it says, and no two overlap", () => {
  const piece = fc.constantFrom(...slips.map(([typed]) => typed), "ประชาชน", "ผู้สูงอายุ", "และ", " ", "หมายเหตุ", "ๆ");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const { at, found, right } of findNearWords(text)) {
        expect(text.slice(at, at + found.length)).toBe(found);
        expect(found).not.toBe(right);
        expect(at).toBeGreaterThanOrEqual(end);
        end = at + found.length;
      }
    }),
  );
});
