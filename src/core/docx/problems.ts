import { templateUnseenTag } from "./unseen-tags";
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

export const templateBrokenPart = defineProblem({
  code: "template.broken-part",
  severity: "error",
  message: "ส่วน {part} ของแม่แบบเสีย โปรแกรมเอกสารจะเปิดไม่ได้ ({detail})",
  expected: "แม่แบบที่เปิดด้วย Word หรือ LibreOffice แล้วบันทึกใหม่ได้",
  fix: useDefault,
  why: "Word แจ้งว่าไฟล์เสียและไม่เปิดเอกสาร",
});

export const templateLostReference = defineProblem({
  code: "template.lost-reference",
  severity: "error",
  message: "ไฟล์อ้างถึง{what}ด้วยรหัส {id} ใน {part} แต่ไม่มีสิ่งที่อ้างถึงอยู่ในไฟล์ Word จะเปิดเอกสารไม่ได้",
  expected: "{what}ที่อ้างถึงอยู่ในไฟล์ด้วย",
  fix: "ลบ{what}นั้นแล้วแทรกใหม่ หรือเปิดไฟล์ด้วย Word ให้ซ่อมแซมแล้วบันทึกใหม่ หรือใช้แม่แบบมาตรฐาน",
  why: "Word ถือว่าไฟล์เสียหาย เอกสารที่สร้างจึงเปิดไม่ได้หรือขาดส่วนนั้น",
});

export const templateFault = defineProblem({
  code: "template.fault",
  severity: "error",
  message: "แม่แบบมีข้อผิดพลาดที่แท็ก “{tag}” ที่{place} ({detail})",
  expected: "{expected}",
  fix: useDefault,
  why: "แม่แบบนี้สร้างเอกสารไม่ได้จนกว่าจะแก้",
});

/** A list, paragraphs or a condition that stands where a text is printed. */
export const templateNotText = defineProblem({
  code: "template.not-text",
  severity: "error",
  message: "แท็ก “{tag}” ที่{place} เป็น{what} พิมพ์เป็นข้อความไม่ได้",
  expected: "{expected}",
  fix: "ใช้แท็กเปิดและแท็กปิดตามตัวอย่าง หรือเลือกแท็กอื่นที่เป็นข้อความ",
  why: "รายการหรือเงื่อนไขที่พิมพ์เป็นข้อความออกมาเป็นคำของโปรแกรม ไม่ใช่ข้อมูลของหน่วยงาน",
});

export const templateDotOutside = defineProblem({
  code: "template.dot-outside",
  severity: "error",
  message: "แท็ก {.} ที่{place} ไม่ได้อยู่ในรายการของย่อหน้า",
  expected: "{expected}",
  fix: "{.} ใช้ได้ระหว่างแท็กเปิดและแท็กปิดของย่อหน้าหลายย่อหน้าเท่านั้น",
  why: "{.} นอกรายการของย่อหน้าไม่มีสิ่งใดให้พิมพ์ หรือพิมพ์คำของโปรแกรมแทน",
});

export const templateNestedSelf = defineProblem({
  code: "template.nested-self",
  severity: "error",
  message: "ส่วนซ้ำ {#{tag}} อยู่ในส่วนซ้ำชื่อเดียวกัน ที่{place} ทุกรายการจะถูกพิมพ์ซ้ำในทุกรายการ",
  expected: "{#{tag}} … {/{tag}} ชุดเดียว",
  fix: "ลบแท็กเปิดและแท็กปิดชุดใน",
  why: "ทุกรายการถูกพิมพ์ซ้ำเท่าจำนวนรายการ เอกสารจึงผิดและยาวเกินจริง",
});

export const templateInlineParagraphs = defineProblem({
  code: "template.inline-paragraphs",
  severity: "error",
  message: "ย่อหน้าของ “{tag}” ที่{place} จะพิมพ์ติดกันในย่อหน้าเดียว",
  expected: "{#{tag}} , {.} และ {/{tag}} อยู่คนละย่อหน้า",
  fix: "แยกแท็กเปิด {.} และแท็กปิดให้อยู่บรรทัดของตนเอง (กด Enter)",
  why: "ย่อหน้าที่หน่วยงานเขียนแยกไว้ติดกันเป็นย่อหน้าเดียว อ่านไม่ออก",
});

