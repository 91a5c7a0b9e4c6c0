import { cell, cells, nothingListed, noticeText, SheetRows } from "../sheets/rows";
import type { PlannedCell, SheetPlan } from "../sheets/types";
import { computedSheets } from "../workbook/tables";
import type { MeasureFate, YearComparison } from "./compare-years";

/** The sheet that shows two years side by side. */
export const comparisonSheet = computedSheets.comparison;

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

const levelsOf = ({ levelBefore, levelAfter }: YearComparison["risks"][number]): string =>
  levelBefore === "" || levelBefore === levelAfter ? "" : ` (${levelBefore} เป็น ${levelAfter})`;

/** What each fate of a measure is in a sentence. */
const fateSentences: readonly (readonly [MeasureFate, string])[] = [
  ["repeated", "มาตรการที่ใช้ถ้อยคำเดิมทุกคำ"],
  ["unfinished", "มาตรการที่ยกมาเพราะยังไม่แล้วเสร็จ"],
  ["dropped", "มาตรการของปีก่อนที่ไม่ดำเนินการต่อ"],
  ["new", "มาตรการใหม่"],
];

/** The two years in sentences, which the analysis paper prints: measures by their fate, the total, indicators, risks. */
export function comparisonSentences(comparison: YearComparison): readonly string[] {
  const { before, measures, scores, risks } = comparison;
  const total = scores[scores.length - 1];
  const weaker = scores.filter((one) => one !== total && one.difference !== null && one.difference < 0);
  const rose = risks.filter((risk) => risk.rose);
  const isKnown = total !== undefined && total.before !== null && total.after !== null;
  const fates = fateSentences.map(([fate, words]) => {
    const names = measures.filter((one) => one.fate === fate).map((one) => one.after || one.before);
    return names.length === 0 ? "" : `${words} ${names.length} มาตรการ ได้แก่ ${names.join(" / ")}`;
  });
  return [
    `เมื่อเทียบกับปีงบประมาณ พ.ศ. ${before} มาตรการเป็นดังนี้ ${fateCounts(comparison) || nothingListed}`,
    ...fates,
    isKnown ? `คะแนนรวมเปลี่ยนจาก ${total.before.toFixed(2)} คะแนน เป็น ${total.after.toFixed(2)} คะแนน` : "",
    weaker.length > 0 ? `ตัวชี้วัดที่ได้คะแนนลดลง ได้แก่ ${weaker.map(({ name }) => name).join(" / ")}` : "",
    rose.length > 0 ? `ความเสี่ยงที่ระดับสูงขึ้น ได้แก่ ${rose.map((one) => `${one.risk}${levelsOf(one)}`).join(" / ")}` : "",
  ].filter((line) => line !== "");
}

/** The sheet เทียบกับปีก่อน: measures by what became of them, scores, and risks with those whose level rose first. */
export function comparisonPlan(comparison: YearComparison, name: string = comparisonSheet): SheetPlan {
  const { before, after, measures, scores, risks } = comparison;
  const page = new SheetRows(width);
  page.add([cell(noticeText("คำนวณจากสมุดงานของสองปี"), "notice")]);
  page.add([cell(`ปีงบประมาณ ${after} เทียบกับปี ${before}`, "title")]);
  for (const line of comparisonSentences(comparison)) page.add([cell(line, "text")]);
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
  return page.list(name, [36, 40, 40, 22, 26], header);
}
