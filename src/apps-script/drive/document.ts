import { messageOf, ShellProblem } from "../problem";
import { drive, isMissing, mimeTypes } from "./service";

/** When a document was last changed, as ISO text; null where this account cannot see it. */
export function modifiedTimeOf(id: string): string | null {
  try {
    return drive().Files.get(id, { fields: "id,modifiedTime" }).modifiedTime ?? null;
  } catch (thrown) {
    if (isMissing(messageOf(thrown))) return null;
    throw thrown;
  }
}

/** A document as a PDF. Throws with what to do where Google does not give it. */
export function exportPdf(id: string, name: string): GoogleAppsScript.Base.Blob {
  try {
    return drive().Files.export(id, mimeTypes.pdf, { alt: "media" });
  } catch (thrown) {
    const message = messageOf(thrown);
    const hint = /too large|exportSizeLimit|size/i.test(message)
      ? "เอกสารใหญ่เกิน 10 MB ที่ Google แปลงให้ได้ โปรดเปิดเอกสารแล้วเลือก ไฟล์ > ดาวน์โหลด > PDF"
      : "โปรดตรวจสอบว่าเอกสารยังอยู่ และสร้างด้วยบัญชีนี้";
    throw new ShellProblem(`แปลง “${name}” เป็น PDF ไม่ได้ ${hint}\n(${message})`);
  }
}
