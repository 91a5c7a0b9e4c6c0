import { warning, pair, paragraph, type Cases } from "../common/case";

export const cases: Cases = {
  "text.misspelt": [
    warning(
      paragraph("  การปฎิบัติงานทางเว็ปไซด์", "ปรากฏหมายเลขในเว็บไซต์ https://a.example.go.th/ปฎิบัติ", "  การปฏิบัติงานทางเว็บไซต์"),
    ),
    warning(
      pair({ signatories: [{ role: "ผู้จัดทำ", rank: "จำสืบตำรวจ", name: "ก ข", position: "ค" }] }, "ผู้ลงนาม!D2", {
        signatories: [{ role: "ผู้จัดทำ", rank: "จ่าสิบตำรวจ", name: "นายปฎิบัติ ใจดี", position: "ค" }],
      }),
    ),
  ],
  "text.slip": [
    warning(paragraph("เเผนงานของหน่วยงาน", "แผนงานของหน่วยงาน", "แผนงานของหน่วยงาน")),
    warning(paragraph("ประกาศเผยแพรทางสื่อ", "ประกาศเผยแพร่ทางสื่อ", "ประกาศเผยแพร่ทางสื่อ")),
  ],
  "text.doubled": [
    warning(paragraph("ช่องทาง เช่น เช่น เพจ", "พื้นที่ที่รับผิดชอบ ต่าง ๆ", "ช่องทาง เช่น เพจ")),
    warning(paragraph("จัดทำแผนแผนงาน", "จัดทำแบบแผนแผนงาน", "จัดทำแผนงาน")),
  ],
  "text.wording": [warning(paragraph("ตามมติ รัฐมนตรี", "ตามมติคณะรัฐมนตรี", "ตามมติคณะรัฐมนตรี"))],
  "text.doubtful": [warning(paragraph("นำไปสู่การปฏิบัติอย่างเป็นธรรม", "นำไปสู่การปฏิบัติอย่างเป็นรูปธรรม"))],
};
