import { warning, pair, paragraph, type Cases } from "../common/case";

export const cases: Cases = {
  "number.telephone": [
    warning(
      pair(
        { settings: { phone: "๐-๔๒๙๙๙-๙๙๙" } },
        "ตั้งค่า!B6",
        { settings: { phone: "๐ ๔๒๙๙ ๙๙๙๙ ต่อ ๑๒" } },
        { mended: "๐-๔๒๙๙-๙๙๙๙" },
      ),
    ),
    warning(paragraph("โทร. 0 4299 999", "โทร. 08-1234-5678 โทรสาร 042-999-999 สายด่วน 1676 หรือ 0-4299-9999-8")),
    warning(paragraph("โทรศัพท์ 081-234-567", "โทรศัพท์ 02-123-4567, 081-2345678")),
  ],
  "number.document": [
    warning(
      pair({ settings: { documentNumber: "ธน ๗๓๒๐๑/-" } }, "ตั้งค่า!B7", {
        settings: { documentNumber: "ธน ๗๓๒๐๑/ว ๑๒๕" },
      }),
    ),
    warning(
      pair({ documents: [{ report: "memo", number: "ธน 73201/" }] }, "เอกสาร!D2", {
        documents: [{ report: "memo", number: "73201/12" }],
      }),
    ),
    warning(paragraph("ตามหนังสือ ที่ ธน ๗๓๒๐๑/- ลงวันที่", "ตามหนังสือ ที่ มท ๐๘๑๐.๓/ว ๑๒๓๔ ลงวันที่")),
  ],
};
