import { defineProblem } from "../problems/definition";

const useDefault = "เปิดแม่แบบมาตรฐานของชนิดนี้มาเทียบ หรือเริ่มจากแม่แบบมาตรฐานใหม่";

export const templateNotDocx = defineProblem({
  code: "template.not-docx",
  severity: "error",
  message: "แม่แบบไม่ใช่ไฟล์ .docx ที่เปิดได้",
  expected: "ไฟล์ Word (.docx)",
  fix: "บันทึกแม่แบบเป็น .docx แล้วลองใหม่",
  why: "แม่แบบที่เปิดไม่ได้สร้างเอกสารไม่ได้",
});

export const templateOtherKind = defineProblem({
  code: "template.other-kind",
  severity: "error",
  message: "แม่แบบนี้เป็นของ{other} ไม่ใช่ของ{kind}",
  expected: "แม่แบบของ{kind}",
  fix: "เลือกแม่แบบให้ตรงกับชนิดรายงาน หรือขอแม่แบบมาตรฐานของชนิดนี้มาแก้ไข",
  why: "แท็กของเอกสารอีกชนิดจะว่างทั้งหมด",
});

export const templateDoubledBrace = defineProblem({
  code: "template.doubled-brace",
  severity: "error",
  message: "วงเล็บปีกกาซ้อนกันสองชั้นที่แท็ก “{tag}” ที่{place}",
  expected: "{expected}",
  fix: "ใช้วงเล็บปีกกาชั้นเดียว ลบ { หรือ } ที่เกิน",
  why: "วงเล็บที่เกินจะติดไปในเอกสาร หรือทำให้สร้างไม่ได้",
});

export const templateWideTable = defineProblem({
  code: "template.wide-table",
  severity: "warning",
  message: "ตารางที่ {table} กว้าง {width} ซม. แต่พื้นที่พิมพ์ของหน้ากว้าง {room} ซม. ส่วนที่เกินจะหลุดขอบกระดาษ",
  expected: "ความกว้างไม่เกิน {room} ซม.",
  fix: "ลดความกว้างของคอลัมน์ หรือจัดหน้าเป็นแนวนอน",
  why: "คอลัมน์ท้ายตารางจะหลุดขอบกระดาษเมื่อพิมพ์",
});

export const templateUnclosedTag = defineProblem({
  code: "template.unclosed-tag",
  severity: "error",
  message: "แท็ก “{tag}” ขาดวงเล็บปีกกาปิด ที่{place}",
  expected: "{expected}",
  fix: "เติม } หลังชื่อแท็ก",
  why: "แท็กที่ไม่ปิดทำให้สร้างเอกสารไม่ได้",
});

export const templateUnopenedTag = defineProblem({
  code: "template.unopened-tag",
  severity: "error",
  message: "แท็ก “{tag}” ขาดวงเล็บปีกกาเปิด ที่{place}",
  expected: "{expected}",
  fix: "เติม { หน้าชื่อแท็ก",
  why: "แท็กที่ไม่เปิดทำให้สร้างเอกสารไม่ได้",
});

export const templateUnclosedLoop = defineProblem({
  code: "template.unclosed-loop",
  severity: "error",
  message: "ส่วนซ้ำ {#{tag}} ไม่มี {/{tag}} ปิด ที่{place}",
  expected: "{/{tag}}",
  fix: "เติมแท็กปิดที่ท้ายส่วนซ้ำ (ในตารางให้อยู่แถวเดียวกัน)",
  why: "ส่วนซ้ำที่ไม่ปิดทำให้สร้างเอกสารไม่ได้",
});

export const templateUnopenedLoop = defineProblem({
  code: "template.unopened-loop",
  severity: "error",
  message: "แท็กปิด {/{tag}} ไม่มีแท็กเปิด ที่{place}",
  expected: "{#{tag}}",
  fix: "เติมแท็กเปิด หรือลบแท็กปิดที่เกิน",
  why: "ส่วนซ้ำที่ไม่เปิดทำให้สร้างเอกสารไม่ได้",
});

export const templateCrossedLoop = defineProblem({
  code: "template.crossed-loop",
  severity: "error",
  message: "แท็กเปิด {#{tag}} ถูกปิดด้วย {/{other}} ที่{place}",
  expected: "{/{tag}}",
  fix: "ให้แท็กเปิดและแท็กปิดชื่อตรงกัน",
  why: "ส่วนซ้ำที่คร่อมกันทำให้สร้างเอกสารไม่ได้",
});

export const templateLoopPosition = defineProblem({
  code: "template.loop-position",
  severity: "error",
  message: "ส่วนซ้ำ “{tag}” เปิดและปิดคนละที่ (คนละตารางหรือคนละเซลล์ที่ใช้ไม่ได้) ที่{place}",
  expected: "เปิดและปิดในแถวเดียวกันของตาราง หรือในย่อหน้าระดับเดียวกัน",
  fix: useDefault,
  why: "โปรแกรมไม่รู้ว่าจะทำซ้ำแถวหรือย่อหน้าใด",
});

export const templateUnknownTag = defineProblem({
  code: "template.unknown-tag",
  severity: "error",
  message: "ไม่รู้จักแท็ก “{tag}” ที่{place}{hint}",
  expected: "{expected}",
  fix: "แก้ชื่อแท็กตามรายการแท็กของชนิดรายงานนี้",
  why: "ที่ของแท็กนี้จะว่างในเอกสาร",
});

export const templateMissingTable = defineProblem({
  code: "template.missing-table",
  severity: "error",
  message: "แม่แบบไม่มีตาราง “{tag}” ซึ่งเอกสารชนิดนี้ต้องมี",
  expected: "แถวตารางที่มี {#{tag}} ... {/{tag}}",
  fix: useDefault,
  why: "ข้อมูลของตารางนี้จะไม่ปรากฏในเอกสารเลย",
});

export const templateFault = defineProblem({
  code: "template.fault",
  severity: "error",
  message: "แม่แบบมีข้อผิดพลาดที่แท็ก “{tag}” ที่{place} ({detail})",
  expected: "{expected}",
  fix: useDefault,
  why: "แม่แบบนี้สร้างเอกสารไม่ได้จนกว่าจะแก้",
});

/** Faults of an edited template. {place} names the table, row and column, or the paragraph. */
export const templateDefs = [
  templateNotDocx,
  templateOtherKind,
  templateDoubledBrace,
  templateWideTable,
  templateUnclosedTag,
  templateUnopenedTag,
  templateUnclosedLoop,
  templateUnopenedLoop,
  templateCrossedLoop,
  templateLoopPosition,
  templateUnknownTag,
  templateMissingTable,
  templateFault,
];
