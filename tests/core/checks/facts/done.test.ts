import { expect, test } from "@jest/globals";
import { check } from "../../../../src/core/commands/check";
import { day, workbookOf, type RowOf } from "../../builders";

const codesOf = (row: RowOf<"measures">): readonly string[] => {
  const done = { measure: "ติดป้ายบอกทางในสำนักงาน", status: "ดำเนินการเสร็จเรียบร้อยแล้ว", period: "มีนาคม 2569", ...row };
  const { problems } = check(workbookOf({ measures: [done] }), { kinds: ["annual"] }, environment);
  return problems.map(({ code }) => code).filter((code) => /^(?:evidence|status)\./.test(code));
};
const environment = { today: day(2569, 9, 30), now: "", user: "" };

test("done without evidence is told once, where the evidence should stand", () => {
  expect(codesOf({ result: "ติดแล้ว 12 ป้าย", evidence: "" })).toEqual(["evidence.missing"]);
  expect(codesOf({ result: "ติดแล้ว 12 ป้าย", evidence: "ดูในเว็บไซต์ของหน่วยงาน" })).toEqual(["evidence.vague"]);
});

test("done without a word of what was done is another matter", () => {
  expect(codesOf({ result: "", evidence: "ดูในเว็บไซต์ของหน่วยงาน" })).toEqual(["status.done-unproven", "evidence.vague"]);
  expect(codesOf({ result: "", evidence: "https://www.example.go.th/ita/12" })).toEqual([]);
});
