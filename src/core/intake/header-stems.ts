import type { Profile } from "./known-headers";
import type { ColumnKey, TableKey } from "../workbook/tables";

type Stems = readonly (readonly [key: string, shape: RegExp])[];

/** Who does something, in the words that offices choose: "ผู้ขับเคลื่อน", "กองที่รับผิดชอบ", "ส่วนงานที่ดูแล". */
const owner =
  /^(?:ผู้|หน่วยงาน|กอง|สำนัก|ส่วน(?:ราชการ|งาน)?|ฝ่าย|งาน)[ก-๙/]*(?:รับผิดชอบ|ขับเคลื่อน|ดูแล|ดำเนิน|ปฏิบัติ|เกี่ยวข้อง)|เจ้าภาพ/;
const period = /^(?:กรอบ)?(?:ระยะเวลา|ช่วงเวลา|ห้วงเวลา)|^(?:กำหนด|วัน|เวลา)(?:ที่)?(?:การ)?(?:แล้วเสร็จ|เสร็จ|ดำเนิน|เวลา|ส่ง)/;
const status = /^(?:สถานะ|ความคืบหน้า|ความก้าวหน้า)/;
const result = /^(?:รายละเอียด|สรุป)?(?:ผลงาน|ผลที่(?:ได้|เกิด|ทำ)|ผล(?:การ|ของการ)?(?:ดำเนิน|ปฏิบัติ|จัดการ|ทำงาน)|ผลสำเร็จ)/;
const evidence = /หลักฐาน|^เอกสาร(?:ประกอบ|แนบ|อ้างอิง|ที่เกี่ยวข้อง)|^ภาพ(?:ประกอบ|ถ่าย|กิจกรรม)|^ลิงก์/;

/**
 * What a header speaks of where it is none of the known names: by the word that it begins with or turns on. The first
 * that fits is meant; such a header gives way to one that is known.
 */
const stems: Readonly<Partial<Record<Profile["table"], Stems>>> = {
  measures: [
    ["evidence", evidence],
    ["suggestion", /^(?:ข้อเสนอ|แนวทาง(?:การ)?แก้(?:ไข|ปัญหา)|การแก้ไข|วิธีแก้)/],
    ["obstacle", /อุปสรรค|^ปัญหา|^ข้อติดขัด|^ข้อจำกัด/],
    ["followUp", /^(?:การ|วิธี(?:การ)?|ผู้)?(?:กำกับ|ติดตาม)/],
    ["status", status],
    ["output", /^(?:ผลผลิต|ชิ้นงาน)|output/i],
    ["outcome", /^(?:ผลลัพธ์|ผลสัมฤทธิ์|ประโยชน์)|outcome/i],
    ["result", result],
    ["owner", owner],
    ["period", period],
    ["finding", /^(?:ข้อบกพร่อง|จุดอ่อน|จุดที่|ข้อค้นพบ|สิ่งที่พบ|(?:สิ่ง|เรื่อง|ประเด็น)ที่(?:ต้อง|ควร)(?:แก้ไข|ปรับปรุง|พัฒนา))/],
    ["steps", /^(?:ขั้นตอน|วิธี(?:การ|ทำ|ดำเนิน|ปฏิบัติ)|กิจกรรม(?:หลัก|ย่อย)|รายละเอียด(?:การ|ของ)?(?:ดำเนิน|กิจกรรม))/],
    ["measure", /^(?:ชื่อ)?(?:มาตรการ|โครงการ|กิจกรรม|แผนงาน)|^(?:สิ่ง|เรื่อง|งาน)ที่(?:จะ|ต้อง)?(?:ทำ|ดำเนินการ)$/],
    ["topic", /^(?:ด้าน|หมวด|กลุ่ม)(?:ที่|ของ|งาน)?$|^(?:ด้าน|หมวด|ประเด็น)(?:การ|มาตรการ|หลัก)/],
    ["remark", /^หมายเหตุ/],
  ],
  risks: [
    ["evidence", evidence],
    ["likelihood", /^(?:ระดับ|คะแนน)?(?:โอกาส|ความถี่)|likelihood/i],
    ["impact", /^(?:ระดับ|คะแนน)?(?:ผลกระทบ|ความรุนแรง)|impact/i],
    ["product", /^(?:คะแนน|ค่า)(?:รวม|ความเสี่ยง|ระดับ)|^รวม(?:คะแนน)?$|^ผลคูณ/],
    ["level", /^ระดับ(?:ของ)?ความเสี่ยง/],
    ["factor", /^(?:สาเหตุ|ปัจจัย|ต้นเหตุ)/],
    ["status", status],
    ["owner", owner],
    ["period", period],
    [
      "response",
      /^(?:มาตรการ|วิธี(?:การ)?|แนวทาง(?:การ)?|การ|แผน(?:การ)?)[/ก-๙]*?(?:จัดการ|ควบคุม|ป้องกัน|ลดความเสี่ยง|ตอบสนอง|แก้ไข)/,
    ],
    ["activity", /^(?:กิจกรรม|ขั้นตอน|วิธี(?:การ|ทำ|ดำเนิน|ปฏิบัติ))/],
    ["result", result],
    ["risk", /^(?:ประเด็น|เหตุการณ์|ลักษณะ|รูปแบบ|พฤติการณ์|เรื่อง)?(?:ของ|ที่|และ)?(?:ความเสี่ยง|การทุจริต|พฤติการณ์)/],
    ["area", /^(?:งาน|ภารกิจ|กระบวน(?:การ|งาน)|ด้าน)/],
  ],
};

const longest = 40;

/** The column that a header turns on, in a kind of table; "" where it tells none. */
export function stemOf(table: Profile["table"], header: string): string {
  const text = header.replace(/\s+/g, "");
  if (text.length < 2 || text.length > longest) return "";
  return stems[table]?.find(([, shape]) => shape.test(text))?.[0] ?? "";
}

/** Columns whose words open sentences too, so that they make no header of a cell. */
const alsoProse: ReadonlySet<string> = new Set<ColumnKey<TableKey>>([
  "measure",
  "steps",
  "activity",
  "area",
  "risk",
  "response",
  "topic",
]);

/** Whether a short text may be a header by the word that it turns on. */
export function isStemHeader(text: string): boolean {
  return (
    text.length <= 28 &&
    (["measures", "risks"] as const).some((table) => {
      const key = stemOf(table, text);
      return key !== "" && !alsoProse.has(key);
    })
  );
}
