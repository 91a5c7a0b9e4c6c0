import { evidenceTags, measureTags } from "../common/shared-tags";
import { lineSection, list, section, text, type TagDef } from "../../docx/tag-types";

/** Tags of a row of the measure table. */
export const memoPlanTags: readonly TagDef[] = [
  ...measureTags,
  text("ชื่อพร้อมลำดับ", "ชื่อมาตรการ นำหน้าด้วยลำดับในวงเล็บ", "(๑) ปรับปรุงคู่มือการให้บริการประชาชน"),
];

/** Tags of a row of the status table: one column for each status, ticked or dashed. */
export const memoResultTags: readonly TagDef[] = [
  ...measureTags,
  text("รายละเอียดผล", "ผลการดำเนินการ หรือขั้นตอนเมื่อยังไม่มีผล พร้อมหมายเหตุ", "จัดทำคู่มือฉบับย่อแล้ว"),
  text("ยังไม่ดำเนินการ", "/ เมื่อยังไม่ดำเนินการ มิฉะนั้น -", "-"),
  text("อยู่ระหว่างดำเนินการ", "/ เมื่ออยู่ระหว่างดำเนินการ มิฉะนั้น -", "-"),
  text("ดำเนินการเสร็จเรียบร้อยแล้ว", "/ เมื่อเสร็จแล้ว พร้อมหลักฐานในวงเล็บ มิฉะนั้น -", "/"),
];

/** Parts of a memo that an office may add, in the order in which a memo has them. */
export const memoParts = ["เรื่องเดิม", "ข้อเท็จจริง", "ข้อเสนอ"] as const;

/** Columns of the table of the plan, and those of the results beside the ticks. */
export const planColumns = [["ชื่อพร้อมลำดับ", "ชื่อในรายงานผล", "ชื่อมาตรการ"], "ขั้นตอน", "ผู้รับผิดชอบ", "การกำกับติดตาม"];
export const resultColumns = [
  ["ชื่อมาตรการ", "ชื่อในรายงานผล"],
  ["รายละเอียดผล", "ผลการดำเนินการ"],
];

export const memoTags: readonly TagDef[] = [
  ...memoParts.flatMap((part): readonly TagDef[] => [
    { tag: `มี${part}`, meaning: `หน่วยงานเขียนส่วน ${part}`, example: "", kind: "flag" },
    section(part, `ส่วน ${part} มีเฉพาะเมื่อหน่วยงานเขียน`),
  ]),
  text(
    "สรุปสถานะ",
    "จำนวนมาตรการตามสถานะ ว่างเมื่อไม่มีสถานะ",
    "ดำเนินการเสร็จเรียบร้อยแล้ว ๖ มาตรการ และอยู่ระหว่างดำเนินการ ๕ มาตรการ (ในจำนวนนี้เกินกำหนด ๑)",
  ),
  text("ส่วนราชการ", "ส่วนราชการเจ้าของเรื่องและชื่อหน่วยงาน", "งานนิติการ สำนักปลัด องค์การบริหารส่วนตำบลบ้านริมธาร"),
  lineSection("เรื่อง", "เรื่องของบันทึก"),
  section("บทนำ", "ข้อความก่อนตารางมาตรการ"),
  section("หัวข้อตารางมาตรการ", "หัวข้อเหนือตารางมาตรการ"),
  list("มาตรการ", "ตารางมาตรการ", memoPlanTags, "essential", planColumns),
  text("คำต่อ", "คำต่อท้ายหน้าก่อนส่วนรายงานผล", "/ผลการ..."),
  section("ผลการประเมิน", "ผลการประเมินที่นำมาสู่มาตรการ ขึ้นหน้าใหม่"),
  section("หัวข้อตารางผล", "หัวข้อเหนือตารางผล"),
  list("ผล", "ตารางสถานะการดำเนินการ", memoResultTags, "essential", [
    ...resultColumns,
    ["ยังไม่ดำเนินการ", "สถานะ"],
    ["อยู่ระหว่างดำเนินการ", "สถานะ"],
    ["ดำเนินการเสร็จเรียบร้อยแล้ว", "สถานะ"],
  ]),
  section("คำลงท้าย", "คำลงท้ายบันทึก"),
  evidenceTags,
];
