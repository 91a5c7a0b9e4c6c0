import type { NamedFile } from "../core";
import { element } from "./dom";

/** Gives a file to the person as a download. */
export function saveAs({ name, bytes }: NamedFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** A button that gives the changes as a .docx: one sees them in Word as tracked changes. */
export function markedFile(make: () => Uint8Array): HTMLElement {
  const button = element("button", { type: "button" }, "บันทึกเป็น .docx ที่ทำเครื่องหมายส่วนที่เปลี่ยน");
  button.addEventListener("click", () => {
    saveAs({ name: "ข้อความที่เปลี่ยน.docx", bytes: make() });
  });
  return button;
}
