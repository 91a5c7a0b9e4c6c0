import { describe, expect, test } from "@jest/globals";
import { readBook } from "../../../src/core/model/book";
import { refName } from "../../../src/core/workbook/a1";
import { day, sheetOf, workbookOf, type Parts } from "../builders";

const read = (risks: NonNullable<Parts["risks"]>) => {
  const { book, problems } = readBook(workbookOf({ risks }));
  const told = problems.map(({ code, at }) => `${code} ${at === null ? "" : refName(at)}`);
  return { risks: book.risks, told };
};

describe("likelihood and impact", () => {
  test.each([
    ["1", 1],
    ["๕", 5],
    ["3", 3],
    ["", null],
  ])("%j is %j", (typed, value) => {
    const { risks, told } = read([{ likelihood: typed, impact: "2", likelihoodAfter: typed }]);
    expect(risks.map(({ likelihood, impact, likelihoodAfter }) => [likelihood, impact, likelihoodAfter])).toEqual([
      [value, 2, value],
    ]);
    expect(told).toEqual([]);
  });

  test.each([
    ["0", "number.range"],
    ["6", "number.range"],
    ["2.5", "number.range"],
    ["สูง", "number.unreadable"],
  ])("%j is none of the scale and told at its cell", (typed, code) => {
    const { risks, told } = read([{ likelihood: typed, impact: "5" }]);
    expect(risks.map(({ likelihood, impact }) => [likelihood, impact])).toEqual([[null, 5]]);
    expect(told).toEqual([`${code} G2`]);
  });
});

describe("a risk", () => {
  test("counts where it names a risk, a factor or a response, and is told where it only has other cells", () => {
    const { risks, told } = read([
      { risk: "", factor: "เร่งด่วน" },
      { risk: "", response: "ตรวจซ้ำ" },
      { risk: "", impact: "3" },
    ]);
    expect(risks.map(({ code }) => code)).toEqual(["R1", "R2"]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/4$/);
  });

  test("has the day on which it was done, as typed; one that is none is told at its cell", () => {
    const { risks, told } = read([
      { doneDate: "๒๐ ม.ค. ๒๕๖๙" },
      { doneDate: { date: "2026-01-20" } },
      { doneDate: "" },
      { doneDate: "เมื่อวาน" },
      { doneDate: "31 ก.พ. 2569" },
      { doneDate: "มกราคม 2569" },
    ]);
    const done = day(2569, 1, 20);
    expect(risks.map(({ doneDate }) => doneDate)).toEqual([done, done, null, null, null, null]);
    expect(told).toEqual(["date.unreadable N5", "date.impossible N6", "date.no-day N7"]);
  });

  test("needs no column for that day: a workbook without it is read as before, with nothing told", () => {
    const { book, problems } = readBook({
      sheets: [
        sheetOf("ความเสี่ยง", [
          ["ความเสี่ยง", "สถานะ"],
          ["เรียกรับ", "ยกเลิก"],
        ]),
      ],
    });
    expect(book.risks.map(({ doneDate, status }) => [doneDate, status])).toEqual([[null, "cancelled"]]);
    expect(problems.filter(({ at }) => at?.sheet === "ความเสี่ยง")).toEqual([]);
  });

  test("has a piece of evidence a line, without blanks around it", () => {
    const { risks } = read([{ evidence: "  https://a.example/1 \n\n คำสั่งที่ 5" }]);
    expect(risks[0]?.evidence).toEqual(["https://a.example/1", "คำสั่งที่ 5"]);
  });
});
