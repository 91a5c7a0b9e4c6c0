import { good, info, of, measures, risk, workbookOf, type Cases } from "../common/case";

const three = (...guidelines: readonly (string | null)[]) =>
  measures(...guidelines.map((guideline, index) => ({ code: `ม${index + 1}`, guideline })));

const columns = ["result", "output", "outcome"] as const;

/** Three measures, the first so many of them without what the column holds. */
const sparse = (column: (typeof columns)[number], count: number) =>
  measures(
    ...[1, 2, 3].map((number) => ({
      ...good,
      code: `ม${number}`,
      guideline: `ทำสื่อชุดที่ ${number}`,
      ...(number > count ? {} : { [column]: null }),
    })),
  );

/** Three risks, each with the next of the values. */
const threeRisks = (column: "area" | "owner", ...values: readonly (string | null)[]) => ({
  risks: values.map((value) => ({ ...risk, factor: "ตรวจคนเดียว", activity: "สลับผู้ตรวจ", [column]: value })),
});

export const cases: Cases = {
  "column.sparse": [
    {
      ...info(of(["progress"], "มาตรการ!G1", three(null, null, "ทำสื่อให้เข้าใจง่าย"))),
      quiet: workbookOf(three(null, "เปิดรับฟังความเห็น", "ทำสื่อให้เข้าใจง่าย")),
    },
    ...columns.map((column) => ({
      ...info(of(["progress"], `มาตรการ!${{ result: "R", output: "S", outcome: "T" }[column]}1`, sparse(column, 2))),
      quiet: workbookOf(sparse(column, 1)),
    })),
    // A column that the plan shows as soon as one risk fills it: blank in all of them it is not there.
    ...(["area", "owner"] as const).map((column) => ({
      ...info(of(["risk-plan"], `ความเสี่ยง!${{ area: "B", owner: "I" }[column]}1`, threeRisks(column, "ก", null, null))),
      quiet: workbookOf(threeRisks(column, null, null, null)),
    })),
  ],
};