export const templateBlankLoop = defineProblem({
  code: "template.blank-loop",
  severity: "error",
  message: "ส่วนซ้ำ {#{tag}} ที่{place} ไม่มี {.} จึงไม่พิมพ์ข้อความของหน่วยงาน",
  expected: "{expected}",
  fix: "พิมพ์ {.} ในย่อหน้าระหว่างแท็กเปิดและแท็กปิด",
  why: "ข้อความที่หน่วยงานเขียนไว้หายไปจากเอกสารโดยไม่มีใครทราบ",
});

/** The likeliest edit: the first or last column of a table moved or deleted, and a loop's tag with it. */
export const templateLoopCells = defineProblem({
  code: "template.loop-cells",
  severity: "error",
  message: "แท็กของส่วนซ้ำ {names} ไม่ครบหรือสลับที่ ที่{place}: {opens} ต้องอยู่ในเซลล์แรกของแถวที่ซ้ำ และ {closes} อยู่ในเซลล์สุดท้าย",
  expected: "{expected}",
  fix: "พิมพ์ {opens} หน้าข้อความของเซลล์แรก และ {closes} ท้ายข้อความของเซลล์สุดท้าย",
  why: "แถวซ้ำไม่ได้ เอกสารจึงสร้างไม่ได้หรือมีเพียงแถวเดียว",
});

export const templateLoopOrder = defineProblem({
  code: "template.loop-order",
  severity: "info",
  message: "แท็กของส่วนซ้ำ “{tag}” ที่{place} ไม่ได้อยู่ในเซลล์แรกหรือเซลล์สุดท้ายของแถว แถวยังซ้ำได้ครบ",
  expected: "{#{tag}} ในเซลล์แรก และ {/{tag}} ในเซลล์สุดท้าย",
  fix: "ย้ายแท็กไปไว้ที่เซลล์แรกและเซลล์สุดท้าย เพื่อให้แก้คอลัมน์ครั้งต่อไปได้โดยไม่พลาด",
  why: "ลบหรือย้ายคอลัมน์ครั้งต่อไป แท็กอาจหายไปพร้อมคอลัมน์",
});

export const templateTwoLoops = defineProblem({
  code: "template.two-loops",
  severity: "error",
  message: "แถวเดียวกันมีส่วนซ้ำสองชุด คือ {#{other}} และ {#{tag}} ที่{place} แถวหนึ่งซ้ำได้ชุดเดียว",
  expected: "แถวละหนึ่งส่วนซ้ำ หรือให้ชุดหนึ่งครอบอีกชุดหนึ่ง",
  fix: "แยกเป็นสองแถวหรือสองตาราง",
  why: "โปรแกรมไม่ทราบว่าแถวเป็นของรายการใด จึงสร้างเอกสารไม่ได้",
});

export const templateRowNotRepeated = defineProblem({
  code: "template.row-not-repeated",
  severity: "error",
  orSeverity: "warning",
  message: "ส่วนซ้ำ “{tag}” เปิดและปิดในเซลล์เดียวกัน ที่{place} แถวจึงไม่ซ้ำ ทุกรายการจะอยู่ในเซลล์เดียว",
  expected: "{#{tag}} ในเซลล์แรก และ {/{tag}} ในเซลล์สุดท้ายของแถวที่มีสองเซลล์ขึ้นไป",
  fix: "เพิ่มคอลัมน์ให้ตาราง แล้วย้ายแท็กปิดไปเซลล์สุดท้าย",
  why: "รายการทั้งหมดรวมอยู่ในเซลล์เดียว ตารางจึงไม่เป็นแถวละรายการ",
});

/** Data that would be on no page. */
export const templateLostRow = defineProblem({
  code: "template.lost-row",
  severity: "error",
  orSeverity: "warning",
  message: "{when}เอกสารจะไม่มีรายการของ “{tag}” ({meaning}) เพราะไม่มีแถวที่พิมพ์ชื่อ",
  expected: "{expected} ในส่วนซ้ำ {#{tag}} ของกรณีนั้น",
  fix: useDefault,
  why: "ข้อมูลในสมุดงานจะไม่อยู่ในหน้าใดของเอกสาร ผู้ลงนามจึงรับรองเอกสารที่ไม่ครบ",
});

