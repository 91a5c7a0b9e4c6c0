import { gridLegend, gridSigns, scheduleOf, type ScheduleRow } from "../../compute";
import type { Risk } from "../../model/risks";
import { commonTexts } from "../common/common-texts";
import { computed, type PaperContext } from "../common/context";
import { coverData } from "../common/cover";
import type { TagData } from "../../docx/fill";
import { matrixData } from "./matrix";
import { resultsData } from "./results";
import { levelRows, planRows, shownMonths } from "./rows";
import { byArea } from "../common/risk-areas";
import { titleLines } from "../common/headings";
import { signatureBlocks } from "../common/sign";
import { stateCounts } from "../common/state-text";
import { ownParagraphs } from "../common/texts";

type Schedule = ReadonlyMap<string, ScheduleRow>;

/** What the signs of this grid mean; "" for a grid without any. */
function legend(risks: readonly Risk[], schedule: Schedule): string {
  const used = new Set(risks.flatMap((risk) => shownMonths(schedule.get(risk.code))));
  return gridLegend
    .filter(({ state }) => used.has(state))
    .map(({ state, text }) => `${gridSigns[state]} ${text}`)
    .join("     ");
}

/** Why months are missing from the grid, a line a risk. A blank period says nothing: the check of the data reports it. */
function notes(context: PaperContext, risks: readonly Risk[], schedule: Schedule): readonly string[] {
  return risks.flatMap((risk, index) => {
    const note = schedule.get(risk.code)?.note ?? "";
    if (note === "" || risk.period.kind === "empty") return [];
    const head = risks.length > 1 ? `ความเสี่ยงที่ ${computed(context, index + 1)} ` : "";
    return [`${head}ระยะเวลา: ${computed(context, note.replace(/\s*\n\s*/g, " "))}`];
  });
}

/** Data of แผน/ผลการจัดการความเสี่ยงการทุจริต. */
export function riskPlanData(context: PaperContext): TagData {
  const values = commonTexts(context);
  const own = (section: string) => ownParagraphs(context, section, values);
  const risks = byArea(context.book.risks);
  const schedule: Schedule = new Map(
    scheduleOf(context.book, context.statusDate)
      .rows.filter((row) => row.table === "risks")
      .map((row) => [row.code, row]),
  );
  const isRated = risks.some((risk) => risk.likelihood !== null && risk.impact !== null);
  const [only] = risks;
  const single = risks.length === 1 && only !== undefined ? only : null;
  const areas = risks.some((risk) => risk.area !== "");
  const levels = levelRows(context, risks);
  return {
    ...values,
    ...coverData(context, values),
    ชื่อเรื่อง: titleLines(context, values),
    บทนำ: own("บทนำ"),
    สรุป: own("สรุป"),
    คำลงท้าย: own("คำลงท้าย"),
    ประเมินระดับ: isRated && areas ? [{ การประเมิน: levels }] : [],
    ประเมินระดับไม่แยกด้าน: isRated && !areas ? [{ การประเมิน: levels }] : [],
    มีการประเมิน: isRated,
    ตารางความเสี่ยง: matrixData(context, risks),
    ผลการจัดการความเสี่ยง: resultsData(context, risks),
    ด้านเดียว: single?.area ?? "",
    ความเสี่ยงเดียว: single?.risk ?? "",
    มีผู้รับผิดชอบ: risks.some((risk) => risk.source.text.owner !== ""),
    แผน: planRows(context, risks, schedule),
    คำอธิบายสัญลักษณ์: legend(risks, schedule),
    หมายเหตุระยะเวลา: notes(context, risks, schedule),
    สรุปสถานะความเสี่ยง: stateCounts(context, "risks", "เรื่อง"),
    จำนวนความเสี่ยง: computed(context, risks.length),
    ...signatureBlocks(context),
  };
}
