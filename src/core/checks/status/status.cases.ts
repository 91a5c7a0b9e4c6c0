import { error, warning, of, running, notBegun, measures, measureCase, risks, type Cases } from "../common/case";

export const cases: Cases = {
  "status.contradicts": [
    error(measureCase("O2", { status: notBegun }, notBegun)),
    error(risks("M2", { status: running, doneDate: "20 มกราคม 2569", period: "ธันวาคม 2568" })),
  ],
  "status.note": [
    warning(measureCase("X2", { status: running, doneDate: null, published: null, remark: "ดำเนินการเรียบร้อยแล้ว" })),
    warning(measureCase("X2", { remark: "ตรวจแล้ว 20 แห่ง ยังเหลืออีก 23 แห่ง" })),
  ],
  "status.done-unproven": [warning(measureCase("O2", { result: null, output: null, outcome: null, evidence: null }))],
  "status.done-no-period": [error(risks("L2", { period: null }))],
  "history.stale": [
    warning(
      of(["progress"], "มาตรการ!O2", {
        ...measures({}),
        history: [{ time: "2569-01-05", code: "ม1", from: notBegun, to: running }],
      }),
    ),
  ],
};
