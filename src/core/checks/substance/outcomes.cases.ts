import { error, warning, measureCase, type Cases } from "../common/case";

export const cases: Cases = {
  "outcome.follow-up": [
    error(measureCase("T2", { outcome: "รายงานผลการดำเนินงานตามมาตรการ\nรอบ ๖ เดือน\nรอบ ๑๒ เดือน" })),
  ],
  "outcome.repeats": [
    error(measureCase("T2", { outcome: "พบเรื่องล้าสมัย 14 แห่ง\nผู้มาติดต่อใช้เวลาสั้นลง" }, "พบเรื่องล้าสมัย 14 แห่ง")),
  ],
  "outcome.action": [
    warning(measureCase("T2", { outcome: "ประชาชนเตรียมเอกสารครบ\nจัดทำป้ายแสดงขั้นตอน" }, "จัดทำป้ายแสดงขั้นตอน")),
  ],
  "result.repeats-step": [
    warning(measureCase("R2", { result: "ดำเนินการทบทวนคู่มือเดิม\nแจกจ่าย 300 เล่ม" }, "ดำเนินการทบทวนคู่มือเดิม")),
  ],
};
