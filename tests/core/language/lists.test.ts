import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { actingWordings } from "../../../src/core/language/acting";
import { dictionaryWords, fieldWords, phrases } from "../../../src/core/language/dictionary";
import { doublePhrases, doubleRight, doubleWords } from "../../../src/core/language/doubled";
import { vagueEvidence } from "../../../src/core/language/evidence";
import { itemLimits } from "../../../src/core/language/item-limits";
import { laws } from "../../../src/core/language/laws";
import { leftovers, leftoverWords, unfilled } from "../../../src/core/language/leftovers";
import {
  entriesOf,
  formsWithout,
  ListFault,
  listLines,
  partOf,
  wordsOf,
  type ListLine,
} from "../../../src/core/language/list-text";
import { misspellings } from "../../../src/core/language/misspellings";
import { findNearWords } from "../../../src/core/language/near-words";
import { followUpFiller, followUps, outcomeFollowUps, outcomeStarts } from "../../../src/core/language/outcomes";
import { placeIntros, speaksAsOwn, speaksOfOthers } from "../../../src/core/language/place-words";
import { districts, wordsLikeDistricts } from "../../../src/core/language/places";
import { slips } from "../../../src/core/language/slips";
import { indicatorWords, keywordBlanks, topicWords } from "../../../src/core/language/topics";
import { variants } from "../../../src/core/language/variants";
import { noWishes, praises, wishes } from "../../../src/core/language/wishes";
import { cutWords, morePhrases, wrongPhrases } from "../../../src/core/language/wrong-phrases";

const folder = "src/core/language/lists";
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
const read = (file: string): string => readFileSync(join(folder, file), "utf8");

/** What reads each file: a list that nothing reads, or that cannot be read, is no list. */
const readers: Readonly<Record<string, () => readonly unknown[]>> = {
  "acting.txt": actingWordings,
  "doubled.txt": () => [doubleWords(), doublePhrases(), doubleRight()],
  "evidence.txt": vagueEvidence,
  "item-limits.txt": itemLimits,
  "laws.txt": laws,
  "leftovers.txt": leftovers,
  "dictionary.txt": dictionaryWords,
  "field-words.txt": fieldWords,
  "lost-marks.txt": slips,
  "misspellings.txt": misspellings,
  "near-words.txt": () => [...findNearWords("ผู้สุงอายุ"), ...findNearWords("ข้อเสนอและ")],
  "outcomes.txt": () => [followUps(), outcomeFollowUps(), followUpFiller(), outcomeStarts()],
  "place-words.txt": () => [placeIntros(), speaksAsOwn(), speaksOfOthers()],
  "phrases.txt": phrases,
  "places.txt": () => [districts(), wordsLikeDistricts()],
  "topics.txt": () => [indicatorWords(), topicWords(), keywordBlanks()],
  "variants.txt": variants,
  "wishes.txt": () => [wishes(), noWishes(), praises()],
  "more-phrases.txt": morePhrases,
  "wrong-phrases.txt": wrongPhrases,
  "syllables.txt": cutWords,
};

describe("every list", () => {
  test.each(files)("%s is read, and nothing in it is malformed", (file) => {
    expect(readers[file]?.().length).toBeGreaterThan(0);
  });

  test.each(files)("%s says where its entries come from, in a remark before the first of them", (file) => {
    for (const { number, source } of listLines(file, read(file))) {
      expect([number, source.length > 10]).toEqual([number, true]);
    }
  });

  test.each(files)("%s holds no line twice in a part, no tab and no letter that looks like a space", (file) => {
    const lines = listLines(file, read(file)).map(({ part, fields }) => `${part}: ${fields.join(";")}`);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
    expect(/[\t\u00a0\u200b\ufeff]/.exec(read(file))).toBeNull();
  });

  test.each(files)("%s may be saved with a byte order mark and Windows line ends", (file) => {
    const typed = `\ufeff${read(file).replace(/\n/g, "\r\n")}`;
    expect(listLines(file, typed)).toEqual(listLines(file, read(file)));
  });
});

describe("a malformed line is named with its number", () => {
  const lines = (text: string): readonly ListLine[] => listLines("x.txt", text);
  test.each<readonly [what: string, read: () => unknown, line: number]>([
    ["a part without its end", () => lines("# a\n== ส่วน"), 2],
    ["an empty field", () => lines("ก = ข\nค ; ; ง"), 2],
    ["two equal signs", () => entriesOf("x.txt", lines("ก = ข\n\nก = ข = ค"), []), 3],
    ["nothing behind the equal sign", () => entriesOf("x.txt", lines("ก ="), []), 1],
    ["nothing before it", () => entriesOf("x.txt", lines("ก = ข\n = ข"), []), 2],
    ["a field that the list has not", () => entriesOf("x.txt", lines("ก = ข ; เว้น: ค ; เพราะ: ง"), ["เว้น"]), 1],
    ["two words on a line of words", () => wordsOf("x.txt", lines("== ส่วน ==\nก\nข ; ค"), "ส่วน"), 3],
    ["an exception that is not closed", () => formsWithout("x.txt", 7, "ก, ข (เว้น ค"), 7],
    ["an empty form", () => formsWithout("x.txt", 8, "ก, , ข"), 8],
    ["a part that is missing", () => partOf("x.txt", lines("ก"), "ส่วน"), 0],
  ])("%s", (_, act, line) => {
    const fault = (() => {
      try {
        return act();
      } catch (caught) {
        return caught;
      }
    })();
    expect(fault).toBeInstanceOf(ListFault);
    expect(fault).toMatchObject({ file: "x.txt", line });
  });
});

test("a form has its exceptions and its doubt", () => {
  expect(formsWithout("x.txt", 1, "กก, ?ขข (เว้น ค, ง จ), ณ. วันที่")).toEqual([
    { form: "กก", sure: true, unless: [] },
    { form: "ขข", sure: false, unless: ["ค", "ง จ"] },
    { form: "ณ. วันที่", sure: true, unless: [] },
  ]);
});

test("a list may come as what unpacks it", () => {
  expect(listLines("x.txt", () => "# ที่มา: ที่ใดที่หนึ่ง\nก")).toEqual([
    { number: 2, part: "", source: "ที่ใดที่หนึ่ง", fields: ["ก"] },
  ]);
});

test("whatever a line of leftovers finds shows a sign that is looked for first", () => {
  const samples = [
    "อบต./เทศบาล",
    "องค์การบริหารส่วนตำบล/เทศบาลเมือง",
    "รอบ ๖ เดือน หรือรอบ ๑๒ เดือน",
    "รอบ 6/12 เดือน",
    "นาย / นาง / นางสาว",
    "โปรดทราบ/พิจารณา",
    "(โปรดระบุสถานที่)",
    "[ระบุชื่อหน่วยงาน]",
    "( ตำแหน่ง )",
    "คลิกหรือแตะที่นี่",
    "(ตัวอย่าง)",
    "TODO",
    "มี/ไม่มี",
  ];
  const shows = (text: string): boolean =>
    unfilled().test(text) || leftoverWords().some((word) => text.toLowerCase().includes(word));
  const found = (text: string): boolean => leftovers().some(({ pattern }) => new RegExp(pattern, "u").test(text));
  expect(samples.filter((text) => !found(text) || !shows(text))).toEqual([]);
});
