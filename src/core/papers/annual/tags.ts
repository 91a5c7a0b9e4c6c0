import { pictureTags } from "../common/pictures";
import { stateChartTag } from "../common/state-chart";
import { typedTags } from "../common/paper-columns";
import { coverTags, evidenceTags, measureTags } from "../common/shared-tags";
import { list, mergingText, section, text, type TagDef } from "../../docx/tag-types";

/** Tags of one measure of the annual report. */
export const annualMeasureTags: readonly TagDef[] = [
  ...measureTags,
  mergingText("ชื่อพร้อมลำดับ", "ชื่อในรายงานผล นำหน้าด้วยลำดับ ตามด้วยแนวทางเมื่อกรอกไว้", "๑. ปรับปรุงคู่มือการให้บริการประชาชน"),
  { tag: "ขึ้นประเด็นใหม่", meaning: "มาตรการแรกของประเด็นที่มีหลายมาตรการ", example: "", kind: "flag" },
  text("ลำดับประเด็น", "คำนำหน้าหัวแถวประเด็น", "ประเด็นที่ ๑"),
  text("ชื่อกลุ่ม", "ชื่อประเด็นที่หัวแถว", "การให้บริการและระบบ E-Service"),
  text("สรุปผล", "ผลการดำเนินการ พร้อมสถานะเมื่อยังไม่แล้วเสร็จ", "๑. จัดทำคู่มือแล้ว"),
  text("ความสำเร็จ", "ผลผลิตและผลลัพธ์", "ประชาชนรอรับบริการสั้นลง"),
];

/** Columns of the table of the results. */
export const measureColumns = [
  ["ชื่อพร้อมลำดับ", "ชื่อในรายงานผล", "ชื่อมาตรการ"],
  "ขั้นตอน",
  "ผู้รับผิดชอบ",
  "ระยะเวลา",
  ["สรุปผล", "ผลการดำเนินการ"],
  ["ความสำเร็จ", "ผลลัพธ์"],
];

export const annualTags: readonly TagDef[] = [
  ...coverTags,
  section("ชื่อเรื่อง", "ชื่อเรื่องของรายงาน"),
  section("ชื่อเรื่องบนปก", "ชื่อเรื่องบนปก ว่างเมื่อชื่อเรื่องมีชื่อหน่วยงานอยู่แล้ว"),
  section("บทนำ", "ข้อความก่อนตาราง"),
  section("สรุป", "ข้อความสรุป"),
  section("คำลงท้าย", "คำลงท้าย"),
  text(
    "สรุปสถานะ",
    "จำนวนมาตรการตามสถานะ ว่างเมื่อไม่มีสถานะ",
    "ดำเนินการเสร็จเรียบร้อยแล้ว ๖ มาตรการ และอยู่ระหว่างดำเนินการ ๕ มาตรการ (ในจำนวนนี้เกินกำหนด ๑)",
  ),
  list("มาตรการ", "ตารางผลการดำเนินการ", annualMeasureTags, "essential", measureColumns),
  list("ปัญหาและข้อเสนอแนะ", "ตารางปัญหาและข้อเสนอแนะ มีเฉพาะเมื่อกรอก", [
    list(
      "รายการปัญหา",
      "มาตรการที่มีปัญหาหรือข้อเสนอแนะ",
      [
        text("ลำดับ", "ลำดับ", "๑"),
        text("ชื่อในรายงานผล", "ชื่อมาตรการ", "ปรับปรุงคู่มือ"),
        ...typedTags.filter(({ tag }) => tag === "ปัญหาอุปสรรค" || tag === "ข้อเสนอแนะ"),
      ],
      undefined,
      ["ชื่อในรายงานผล", "ปัญหาอุปสรรค", "ข้อเสนอแนะ"],
    ),
  ]),
  evidenceTags,
  pictureTags,
  stateChartTag,
];
