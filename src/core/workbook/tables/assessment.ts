import { bandSets } from "../words";
import { paperKinds } from "../../papers/kinds";
import type { TableDef } from "./types";

const kindNames = Object.values(paperKinds).map((kind) => kind.name);
const sections = [...new Set(Object.values(paperKinds).flatMap((kind) => kind.sections))];

export const scoresTable = {
  key: "scores",
  sheet: "คะแนน ITA",
  aliases: ["คะแนน", "ผลคะแนน ITA"],
  rowIs: "คะแนนหนึ่งรายการตามที่ประกาศ",
  columns: [
    {
      key: "year",
      nextYear: "keep",
      header: "ปี",
      aliases: ["ปีที่ประเมิน", "ปีงบประมาณ"],
      kind: "year",
      width: 10,
      required: true,
      note: "ปีงบประมาณที่ประเมิน เช่น 2568",
    },
    {
      key: "indicator",
      nextYear: "keep",
      header: "ตัวชี้วัด",
      aliases: ["รายการ"],
      kind: "text",
      width: 44,
      required: true,
      note: "1-10, IIT, EIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT, รวม หรือข้อคำถาม เช่น i10",
    },
    {
      key: "score",
      nextYear: "keep",
      header: "คะแนน",
      aliases: ["ผลคะแนน"],
      kind: "number",
      width: 12,
      required: true,
      note: "คะแนน 0-100 ทศนิยมไม่เกินสองตำแหน่ง เช่น 91.25",
    },
    {
      key: "level",
      nextYear: "keep",
      header: "ระดับ",
      aliases: ["ผลการประเมิน"],
      kind: "text",
      width: 18,
      note: "ระดับตามที่ประกาศ เว้นว่างได้ โปรแกรมคำนวณจากแผ่น เกณฑ์",
    },
  ],
} as const satisfies TableDef;

export const analysisTable = {
  key: "analysis",
  sheet: "วิเคราะห์",
  aliases: ["การวิเคราะห์", "ประเด็นวิเคราะห์"],
  rowIs: "ประเด็นวิเคราะห์หนึ่งประเด็น",
  columns: [
    {
      key: "year",
      nextYear: "clear",
      header: "ปี",
      kind: "year",
      width: 10,
      note: "ปีที่ประเมิน เว้นว่าง = ปีที่ประเมินในแผ่น ตั้งค่า",
    },
    {
      key: "order",
      nextYear: "move",
      header: "ลำดับ",
      aliases: ["ลำดับที่", "ข้อ"],
      kind: "number",
      width: 8,
      required: true,
      note: "ลำดับประเด็น 1, 2, 3 ...",
    },
    {
      key: "topic",
      nextYear: "move",
      header: "ประเด็น",
      kind: "text",
      width: 44,
      note: "ชื่อประเด็น เช่น การให้บริการและระบบ E-Service",
    },
    {
      key: "indicator",
      nextYear: "move",
      header: "ตัวชี้วัด",
      kind: "list",
      width: 24,
      note: "ตัวชี้วัดที่เกี่ยวข้อง บรรทัดละตัว เช่น 9",
    },
    {
      key: "questions",
      nextYear: "move",
      header: "ข้อคำถาม",
      kind: "text",
      width: 32,
      note: "ข้อคำถามที่ใช้วิเคราะห์ เช่น แบบวัด IIT ข้อ i1-i3",
    },
    { key: "text", nextYear: "clear", header: "บทวิเคราะห์", kind: "list", width: 60, note: "บทวิเคราะห์ บรรทัดละย่อหน้า" },
    { key: "findings", nextYear: "clear", header: "ข้อค้นพบ", kind: "list", width: 60, note: "ข้อค้นพบ บรรทัดละข้อ" },
  ],
} as const satisfies TableDef;

export const limitationsTable = {
  key: "limitations",
  sheet: "ข้อจำกัด",
  rowIs: "ข้อจำกัดของเครื่องมือหนึ่งชนิด",
  columns: [
    {
      key: "tool",
      nextYear: "move",
      header: "เครื่องมือ",
      kind: "text",
      width: 44,
      required: true,
      note: "ชื่อเครื่องมือ เช่น แบบวัด IIT",
    },
    { key: "description", nextYear: "move", header: "คำอธิบาย", kind: "text", width: 60, note: "คำอธิบายเครื่องมือ" },
    {
      key: "limitation",
      nextYear: "move",
      header: "ข้อจำกัด",
      kind: "text",
      width: 60,
      required: true,
      note: "ข้อจำกัดที่พบ ถ้าไม่มีให้พิมพ์ ไม่มี",
    },
  ],
} as const satisfies TableDef;

