import type { DigitStyle } from "../calendar";
import type { CivilDate } from "../calendar";
import { digitWords, officeKinds } from "../workbook/words";

/** One setting of the sheet ตั้งค่า. */
export interface SettingDef {
  readonly key: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly required?: true;
  /** Whether only papers that name the place need it: a blank one is told where such a paper is checked. */
  readonly isPlace?: true;
  readonly choices?: readonly string[];
  readonly description: string;
  readonly example: string;
}

/** Every setting, in the order in which the sheet lists them. */
export const settingDefs = [
  {
    key: "office",
    name: "ชื่อหน่วยงาน",
    aliases: ["หน่วยงาน"],
    required: true,
    description: "ชื่อเต็มของหน่วยงาน",
    example: "องค์การบริหารส่วนตำบล...",
  },
  {
    key: "officeKind",
    name: "ประเภทหน่วยงาน",
    choices: officeKinds.map(({ short }) => short),
    description: "เว้นว่างได้ โปรแกรมดูจากชื่อหน่วยงาน",
    example: "อบต.",
  },
  {
    key: "district",
    name: "อำเภอ",
    aliases: ["อำเภอ/เขต", "เขต"],
    required: true,
    isPlace: true,
    description: "ชื่ออำเภอ ไม่ต้องมีคำว่าอำเภอ",
    example: "ธารทอง",
  },
  {
    key: "province",
    name: "จังหวัด",
    required: true,
    isPlace: true,
    description: "ชื่อจังหวัด ไม่ต้องมีคำว่าจังหวัด",
    example: "ธารานคร",
  },
  {
    key: "fiscalYear",
    name: "ปีงบประมาณ",
    aliases: ["ปี"],
    required: true,
    description: "ปีงบประมาณ (พ.ศ.) ของแผนและรายงาน",
    example: "2569",
  },
  {
    key: "assessedYear",
    name: "ปีที่ประเมิน",
    description: "ปีของผลการประเมิน ITA ที่นำมาวิเคราะห์ เว้นว่าง = ปีก่อนหน้าปีงบประมาณ",
    example: "2568",
  },
  { key: "target", name: "เป้าหมายคะแนน", description: "คะแนน ITA ที่ตั้งเป้าไว้ เว้นว่าง = 85", example: "90" },
  {
    key: "owner",
    name: "ส่วนราชการเจ้าของเรื่อง",
    aliases: ["เจ้าของเรื่อง"],
    description: "พิมพ์ที่หัวบันทึกข้อความ",
    example: "งานนิติการ สำนักปลัด",
  },
  {
    key: "phone",
    name: "โทรศัพท์",
    aliases: ["โทร.", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์"],
    description: "หมายเลขโทรศัพท์ที่พิมพ์ในหนังสือ",
    example: "0 4299 9999",
  },
  {
    key: "email",
    name: "ไปรษณีย์อิเล็กทรอนิกส์",
    aliases: ["อีเมล", "อีเมล์", "อีเมลหน่วยงาน", "e-mail"],
    description: "ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์ของหน่วยงาน พิมพ์ข้างโทรศัพท์ในหนังสือ",
    example: "saraban@example.go.th",
  },
  { key: "website", name: "เว็บไซต์", description: "เว็บไซต์หลักของหน่วยงาน", example: "https://www.example.go.th" },
  {
    key: "digits",
    name: "รูปแบบตัวเลข",
    aliases: ["ตัวเลข"],
    choices: Object.values(digitWords),
    description: "ตัวเลขในเอกสาร: ไทย, อารบิก หรือ ตามที่พิมพ์",
    example: "ไทย",
  },
  {
    key: "font",
    name: "แบบอักษร",
    aliases: ["ฟอนต์"],
    description: "แบบอักษรของเอกสาร เว้นว่าง = TH Sarabun New",
    example: "TH Sarabun New",
  },
  {
    key: "emblem",
    name: "ตราสัญลักษณ์",
    aliases: ["ตราครุฑ", "ไฟล์ตราสัญลักษณ์"],
    description: "ชื่อไฟล์ภาพตรา .png หรือ .jpg ในโฟลเดอร์ของสมุดงาน เว้นว่าง = ตราสัญลักษณ์.png ถ้ามี",
    example: "ตราสัญลักษณ์.png",
  },
  {
    key: "picturesPerPage",
    name: "จำนวนภาพต่อหน้า",
    choices: ["4", "2"],
    description: "ภาพกิจกรรมท้ายรายงานหน้าละ 4 หรือ 2 ภาพ เว้นว่าง = 4",
    example: "4",
  },
  {
    key: "statusDate",
    name: "วันที่สถานะ",
    description: "วันที่ใช้คำนวณสถานะและเกินกำหนด เว้นว่าง = วันนี้",
    example: "31 มีนาคม 2569",
  },
  {
    key: "reportDate",
    name: "วันที่รายงาน",
    aliases: ["วันที่เอกสาร"],
    description: "วันที่ของเอกสาร เมื่อแผ่นงาน เอกสาร ไม่ได้ระบุ",
    example: "3 เมษายน 2569",
  },
  {
    key: "documentNumber",
    name: "เลขที่หนังสือ",
    aliases: ["ที่"],
    description: "เลขที่หนังสือ เมื่อแผ่นงาน เอกสาร ไม่ได้ระบุ",
    example: "ธน 73201/125",
  },
  { key: "to", name: "เรียน", description: "ผู้รับเอกสาร เมื่อแผ่นงาน เอกสาร ไม่ได้ระบุ", example: "นายกองค์การบริหารส่วนตำบล..." },
  {
    key: "holidays",
    name: "วันหยุดเพิ่มเติม",
    description:
      "วันหยุดราชการของปีนี้ที่เลื่อนไปตามปฏิทินหรือประกาศเพิ่ม คั่นด้วยเครื่องหมายจุลภาค วันที่ไม่หยุดในปีนี้ให้พิมพ์ ยกเลิก ข้างหน้า เช่น ยกเลิก 4 พฤษภาคม 2569 ใช้เตือนวันที่ของเอกสาร",
    example: "3 มีนาคม 2569, 1 มิถุนายน 2569",
  },
  {
    key: "allowedPlaces",
    name: "ชื่อสถานที่ที่อนุญาต",
    aliases: ["สถานที่ที่อนุญาต"],
    description: "ชื่อหน่วยงาน ตำบล อำเภอ หรือจังหวัดอื่นที่กล่าวถึงได้ คั่นด้วยเครื่องหมายจุลภาค การตรวจสอบจะไม่ทักชื่อเหล่านี้",
    example: "เทศบาลตำบลธารใต้, อำเภอธารเหนือ",
  },
  {
    key: "allowedWords",
    name: "คำที่ถูกต้อง",
    aliases: ["คำที่ใช้ได้", "คำที่อนุญาต"],
    description: "คำหรือชื่อตำแหน่งที่หน่วยงานใช้และถูกต้องแล้ว คั่นด้วยเครื่องหมายจุลภาค การตรวจสอบจะไม่ทักการสะกดของคำเหล่านี้",
    example: "ดิจิตอลพาร์ค, สำนักงานปลัด",
  },
  {
    key: "wrongWords",
    name: "คำที่ให้แก้",
    aliases: ["คำผิดของหน่วยงาน"],
    description: "คำที่หน่วยงานให้แก้ทุกครั้งที่พบ เขียนเป็น คำผิด = คำถูก คั่นด้วยเครื่องหมายจุลภาค",
    example: "กองวิชาการ = กองยุทธศาสตร์และงบประมาณ",
  },
] as const satisfies readonly SettingDef[];

export type SettingKey = (typeof settingDefs)[number]["key"];

/** The office's settings as read; years are พ.ศ. */
export interface Settings {
  readonly office: string;
  readonly officeKind: string;
  /** Without the words อำเภอ and จังหวัด. */
  readonly district: string;
  readonly province: string;
  /** พ.ศ.; 0 where it cannot be read. */
  readonly fiscalYear: number;
  readonly assessedYear: number;
  readonly target: number;
  readonly owner: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly digits: DigitStyle;
  readonly font: string;
  /** The name of a file; "" = that of the standard name, where there is one. */
  readonly emblem: string;
  readonly picturesPerPage: 2 | 4;
  /** null = today. */
  readonly statusDate: CivilDate | null;
  /** As typed: a date may lack its day. */
  readonly reportDate: string;
  readonly documentNumber: string;
  readonly to: string;
  /** 1-based sheet row of each setting that has one. */
  readonly rows: Readonly<Partial<Record<SettingKey, number>>>;
  readonly typed: Readonly<Partial<Record<SettingKey, string>>>;
}
