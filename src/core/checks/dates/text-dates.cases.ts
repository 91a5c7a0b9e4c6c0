import { error, warning, textPair, measureCase, textCase, type Cases } from "../common/case";

export const cases: Cases = {
  "date.weekday": [error(textCase("ข้อความ!C2", "progress", "บทนำ", "ประชุมเมื่อวันจันทร์ที่ 20 มกราคม 2569 ณ ห้องประชุม"))],
  "date.text-impossible": [
    error(textCase("ข้อความ!C2", "progress", "บทนำ", "ประชุมเมื่อวันที่ 31 เมษายน พ.ศ. 2569")),
    error(textPair("รายงานภายในวันที่ 31 มิถุนายนของทุกปี", "รายงานภายในวันที่ 29 กุมภาพันธ์ของปีอธิกสุรทิน")),
    error(textPair("ตรวจรับเมื่อวันที่ ๓๑/๑๑/๒๕๖๘", "ตรวจรับเมื่อวันที่ ๓๐/๑๑/๒๕๖๘ ตามสัญญาที่ 31/2568")),
    error(textPair("ส่งมอบวันที่ 14/15/2568", "ส่งมอบวันที่ 14/12/2568")),
    error(textPair("ลงพื้นที่วันที่ 0 มีนาคม 2569", "ลงพื้นที่วันที่ 10 มีนาคม 2569")),
  ],
  "date.text-outside-year": [warning(measureCase("R2", { result: "จัดอบรมเมื่อวันที่ 20 มกราคม 2567 มีผู้เข้าร่วม 45 คน" }))],
};
