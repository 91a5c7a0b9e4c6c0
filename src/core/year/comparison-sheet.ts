import { cell, cells, nothingListed, noticeText, SheetRows } from "../sheets/rows";
import type { PlannedCell, SheetPlan } from "../sheets/types";
import type { MeasureFate, YearComparison } from "./compare-years";

/** The sheet that shows two years side by side. */
export const comparisonSheet = "เทียบกับปีก่อน";

/** What became of a measure, as people read it. */
export const fateWords: Readonly<Record<MeasureFate, string>> = {
  repeated: "ทำซ้ำถ้อยคำเดิม",
  unfinished: "ยกมาเพราะยังไม่เสร็จ",
  changed: "ปรับถ้อยคำ",
  dropped: "ไม่ทำต่อ",
  new: "ใหม่",
};

const width = 5;
const fixed = (value: number | null): PlannedCell =>
  value === null ? cell("-", "center") : cell(Math.round(value * 100) / 100, "number");

/** How many measures of each fate there are, as a sentence: "ใหม่ 3 ไม่ทำต่อ 1". */
export function fateCounts({ measures }: Pick<YearComparison, "measures">): string {
  const words = Object.entries(fateWords) as [MeasureFate, string][];
  return words
    .map(([fate, word]) => ({ word, count: measures.filter((one) => one.fate === fate).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${count}`)
    .join(" ");
}

/** The sheet เทียบกับปีก่อน: measures by what became of them, scores, and risks with those whose level rose first. */
export function comparisonPlan(comparison: YearComparison, name: string = comparisonSheet): SheetPlan {
  const { before, after, measures, scores, risks } = comparison;
  const page = new SheetRows(width);
  page.add([cell(noticeText("คำนวณจากสมุดงานของสองปี"), "notice")]);
  page.add([cell(`ปีงบประมาณ ${after} เทียบกับปี ${before}`, "title")]);
  page.add([cell(`มาตรการ: ${fateCounts(comparison)}`, "text")]);
  const header = page.add(
    cells(["รหัส", `มาตรการปี ${before}`, `มาตรการปี ${after}`, "เป็นอย่างไร", `สถานะปี ${before}`], "header"),
  );
  if (measures.length === 0) page.add([cell(nothingListed, "text")]);
  for (const one of measures)
    page.add([
      cell(one.code, "text"),
      cell(one.before, "text"),
      cell(one.after, "text"),
      cell(fateWords[one.fate], "center"),
      cell(one.status, "center"),
    ]);
  page.add([]);
  page.add(cells(["คะแนน ITA", `ปี ${before}`, `ปี ${after}`, "ผลต่าง", ""], "header"));
  if (scores.length === 0) page.add([cell(nothingListed, "text")]);
  for (const one of scores)
    page.add([cell(one.name, "text"), fixed(one.before), fixed(one.after), fixed(one.difference), cell(null, "text")]);
  page.add([]);
  page.add(cells(["ความเสี่ยง", `ระดับปี ${before}`, `ระดับปี ${after}`, "โอกาส x ผลกระทบ", "สูงขึ้น"], "header"));
  if (risks.length === 0) page.add([cell(nothingListed, "text")]);
  for (const one of [...risks].sort((a, b) => Number(b.rose) - Number(a.rose)))
    page.add([
      cell(one.risk, "text"),
      cell(one.levelBefore || "-", "center"),
      cell(one.levelAfter || "-", "center"),
      cell(`${one.before || "-"} → ${one.after || "-"}`, "center"),
      cell(one.rose ? "สูงขึ้น" : "", "center"),
    ]);
  return {
    name,
    widths: [36, 40, 40, 22, 26],
    rows: page.rows,
    merges: page.merges,
    frozenRows: header + 1,
    frozenColumns: 0,
    landscape: true,
    printTitleRows: header + 1,
    chart: null,
  };
}
