// Makes out/google-probe.docx, which a person uploads to Google Drive once to see what the import keeps:
// node src/build/run.mjs src/build/add-in-probe.ts
import { mkdirSync, writeFileSync } from "node:fs";
import PizZip from "pizzip";
import demo from "../../examples/demo.json";
import { report } from "../core";
import { defaultTemplates } from "../node/default-templates";

const expectations = [
  "หน้าตรวจการแปลงไฟล์ของ Google",
  "เปิดไฟล์นี้ด้วย Google เอกสาร แล้วเทียบกับไฟล์เดียวกันใน Word หรือ LibreOffice",
  "1. ตารางแผนความเสี่ยงอยู่หน้าแนวนอน กว้างเต็มหน้า ครบ 12 เดือน ไม่ล้นขอบ",
  "2. ช่องเดือนที่มีงานแรเงา และเครื่องหมายในช่องอยู่กลางช่อง",
  "3. หัวตารางซ้ำเมื่อขึ้นหน้าใหม่ และเซลล์หมวดที่เหมือนกันผสานลงมา",
  "4. เส้นตารางครบทุกด้าน ไม่มีแถวว่างเกิน",
  "5. เลขหน้าปรากฏหัวกระดาษ จดไว้ว่าเป็นเลขไทยหรือเลขอารบิก",
  "6. ตัวอักษร: จดไว้ว่า Google แสดง TH Sarabun New หรือแทนด้วยตัวอื่น สระและวรรณยุกต์ไม่ซ้อนกัน: กี่ ก้ำ ญู ฐุ ปิ๊ ฟื้น",
  "7. ตัวเลขไทย ๐๑๒๓๔๕๖๗๘๙ และช่องว่างหน้าบรรทัดอยู่ครบ",
];

const paragraph = (text: string): string =>
  `<w:p><w:r><w:rPr><w:rFonts w:ascii="TH Sarabun New" w:hAnsi="TH Sarabun New" w:cs="TH Sarabun New"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const sheets = Object.entries(demo.sheets).map(([name, rows]) => ({ name, rows, merges: [] }));
const { paper } = report(
  { sheets },
  { kind: "risk-plan", draft: true, template: defaultTemplates["risk-plan"], ownTemplate: false },
  { today: { year: 2026, month: 3, day: 31 }, now: "", user: "" },
);
if (paper === null) throw new Error("the demo office gives no paper");
const zip = new PizZip(paper.docx);
const xml = zip.file("word/document.xml")?.asText() ?? "";
const end = xml.lastIndexOf("<w:sectPr");
const page = `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${expectations.map(paragraph).join("")}`;
zip.file("word/document.xml", xml.slice(0, end) + page + xml.slice(end));
mkdirSync("out", { recursive: true });
writeFileSync("out/google-probe.docx", zip.generate({ type: "uint8array", compression: "DEFLATE" }));
process.stdout.write("out/google-probe.docx\n");
