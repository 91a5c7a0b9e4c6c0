import { riskLevelOf } from "../../compute";
import type { TagData } from "../../docx/fill";
import { list, text, type TagDef } from "../../docx/tag-types";
import type { Risk } from "../../model/risks";
import { computed, type PaperContext } from "../common/context";
import { levelShade } from "../common/level-shade";

const scale = [1, 2, 3, 4, 5] as const;

export const matrixTag: TagDef = list("ตารางความเสี่ยง", "ตาราง ๕ x ๕ ของโอกาสและผลกระทบ มีเฉพาะเมื่อกรอกทั้งสอง", [
  list("แถวผลกระทบ", "แถวของผลกระทบ จากสูงไปต่ำ", [
    text("ผลกระทบ", "ผลกระทบ", "๕"),
    ...scale.map((likelihood) =>
      text(`โอกาส${likelihood}`, `ความเสี่ยงที่มีโอกาส ${likelihood} เซลล์แรเงาตามระดับ`, "สูง (๒)"),
    ),
  ]),
]);

/**
 * The risks where their likelihood and impact put them, each by its number in the paper: the only one that the other
 * tables know. The level stands in words, since grey paper shows no colour, and a single risk beside it, so that the
 * first page has room for the table.
 */
export function matrixData(context: PaperContext, risks: readonly Risk[]): readonly TagData[] {
  const isRated = risks.some(({ likelihood, impact }) => likelihood !== null && impact !== null);
  if (!isRated) return [];
  const cellOf = (likelihood: number, impact: number): string => {
    const level = riskLevelOf(context.book, likelihood, impact);
    const here = risks.flatMap((risk, index) =>
      risk.likelihood === likelihood && risk.impact === impact ? [`(${computed(context, index + 1)})`] : [],
    );
    return (
      levelShade(level?.color ?? "") +
      [level?.level ?? "", here.join(" ")].filter((part) => part !== "").join(here.length > 1 ? "\n" : " ")
    );
  };
  const rows = [...scale].reverse().map((impact) => ({
    ผลกระทบ: computed(context, impact),
    ...Object.fromEntries(scale.map((likelihood) => [`โอกาส${likelihood}`, cellOf(likelihood, impact)])),
  }));
  return [{ แถวผลกระทบ: rows }];
}
