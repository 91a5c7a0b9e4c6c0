import { error, warning, score, weakEighth, analysis, textCase, type Cases } from "../common/case";

export const cases: Cases = {
  "score.cited": [
    error(analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงานได้ ๘๘.๐๐ คะแนน" })),
    ...["ตัวชี้วัดที่ 8 ควรได้ 90.00 คะแนนขึ้นไป", "ให้ตัวชี้วัดที่ 8 ได้ไม่น้อยกว่า 88.00 คะแนนในปีหน้า"].map((text) =>
      error({
        ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 8 ได้ 88.00 คะแนน" }),
        quiet: analysis("", { text }).data,
      }),
    ),
  ],
  "score.cited-total": [
    error({
      ...textCase("ข้อความ!C2", "analysis", "ส่วนที่ ๑", "คะแนนเฉลี่ยอยู่ที่ 91.02 คะแนน", {
        scores: [score("2568", "รวม", "92.55")],
      }),
      quiet: textCase("", "analysis", "ส่วนที่ ๑", "คะแนนเฉลี่ยของอำเภอธารทองอยู่ที่ 91.02 คะแนน", {
        scores: [score("2568", "รวม", "92.55")],
      }).data,
    }),
    error(
      textCase("ข้อความ!C2", "analysis", "ส่วนที่ ๑", "มีคะแนนภาพรวมหน่วยงาน 95.25 คะแนน", {
        scores: [score("2568", "รวม", "92.55")],
      }),
    ),
    error(
      textCase("ข้อความ!C2", "analysis", "ส่วนที่ ๑", "มีผลคะแนนรวม ๙๑.๒๕ คะแนน", {
        scores: [score("2568", "รวม", "92.55")],
      }),
    ),
  ],
  "score.cited-level": [
    error(
      textCase("ข้อความ!C2", "analysis", "ส่วนที่ ๑", "หน่วยงานได้รับการประเมินในระดับ “ผ่าน”", {
        scores: [score("2568", "รวม", "92.55", "ผ่านดี")],
      }),
    ),
    error(
      textCase("ข้อความ!C2", "analysis", "ส่วนที่ ๑", "ได้คะแนนรวม 92.55 คะแนน อยู่ในระดับ “ผ่าน”", {
        scores: [score("2568", "รวม", "92.55", "ผ่านดี")],
      }),
    ),
  ],
  "score.cited-change": [
    error(
      textCase("ข้อความ!C2", "analysis", "ส่วนที่ ๑", "ได้คะแนนรวม 92.55 คะแนน สูงกว่าปีก่อน 3.20 คะแนน", {
        scores: [score("2568", "รวม", "92.55"), score("2567", "รวม", "91.35")],
      }),
    ),
  ],
  "praise.weak": [
    warning(
      analysis(
        "วิเคราะห์!F2",
        { text: "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงานได้ 71.00 คะแนน ควรรักษามาตรฐานไว้" },
        { scores: weakEighth },
      ),
    ),
  ],
};
