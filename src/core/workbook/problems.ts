import { headerSearchRows } from "./header-rows";
import { defineProblem } from "../problems/definition";

export const sheetMissing = defineProblem({
  code: "sheet.missing",
  severity: "error",
  message: "ไม่พบแผ่นงาน “{sheet}”{hint}",
  expected: "แผ่นงานชื่อ {sheet}",
  fix: "ใช้คำสั่งสร้างแผ่นงาน หรือเปลี่ยนชื่อแผ่นงานที่มีข้อมูลนี้ให้ตรง",
  why: "ไม่มีแผ่นงานนี้ โปรแกรมไม่มีข้อมูลจะพิมพ์ เอกสารจึงสร้างไม่ได้",
});

export const sheetMissingOptional = defineProblem({
  code: "sheet.missing-optional",
  severity: "warning",
  message: "ไม่พบแผ่นงาน “{sheet}”{hint} เอกสารที่ใช้แผ่นงานนี้จะไม่มีข้อมูลส่วนนั้น",
  expected: "แผ่นงานชื่อ {sheet}",
  fix: "ใช้คำสั่งสร้างแผ่นงานเพื่อเพิ่มแผ่นงานที่ขาด แผ่นงานเดิมจะไม่ถูกแก้ไข",
  why: "ส่วนของเอกสารที่ใช้แผ่นงานนี้จะว่าง โดยผู้อ่านไม่รู้ว่าขาดอะไร",
});

export const sheetLookAlike = defineProblem({
  code: "sheet.look-alike",
  severity: "error",
  orSeverity: "warning",
  message: "แผ่นงาน “{found}” มีหัวตารางของ “{sheet}” แต่ใช้ชื่ออื่น โปรแกรมจึงไม่อ่าน",
  expected: "แผ่นงานชื่อ {sheet} เพียงแผ่นเดียว",
  fix: "เปลี่ยนชื่อแผ่นงานนี้เป็น {sheet} ถ้าใช้แผ่นนี้ หรือย้ายไปไฟล์อื่นถ้าไม่ใช้",
  why: "ข้อมูลในแผ่นงานนี้ไม่ไปถึงเอกสาร",
});

export const sheetDuplicate = defineProblem({
  code: "sheet.duplicate",
  severity: "error",
  message: "มีมากกว่าหนึ่งแผ่นงานที่ใช้เป็น “{sheet}” ได้: {found}",
  expected: "แผ่นงาน {sheet} เพียงแผ่นเดียว",
  fix: "เปลี่ยนชื่อหรือลบแผ่นงานที่ไม่ใช้",
  why: "โปรแกรมอ่านได้แผ่นเดียว ข้อมูลในแผ่นที่เหลือจะหายไปจากเอกสาร",
});

export const headerMissing = defineProblem({
  code: "header.missing",
  severity: "error",
  orSeverity: "warning",
  message: "ไม่พบแถวหัวตารางในแผ่นงาน “{sheet}”",
  expected: `แถวหัวตารางใน ${headerSearchRows} แถวแรก มีคอลัมน์ {columns}`,
  fix: "พิมพ์หัวตารางให้ตรงชื่อ หรือใช้คำสั่งสร้างแผ่นงานในไฟล์ใหม่แล้วคัดลอกหัวตารางมา",
  why: "โปรแกรมหาคอลัมน์จากชื่อหัวตาราง ไม่มีหัวตารางก็อ่านข้อมูลทั้งแผ่นไม่ได้",
});

export const columnMissing = defineProblem({
  code: "column.missing",
  severity: "error",
  message: "แผ่นงาน “{sheet}” ไม่มีคอลัมน์ “{column}”{hint}",
  expected: "คอลัมน์ชื่อ {column} (เรียงลำดับใดก็ได้)",
  fix: "เพิ่มคอลัมน์นี้ หรือแก้ชื่อหัวตารางให้ตรง",
  why: "เอกสารพิมพ์คอลัมน์นี้ ขาดแล้วทั้งคอลัมน์จะว่าง",
});

