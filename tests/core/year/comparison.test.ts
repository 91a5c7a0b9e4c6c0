import { expect, test } from "@jest/globals";
import demo from "../../../examples/demo.json";
import { toArabicDigits } from "../../../src/core/calendar";
import { readBook, type Book } from "../../../src/core/model/book";
import { comparisonData } from "../../../src/core/papers/analysis/comparison";
import { compareYears } from "../../../src/core/compute/compare-years";
import { comparisonSentences } from "../../../src/core/compute/year-sentences";
import { comparisonPlan } from "../../../src/core/year/comparison-sheet";
import { day, sheetOf, workbookOfData } from "../builders";

test("the analysis prints last year as its sheet keeps it, worked out anew from the workbook as it stands", () => {
  const { book } = readBook(workbookOfData({ sheets: demo.sheets }));
  const [first, ...others] = book.measures;
  if (first === undefined) throw new Error("no measures");
  const unfinished = others.map((one, index) => (index === 0 ? { ...one, status: "running" as const } : one));
  const before = {
    ...book,
    measures: [...unfinished, { ...first, code: "Z9", name: "มาตรการที่เลิกไป" }],
    risks: book.risks.map((risk) => ({ ...risk, likelihood: 1, impact: 1 })),
    settings: { ...book.settings, fiscalYear: book.settings.fiscalYear - 1 },
  };
  const plan = comparisonPlan(compareYears(before, book));
  const sheet = sheetOf(
    plan.name,
    plan.rows.map((row) => Array.from({ length: row.length }, (_, at) => row[at]?.value ?? null)),
  );
  const linesOf = (now: Book): readonly string[] => {
    const data = { ...now.data, sheets: [...now.data.sheets, sheet] };
    const found = comparisonData({ ...context, book: { ...now, data } }).เทียบกับปีก่อน[0]?.["ข้อความเปรียบเทียบ"];
    return Array.isArray(found) ? found.map(String) : [];
  };
  const context = { book, kind: "analysis" as const, round: null, statusDate: day(2568, 11, 30), details: null };
  const digits = (text: string): string => toArabicDigits(text);
  expect(linesOf(book).map(digits)).toEqual(comparisonSentences(compareYears(before, book)).map(digits));
  expect(linesOf(book).join("\n")).toContain("มาตรการที่เลิกไป");
  const less = { ...book, measures: book.measures.slice(0, -1) };
  expect(linesOf(less).map(digits)).toEqual(comparisonSentences(compareYears(before, less)).map(digits));
  expect(comparisonData(context)).toEqual({ เทียบกับปีก่อน: [] });
});

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

test("two years of which nothing can be compared are said to be so", () => {
  const { book } = readBook(workbookOfData({ sheets: {} }));
  const sentences = comparisonSentences({ ...compareYears(book, book), before: 2568 });
  expect(sentences).toEqual(["ไม่มีมาตรการหรือคะแนนที่เทียบกับปีงบประมาณ พ.ศ. 2568 ได้"]);
});

test("where no total is known, no other score is told as the total", () => {
  const { book } = readBook(workbookOfData({ sheets: demo.sheets }));
  const comparison = compareYears(book, book);
  const [first] = comparison.scores;
  if (first === undefined) throw new Error("no scores");
  const weaker = { ...first, before: 90, after: 80, difference: -10 };
  const sentences = comparisonSentences({ ...comparison, scores: [weaker] });
  expect(sentences.join("")).not.toContain("คะแนนรวม");
  expect(sentences).toContain(`คะแนนที่ลดลง ได้แก่ ${first.name} (ลดลง 10.00)`);
});
