import { warning, analysis, type Cases } from "../common/case";
import { twoYears } from "./two-years";

export const cases: Cases = {
  "score.claim": [
    ...(
      [
        ["ตัวชี้วัดที่ 7 ได้คะแนนต่ำที่สุด", "ตัวชี้วัดที่ 8 ได้คะแนนต่ำที่สุด"],
        ["ตัวชี้วัดที่ 6 ได้คะแนนน้อยที่สุดในแบบวัด EIT", "ตัวชี้วัดที่ 5 ได้คะแนนน้อยที่สุดในแบบวัด IIT"],
        ["คะแนนต่ำสุดคือการใช้ทรัพย์สินของราชการ", "คะแนนต่ำสุดคือการปรับปรุงระบบการทำงาน"],
        ["คะแนนต่ำสุด 70.00 คะแนน คือตัวชี้วัดที่ 8", "คะแนนต่ำสุด 71.00 คะแนน คือตัวชี้วัดที่ 8"],
        ["ต่ำกว่าเกณฑ์ 85 คะแนน จำนวน 3 ตัวชี้วัด", "ต่ำกว่าเกณฑ์ 85 คะแนน จำนวน 1 ตัวชี้วัด"],
        ["ทุกตัวชี้วัดผ่านเกณฑ์", "เก้าตัวชี้วัดผ่านเกณฑ์"],
        ["ตัวชี้วัดที่ 8 ได้ 71.00 คะแนน ผ่านเกณฑ์", "ข้อ e5 ของตัวชี้วัดที่ 8 ได้ 78.22 คะแนน ผ่านเกณฑ์"],
      ] as const
    ).map(([wrong, right]) =>
      warning({
        ...analysis("วิเคราะห์!F2", { text: wrong }, twoYears),
        quiet: analysis("", { text: right }, twoYears).data,
      }),
    ),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 3 ได้ 95.00 คะแนน ลดลง 1.00 คะแนนจากปีก่อน" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 3 ได้ 95.00 คะแนน เพิ่มขึ้น 1.00 คะแนนจากปีก่อน" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ ๓ สูงกว่าปีก่อน ๒.๕๐ คะแนน" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ ๓ สูงกว่าปีก่อน ๑.๐๐ คะแนน" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 3 เท่ากับปีก่อน" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 1 เท่ากับปีก่อน" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 8 ได้ 71.00 คะแนน ขาดอีก 4.00 คะแนนจึงจะถึงเกณฑ์" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 8 ได้ 71.00 คะแนน ขาดอีก 14.00 คะแนนจึงจะถึงเกณฑ์" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 8 ได้ 71.00 คะแนน ผ่านเกณฑ์" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 8 ได้ 71.00 คะแนน ไม่ผ่านเกณฑ์" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 8 ต่ำกว่าเกณฑ์ 80 คะแนน" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 8 ต่ำกว่าเกณฑ์ 85 คะแนน" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 7 ต่ำที่สุดในสิบตัวชี้วัด" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 8 ต่ำที่สุดในสิบตัวชี้วัด" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 3 สูงสุดในกลุ่มแบบวัด IIT" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 1 สูงสุดในกลุ่มแบบวัด IIT" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "EIT ส่วนที่ 2 ได้ 80.00 คะแนน ต่ำกว่าส่วนที่ 1 อยู่ 2.00 คะแนน" }, twoYears),
      quiet: analysis("", { text: "EIT ส่วนที่ 2 ได้ 80.00 คะแนน ต่ำกว่าส่วนที่ 1 อยู่ 8.00 คะแนน" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "EIT ส่วนที่ 1 ได้ 86.00 คะแนน" }, twoYears),
      quiet: analysis("", { text: "EIT ส่วนที่ 1 ได้ 88.00 คะแนน" }, twoYears).data,
    }),
  ],
};