export const columnDuplicate = defineProblem({
  code: "column.duplicate",
  severity: "error",
  message: "แผ่นงาน “{sheet}” มีคอลัมน์ “{column}” ซ้ำกัน ({found}) โปรแกรมอ่านเฉพาะคอลัมน์แรก",
  expected: "คอลัมน์ {column} เพียงคอลัมน์เดียว",
  fix: "ลบหรือเปลี่ยนชื่อคอลัมน์ที่ซ้ำ",
  why: "ข้อมูลในคอลัมน์ที่ซ้ำไม่ถูกอ่านและไม่ถูกพิมพ์",
});

export const columnMisspelt = defineProblem({
  code: "column.misspelt",
  severity: "warning",
  message: "หัวตาราง “{found}” ไม่ใช่คอลัมน์ที่โปรแกรมรู้จัก แต่ใกล้เคียงกับ “{column}”",
  expected: "{column}",
  fix: "ถ้าตั้งใจให้เป็นคอลัมน์นี้ ให้แก้ชื่อหัวตาราง ถ้าเป็นคอลัมน์ของท่านเอง ไม่ต้องทำอะไร",
  why: "หัวตารางที่สะกดต่างไปถูกมองเป็นคอลัมน์ของท่านเอง ข้อมูลจึงไม่ถูกพิมพ์",
});

export const cellMerged = defineProblem({
  code: "cell.merged",
  severity: "warning",
  message: "มีเซลล์ผสานในตาราง ({found}) {meaning}",
  expected: "หนึ่งเซลล์ต่อหนึ่งค่า ไม่ผสานเซลล์",
  fix: "ยกเลิกการผสานเซลล์ แล้วกรอกค่าในทุกแถว",
  why: "ค่าของเซลล์ผสานใช้กับทุกแถวที่ผสาน อาจไม่ตรงกับที่ตั้งใจ และการเรียงหรือกรองแถวจะเสีย",
});

export const cellError = defineProblem({
  code: "cell.error",
  severity: "error",
  message: "เซลล์มีค่าผิดพลาดของสูตร {found}",
  expected: "ค่าที่อ่านได้",
  fix: "แก้สูตร หรือพิมพ์ค่าแทนสูตร",
  why: "ค่าผิดพลาดของสูตรจะไปปรากฏในเอกสารราชการ",
});

export const cellUncalculated = defineProblem({
  code: "cell.uncalculated",
  severity: "error",
  message: "สูตรในเซลล์นี้ยังไม่มีผลลัพธ์บันทึกไว้ และโปรแกรมคำนวณให้ไม่ได้",
  expected: "สูตรที่คำนวณและบันทึกแล้ว หรือค่าที่พิมพ์",
  fix: "เปิดไฟล์ด้วย Excel, LibreOffice หรือ Google ชีต ให้คำนวณแล้วบันทึกใหม่ หรือพิมพ์ค่าแทนสูตร",
  why: "ไม่มีผลลัพธ์ให้อ่าน ข้อมูลช่องนี้จะว่างในเอกสาร",
});

export const cellUnprintable = defineProblem({
  code: "cell.unprintable",
  severity: "warning",
  message: "เซลล์มีอักขระที่มองไม่เห็นและพิมพ์ไม่ได้ โปรแกรมตัดออกเมื่อสร้างเอกสาร",
  expected: "ตัวอักษรที่พิมพ์ได้เท่านั้น",
  fix: "พิมพ์ข้อความใหม่ หรือวางแบบข้อความธรรมดา (Ctrl+Shift+V)",
  why: "อักขระที่มองไม่เห็นทำให้คำค้นไม่พบ และพิมพ์เป็นสี่เหลี่ยมในเอกสาร",
});

/** What reading sheets and columns of a workbook finds wrong. */
export const workbookProblems = [
  sheetMissing,
  sheetMissingOptional,
  sheetLookAlike,
  sheetDuplicate,
  headerMissing,
  columnMissing,
  columnDuplicate,
  columnMisspelt,
  cellMerged,
  cellError,
  cellUncalculated,
  cellUnprintable,
];
