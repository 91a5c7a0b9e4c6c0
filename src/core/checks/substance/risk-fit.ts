import { riskLevelOf } from "../../compute/scores";
import type { Risk } from "../../model/risks";
import { headerOf } from "../../workbook/table";
import type { Rule } from "../types";
import { atCell, riskKinds } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const riskHalfScored = defineProblem({
  code: "risk.half-scored",
  severity: "warning",
  message: "ไม่มี “{column}” จึงคำนวณระดับความเสี่ยงไม่ได้",
  expected: "ค่า 1 ถึง 5",
  fix: "กรอกทั้งโอกาสและผลกระทบ",
  why: "ระดับความเสี่ยงคิดจากทั้งสองค่า ขาดค่าใดค่าหนึ่งก็จัดลำดับไม่ได้",
});

export const riskNoResponse = defineProblem({
  code: "risk.no-response",
  severity: "warning",
  message: "ความเสี่ยงระดับ “{level}” ({product} คะแนน) ไม่มีแนวทางหรือกิจกรรมจัดการ",
  expected: "แนวทาง/มาตรการ หรือกิจกรรม",
  fix: "กรอกวิธีจัดการความเสี่ยง",
  why: "ความเสี่ยงสูงที่ไม่มีวิธีจัดการขัดกับวัตถุประสงค์ของแผน",
});

type RiskScale = "likelihood" | "impact" | "likelihoodAfter" | "impactAfter";

const halfScored = ({ source }: Risk, column: RiskScale) =>
  atCell(riskHalfScored, source, column, { args: { column: headerOf(source, column) } });

/** Whether one scale of a rating is given without the other, and which is not; a value that cannot be read has been told of. */
function absentScale(risk: Risk, keys: readonly [RiskScale, RiskScale]): RiskScale | null {
  const open = keys.filter((key) => risk[key] === null && risk.source.text[key] === "");
  return open.length === 1 && keys.some((key) => risk[key] !== null) ? (open[0] ?? null) : null;
}

const graveFrom = /^(?:สูง|สูงมาก)$/;

/** A risk is assessed in full or not at all, and a high one is answered (domain: L x I, bands of เกณฑ์). */
export const risksAreWhole: Rule = {
  name: "a risk has both its likelihood and its impact, and a high one a response",
  problems: [riskHalfScored, riskNoResponse],
  papers: riskKinds,
  *check({ book }) {
    const isScored = book.risks.some(({ likelihood, impact }) => likelihood !== null || impact !== null);
    for (const risk of book.risks) {
      const column = absentScale(risk, ["likelihoodAfter", "impactAfter"]);
      if (column !== null) yield halfScored(risk, column);
    }
    for (const risk of isScored ? book.risks : []) {
      const { source, likelihood, impact, responses, activities } = risk;
      if (likelihood === null || impact === null) {
        const column = likelihood === null ? "likelihood" : "impact";
        // A value that cannot be read has been told of.
        if (source.text[column] !== "") continue;
        yield halfScored(risk, column);
        continue;
      }
      const level = riskLevelOf(book, likelihood, impact);
      if (level === null || !graveFrom.test(level.level) || responses.length + activities.length > 0) continue;
      yield atCell(riskNoResponse, source, "response", { args: { level: level.level, product: level.product } });
    }
  },
};
