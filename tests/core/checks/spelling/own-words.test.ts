import { describe, expect, test } from "@jest/globals";
import { workbookOf } from "../../builders";
import { problemsOfText, textProblemsOf } from "../helpers";

const codes = (text: string, settings: Parameters<typeof problemsOfText>[1]): readonly string[] =>
  problemsOfText(text, settings).map(({ code }) => code);

describe("words of the office's own", () => {
  test("a word that it uses is right, whatever the lists say", () => {
    const text = "จัดประชุมที่อาคารดิจิตอลพาร์ค และแจ้งผู้สุงอายุ";
    expect(codes(text, {})).toEqual(["text.doubtful"]);
    expect(codes(text, { allowedWords: "ดิจิตอลพาร์ค, ผู้สุงอายุ" })).toEqual([]);
    expect(codes("ระบบดิจิตอล", { allowedWords: "ดิจิตอลพาร์ค" })).toEqual(["text.doubtful"]);
  });

  test("a word that it wants mended is found, with its correction", () => {
    const wrongWords = "กองวิชาการ = กองยุทธศาสตร์และงบประมาณ, ปีงบฯ → ปีงบประมาณ";
    const [problem, ...others] = problemsOfText("กองวิชาการสรุปผลในปีงบฯ ๒๕๖๙", { wrongWords });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: "text.wording",
      severity: "warning",
      correction: "กองยุทธศาสตร์และงบประมาณสรุปผลในปีงบประมาณ ๒๕๖๙",
    });
  });

  test("the right word may hold the wrong one, and half a pair says nothing", () => {
    expect(codes("กองวิชาการและแผนงาน", { wrongWords: "กองวิชาการ = กองวิชาการและแผนงาน" })).toEqual([]);
    expect(codes("กองวิชาการ", { wrongWords: "กองวิชาการ =, = กองคลัง, กองวิชาการ" })).toEqual([]);
  });

  test("a post may go by both its names where the office says so", () => {
    const parts = {
      divisions: [{ name: "สำนักปลัด" }],
      signatories: [{ order: "1", role: "ผู้จัดทำ", name: "นายสมคิด ธารทอง", position: "หัวหน้าสำนักงานปลัด" }],
    };
    expect(textProblemsOf(workbookOf(parts)).map(({ code }) => code)).toEqual(["name.two-spellings"]);
    const settings = { allowedWords: "สำนักงานปลัด" };
    expect(textProblemsOf(workbookOf({ ...parts, settings }))).toEqual([]);
  });
});
