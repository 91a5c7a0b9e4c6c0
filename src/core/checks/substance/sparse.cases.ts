import { info, of, measures, workbookOf, type Cases } from "../common/case";

const three = (...guidelines: readonly (string | null)[]) =>
  measures(...guidelines.map((guideline, index) => ({ code: `ม${index + 1}`, guideline })));

export const cases: Cases = {
  "column.sparse": [
    {
      ...info(of(["progress"], "มาตรการ!G1", three(null, null, "ทำสื่อให้เข้าใจง่าย"))),
      quiet: workbookOf(three(null, "เปิดรับฟังความเห็น", "ทำสื่อให้เข้าใจง่าย")),
    },
  ],
};
