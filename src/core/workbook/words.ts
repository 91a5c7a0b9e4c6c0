/** The closed word lists of the workbook: what is typed in a cell, and the code's own name for it. */

export const statuses = {
  notStarted: "ยังไม่ดำเนินการ",
  running: "อยู่ระหว่างดำเนินการ",
  done: "ดำเนินการเสร็จเรียบร้อยแล้ว",
  cancelled: "ยกเลิก",
} as const;
export type Status = keyof typeof statuses;

/** Other ways in which the four statuses are typed; compared without spaces. */
export const statusAliases: Readonly<Record<Status, readonly string[]>> = {
  notStarted: ["ยังไม่ได้ดำเนินการ", "ยังไม่เริ่มดำเนินการ", "ยังไม่เริ่ม", "รอดำเนินการ"],
  running: ["กำลังดำเนินการ", "ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ", "ดำเนินการอยู่"],
  done: [
    "ดำเนินการแล้วเสร็จ",
    "ดำเนินการเสร็จแล้ว",
    "ดำเนินการเรียบร้อยแล้ว",
    "ดำเนินการแล้ว",
    "แล้วเสร็จ",
    "เสร็จแล้ว",
    "ดำเนินการเสร็จสิ้น",
    "เสร็จสิ้น",
  ],
  cancelled: ["ยกเลิกแล้ว", "ยกเลิกการดำเนินการ"],
};

export const roles = {
  preparer: "ผู้จัดทำ",
  opinion: "ความเห็น",
  order: "คำสั่ง",
  announcer: "ผู้ประกาศ",
} as const;
export type Role = keyof typeof roles;

/** The two ways to act for a post, by ระเบียบงานสารบรรณ; any other wording is a problem. */
export const actingWords = ["รักษาราชการแทน", "ปฏิบัติราชการแทน"] as const;

export const digitWords = { thai: "ไทย", arabic: "อารบิก", asTyped: "ตามที่พิมพ์" } as const;

export const riskAreas = [
  "การพิจารณาอนุมัติ อนุญาต",
  "การใช้อำนาจและตำแหน่งหน้าที่",
  "การใช้จ่ายงบประมาณและการบริหารจัดการทรัพยากร",
  "การบริหารงานบุคคล",
] as const;

export const bandSets = { ita: "ระดับ ITA", risk: "ระดับความเสี่ยง", weight: "น้ำหนัก ITA" } as const;

/** Kinds of local government, by the words that an office's full name begins with. */
export const officeKinds = [
  { prefix: "องค์การบริหารส่วนตำบล", short: "อบต.", head: "นายกองค์การบริหารส่วนตำบล", clerk: "ปลัดองค์การบริหารส่วนตำบล" },
  { prefix: "องค์การบริหารส่วนจังหวัด", short: "อบจ.", head: "นายกองค์การบริหารส่วนจังหวัด", clerk: "ปลัดองค์การบริหารส่วนจังหวัด" },
  { prefix: "เทศบาลตำบล", short: "ทต.", head: "นายกเทศมนตรีตำบล", clerk: "ปลัดเทศบาลตำบล" },
  { prefix: "เทศบาลเมือง", short: "ทม.", head: "นายกเทศมนตรีเมือง", clerk: "ปลัดเทศบาลเมือง" },
  { prefix: "เทศบาลนคร", short: "ทน.", head: "นายกเทศมนตรีนคร", clerk: "ปลัดเทศบาลนคร" },
] as const;
