import { cell, cells, nothingListed, noticeText, SheetRows } from "../sheets/rows";
import type { PlannedCell, SheetPlan } from "../sheets/types";
import { computedSheets } from "../workbook/tables";
import type { YearComparison } from "../compute/compare-years";
import { comparisonHeads, comparisonTitle, fromTo, noValue, scoreHead } from "../compute/comparison-layout";
import { comparisonSentences, fateWords, reusedWords } from "../compute/year-sentences";

/** The sheet that shows two years side by side. */
export const comparisonSheet = computedSheets.comparison;

const width = 5;
const fixed = (value: number | null): PlannedCell =>
  value === null ? cell(noValue, "center") : cell(Math.round(value * 100) / 100, "number");

const levelsOf = ({ levelBefore, levelAfter }: YearComparison["scores"][number]): string | null =>
  levelBefore === "" && levelAfter === "" ? null : fromTo(levelBefore, levelAfter);

/** The sheet เทียบกับปีก่อน: measures by what became of them, scores, and risks with those whose level rose first. */
export function comparisonPlan(comparison: YearComparison, name: string = comparisonSheet): SheetPlan {
  const { before, after, measures, scoreYears, scores, risks } = comparison;
  const page = new SheetRows(width);
  page.add([cell(noticeText("คำนวณจากสมุดงานของสองปี"), "notice")]);
  page.add([cell(comparisonTitle(after, before), "title")]);
  for (const line of comparisonSentences(comparison)) page.add([cell(line, "text")]);
  const header = page.add(
    cells(
      [comparisonHeads.measures, `มาตรการปี ${before}`, `มาตรการปี ${after}`, "เป็นอย่างไร", `สถานะปี ${before}`],
      "header",
    ),
  );
  if (measures.length === 0) page.add([cell(nothingListed, "text")]);
  for (const one of measures)
    page.add([
      cell(one.code, "text"),
      cell(one.before, "text"),
      cell(one.after, "text"),
      cell(one.isCodeReused ? `${fateWords[one.fate]} (${reusedWords})` : fateWords[one.fate], "center"),
      cell(one.status, "center"),
    ]);
  page.add([]);
  page.add(
    cells(
      [comparisonHeads.scores, scoreHead(scoreYears.before), scoreHead(scoreYears.after), "ผลต่าง", "ระดับ"],
      "header",
    ),
  );
  if (scores.length === 0) page.add([cell(nothingListed, "text")]);
  for (const one of scores)
    page.add([
      cell(one.name, "text"),
      fixed(one.before),
      fixed(one.after),
      fixed(one.difference),
      cell(levelsOf(one), "center"),
    ]);
  page.add([]);
  page.add(cells([comparisonHeads.risks, `ระดับปี ${before}`, `ระดับปี ${after}`, "โอกาส x ผลกระทบ", "สูงขึ้น"], "header"));
  if (risks.length === 0) page.add([cell(nothingListed, "text")]);
  for (const one of [...risks].sort((a, b) => Number(b.rose) - Number(a.rose)))
    page.add([
      cell(one.risk, "text"),
      cell(one.levelBefore || noValue, "center"),
      cell(one.levelAfter || noValue, "center"),
      cell(fromTo(one.before, one.after), "center"),
      cell(one.rose ? "สูงขึ้น" : one.isCodeReused ? reusedWords : "", "center"),
    ]);
  return page.list(name, [36, 40, 40, 22, 26], header);
}
