import { describe, expect, test } from "@jest/globals";
import { doublePhrases, doubleRight, doubleWords, findDoubled } from "../../../src/core/language/doubled";
import { misspellings } from "../../../src/core/language/misspellings";
import { districts } from "../../../src/core/language/places";
import { correctSentences } from "./correct-sentences";

const found = (text: string) => findDoubled(text).map((hit) => [hit.found, hit.right, hit.sure]);

describe("the lists", () => {
  test("no word twice, every exception holds the doubled word", () => {
    const words = doubleWords().map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    for (const { word, unless } of doubleWords()) {
      for (const phrase of unless) expect(phrase.replace(/ /g, "")).toContain(word + word);
    }
  });

  test("the right form of a phrase doubles nothing", () => {
    expect(doublePhrases().flatMap(({ right }) => found(right))).toEqual([]);
  });

  test("what is right is never flagged", () => {
    expect(doubleRight().flatMap(found)).toEqual([]);
    expect(misspellings().flatMap(({ right }) => found(right))).toEqual([]);
    expect(districts().flatMap(({ name }) => found(name))).toEqual([]);
  });
});

describe("right Thai is left alone", () => {
  test.each(correctSentences)("%s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test.each(["ทรัพยากรที่มีมีจำกัด", "ไม่ได้ได้มา", "จำเป็นเป็นครั้งคราว", "ส่งเสริมพัฒนาพัฒนาการเด็ก", "ในการการันตี"])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each(["มาตรการการคลังและมาตรการการเงิน", "ทีมปฏิบัติการการแพทย์", "บูรณาการการทำงาน", "ทบทวนแผนแผนที่ภาษี", "ในอาคารไม่มีมีด"])(
  "การ, แผน and มี that belong to what follows are no doubling: %s",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

describe("doubled words are found", () => {
  test.each([
    ["หลากหลายเช่น เช่น Website", [["เช่น เช่น", "เช่น", true]]],
    ["จัดทำมาตรการการตรวจสอบ", [["มาตรการการ", "มาตรการ", true]]],
    ["แผนปฏิบัติการการป้องกัน", [["ปฏิบัติการการ", "ปฏิบัติการ", true]]],
    ["จัดทำแผนแผนปฏิบัติการ", [["แผนแผน", "แผน", true]]],
    ["ไม่มีมีการเรียกรับเงิน", [["ไม่มีมี", "ไม่มี", true]]],
    ["ในปีงบประมาณปีงบประมาณ", [["ปีงบประมาณปีงบประมาณ", "ปีงบประมาณ", true]]],
    ["ภาคเอกชนภาคเอกชน", [["ภาคเอกชนภาคเอกชน", "ภาคเอกชน", false]]],
    ["ของหน่วยงานหน่วยงาน", [["หน่วยงานหน่วยงาน", "หน่วยงาน", false]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("not over a line break", () => {
    expect(found("ตัวชี้วัด\nตัวชี้วัด")).toEqual([]);
  });
});
