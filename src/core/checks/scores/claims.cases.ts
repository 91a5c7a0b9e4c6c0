import { indicatorScores, warning, analysis, score, type Cases } from "../common/case";

const twoYears = {
  scores: [
    ...indicatorScores([96, 94, 95, 93, 92, 90, 88, 71, 94, 95]),
    ...indicatorScores([96, 93, 94, 92, 92, 89, 87, 70, 94, 95], "2567"),
    score("2568", "EIT ส่วนที่ 1", "88"),
    score("2568", "EIT ส่วนที่ 2", "80"),
  ],
};

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
  "indicator.number": [
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 11 การป้องกันการทุจริต" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 10 การป้องกันการทุจริต" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ ๑๒" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ ๒" }, twoYears).data,
    }),
  ],
  "indicator.name": [
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัด 8 ประสิทธิภาพการสื่อสาร" }, twoYears),
      quiet: analysis("", { text: "ประเมินทั้ง 8 ด้าน ประสิทธิภาพการสื่อสารเป็นหนึ่งในนั้น" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "การเปิดเผยข้อมูล (ตัวชี้วัดที่ 10) ยังต้องพัฒนา" }, twoYears),
      quiet: analysis("", { text: "การเปิดเผยข้อมูล (ตัวชี้วัดที่ 9) ยังต้องพัฒนา" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "การใช้อำนาจซึ่งเป็นตัวชี้วัดที่ ๔" }, twoYears),
      quiet: analysis("", { text: "การใช้อำนาจซึ่งเป็นตัวชี้วัดที่ ๓" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 4 การใช้งบประมาณ" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ ๗ (คุณภาพการดำเนินงาน)" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ ๖ (คุณภาพการดำเนินงาน)" }, twoYears).data,
    }),
    warning({
      ...analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ 9 ด้านการป้องกันการทุจริต" }, twoYears),
      quiet: analysis("", { text: "ตัวชี้วัดที่ 9 ด้านการเปิดเผยข้อมูล" }, twoYears).data,
    }),
  ],
};
