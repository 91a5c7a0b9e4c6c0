import type { ProblemDef } from "./definition";

/** Problems of scores and of what is said of them. */
export const scoreProblems = {
  "score.tool": {
    severity: "error",
    message: "คะแนน {tool} ปี {year} ไม่ตรงกับ{by}",
    expected: "{right}",
    fix: "ตรวจกับประกาศผล แก้คะแนนเครื่องมือหรือคะแนนตัวชี้วัดที่พิมพ์ผิด",
  },
  "score.total": {
    severity: "error",
    message: "คะแนนรวมปี {year} ไม่ตรงกับคะแนนเครื่องมือตามน้ำหนัก",
    expected: "{right} (คลาดเคลื่อนได้ 0.01)",
    fix: "ตรวจกับประกาศผล และน้ำหนักในแผ่นงาน เกณฑ์",
  },
  "score.level": {
    severity: "error",
    message: "ระดับของคะแนน {score} ปี {year} ไม่ตรงเกณฑ์",
    expected: "{right}",
    fix: "แก้ระดับ หรือแก้เกณฑ์ของปีนั้นในแผ่นงาน เกณฑ์",
  },
  "score.cited": {
    severity: "error",
    message: "อ้างคะแนนตัวชี้วัดที่ {number} ว่า {typed} แต่แผ่นงาน คะแนน ITA เป็น {right}",
    expected: "{right}",
    fix: "แก้คะแนนในข้อความ หรือในแผ่นงาน คะแนน ITA",
  },
  "score.cited-total": {
    severity: "error",
    message: "อ้างคะแนนรวมว่า {typed} แต่แผ่นงาน คะแนน ITA เป็น {right}",
    expected: "{right}",
    fix: "แก้คะแนนในข้อความ หรือใช้แท็ก {คะแนนรวม}",
  },
  "score.cited-level": {
    severity: "error",
    message: "อ้างระดับว่า “{typed}” แต่คะแนนรวมอยู่ในระดับ “{right}”",
    expected: "{right}",
    fix: "แก้ระดับในข้อความ หรือใช้แท็ก {ระดับ}",
  },
  "score.cited-change": {
    severity: "error",
    message: "อ้างผลต่างจากปีก่อน {typed} คะแนน แต่คะแนนรวม{right} คะแนน",
    expected: "{right}",
    fix: "แก้ผลต่างในข้อความ หรือใช้แท็ก {ทิศทางคะแนน} และ {ผลต่างคะแนน}",
  },
  "praise.weak": {
    severity: "warning",
    message: "ใช้คำว่า “{word}” กับตัวชี้วัดที่ {number} ซึ่งได้ {value} ต่ำกว่าเกณฑ์ {mark}",
    expected: "ข้อความที่บอกว่าต้องปรับปรุง",
    fix: "แยกกล่าวถึงตัวชี้วัดที่ไม่ผ่านเกณฑ์ และบอกสิ่งที่ต้องแก้",
  },
  "question.mean": {
    severity: "warning",
    message: "คะแนนข้อคำถาม {questions} เฉลี่ยได้ {mean} แต่ {indicator} ได้ {score}",
    expected: "คะแนนข้อคำถามที่เฉลี่ยได้เท่ากับคะแนนตัวชี้วัด",
    fix: "ตรวจเลขข้อคำถามและคะแนนกับรายงานผลของระบบประเมิน",
  },
  "question.order": {
    severity: "warning",
    message: "ช่วงข้อคำถามเรียงกลับ: “{range}”",
    expected: "จากข้อน้อยไปข้อมาก",
    fix: "แก้เลขข้อคำถาม",
  },
  "weak.no-analysis": {
    severity: "warning",
    message: "{name} ได้ {score} ต่ำกว่าเกณฑ์ {mark} แต่ไม่มีในบทวิเคราะห์",
    expected: "ประเด็นที่วิเคราะห์คะแนนนี้",
    fix: "เพิ่มในแผ่นงาน วิเคราะห์ ว่าทำไมได้คะแนนเท่านี้และจะแก้อย่างไร",
  },
  "weak.no-measure": {
    severity: "warning",
    message: "{name} ได้ {score} ต่ำกว่าเกณฑ์ {mark} แต่ไม่มีมาตรการรองรับ",
    expected: "มาตรการที่ตอบตัวชี้วัดนี้",
    fix: "เพิ่มมาตรการ หรือระบุตัวชี้วัดของมาตรการที่มี",
  },
} as const satisfies Record<string, ProblemDef>;
