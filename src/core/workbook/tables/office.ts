import { actingWords, digitWords, roles } from "../words";
import { paperKinds } from "../../papers/kinds";
import type { TableDef } from "./types";

const kindNames = Object.values(paperKinds).map((kind) => kind.name);

export const settingsTable = {
  key: "settings",
  sheet: "ตั้งค่า",
  aliases: ["การตั้งค่า", "ข้อมูลหน่วยงาน"],
  rowIs: "ค่าหนึ่งรายการของหน่วยงาน",
  essential: true,
  columns: [
    { key: "name", header: "รายการ", kind: "text", width: 28, required: true, note: "ชื่อรายการ ห้ามแก้ไข" },
    {
      key: "value",
      header: "ค่า",
      aliases: ["ข้อมูล"],
      kind: "text",
      width: 52,
      required: true,
      note: "ค่าของรายการนั้น เช่น องค์การบริหารส่วนตำบล...",
    },
    { key: "description", header: "คำอธิบาย", kind: "text", width: 60, note: "คำอธิบายวิธีกรอก" },
  ],
} as const satisfies TableDef;

export const documentsTable = {
  key: "documents",
  sheet: "เอกสาร",
  rowIs: "เอกสารหนึ่งฉบับของปีนี้",
  columns: [
    {
      key: "report",
      header: "รายงาน",
      aliases: ["ชนิดรายงาน", "ประเภทรายงาน"],
      kind: "text",
      width: 40,
      required: true,
      note: "เลือกชนิดของเอกสาร",
      choices: { words: kindNames },
    },
    {
      key: "rounds",
      header: "รอบ",
      aliases: ["รอบที่"],
      kind: "text",
      width: 10,
      note: "รอบ 3, 6, 9 หรือ 12 เดือน (หลายรอบคั่นด้วยเครื่องหมาย , ) เช่น 6",
    },
    {
      key: "subject",
      header: "เรื่อง",
      aliases: ["ชื่อเรื่อง"],
      kind: "text",
      width: 50,
      note: "ชื่อเรื่องของเอกสาร เว้นว่างได้ โปรแกรมจะใช้ชื่อเรื่องตามแม่แบบ",
    },
    {
      key: "number",
      header: "เลขที่หนังสือ",
      aliases: ["ที่", "เลขที่"],
      kind: "text",
      width: 20,
      note: "เลขที่หนังสือ เช่น ธน 73201/125",
    },
    {
      key: "date",
      header: "วันที่",
      aliases: ["วันที่เอกสาร", "ลงวันที่"],
      kind: "date",
      width: 20,
      note: "วันที่ของเอกสาร เช่น 3 เมษายน 2569",
    },
    {
      key: "to",
      header: "เรียน",
      aliases: ["เสนอ", "ถึง"],
      kind: "text",
      width: 36,
      note: "ผู้รับเอกสาร เช่น นายกองค์การบริหารส่วนตำบล...",
    },
    {
      key: "template",
      header: "แม่แบบ",
      aliases: ["ไฟล์แม่แบบ"],
      kind: "text",
      width: 24,
      note: "ชื่อไฟล์แม่แบบ .docx ที่หน่วยงานแก้ไขเอง เว้นว่าง = แม่แบบมาตรฐาน",
    },
  ],
} as const satisfies TableDef;