export const templateLostColumn = defineProblem({
  code: "template.lost-column",
  severity: "warning",
  message: "ตาราง “{tag}” ({meaning}) ไม่พิมพ์ {columns} ถ้ากรอกไว้ในสมุดงานจะไม่มีในเอกสาร",
  expected: "คอลัมน์ของ {columns}",
  fix: "เติมคอลัมน์ที่หายไป หรือไม่ต้องแก้ถ้าตั้งใจไม่พิมพ์",
  why: "ข้อมูลที่กรอกไว้จะไม่อยู่ในหน้าใดของเอกสาร",
});

export const templateUnprinted = defineProblem({
  code: "template.unprinted",
  severity: "info",
  message: "แม่แบบนี้ไม่พิมพ์ {tags} ซึ่งแม่แบบมาตรฐานพิมพ์ {what}",
  expected: "{tags} อยู่ในแม่แบบ",
  fix: "เติมแท็กที่หายไป หรือไม่ต้องแก้ถ้าตั้งใจไม่พิมพ์",
  why: "ข้อมูลที่กรอกไว้ แท่งแผนภูมิ หรือภาพ จะไม่อยู่ในหน้าใดของเอกสารโดยไม่มีใครทราบ",
});

export const templateLostSignature = defineProblem({
  code: "template.lost-signature",
  severity: "warning",
  message: "แม่แบบไม่มีที่ลงนามของ “{tag}” ผู้ลงนามในสมุดงานจะไม่อยู่ในเอกสาร",
  expected: "{#{tag}} … ({ชื่อผู้ลงนาม}) … {/{tag}}",
  fix: useDefault,
  why: "เอกสารไม่มีที่ให้ผู้มีชื่อในสมุดงานลงนาม",
});

export const templateMergeBeside = defineProblem({
  code: "template.merge-beside",
  severity: "warning",
  message: "แท็ก “{tag}” ที่{place} รวมเซลล์ลงมาเมื่อค่าเหมือนกัน แต่อยู่ร่วมเซลล์กับข้อความอื่น เซลล์นี้จึงไม่รวม และค่าแสดงเฉพาะแถวแรก",
  expected: "{{tag}} อยู่ในเซลล์ของตนเอง",
  fix: "แยกแท็กนี้ไว้ในคอลัมน์ของตนเอง",
  why: "เซลล์ที่รวมกันแล้วแสดงเฉพาะข้อความของเซลล์บน ข้อความอื่นจะหายไป",
});

/** What another program would fill in, and this one prints as it stands. */
export const templateForeignTag = defineProblem({
  code: "template.foreign-tag",
  severity: "warning",
  message: "{found} ที่{place} เป็นแท็กแบบของโปรแกรมอื่น จะพิมพ์ลงเอกสารตามที่เห็นหรือได้อักขระเกิน",
  expected: "{expected}",
  fix: "เขียนแท็กด้วยวงเล็บปีกกาชั้นเดียว",
  why: "แท็กของโปรแกรมอื่นจะพิมพ์ลงเอกสารแทนข้อมูล",
});

export const templateOpenChanges = defineProblem({
  code: "template.open-changes",
  severity: "warning",
  message: "แม่แบบยังมีการติดตามการเปลี่ยนแปลงค้างอยู่ {count} แห่ง จะติดไปในเอกสาร",
  expected: "การเปลี่ยนแปลงทุกแห่งยอมรับหรือปฏิเสธแล้ว",
  fix: "ใน Word เลือก ตรวจทาน > ยอมรับ > ยอมรับการเปลี่ยนแปลงทั้งหมด แล้วบันทึก",
  why: "ข้อความที่ลบหรือเพิ่มไว้ยังแสดงสีแดงในเอกสารที่ส่งให้ลงนาม",
});

export const templateComments = defineProblem({
  code: "template.comments",
  severity: "warning",
  message: "แม่แบบยังมีข้อคิดเห็น {count} รายการ จะติดไปในเอกสาร",
  expected: "แม่แบบที่ไม่มีข้อคิดเห็น",
  fix: "ลบข้อคิดเห็นทั้งหมด (ตรวจทาน > ลบ) แล้วบันทึก",
  why: "ข้อคิดเห็นระหว่างร่างจะติดไปในเอกสารที่เผยแพร่",
});

export const templateProtected = defineProblem({
  code: "template.protected",
  severity: "warning",
  message: "แม่แบบถูกจำกัดการแก้ไขไว้ เอกสารที่สร้างจะแก้ไขไม่ได้เช่นกัน",
  expected: "แม่แบบที่ไม่จำกัดการแก้ไข",
  fix: "ใน Word เลือก ตรวจทาน > จำกัดการแก้ไข > หยุดการป้องกัน แล้วบันทึก",
  why: "ผู้รับเอกสารแก้คำผิดหรือกรอกส่วนที่เว้นไว้ไม่ได้",
});

