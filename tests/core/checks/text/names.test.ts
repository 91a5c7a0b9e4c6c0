import { expect, test } from "@jest/globals";
import { workbookOf } from "../../builders";
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
