import { riskLevelOf } from "../../compute";
import { linked } from "../../docx/inline-marks";
import type { TagData } from "../../docx/fill";
import { list, text, type TagDef } from "../../docx/tag-types";
import type { Risk } from "../../model/risks";
import { computed, type PaperContext } from "../common/context";
import { levelShade } from "../common/level-shade";
import { listText } from "../common/lists";

export const resultsTag: TagDef = list("ผลการจัดการความเสี่ยง", "ตารางผล มีเฉพาะเมื่อกรอกผล หลักฐาน หรือระดับหลังดำเนินการ", [
  list(
    "แถวผล",
    "ความเสี่ยงทุกเรื่อง",
    [
      text("ลำดับ", "ลำดับ", "๑"),
      text("ความเสี่ยง", "ความเสี่ยง", "เรียกรับผลประโยชน์ในการออกใบอนุญาต"),
      text("ผลการจัดการ", "ผลการจัดการความเสี่ยง", "- สลับผู้ตรวจทุกเดือนแล้ว"),
      text("หลักฐาน", "หลักฐาน ที่อยู่เว็บเป็นลิงก์", "https://www.example.go.th/risk/1"),
      text("ระดับก่อน", "ระดับก่อนดำเนินการ พร้อมโอกาส x ผลกระทบ", "สูง (๓ x ๔)"),
      text("โอกาสหลัง", "โอกาสหลังดำเนินการ", "๒"),
      text("ผลกระทบหลัง", "ผลกระทบหลังดำเนินการ", "๓"),
      text("ระดับหลัง", "ระดับหลังดำเนินการ เซลล์แรเงาตามสีในแผ่น เกณฑ์", "ปานกลาง"),
    ],
    undefined,
    ["ความเสี่ยง", "ผลการจัดการ", "ระดับก่อน", "ระดับหลัง"],
  ),
]);

const dash = "-";

/**
 * What came of the risks, and their levels before and after: of all where one has a result or was rated again, else of those
 * with evidence; [] where there is none either.
 */
export function resultsData(context: PaperContext, risks: readonly Risk[]): readonly TagData[] {
  const hasResults = risks.some(
    ({ results, likelihoodAfter, impactAfter }) =>
      results.length > 0 || likelihoodAfter !== null || impactAfter !== null,
  );
  const number = (value: number | null): string => (value === null ? dash : computed(context, value));
  const rows = risks.flatMap((risk, index): readonly TagData[] => {
    if (!hasResults && risk.evidence.length === 0) return [];
    const { likelihood, impact, likelihoodAfter, impactAfter } = risk;
    const before = riskLevelOf(context.book, likelihood, impact);
    const after = riskLevelOf(context.book, likelihoodAfter, impactAfter);
    const factors = before === null ? "" : ` (${number(likelihood)} x ${number(impact)})`;
    const row = {
      ลำดับ: computed(context, index + 1),
      ความเสี่ยง: risk.risk,
      ผลการจัดการ: listText(context, risk.results, "dash") || dash,
      หลักฐาน: risk.evidence.map(linked).join("\n") || dash,
      ระดับก่อน: levelShade(before?.color ?? "") + ((before?.level ?? "") || dash) + factors,
      โอกาสหลัง: number(likelihoodAfter),
      ผลกระทบหลัง: number(impactAfter),
      ระดับหลัง: levelShade(after?.color ?? "") + ((after?.level ?? "") || dash),
    };
    return [row];
  });
  return rows.length === 0 ? [] : [{ แถวผล: rows }];
}
