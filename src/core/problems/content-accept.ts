import type { ProblemDef } from "./definition";

/** Problems of what was accepted as right. */
export const acceptProblems = {
  "accept.stale": {
    severity: "info",
    message: "ข้อยกเว้นนี้ไม่ตรงกับข้อมูลปัจจุบันแล้ว ({code} ที่ {place}): {why}",
    expected: "ข้อยกเว้นของเซลล์ที่ยังเหมือนเดิม",
    fix: "ถ้าไม่ต้องการแล้ว ลบแถวนี้ได้ ถ้าข้อความใหม่ถูกต้องเช่นกัน ให้ยอมรับใหม่",
  },
  "accept.unmatched": {
    severity: "info",
    message: "มีเหตุผลยอมรับในแผ่นงาน {sheet} แต่{why} จึงไม่ได้บันทึก: “{found}”",
    expected: "เหตุผลในแถวของปัญหาที่ยังอยู่ และยอมรับได้",
    fix: "ตรวจแถวของปัญหานั้นในผลตรวจสอบรอบใหม่ แล้วพิมพ์เหตุผลอีกครั้ง",
  },
} as const satisfies Record<string, ProblemDef>;
