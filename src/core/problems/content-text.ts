import type { ProblemDef } from "./definition";

const accept = "ถ้าถูกต้องอยู่แล้ว ให้ทำเครื่องหมายว่าตรวจแล้วถูกต้อง";
const neighbours = "ถ้าตั้งใจกล่าวถึงสถานที่นี้ ให้เพิ่มชื่อใน ชื่อสถานที่ที่อนุญาต ของแผ่นงาน ตั้งค่า";

/** Problems of what the texts say: places, numbers, language and evidence. */
export const textProblems = {
  "place.foreign": {
    severity: "error",
    message: "มีชื่อสถานที่ที่ไม่ใช่ของหน่วยงาน: {words}",
    expected: "{expected}",
    fix: `แก้ให้เป็นชื่อของหน่วยงาน ${neighbours}`,
  },
  "place.mentioned": {
    severity: "warning",
    message: "กล่าวถึงสถานที่อื่น: {words} โปรดตรวจว่าไม่ได้ติดมาจากเอกสารของหน่วยงานอื่น",
    expected: "{expected}",
    fix: neighbours,
  },
  "place.misspelt": {
    severity: "error",
    message: "ชื่อสถานที่ของหน่วยงานสะกดต่างจากแผ่นงาน ตั้งค่า: {words}",
    expected: "{expected}",
    fix: `แก้ชื่อให้ตรงกับแผ่นงาน ตั้งค่า ${neighbours}`,
  },
  "place.district-of": {
    severity: "warning",
    message: "จังหวัด{province}ไม่มีอำเภอ{found} อำเภอชื่อนี้อยู่ในจังหวัด{expected}",
    expected: "อำเภอและจังหวัดที่ตรงกัน",
    fix: "ตรวจชื่ออำเภอและจังหวัดในแผ่นงาน ตั้งค่า",
  },
  "text.leftover": {
    severity: "warning",
    message: "มีข้อความของแบบฟอร์มที่ยังไม่ได้เลือกหรือกรอก ({what}): {words}",
    expected: "ข้อความจริงเพียงอย่างเดียว",
    fix: `เลือกหรือกรอกให้เหลือข้อความที่ใช้จริง ${accept}`,
  },
  "number.mixed-digits": {
    severity: "warning",
    message: "มีเลขไทยปนเลขอารบิกในจำนวนเดียวกัน: {words}",
    expected: "เลขไทยทั้งจำนวน หรือเลขอารบิกทั้งจำนวน",
    example: "๒๕๖๙ หรือ 2569",
    fix: "พิมพ์ตัวเลขใหม่ทั้งจำนวน หรือใช้ค่าที่เสนอ",
  },
  "number.letter-o": {
    severity: "warning",
    message: "พิมพ์เลขศูนย์กับตัวอักษร O สลับกัน: {words}",
    expected: "ตัวอักษร O หน้าเลขข้อของแบบวัด OIT และเลขศูนย์ในจำนวน",
    example: "O43",
    fix: `แก้ตามค่าที่เสนอ ${accept}`,
  },
  "reference.unknown-item": {
    severity: "warning",
    message: "อ้างข้อที่ไม่มีในแบบวัดของปี {years}: {words}",
    expected: "{expected}",
    fix: "ตรวจเลขข้อกับแบบวัดของปีนั้น ถ้าจำนวนข้อเปลี่ยน ให้เพิ่มแถวในแผ่นงาน เกณฑ์: ชุด “จำนวนข้อ ITA” ตามด้วยปี เช่น “จำนวนข้อ ITA 2569” ต่ำสุด = จำนวนข้อ ระดับ = OIT, IIT หรือ EIT",
  },
  "reference.not-listed": {
    severity: "warning",
    message: "อ้างข้อคำถามที่ไม่อยู่ในช่อง “{column}” ของประเด็นนี้: {words}",
    expected: "ข้อคำถามที่อยู่ใน {expected}",
    fix: `แก้เลขข้อให้ตรงกันทั้งสองช่อง ${accept}`,
  },
  "reference.dangling": {
    severity: "warning",
    message: "อ้างถึง {words} แต่ไม่พบข้อนี้ในข้อความของเอกสาร",
    expected: "เลขข้อที่มีจริงในเอกสาร",
    fix: `แก้เลขข้อ หรือตัดการอ้างถึงออก ${accept}`,
  },
  "number.telephone": {
    severity: "warning",
    message: "หมายเลขโทรศัพท์ไม่ถูกต้อง ({what}): {words}",
    expected: "หมายเลขบ้าน 9 หลัก หรือมือถือ 10 หลัก",
    example: "0 4299 9999 หรือ 08 1234 5678",
    fix: "ตรวจจำนวนหลักและการเว้นกลุ่มตัวเลข",
  },
  "number.document": {
    severity: "warning",
    message: "เลขที่หนังสือไม่ครบ: {words}",
    expected: "รหัสหน่วยงาน / เลขทะเบียนหนังสือส่ง",
    example: "ธน 73201/125",
    fix: "เติมเลขทะเบียนหนังสือส่งก่อนลงนาม",
  },
  "text.misspelt": {
    severity: "warning",
    message: "สะกดผิด: {words}",
    expected: "คำที่ถูกตาม{source}",
    fix: `แก้ตามค่าที่เสนอ ${accept}`,
  },
  "text.slip": {
    severity: "warning",
    message: "พิมพ์ผิด ({what}): {words}",
    expected: "คำที่พิมพ์ถูกหลักตัวสะกด",
    fix: "พิมพ์คำนี้ใหม่ หรือใช้ค่าที่เสนอ",
  },
  "text.doubled": {
    severity: "warning",
    message: "พิมพ์คำซ้ำ: {words}",
    expected: "คำเดียว ไม่ซ้ำ",
    fix: `ลบคำที่ซ้ำออก ${accept}`,
  },
  "text.wording": {
    severity: "warning",
    message: "ใช้คำผิดหรือคำตกหล่น: {words}",
    expected: "ถ้อยคำที่ถูกต้อง",
    fix: `แก้ตามค่าที่เสนอ ${accept}`,
  },
  "text.doubtful": {
    severity: "warning",
    message: "โปรดตรวจถ้อยคำ: {words}",
    expected: "{expected}",
    fix: `แก้ถ้าผิดจริง ${accept}`,
  },
  "text.acting": {
    severity: "warning",
    message: "ถ้อยคำการลงนามแทนไม่ตรงระเบียบงานสารบรรณ: {words}",
    expected: "{expected}",
    example: "รักษาราชการแทน",
    fix: `แก้ตามคำสั่งแต่งตั้งหรือมอบอำนาจ ${accept}`,
  },
  "text.wish": {
    severity: "warning",
    message: "มาตรการดำเนินการเสร็จแล้ว แต่ยังเขียนเป็นข้อเสนอหรือแผน: {words}",
    expected: "สิ่งที่ทำแล้ว ไม่ใช่สิ่งที่ควรทำ",
    fix: `ตัดคำว่า ควร หรือ จะ ออก แล้วเขียนเป็นสิ่งที่ทำแล้ว ${accept}`,
  },
  "name.two-spellings": {
    severity: "warning",
    message: "ชื่อหรือตำแหน่งเดียวกันเขียนสองแบบ: {words} แต่ที่ {other} เขียนว่า “{expected}”",
    expected: "{expected}",
    fix: `ใช้แบบเดียวกันทั้งไฟล์ ${accept}`,
  },
  "person.two-opinions": {
    severity: "warning",
    message: "บุคคลเดียวกันให้ความเห็นมากกว่าหนึ่งลำดับ: “{found}” อยู่ที่แถว {other} แล้ว",
    expected: "ผู้ให้ความเห็นลำดับละคน",
    fix: `ตรวจคำสั่งรักษาราชการแทน แล้วตัดความเห็นที่ซ้ำออก ${accept}`,
  },
  "evidence.missing": {
    severity: "warning",
    message: "ดำเนินการเสร็จแล้วแต่ไม่มีหลักฐาน{where}",
    expected: "ที่อยู่เว็บของหลักฐาน หรือเลขที่และวันที่ของเอกสาร",
    example: "https://www.example.go.th/ita/o26.pdf",
    fix: "กรอกหลักฐาน บรรทัดละรายการ",
  },
  "evidence.vague": {
    severity: "warning",
    message: "หลักฐานไม่บอกว่าหาได้ที่ใด: {words}",
    expected: "ที่อยู่เว็บของหน้าที่เผยแพร่ หรือเลขที่และวันที่ของเอกสาร",
    example: "https://www.example.go.th/ita/o26.pdf",
    fix: "คัดลอกที่อยู่ของหน้าที่เผยแพร่หลักฐานมาวาง",
  },
  "evidence.malformed": {
    severity: "warning",
    message: "ที่อยู่เว็บพิมพ์ผิดรูป ({what}): {words}",
    expected: "ที่อยู่เว็บที่ขึ้นต้นด้วย https:// หรือ http:// และไม่มีเว้นวรรค",
    example: "https://www.example.go.th/ita/o26.pdf",
    fix: "คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์มาวางใหม่",
  },
  "evidence.private": {
    severity: "warning",
    message: "บุคคลภายนอกเปิดหลักฐานนี้ไม่ได้ ({what}): {words}",
    expected: "ที่อยู่เว็บที่ทุกคนเปิดได้",
    example: "https://www.example.go.th/ita/o26.pdf",
    fix: "เผยแพร่ไฟล์บนเว็บไซต์ แล้วใช้ที่อยู่ของหน้าที่เผยแพร่",
  },
  "evidence.repeated": {
    severity: "warning",
    message: "ใช้หลักฐานเดียวกับแถว {other} ซึ่งเป็นคนละเรื่อง: {words}",
    expected: "หลักฐานของแต่ละเรื่อง",
    fix: `ใส่ที่อยู่ของหลักฐานเรื่องนี้โดยตรง ${accept}`,
  },
} as const satisfies Record<string, ProblemDef>;
