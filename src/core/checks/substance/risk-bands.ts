import { bandSets } from "../../workbook/words";
import { defineProblem } from "../../problems/definition";
import { problem } from "../../problems/problem";
import { fold } from "../../workbook/text";
import { acceptIfRight } from "../common/advice";
import { atCell, plainText, riskKinds } from "../common/shared";
import type { Rule } from "../types";

export const bandGap = defineProblem({
  code: "band.gap",
  severity: "error",
  message: "ช่วงของระดับความเสี่ยงไม่ครอบคลุมค่า {values} จึงไม่มีระดับให้พิมพ์",
  expected: "ช่วงที่ต่ำสุดเริ่มจาก 1",
  example: "ระดับความเสี่ยง ต่ำสุด 1 ระดับ ต่ำ",
  fix: "แก้ค่าต่ำสุดของช่วงในแผ่นงาน เกณฑ์ ชุด ระดับความเสี่ยง",
  why: "ความเสี่ยงที่ไม่มีระดับจะพิมพ์เป็นเครื่องหมายขีด และไม่ถูกจัดลำดับ",
});

export const riskSameText = defineProblem({
  code: "risk.same-text",
  severity: "warning",
  message: "ความเสี่ยงนี้ซ้ำกับแถว {other} (รหัส {code})",
  expected: "ความเสี่ยงละหนึ่งแถว",
  fix: `รวมแถว หรือแก้ข้อความของแถวที่คัดลอก ${acceptIfRight}`,
  why: "ข้อความที่เหมือนกันสองแถวมักเกิดจากการคัดลอกแล้วลืมแก้",
});

/** The levels of risk cover every product of likelihood and impact that a risk can have: 1 to 25. */
export const riskBandsCover: Rule = {
  name: "the levels of risk cover every product from 1 to 25",
  problems: [bandGap],
  papers: riskKinds,
  *check({ book }) {
    const own = book.bands.filter(({ set }) => fold(set) === fold(bandSets.risk));
    const [lowest] = own.map(({ minimum }) => minimum).sort((a, b) => a - b);
    const isScored = book.risks.some(({ likelihood, impact }) => likelihood !== null && impact !== null);
    if (lowest === undefined || lowest <= 1 || !isScored) return;
    const { sheet, exists, headerRow, rows, columns } = book.tables.bands;
    const row = rows.find(
      ({ text }) => fold(text.set).startsWith(fold(bandSets.risk)) && Number(text.minimum) === lowest,
    );
    const at = { sheet, row: row?.row ?? Math.max(1, headerRow), column: columns.minimum ?? 0 };
    const values = Math.ceil(lowest) - 1 <= 1 ? "1" : `1 ถึง ${Math.ceil(lowest) - 1}`;
    yield problem(bandGap, {
      at: exists ? at : null,
      header: "ต่ำสุด",
      found: row?.text.minimum ?? "",
      args: { values },
    });
  },
};

/** Two risks are two risks. */
export const risksDiffer: Rule = {
  name: "two risks are not the same text",
  problems: [riskSameText],
  papers: riskKinds,
  *check({ book }) {
    const seen = new Map<string, (typeof book.risks)[number]>();
    for (const risk of book.risks) {
      const key = plainText(risk.source.text.risk);
      if (key.length < 8) continue;
      const twin = seen.get(key);
      if (twin === undefined) seen.set(key, risk);
      else yield atCell(riskSameText, risk.source, "risk", { args: { other: twin.source.row, code: twin.code } });
    }
  },
};
