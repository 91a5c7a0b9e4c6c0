import { describe, expect, it } from "@jest/globals";
import { signsOf, wordAround } from "../../../src/core/language/sign-names";

const around = (text: string, part: string): string => {
  const { at, length } = wordAround(text, text.indexOf(part), part.length);
  return text.slice(at, at + length);
};

describe("the word of a slip", () => {
  it("is shown whole, up to where no letters go on", () => {
    expect(around("ดูแลพื้น ที่ี่รับ ผิดชอบ", "ี่ี่")).toBe("ที่ี่รับ");
    expect(around("ผล ITА ปี", "А")).toBe("ITА");
  });

  it("begins with no mark and ends with no vowel that belongs to the next letter", () => {
    const long = around("ก้าวหน้าของหน่วยงานที่ี่ปฏิบัติหน้าที่ในพื้นที่เสี่ยง", "ี่ี่");
    expect(long).toMatch(/^[ก-ฮเ-ไ]/);
    expect(long).not.toMatch(/[เ-ไ]$/);
  });

  it("has its signs named with their code points", () => {
    expect(signsOf("ท่ี")).toBe("ท U+0E17, ไม้เอก U+0E48, สระอี U+0E35");
    expect(signsOf("A А")).toBe("A U+0041, А U+0410");
  });
});
