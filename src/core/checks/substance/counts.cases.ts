import { error, warning, progress, type Cases } from "../common/case";

export const cases: Cases = {
  "counts.differ": [
    warning({
      ...progress("R2", { result: "พบเรื่องล้าสมัย\nแจกจ่าย\nติดป้าย", outcome: "ประชาชนสะดวก" }),
      quiet: progress("R2", { outcome: "ประชาชนสะดวก" }).data,
    }),
    error(progress("T2", { outcome: "ประชาชนสะดวก\nผู้มาติดต่อพอใจ\nเรื่องร้องเรียนลดลง" })),
  ],
};
