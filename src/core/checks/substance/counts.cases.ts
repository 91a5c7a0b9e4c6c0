import { error, warning, measureCase, type Cases } from "../common/case";

export const cases: Cases = {
  "counts.differ": [
    warning({
      ...measureCase("R2", { result: "พบเรื่องล้าสมัย\nแจกจ่าย\nติดป้าย", outcome: "ประชาชนสะดวก" }),
      quiet: measureCase("R2", { outcome: "ประชาชนสะดวก" }).data,
    }),
    error(measureCase("T2", { outcome: "ประชาชนสะดวก\nผู้มาติดต่อพอใจ\nเรื่องร้องเรียนลดลง" })),
  ],
};
