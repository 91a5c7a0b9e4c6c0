import { expect, test } from "@jest/globals";
import demo from "../../../examples/demo.json";
import { readBook } from "../../../src/core/model/book";
import { compareYears } from "../../../src/core/year/compare-years";
import { comparisonPlan, comparisonSentences } from "../../../src/core/year/comparison-sheet";
import { workbookOfData } from "../builders";

test("the sheet of two years says in sentences what became of last year's measures", () => {
  const { book } = readBook(workbookOfData({ sheets: demo.sheets }));
  const before = { ...book, measures: book.measures.slice(1), settings: { ...book.settings, fiscalYear: 2568 } };
  const comparison = compareYears(before, book);
  const sentences = comparisonSentences(comparison);
  expect(sentences[0]).toContain("พ.ศ. 2568");
  expect(sentences).toContain(`มาตรการใหม่ 1 มาตรการ ได้แก่ ${book.measures[0]?.name ?? ""}`);
  expect(sentences.join("")).toContain("มาตรการที่ใช้ถ้อยคำเดิมทุกคำ");
  const shown = comparisonPlan(comparison)
    .rows.flat()
    .map(({ value }) => value);
  expect(shown).toEqual(expect.arrayContaining([...sentences]));
});
