import { describe, expect, test } from "@jest/globals";
import { misspellings } from "../../../src/core/language/misspellings";
import { districts } from "../../../src/core/language/places";
import { findSlips, slips } from "../../../src/core/language/slips";
import { correctSentences } from "./correct-sentences";

const found = (text: string) => findSlips(text).map((hit) => [hit.found, hit.right]);

test("every pattern is a regular expression and has a name", () => {
  for (const { name, pattern } of slips()) {
    expect(() => new RegExp(pattern, "gu")).not.toThrow();
    expect(name.length).toBeGreaterThan(5);
  }
});

describe("right Thai is left alone", () => {
  test.each(correctSentences)("%s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test("right forms and names of districts", () => {
    expect(misspellings().flatMap(({ right }) => found(right))).toEqual([]);
    expect(districts().flatMap(({ name }) => found(name))).toEqual([]);
  });
});

describe("broken script is found", () => {
  test.each([
    ["เเผนงาน", [["เเ", "แ"]]],
    ["ดําเนินการ", [["ํา", "ำ"]]],
    ["นํ้าประปา", [["ํ้า", "้ำ"]]],
    ["นำ้ประปา", [["ำ้", "้ำ"]]],
    [
      "ก าหนดให้ท างาน",
      [
        ["ก า", "กำ"],
        ["ท า", "ทำ"],
      ],
    ],
    ["ที่่ประชุม", [["่่", "่"]]],
    ["ประชุุม", [["ุุ", "ุ"]]],
    ["ท่ีประชุม", [["่ี", "ี่"]]],
    ["ประโยชน์์", [["์์", "์"]]],
    ["ประชาสัมพันธื ", [["ื", ""]]],
    ["จัดทำ ่ ", [[" ่", ""]]],
    ["มาาก", [["าา", "า"]]],
    ["พ.ศ ๒๕๖๓", [["พ.ศ", "พ.ศ."]]],
    ["ตามทีดำเนินการ", [["ตามที", "ตามที่"]]],
    ["เจ้าหน้าทีของหน่วยงาน", [["เจ้าหน้าที", "เจ้าหน้าที่"]]],
    ["เว็บไซตของหน่วยงาน", [["เว็บไซต", "เว็บไซต์"]]],
    ["ผลการวิเคราะ", [["วิเคราะ", "วิเคราะห์"]]],
    ["คลิ๊ก", [["ลิ๊", "ลิ้"]]],
    ["เป็นต้น ฯ ล ฯ", [["ฯ ล ฯ", "ฯลฯ"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("letters spaced out by justification are no slips() of copying", () => {
    expect(found("ม า ต ร ก า ร")).toEqual([]);
  });
});

describe("a correction gives known words, or none is offered", () => {
  test.each([
    // เ typed twice is no แ.
    ["รายงานเเห็นชอบ", [["เเ", "เ"]]],
    ["ระยะเเวลา", [["เเ", "เ"]]],
    ["ความเข้มเเข็ง", [["เเ", "แ"]]],
    // Both are words: the writer knows which.
    ["เเพลง", [["เเ", ""]]],
    // Letters turned round look like one typed twice.
    ["เวลกาาร", [["าา", ""]]],
    ["กำกับม าตรการ", [["ม า", ""]]],
    // Two slips in one word are judged together.
    [
      "เเผนปฏิบัติิการ",
      [
        ["เเ", "แ"],
        ["ิิ", "ิ"],
      ],
    ],
    // What looks the same is what was meant, in a name too.
    ["นางสาวขวัญดํารี", [["ํา", "ำ"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
