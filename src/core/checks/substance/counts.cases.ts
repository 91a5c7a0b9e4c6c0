import { error, progress, type Cases } from "../common/case";

export const cases: Cases = {
  "counts.differ": [error(progress("T2", { outcome: "ประชาชนสะดวก\nผู้มาติดต่อพอใจ\nเรื่องร้องเรียนลดลง" }))],
};
