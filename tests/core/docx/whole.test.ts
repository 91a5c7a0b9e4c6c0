import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { joiner, keepNumbers, keepWhole } from "../../../src/core/docx/whole";

const shown = (text: string) =>
  text
    .replace(/\u00a0/g, "~")
    .replace(/\u2011/g, "=")
    .replace(/\u200d/g, "+");
const office = "องค์การบริหารส่วนตำบลบ้านริมธาร";
const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const filler = "ข้อความที่ยาวพอให้ย่อหน้านี้ขึ้นบรรทัดใหม่ได้อย่างแน่นอนในหน้ากระดาษของหนังสือราชการ ";

describe("at the end of a line stay together", () => {
  test.each([
    ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ จำนวน ๑๔ มาตรการ", "ประจำปีงบประมาณ พ.ศ.~๒๕๖๙ จำนวน ๑๔~มาตรการ"],
    ["ได้ 92.55 คะแนน ใน 6 เดือน", "ได้ 92.55~คะแนน ใน 6~เดือน"],
    ["เอกสารแนบท้าย ลำดับที่ ๑ และข้อ ๓", "เอกสารแนบท้าย ลำดับที่~๑ และข้อ~๓"],
    ["รอบ ๖ เดือน", "รอบ~๖~เดือน"],
    ["งบประมาณ 1,250,000 บาท ร้อยละ ๔๒.๘๖", "งบประมาณ 1,250,000~บาท ร้อยละ~๔๒.๘๖"],
    ["โทร. ๐ ๔๒๙๙ ๙๙๙๙ ต่อ ๑๒", "โทร.~๐~๔๒๙๙~๙๙๙๙ ต่อ~๑๒"],
    ["โทรศัพท์ 042-999-9999", "โทรศัพท์~042=999=9999"],
    ["ณ วันที่ ๓๑ มีนาคม ๒๕๖๙ มีผล", "ณ วันที่~๓๑~มีนาคม~๒๕๖๙ มีผล"],
    ["ภายใน 5 ม.ค. 2569", "ภายใน 5~ม.ค.~2569"],
  ])("%s", (text, kept) => {
    expect(shown(keepNumbers(text, true))).toBe(kept);
  });

  test.each([
    "หนังสือ ธน ๗๓๒๐๑/๑๒๕",
    "ระหว่าง ก และ ข",
    "ปี 2568 ถึง 2569",
    "จาก 5 ไป 7",
    "O26 รายงาน",
    "https://a.example/0 1",
  ])("%s has nothing to keep", (text) => {
    expect(keepNumbers(text, true)).toBe(text);
  });

  test("a whole date where there is room, its day and month in a narrow cell", () => {
    const cell = `<w:tbl><w:tr><w:tc>${p("๓๑ มีนาคม ๒๕๖๙")}</w:tc></w:tr></w:tbl>`;
    expect(shown(keepWhole(p("๓๑ มีนาคม ๒๕๖๙") + cell, []))).toBe(
      shown(keepWhole(p("๓๑\u00a0มีนาคม\u00a0๒๕๖๙"), [])) + cell.replace("๓๑ มีนาคม", "๓๑~มีนาคม").replace(/\u00a0/g, "~"),
    );
  });

  test("the office's name in running text, not in a title nor in a cell", () => {
    const long = keepWhole(p(filler + office), [office]);
    expect(long).not.toContain(office);
    expect(long.split(joiner).join("")).toBe(p(filler + office));
    expect(long).toContain(`บ้า${joiner}น`);
    for (const xml of [p(`ประกาศ${office}`), `<w:tbl><w:tr><w:tc>${p(filler + office)}</w:tc></w:tr></w:tbl>`])
      expect(keepWhole(xml, [office])).toBe(xml);
  });

  test("law: what is read stays the same", () => {
    const words = fc.constantFrom(
      "พ.ศ.",
      "๒๕๖๙",
      "5",
      "คะแนน",
      "ข้อ",
      "0 4299 9999",
      "042-999999",
      office,
      "และ",
      " ",
      "(",
      "๓๑ มีนาคม 2569",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const xml = p(filler + parts.join(" "));
        const plain = (text: string) =>
          text
            .replace(/\u00a0/g, " ")
            .replace(/\u2011/g, "-")
            .replace(/\u200d/g, "");
        expect(plain(keepWhole(xml, [office]))).toBe(xml);
      }),
    );
  });
});
