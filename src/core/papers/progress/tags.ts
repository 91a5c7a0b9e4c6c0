import { measureTags } from "../common/shared-tags";
import { list, section, text, type TagDef } from "../../docx/tag-types";

export const coverTags: readonly TagDef[] = [
  { tag: "มีปก", meaning: "หน่วยงานเขียนข้อความหน้าปกเอง", example: "", kind: "flag" },
  section("ปก", "ข้อความหน้าปกที่หน่วยงานเขียนเอง"),
  { tag: "ปกมีที่ตั้ง", meaning: "พิมพ์ชื่อและที่ตั้งของหน่วยงานใต้ข้อความหน้าปก", example: "", kind: "flag" },
];

export const oitTags: TagDef = list("รายการOIT", "หน้าคั่นของรายการ OIT ที่เอกสารนี้ตอบ", [
  text("ข้อ", "เลขข้อ", "O26"),
  text("ชื่อรายการ", "ชื่อรายการ", "รายงานผลการส่งเสริมคุณธรรม"),
  section("องค์ประกอบ", "องค์ประกอบพร้อมเลขข้อ"),
]);

export const evidenceTags: TagDef = list("เอกสารแนบ", "ตารางหลักฐาน มีเฉพาะเมื่อกรอกหลักฐาน", [
  list("หลักฐานแนบ", "มาตรการที่มีหลักฐาน", [
    text("ลำดับ", "ลำดับ", "๑"),
    text("ชื่อในรายงานผล", "ชื่อมาตรการ", "ปรับปรุงคู่มือ"),
    text("หลักฐาน", "หลักฐาน บรรทัดละรายการ", "https://www.example.go.th/ita/1"),
  ]),
]);

export const progressTags: readonly TagDef[] = [
  ...coverTags,
  oitTags,
  section("ชื่อเรื่อง", "ชื่อเรื่องของรายงาน"),
  section("คำนำ", "คำนำ"),
  section("ผู้ออกคำนำ", "ผู้ออกคำนำ"),
  section("บทนำ", "ข้อความก่อนตารางมาตรการ"),
  section("ผลการดำเนินการ", "ข้อความก่อนตารางผล"),
  section("สรุป", "ข้อความสรุป"),
  section("คำลงท้าย", "คำลงท้าย"),
  text("สรุปสถานะ", "จำนวนมาตรการตามสถานะ ว่างเมื่อไม่มีสถานะ", "ดำเนินการเสร็จเรียบร้อยแล้ว ๖ มาตรการ และเกินกำหนด ๑ มาตรการ"),
  text("ประเด็นที่ต้องพัฒนา", "ชื่อประเด็นในแผ่น วิเคราะห์ ต่อกันเป็นข้อความ", "ด้านการใช้อำนาจ และด้านการสื่อสาร"),
  list("มาตรการ", "ตารางมาตรการ", measureTags, "essential"),
  list("ผล", "ตารางผลการดำเนินการ", measureTags, "essential"),
  evidenceTags,
];
