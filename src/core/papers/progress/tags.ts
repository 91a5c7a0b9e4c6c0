import { pictureTags } from "../common/pictures";
import { stateChartTag } from "../common/state-chart";
import { coverTags, evidenceTags, forewordOfficeTag, measureTags, oitTags } from "../common/shared-tags";
import { list, section, text, type TagDef } from "../../docx/tag-types";

/** Columns of the table of the plan, and of that of the results. */
export const planColumns = [["ชื่อมาตรการ", "ชื่อในรายงานผล"], "แนวทาง", "ขั้นตอน", "ผู้รับผิดชอบ", "การกำกับติดตาม"];
export const resultColumns = [["ชื่อมาตรการ", "ชื่อในรายงานผล"], "ผลการดำเนินการ", "ระยะเวลา", "ผลผลิต", "ผลลัพธ์", "หมายเหตุ"];

export const progressTags: readonly TagDef[] = [
  ...coverTags,
  oitTags,
  section("ชื่อเรื่อง", "ชื่อเรื่องของรายงาน"),
  section("คำนำ", "คำนำ"),
  section("ผู้ออกคำนำ", "ผู้ออกคำนำ"),
  forewordOfficeTag,
  section("บทนำ", "ข้อความก่อนตารางมาตรการ"),
  section("ผลการดำเนินการ", "ข้อความก่อนตารางผล"),
  section("สรุป", "ข้อความสรุป"),
  section("คำลงท้าย", "คำลงท้าย"),
  text(
    "สรุปสถานะ",
    "จำนวนมาตรการตามสถานะ ว่างเมื่อไม่มีสถานะ",
    "ดำเนินการเสร็จเรียบร้อยแล้ว ๖ มาตรการ และอยู่ระหว่างดำเนินการ ๕ มาตรการ (ในจำนวนนี้เกินกำหนด ๑)",
  ),
  text("ประเด็นที่ต้องพัฒนา", "ชื่อประเด็นในแผ่น วิเคราะห์ ต่อกันเป็นข้อความ", "ด้านการใช้อำนาจ และด้านการสื่อสาร"),
  list("มาตรการ", "ตารางมาตรการ", measureTags, "essential", planColumns),
  list("ผล", "ตารางผลการดำเนินการ", measureTags, "essential", resultColumns),
  evidenceTags,
  pictureTags,
  stateChartTag,
];
