import { warning, book, measuresSheet, statusOnly, type Cases } from "../common/case";

export const cases: Cases = {
  "text.unknown-tag": [
    warning(
      book({ texts: [{ report: "memo", section: "บทนำ", text: "{ชื่อหน่วย}" }] }, "ข้อความ!C2", {
        found: "{ชื่อหน่วย}",
      }),
    ),
  ],
  "text.lone-brace": [
    warning(
      book({ texts: [{ report: "memo", section: "บทนำ", text: "ของ {ชื่อหน่วยงาน" }] }, "ข้อความ!C2", {
        found: "ของ {ชื่อหน่วยงาน",
      }),
    ),
  ],
  "table.empty": [warning(book({}, `${measuresSheet}!A2`, { kinds: ["progress"] }))],
  "paper.missing-date": [warning(book(statusOnly, "ตั้งค่า!B1", { kinds: ["memo"] }))],
  "paper.no-signatory": [warning(book(statusOnly, "ผู้ลงนาม!A2", { kinds: ["memo"] }))],
};
