import { measures, pair, warning, type Cases } from "../common/case";

const remark = (text: string) =>
  measures({ code: "M1.1" }, { code: "M1.2", measure: "จัดอบรมผู้ดูแลเว็บไซต์", remark: text });

export const cases: Cases = {
  "reference.unknown-code": [warning(pair(remark("ทำต่อจาก M1.7"), "มาตรการ!X3", remark("ทำต่อจาก M1.1 ขนาด A4")))],
};