export const divisionsTable = {
  key: "divisions",
  sheet: "ส่วนราชการ",
  aliases: ["หน่วยงานภายใน", "สำนัก/กอง"],
  rowIs: "ส่วนราชการหรืองานหนึ่งหน่วย",
  columns: [
    {
      key: "name",
      header: "ชื่อ",
      aliases: ["ชื่อส่วนราชการ", "ส่วนราชการ"],
      kind: "text",
      width: 36,
      required: true,
      note: "ชื่อเต็ม เช่น สำนักปลัด, กองคลัง",
    },
    {
      key: "short",
      header: "ชื่อย่อ",
      aliases: ["ตัวย่อ"],
      kind: "text",
      width: 14,
      note: "ชื่อย่อที่ใช้ในเซลล์ผู้รับผิดชอบได้ เช่น สป.",
    },
    {
      key: "parent",
      header: "สังกัด",
      aliases: ["อยู่ในสังกัด"],
      kind: "text",
      width: 30,
      note: "ถ้าเป็นงาน/ฝ่าย ให้ระบุสำนัก/กองที่สังกัด สรุปสถานะจะนับรวมให้",
      choices: { from: { table: "divisions", column: "name" } },
    },
    {
      key: "email",
      header: "อีเมล",
      aliases: ["อีเมล์", "e-mail"],
      kind: "text",
      width: 32,
      note: "อีเมลสำหรับการแจ้งเตือนและส่งร่าง",
    },
  ],
} as const satisfies TableDef;

export const signatoriesTable = {
  key: "signatories",
  sheet: "ผู้ลงนาม",
  rowIs: "ผู้ลงนามหนึ่งคนในหนึ่งบทบาท",
  columns: [
    {
      key: "order",
      header: "ลำดับ",
      aliases: ["ลำดับที่"],
      kind: "number",
      width: 8,
      required: true,
      note: "ลำดับการเสนอเรื่อง: 1 = ผู้จัดทำ แล้วไล่ขึ้นไปจนถึงผู้บริหาร",
    },
    {
      key: "role",
      header: "บทบาท",
      kind: "text",
      width: 14,
      required: true,
      note: "ผู้จัดทำ, ความเห็น, คำสั่ง หรือ ผู้ประกาศ",
      choices: { words: Object.values(roles), strict: true },
    },
    { key: "heading", header: "หัวข้อความเห็น", kind: "text", width: 32, note: "หัวข้อเหนือลายมือชื่อ เช่น ความเห็นหัวหน้าสำนักปลัด" },
    {
      key: "rank",
      header: "ยศ/คำนำหน้า",
      aliases: ["ยศ", "คำนำหน้า"],
      kind: "text",
      width: 16,
      note: "ยศที่พิมพ์เหนือชื่อ เช่น จ่าสิบตำรวจ",
    },
    {
      key: "name",
      header: "ชื่อ-สกุล",
      aliases: ["ชื่อ - สกุล", "ชื่อสกุล", "ชื่อ-นามสกุล"],
      kind: "text",
      width: 30,
      required: true,
      note: "ชื่อเต็มพร้อมคำนำหน้า เช่น นางสาวใจดี มีสุข",
    },
    { key: "position", header: "ตำแหน่ง", kind: "text", width: 36, required: true, note: "ตำแหน่งของผู้ลงนามเอง" },
    {
      key: "acting",
      header: "การแทน",
      kind: "text",
      width: 20,
      note: "รักษาราชการแทน (ตำแหน่งว่างหรือผู้ดำรงตำแหน่งไม่อาจปฏิบัติราชการได้) หรือ ปฏิบัติราชการแทน (มีคำสั่งมอบอำนาจ)",
      choices: { words: actingWords },
    },
    {
      key: "actingFor",
      header: "ตำแหน่งที่แทน",
      kind: "text",
      width: 36,
      note: "ตำแหน่งที่ลงนามแทน เช่น ปลัดองค์การบริหารส่วนตำบล...",
    },
    {
      key: "report",
      header: "รายงาน",
      aliases: ["ใช้กับรายงาน"],
      kind: "text",
      width: 30,
      note: "ใช้กับเอกสารชนิดใด เว้นว่าง = ทุกเอกสาร",
      choices: { words: kindNames },
    },
    {
      key: "email",
      header: "อีเมล",
      aliases: ["อีเมล์", "e-mail"],
      kind: "text",
      width: 32,
      note: "อีเมลสำหรับส่งร่างให้พิจารณา",
    },
  ],
} as const satisfies TableDef;

export const digitStyleWords = Object.values(digitWords);
