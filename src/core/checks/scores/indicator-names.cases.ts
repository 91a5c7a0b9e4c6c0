import { analysis, warning, type Cases } from "../common/case";
import { twoYears } from "./two-years";

export const cases: Cases = {
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
