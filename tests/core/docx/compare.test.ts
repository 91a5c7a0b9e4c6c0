import { describe, expect, test } from "@jest/globals";
import { lackingProblems, printedText } from "../../../src/core/docx/compare";

describe("what a paper prints, compared with what it was to say", () => {
  test("figures of either kind and line breaks make no difference", () => {
    const printed = printedText(["<w:t>จัดทำคู่มือ ฉบับที่</w:t><w:br/><w:t> ๒ &amp; ๓</w:t>"]);
    const expected = [{ what: "มาตรการ", texts: ["จัดทำคู่มือฉบับที่ 2 & 3"] }];
    expect(lackingProblems(printed, expected)).toEqual([]);
  });

  test("what is missing is counted, and the first few are named", () => {
    const expected = ["ก", "ข", "ค", "ง", "จ"].map((name) => ({ what: "มาตรการ", texts: [name] }));
    expect(lackingProblems("ค", expected).map(({ message }) => message)).toEqual([
      "เอกสารที่สร้างไม่มีมาตรการ 4 รายการของสมุดงาน (ก, ข, ง ...) จึงเป็นฉบับร่าง",
    ]);
  });
});
