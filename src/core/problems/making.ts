import type { ProblemDef } from "./definition";

/** Problems of what a person chose when a paper is made. */
export const makingProblems = {
  "template.not-found": {
    severity: "error",
    message: "ไม่พบแม่แบบ “{found}” ของ{kind} ที่ระบุไว้ในแผ่นงาน เอกสาร",
    expected: "ชื่อไฟล์ .docx ที่อยู่ในโฟลเดอร์เดียวกับสมุดงาน หรือเว้นว่างเพื่อใช้แม่แบบมาตรฐาน",
    example: "แม่แบบรายงาน.docx",
    fix: "วางไฟล์แม่แบบไว้ในโฟลเดอร์เดียวกับสมุดงาน แก้ชื่อให้ตรง หรือลบชื่อออกเพื่อใช้แม่แบบมาตรฐาน",
  },
  "round.not-over": {
    severity: "warning",
    message: "{paper} รอบ {round} เดือน แต่วันที่สถานะ {status} อยู่ก่อนวันสิ้นรอบ ผลในเอกสารจึงยังไม่ครบรอบ",
    expected: "วันที่สถานะตั้งแต่ {end} เป็นต้นไป",
    fix: "เลือกรอบที่สิ้นสุดแล้ว หรือแก้วันที่สถานะ",
  },
  "round.long-over": {
    severity: "warning",
    message: "{paper} รอบ {round} เดือน แต่วันที่สถานะ {status} อยู่หลังวันสิ้นรอบมาก ผลที่เกิดหลังสิ้นรอบจะปนอยู่ในเอกสาร",
    expected: "วันที่สถานะ {end} หรือหลังจากนั้นไม่นาน",
    fix: "กำหนดวันที่สถานะเป็นวันสิ้นรอบ หรือเลือกรอบถัดไป",
  },
} as const satisfies Record<string, ProblemDef>;