export const templateForeignContent = defineProblem({
  code: "template.foreign-content",
  severity: "warning",
  message: "แม่แบบฝังไฟล์อื่นไว้ ({part}) แท็กในไฟล์นั้นจะไม่ถูกเติมและไม่ถูกตรวจ",
  expected: "เนื้อหาอยู่ในแม่แบบเอง",
  fix: "เปิดแม่แบบด้วย Word แล้วบันทึกใหม่ เนื้อหาที่ฝังไว้จะรวมเข้าในเอกสาร",
  why: "เนื้อหาของไฟล์ที่ฝังไว้ปรากฏเมื่อเปิดเอกสาร โดยไม่มีใครตรวจ",
});

export const templateUnfilledPlace = defineProblem({
  code: "template.unfilled-place",
  severity: "warning",
  message: "แท็ก {found} อยู่ใน{what} ที่{place} ซึ่งโปรแกรมไม่เติมให้ จะติดไปในเอกสารตามที่เห็น",
  expected: "แท็กอยู่ในข้อความของเอกสาร",
  fix: "พิมพ์ข้อความจริงไว้ที่นั้น หรือย้ายแท็กมาไว้ในข้อความ",
  why: "เอกสารที่เผยแพร่จะมีแท็กค้าง และลิงก์จะเปิดไม่ได้",
});

export const templateBrokenPicture = defineProblem({
  code: "template.broken-picture",
  severity: "warning",
  message: "ภาพ {found} ในแม่แบบเสีย เอกสารที่สร้างจะไม่แสดงภาพนี้",
  expected: "ภาพ PNG หรือ JPEG ที่เปิดได้",
  fix: "ลบภาพนี้ในแม่แบบ แล้วแทรกภาพจากไฟล์ต้นฉบับใหม่",
  why: "ตราหรือภาพที่เสียพิมพ์ออกมาเป็นกรอบว่างหรือกากบาทในทุกฉบับ",
});

/** A loop that an editor's form field would cut in two: the field goes, what it holds stays. */
export const templateFreedControl = defineProblem({
  code: "template.freed-control",
  severity: "info",
  message: "{what} ครอบแท็กของส่วนซ้ำไว้เพียงด้านเดียว ที่ {found} เอกสารจะคงข้อความไว้แต่ไม่มีสิ่งที่ครอบนั้น",
  expected: "แท็กเปิดและแท็กปิดอยู่ในสิ่งเดียวกัน หรืออยู่นอกทั้งคู่",
  fix: "ลบ{what}ออก หรือย้ายแท็กให้อยู่ด้วยกัน",
  why: "สิ่งที่ครอบซึ่งถูกตัดครึ่งทำให้ไฟล์เปิดไม่ได้",
});

/** A finished paper that does not show all of its workbook. */
export const paperLacks = defineProblem({
  code: "paper.lacks",
  severity: "error",
  message: "เอกสารที่สร้างไม่มี{what} {count} รายการของสมุดงาน ({found}) จึงเป็นฉบับร่าง",
  expected: "{what}ทุกรายการอยู่ในเอกสาร",
  fix: "ตรวจแม่แบบด้วยคำสั่ง template check แล้วเติมตารางหรือแถวที่หายไป หรือใช้แม่แบบมาตรฐาน",
  why: "ผู้ลงนามจะรับรองเอกสารที่ไม่ครบตามสมุดงาน",
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
  templateBrokenPart,
  templateLostReference,
  templateFault,
  templateNotText,
  templateDotOutside,
  templateNestedSelf,
  templateInlineParagraphs,
  templateBlankLoop,
  templateLoopCells,
  templateLoopOrder,
  templateTwoLoops,
  templateRowNotRepeated,
  templateLostRow,
  templateLostColumn,
  templateUnprinted,
  templateLostSignature,
  templateMergeBeside,
  templateForeignTag,
  templateOpenChanges,
  templateComments,
  templateProtected,
  templateForeignContent,
  templateUnfilledPlace,
  templateUnseenTag,
  templateBrokenPicture,
  templateFreedControl,
  paperLacks,
];
