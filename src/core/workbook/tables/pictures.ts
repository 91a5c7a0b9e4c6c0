import type { TableDef } from "./types";

export const picturesTable = {
  key: "pictures",
  sheet: "ภาพกิจกรรม",
  aliases: ["ภาพประกอบ", "รูปกิจกรรม", "รูปภาพกิจกรรม"],
  rowIs: "ภาพกิจกรรมหนึ่งภาพ พิมพ์ท้ายรายงาน",
  columns: [
    {
      key: "file",
      nextYear: "clear",
      header: "ภาพ",
      aliases: ["ไฟล์ภาพ", "รูปภาพ", "ชื่อไฟล์ภาพ", "ไฟล์หรือลิงก์"],
      kind: "text",
      width: 36,
      required: true,
      note: "ชื่อไฟล์ .jpg หรือ .png ในโฟลเดอร์ของสมุดงาน เช่น ภาพ/อบรม1.jpg หรือที่อยู่เว็บของภาพ ซึ่งพิมพ์เป็นลิงก์กับคิวอาร์โค้ด",
    },
    {
      key: "caption",
      nextYear: "clear",
      header: "คำบรรยาย",
      aliases: ["คำอธิบายภาพ"],
      kind: "text",
      width: 44,
      note: "กิจกรรมในภาพ",
    },
    {
      key: "date",
      nextYear: "clear",
      header: "วันที่",
      aliases: ["วันที่จัดกิจกรรม"],
      kind: "date",
      width: 20,
      note: "วันที่ของกิจกรรม เช่น 20 มกราคม 2569",
    },
    { key: "place", nextYear: "clear", header: "สถานที่", kind: "text", width: 30, note: "สถานที่ของกิจกรรม" },
    {
      key: "measure",
      nextYear: "clear",
      header: "มาตรการ",
      aliases: ["รหัสมาตรการ", "รหัส"],
      kind: "code",
      width: 12,
      note: "รหัสมาตรการที่กิจกรรมนี้เป็นส่วนหนึ่ง เช่น ม1",
    },
  ],
} as const satisfies TableDef;
