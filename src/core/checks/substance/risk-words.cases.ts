import { pair, risk, warning, type Cases } from "../common/case";
import type { RowOf } from "../common/case-book";

const riskRow = (row: RowOf<"risks">) => ({ risks: [{ ...risk, likelihood: "4", impact: "4", ...row }] });
const note = (wrong: string, right: string) =>
  warning({
    ...pair(riskRow({ remark: wrong }), "ความเสี่ยง!S2", riskRow({ remark: right })),
    kinds: ["risk-plan"],
  });

const two = [
  { ...risk, code: "R1", risk: "เรียกรับเงินจากผู้ขออนุญาต", likelihood: "4", impact: "4" },
  { ...risk, code: "R2", risk: "เบิกค่าน้ำมันเกินการใช้จริง", likelihood: "2", impact: "2" },
];
const told = (wrong: string, right: string) => {
  const parts = (text: string) => ({ risks: two, texts: [{ report: "risk-plan" as const, section: "สรุป", text }] });
  return warning({ ...pair(parts(wrong), "ข้อความ!C2", parts(right)), kinds: ["risk-plan"] });
};

export const cases: Cases = {
  "risk.words": [
    note("โอกาสเกิดน้อย", "โอกาสเกิดสูง"),
    note("ผลกระทบอยู่ในระดับต่ำ", "คาดว่าผลกระทบต่ำลง"),
    told("R1 มีคะแนนความเสี่ยง 12 คะแนน", "R1 มีคะแนนความเสี่ยง 16 คะแนน"),
  ],
};
