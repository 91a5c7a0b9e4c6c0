import { measureTags } from "../common/shared-tags";
import { lineSection, list, section, text, type TagDef } from "../../docx/tag-types";

/** Tags of a row of the annex. */
export const annexTags: readonly TagDef[] = [
  ...measureTags.map((tag): TagDef => (tag.tag === "ตัวชี้วัด" ? { ...tag, merges: true } : tag)),
  text("มาตรการที่ต้องดำเนินการ", "มาตรการนำหน้าด้วยลำดับในวงเล็บ ตามด้วยขั้นตอน", "(๑) พัฒนาเว็บไซต์ของหน่วยงาน"),
];

export const announcementTags: readonly TagDef[] = [
  lineSection("เรื่อง", "เรื่องของประกาศ ไม่มีคำว่าเรื่อง"),
  section("เนื้อความ", "เนื้อความของประกาศ"),
  section("คำลงท้าย", "คำลงท้ายประกาศ"),
  section("บทนำเอกสารแนบท้าย", "ข้อความก่อนตารางในเอกสารแนบท้าย"),
  {
    tag: "มีผู้รับผิดชอบ",
    meaning: "มีมาตรการที่ระบุผู้รับผิดชอบหรือระยะเวลา ตารางจึงมีสองคอลัมน์นี้",
    example: "",
    kind: "flag",
  },
  list(
    "กลุ่มมาตรการ",
    "มาตรการแยกตามประเด็น ประเด็นละหนึ่งตาราง",
    [
      text("หัวข้อกลุ่ม", "ลำดับและชื่อประเด็น ว่างเมื่อไม่มีประเด็น", "๑. การเปิดเผยข้อมูล มีดังนี้"),
      list("มาตรการ", "ตารางมาตรการของประเด็น", annexTags, "essential", [
        ["มาตรการที่ต้องดำเนินการ", "ชื่อมาตรการ", "ชื่อในรายงานผล"],
        "ตัวชี้วัด",
        { tags: ["ผู้รับผิดชอบ"], when: "มีผู้รับผิดชอบ" },
        { tags: ["ระยะเวลา"], when: "มีผู้รับผิดชอบ" },
      ]),
    ],
    "essential",
  ),
];
