import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareYears } from "../../../src/core/compute/compare-years";
import { fingerprint } from "../../../src/core/compute/fingerprint";
import { diffFacts } from "../../../src/core/history/diff";
import { factTables } from "../../../src/core/history/facts";
import { readBook } from "../../../src/core/model/book";
import { comparisonPlan } from "../../../src/core/year/comparison-sheet";
import { exampleOffices } from "../../../src/node/example-offices";
import { bookOf, sheetOf, workbookOfData } from "../builders";

describe("what differs", () => {
  test.each(exampleOffices)("is nothing between $name and itself", (office) => {
    const { book } = readBook(workbookOfData(office));
    expect(diffFacts(factTables(book), factTables(book))).toEqual([]);
  });

  test("is told cell by cell, by name where the code is another and by code where the name is", () => {
    const before = bookOf({
      measures: [
        { code: "M1", measure: "ก", owner: "กองคลัง" },
        { code: "M2", measure: "ข" },
      ],
    });
    const after = bookOf({
      measures: [
        { code: "M1", measure: "ก", owner: "กองช่าง" },
        { code: "M2", measure: "ค" },
      ],
    });
    const changes = diffFacts(factTables(before), factTables(after));
    expect(changes.map(({ row, header, before: was, after: is }) => [row, header, was, is])).toEqual([
      ["ก", "ผู้รับผิดชอบ", "กองคลัง", "กองช่าง"],
      ["ค", "มาตรการ", "ข", "ค"],
    ]);
  });

  test("is one cell where one cell of a row of people or of bands is another", () => {
    const people = (name: string) => [
      { role: "ผู้จัดทำ", name: "นายสมมติ หนึ่ง", position: "นักวิเคราะห์" },
      { role: "ผู้เห็นชอบ", name, position: "ปลัด" },
    ];
    const bands = (minimum: string) => [
      { set: "ITA", minimum: "95", name: "AA", meaning: "ดีเยี่ยม", color: "เขียว" },
      { set: "ITA", minimum, name: "A", meaning: "ดี", color: "ฟ้า" },
    ];
    const [a, b] = [
      bookOf({ signatories: people("ก"), bands: bands("85") }),
      bookOf({ signatories: people("ข"), bands: bands("80") }),
    ];
    const told = diffFacts(factTables(a), factTables(b)).map(({ before, after }) => [before, after]);
    expect(told).toEqual([
      ["ก", "ข"],
      ["85", "80"],
    ]);
  });

  test.each(exampleOffices)("is nothing where the rows of $name stand in another order", (office) => {
    const data = workbookOfData(office);
    const turned = data.sheets.map((sheet) => {
      const [head = [], ...rows] = sheet.rows;
      return sheet.merges.length > 0 ? sheet : { ...sheet, rows: [head, ...rows.reverse()] };
    });
    const [a, b] = [readBook(data).book, readBook({ ...data, sheets: turned }).book];
    expect(diffFacts(factTables(a), factTables(b))).toEqual([]);
  });

  test("turned round is the same cells turned round", () => {
    const names = fc.uniqueArray(fc.constantFrom("ก", "ข", "ค", "ง", "จ"), { maxLength: 5 });
    const owner = fc.constantFrom("", "กองคลัง", "กองช่าง");
    const rows = fc.tuple(names, fc.array(owner, { minLength: 5, maxLength: 5 }));
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [x, y] = [a, b].map(([list, owners]) =>
          factTables(bookOf({ measures: list.map((measure, index) => ({ measure, owner: owners[index] ?? "" })) })),
        );
        if (x === undefined || y === undefined) throw new Error("two versions");
        const key = (from: string, to: string, row: string, header: string) => [row, header, from, to].join("|");
        const there = diffFacts(x, y).map((one) => key(one.before, one.after, one.row, one.header));
        const back = diffFacts(y, x).map((one) => key(one.after, one.before, one.row, one.header));
        expect(there.sort()).toEqual(back.sort());
      }),
    );
  });
});

describe("last year, which the analysis paper prints", () => {
  const yearOf = (year: string, status: string) =>
    workbookOfData({
      sheets: {
        ตั้งค่า: [
          ["รายการ", "ค่า"],
          ["ปีงบประมาณ", year],
        ],
        มาตรการ: [
          ["รหัส", "มาตรการ", "สถานะ"],
          ["ม1", "เปิดเผยคู่มือ", status],
        ],
      },
    });
  const withYear = (status: string) => {
    const now = yearOf("2569", "ยังไม่ดำเนินการ");
    const { rows, name } = comparisonPlan(compareYears(readBook(yearOf("2568", status)).book, readBook(now).book));
    const sheet = sheetOf(
      name,
      rows.map((row) => row.map(({ value }) => value)),
    );
    return readBook({ ...now, sheets: [...now.sheets, sheet] }).book;
  };

  test("is part of what that paper was made from: a change of it is told, and is another version", () => {
    const [before, after] = [withYear("ยกเลิก"), withYear("อยู่ระหว่างดำเนินการ")];
    expect(fingerprint(before)).not.toBe(fingerprint(after));
    expect(diffFacts(factTables(before, "analysis"), factTables(after, "analysis"))).toEqual([
      {
        table: "comparison",
        sheet: "เทียบกับปีก่อน",
        row: "เปิดเผยคู่มือ",
        header: "ของปีก่อน",
        before: "ยกเลิก",
        after: "อยู่ระหว่างดำเนินการ",
      },
    ]);
    expect(diffFacts(factTables(before, "progress"), factTables(after, "progress"))).toEqual([]);
    expect(diffFacts(factTables(before), factTables(before))).toEqual([]);
  });
});
