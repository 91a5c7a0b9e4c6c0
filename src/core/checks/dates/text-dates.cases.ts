import { error, warning, progress, text, type Cases } from "../common/case";

export const cases: Cases = {
  "date.weekday": [error(text("ข้อความ!C2", "progress", "บทนำ", "ประชุมเมื่อวันจันทร์ที่ 20 มกราคม 2569 ณ ห้องประชุม"))],
  "date.text-impossible": [error(text("ข้อความ!C2", "progress", "บทนำ", "ประชุมเมื่อวันที่ 31 เมษายน พ.ศ. 2569"))],
  "date.text-outside-year": [warning(progress("R2", { result: "จัดอบรมเมื่อวันที่ 20 มกราคม 2567 มีผู้เข้าร่วม 45 คน" }))],
};
