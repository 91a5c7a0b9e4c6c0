import { expect, test } from "@jest/globals";
import { workbookOf } from "../builders";
import { cellOf, problemsOfText, textProblemsOf } from "./helpers";

const signed = (name: string) =>
  textProblemsOf(workbookOf({ signatories: [{ order: "1", role: "ผู้ประกาศ", name, position: "นายกเทศมนตรี" }] }));

test("a rank before a name is spelt as everywhere, in the column of the name too", () => {
  const [problem, ...others] = signed("จ่าสืบตรี สมคิด ธารทอง");
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: "text.misspelt", correction: "จ่าสิบตรี สมคิด ธารทอง" });
  expect(problem && cellOf(problem)).toMatch(/^ผู้ลงนาม!/);
});

test("a name is spelt as its owner spells it", () => {
  expect(signed("นายอนุญาติ สังเกตุ")).toEqual([]);
  expect(signed("จ่าสิบตำรวจ ประกาส ธารทอง")).toEqual([]);
});

test("the office's own site may be typed as people say it, evidence may not", () => {
  const settings = { website: "www.example.go.th" };
  expect(textProblemsOf(workbookOf({ settings }))).toEqual([]);
  const measures = [{ measure: "ติดป้ายบอกทาง", evidence: "www.example.go.th/ita/3.pdf" }];
  expect(textProblemsOf(workbookOf({ measures })).map(({ code }) => code)).toContain("evidence.malformed");
  const broken = { website: "htp://www.example.go.th" };
  expect(textProblemsOf(workbookOf({ settings: broken })).map(({ code }) => code)).toEqual(["evidence.malformed"]);
});

test("a town whose name begins with the word town is no doubled word", () => {
  expect(problemsOfText("คะแนนเทียบกับเทศบาลเมืองเมืองธารแล้วสูงกว่า")).toEqual([]);
});

test.each([
  ["number.telephone", "แจ้งทางโทรศัพท์เคลื่อนที่ 08-1234-567"],
  ["text.leftover", "หน่วยงาน ... ได้รายงานผลแล้ว"],
  ["text.leftover", "จึงเรียนมาเพื่อโปรดทราบ/โปรดพิจารณา"],
  ["text.doubled", "ทำด้วย ด้วยความระมัดระวัง"],
])("%s: %s", (code, text) => {
  expect(problemsOfText(text).map((problem) => problem.code)).toEqual([code]);
});

test.each(["โทรศัพท์เคลื่อนที่ 08-1234-5678", "จึงเรียนมาเพื่อโปรดทราบและพิจารณา", "ฯลฯ ... (๑) ถึง (๓)"])("quiet: %s", (text) => {
  expect(problemsOfText(text)).toEqual([]);
});

test.each(["ดูได้จากเพจ Facebook ของหน่วยงาน", "รายละเอียดปรากฏตามเว็บไซต์", "มีภาพถ่ายประกอบ", "เว็บไซต์ อบต."])(
  "evidence that leads nowhere: %s",
  (evidence) => {
    const problems = textProblemsOf(workbookOf({ measures: [{ measure: "ติดป้ายบอกทาง", evidence }] }));
    expect(problems.map(({ code }) => code)).toEqual(["evidence.vague"]);
  },
);

test("a site's front page under two measures leads nowhere, which is told without calling it repeated", () => {
  const measures = ["ติดป้ายบอกทาง", "ตรวจครุภัณฑ์"].map((measure) => ({ measure, evidence: "https://www.example.go.th/" }));
  expect(textProblemsOf(workbookOf({ measures })).map(({ code }) => code)).toEqual([
    "evidence.vague",
    "evidence.vague",
  ]);
});
