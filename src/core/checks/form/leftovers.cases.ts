import { error, warning, pair, textPair, type Cases } from "../common/case";

export const cases: Cases = {
  "text.leftover": [
    error(
      pair({ texts: [{ report: "progress", section: "ชื่อเรื่อง", text: "รายงานผล (รอบ ๖ เดือน/๑๒ เดือน)" }] }, "ข้อความ!C2", {
        texts: [{ report: "progress", section: "ชื่อเรื่อง", text: "รายงานผล (รอบ ๖ เดือน)" }],
        measures: [{ followUp: "รอบ ๖ เดือน/๑๒ เดือน" }],
      }),
    ),
    warning(textPair("สำนักงานเทศบาล/องค์การบริหารส่วนตำบลบ้านริมธาร", "สำนักงานองค์การบริหารส่วนตำบลบ้านริมธาร โครงการ/กิจกรรม")),
    warning(textPair("กำหนดอบรมในเดือน xx 2569", "กำหนดอบรมในเดือนมิถุนายน 2569")),
    warning(textPair("คำสั่งเลขที่ ธน     / 2568", "คำสั่งเลขที่ ธน 12 / 2568")),
    warning(textPair("จำนวน .......... คน", "เบิกจ่าย ๑,๒๐๐.๕๐ บาท ฯลฯ")),
    warning(textPair("องค์การบริหารส่วนตำบล XXX ได้ดำเนินการแล้ว", "ระบบปรับอากาศขนาด XXL ของเทศบาล")),
    warning(textPair("ขอเลขที่หนังสือจากพี่อ้อยก่อน", "รับฟังความเห็นจากพี่น้องประชาชนก่อนเริ่มงาน")),
    // Beside the work, in every column where an office says what it waits for, waiting is no leftover.
    warning(
      pair({ measures: [{ result: "จัดอบรมแล้ว รอข้อมูลผู้เข้าร่วม" }] }, "มาตรการ!R2", {
        measures: [
          { measure: "ก", remark: "รอข้อมูลผู้เข้าร่วม" },
          { measure: "ข", obstacle: "รอข้อมูลผู้เข้าร่วม" },
          { measure: "ค", suggestion: "รอข้อมูลผู้เข้าร่วม" },
        ],
      }),
    ),
  ],
};
