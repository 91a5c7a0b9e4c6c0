import { pair, risk, allGood, error, info, warning, of, measures, textCase, type Cases } from "../common/case";

const askingResults = {
  oit: [{ year: "2569", item: "O22", name: "ผล", report: "risk-plan", elements: "แสดงผลที่เกิดจากการจัดการความเสี่ยง" }],
};

export const cases: Cases = {
  "column.unprinted": [info(of(["memo"], "มาตรการ!V1", measures({ obstacle: "เจ้าหน้าที่ลาออก" })))],
  "tag.empty": [warning(textCase("ข้อความ!C2", "memo", "บทนำ", "ดูที่ {เว็บไซต์}", {}, "{เว็บไซต์}"))],
  "tag.no-score": [
    error({
      ...textCase("ข้อความ!C2", "memo", "ผลการประเมิน", "ได้คะแนน {คะแนนรวม} คะแนน", {}, "{คะแนนรวม}"),
      quiet: textCase("ข้อความ!C2", "memo", "ผลการประเมิน", "ได้คะแนน {คะแนนรวม} คะแนน", { scores: allGood }).data,
    }),
    error(textCase("ข้อความ!C2", "memo", "ผลการประเมิน", "ต่างกัน {ผลต่างคะแนน} คะแนน", {}, "{ผลต่างคะแนน}")),
  ],
  "memo.head-blank": [warning(of(["memo"], "ตั้งค่า!B1", measures({})))],
  "oit.element": [
    warning(
      of(["progress"], "รายการ OIT!E2", {
        ...measures({ owner: null }),
        oit: [{ year: "2569", item: "O26", name: "ผล", report: "progress", elements: "แสดงผู้รับผิดชอบของแต่ละมาตรการ" }],
      }),
    ),
    warning(
      pair(
        { ...askingResults, risks: [risk] },
        "รายการ OIT!E2",
        {
          ...askingResults,
          risks: [{ ...risk, result: "สลับผู้ตรวจแล้ว 4 ครั้ง" }],
        },
        { kinds: ["risk-plan"] },
      ),
    ),
  ],
};
