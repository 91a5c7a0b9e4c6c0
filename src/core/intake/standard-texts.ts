import type { RowDraft } from "./draft";
import { isStandardText, standardSections } from "./own-lines";
import type { PartDraft } from "./part-draft";

/** What the program prints by itself is no text of the office: it is told, and left out of the texts that were read. */
export function leaveStandardTexts(draft: PartDraft): void {
  for (const section of standardSections(draft.kind)) {
    const isOf = (row: RowDraft): boolean => row.text("section") === section;
    const rows = draft.listed("texts").filter(isOf);
    const lines = rows.map((row) => row.text("text"));
    if (!isStandardText(draft.kind, section, lines)) continue;
    draft.remove("texts", isOf);
    for (const row of rows) {
      const cell = row.cells.get("text");
      if (cell !== undefined) draft.unread.push({ ...cell, why: "ชื่อเรื่องมาตรฐาน โปรแกรมพิมพ์ให้ตามรอบและปีของเอกสาร" });
    }
  }
}
