import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { dictionaryWords, fieldWords } from "../../../src/core/language/dictionary";
import { arisesBetween, changed, fitting } from "../../../src/core/language/fit";
import { findMisspellings, misspellings } from "../../../src/core/language/misspellings";

const placeOf = (text: string, wrong: string, right: string) => ({
  at: text.indexOf(wrong),
  length: wrong.length,
  right,
});
const fits = (text: string, wrong: string, right: string) => fitting(text, [placeOf(text, wrong, right)])[0];

describe("a correction of the lists", () => {
  it.each([
    ["ประกาศคแนนครบ", "คแนน", "คะแนน"],
    ["จัดหาครุภัณฑส่วนกลาง", "ครุภัณฑ", "ครุภัณฑ์"],
    ["ถือปฎิบัติตาม 2 ข้อ", "ปฎิบัติ", "ปฏิบัติ"],
  ])("is made among known words: %s", (text, wrong, right) => {
    expect(fits(text, wrong, right)).toBe(true);
  });

  it.each([
    ["ประกาศะคแนนครบ", "คแนน", "คะแนน"],
    ["จัดหาครุภัณฑฑ์ส่วนกลาง", "ครุภัณฑ", "ครุภัณฑ์"],
    ["ระบบออนไลนน์ของหน่วยงาน", "ออนไลน", "ออนไลน์"],
    ["คำตอบที่รตวจสอบแล้ว", "ตวจสอบ", "ตรวจสอบ"],
  ])("is not made beside another mistake: %s", (text, wrong, right) => {
    expect(fits(text, wrong, right)).toBe(false);
  });

  it("is made beside one that is made with it", () => {
    const text = "ปฎิบัติงานทางเว็ปไซด์";
    const both = [placeOf(text, "ปฎิบัติ", "ปฏิบัติ"), placeOf(text, "เว็ปไซด์", "เว็บไซต์")];
    expect(fitting(text, both)).toEqual([true, true]);
    expect(changed(text, both).text).toBe("ปฏิบัติงานทางเว็บไซต์");
  });

  it("is none where the wrong form only arises between two right words", () => {
    const isNone = (text: string) => arisesBetween(text, placeOf(text, "กฏหมาย", "กฎหมาย"));
    expect([isNone("ป้ายปรากฏหมายเลขชัดเจน"), isNone("ปฏิบัติตามกฏหมายเลือกตั้ง")]).toEqual([true, false]);
  });

  it("never applies inside a word of the dictionary", () => {
    const sure = new Set(misspellings().flatMap(({ wrong, sure }) => (sure ? [wrong] : [])));
    const inside = [...dictionaryWords(), ...fieldWords()].filter((word) =>
      findMisspellings(word).some(({ at, entry }) => {
        return sure.has(entry.wrong) && !arisesBetween(word, { at, length: entry.wrong.length, right: entry.right });
      }),
    );
    expect(inside).toEqual([]);
  });

  it("never applies where two words of these papers meet", () => {
    const words = [...fieldWords()];
    const word = fc.integer({ min: 0, max: words.length - 1 }).map((index) => words[index] ?? "");
    // Some wrong forms are themselves two words side by side (สาธารณะภัย): these are what the list is for.
    const isTwoWords = (wrong: string) =>
      words.some((one) => wrong.startsWith(one) && words.includes(wrong.slice(one.length)));
    fc.assert(
      fc.property(word, word, (a, b) => {
        const text = `${a}${b}`;
        return findMisspellings(text).every(({ at, entry: { wrong, right, sure } }) => {
          return !sure || isTwoWords(wrong) || arisesBetween(text, { at, length: wrong.length, right });
        });
      }),
      { numRuns: 3000 },
    );
  });
});
