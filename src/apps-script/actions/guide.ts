import { paperKindList, paperKinds } from "../../core";
import { runAction } from "../entry";
import { alert } from "../ui";

/** Shows the page at the side. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("ITA"));
}

/** Opens the page at the side. Everything that it does is in the menu too. */
export function openSidebar(): void {
  runAction("แถบด้านข้าง", showSidebar);
}

/** A file can only be handed in on the page at the side; a menu has no place for one. */
export function openImport(): void {
  const title = "นำเข้าเอกสารปีก่อน";
  runAction(title, () => {
    const text =
      "เลือกไฟล์ .docx ที่แถบด้านข้าง หัวข้อ “นำเข้าเอกสารปีก่อน” โปรแกรมแสดงทุกเซลล์พร้อมที่มาก่อนเขียน\nถ้าแถบด้านข้างไม่ขึ้น (มีบัญชี Google มากกว่าหนึ่งบัญชีในเบราว์เซอร์) ให้ใช้หน้าต่างไม่ระบุตัวตน หรือนำเข้าด้วย ita.html แล้วอัปโหลดสมุดงาน";
    showSidebar();
    alert(title, text);
  });
}

const steps: readonly string[] = [
  "1. เริ่มใช้งาน: สร้างแผ่นงาน แล้วกรอก ตั้งค่า ส่วนราชการ ผู้ลงนาม มาตรการ ความเสี่ยง (ชี้ที่หัวตารางเพื่ออ่านวิธีกรอก หัวสีเข้มคือต้องกรอก)",
  "2. ตรวจสอบข้อมูล: ดูแผ่นงาน ผลตรวจสอบ คลิกชื่อเซลล์เพื่อไปแก้",
  "3. คำนวณแผนรายเดือนและสรุปสถานะ: เขียนแผ่นงานผลลัพธ์ใหม่ ไม่แตะข้อมูลที่กรอก",
  "4. สร้างรายงาน: ได้ Google เอกสารในโฟลเดอร์ “เอกสาร ITA” ของท่าน ลิงก์อยู่ในทะเบียนรายงาน",
  "5. เสนอและลงนาม: ส่งร่างให้ผู้บังคับบัญชา บันทึกผล และเก็บ PDF",
  "6. แม่แบบ: ปรับถ้อยคำหรือใส่ตราครุฑของหน่วยงานในแม่แบบครั้งเดียว",
  "7. การแจ้งเตือนและประวัติ: อีเมลรายเดือน และบันทึกว่าใครเปลี่ยนสถานะเมื่อใด",
  "8. ปีใหม่และการเปลี่ยนแปลง: นำเข้าเอกสารปีก่อน เริ่มปีใหม่ ดูว่าสองฉบับต่างกันที่ใด ประวัติคำสั่ง และย้อนคำสั่งล่าสุด",
];

/** How the menu is used, and the closed list of the sections that an office may word for itself. */
export function showHelp(): void {
  runAction("วิธีใช้", () => {
    const sections = paperKindList.map((kind) => `${paperKinds[kind].name}: ${paperKinds[kind].sections.join(", ")}`);
    alert("วิธีใช้ ITA", `${steps.join("\n")}\n\nส่วนที่เขียนเองได้ในแผ่นงาน ข้อความ\n${sections.join("\n")}`);
  });
}
