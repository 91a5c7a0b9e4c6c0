import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { accept } from "../../../src/core/commands/accept";
import { problemsAnswer } from "../../../src/core/page/answers";
import { groupProblems, ofSameCause, othersText } from "../../../src/core/problems/group";
import { problemsPlan } from "../../../src/core/sheets/problems";
import { day, workbookOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const text = "การปฎิบัติงานของหน่วยงาน";
const data = workbookOf({
  texts: ["ก่อน", "ระหว่าง", "หลัง"].map((when) => ({ report: "announcement", section: "เนื้อความ", text: when + text })),
});
const problems = check(data, { kinds: ["announcement"] }, environment).problems;
const misspelt = problems.filter(({ code }) => code === "text.misspelt");

describe("one misspelling in three cells", () => {
  it("is one row of ผลตรวจสอบ that names its cells and proposes no one cell's text", () => {
    const rows = problemsPlan(problems).rows.map((row) => row.map(({ value }) => String(value ?? "")));
    const own = rows.filter((row) => row.includes("text.misspelt"));
    expect(misspelt).toHaveLength(3);
    expect(own).toHaveLength(1);
    expect(own[0]?.join(" ")).toContain("พบอีก 2 เซลล์: ข้อความ!C3, ข้อความ!C4");
    expect(own[0]?.join(" ")).not.toContain("แก้ทั้งเซลล์เป็น");
  });

  it("is one problem of the sidebar, accepted with all its cells", () => {
    const shown = problemsAnswer(problems).problems.filter(({ code }) => code === "text.misspelt");
    expect(shown.map(({ cell, others }) => [cell, others])).toEqual([["C2", "พบอีก 2 เซลล์: ข้อความ!C3, ข้อความ!C4"]]);
    const order = { kinds: ["announcement"] as const, cell: "ข้อความ!C2", code: "text.misspelt", why: "ชื่อเฉพาะ" };
    expect(accept(data, { ...order, withOthers: true }, environment).entries).toHaveLength(3);
    expect(accept(data, order, environment).entries).toHaveLength(1);
  });

  it("names eight further cells and counts the rest", () => {
    const [first] = misspelt;
    if (first === undefined) throw new Error("nothing found");
    const others = Array.from({ length: 10 }, (_, row) => ({ sheet: "ข้อความ", row: row + 3, column: 2 }));
    expect(othersText({ others })).toMatch(/^พบอีก 10 เซลล์: .*C10 และอีก 2 เซลล์$/);
    expect(othersText({})).toBe("");
    expect(ofSameCause(misspelt, [first])).toHaveLength(3);
    expect(groupProblems(misspelt)).toHaveLength(1);
  });
});

describe("what several rules see in the same letters", () => {
  const told = (cell: string, kinds: readonly ("announcement" | "analysis")[] = ["announcement"]): readonly string[] =>
    check(workbookOf({ texts: [{ report: "announcement", section: "เนื้อความ", text: cell }] }), { kinds }, environment)
      .problems.filter(({ at }) => at?.sheet === "ข้อความ")
      .map(({ code }) => code);

  it.each([
    ["a sign typed twice", "งานบริการต่าง ๆๆ ของหน่วยงาน", "text.punctuation"],
    ["a sign typed twice beside one without a space", "งานอื่น ๆ และเรื่องต่าง ๆๆ ของหน่วยงาน", "text.punctuation"],
    ["a Latin letter inside a word", "เปิดช่องทางให้ประชาgชนแจ้งเหตุ", "text.slip"],
    ["a Latin letter inside a long word", "ตรวจสอบการปฏิบัตiงานทุกเดือน", "text.slip"],
  ])("%s is told once", (_, cell, code) => {
    expect(told(cell)).toEqual([code]);
  });

  it("two mistakes in one text are two problems", () => {
    expect(told("งานบริการต่าง ๆๆ ตามการปฎิบัติงาน")).toEqual(expect.arrayContaining(["text.punctuation", "text.misspelt"]));
  });

  it("an indicator with another's number is told as that, and its score is held against the one that is named", () => {
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

  it("a score mistyped in the sheet is told there, and no text that cites it rightly is mended", () => {
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
