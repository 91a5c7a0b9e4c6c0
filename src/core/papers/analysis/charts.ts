import { scoresOfYear } from "../../compute/scores";
import { roundTwo } from "../../compute/numbers";
import type { TagData } from "../../docx/fill";
import { shades } from "../../docx/markers";
import { list, text, type TagDef } from "../../docx/tag-types";
import { indicators, tools } from "../../model/indicators";
import { chartCells } from "../common/chart";
import { computed, type PaperContext } from "../common/context";
import { barTags } from "../common/state-rows";

/** The pass mark of every indicator and of the total (manuals 2563-2568). */
const passMark = 85;
const perCell = 100 / chartCells.length;
const passCell = Math.floor(passMark / perCell);

export const chartTags: readonly TagDef[] = [
  text("เกณฑ์ผ่าน", "คะแนนที่ถือว่าผ่าน", "๘๕"),
  list("แผนภูมิตัวชี้วัด", "แผนภูมิคะแนนรายตัวชี้วัด มีเฉพาะเมื่อมีคะแนน", [
    list("แถวตัวชี้วัด", "ตัวชี้วัดพร้อมแท่งแผนภูมิ", [
      text("ตัวชี้วัด", "เลขและชื่อตัวชี้วัด", "๑ การปฏิบัติหน้าที่"),
      text("คะแนน", "คะแนน", "๙๒.๓๑"),
      text("เทียบเกณฑ์", "ผ่าน หรือต่ำกว่าเท่าใด", "ต่ำกว่า ๓.๒๐"),
      ...barTags,
    ]),
  ]),
  list("แผนภูมิรายปี", "คะแนนของทุกปีในสมุดงาน มีเฉพาะเมื่อมีตั้งแต่สองปี", [
    list("แถวปี", "ปีพร้อมแท่งแผนภูมิของคะแนนรวม", [
      text("ปี", "ปีงบประมาณ", "๒๕๖๘"),
      ...tools.map((tool) => text(tool, `คะแนน ${tool}`, "๙๐.๑๒")),
      text("รวม", "คะแนนรวม", "๙๑.๒๕"),
      ...barTags,
    ]),
  ]),
];

/** A bar of a score, dark where it reaches the pass mark and light where it does not; the mark stands in what is left. */
function bar(score: number): TagData {
  const isPassed = roundTwo(score) >= passMark;
  const filled = score <= 0 ? 0 : Math.min(chartCells.length, Math.max(1, Math.floor(score / perCell)));
  const shade = isPassed ? shades.bar.mark : shades.done.mark;
  return Object.fromEntries(
    chartCells.map((cell, index) => {
      const sign = index === passCell && !isPassed ? "|" : "";
      return [cell, index < filled ? shade : sign];
    }),
  );
}

const points = (context: PaperContext, value: number | null): string =>
  value === null ? "-" : computed(context, value.toFixed(2));

/** The indicators of the assessed year that have a score. */
function indicatorRows(context: PaperContext): readonly TagData[] {
  const scores = scoresOfYear(context.book, context.book.settings.assessedYear);
  return indicators.flatMap(({ number, name }, index): readonly TagData[] => {
    const score = scores.indicators[index] ?? null;
    if (score === null) return [];
    const lacking = roundTwo(passMark - score);
    return [
      {
        ตัวชี้วัด: `${computed(context, number)} ${name}`,
        คะแนน: points(context, score),
        เทียบเกณฑ์: lacking <= 0 ? "ผ่าน" : `ต่ำกว่า\u00a0${points(context, lacking)}`,
        ...bar(score),
      },
    ];
  });
}

/** Every year of the workbook that has a total, the earliest first. */
function yearRows(context: PaperContext): readonly TagData[] {
  const { book } = context;
  const years = [...new Set(book.scores.map(({ year }) => year))].filter((year) => year > 0).sort((a, b) => a - b);
  return years.flatMap((year): readonly TagData[] => {
    const scores = scoresOfYear(book, year);
    const total = scores.total.published ?? scores.total.computed;
    if (total === null) return [];
    const own = tools.map((tool): readonly [string, string] => [
      tool,
      points(context, scores.tools[tool].published ?? scores.tools[tool].computed),
    ]);
    return [{ ปี: computed(context, year), ...Object.fromEntries(own), รวม: points(context, total), ...bar(total) }];
  });
}

/** The charts of the scores; none where there is nothing to compare. */
export function scoreChartData(context: PaperContext): TagData {
  const rows = indicatorRows(context);
  const years = yearRows(context);
  return {
    เกณฑ์ผ่าน: computed(context, passMark),
    แผนภูมิตัวชี้วัด: rows.length === 0 ? [] : [{ แถวตัวชี้วัด: rows }],
    แผนภูมิรายปี: years.length < 2 ? [] : [{ แถวปี: years }],
  };
}
