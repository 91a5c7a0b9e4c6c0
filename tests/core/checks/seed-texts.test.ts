import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PaperKind } from "../../../src/core/papers/kinds";
import { workbookOfData } from "../builders";
import { cellOf, textProblemsOf } from "./helpers";

const folder = process.env.ITA_SEED_WORKBOOKS ?? "";

/** What is wrong, the code that has to tell it, its cell, and the words that the message has to name. */
type Row = readonly [mistake: string, code: string, cell: string, words?: string];

const seeds: Readonly<Record<string, readonly Row[]>> = {
  "000.json": [
    ["a district and a province of another office", "place.foreign", "ข้อความ!C6", "จังหวัดศรีสะเกษ"],
    ["another office", "place.foreign", "ความเสี่ยง!E2", "หมื่นไวย"],
    ["the kind of office left unchosen", "text.leftover", "ข้อความ!C5", "เทศบาล/"],
    ["the round left unchosen in the title", "text.leftover", "ข้อความ!C2", "รอบ ๖"],
    ["the round left unchosen in the preface", "text.leftover", "ข้อความ!C4", "รอบ ๖"],
    ["an item with a zero for O", "number.letter-o", "รายการ OIT!B2", "๐๔๓"],
    ["the same in a sentence", "number.letter-o", "รายการ OIT!E2", "๐๔๒"],
    ["a misspelt word", "text.misspelt", "มาตรการ!C2", "ผู้ได้บังคับบัญชา"],
    ["a doubled word", "text.doubled", "มาตรการ!D3", "เช่น เช่น"],
    ["a word in the wrong place", "text.doubtful", "รายการ OIT!E2", "อย่างเป็นธรรม"],
    ["การการ after มาตร", "text.doubled", "ความเสี่ยง!D2", "มาตรการการ"],
    ["the same in the next cell", "text.doubled", "ความเสี่ยง!E2", "มาตรการการ"],
    ["การการ after ปฏิบัติ", "text.doubled", "มาตรการ!C4", "ปฏิบัติการการ"],
    ["งาน for เจตจำนง", "text.wording", "มาตรการ!D4", "ประกาศงาน"],
    ["W: done without evidence", "evidence.missing", "มาตรการ!H1"],
    ["W: done without evidence, risks", "evidence.missing", "ความเสี่ยง!F1"],
  ],
  "002.json": [
    ["mixed digits", "number.mixed-digits", "มาตรการ!E2", "๒๕๖5"],
    ["mixed digits", "number.mixed-digits", "มาตรการ!E3"],
    ["mixed digits", "number.mixed-digits", "มาตรการ!E4"],
    ["mixed digits", "number.mixed-digits", "มาตรการ!E5"],
    ["mixed digits", "number.mixed-digits", "มาตรการ!E6"],
    ["mixed digits", "number.mixed-digits", "มาตรการ!E7"],
    ["mixed digits, twice in a cell", "number.mixed-digits", "ข้อความ!C5"],
    ["acting for", "text.acting", "ผู้ลงนาม!F4", "รักษาการราชการแทน"],
    ["a post by two names", "name.two-spellings", "ผู้ลงนาม!E3", "สำนักงานปลัด"],
    ["a post by two names", "name.two-spellings", "ผู้ลงนาม!E4"],
    ["a misspelt word", "text.misspelt", "มาตรการ!C3", "ปฎิบัติ"],
    ["the same word again", "text.misspelt", "มาตรการ!C6", "ปฎิบัติ"],
    ["a misspelt word", "text.misspelt", "มาตรการ!C4", "เว็ปไซด์"],
    ["a document's number left open", "number.document", "ตั้งค่า!B9"],
    ["an item that is not there", "reference.dangling", "ข้อความ!C3", "ข้อ ๖"],
    ["a telephone number's groups", "number.telephone", "ตั้งค่า!B8"],
    ["W: ควร in a measure that is done", "text.wish", "มาตรการ!B3", "ควร"],
    ["W: the same", "text.wish", "มาตรการ!B4", "ควร"],
    ["W: the same", "text.wish", "มาตรการ!B5", "ควร"],
    ["W: evidence without an address", "evidence.vague", "มาตรการ!H3"],
    ["W: the same", "evidence.vague", "มาตรการ!H7"],
    ["W: one person, two opinions", "person.two-opinions", "ผู้ลงนาม!D4"],
  ],
  "003.json": [
    ["questions that the year has not", "reference.unknown-item", "วิเคราะห์!D5", "i๑๙"],
    ["questions other than those named", "reference.not-listed", "วิเคราะห์!F5", "i๑๐"],
    ["a question that the year has not", "reference.unknown-item", "วิเคราะห์!F3", "e๑๔"],
    ["an item with a zero for O", "number.letter-o", "วิเคราะห์!D3", "๐๑๓"],
    ["a range of such items", "number.letter-o", "วิเคราะห์!D4", "๐๖"],
    ["a wrong phrase", "text.doubtful", "ข้อความ!C4", "มติรัฐมนตรี"],
    ["a misspelt word", "text.misspelt", "มาตรการ!C2", "ดำหนด"],
    ["a misspelt word", "text.misspelt", "มาตรการ!E10", "แยแยะ"],
    ["a doubled word", "text.doubled", "มาตรการ!E13", "แผนแผน"],
    ["a doubled word", "text.doubled", "มาตรการ!E15", "แผนแผน"],
    ["a doubled word", "text.doubled", "วิเคราะห์!F2", "ไม่มีมี"],
  ],
};

interface Seed {
  readonly kinds: readonly PaperKind[];
  readonly sheets: Parameters<typeof workbookOfData>[0]["sheets"];
}

const files = Object.keys(seeds).filter((file) => folder !== "" && existsSync(join(folder, file)));

if (files.length === 0) {
  test.skip("real papers: set ITA_SEED_WORKBOOKS to the folder of their workbooks", () => undefined);
} else {
  describe.each(files)("%s", (file) => {
    const seed = JSON.parse(readFileSync(join(folder, file), "utf8")) as Seed;
    const problems = textProblemsOf(workbookOfData(seed), seed.kinds);
    test.each(seeds[file] ?? [])("%s: %s at %s", (_, code, cell, words = "") => {
      const hits = problems.filter((problem) => problem.code === code && cellOf(problem) === cell);
      expect(hits.map(({ message }) => message).join("\n")).toContain(words);
      expect(hits).not.toEqual([]);
    });
  });
}
