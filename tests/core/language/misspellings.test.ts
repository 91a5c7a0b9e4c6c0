import { describe, expect, test } from "@jest/globals";
import { findMisspellings, misspellings } from "../../../src/core/language/misspellings";
import { districts, provinces } from "../../../src/core/language/places";
import { correctSentences } from "./correct-sentences";

const words = (text: string) => findMisspellings(text).map(({ found, entry }) => `${found} -> ${entry.right}`);

describe("the list", () => {
  test("has some hundreds of entries, no wrong form twice", () => {
    expect(misspellings().length).toBeGreaterThan(600);
    const forms = misspellings().map(({ wrong }) => wrong.toLowerCase());
    expect(forms.filter((form, place) => forms.indexOf(form) !== place)).toEqual([]);
  });

  test("every entry names its authority and has two different, trimmed forms of two letters or more", () => {
    const odd = misspellings().filter(
      ({ wrong, right, source }) =>
        source.length < 10 || wrong === right || wrong.length < 2 || wrong !== wrong.trim() || right !== right.trim(),
    );
    expect(odd).toEqual([]);
  });

  test("no right form is flagged, by its own entry or another", () => {
    expect(misspellings().flatMap(({ right }) => words(right))).toEqual([]);
  });

  test("every wrong form is found", () => {
    const missed = misspellings().filter((entry) => {
      return !findMisspellings(`การ${entry.wrong} `).some((hit) => hit.entry === entry);
    });
    expect(missed).toEqual([]);
  });

  test("every exception holds its wrong form and excuses it", () => {
    for (const entry of misspellings()) {
      for (const phrase of entry.unless) {
        expect(phrase).toContain(entry.wrong);
        expect(findMisspellings(phrase).filter((hit) => hit.entry === entry)).toEqual([]);
      }
    }
  });
});

describe("right Thai is left alone", () => {
  test.each(correctSentences)("%s", (sentence) => {
    expect(words(sentence)).toEqual([]);
  });

  test("names of provinces and districts", () => {
    const names = [...provinces().map((name) => `จังหวัด${name}`), ...districts().map(({ name }) => `อำเภอ${name}`)];
    expect(names.flatMap(words)).toEqual([]);
  });

  test("two right forms that meet make no certain mistake, unless they are its two halves", () => {
    const rights = [...new Set(misspellings().map(({ right }) => right))].filter((right) => /^[ก-๎]+$/u.test(right));
    const flagged = rights.flatMap((first) =>
      rights
        .map((second) => first + second)
        .filter((text) => findMisspellings(text).some(({ found, entry }) => entry.sure && found !== text)),
    );
    expect(flagged).toEqual([]);
  });
});

describe("wrong Thai is found", () => {
  test.each([
    ["การใช้ดุลพินิจของผู้ได้บังคับบัญชา", ["ผู้ได้บังคับบัญชา -> ผู้ใต้บังคับบัญชา"]],
    ["นำปัญหาข้อเสนอนแนะที่ได้แจ้งเวียน", ["ข้อเสนอนแนะ -> ข้อเสนอแนะ"]],
    ["ส่งเสริมประเมิณคุณธรรม", ["ประเมิณ -> ประเมิน"]],
    ["ไม่เลือกปฎิบัติ ผ่านทางเว็ปไซด์", ["ปฎิบัติ -> ปฏิบัติ", "เว็ปไซด์ -> เว็บไซต์"]],
    ["ระยะเวลาดำหนด เพื่อให้เกิดการแยแยะ", ["ดำหนด -> กำหนด", "แยแยะ -> แยกแยะ"]],
    ["จำสืบทารวจ", ["จำสืบทารวจ -> จ่าสิบตำรวจ"]],
    ["INTERGRITY and Transparancy", ["INTERGRITY -> Integrity", "Transparancy -> Transparency"]],
    ["ตามกฏหมาย ซึ่งปรากฏหมายเลข", ["กฏหมาย -> กฎหมาย"]],
    ["ศรีษะเกษ", ["ศรีษะเกษ -> ศรีสะเกษ"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("the place of a hit is the place in the text", () => {
    const text = "การปฎิบัติงาน";
    const [hit] = findMisspellings(text);
    expect(hit && text.slice(hit.at, hit.at + hit.found.length)).toBe("ปฎิบัติ");
  });

  test("a form that may be right is no certain mistake", () => {
    expect(findMisspellings("ลิงค์").map(({ entry }) => entry.sure)).toEqual([false]);
    expect(findMisspellings("ปฎิบัติ").map(({ entry }) => entry.sure)).toEqual([true]);
  });
});