export const textsTable = {
  key: "texts",
  sheet: "ข้อความ",
  rowIs: "ย่อหน้าหนึ่งย่อหน้าที่หน่วยงานเขียนเอง",
  columns: [
    {
      key: "report",
      nextYear: "move",
      header: "รายงาน",
      kind: "text",
      width: 36,
      required: true,
      note: "ชนิดเอกสาร",
      choices: { words: kindNames },
    },
    {
      key: "section",
      nextYear: "move",
      header: "ส่วน",
      aliases: ["หัวข้อ"],
      kind: "text",
      width: 24,
      required: true,
      note: "ส่วนของเอกสาร เช่น คำนำ (ดูรายชื่อส่วนทั้งหมดในเมนูวิธีใช้)",
      choices: { words: sections },
    },
    {
      key: "text",
      nextYear: "move",
      header: "ข้อความ",
      kind: "text",
      width: 90,
      required: true,
      note: "แถวละย่อหน้า ใช้แท็กได้ เช่น {ชื่อหน่วยงาน} {ปีงบประมาณ} {คะแนนรวม}",
    },
  ],
} as const satisfies TableDef;

export const bandsTable = {
  key: "bands",
  sheet: "เกณฑ์",
  aliases: ["เกณฑ์ระดับ"],
  rowIs: "ช่วงคะแนนหนึ่งช่วง",
  columns: [
    {
      key: "set",
      nextYear: "keep",
      header: "ชุด",
      kind: "text",
      width: 30,
      required: true,
      note: `ชุดของเกณฑ์ เช่น ${bandSets.ita} 2567- หรือ ${bandSets.risk}`,
    },
    {
      key: "minimum",
      nextYear: "keep",
      header: "ต่ำสุด",
      aliases: ["คะแนนต่ำสุด"],
      kind: "number",
      width: 10,
      required: true,
      note: "คะแนนต่ำสุดของช่วง",
    },
    {
      key: "toolMinimum",
      nextYear: "keep",
      header: "ต่ำสุดรายเครื่องมือ",
      kind: "number",
      width: 18,
      note: "ทุกเครื่องมือต้องได้ไม่ต่ำกว่านี้ เว้นว่าง = ไม่กำหนด",
    },
    {
      key: "level",
      nextYear: "keep",
      header: "ระดับ",
      kind: "text",
      width: 22,
      required: true,
      note: "ชื่อระดับ เช่น ผ่านดี",
    },
    { key: "color", nextYear: "keep", header: "สี", kind: "text", width: 12, note: "สีของระดับ เช่น แดง" },
  ],
} as const satisfies TableDef;

export const oitTable = {
  key: "oit",
  sheet: "รายการ OIT",
  aliases: ["OIT"],
  rowIs: "รายการ OIT หนึ่งข้อของปีหนึ่ง",
  columns: [
    { key: "year", nextYear: "keep", header: "ปี", kind: "year", width: 10, required: true, note: "ปีงบประมาณ เช่น 2569" },
    {
      key: "item",
      nextYear: "keep",
      header: "ข้อ",
      aliases: ["ข้อที่"],
      kind: "code",
      width: 8,
      required: true,
      note: "เลขข้อ เช่น O25",
    },
    {
      key: "name",
      nextYear: "keep",
      header: "ชื่อรายการ",
      aliases: ["ชื่อ"],
      kind: "text",
      width: 50,
      required: true,
      note: "ชื่อรายการตามคู่มือ",
    },
    {
      key: "report",
      nextYear: "keep",
      header: "รายงาน",
      kind: "text",
      width: 36,
      note: "เอกสารที่ตอบข้อนี้",
      choices: { words: kindNames },
    },
    {
      key: "elements",
      nextYear: "keep",
      header: "องค์ประกอบ",
      kind: "list",
      width: 60,
      note: "องค์ประกอบที่ต้องมี บรรทัดละข้อ",
    },
    { key: "source", nextYear: "keep", header: "ที่มา", kind: "text", width: 40, note: "คู่มือหรือหนังสือที่ใช้อ้างอิง" },
  ],
} as const satisfies TableDef;

export const historyTable = {
  key: "history",
  sheet: "ประวัติสถานะ",
  rowIs: "การเปลี่ยนสถานะหนึ่งครั้ง",
  columns: [
    { key: "time", nextYear: "clear", header: "เวลา", aliases: ["วันที่"], kind: "date", width: 22, note: "วันเวลาที่เปลี่ยน" },
    { key: "user", nextYear: "clear", header: "ผู้แก้ไข", kind: "text", width: 28, note: "ผู้แก้ไข" },
    { key: "code", nextYear: "clear", header: "รหัส", kind: "code", width: 10, note: "รหัสมาตรการหรือความเสี่ยง" },
    { key: "from", nextYear: "clear", header: "สถานะเดิม", kind: "text", width: 26, note: "สถานะก่อนเปลี่ยน" },
    { key: "to", nextYear: "clear", header: "สถานะใหม่", kind: "text", width: 26, note: "สถานะหลังเปลี่ยน" },
    { key: "remark", nextYear: "clear", header: "หมายเหตุ", kind: "text", width: 30, note: "หมายเหตุ" },
  ],
} as const satisfies TableDef;
