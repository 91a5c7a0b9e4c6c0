import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { day, workbookOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

describe("what several rules see in the same letters", () => {
  const told = (cell: string, kinds: readonly ("announcement" | "analysis")[] = ["announcement"]): readonly string[] =>
    check(workbookOf({ texts: [{ report: "announcement", section: "เนื้อความ", text: cell }] }), { kinds }, environment)
      .problems.filter(({ at }) => at?.sheet === "ข้อความ")
      .map(({ code }) => code);

  test.each([
    ["a sign typed twice", "งานบริการต่าง ๆๆ ของหน่วยงาน", "text.punctuation"],
    ["a sign typed twice beside one without a space", "งานอื่น ๆ และเรื่องต่าง ๆๆ ของหน่วยงาน", "text.punctuation"],
    ["a Latin letter inside a word", "เปิดช่องทางให้ประชาgชนแจ้งเหตุ", "text.slip"],
    ["a Latin letter inside a long word", "ตรวจสอบการปฏิบัตiงานทุกเดือน", "text.slip"],
  ])("%s is told once", (_, cell, code) => {
    expect(told(cell)).toEqual([code]);
  });

  test("two mistakes in one text are two problems", () => {
    expect(told("งานบริการต่าง ๆๆ ตามการปฎิบัติงาน")).toEqual(expect.arrayContaining(["text.punctuation", "text.misspelt"]));
  });

  test("an indicator with another's number is told as that, and its score is held against the one that is named", () => {
    const rows = [96.84, 95, 94.2, 90.26, 93].map((score, index) => ({
      year: "2568",
      indicator: String(index + 1),
      score: score.toFixed(2),
    }));
    const codes = (text: string): readonly string[] =>
      check(
        workbookOf({ scores: rows, texts: [{ report: "analysis", section: "บทสรุปผู้บริหาร", text }] }),
        { kinds: ["analysis"] },
        environment,
      )
        .problems.filter(({ at }) => at?.sheet === "ข้อความ")
        .map(({ code }) => code);
    expect(codes("ตัวชี้วัดที่ 3 การปฏิบัติหน้าที่ได้ 96.84 คะแนน")).toEqual(["indicator.name"]);
    expect(codes("ตัวชี้วัดที่ 3 การปฏิบัติหน้าที่ได้ 86.84 คะแนน")).toEqual(["score.cited", "indicator.name"]);
    expect(codes("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ได้ 96.84 คะแนน")).toEqual([]);
  });

  test("a score mistyped in the sheet is told there, and no text that cites it rightly is mended", () => {
    const found = (first: number, text: string): readonly (readonly [code: string, isMended: boolean])[] =>
      check(
        workbookOf({
          scores: [first, 95, 94, 90, 93]
            .map((score, index) => ({
              year: "2568",
              indicator: String(index + 1),
              score: score.toFixed(2),
            }))
            .concat({ year: "2568", indicator: "IIT", score: "93.60" }),
          texts: [{ report: "analysis", section: "บทสรุปผู้บริหาร", text }],
        }),
        { kinds: ["analysis"] },
        environment,
      )
        .problems.filter(({ code }) => code === "score.tool" || code === "score.cited")
        .map(({ code, correction }) => [code, correction !== undefined]);
    expect(found(96, "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ได้ 96.00 คะแนน")).toEqual([]);
    expect(found(86, "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ได้ 96.00 คะแนน")).toEqual([["score.tool", false]]);
    expect(found(86, "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ได้ 97.00 คะแนน").filter(([, isMended]) => isMended)).toEqual([]);
    expect(found(96, "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ได้ 86.00 คะแนน")).toEqual([["score.cited", true]]);
  });
});
