import { gridSigns, riskLevelOf, type MonthState, type ScheduleRow } from "../../compute";
import { FISCAL_MONTHS, formatLong, shortMonth } from "../../calendar";
import type { Risk } from "../../model/risks";
import { computed, type PaperContext } from "../common/context";
import type { TagData } from "../../docx/fill";
import { mergeDown, shades, type ShadeName } from "../../docx/markers";
import { levelShade } from "../common/level-shade";
import { listText } from "../common/lists";
import { dashed, nothing } from "../common/measure-data";
import { stateAndRemark, stateWord } from "../common/state-text";
import { ownerText } from "../common/typed-text";

/** The months of a fiscal year, October first: their names are tags of the grid. */
export const gridMonths: readonly string[] = FISCAL_MONTHS.map(shortMonth);

/** A month that was cancelled or spared is not shaded: nothing is going to happen in it. */
const shadeOf: Readonly<Record<MonthState, ShadeName | null>> = {
  done: "done",
  spared: null,
  running: "running",
  overdue: "overdue",
  planned: "planned",
  cancelled: null,
};

/** The months of a risk as a paper shows them, October first: without a status nobody has said that it is late. */
export function shownMonths(row: ScheduleRow | undefined): readonly (MonthState | null)[] {
  const states = row?.months.map(({ state }) => state) ?? [];
  return row?.status === null ? states.map((state) => (state === "overdue" ? "planned" : state)) : states;
}

function monthCells(row: ScheduleRow | undefined): TagData {
  const states = shownMonths(row);
  return Object.fromEntries(
    gridMonths.map((name, index) => {
      const state = states[index] ?? null;
      if (state === null) return [name, ""];
      const shade = shadeOf[state];
      return [name, (shade === null ? "" : shades[shade].mark) + gridSigns[state]];
    }),
  );
}

/** The rows of the level table: every risk, its area merged downwards, its level shaded by the band's colour. */
export function levelRows(context: PaperContext, risks: readonly Risk[]): readonly TagData[] {
  const areas = mergeDown(risks.map((risk) => risk.area));
  const scale = (value: number | null): string => (value === null ? "-" : computed(context, value));
  return risks.map((risk, index) => {
    const level = riskLevelOf(context.book, risk.likelihood, risk.impact);
    return {
      ลำดับ: computed(context, index + 1),
      ด้าน: areas[index] ?? "",
      ความเสี่ยง: risk.risk,
      โอกาส: scale(risk.likelihood),
      ผลกระทบ: scale(risk.impact),
      คะแนน: scale(level?.product ?? null),
      ระดับ: levelShade(level?.color ?? "") + (level?.level || "-"),
    };
  });
}

const columns = ["แนวทาง", "กิจกรรม", "ผู้รับผิดชอบ", "หมายเหตุ"];

/** The rows of the plan. A single risk is named above the table, several in a row of their own each. */
export function planRows(
  context: PaperContext,
  risks: readonly Risk[],
  schedule: ReadonlyMap<string, ScheduleRow>,
): readonly TagData[] {
  const isSeveral = risks.length > 1;
  const rows = risks.map((risk, index): TagData => {
    const row = schedule.get(risk.code);
    const data = {
      ขึ้นด้านใหม่: isSeveral && risk.area !== "" && risks[index - 1]?.area !== risk.area,
      มีหัวความเสี่ยง: isSeveral && risk.risk !== "",
      ลำดับ: computed(context, index + 1),
      รหัส: risk.code,
      ด้าน: risk.area,
      ความเสี่ยง: risk.risk,
      ปัจจัยเสี่ยง: listText(context, risk.factors, "dash"),
      แนวทาง: listText(context, risk.responses, "dash"),
      กิจกรรม: listText(context, risk.activities, "dash"),
      ...monthCells(row),
      ผู้รับผิดชอบ: ownerText(context.book, risk.source.text.owner),
      สถานะ: row === undefined ? "" : stateWord(row),
      วันที่แล้วเสร็จ: risk.doneDate === null ? "" : computed(context, formatLong(risk.doneDate)),
      หลักฐาน: risk.evidence.join("\n"),
      // A sign of the grid tells neither why nor whether late work was begun.
      หมายเหตุ: stateAndRemark(context, row, risk, risk.remark),
    };
    return dashed(data, ["ความเสี่ยง", "ปัจจัยเสี่ยง", ...columns]);
  });
  if (rows.length > 0) return rows;
  return [
    {
      ขึ้นด้านใหม่: false,
      มีหัวความเสี่ยง: false,
      ...Object.fromEntries(
        ["ลำดับ", "รหัส", "ด้าน", "ความเสี่ยง", "สถานะ", "วันที่แล้วเสร็จ", "หลักฐาน"].map((tag) => [tag, ""]),
      ),
      ...monthCells(undefined),
      ...Object.fromEntries(columns.map((tag) => [tag, "-"])),
      ปัจจัยเสี่ยง: nothing,
    },
  ];
}
