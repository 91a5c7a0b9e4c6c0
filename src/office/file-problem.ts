/** Everything that can be wrong with a file before its data is looked at. */
export type FileProblemCode =
  | "file.not-found"
  | "file.is-folder"
  | "file.empty"
  | "file.not-xlsx"
  | "file.not-docx"
  | "file.xls"
  | "file.xlsb"
  | "file.ods"
  | "file.doc"
  | "file.pdf"
  | "file.encrypted"
  | "file.broken"
  | "file.bomb"
  | "file.structure-locked"
  | "file.too-many-styles"
  | "file.too-large"
  | "file.no-folder"
  | "file.is-file"
  | "file.locked"
  | "file.changed"
  | "file.unreadable"
  | "file.unwritable"
  | "file.disk-full"
  | "file.no-pdf";

/** What happened, and what the person does about it. Both are whole Thai sentences without a full stop. */
interface ProblemText {
  readonly what: string;
  readonly remedy: string;
}

/** The wording of every problem. The name of the file and the detail are put around it by `FileProblem`. */
export const fileProblemTexts: Readonly<Record<FileProblemCode, ProblemText>> = {
  "file.not-found": {
    what: "ไม่พบไฟล์",
    remedy: "โปรดตรวจสอบชื่อไฟล์และโฟลเดอร์ แล้วลองอีกครั้ง",
  },
  "file.is-folder": {
    what: "ชื่อที่ระบุเป็นโฟลเดอร์ ไม่ใช่ไฟล์",
    remedy: "โปรดระบุชื่อไฟล์ให้ครบ เช่น ita-2569.xlsx",
  },
  "file.empty": {
    what: "ไฟล์ว่างเปล่า (0 ไบต์)",
    remedy: "ไฟล์อาจดาวน์โหลดไม่สำเร็จ โปรดดาวน์โหลดใหม่หรือใช้ไฟล์สำรอง",
  },
  "file.not-xlsx": {
    what: "ไฟล์นี้ไม่ใช่สมุดงาน Excel (.xlsx)",
    remedy: "โปรดเปิดด้วย Excel หรือ Google ชีต แล้วบันทึกเป็น .xlsx การเปลี่ยนนามสกุลไฟล์อย่างเดียวใช้ไม่ได้",
  },
  "file.not-docx": {
    what: "ไฟล์นี้ไม่ใช่เอกสาร Word (.docx)",
    remedy: "โปรดเปิดด้วย Word แล้วบันทึกเป็น .docx",
  },
  "file.xls": {
    what: "ไฟล์เป็น Excel รุ่นเก่า (.xls)",
    remedy: "โปรดเปิดด้วย Excel แล้วบันทึกเป็น .xlsx (Excel Workbook)",
  },
  "file.xlsb": {
    what: "ไฟล์เป็น Excel แบบไบนารี (.xlsb)",
    remedy: "โปรดเปิดด้วย Excel แล้วบันทึกเป็น .xlsx (Excel Workbook)",
  },
  "file.ods": {
    what: "ไฟล์เป็นรูปแบบ OpenDocument (.ods หรือ .odt)",
    remedy: "โปรดเปิดด้วย LibreOffice แล้วบันทึกเป็น .xlsx หรือ .docx",
  },
  "file.doc": {
    what: "ไฟล์เป็นเอกสาร Word รุ่นเก่า (.doc)",
    remedy: "โปรดเปิดด้วย Word แล้วบันทึกเป็น .docx",
  },
  "file.pdf": {
    what: "ไฟล์เป็น PDF ซึ่งอ่านเป็นตารางและข้อความไม่ได้",
    remedy: "โปรดใช้ไฟล์ Word ต้นฉบับ หรือเปิด PDF ด้วย Word แล้วบันทึกเป็น .docx และตรวจก่อนนำเข้า",
  },
  "file.encrypted": {
    what: "ไฟล์ตั้งรหัสผ่านสำหรับเปิดไว้ จึงอ่านไม่ได้",
    remedy: "โปรดเปิดด้วย Excel แล้วนำรหัสผ่านออก (ไฟล์ > ข้อมูล > ป้องกันสมุดงาน) แล้วบันทึกใหม่",
  },
  "file.broken": {
    what: "ไฟล์เสียหายหรือไม่ครบ",
    remedy: "โปรดดาวน์โหลดใหม่ หรือเปิดด้วย Excel หรือ Word เพื่อซ่อมแซมแล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง (.backup)",
  },
  "file.bomb": {
    what: "ไฟล์ขยายตัวใหญ่ผิดปกติเมื่อเปิด จึงไม่เปิดเพื่อความปลอดภัย",
    remedy: "โปรดตรวจสอบที่มาของไฟล์ ถ้าเป็นไฟล์ของหน่วยงานเอง ให้คัดลอกเฉพาะข้อมูลไปยังสมุดงานใหม่",
  },
  "file.structure-locked": {
    what: "สมุดงานล็อกโครงสร้างไว้ จึงเพิ่มแผ่นงานไม่ได้ ไฟล์เดิมไม่ถูกแตะต้อง",
    remedy: "โปรดเปิดด้วย Excel แล้วยกเลิก รีวิว > ป้องกันสมุดงาน (Protect Workbook) บันทึก แล้วสั่งใหม่",
  },
  "file.too-many-styles": {
    what: "สมุดงานมีรูปแบบเซลล์ครบจำนวนที่ Excel รับได้แล้ว จึงเพิ่มแผ่นงานไม่ได้ ไฟล์เดิมไม่ถูกแตะต้อง",
    remedy: "โปรดคัดลอกข้อมูลไปยังสมุดงานใหม่ที่สร้างด้วยคำสั่งสร้างแผ่นงาน",
  },
  "file.too-large": {
    what: "ไฟล์ใหญ่เกินกว่าที่โปรแกรมรับได้",
    remedy: "โปรดนำรูปภาพหรือแผ่นงานที่ไม่ใช้ออก แล้วบันทึกใหม่",
  },
  "file.no-folder": {
    what: "ไม่มีโฟลเดอร์ที่จะบันทึกไฟล์นี้",
    remedy: "โปรดสร้างโฟลเดอร์ก่อน หรือเลือกโฟลเดอร์อื่น",
  },
  "file.is-file": {
    what: "ชื่อที่ระบุเป็นไฟล์ ไม่ใช่โฟลเดอร์",
    remedy: "โปรดระบุชื่อโฟลเดอร์สำหรับเก็บเอกสาร เช่น --out เอกสาร",
  },
  "file.locked": {
    what: "ไฟล์กำลังเปิดอยู่ในโปรแกรมอื่น จึงยังไม่ได้บันทึก",
    remedy: "โปรดปิดไฟล์ใน Excel หรือ LibreOffice แล้วลองอีกครั้ง ถ้าปิดแล้วยังพบข้อความนี้ ให้ลบไฟล์ล็อกที่ระบุในวงเล็บ",
  },
  "file.changed": {
    what: "ไฟล์ถูกบันทึกจากโปรแกรมอื่นระหว่างที่กำลังคำนวณ จึงยังไม่ได้เขียนทับ",
    remedy: "โปรดสั่งใหม่อีกครั้ง โปรแกรมจะอ่านข้อมูลล่าสุด",
  },
  "file.unreadable": {
    what: "ไม่มีสิทธิ์อ่านไฟล์หรืออ่านไฟล์ไม่สำเร็จ",
    remedy: "โปรดตรวจสอบสิทธิ์ของไฟล์ หรือคัดลอกไฟล์มาไว้ในเครื่องก่อน",
  },
  "file.unwritable": {
    what: "บันทึกไฟล์ในโฟลเดอร์นี้ไม่ได้ สิ่งที่มีอยู่ไม่ถูกแตะต้อง",
    remedy: "โปรดตรวจสอบว่ามีสิทธิ์เขียนไฟล์และโฟลเดอร์นี้ หรือเลือกโฟลเดอร์อื่น",
  },
  "file.no-pdf": {
    what: "สร้างไฟล์นี้แล้ว แต่แปลงเป็น PDF ไม่สำเร็จ",
    remedy: "โปรดเปิดไฟล์ด้วย Word หรือ LibreOffice แล้วบันทึกเป็น PDF",
  },
  "file.disk-full": {
    what: "พื้นที่ดิสก์ไม่พอ จึงยังไม่ได้บันทึก ไฟล์เดิมยังอยู่ครบ",
    remedy: "โปรดลบไฟล์ที่ไม่ใช้ หรือบันทึกไปที่ไดรฟ์อื่น",
  },
};

/** A file that cannot be used. `message` is Thai and complete; `detail` is the part that names what was found. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly code: FileProblemCode,
    /** What was found or expected, e.g. a size; shown in brackets. Empty for none. */
    readonly detail = "",
    /** The file it is about. Empty when the caller only has bytes. */
    readonly file = "",
    options?: ErrorOptions,
  ) {
    const text = fileProblemTexts[code];
    const where = file === "" ? "" : `${file}: `;
    const found = detail === "" ? "" : ` (${detail})`;
    super(`${where}${text.what}${found} ${text.remedy}`, options);
  }

  /** The same problem, said of a file. */
  of(file: string): FileProblem {
    return new FileProblem(this.code, this.detail, file, { cause: this.cause });
  }
}
