import type { PageState } from "../core";
import { fill, part, show, withSign } from "./dom";
import { runJob, say } from "./jobs";
import type { Transport } from "./transport-type";

/** Offers to make the sheets that are missing, and tells what a person should know of the spreadsheet. */
export function showStart({ missingSheets = 0, note = "" }: PageState): void {
  const isWanted = missingSheets > 0;
  show(part("start"), isWanted);
  part("start-text").textContent = `สมุดงานนี้ยังขาด ${missingSheets} แผ่นงาน สิ่งที่มีอยู่แล้วจะไม่ถูกแตะ`;
  show(part("workbook-note"), note !== "");
  part("workbook-note").textContent = note;
}

/** Makes the missing sheets. `made` is called when they are there. */
export function runCreate(call: Transport, made: () => void): void {
  runJob({
    title: "กำลังสร้างแผ่นงาน",
    work: () => call("pageCreate", null),
    done: ({ sheets, left }) => {
      const rest = left === 0 ? "" : ` ยังเหลือ ${left} แผ่นงาน กดอีกครั้ง`;
      const text = `สร้าง ${sheets.length} แผ่นงานแล้ว กรอก ตั้งค่า ผู้ลงนาม และ มาตรการ แล้วกด “ตรวจก่อนสร้าง”${rest}`;
      fill(part("created"), ...withSign("✓", text));
      show(part("created"), true);
      say(text);
      made();
    },
    again: () => {
      runCreate(call, made);
    },
    stopped: "หยุดรอแล้ว แต่แผ่นงานอาจสร้างเสร็จไปแล้ว ดูแท็บด้านล่างของสเปรดชีต",
  });
}
